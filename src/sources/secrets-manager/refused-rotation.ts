import { LeaseError } from '../../domain/error.ts';
import type { RequestFailure } from '../../domain/failure.ts';
import { ownPolicyOf, type SecretReader } from '../../domain/policies/secret-reader.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import {
  overtakenRotation,
  type SecretLabel,
  supersededRotation,
  withoutRotation,
} from '../../domain/rotation/failed-rotation.ts';
import { explainSecret } from './refused-secret.ts';

/** The error for a secret that could not be rotated. */
export function explainRotation(
  failure: RequestFailure,
  query: SecretQuery,
  { reader, token, functionArn }: { reader: SecretReader; token: string; functionArn: string | undefined },
): LeaseError {
  switch (failure.code?.replace(/Exception$/, '')) {
    case 'ResourceExists':
      return supersededRotation(query, token);
    case 'InvalidParameter':
      if (failure.operation === 'UpdateSecretVersionStage') return overtakenRotation(query);
      break;
    case 'InvalidRequest':
      if (failure.says(/No Lambda rotation function/i)) return withoutRotation(query);
      break;
    case 'LimitExceeded':
      return tooManyLabels(failure, query);
    case 'EncryptionFailure':
      return new LeaseError(
        'E_SECRET_KMS',
        `The new version of ${query.text} could not be encrypted: its KMS key does not work.`,
        {
          fix: 'The old version is still current. Enable the key, or cancel its deletion.',
          cause: failure,
        },
      );
    case 'AccessDenied':
      if (failure.says(/lambda:InvokeFunction/))
        return deniedFunction(failure, query, { reader, functionArn });
  }
  return explainSecret(failure, query, reader);
}

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html */
function tooManyLabels(failure: RequestFailure, { text, region }: SecretQuery): LeaseError {
  return new LeaseError(
    'E_ROTATION',
    `The versions of ${text} have as many labels as AWS allows, 20 for all, or it has too many versions.`,
    {
      fix: [
        'The old version is still current. Take away labels that nobody reads, also those that `after` has left by failing:',
        `aws secretsmanager list-secret-version-ids --secret-id ${text} --region ${region}`,
      ].join('\n'),
      cause: failure,
    },
  );
}

function deniedFunction(
  failure: RequestFailure,
  { text }: SecretLabel,
  { reader, functionArn = '*' }: { reader: SecretReader; functionArn: string | undefined },
): LeaseError {
  const who = reader.role ? `the role ${reader.role.name}` : 'the identity that was there before this step';
  return new LeaseError('E_SECRET_DENIED', `The rotation function of ${text} may not be invoked by ${who}.`, {
    fix: 'Whoever starts a rotation needs that permission too.',
    statements: [
      {
        addTo: ownPolicyOf(reader),
        statement: { Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: functionArn },
      },
    ],
    cause: failure,
  });
}
