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

  # What the role may do. BatchGetSecretValue and ListSecrets cannot be limited to a secret; a batch gives nothing
  # without GetSecretValue. One secret is read by itself; several, and what stands behind a prefix, in batches.
  permissions_policy = {
    Version = "2012-10-17"
    Statement = concat(
      [{
        Effect   = "Allow"
        Action   = local.on_each
        Resource = local.secrets
      }],
      [for arns in length(var.alert_secret_arns) > 0 ? [var.alert_secret_arns] : [] : {
        Effect   = "Allow"
        Action   = ["secretsmanager:GetSecretValue"]
        Resource = arns
      }],
      [for arns in length(var.rotation_function_arns) > 0 ? [var.rotation_function_arns] : [] : {
        Effect   = "Allow"
        Action   = ["lambda:InvokeFunction"]
        Resource = arns
      }],
      [for action in local.on_any : { Effect = "Allow", Action = action, Resource = "*" }],
      [for via in local.key_users : {
        Effect    = "Allow"
        Action    = var.use == "rotate-by-value" ? ["kms:Decrypt", "kms:GenerateDataKey"] : ["kms:Decrypt"]
        Resource  = var.kms_key_arns
        Condition = { StringEquals = { "kms:ViaService" = via } }
      }],
    )
  }

  secrets = concat(var.secret_arns, var.secret_prefix_arns)

  on_each = distinct(concat(
    {
      lease              = ["secretsmanager:GetSecretValue"]
      monitor            = ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"]
      monitor-metadata   = ["secretsmanager:DescribeSecret"]
      rotate-by-function = concat(local.rotating, ["secretsmanager:RotateSecret"])
      rotate-by-value    = concat(local.rotating, ["secretsmanager:PutSecretValue"])
    }[var.use],
    var.describe_secrets ? ["secretsmanager:DescribeSecret"] : [],
    var.remove_unused ? ["secretsmanager:DeleteSecret", "secretsmanager:RestoreSecret"] : [],
  ))
  rotating = [
    "secretsmanager:DescribeSecret",
    "secretsmanager:GetSecretValue",
    "secretsmanager:UpdateSecretVersionStage",
  ]

  reads_many = contains(["lease", "monitor"], var.use) && (length(var.secret_arns) > 1 || length(var.secret_prefix_arns) > 0)
  in_batches = local.reads_many || length(var.alert_secret_arns) > 1
  on_any = concat(
    local.in_batches ? ["secretsmanager:BatchGetSecretValue"] : [],
    length(var.secret_prefix_arns) > 0 ? ["secretsmanager:ListSecrets"] : [],
    var.use == "rotate-by-value" ? ["secretsmanager:GetRandomPassword"] : [],
  )

  # Secrets Manager in each region of the secrets.
  key_users = length(var.kms_key_arns) == 0 ? [] : distinct([
    for arn in concat(var.use == "monitor-metadata" ? [] : local.secrets, var.alert_secret_arns) :
    "secretsmanager.${split(":", arn)[3]}.amazonaws.com${split(":", arn)[1] == "aws-cn" ? ".cn" : ""}"
  ])
}
