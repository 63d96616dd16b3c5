import { parseArn } from './arn.ts';
import { judge } from './authorization.ts';
import { contextOf } from './pattern.ts';
import type { RequestContext } from './request-context.ts';
import { arnIn, type Secret } from './secret.ts';
import { ServiceError } from './wire.ts';

/** Secrets Manager calls KMS with the caller's permissions: a customer managed key needs kms:Decrypt for the caller. */
export function checkDecryption({ caller, region }: RequestContext, secret: Secret): void {
  if (secret.kmsDenied === 'decryption') {
    throw new ServiceError(
      'DecryptionFailure',
      "Secrets Manager can't decrypt the protected secret text using the provided KMS key.",
    );
  }
  const key = customerKeyOf(secret);
  if (key === undefined && secret.account !== caller.account) {
    throw new ServiceError(
      'InvalidRequestException',
      "You can't access a secret from a different AWS account if you encrypt the secret with the default KMS service key.",
    );
  }
  const allowed = key === undefined || mayUse(caller, 'kms:Decrypt', secret, key, region);
  if (secret.kmsDenied === 'access' || !allowed) {
    throw new ServiceError('AccessDeniedException', 'Access to KMS is not allowed');
  }
}

/** Secrets Manager writes a version with the caller's permissions: a customer managed key needs kms:GenerateDataKey. */
export function checkEncryption({ caller, region }: RequestContext, secret: Secret): void {
  if (secret.kmsDenied === 'decryption') {
    throw new ServiceError(
      'EncryptionFailure',
      "Secrets Manager can't encrypt the protected secret text using the provided KMS key.",
    );
  }
  const key = customerKeyOf(secret);
  const allowed = key === undefined || mayUse(caller, 'kms:GenerateDataKey', secret, key, region);
  if (secret.kmsDenied === 'access' || !allowed) {
    throw new ServiceError('AccessDeniedException', 'Access to KMS is not allowed');
  }
}

/** Undefined for the service's own key, which lets everybody in its account use it through the service. */
function customerKeyOf({ kmsKeyId }: Secret): string | undefined {
  return kmsKeyId?.endsWith('alias/aws/secretsmanager') ? undefined : kmsKeyId;
}

function mayUse(
  caller: RequestContext['caller'],
  action: string,
  secret: Secret,
  keyId: string,
  region: string,
): boolean {
  const partition = parseArn(secret.arn)?.partition;
  const key = parseArn(keyId) ? keyId : `arn:${partition}:kms:${region}:${secret.account}:key/${keyId}`;
  const domain = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  const context = contextOf({
    'kms:viaservice': `secretsmanager.${region}.${domain}`,
    'kms:calleraccount': caller.account,
    'kms:encryptioncontext:secretarn': arnIn(secret, region),
  });
  return judge(caller, { action, resource: key, context }) === undefined;
}
