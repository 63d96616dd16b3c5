import type { IamStatement } from '../../domain/policies/iam-statement.ts';
import type { RequiredPermissions } from '../../domain/policies/required-permissions.ts';
import { viaService } from '../../domain/policies/via-service.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { ParameterSettings } from '../../domain/rotation/parameter-versions.ts';
import type { RotationMode } from '../../domain/rotation/rotate-inputs.ts';
import type { ResourceAccount } from '../source.ts';
import { arnsOf, encryptionContext } from './session-statements.ts';

const looking = ['ssm:GetParameters', 'ssm:GetParameterHistory'];
const writing = ['ssm:PutParameter', 'ssm:LabelParameterVersion', 'ssm:UnlabelParameterVersion'];

/**
 * The session policy for inspecting one parameter (`look`), or for rotating it in one way. A standard parameter is
 * encrypted with kms:Encrypt, an advanced one with kms:GenerateDataKey.
 * https://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html
 */
export function parameterRotationPolicy(
  query: SecretQuery,
  mode: RotationMode['kind'] | 'look',
  account: ResourceAccount,
): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      ...statementsOn(query, mode, account),
      encryption(mode === 'look' ? 'kms:Decrypt' : keyActions, '*', query, account),
    ],
  });
}

/**
 * The permissions that a role needs to rotate a parameter. `settings`: from its history. Undefined if that was not read;
 * its key and its tier are unknown then.
 */
export function permissionsToRotateParameter(
  query: SecretQuery,
  settings: ParameterSettings | undefined,
  mode: RotationMode['kind'],
  account: ResourceAccount,
): Omit<RequiredPermissions, 'role'> {
  const statements = statementsOn(query, mode, account);
  if (settings && settings.type !== 'SecureString') return { statements, keys: [] };
  const { keyId = '', tier } = settings ?? {};
  if (settings && (keyId === '' || keyId.includes('alias/aws/ssm'))) return { statements, keys: [] };
  // An alias is no resource of a policy.
  const isKnown = settings !== undefined && !keyId.includes('alias/');
  const actions = settings
    ? ['kms:Decrypt', tier === 'Advanced' ? 'kms:GenerateDataKey' : 'kms:Encrypt']
    : keyActions;
  const { partition, accountId } = account;
  const id = isKnown ? keyId : 'KEY_ID';
  const arn = id.startsWith('arn:') ? id : `arn:${partition}:kms:${query.region}:${accountId}:key/${id}`;
  const key = encryption(actions, arn, query, account);
  return isKnown ? { statements: [...statements, key], keys: [] } : { statements, keys: [key] };
}

const keyActions = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'];

function statementsOn(
  query: SecretQuery,
  mode: RotationMode['kind'] | 'look',
  account: ResourceAccount,
): IamStatement[] {
  const [arn = '*'] = arnsOf(query, account);
  return [
    allow(mode === 'look' ? looking : [...looking, ...writing], arn),
    ...(mode === 'generate' ? [allow('secretsmanager:GetRandomPassword', '*')] : []),
  ];
}

function encryption(
  actions: string | readonly string[],
  key: string,
  query: SecretQuery,
  account: ResourceAccount,
): IamStatement {
  const [arn = '*'] = arnsOf(query, account);
  const { StringEquals } = viaService('ssm', query.region, account.partition);
  return {
    ...allow(actions, key),
    Condition: { StringEquals: { ...StringEquals, [encryptionContext]: arn } },
  };
}

function allow(Action: string | readonly string[], Resource: string): IamStatement {
  return { Effect: 'Allow', Action, Resource };
}
