import type { IamStatement } from '../../domain/policies/iam-statement.ts';
import { accountOfQuery, type SecretReader } from '../../domain/policies/secret-reader.ts';
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

/** These have no resource type: a statement with a secret's ARN would not allow them. */
const onAny: ReadonlySet<SecretAction> = new Set(['BatchGetSecretValue', 'ListSecrets', 'GetRandomPassword']);

/** The statement by which the reader's policy allows the action on exactly this secret. */
export function secretPermission(
  action: SecretAction,
  query: SecretQuery,
  reader: SecretReader,
): IamStatement {
  const resources = resourcesOf(query, accountOfQuery(query, reader));
  return {
    Effect: 'Allow',
    Action: `secretsmanager:${action}`,
    Resource: onAny.has(action) ? '*' : resources.length === 1 ? (resources[0] ?? '*') : resources,
  };
}

/** The statement by which the secret's own policy allows the reader. */
export function resourcePermission(action: SecretAction, reader: SecretReader): IamStatement {
  return {
    Effect: 'Allow',
    Principal: { AWS: principalOf(reader) },
    Action: `secretsmanager:${action}`,
    Resource: '*',
  };
}

/** Reading decrypts with a secret's key; writing makes a data key with it. */
export type KeyAction = 'kms:Decrypt' | 'kms:GenerateDataKey';

/** The statement by which the reader's policy allows the use of the secret's key. */
export function keyPermission(query: SecretQuery, reader: SecretReader, action: KeyAction): IamStatement {
  const { partition, accountId } = accountOfQuery(query, reader);
  return {
    Effect: 'Allow',
    Action: action,
    Resource: `arn:${partition}:kms:${query.region}:${accountId}:key/KEY_ID`,
    Condition: viaSecretsManager(query.region, partition),
  };
}

/** The statement by which the key's policy allows the reader to use it. */
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
    Condition: viaSecretsManager(query.region, accountOfQuery(query, reader).partition),
  };
}

/** True if the secret and the reader are in different accounts, so that both sides must allow. */
export function isCrossAccount({ reference }: SecretQuery, { role }: SecretReader): boolean {
  return reference.kind === 'arn' && role !== undefined && reference.accountId !== role.accountId;
}

function principalOf({ role }: SecretReader): string {
  return role?.arn ?? 'arn:aws:iam::ACCOUNT:role/ROLE';
}
