import type { LeaseError } from '../../domain/error.ts';
import type { RequestFailure } from '../../domain/failure.ts';
import { accountOfQuery, readerName, type SecretReader } from '../../domain/policies/secret-reader.ts';
import { viaService } from '../../domain/policies/via-service.ts';
import { adviceOnDeny, denialOf, reasonOf } from '../../domain/refusals/denial.ts';
import { type Explanation, explainedError } from '../../domain/refusals/explanation.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import { overtakenParameter } from '../../domain/rotation/failed-parameter.ts';
import { explainParameter, policyToChange } from './refused-parameter.ts';
import { arnsOf, encryptionContext } from './session-statements.ts';

/** The error for a parameter that could not be rotated. */
export function explainParameterRotation(
  failure: RequestFailure,
  query: SecretQuery,
  reader: SecretReader,
): LeaseError {
  if (failure.kind !== 'answer') return explainParameter(failure, query, reader);
  if (failure.operation === 'PutParameter' && failure.code === 'ParameterVersionMismatch')
    return overtakenParameter(query);
  const meaning = meaningOf(failure, query, reader);
  return meaning ? explainedError(meaning, failure) : explainParameter(failure, query, reader);
}

/** Undefined if reading the parameter would fail in the same way. */
function meaningOf(
  failure: RequestFailure,
  query: SecretQuery,
  reader: SecretReader,
): Explanation | undefined {
  const { text } = query;
  switch (failure.code?.replace(/Exception$/, '')) {
    case 'ParameterPatternMismatch':
      return {
        code: 'E_NEW_VERSION',
        message: `The new value of ${text} does not match the parameter's own AllowedPattern.`,
        fix: 'Nothing was written, the old version is still current. Make values that match the pattern, or change it.',
      };
    case 'ParameterMaxVersionLimitExceeded':
      return {
        code: 'E_ROTATION',
        message: `The parameter ${text} has 100 versions, and the oldest has a label, so that AWS does not delete it.`,
        fix: 'The old version is still current. Move that label to a newer version (aws ssm label-parameter-version), and run this again.',
      };
    case 'ParameterVersionLabelLimitExceeded':
      return {
        code: 'E_ROTATION',
        message: `A version of the parameter ${text} has ten labels already, which is as many as AWS allows.`,
        fix: 'The old version is still current. Take one away (aws ssm unlabel-parameter-version): a rotation marks the version that it begins with.',
      };
    case 'ParameterLimitExceeded':
    case 'Validation':
      if (failure.operation !== 'PutParameter') return undefined;
      return {
        code: 'E_NEW_VERSION',
        message: `Systems Manager does not take the new version of ${text} (${failure.message}).`,
        fix: 'The old version is still current. Check that the value has the form and the size that the parameter allows.',
      };
    case 'AccessDenied':
      return failure.says(/kms:|customer master key|KMS/)
        ? encryption(failure, query, reader)
        : denied(failure, query, reader);
  }
  return undefined;
}

/** The IAM action of each call that a rotation makes besides reading. */
const actions: Partial<Record<RequestFailure['operation'], string>> = {
  GetParameterHistory: 'ssm:GetParameterHistory',
  PutParameter: 'ssm:PutParameter',
  LabelParameterVersion: 'ssm:LabelParameterVersion',
  UnlabelParameterVersion: 'ssm:UnlabelParameterVersion',
  GetRandomPassword: 'secretsmanager:GetRandomPassword',
};

function denied(failure: RequestFailure, query: SecretQuery, reader: SecretReader): Explanation | undefined {
  const Action = actions[failure.operation];
  if (Action === undefined) return undefined;
  const denial = denialOf(failure);
  const what = Action.startsWith('secretsmanager') ? 'make a random value for' : 'change';
  const message = `${readerName(reader)} may not ${Action === 'ssm:GetParameterHistory' ? 'see the versions of' : what} the parameter ${query.text}: ${reasonOf(denial, Action)}.`;
  if (denial.isExplicit) return { code: 'E_SECRET_DENIED', message, fix: adviceOnDeny(denial) };
  const [arn = '*'] = arnsOf(query, accountOfQuery(query, reader));
  const statement = {
    Effect: 'Allow' as const,
    Action,
    Resource: Action.startsWith('secretsmanager') ? '*' : arn,
  };
  return {
    code: 'E_SECRET_DENIED',
    message,
    statements: [{ addTo: policyToChange(denial.by, reader), statement }],
  };
}

function encryption(
  failure: RequestFailure,
  query: SecretQuery,
  reader: SecretReader,
): Explanation | undefined {
  const Action = ['kms:Encrypt', 'kms:GenerateDataKey'].find((action) =>
    failure.says(new RegExp(action, 'i')),
  );
  if (Action === undefined) return undefined;
  const denial = denialOf(failure);
  const message = `${readerName(reader)} may not encrypt the parameter ${query.text}: ${reasonOf(denial, Action)}.`;
  if (denial.isExplicit) return { code: 'E_SECRET_KMS', message, fix: adviceOnDeny(denial) };
  const account = accountOfQuery(query, reader);
  const [arn = ''] = arnsOf(query, account);
  const { StringEquals } = viaService('ssm', query.region, account.partition);
  return {
    code: 'E_SECRET_KMS',
    message,
    statements: [
      {
        addTo: `${policyToChange(denial.by, reader)}, with the key of the parameter`,
        statement: {
          Effect: 'Allow',
          Action,
          Resource: `arn:${account.partition}:kms:${query.region}:${account.accountId}:key/KEY_ID`,
          Condition: { StringEquals: { ...StringEquals, [encryptionContext]: arn } },
        },
      },
    ],
  };
}
