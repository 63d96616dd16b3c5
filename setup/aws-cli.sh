#!/usr/bin/env bash
# A role for Secret Lease, by the AWS CLI: the jobs of one GitHub repository, in one environment or on one branch, may
# read the given secrets, and nothing else. Says the role's ARN.
#
#   REPOSITORY=OWNER/REPO ENVIRONMENT=production bash aws-cli.sh prod/db prod/api-token 'prod/services/*'
#
# Run again, it brings the role up to date. A role that it did not make for this repository and gate, it leaves alone.
#
# Arguments: names of secrets in this account and region, or ARNs; an asterisk at the end means each that begins so.
# Environment:
#   REPOSITORY                OWNER/REPO, in the casing that GitHub shows
#   REPOSITORY_ID, OWNER_ID   their numbers; left out: asked of GitHub by the command gh
#   ENVIRONMENT, BRANCH       GitHub environment of the jobs, their branch, or both
#   AUDIENCE                  left out: sts.amazonaws.com; in the China regions sts.amazonaws.com.cn
#   USE                       the action that the jobs run: lease (left out), monitor, monitor-metadata (read-values: false),
#                             rotate-by-function, rotate-by-value (generate, command)
#   DESCRIBE_SECRETS=true     allow DescribeSecret to a lease, for check-rotation; monitors and rotations may always
#   REMOVE_UNUSED=true        allow a monitor to delete secrets that nobody reads, and to restore them
#   ALERT_SECRETS             secrets that alert-secrets names, for a monitor or a rotation, separated by blanks: they may be
#                             read, and nothing else
#   ROTATION_FUNCTION_ARNS    Lambda functions that rotate the secrets, for rotate-by-function, separated by blanks
#   KMS_KEY_ARNS              customer managed keys that encrypt these secrets, separated by blanks
#   ROLE_NAME                 left out: secret-lease-REPO-ENVIRONMENT, or -BRANCH, of the first 64 letters
#   DRY_RUN=true              print the two policies and change nothing
set -euo pipefail

fail() {
  echo "$*" >&2
  exit 2
}

[[ ${REPOSITORY:-} =~ ^([A-Za-z0-9-]+)/([A-Za-z0-9._-]+)$ ]] || fail 'REPOSITORY is OWNER/REPO.'
owner=${BASH_REMATCH[1]} name=${BASH_REMATCH[2]}
environment=${ENVIRONMENT:-} branch=${BRANCH:-}
[[ $environment$branch ]] || fail 'Give ENVIRONMENT or BRANCH, or both.'
# Quotes would end a string of JSON, ${ begins a variable of IAM, and GitHub writes a colon otherwise in a subject.
[[ ! $environment$branch$* =~ [^\ -~]|[\"\\$] && ! $environment$branch =~ : ]] ||
  fail 'ENVIRONMENT and BRANCH are of printable ASCII characters, without $, quote, backslash and colon.'
[[ $# -gt 0 ]] || fail 'Give the secrets.'
use=${USE:-lease}
[[ $use =~ ^(lease|monitor|monitor-metadata|rotate-by-function|rotate-by-value)$ ]] ||
  fail 'USE is lease, monitor, monitor-metadata, rotate-by-function or rotate-by-value.'
[[ ${REMOVE_UNUSED:-} != true || $use == monitor* ]] || fail 'REMOVE_UNUSED is for a monitor.'
read -ra alerts <<<"${ALERT_SECRETS:-}"
[[ ${#alerts[@]} -eq 0 || $use != lease ]] || fail 'ALERT_SECRETS is for a monitor or a rotation.'
[[ ! ${ALERT_SECRETS:-} =~ \* ]] || fail 'ALERT_SECRETS takes no prefixes.'
[[ ! $* =~ \* || $use != rotate-* ]] || fail 'A rotation takes no prefixes.'
for secret in "$@" ${alerts[@]+"${alerts[@]}"}; do
  case $secret in
    *,* | *'#'* | *' '*)
      reference=${secret%%#*}
      read -r reference _ <<<"${reference#*,}"
      fail "'$secret' is a line of the secrets input. Give the secret alone: $reference"
      ;;
    arn:*:secretsmanager:*:secret:*) ;;
    arn:*) fail "'$secret' is no ARN of a secret." ;;
    *) [[ $secret =~ ^[A-Za-z0-9/_+=.@!-]+\*?$ ]] || fail "'$secret' is no name of a secret." ;;
  esac
done
repository_id=${REPOSITORY_ID:-$(gh api "repos/$REPOSITORY" --jq .id)}
owner_id=${OWNER_ID:-$(gh api "repos/$REPOSITORY" --jq .owner.id)}
[[ $repository_id$owner_id =~ ^[0-9]+$ ]] || fail 'REPOSITORY_ID and OWNER_ID are numbers.'
audience=${AUDIENCE:-sts.amazonaws.com}
role=${ROLE_NAME:-$(tr -c 'A-Za-z0-9+=,.@_\n-' - <<<"secret-lease-$name-${environment:-$branch}" | cut -c 1-64)}

IFS=: read -r _ partition _ _ account _ < <(aws sts get-caller-identity --query Arn --output text)
region=${AWS_REGION:-${AWS_DEFAULT_REGION:-$(aws configure get region)}}
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
  local secret=$1
  case $secret in arn:* | *\*) ;; *) secret+='-??????' ;; esac
  case $secret in arn:*) ;; *) secret=arn:$partition:secretsmanager:$region:$account:secret:$secret ;; esac
  echo "$secret"
}
arns=() listing=false
for secret in "$@"; do
  case $secret in *\*) listing=true ;; esac
  arns+=("$(arn_of "$secret")")
