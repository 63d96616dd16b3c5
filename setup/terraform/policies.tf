locals {
  # Who may assume the role. The second subject is the form of repositories created, renamed or transferred since
  # July 2026.
  trust_policy = {
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Federated = local.provider_arn }
      Action    = "sts:AssumeRoleWithWebIdentity"
      Condition = {
        StringEquals = merge(
          {
            "token.actions.githubusercontent.com:aud"           = var.audience
            "token.actions.githubusercontent.com:repository_id" = var.repository_id
            "token.actions.githubusercontent.com:sub" = [
              "repo:${var.repository}:${local.gate}",
              "repo:${local.owner}@${var.owner_id}/${local.name}@${var.repository_id}:${local.gate}",
            ]
          },
          var.branch == "" ? {} : { "token.actions.githubusercontent.com:ref" = "refs/heads/${var.branch}" },
        )
      }
    }]
  }

  owner = split("/", var.repository)[0]
  name  = split("/", var.repository)[1]
  gate  = var.environment != "" ? "environment:${var.environment}" : "ref:refs/heads/${var.branch}"

  # What the role may read. BatchGetSecretValue and ListSecrets cannot be limited to a secret; a batch gives nothing
  # without GetSecretValue. One secret is read by itself; several, and what stands behind a prefix, in batches.
  permissions_policy = {
    Version = "2012-10-17"
    Statement = concat(
      [{
        Effect   = "Allow"
        Action   = concat(["secretsmanager:GetSecretValue"], var.describe_secrets ? ["secretsmanager:DescribeSecret"] : [])
        Resource = local.readable
      }],
      [for action in local.on_any : { Effect = "Allow", Action = action, Resource = "*" }],
      [for via in local.key_users : {
        Effect    = "Allow"
        Action    = "kms:Decrypt"
        Resource  = var.kms_key_arns
        Condition = { StringEquals = { "kms:ViaService" = via } }
      }],
    )
  }

  readable = concat(var.secret_arns, var.secret_prefix_arns)
  on_any = concat(
    length(var.secret_arns) > 1 || length(var.secret_prefix_arns) > 0 ? ["secretsmanager:BatchGetSecretValue"] : [],
    length(var.secret_prefix_arns) > 0 ? ["secretsmanager:ListSecrets"] : [],
  )

  # Secrets Manager in each region of the secrets.
  key_users = length(var.kms_key_arns) == 0 ? [] : distinct([
    for arn in local.readable :
    "secretsmanager.${split(":", arn)[3]}.amazonaws.com${split(":", arn)[1] == "aws-cn" ? ".cn" : ""}"
  ])
}
