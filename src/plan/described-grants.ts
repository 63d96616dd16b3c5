import type { DescribedSecret } from './descriptions.ts';
import type { Grant } from './grants.ts';
import { matches } from './pattern.ts';
import type { UnknownPart } from './unknown-parts.ts';

interface Described {
  readonly grants: readonly Grant[];
  readonly unknown: readonly UnknownPart[];
}

/** What the command line says about keys and secrets. A workflow does not show it. */
export interface AwsDescriptions {
  /** ARNs of customer managed keys that encrypt the secrets. */
  readonly kmsKeys: readonly string[];
  /** Secrets as AWS describes them: their keys and the functions that rotate them. */
  readonly descriptions: readonly DescribedSecret[];
}

/** The grants of a role with its keys and rotation functions, and which of both are not completely known. */
export function describedGrants(
  { permissions, isRotating }: { readonly permissions: readonly Grant[]; readonly isRotating: boolean },
  { kmsKeys, descriptions }: AwsDescriptions,
): Described {
  const secrets = permissions.filter(({ action }) => secretActions.test(action));
  const own = descriptions.filter(({ arn }) => secrets.some(({ resource }) => matches(resource, arn)));
  const areAllDescribed = secrets.every(({ resource }) => own.some(({ arn }) => matches(resource, arn)));
  const needsKeys = permissions.some(isOnAnyKey);
  const knowsKeys = areAllDescribed ? own.every(({ hasAlias }) => !hasAlias) : kmsKeys.length > 0;
  const rotated = permissions.filter(({ action }) => action === 'secretsmanager:RotateSecret');
  const functions = descriptions.filter(({ arn }) => rotated.some(({ resource }) => matches(resource, arn)));
  const grants = [
    ...permissions.flatMap((grant) => withKeys(grant, own, kmsKeys)),
    ...functions.flatMap(({ rotationFunction: resource }) =>
      resource === undefined || !isRotating ? [] : [{ action: 'lambda:InvokeFunction', resource }],
    ),
  ];
  return {
    grants,
    unknown: [
      ...(needsKeys && !knowsKeys ? (['keys'] as const) : []),
      ...(isRotating && !areAllDescribed ? (['functions'] as const) : []),
    ],
  };
}

/** The grants on single secrets or parameters, without those on `*`. */
const secretActions = /^(secretsmanager:(GetSecretValue|RotateSecret)|ssm:GetParameters?)$/;

function isOnAnyKey({ action, resource }: Grant): boolean {
  return resource === '*' && /^kms:(Decrypt|Encrypt|GenerateDataKey)$/.test(action);
}

/** Grants for customer managed keys. A secret under AWS's own key needs none. */
function withKeys(grant: Grant, own: readonly DescribedSecret[], kmsKeys: readonly string[]): Grant[] {
  if (!isOnAnyKey(grant)) return [grant];
  // A key is used by the service of its secret, in the secret's region.
  const via = JSON.stringify(grant.condition ?? {});
  const described = own.flatMap(({ arn, key }) => {
    const [, , service, region] = arn.split(':');
    return key !== undefined && via.includes(`"${service}.${region}.`) ? [key] : [];
  });
  return [...new Set([...kmsKeys, ...described])].map((resource) => ({ ...grant, resource }));
}