done
alert_arns=()
for secret in ${alerts[@]+"${alerts[@]}"}; do alert_arns+=("$(arn_of "$secret")"); done
case $use in
  lease) actions=(GetSecretValue) ;;
  monitor) actions=(DescribeSecret GetSecretValue) ;;
  monitor-metadata) actions=(DescribeSecret) ;;
  rotate-by-function) actions=(DescribeSecret GetSecretValue UpdateSecretVersionStage RotateSecret) ;;
  rotate-by-value) actions=(DescribeSecret GetSecretValue UpdateSecretVersionStage PutSecretValue) ;;
esac
if [[ ${DESCRIBE_SECRETS:-} == true && $use == lease ]]; then actions+=(DescribeSecret); fi
if [[ ${REMOVE_UNUSED:-} == true ]]; then actions+=(DeleteSecret RestoreSecret); fi
actions=("${actions[@]/#/secretsmanager:}")
statements='{ "Effect": "Allow", "Action": ['$(quoted "${actions[@]}")'], "Resource": ['$(quoted "${arns[@]}")'] }'
if [[ ${#alert_arns[@]} -gt 0 ]]; then
  statements+=', { "Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource": ['$(quoted "${alert_arns[@]}")'] }'
fi
# These two cannot be limited to a secret. A batch gives nothing without GetSecretValue.
if [[ ($# -gt 1 || $listing == true) && $use =~ ^(lease|monitor)$ || ${#alert_arns[@]} -gt 1 ]]; then
  statements+=', { "Effect": "Allow", "Action": "secretsmanager:BatchGetSecretValue", "Resource": "*" }'
fi
if [[ $listing == true ]]; then
  statements+=', { "Effect": "Allow", "Action": "secretsmanager:ListSecrets", "Resource": "*" }'
fi
if [[ $use == rotate-by-value ]]; then
  statements+=', { "Effect": "Allow", "Action": "secretsmanager:GetRandomPassword", "Resource": "*" }'
fi
if [[ ${ROTATION_FUNCTION_ARNS:-} ]]; then
  read -ra functions <<<"$ROTATION_FUNCTION_ARNS"
  statements+=', { "Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": ['$(quoted "${functions[@]}")'] }'
fi
if [[ ${KMS_KEY_ARNS:-} && ($use != monitor-metadata || ${#alert_arns[@]} -gt 0) ]]; then
  read -ra keys <<<"$KMS_KEY_ARNS"
  via=secretsmanager.$region.amazonaws.com
  if [[ $partition == aws-cn ]]; then via+=.cn; fi
  deciphering=(kms:Decrypt)
  if [[ $use == rotate-by-value ]]; then deciphering+=(kms:GenerateDataKey); fi
  statements+=', { "Effect": "Allow", "Action": ['$(quoted "${deciphering[@]}")'], "Resource": ['$(quoted "${keys[@]}")'],'
  statements+=' "Condition": { "StringEquals": { "kms:ViaService": "'$via'" } } }'
fi
permissions='{ "Version": "2012-10-17", "Statement": ['$statements'] }'

if [[ ${DRY_RUN:-} == true ]]; then
  printf '%s\n' "$trust" "$permissions"
  exit
fi

# An account has the provider once, and any role may use it.
aws iam get-open-id-connect-provider --open-id-connect-provider-arn "$provider" >/dev/null 2>&1 ||
  aws iam create-open-id-connect-provider --url "https://$issuer" --client-id-list "$audience" >/dev/null
# Whose role it is, as a tag: the repository's number and the gate, in the letters that a tag may have.
made_for=$repository_id/$(tr -c 'A-Za-z0-9 _.:/=+@\n-' - <<<"$gate")
if found=$(aws iam get-role --role-name "$role" --query "Role.Tags[?Key=='secret-lease'].Value" --output text 2>/dev/null); then
  [[ $found == "$made_for" ]] || fail "The role $role exists, and was not made for $REPOSITORY, $gate. Choose another ROLE_NAME."
  aws iam update-assume-role-policy --role-name "$role" --policy-document "$trust"
else
  aws iam create-role --role-name "$role" --assume-role-policy-document "$trust" \
    --tags "Key=secret-lease,Value=$made_for" >/dev/null
fi
aws iam put-role-policy --role-name "$role" --policy-name read-secrets --policy-document "$permissions"
aws iam get-role --role-name "$role" --query Role.Arn --output text
