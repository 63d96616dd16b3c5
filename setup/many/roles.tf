# A role for each repository and environment of a list, each with its own secrets and parameters.

variable "repositories" {
  description = "By the role's name: whose jobs may assume it, and what they may do."
  type = map(object({
    repository             = string
    repository_id          = string
    owner_id               = string
    environment            = optional(string, "production")
    branch                 = optional(string, "")
    use                    = optional(string, "lease")
    secret_arns            = optional(list(string), [])
    secret_prefix_arns     = optional(list(string), [])
    parameter_arns         = optional(list(string), [])
    parameter_path_arns    = optional(list(string), [])
    describe_secrets       = optional(bool, false)
    remove_unused          = optional(bool, false)
    alert_secret_arns      = optional(list(string), [])
    alert_parameter_arns   = optional(list(string), [])
    rotation_function_arns = optional(list(string), [])
    kms_key_arns           = optional(list(string), [])
  }))
}

module "role" {
  source   = "../terraform"
  for_each = var.repositories

  role_name              = each.key
  repository             = each.value.repository
  repository_id          = each.value.repository_id
  owner_id               = each.value.owner_id
  environment            = each.value.environment
  branch                 = each.value.branch
  use                    = each.value.use
  secret_arns            = each.value.secret_arns
  secret_prefix_arns     = each.value.secret_prefix_arns
  parameter_arns         = each.value.parameter_arns
  parameter_path_arns    = each.value.parameter_path_arns
  describe_secrets       = each.value.describe_secrets
  remove_unused          = each.value.remove_unused
  alert_secret_arns      = each.value.alert_secret_arns
  alert_parameter_arns   = each.value.alert_parameter_arns
  rotation_function_arns = each.value.rotation_function_arns
  kms_key_arns           = each.value.kms_key_arns
  create_provider        = false
  provider_arn           = local.provider_arn
}

output "role_arns" {
  description = "The inputs role-to-assume, by the names of the roles."
  value       = { for name, role in module.role : name => role.role_arn }
}
