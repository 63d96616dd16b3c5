import { withoutCommands } from '../domain/plain-text.ts';
import type { Format } from '../inputs/plan-request.ts';
import { placeOf } from './place.ts';
import type { Plan } from './plan.ts';
import type { RolePlan } from './role-plans.ts';

/** Formats the plan. Only `text` and `json` have the findings and the roles without a trust policy. */
export function formatPlan(plan: Plan, format: Format): string {
  const made = plan.roles.filter(({ trust }) => trust.Statement.length > 0);
  switch (format) {
    case 'text':
      return asText(plan);
    case 'json':
      return json({ roles: rolesOf(plan), findings: plan.findings });
    case 'cloudformation':
      return json(asCloudFormation(made));
    case 'terraform':
      return json(asTerraform(made));
    case 'aws-cli':
      return asScript(made);
  }
}

/** The findings as compilers print them, each with its repository where there are several. */
export function findingLines(plan: Plan): string[] {
  return plan.findings.map((finding) => {
    const { level, rule, message } = finding;
    return withoutCommands(`${placeOf(finding, plan)}: ${level} ${rule}: ${message}`);
  });
}

/** The roles of a plan, each with its ARN instead of the ARN's parts. */
export function rolesOf({ roles }: Plan) {
  return roles.map(({ role, ...rest }) => ({ arn: role.arn, ...rest }));
}

function asText(plan: Plan): string {
  const { roles, findings, steps } = plan;
  const used = roles.map(({ role, trust, permissions, uses }) =>
    [
      `Role ${role.arn}`,
      `  used by ${uses.map(({ repository, path, line, job }) => `${repository} ${path}:${line} (${job})`).join(', ')}`,
      '  trust policy:',
      indented(json(trust)),
      ...(permissions
        ? ['  permissions:', indented(json(permissions))]
        : ['  permissions: what the commands of the job do as this role; the workflow does not tell.']),
    ].join('\n'),
  );
  const found = findings.length === 0 ? ['No mistakes found.'] : findingLines(plan);
  const blocks = [
    ...used,
    found.join('\n'),
    `${count(steps, 'step')}, ${count(roles.length, 'role')}, ${count(findings.length, 'finding')}.`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/**
 * One template for all accounts, also for a StackSet: each role is created only in its own account.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html
 */
function asCloudFormation(roles: readonly RolePlan[]) {
  const accounts = [...new Set(roles.map(({ role }) => role.accountId))].sort();
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'Roles of Secret Lease, as planned from the workflows',
    Conditions: Object.fromEntries(
      accounts.map((id) => [conditionOf(id), { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, id] }]),
    ),
    Resources: Object.fromEntries(
      roles.map(({ role, trust, permissions }) => [
        logicalId(role.arn),
        {
          Type: 'AWS::IAM::Role',
          Condition: conditionOf(role.accountId),
          Properties: {
            RoleName: role.name,
            Path: pathOf(role.arn),
            AssumeRolePolicyDocument: trust,
            ...(permissions && { Policies: [{ PolicyName: 'secret-lease', PolicyDocument: permissions }] }),
          },
        },
      ]),
    ),
  };
}

function conditionOf(accountId: string): string {
  return `InAccount${accountId}`;
}

/**
 * One configuration for all accounts: each role is created only in its own account.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
function asTerraform(roles: readonly RolePlan[]) {
  const withPermissions = roles.filter(({ permissions }) => permissions);
  const inAccount = ({ role }: RolePlan) =>
    `\${data.aws_caller_identity.current.account_id == "${role.accountId}" ? 1 : 0}`;
  return {
    terraform: { required_providers: { aws: { source: 'hashicorp/aws' } } },
    data: { aws_caller_identity: { current: {} } },
    resource: {
      aws_iam_role: Object.fromEntries(
        roles.map((planned) => [
          resourceName(planned.role.arn),
          {
            count: inAccount(planned),
            name: planned.role.name,
            path: pathOf(planned.role.arn),
            assume_role_policy: literal(planned.trust),
          },
        ]),
      ),
      ...(withPermissions.length > 0 && {
        aws_iam_role_policy: Object.fromEntries(
          withPermissions.map((planned) => [
            resourceName(planned.role.arn),
            {
              count: inAccount(planned),
              name: 'secret-lease',
              role: `\${aws_iam_role.${resourceName(planned.role.arn)}[0].id}`,
              policy: literal(planned.permissions),
            },
          ]),
        ),
      }),
    },
  };
}

/** JSON as a string in Terraform, in which ${ and %{ begin an expression. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll('${', '$${').replaceAll('%{', '%%{');
}

/** A script for bash and the AWS CLI. It changes no existing role that lacks the script's tag. */
function asScript(roles: readonly RolePlan[]): string {
  const lines = roles.map(({ role, trust, permissions }) =>
    [
      'role',
      role.accountId,
      role.name,
      pathOf(role.arn),
      JSON.stringify(trust),
      permissions ? JSON.stringify(permissions) : '',
    ]
      .map((word, index) => (index === 0 ? word : quoted(word)))
      .join(' '),
  );
  return `${script}${lines.join('\n')}\n`;
}

const script = `#!/usr/bin/env bash
# Roles of Secret Lease, as planned from the workflows. Makes those of the caller's account or brings them up to date.
set -euo pipefail
account=$(aws sts get-caller-identity --query Account --output text)

role() { # ACCOUNT NAME PATH TRUST PERMISSIONS
  local made
  if [[ $1 != "$account" ]]; then
    echo "The role $2 is of the account $1: left out in $account." >&2
    return
  fi
  if made=$(aws iam get-role --role-name "$2" --query "Role.Tags[?Key=='secret-lease'].Value" --output text 2>/dev/null); then
    if [[ $made != plan ]]; then
      echo "The role $2 exists, and was not made by this script. Tag it secret-lease=plan if it may be changed." >&2
      return 1
    fi
    aws iam update-assume-role-policy --role-name "$2" --policy-document "$4"
  else
    aws iam create-role --role-name "$2" --path "$3" --assume-role-policy-document "$4" --tags Key=secret-lease,Value=plan >/dev/null
  fi
  if [[ $5 ]]; then aws iam put-role-policy --role-name "$2" --policy-name secret-lease --policy-document "$5"; fi
}

`;

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A resource name for Terraform, unique for each ARN. */
function resourceName(arn: string): string {
  return encoded(arn, /[^A-Za-z0-9-]/g, '_');
}

/** A resource name for CloudFormation, which accepts letters and digits only. */
function logicalId(arn: string): string {
  return encoded(arn, /[^A-Za-z0-9]/g, '');
}

function encoded(arn: string, strange: RegExp, around: string): string {
  const [, accountId = '', path = arn] = /^arn:[^:]*:iam::(\d+):role\/(.*)$/.exec(arn) ?? [];
  const text = path.replace(strange, (sign) => `${around}x${sign.charCodeAt(0).toString(16)}${around}`);
  return `role${around}${accountId}${around}${text}`;
}

function pathOf(arn: string): string {
  return /:role(\/(?:.*\/)?)/.exec(arn)?.[1] ?? '/';
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '    ').trimEnd();
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
