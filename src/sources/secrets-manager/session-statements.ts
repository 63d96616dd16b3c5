import type { IamStatement } from '../../domain/policies/iam-statement.ts';
import { viaService } from '../../domain/policies/via-service.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { ResourceAccount } from '../source.ts';

/** BatchGetSecretValue's limit: a session with more secrets would need a second call. */
export const batchLimit = 20;

/** The permissions that queries need in a session. */
export interface ReadPermissions {
  readonly values: boolean;
  readonly listing: boolean;
  readonly batching: boolean;
  readonly describing: boolean;
  readonly removing?: boolean;
}

/** The permissions for queries that share a session: lists for prefixes, batches for several secrets. */
export function permissionsOf(queries: readonly SecretQuery[]): ReadPermissions {
  const listing = queries.some(({ reference }) => reference.kind === 'prefix');
  const read = queries.filter(({ unread }) => !unread);
  return {
    values: read.length > 0,
    listing,
    batching: read.length > 0 && (listing || read.filter(({ single }) => !single).length > 1),
    describing: queries.some(({ described }) => described),
    removing: queries.some(({ removable }) => removable),
  };
}

/** Different for queries that need different permissions. */
export function permissionSet({ reference, described, unread }: SecretQuery): string {
  return [reference.kind === 'prefix' && 'list', described && 'describe', !unread && 'read'].join(' ');
}

/** Characters of the statements: of those that the queries of a session share, and of the query's own. */
export function policySize(query: SecretQuery, account: ResourceAccount): { shared: number; own: number } {
  const permissions = { ...permissionsOf([query]), batching: true };
  // Each resource takes two quotes and a comma.
  const own = resourcesOf(query, account).reduce((sum, resource) => sum + resource.length + 3, 0);
  const empty = statements([], permissions, query.region, account);
  return { shared: JSON.stringify(empty).length - '[]'.length, own };
}

/**
 * Permits GetSecretValue, and DescribeSecret if requested, on exactly these secrets, and decryption through Secrets
 * Manager only. BatchGetSecretValue and ListSecrets have no resource type, so their resource is `*`; a batch still
 * needs GetSecretValue on each secret.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html
 */
export function sessionStatements(queries: readonly SecretQuery[], account: ResourceAccount): IamStatement[] {
  const resources = queries.flatMap((query) => resourcesOf(query, account));
  return statements(resources, permissionsOf(queries), queries[0]?.region ?? '', account);
}

function statements(
  resources: readonly string[],
  permissions: ReadPermissions,
  region: string,
  { partition }: ResourceAccount,
): IamStatement[] {
  const onEach = [
    ...(permissions.values ? ['secretsmanager:GetSecretValue'] : []),
    ...(permissions.describing ? ['secretsmanager:DescribeSecret'] : []),
    ...(permissions.removing ? ['secretsmanager:DeleteSecret', 'secretsmanager:RestoreSecret'] : []),
  ];
  const onAny = [
    ...(permissions.batching ? ['secretsmanager:BatchGetSecretValue'] : []),
    ...(permissions.listing ? ['secretsmanager:ListSecrets'] : []),
  ];
  return [
    { Effect: 'Allow', Action: onEach.length === 1 ? (onEach[0] ?? '') : onEach, Resource: resources },
    ...(onAny.length > 0 ? [{ Effect: 'Allow' as const, Action: onAny, Resource: '*' }] : []),
    ...(permissions.values
      ? [
          {
            Effect: 'Allow' as const,
            Action: 'kms:Decrypt',
            Resource: '*',
            Condition: viaSecretsManager(region, partition),
          },
        ]
      : []),
  ];
}

/** A condition by which only Secrets Manager may use a key, for the reader. */
export function viaSecretsManager(region: string, partition: string) {
  return viaService('secretsmanager', region, partition);
}

/** The ARN patterns of a query. `??????` is the random suffix that AWS adds to a secret's name. */
export function resourcesOf({ reference, region }: SecretQuery, account: ResourceAccount): string[] {
  const arnOf = (name: string) =>
    `arn:${account.partition}:secretsmanager:${region}:${account.accountId}:secret:${name}`;
  switch (reference.kind) {
    case 'name':
      return [arnOf(`${reference.name}-??????`)];
    case 'prefix':
      return [arnOf(`${reference.prefix}*`)];
    case 'arn':
      // An ARN that ends like one with a suffix counts as complete: to permit more would widen the scope for partial
      // ARNs that AWS itself calls ambiguous.
      return [/-[A-Za-z0-9]{6}$/.test(reference.name) ? reference.arn : `${reference.arn}-??????`];
  }
}
