import { viaService } from '../../domain/policies/via-service.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { RotationMode } from '../../domain/rotation/rotate-inputs.ts';
import type { ResourceAccount } from '../source.ts';
import { arnsOf, encryptionContext } from './session-statements.ts';

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
  const arn = arnsOf(query, account);
  const isWriting = mode !== 'look';
  const actions = ['GetParameters', 'GetParameterHistory'];
  if (isWriting) actions.push('PutParameter', 'LabelParameterVersion', 'UnlabelParameterVersion');
  const allow = (Action: string | readonly string[], Resource: string | readonly string[]) => ({
    Effect: 'Allow',
    Action,
    Resource,
  });
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      allow(
        actions.map((action) => `ssm:${action}`),
        arn,
      ),
      ...(mode === 'generate' ? [allow('secretsmanager:GetRandomPassword', '*')] : []),
      {
        ...allow(isWriting ? ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'] : 'kms:Decrypt', '*'),
        Condition: {
          StringEquals: {
            ...viaService('ssm', query.region, account.partition).StringEquals,
            [encryptionContext]: arn,
          },
        },
      },
    ],
  });
}
