import type { IamStatement } from '../../domain/policies/iam-statement.ts';
import type { SecretReader } from '../../domain/policies/secret-reader.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import { resourcesOf, viaSecretsManager } from './session-statements.ts';

/** Secrets Manager's actions that leases and rotations need. */
export const secretActions = [
  'BatchGetSecretValue',
  'GetSecretValue',
  'ListSecrets',
  'DescribeSecret',
  'RotateSecret',
  'PutSecretValue',
  'UpdateSecretVersionStage',
  'GetRandomPassword',
] as const;
export type SecretAction = (typeof secretActions)[number];

/** These have no resource type: a statement that names a secret would not allow them. */
const onAny: ReadonlySet<SecretAction> = new Set(['BatchGetSecretValue', 'ListSecrets', 'GetRandomPassword']);

/** The statement with which a policy of the reader's allows the action on what is read, and on nothing else. */
export function secretPermission(
  action: SecretAction,
  query: SecretQuery,
  reader: SecretReader,
): IamStatement {
  const resources = resourcesOf(query, ownerOf(query, reader));
  return {
    Effect: 'Allow',
    Action: `secretsmanager:${action}`,
    Resource: onAny.has(action) ? '*' : resources.length === 1 ? (resources[0] ?? '*') : resources,
  };
}

/** The statement with which a secret's own policy allows the reader. */
export function resourcePermission(action: SecretAction, reader: SecretReader): IamStatement {
  return {
    Effect: 'Allow',
    Principal: { AWS: principalOf(reader) },
    Action: `secretsmanager:${action}`,
    Resource: '*',
  };
}

/** What is done with a secret's key: reading decrypts, writing makes a data key. */
export type KeyAction = 'kms:Decrypt' | 'kms:GenerateDataKey';

/** The statement with which a policy of the reader's allows to use the secret's key. */
export function keyPermission(query: SecretQuery, reader: SecretReader, action: KeyAction): IamStatement {
  const { partition, accountId } = ownerOf(query, reader);
  return {
    Effect: 'Allow',
    Action: action,
    Resource: `arn:${partition}:kms:${query.region}:${accountId}:key/KEY_ID`,
    Condition: viaSecretsManager(query.region, partition),
  };
}

/** The statement with which the key's own policy allows the reader to use it. */
export function keyPolicyPermission(
  query: SecretQuery,
  reader: SecretReader,
  action: KeyAction,
): IamStatement {
  return {
    Effect: 'Allow',
    Principal: { AWS: principalOf(reader) },
    Action: action,
    Resource: '*',
    Condition: viaSecretsManager(query.region, ownerOf(query, reader).partition),
  };
}

/** True where the secret is in another account than the reader, so that both sides must allow. */
export function isCrossAccount({ reference }: SecretQuery, { role }: SecretReader): boolean {
  return reference.kind === 'arn' && role !== undefined && reference.accountId !== role.accountId;
}

/** Whose the secret is; `ACCOUNT` for a person to fill in where nothing tells. */
function ownerOf({ reference, region }: SecretQuery, { role }: SecretReader) {
  if (reference.kind === 'arn') return reference;
  return role ?? { partition: partitionOf(region), accountId: 'ACCOUNT' };
}

function principalOf({ role }: SecretReader): string {
  return role?.arn ?? 'arn:aws:iam::ACCOUNT:role/ROLE';
}

/** https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
