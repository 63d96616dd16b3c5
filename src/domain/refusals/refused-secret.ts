import { LeaseError } from '../error.ts';
import type { RequestFailure } from '../failure.ts';
import type { SecretReader } from '../policies/secret-permissions.ts';
import type { Reading } from '../requests/reading.ts';
import { denialOf } from './denial.ts';
import { deniedKey, deniedSecret } from './denied-secret.ts';
import type { Explanation } from './explanation.ts';
import { explainSilence } from './silence.ts';
import {
  deletedSecret,
  foreignDefaultKey,
  missingSecret,
  missingVersion,
  strayStage,
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
export function explainSecret(failure: RequestFailure, reading: Reading, reader: SecretReader): LeaseError {
  if (failure.kind !== 'answer') return explainSilence(failure, 'Secrets Manager');
  const { code, message, fix } = meaningOf(failure, reading, reader);
  return new LeaseError(code, message, { fix, cause: failure });
}

function meaningOf(failure: RequestFailure, reading: Reading, reader: SecretReader): Explanation {
  switch (failure.code?.replace(/Exception$/, '')) {
    case 'ResourceNotFound':
      return failure.says(/staging label|version/i) ? missingVersion(reading) : missingSecret(reading);
    case 'InvalidRequest':
      if (failure.says(/marked for deletion|scheduled for deletion|deleted/i)) return deletedSecret(reading);
      if (failure.says(/VersionStage/)) return strayStage(reading);
      if (failure.says(/default KMS/i)) return foreignDefaultKey(reading, reader);
      break;
    case 'DecryptionFailure':
      return unusableKey(reading);
    case 'AccessDenied':
      if (failure.says(/KMS/i)) return deniedKey(failure, reading, reader);
      // Our own session policy names the secret: had it that name, the session would be allowed.
      if (reader.scoped && isForWantOfSessionPolicy(failure)) return missingSecret(reading);
      return deniedSecret(failure, reading, reader);
  }
  return {
    code: 'E_AWS',
    message: `Secrets Manager could not give ${reading.text} (${failure.message}).`,
    fix: 'If it lasts, look at the state of the secret, and at https://health.aws.amazon.com.',
  };
}

function isForWantOfSessionPolicy(failure: RequestFailure): boolean {
  const { by, isExplicit } = denialOf(failure);
  return by === 'session policy' && !isExplicit && failure.says(/secretsmanager:GetSecretValue/);
}
