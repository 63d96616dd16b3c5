#!/usr/bin/env bash
# What a repository needs on GitHub before it leases, by GitHub's own command gh: an environment that takes its deploys
# from one branch alone and asks people first, the configuration variables that its workflows name, and a ruleset that
# lets nothing onto that branch without a review. Run again, it brings all of it up to date.
#
#   REVIEWERS='@ORG/platform' ROLE_ARN=arn:aws:iam::123456789012:role/app-secrets REGION=eu-west-1 \
#     bash github.sh OWNER/app OWNER/shop
#
# Arguments: repositories, in which the caller is an administrator.
# Environment:
#   ENVIRONMENT      left out: production
#   BRANCH           left out: the repository's default branch
#   REVIEWERS        who approves a deploy, up to six: logins, and teams as @ORG/TEAM, separated by blanks; left out: those
#                    that the environment has stay. Its wait timer stays in any case.
#   ROLE_ARN, REGION become the environment's variables SECRET_LEASE_ROLE and AWS_REGION
#   RULESET=false    leave the rules of the branch alone
#   GH_HOST          another host than github.com
set -euo pipefail

fail() {
  echo "$*" >&2
  exit 2
}

[[ $# -gt 0 ]] || fail 'Give the repositories as OWNER/REPO.'
command -v gh >/dev/null || fail 'This needs the command gh: https://cli.github.com'
environment=${ENVIRONMENT:-production}
[[ $environment =~ ^[A-Za-z0-9._-]+$ ]] || fail 'ENVIRONMENT is of letters, digits, dots, hyphens and underscores.'
for repository in "$@"; do
  [[ $repository =~ ^[A-Za-z0-9_-]+/[A-Za-z0-9._-]+$ ]] || fail "'$repository' is not OWNER/REPO."
done
api() { gh api --header 'X-GitHub-Api-Version: 2022-11-28' "$@"; }

reviewers=()
for reviewer in ${REVIEWERS:-}; do
  case $reviewer in
    @*/*)
      team=${reviewer#@}
      reviewers+=("{\"type\": \"Team\", \"id\": $(api "orgs/${team%/*}/teams/${team#*/}" --jq .id)}")
      ;;
    *) reviewers+=("{\"type\": \"User\", \"id\": $(api "users/$reviewer" --jq .id)}") ;;
  esac
done
list=$(IFS=,; echo "${reviewers[*]-}")

set_variable() { # PLACE NAME VALUE
  if [[ $(api --paginate "$1/variables" --jq '.variables[].name' | grep -cx "$2") == 1 ]]; then
    api --method PATCH "$1/variables/$2" -f "name=$2" -f "value=$3" >/dev/null
  else
    api --method POST "$1/variables" -f "name=$2" -f "value=$3" >/dev/null
  fi
}

for repository in "$@"; do
  branch=${BRANCH:-$(api "repos/$repository" --jq .default_branch)}
  [[ $branch =~ ^[A-Za-z0-9._/-]+$ ]] || fail "The branch $branch of $repository is no plain name. Give BRANCH."
  place=repos/$repository/environments/$environment
  # GitHub takes away what a PUT leaves out.
  kept='0 false []'
  names=$(api --paginate "repos/$repository/environments?per_page=100" --jq '.environments[].name')
  if grep -ixqF -- "$environment" <<<"$names"; then
    # shellcheck disable=SC2016 # jq's own variable
    kept=$(api "$place" --jq '[.protection_rules[]?] |
      ([.[] | select(.type == "required_reviewers")][0] // {}) as $reviewing |
      "\([.[] | .wait_timer // empty][0] // 0) \($reviewing.prevent_self_review // false) " +
      ([$reviewing.reviewers[]? | {type, id: .reviewer.id}] | tojson)')
  fi
  read -r timer prevents_own reviewing <<<"$kept"
  if [[ ${REVIEWERS+set} ]]; then reviewing=[$list]; fi
  api --method PUT "$place" --input - >/dev/null <<<"{
    \"wait_timer\": $timer, \"prevent_self_review\": $prevents_own, \"reviewers\": $reviewing,
    \"deployment_branch_policy\": { \"protected_branches\": false, \"custom_branch_policies\": true }
  }"
  # The branch alone: what else was admitted before is taken away.
  found=$(api --paginate "$place/deployment-branch-policies" --jq '.branch_policies[] | "\(.id) \(.name)"')
  has_branch=false
  while read -r id name; do
    if [[ $name == "$branch" ]]; then has_branch=true; elif [[ $id ]]; then api --method DELETE "$place/deployment-branch-policies/$id" >/dev/null; fi
  done <<<"$found"
  if [[ $has_branch == false ]]; then
    api --method POST "$place/deployment-branch-policies" -f "name=$branch" -f type=branch >/dev/null
  fi
  if [[ ${ROLE_ARN:-} ]]; then set_variable "$place" SECRET_LEASE_ROLE "$ROLE_ARN"; fi
  if [[ ${REGION:-} ]]; then set_variable "$place" AWS_REGION "$REGION"; fi
  if [[ ${RULESET:-true} == true ]]; then
    name=secret-lease-$environment
    id=$(api --paginate "repos/$repository/rulesets?includes_parents=false" --jq ".[] | select(.name == \"$name\") | .id")
    method=POST rules=repos/$repository/rulesets
    if [[ $id ]]; then method=PUT rules+=/$id; fi
    api --method "$method" "$rules" --input - >/dev/null <<<"{
      \"name\": \"$name\", \"target\": \"branch\", \"enforcement\": \"active\",
      \"conditions\": { \"ref_name\": { \"include\": [\"refs/heads/$branch\"], \"exclude\": [] } },
      \"rules\": [
        { \"type\": \"deletion\" },
        { \"type\": \"non_fast_forward\" },
        { \"type\": \"pull_request\", \"parameters\": {
          \"required_approving_review_count\": 1, \"dismiss_stale_reviews_on_push\": true,
          \"require_code_owner_review\": false, \"require_last_push_approval\": true,
          \"required_review_thread_resolution\": false } }
      ]
    }"
  fi
  echo "$repository: the environment $environment takes $branch alone"
done
