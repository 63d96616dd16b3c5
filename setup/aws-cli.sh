#!/usr/bin/env bash
# A role for Secret Lease, by the AWS CLI: the jobs of one GitHub repository, in one environment or on one branch, may
# read the given secrets and parameters, and nothing else. Says the role's ARN.
#
#   REPOSITORY=OWNER/REPO ENVIRONMENT=production bash aws-cli.sh prod/db 'prod/services/*' ssm:/prod/key 'ssm:/prod/smtp/*'
#
# Run again, it brings the role up to date. A role that it did not make for this repository and gate, it leaves alone.
#
# Arguments: names of secrets in this account and region, or ARNs; an asterisk at the end means each that begins so.
# ssm: before a name means a parameter of Systems Manager, or with /* at its end all below a path.
# Environment:
#   REPOSITORY                OWNER/REPO, in the casing that GitHub shows
#   REPOSITORY_ID, OWNER_ID   their numbers; left out: asked of GitHub by the command gh
#   ENVIRONMENT, BRANCH       GitHub environment of the jobs, their branch, or both
#   AUDIENCE                  left out: sts.amazonaws.com; in the China regions sts.amazonaws.com.cn
#   USE                       the action that the jobs run: lease (left out), monitor, monitor-metadata (read-values: false),
#                             rotate-by-function, rotate-by-value (generate, command)
#   DESCRIBE_SECRETS=true     allow DescribeSecret and DescribeParameters to a lease, for check-rotation; monitors may always,
#                             and rotations DescribeSecret
#   REMOVE_UNUSED=true        allow a monitor to delete secrets that nobody reads, and to restore them
#   ALERT_SECRETS             secrets and parameters that alert-secrets names, for a monitor or a rotation, separated by blanks: they may be
#                             read, and nothing else
#   ROTATION_FUNCTION_ARNS    Lambda functions that rotate the secrets, for rotate-by-function, separated by blanks
#   KMS_KEY_ARNS              customer managed keys that encrypt these secrets and parameters, separated by blanks
#   ROLE_NAME                 left out: secret-lease-REPO-ENVIRONMENT, or -BRANCH, of the first 64 letters; before REPO is
#                             monitor or rotate, for such a USE
#   DRY_RUN=true              print the two policies and change nothing
set -euo pipefail

fail() {
  echo "$*" >&2
  exit 2
}

