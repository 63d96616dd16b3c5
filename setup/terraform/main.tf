# A role for Secret Lease: the jobs of one GitHub repository, in one environment or on one branch, may read the given
# secrets, and nothing else. policies.tf says it in IAM's words.

terraform {
  required_version = ">= 1.9"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.81"
    }
  }
}

locals {
  provider_arn = var.create_provider ? aws_iam_openid_connect_provider.github[0].arn : var.provider_arn
}

resource "aws_iam_openid_connect_provider" "github" {
  # Not by provider_arn: where the provider is made in the same run, Terraform does not know its ARN yet.
  count = var.create_provider ? 1 : 0

  url            = "https://token.actions.githubusercontent.com"
  client_id_list = [var.audience]
}

resource "aws_iam_role" "secret_lease" {
  name               = var.role_name
  description        = "Assumed by Secret Lease in jobs of ${var.repository}"
  assume_role_policy = jsonencode(local.trust_policy)
}

resource "aws_iam_role_policy" "read_secrets" {
  name   = "read-secrets"
  role   = aws_iam_role.secret_lease.id
  policy = jsonencode(local.permissions_policy)
}

output "role_arn" {
  description = "The input role-to-assume."
  value       = aws_iam_role.secret_lease.arn
}
