# Prints a list of values in the ways in which Terraform does, each output a list.
variable "values" {
  type = list(string)
}

output "shown" {
  value = var.values
}

output "encoded" {
  value = join("\n", [for value in var.values : jsonencode(value)])
}

output "url" {
  value = join("\n", [for value in var.values : urlencode(value)])
}

output "base64" {
  value = join("\n", [for value in var.values : base64encode(value)])
}

output "yaml" {
  value = join("\n", [for value in var.values : yamlencode(value)])
}

output "utf16" {
  value = join("\n", [for value in var.values : textencodebase64(value, "UTF-16LE")])
}