[[ ${REPOSITORY:-} =~ ^([A-Za-z0-9_-]+)/([A-Za-z0-9._-]+)$ ]] || fail 'REPOSITORY is OWNER/REPO.'
owner=${BASH_REMATCH[1]} name=${BASH_REMATCH[2]}
environment=${ENVIRONMENT:-} branch=${BRANCH:-}
[[ $environment$branch ]] || fail 'Give ENVIRONMENT or BRANCH, or both.'
# Quotes would end a string of JSON, ${ begins a variable of IAM, and GitHub writes a colon otherwise in a subject.
[[ ! $environment$branch$* =~ [^\ -~]|[\"\\$] && ! $environment$branch =~ : ]] ||
  fail 'ENVIRONMENT and BRANCH are of printable ASCII characters, without $, quote, backslash and colon.'
# The trust policy compares whole names.
[[ ! $environment$branch =~ [*?] ]] || fail 'ENVIRONMENT and BRANCH take one name, and no pattern.'
[[ $branch != refs/* ]] || fail 'BRANCH is the name alone, such as main, without refs/heads/.'
[[ $# -gt 0 ]] || fail 'Give the secrets.'
use=${USE:-lease}
[[ $use =~ ^(lease|monitor|monitor-metadata|rotate-by-function|rotate-by-value)$ ]] ||
  fail 'USE is lease, monitor, monitor-metadata, rotate-by-function or rotate-by-value.'
[[ ${REMOVE_UNUSED:-} != true || $use == monitor* ]] || fail 'REMOVE_UNUSED is for a monitor.'
words() { tr -s '[:space:]' ' ' <<<"$1"; }
read -ra alerts <<<"$(words "${ALERT_SECRETS:-}")"
read -ra keys <<<"$(words "${KMS_KEY_ARNS:-}")"
read -ra functions <<<"$(words "${ROTATION_FUNCTION_ARNS:-}")"
[[ ${#alerts[@]} -eq 0 || $use != lease ]] || fail 'ALERT_SECRETS is for a monitor or a rotation.'
[[ ! ${ALERT_SECRETS:-} =~ \* ]] || fail 'ALERT_SECRETS takes no prefixes.'
[[ ! $* =~ \* || $use != rotate-* ]] || fail 'A rotation takes no prefixes and no paths.'
for secret in "$@" ${alerts[@]+"${alerts[@]}"}; do
  case $secret in
    *,* | *'#'* | *' '*)
      reference=${secret%%#*}
      read -r reference _ <<<"${reference#*,}"
      fail "'$secret' is a line of the secrets input. Give the secret alone: $reference"
      ;;
    arn:*:secretsmanager:*:secret:*)
      # Of wildcards, one that stands for the letters behind a whole name, or for a prefix.
      [[ $secret =~ ^arn:[a-z-]+:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+(\*|\?{6})?$ ]] ||
        fail "'$secret' is no ARN of a secret, nor of those behind a prefix."
      ;;
    ssm:* | arn:*:ssm:*:parameter/*)
      [[ $secret =~ ^(ssm:|arn:[a-z-]+:ssm:[a-z0-9-]+:[0-9]*:parameter/)(/?[A-Za-z0-9_.-]+)+(/\*)?$ ]] ||
        fail "'$secret' is no parameter: ssm:/A/NAME, or ssm:/A/PATH/*."
      [[ $use != rotate-by-function ]] || fail "A parameter has no rotation function: '$secret'."
      ;;
    arn:*) fail "'$secret' is no ARN of a secret or a parameter." ;;
    *) [[ $secret =~ ^[A-Za-z0-9/_+=.@!-]+\*?$ ]] || fail "'$secret' is no name of a secret." ;;
  esac
done
for key in ${keys[@]+"${keys[@]}"}; do
  [[ $key =~ ^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$ ]] ||
    fail "KMS_KEY_ARNS: '$key' is no ARN of a key. An alias does not do: no policy can name a key by it."
done
for function in ${functions[@]+"${functions[@]}"}; do
  [[ $function =~ ^arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]+(:[A-Za-z0-9_-]+)?$ ]] ||
    fail "ROTATION_FUNCTION_ARNS: '$function' is no ARN of a function."
done
command -v aws >/dev/null || fail 'This needs the AWS CLI: https://aws.amazon.com/cli/'
[[ ${REPOSITORY_ID:-} && ${OWNER_ID:-} ]] || command -v gh >/dev/null ||
  fail 'Give REPOSITORY_ID and OWNER_ID; or install the command gh, which asks GitHub for them: https://cli.github.com'
repository_id=${REPOSITORY_ID:-$(gh api "repos/$REPOSITORY" --jq .id)}
owner_id=${OWNER_ID:-$(gh api "repos/$REPOSITORY" --jq .owner.id)}
[[ $repository_id$owner_id =~ ^[0-9]+$ ]] || fail 'REPOSITORY_ID and OWNER_ID are numbers.'
audience=${AUDIENCE:-sts.amazonaws.com}
[[ $audience =~ ^[A-Za-z0-9.:/_-]+$ ]] || fail 'AUDIENCE is a host or a URL.'
# A monitor or a rotation of the same jobs has a role of its own.
of_use=${use%%-*}
if [[ $use == lease ]]; then of_use=; fi
role=secret-lease${of_use:+-$of_use}-$name-${environment:-$branch}
role=${ROLE_NAME:-$(tr -c 'A-Za-z0-9+=,.@_\n-' - <<<"$role" | cut -c 1-64)}
[[ $role =~ ^[A-Za-z0-9+=,.@_-]{1,64}$ ]] || fail 'ROLE_NAME is of at most 64 letters, digits and +=,.@_-, without a path.'

IFS=: read -r _ partition _ _ account _ < <(aws sts get-caller-identity --query Arn --output text)
region=${AWS_REGION:-${AWS_DEFAULT_REGION:-$(aws configure get region || true)}}
[[ $region ]] || fail 'Give AWS_REGION, the region of the secrets.'
issuer=token.actions.githubusercontent.com
provider=arn:$partition:iam::$account:oidc-provider/$issuer

quoted() { # WORD...: as JSON strings with commas between them
  local list
  printf -v list '"%s", ' "$@"
  echo "${list%, }"
}

gate=ref:refs/heads/$branch
if [[ $environment ]]; then gate=environment:$environment; fi
conditions="\"$issuer:aud\": \"$audience\", \"$issuer:repository_id\": \"$repository_id\""
if [[ $branch ]]; then conditions+=", \"$issuer:ref\": \"refs/heads/$branch\""; fi
# The second subject is the form of repositories created, renamed or transferred since July 2026.
subjects=$(quoted "repo:$REPOSITORY:$gate" "repo:$owner@$owner_id/$name@$repository_id:$gate")
trust='{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Principal": { "Federated": "'$provider'" },
    "Action": "sts:AssumeRoleWithWebIdentity",
    "Condition": { "StringEquals": { '$conditions', "'$issuer':sub": ['$subjects'] } }
  }]
}'

arn_of() {
  local id=$1
  case $id in
    # The end of a secret's ARN, which names do not have.
    arn:*:secretsmanager:*[!*?]) if [[ ! $id =~ -[A-Za-z0-9]{6}$ ]]; then id+='-??????'; fi ;;
    arn:*) ;;
    # AWS's own public parameters have no account.
    ssm:/aws/service/*) id=arn:$partition:ssm:$region::parameter/${id#ssm:/} ;;
    ssm:*) id=${id#ssm:} id=arn:$partition:ssm:$region:$account:parameter/${id#/} ;;
    *\*) id=arn:$partition:secretsmanager:$region:$account:secret:$id ;;
    *) id="arn:$partition:secretsmanager:$region:$account:secret:$id-??????" ;;
  esac
  echo "$id"
}
arns=() parameters=() paths=() listing=false
for secret in "$@"; do
  arn=$(arn_of "$secret")
  case $arn in
    arn:*:ssm:*/\*) paths+=("${arn%/\*}") ;;
    arn:*:ssm:*) parameters+=("$arn") ;;
    *\*) arns+=("$arn") listing=true ;;
    *) arns+=("$arn") ;;
  esac
done
alert_arns=() alert_parameters=()
for secret in ${alerts[@]+"${alerts[@]}"}; do
  arn=$(arn_of "$secret")
  case $arn in
    arn:*:ssm:*) alert_parameters+=("$arn") ;;
    *) alert_arns+=("$arn") ;;
  esac
