import type { RotatableSecret } from '../../domain/rotation/rotatable-secret.ts';
import type { RotationMode } from '../../domain/rotation/rotate-inputs.ts';
import type { ResourceAccount } from '../source.ts';
import { viaSecretsManager } from './session-statements.ts';

/** What a session may change. */
export interface RotationScope {
  readonly secret: Pick<RotatableSecret, 'arn' | 'functionArn'>;
  readonly region: string;
  readonly mode: RotationMode['kind'];
  readonly rollback: boolean;
}

/**
 * The session policy for rotating one secret in one way. A session that starts a rotation must be allowed to invoke
 * its function. GetRandomPassword has no resource type, so its resource is `*`.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html
 */
export function rotationPolicy(
  { secret, region, mode, rollback }: RotationScope,
  { partition }: ResourceAccount,
): string {
  const onSecret = ['DescribeSecret', 'GetSecretValue'];
  if (mode === 'function') onSecret.push('RotateSecret', ...(rollback ? ['UpdateSecretVersionStage'] : []));
  else onSecret.push('PutSecretValue', 'UpdateSecretVersionStage');
  const allow = (Action: string | string[], Resource: string) => ({ Effect: 'Allow', Action, Resource });
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      allow(
        onSecret.map((action) => `secretsmanager:${action}`),
        secret.arn,
      ),
      ...(mode === 'function' && secret.functionArn !== undefined
        ? [allow('lambda:InvokeFunction', secret.functionArn)]
        : []),
      ...(mode === 'generate' ? [allow('secretsmanager:GetRandomPassword', '*')] : []),
      {
        ...allow(mode === 'function' ? 'kms:Decrypt' : ['kms:Decrypt', 'kms:GenerateDataKey'], '*'),
        Condition: viaSecretsManager(region, partition),
      },
    ],
  });
}
