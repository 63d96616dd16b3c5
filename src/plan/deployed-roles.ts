import { LeaseError } from '../domain/error.ts';
import type { DeployedRole } from './drift.ts';
import type { PolicyDocument } from './policy-document.ts';

interface Details {
  readonly RoleDetailList?: readonly {
    readonly Arn: string;
    readonly AssumeRolePolicyDocument: unknown;
    readonly RolePolicyList?: readonly { readonly PolicyDocument: unknown }[];
    readonly AttachedManagedPolicies?: readonly { readonly PolicyArn: string }[];
  }[];
  readonly Policies?: readonly {
    readonly Arn: string;
    readonly PolicyVersionList?: readonly {
      readonly Document: unknown;
      readonly IsDefaultVersion?: boolean;
    }[];
  }[];
  readonly roles?: readonly {
    readonly arn: string;
    readonly trust: unknown;
    readonly permissions?: unknown;
  }[];
}

/**
 * Reads the roles in a file of `--against`: the output of `aws iam get-account-authorization-details`, or this
 * command's JSON. E_INPUT.
 */
export function readDeployedRoles(file: string, text: string, origin = '--against'): DeployedRole[] {
  const details = parse(file, text, origin);
  if (details.roles) {
    return details.roles.map(({ arn, trust, permissions }) => ({
      arn,
      trust: documentOf(trust),
      permissions: permissions === undefined ? [] : [documentOf(permissions)],
    }));
  }
  const managed = new Map(
    (details.Policies ?? []).map(({ Arn, PolicyVersionList = [] }) => [
      Arn,
      PolicyVersionList.find(({ IsDefaultVersion }) => IsDefaultVersion)?.Document,
    ]),
  );
  return (details.RoleDetailList ?? []).map((role) => ({
    arn: role.Arn,
    trust: documentOf(role.AssumeRolePolicyDocument),
    permissions: [
      ...(role.RolePolicyList ?? []).map(({ PolicyDocument }) => documentOf(PolicyDocument)),
      ...(role.AttachedManagedPolicies ?? []).map(({ PolicyArn }) =>
        documentOf(managed.get(PolicyArn) ?? opaque(PolicyArn)),
      ),
    ],
  }));
}

function parse(file: string, text: string, origin: string): Details {
  try {
    const details: Details = JSON.parse(text);
    if (details.roles || details.RoleDetailList) return details;
  } catch {
    // Reported below without the parser's message, which could quote the file.
  }
  throw new LeaseError('E_INPUT', `${origin} names ${file}, which has no roles.`, {
    fix: 'Allowed: the output of `aws iam get-account-authorization-details --filter Role LocalManagedPolicy`, or of `secret-lease plan --format json`.',
  });
}

/** AWS's own managed policies are not in that output. Their name shows what they allow. */
function opaque(arn: string): PolicyDocument {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: `all of ${arn}`, Resource: '*' }] };
}

/** The CLI decodes policies; the API gives them URI-encoded. */
function documentOf(policy: unknown): PolicyDocument {
  const document = typeof policy === 'string' ? JSON.parse(decodeURIComponent(policy)) : policy;
  return { ...document, Statement: [document?.Statement ?? []].flat() };
}
