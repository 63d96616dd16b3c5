import { LeaseError } from '../error.ts';
import type { SecretQuery } from '../requests/secret-query.ts';
import { spanWords } from '../span.ts';

/** The rotated secret, for sentences. */
export type SecretLabel = Pick<SecretQuery, 'text' | 'region'>;

/** In milliseconds. A function has minutes for each of its four steps, so a longer rotation has failed. */
export const longestRotation = 3_600_000;

/** The error if AWSPENDING is so old that the rotation has ended without a result. `age` in milliseconds. */
export function stuckRotation(secret: SecretLabel, versionId: string, age: number): LeaseError {
  return new LeaseError(
    'E_ROTATION',
    `A rotation of ${secret.text} was begun ${spanWords(age)} ago and has not ended: AWSPENDING is stuck on the version ${versionId}.`,
    { fix: `No rotation was started. ${removePendingCommand(secret, versionId)}` },
  );
}

/** The error if AWSCURRENT did not move in time. `pending`: the version with AWSPENDING. */
export function timedOutRotation(
  secret: SecretLabel,
  pending: string | undefined,
  waited: number,
): LeaseError {
  const where =
    pending === undefined ? 'no version is AWSPENDING' : `AWSPENDING is on the version ${pending}`;
  return new LeaseError(
    'E_ROTATION',
    `The rotation of ${secret.text} has not ended within ${spanWords(waited)} (\`wait\`); ${where}, and the old version is still current.`,
    {
      fix: `Look at the log of its rotation function. AWS may try again by itself. ${pending === undefined ? '' : removePendingCommand(secret, pending)}`.trim(),
    },
  );
}

/** The error if AWSPENDING is gone and AWSCURRENT did not move. */
export function abandonedRotation({ text }: SecretLabel): LeaseError {
  return new LeaseError(
    'E_ROTATION',
    `The rotation of ${text} was given up: AWSPENDING is gone, and the old version is still current.`,
    {
      fix: 'Find out who cancelled it (CloudTrail, CancelRotateSecret or UpdateSecretVersionStage), and run this again.',
    },
  );
}

/** The error if the version of this run exists but was replaced or given up. */
export function supersededRotation({ text }: SecretLabel, versionId: string): LeaseError {
  return new LeaseError(
    'E_ROTATION',
    `This run has made the version ${versionId} of ${text} in an earlier attempt, and that is not current any more.`,
    {
      fix: 'Nothing was changed: a run makes one version of a secret, however often it is tried. Start a new run.',
    },
  );
}

/** The error if another process has changed which version is current. */
export function overtakenRotation({ text }: SecretLabel): LeaseError {
  return new LeaseError(
    'E_ROTATION',
    `AWSCURRENT of ${text} was moved by somebody else while this step was at work.`,
    {
      fix: 'The version that they chose is current and was left alone. Let one workflow at a time rotate a secret, with `concurrency`.',
    },
  );
}

export function withoutRotation({ text, region }: SecretLabel): LeaseError {
  return new LeaseError('E_NO_ROTATION', `The secret ${text} has no rotation that is switched on.`, {
    fix: `Nothing was changed. Configure one (aws secretsmanager rotate-secret --secret-id ${text} --region ${region} --rotation-lambda-arn ARN), or give \`generate\` or \`command\`, which need none.`,
  });
}

export function withRotation({ text, region }: SecretLabel): LeaseError {
  return new LeaseError('E_NO_ROTATION', `The secret ${text} has a rotation of its own.`, {
    fix: `Nothing was changed. Leave \`generate\` and \`command\` out: what its rotation makes also becomes valid where it is used. Or switch that rotation off (aws secretsmanager cancel-rotate-secret --secret-id ${text} --region ${region}).`,
  });
}

/** The error for a replica, which gets its versions from its original in `primary`. */
export function replicaRotation({ text, region }: SecretLabel, primary: string): LeaseError {
  return new LeaseError('E_NO_ROTATION', `The secret ${text} in ${region} is a replica.`, {
    fix: `Nothing was changed. Rotate its original, with \`aws-region: ${primary}\` or by its ARN: the replicas then get each new version by themselves.`,
  });
}

/** The error for a secret whose values an AWS service alone writes. */
export function ownedSecret({ text }: SecretLabel, service: string): LeaseError {
  return new LeaseError(
    'E_NO_ROTATION',
    `The service ${service} owns the secret ${text} and alone writes its values.`,
    {
      fix: 'Nothing was changed. Leave `generate` and `command` out, where that service rotates it; else change it by that service.',
    },
  );
}

function removePendingCommand({ text, region }: SecretLabel, versionId: string): string {
  return `If nothing is at work on it any more, take the label away and run this again:\naws secretsmanager update-secret-version-stage --secret-id ${text} --region ${region} --version-stage AWSPENDING --remove-from-version-id ${versionId}`;
}
