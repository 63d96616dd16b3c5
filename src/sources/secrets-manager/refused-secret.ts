import type { LeaseError } from '../../domain/error.ts';
import { dispositionOf, type RequestFailure } from '../../domain/failure.ts';
import type { SecretReader } from '../../domain/policies/secret-reader.ts';
import { denialOf } from '../../domain/refusals/denial.ts';
import { type Explanation, explainedError } from '../../domain/refusals/explanation.ts';
import { explainNoAnswer } from '../../domain/refusals/no-answer.ts';
import { adviceOnUnknownSession } from '../../domain/refusals/unknown-session.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import { deniedKey, deniedSecret } from './denied-secret.ts';
import {
  deletedSecret,
  foreignDefaultKey,
  idInCommand,
  missingSecret,
  missingVersion,
  unattachedStage,
  unusableKey,
} from './unreadable-secret.ts';

/** The error for a secret that could not be read. */
export function explainSecret(failure: RequestFailure, query: SecretQuery, reader: SecretReader): LeaseError {
  if (failure.kind !== 'answer') return explainNoAnswer(failure, 'Secrets Manager');
  return explainedError(meaningOf(failure, query, reader), failure);
}

function meaningOf(failure: RequestFailure, query: SecretQuery, reader: SecretReader): Explanation {
  switch (failure.code?.replace(/Exception$/, '')) {
    case 'ResourceNotFound':
      return failure.says(/staging label|version/i) ? missingVersion(query) : missingSecret(query);
    case 'InvalidRequest':
      if (failure.says(/marked for deletion|scheduled for deletion|deleted/i)) return deletedSecret(query);
      if (failure.says(/VersionStage/)) return unattachedStage(query);
      if (failure.says(/KMSInvalidState|key.*(?:pending deletion|is disabled)/i)) return unusableKey(query);
      if (failure.says(/default KMS/i)) return foreignDefaultKey(query, reader);
      break;
    case 'DecryptionFailure':
      return unusableKey(query);
    case 'AccessDenied':
      // KMS's own words have no KMS in them: "The ciphertext refers to a customer master key that …".
      if (failure.says(/KMS|ciphertext|customer master key/i)) return deniedKey(failure, query, reader);
      // This action's session policy names the secret, so it would not deny an existing one of that name.
      if (reader.scoped && isForWantOfSessionPolicy(failure)) return missingSecret(query);
      return deniedSecret(failure, query, reader);
  }
  return {
    code: 'E_AWS',
    message: `Secrets Manager could not give ${query.text} (${failure.message}).`,
    fix: whatToDo(failure, query),
  };
}

function whatToDo(failure: RequestFailure, query: SecretQuery): string {
  const { region } = query;
  const { code = '', status = 0 } = failure;
  if (dispositionOf(failure) === 'slow down')
    return 'AWS throttles this account, and went on doing so: run the job again, and let fewer jobs start at once.';
  if (status >= 500 || /^(InternalService|ServiceUnavailable|InternalFailure)/.test(code))
    return `AWS failed, however often it was asked: run the job again, and look at https://health.aws.amazon.com for ${region}. Where the secret has a replica, name both: \`aws-region: ${region}, REGION\`.`;
  const unknown = adviceOnUnknownSession(failure, region);
  if (unknown !== undefined) return unknown;
  return `Try it with the same role, which shows AWS's own words:\naws secretsmanager describe-secret --secret-id ${idInCommand(query)} --region ${region}`;
}

function isForWantOfSessionPolicy(failure: RequestFailure): boolean {
  const { by, isExplicit } = denialOf(failure);
  return by === 'session policy' && !isExplicit && failure.says(/secretsmanager:GetSecretValue/);
}
