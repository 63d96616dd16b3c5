import { type ErrorCode, LeaseError } from '../../domain/error.ts';
import { listed } from '../../domain/listing.ts';
import { linesOfRequests } from '../../domain/requests/request.ts';
import { queriesOf } from '../../domain/requests/secret-query.ts';
import type { RotateInputs } from '../../domain/rotation/rotate-inputs.ts';
import { withUniqueNames } from '../../domain/values/leased-value.ts';
import { combinedError, type RequestsFailure } from '../resolve.ts';
import { inspectParameter } from './inspect-parameter.ts';
import { type InspectedSecret, inspectSecret } from './inspect-secret.ts';
import type { RotationRun } from './rotation-clients.ts';

/** Errors about one secret, after which the others are still inspected. */
const ofOneSecret: readonly ErrorCode[] = [
  'E_INPUT',
  'E_SECRET_NOT_FOUND',
  'E_SECRET_DENIED',
  'E_SECRET_DELETED',
  'E_SECRET_NO_VALUE',
  'E_SECRET_KMS',
  'E_BINARY',
  'E_NOT_JSON',
  'E_NOTHING_SELECTED',
  'E_NO_ROTATION',
  'E_NEW_VERSION',
];

/** Inspects all secrets. One error lists all that cannot be rotated. */
export async function inspectAll(run: RotationRun): Promise<InspectedSecret[]> {
  const { job, inputs } = run;
  const queries = queriesOf(inputs.requests, { region: inputs.region, accountId: job.accountId });
  const inspected: InspectedSecret[] = [];
  const failures: RequestsFailure[] = [];
  for (const query of queries) {
    const inspect = query.reference.source === 'parameter-store' ? inspectParameter : inspectSecret;
    try {
      inspected.push(await inspect(query, run));
    } catch (error) {
      if (!(error instanceof LeaseError && ofOneSecret.includes(error.code))) throw error;
      failures.push({ error, requests: [...query.requests] });
    }
  }
  const [first, ...others] = failures;
  if (first) throw others.length === 0 ? first.error : combinedError(failures);
  refuseTwice(inspected);
  await refuseUnknownNames(inputs, inspected);
  return inspected;
}

/** A name and an ARN can refer to the same secret, which is rotated once. */
function refuseTwice(inspected: readonly InspectedSecret[]): void {
  for (const { query, secret } of inspected) {
    const same = inspected.filter((other) => other.secret.arn === secret.arn);
    if (same.length < 2) continue;
    const requests = same.flatMap((each) => each.query.requests);
    throw new LeaseError(
      'E_REQUEST',
      `${linesOfRequests(...requests)} mean the same secret, ${query.text}.`,
      {
        fix: 'Nothing was changed. Write it the same way in each line.',
      },
    );
  }
}

/** E_INPUT for a name in `verify` that no value has; E_NAME if two values share one. */
async function refuseUnknownNames(
  { verifications }: RotateInputs,
  inspected: readonly InspectedSecret[],
): Promise<void> {
  const unique = await withUniqueNames(
    inspected.flatMap(({ current }) => current.values),
    process.platform,
  );
  const names = unique.map(({ name }) => name);
  const unknown = verifications.find(({ name }) => !names.includes(name));
  if (!unknown) return;
  throw new LeaseError(
    'E_INPUT',
    `Line ${unknown.line} of verify names ${unknown.name}, which \`secrets\` does not.`,
    {
      fix: `Nothing was changed. There are: ${listed(names)}.`,
    },
  );
}
