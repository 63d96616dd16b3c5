import type { IamStatement } from '../../domain/policies/iam-statement.ts';
import type { RequiredPermissions } from '../../domain/policies/required-permissions.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { RotatableSecret } from '../../domain/rotation/rotatable-secret.ts';
import type { RotationOptions } from '../../domain/rotation/rotate-inputs.ts';
import type { ResourceAccount } from '../source.ts';
import { resourcesOf, viaSecretsManager } from './session-statements.ts';

/** What a session may change. */
export interface RotationScope extends RotationOptions {
  readonly secret: Pick<RotatableSecret, 'arn' | 'functionArn'>;
  readonly region: string;
}

/** The actions of the inspection. */
const looking = ['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'];

/** The actions of a rotation after the inspection. */
function rotationActions({ mode, rollback, hasAfter }: RotationOptions): string[] {
  const actions =
    mode === 'function'
      ? ['RotateSecret', ...(rollback || hasAfter ? ['UpdateSecretVersionStage'] : [])]
      : ['PutSecretValue', 'UpdateSecretVersionStage'];
  return actions.map((action) => `secretsmanager:${action}`);
}

/** The actions on a secret's key: reading decrypts, writing makes a data key. */
function keyActions({ mode }: RotationOptions): string | string[] {
  return mode === 'function' ? 'kms:Decrypt' : ['kms:Decrypt', 'kms:GenerateDataKey'];
}

/**
 * The session policy for rotating one secret in one way. A session that starts a rotation must be allowed to invoke
 * its function. GetRandomPassword has no resource type, so its resource is `*`.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html
 */
export function rotationPolicy(scope: RotationScope, { partition }: ResourceAccount): string {
  const { secret, region } = scope;
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      ...rotationStatements(scope, secret.functionArn, [secret.arn]),
      keyStatement(scope, region, partition),
    ],
  });
}

/** What a rotation needs of a secret that was not described. Its function, to invoke it, is unknown. */
export function rotationStatementsOf(
  query: SecretQuery,
  way: RotationOptions,
  account: ResourceAccount,
): IamStatement[] {
  return [
    ...rotationStatements(way, undefined, resourcesOf(query, account)),
    keyStatement(way, query.region, account.partition),
  ];
}

function keyStatement(way: RotationOptions, region: string, partition: string): IamStatement {
  return { ...allow(keyActions(way), '*'), Condition: viaSecretsManager(region, partition) };
}

/**
 * The permissions that a role needs to rotate a secret in this way. `secret`: its description. Undefined if it was not
 * described; its key and its function are unknown then.
 */
export function permissionsToRotate(
  query: SecretQuery,
  secret: RotatableSecret | undefined,
  way: RotationOptions,
  account: ResourceAccount,
): Omit<RequiredPermissions, 'role'> {
  const { kmsKeyId = '' } = secret?.description ?? {};
  const hasOwnKey =
    secret === undefined || (kmsKeyId !== '' && !kmsKeyId.includes('alias/aws/secretsmanager'));
  // An alias is no resource of a policy.
  const isKnown = secret !== undefined && !kmsKeyId.includes('alias/');
  const key: IamStatement = {
    ...allow(keyActions(way), keyArn(isKnown ? kmsKeyId : 'KEY_ID', query.region, account)),
    Condition: viaSecretsManager(query.region, account.partition),
  };
  const statements = rotationStatements(way, secret?.functionArn, resourcesOf(query, account));
  if (!hasOwnKey) return { statements, keys: [] };
  return isKnown ? { statements: [...statements, key], keys: [] } : { statements, keys: [key] };
}

function rotationStatements(
  way: RotationOptions,
  functionArn: string | undefined,
  secrets: readonly string[],
): IamStatement[] {
  return [
    allow([...looking, ...rotationActions(way)], oneOrMany(secrets)),
    ...(way.mode === 'function' && functionArn !== undefined
      ? [allow('lambda:InvokeFunction', functionArn)]
      : []),
    ...(way.mode === 'generate' ? [allow('secretsmanager:GetRandomPassword', '*')] : []),
  ];
}

function keyArn(key: string, region: string, { partition, accountId }: ResourceAccount): string {
  return key.startsWith('arn:') ? key : `arn:${partition}:kms:${region}:${accountId}:key/${key}`;
}

function oneOrMany(texts: readonly string[]): string | readonly string[] {
  const [first] = texts;
  return texts.length === 1 && first !== undefined ? first : texts;
}

function allow(Action: string | readonly string[], Resource: string | readonly string[]): IamStatement {
  return { Effect: 'Allow', Action, Resource };
}
