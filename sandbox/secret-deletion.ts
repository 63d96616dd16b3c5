import type { RequestContext } from './request-context.ts';
import { arnIn } from './secret.ts';
import { type Parameters, secretId } from './secret-parameters.ts';
import { refuseDeleted, refuseReplica } from './secret-writes.ts';
import { ServiceError } from './wire.ts';

const day = 86_400_000;

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html */
export function deleteSecret(context: RequestContext, parameters: Parameters): unknown {
  const secret = context.open('secretsmanager:DeleteSecret', secretId(parameters));
  refuseDeleted(secret);
  refuseReplica(context, secret);
  const { RecoveryWindowInDays = 30, ForceDeleteWithoutRecovery } = parameters;
  if (ForceDeleteWithoutRecovery !== undefined)
    throw new ServiceError('InvalidParameterException', 'The sandbox deletes nothing without recovery.');
  const days = Number(RecoveryWindowInDays);
  if (!(days >= 7 && days <= 30)) {
    throw new ServiceError(
      'InvalidParameterException',
      'The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).',
    );
  }
  if (secret.replicas.length > 0) {
    throw new ServiceError(
      'InvalidRequestException',
      `You can't delete secret ${secret.name} that still has replica regions [${secret.replicas.join(', ')}]`,
    );
  }
  const now = context.clock.now();
  secret.deletedDate = now;
  return { ARN: arnIn(secret, context.region), Name: secret.name, DeletionDate: (now + days * day) / 1000 };
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RestoreSecret.html */
export function restoreSecret(context: RequestContext, parameters: Parameters): unknown {
  const secret = context.open('secretsmanager:RestoreSecret', secretId(parameters));
  refuseReplica(context, secret);
  secret.deletedDate = undefined;
  return { ARN: arnIn(secret, context.region), Name: secret.name };
}
