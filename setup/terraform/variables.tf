variable "repository" {
  description = "OWNER/REPO, in the casing that GitHub shows."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]+/[A-Za-z0-9._-]+$", var.repository))
    error_message = "The repository is OWNER/REPO."
  }
}

variable "repository_id" {
  description = "The repository's number, by `gh api repos/OWNER/REPO --jq .id`. A name can pass to another repository, the number cannot."
  type        = string

  validation {
    condition     = can(regex("^[0-9]+$", var.repository_id))
    error_message = "The repository's id is a number."
  }
}

variable "owner_id" {
  description = "The owner's number, by `gh api repos/OWNER/REPO --jq .owner.id`."
  type        = string

  validation {
    condition     = can(regex("^[0-9]+$", var.owner_id))
    error_message = "The owner's id is a number."
  }
}

variable "environment" {
  description = "GitHub environment of the jobs. Empty for jobs without one; then branch is required."
  type        = string
  default     = "production"

  validation {
    condition     = can(regex("^[ !\"#%-)+-9;->@-~]*$", var.environment))
    error_message = "The environment is one name of printable ASCII characters, without $, colon, * and ?."
  }
}

variable "branch" {
  description = "Branch of the jobs, for example main. Empty for each branch that the environment admits."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^[!\"#%-)+-9;->@-~]*$", var.branch)) && !startswith(var.branch, "refs/")
    error_message = "The branch is one name of printable ASCII characters, without refs/heads/, $, colon, blank, * and ?."
  }

  validation {
    condition     = var.branch != "" || var.environment != ""
    error_message = "Give environment or branch, or both."
  }
}

variable "audience" {
  description = "Audience of the jobs' tokens; in the China regions sts.amazonaws.com.cn."
  type        = string
  default     = "sts.amazonaws.com"
}

variable "secret_arns" {
  description = "ARNs of the secrets. ?????? may stand for the six characters at an ARN's end."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for arn in var.secret_arns : can(regex("^arn:[a-z-]+:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+-([A-Za-z0-9]{6}|[?]{6})$", arn))])
    error_message = "secret_arns takes whole ARNs of secrets, with their last six characters or ??????."
  }
}

variable "secret_prefix_arns" {
  description = "For requests by prefix, ARNs that end in an asterisk, such as arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/services/*."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for arn in var.secret_prefix_arns : can(regex("^arn:[a-z-]+:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+[*]$", arn))])
    error_message = "secret_prefix_arns takes ARNs of secrets that end in an asterisk behind the beginning of a name."
  }
}

variable "parameter_arns" {
  description = "ARNs of parameters of Systems Manager."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for arn in var.parameter_arns : can(regex("^arn:[a-z-]+:ssm:[a-z0-9-]+:[0-9]*:parameter(/[A-Za-z0-9_.-]+)+$", arn))])
    error_message = "parameter_arns takes ARNs of parameters and paths, without wildcards and a slash at their end."
  }

  validation {
    condition     = length(var.parameter_arns) == 0 || var.use != "rotate-by-function"
    error_message = "A parameter has no rotation function."
  }
}

variable "parameter_path_arns" {
  description = "For requests by path, the ARNs of the paths, such as arn:aws:ssm:eu-west-1:123456789012:parameter/prod/smtp."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for arn in var.parameter_path_arns : can(regex("^arn:[a-z-]+:ssm:[a-z0-9-]+:[0-9]*:parameter(/[A-Za-z0-9_.-]+)+$", arn))])
    error_message = "parameter_path_arns takes ARNs of parameters and paths, without wildcards and a slash at their end."
  }

  validation {
    condition     = length(var.parameter_path_arns) == 0 || !startswith(var.use, "rotate-")
    error_message = "A rotation takes no paths."
  }
}

variable "use" {
  description = "The action that the jobs run. monitor-metadata is for read-values false; rotate-by-value for generate and command."
  type        = string
  default     = "lease"

  validation {
    condition     = contains(["lease", "monitor", "monitor-metadata", "rotate-by-function", "rotate-by-value"], var.use)
    error_message = "The use is lease, monitor, monitor-metadata, rotate-by-function or rotate-by-value."
  }

  validation {
    condition     = length(var.secret_prefix_arns) == 0 || !startswith(var.use, "rotate-")
    error_message = "A rotation takes no prefixes."
  }
}

variable "alert_secret_arns" {
  description = "ARNs of the secrets that alert-secrets names, for a monitor or a rotation. They may be read, and nothing else."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for arn in var.alert_secret_arns : can(regex("^arn:[a-z-]+:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+-([A-Za-z0-9]{6}|[?]{6})$", arn))])
    error_message = "alert_secret_arns takes whole ARNs of secrets, with their last six characters or ??????."
  }

  validation {
    condition     = length(var.alert_secret_arns) == 0 || var.use != "lease"
    error_message = "alert_secret_arns is for a monitor or a rotation."
  }
}

variable "alert_parameter_arns" {
  description = "The same for parameters that alert-secrets names."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for arn in var.alert_parameter_arns : can(regex("^arn:[a-z-]+:ssm:[a-z0-9-]+:[0-9]*:parameter(/[A-Za-z0-9_.-]+)+$", arn))])
    error_message = "alert_parameter_arns takes ARNs of parameters and paths, without wildcards and a slash at their end."
  }

  validation {
    condition     = length(var.alert_parameter_arns) == 0 || var.use != "lease"
    error_message = "alert_parameter_arns is for a monitor or a rotation."
  }
}

variable "remove_unused" {
  description = "Allow a monitor to delete secrets that nobody reads, and to restore them."
  type        = bool
  default     = false

  validation {
    condition     = !var.remove_unused || startswith(var.use, "monitor")
    error_message = "remove_unused is for a monitor."
  }
}

variable "rotation_function_arns" {
  description = "ARNs of the Lambda functions that rotate the secrets, for rotate-by-function."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for arn in var.rotation_function_arns : can(regex("^arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]+(:[A-Za-z0-9_-]+)?$", arn))])
    error_message = "rotation_function_arns takes ARNs of functions."
  }
}

variable "describe_secrets" {
  description = "Allow DescribeSecret and DescribeParameters to a lease, for check-rotation. Monitors may always, and rotations DescribeSecret."
  type        = bool
  default     = false
}

variable "kms_key_arns" {
  description = "ARNs of the customer managed keys that encrypt these secrets and parameters."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for arn in var.kms_key_arns : can(regex("^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$", arn))])
    error_message = "kms_key_arns takes ARNs of keys; no policy can name a key by an alias."
  }
}

variable "create_provider" {
  description = "Create GitHub's identity provider. An account has it once: give false and provider_arn where it exists, or is made elsewhere."
  type        = bool
  default     = true
}

variable "provider_arn" {
  description = "ARN of GitHub's identity provider, with create_provider = false."
  type        = string
  default     = ""

  validation {
    condition     = var.create_provider == (var.provider_arn == "")
    error_message = "Give provider_arn with create_provider = false, and only then."
  }
}

variable "role_name" {
  description = "Name of the role."
  type        = string
  default     = "secret-lease"

  validation {
    condition     = can(regex("^[A-Za-z0-9+=,.@_-]{1,64}$", var.role_name))
    error_message = "The role's name is of at most 64 letters, digits and +=,.@_-, without a path."
  }
}
