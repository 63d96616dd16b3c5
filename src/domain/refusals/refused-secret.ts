import { LeaseError } from '../error.ts';
import type { RequestFailure } from '../failure.ts';
import type { SecretReader } from '../policies/secret-permissions.ts';
import type { SecretQuery } from '../requests/secret-query.ts';
import { denialOf } from './denial.ts';
import { deniedKey, deniedSecret } from './denied-secret.ts';
import type { Explanation } from './explanation.ts';
import { explainNoAnswer } from './no-answer.ts';
import {
  deletedSecret,
  foreignDefaultKey,
  missingSecret,
  missingVersion,
  unattachedStage,
  unusableKey,
} from './unreadable-secret.ts';

/** Codes under which a secret is missing or denied, so that `optional` lets it be. */
export const absent: ReadonlySet<string> = new Set([
  'E_SECRET_NOT_FOUND',
  'E_SECRET_DENIED',
  'E_SECRET_DELETED',
  'E_SECRET_NO_VALUE',
  'E_SECRET_KMS',
  'E_NOTHING_SELECTED',
]);

/** Why a secret could not be read, as an error for a person. */
export function explainSecret(failure: RequestFailure, query: SecretQuery, reader: SecretReader): LeaseError {
  if (failure.kind !== 'answer') return explainNoAnswer(failure, 'Secrets Manager');
  const { code, message, fix } = meaningOf(failure, query, reader);
  return new LeaseError(code, message, { fix, cause: failure });
}

function meaningOf(failure: RequestFailure, query: SecretQuery, reader: SecretReader): Explanation {
  switch (failure.code?.replace(/Exception$/, '')) {
    case 'ResourceNotFound':
      return failure.says(/staging label|version/i) ? missingVersion(query) : missingSecret(query);
    case 'InvalidRequest':
      if (failure.says(/marked for deletion|scheduled for deletion|deleted/i)) return deletedSecret(query);
      if (failure.says(/VersionStage/)) return unattachedStage(query);
      if (failure.says(/default KMS/i)) return foreignDefaultKey(query, reader);
      break;
    case 'DecryptionFailure':
      return unusableKey(query);
    case 'AccessDenied':
      if (failure.says(/KMS/i)) return deniedKey(failure, query, reader);
      // Our own session policy names the secret: had it that name, the session would be allowed.
      if (reader.scoped && isForWantOfSessionPolicy(failure)) return missingSecret(query);
      return deniedSecret(failure, query, reader);
  }
  return {
    code: 'E_AWS',
    message: `Secrets Manager could not give ${query.text} (${failure.message}).`,
    fix: 'If it lasts, look at the state of the secret, and at https://health.aws.amazon.com.',
  };
}

function isForWantOfSessionPolicy(failure: RequestFailure): boolean {
  const { by, isExplicit } = denialOf(failure);
  return by === 'session policy' && !isExplicit && failure.says(/secretsmanager:GetSecretValue/);
}