done

statements=''
allow() { # RESOURCES_AS_JSON ACTION...: adds a statement
  local resources=$1
  shift
  statements+=${statements:+, }'{ "Effect": "Allow", "Action": ['$(quoted "$@")'], "Resource": '$resources' }'
}
allow_keys() { # SERVICE CONDITION_AS_JSON ACTION...: the keys, by way of a service
  local via=$1.$region.amazonaws.com condition=$2
  shift 2
  if [[ $partition == aws-cn ]]; then via+=.cn; fi
  allow "[$(quoted "${keys[@]}")]" "$@"
  statements=${statements% \}}', "Condition": { "StringEquals": { "kms:ViaService": "'$via'" }'$condition' } }'
}

case $use in
  lease) actions=(GetSecretValue) ;;
  monitor) actions=(DescribeSecret GetSecretValue) ;;
  monitor-metadata) actions=(DescribeSecret) ;;
  rotate-by-function) actions=(DescribeSecret GetSecretValue UpdateSecretVersionStage RotateSecret) ;;
  rotate-by-value) actions=(DescribeSecret GetSecretValue UpdateSecretVersionStage PutSecretValue) ;;
esac
describing=false
if [[ ${DESCRIBE_SECRETS:-} == true && $use == lease ]]; then actions+=(DescribeSecret) describing=true; fi
if [[ $use == monitor* ]]; then describing=true; fi
if [[ ${REMOVE_UNUSED:-} == true ]]; then actions+=(DeleteSecret RestoreSecret); fi
if [[ ${#arns[@]} -gt 0 ]]; then allow "[$(quoted "${arns[@]}")]" "${actions[@]/#/secretsmanager:}"; fi
if [[ ${#alert_arns[@]} -gt 0 ]]; then allow "[$(quoted "${alert_arns[@]}")]" secretsmanager:GetSecretValue; fi
# These two cannot be limited to a secret. A batch gives nothing without GetSecretValue.
if [[ (${#arns[@]} -gt 1 || $listing == true) && $use =~ ^(lease|monitor)$ || ${#alert_arns[@]} -gt 1 ]]; then
  allow '"*"' secretsmanager:BatchGetSecretValue
fi
if [[ $listing == true ]]; then allow '"*"' secretsmanager:ListSecrets; fi
if [[ $use == rotate-by-value ]]; then allow '"*"' secretsmanager:GetRandomPassword; fi
# Nor can this be limited to a parameter. It shows no value.
if [[ ${#parameters[@]}${#paths[@]} != 00 && $describing == true ]]; then allow '"*"' ssm:DescribeParameters; fi
actions=(GetParameters)
# A monitor lists paths, and reads what it found by its name.
if [[ $use == monitor* ]]; then
  actions+=(ListTagsForResource)
  parameters+=(${paths[@]+"${paths[@]/%//*}"}) paths=()
fi
if [[ $use == monitor-metadata ]]; then actions=(ListTagsForResource); fi
if [[ $use == rotate-by-value ]]; then
  actions+=(GetParameterHistory PutParameter LabelParameterVersion UnlabelParameterVersion)
fi
if [[ ${#parameters[@]} -gt 0 ]]; then allow "[$(quoted "${parameters[@]}")]" "${actions[@]/#/ssm:}"; fi
# IAM compares a path as the request spells it, with a slash at its end or without.
if [[ ${#paths[@]} -gt 0 ]]; then allow "[$(quoted "${paths[@]}" "${paths[@]/%//}")]" ssm:GetParametersByPath; fi
if [[ ${#alert_parameters[@]} -gt 0 ]]; then allow "[$(quoted "${alert_parameters[@]}")]" ssm:GetParameters; fi
if [[ ${#functions[@]} -gt 0 ]]; then
  allow "[$(quoted "${functions[@]}")]" lambda:InvokeFunction
fi
if [[ $use == monitor-metadata ]]; then arns=() parameters=(); fi
if [[ ${#keys[@]} -gt 0 && ${#arns[@]}${#alert_arns[@]} != 00 ]]; then
  actions=(kms:Decrypt)
  if [[ $use == rotate-by-value ]]; then actions+=(kms:GenerateDataKey); fi
  allow_keys secretsmanager '' "${actions[@]}"
fi
encrypted=(${parameters[@]+"${parameters[@]}"} ${paths[@]+"${paths[@]/%//*}"} ${alert_parameters[@]+"${alert_parameters[@]}"})
if [[ ${#keys[@]} -gt 0 && ${#encrypted[@]} -gt 0 ]]; then
  actions=(kms:Decrypt)
  # A standard parameter is encrypted by Encrypt, an advanced one by GenerateDataKey.
  if [[ $use == rotate-by-value ]]; then actions+=(kms:Encrypt kms:GenerateDataKey); fi
  # The encryption context is the parameter's ARN.
  allow_keys ssm ', "StringLike": { "kms:EncryptionContext:PARAMETER_ARN": ['"$(quoted "${encrypted[@]}")"'] }' "${actions[@]}"
fi
permissions='{ "Version": "2012-10-17", "Statement": ['$statements'] }'

if [[ ${DRY_RUN:-} == true ]]; then
  printf '%s\n' "$trust" "$permissions"
  exit
fi

# An account has the provider once, and any role may use it. Another run may create it between the two calls.
has_provider() { aws iam get-open-id-connect-provider --open-id-connect-provider-arn "$provider" >/dev/null 2>&1; }
has_provider || created=$(aws iam create-open-id-connect-provider --url "https://$issuer" \
  --client-id-list "$audience" 2>&1) || has_provider || fail "$created"
# Whose role it is, as a tag: the repository's number and the gate, in the letters that a tag may have, with a checksum
# where it has others.
made_for=$repository_id/$(tr -c 'A-Za-z0-9 _.:/=+@\n-' - <<<"$gate")
if [[ $made_for != "$repository_id/$gate" ]]; then made_for+=/$(cksum <<<"$gate" | cut -d ' ' -f 1); fi
made_for+=${of_use:+/$of_use}
if found=$(aws iam get-role --role-name "$role" \
  --query "Role.[Arn, Tags[?Key=='secret-lease'].Value | [0]]" --output text 2>/dev/null); then
  IFS=$'\t' read -r arn owned <<<"$found"
  [[ $owned == "$made_for" ]] || fail "The role $role exists, and was not made for $REPOSITORY, $gate, ${of_use:-lease}. Choose another ROLE_NAME."
  aws iam update-assume-role-policy --role-name "$role" --policy-document "$trust"
else
  arn=$(aws iam create-role --role-name "$role" --assume-role-policy-document "$trust" \
    --tags "Key=secret-lease,Value=$made_for" --query Role.Arn --output text)
fi
aws iam put-role-policy --role-name "$role" --policy-name read-secrets --policy-document "$permissions"
printf '%s\n' "$arn"
