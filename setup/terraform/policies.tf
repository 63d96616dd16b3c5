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

  # What the role may do. BatchGetSecretValue and ListSecrets cannot be limited to a secret, nor DescribeParameters to a
  # parameter; a batch gives nothing without GetSecretValue, and a description shows no value. One secret is read by itself; several, and what stands behind a prefix, in batches.
  permissions_policy = {
    Version = "2012-10-17"
    Statement = concat(
      [for arns in length(local.secrets) > 0 ? [local.secrets] : [] : {
        Effect   = "Allow"
        Action   = local.on_each
        Resource = arns
      }],
      [for arns in length(local.parameters) > 0 ? [local.parameters] : [] : {
        Effect   = "Allow"
        Action   = local.on_each_parameter
        Resource = arns
      }],
      # IAM compares a path as the request spells it, with a slash at its end or without.
      [for arns in length(var.parameter_path_arns) > 0 && !local.watches ? [var.parameter_path_arns] : [] : {
        Effect   = "Allow"
        Action   = ["ssm:GetParametersByPath"]
        Resource = flatten([for arn in arns : [arn, "${arn}/"]])
      }],
      [for arns in length(var.alert_secret_arns) > 0 ? [var.alert_secret_arns] : [] : {
        Effect   = "Allow"
        Action   = ["secretsmanager:GetSecretValue"]
        Resource = arns
      }],
      [for arns in length(var.alert_parameter_arns) > 0 ? [var.alert_parameter_arns] : [] : {
        Effect   = "Allow"
        Action   = ["ssm:GetParameters"]
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
      [for via, contexts in local.parameter_key_users : {
        Effect   = "Allow"
        Action   = var.use == "rotate-by-value" ? ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"] : ["kms:Decrypt"]
        Resource = var.kms_key_arns
        Condition = {
          StringEquals = { "kms:ViaService" = via }
          StringLike   = { "kms:EncryptionContext:PARAMETER_ARN" = contexts }
        }
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
    local.describes_parameters ? ["ssm:DescribeParameters"] : [],
  )

  # A monitor lists paths, and reads what it found by its name.
  watches      = startswith(var.use, "monitor")
  reads_values = var.use != "monitor-metadata"
  below_paths  = [for arn in var.parameter_path_arns : "${arn}/*"]
  parameters   = concat(var.parameter_arns, local.watches ? local.below_paths : [])
  on_each_parameter = concat(
    local.reads_values ? ["ssm:GetParameters"] : [],
    local.watches ? ["ssm:ListTagsForResource"] : [],
    var.use != "rotate-by-value" ? [] : [
      "ssm:GetParameterHistory",
      "ssm:PutParameter",
      "ssm:LabelParameterVersion",
      "ssm:UnlabelParameterVersion",
    ],
  )
  describes_parameters = (
    length(var.parameter_arns) + length(var.parameter_path_arns) > 0 &&
    (local.watches || var.describe_secrets && var.use == "lease")
  )

  # Secrets Manager in each region of the secrets.
  key_users = length(var.kms_key_arns) == 0 ? [] : distinct([
    for arn in concat(local.reads_values ? local.secrets : [], var.alert_secret_arns) :
    "secretsmanager.${split(":", arn)[3]}.amazonaws.com${split(":", arn)[1] == "aws-cn" ? ".cn" : ""}"
  ])

  # Systems Manager in each region of the parameters, with the parameters that it encrypts there: their ARNs are the
  # encryption context. A standard parameter is encrypted by Encrypt, an advanced one by GenerateDataKey.
  parameter_key_users = {
    for arn in length(var.kms_key_arns) == 0 ? [] : local.encrypted_parameters :
    "ssm.${split(":", arn)[3]}.amazonaws.com${split(":", arn)[1] == "aws-cn" ? ".cn" : ""}" => arn...
  }
  encrypted_parameters = distinct(concat(
    local.reads_values ? concat(var.parameter_arns, local.below_paths) : [],
    var.alert_parameter_arns,
  ))
}
