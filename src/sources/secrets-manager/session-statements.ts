import type { IamStatement } from '../../domain/policies/iam-statement.ts';
import { viaService } from '../../domain/policies/via-service.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { ResourceAccount } from '../source.ts';

/** As many as one BatchGetSecretValue reads: a session that could read more would need a second call. */
export const batchLimit = 20;

/** What queries need of a session. */
export interface ReadPermissions {
  readonly values: boolean;
  readonly listing: boolean;
  readonly batching: boolean;
  readonly describing: boolean;
  readonly removing?: boolean;
}

/** What queries need that share a session: lists for prefixes, batches for several secrets. */
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

/** Queries that need different permissions have different texts. */
export function permissionSet({ reference, described, unread }: SecretQuery): string {
  return [reference.kind === 'prefix' && 'list', described && 'describe', !unread && 'read'].join(' ');
}

/** Characters of the statements: those that the queries of a session share, and the query's own. */
export function policySize(query: SecretQuery, account: ResourceAccount): { shared: number; own: number } {
  const permissions = { ...permissionsOf([query]), batching: true };
  // Each resource costs its quotes and a comma.
  const own = resourcesOf(query, account).reduce((sum, resource) => sum + resource.length + 3, 0);
  const empty = statements([], permissions, query.region, account);
  return { shared: JSON.stringify(empty).length - '[]'.length, own };
}

/**
 * GetSecretValue, and DescribeSecret where asked for, on exactly these secrets, and decryption through Secrets Manager
 * alone. BatchGetSecretValue and ListSecrets have no resource type, so they stand on `*`; a batch still needs
 * GetSecretValue on each secret.
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

/** The condition that a key is used by Secrets Manager alone, in the reader's name. */
export function viaSecretsManager(region: string, partition: string) {
  return viaService('secretsmanager', region, partition);
}

/** The ARN patterns that a query means. `??????` is the random suffix that AWS adds to a secret's name. */
export function resourcesOf({ reference, region }: SecretQuery, account: ResourceAccount): string[] {
  const arnOf = (name: string) =>
    `arn:${account.partition}:secretsmanager:${region}:${account.accountId}:secret:${name}`;
  switch (reference.kind) {
    case 'name':
      return [arnOf(`${reference.name}-??????`)];
    case 'prefix':
      return [arnOf(`${reference.prefix}*`)];
    case 'arn':
      // An ARN that ends like a suffix is taken for a whole one: to allow more would widen the scope for
      // the sake of partial ARNs that AWS itself calls ambiguous.
      return [/-[A-Za-z0-9]{6}$/.test(reference.name) ? reference.arn : `${reference.arn}-??????`];
  }
}
