import { isSilence, RequestFailure } from '../domain/failure.ts';
import type { Reading } from '../domain/requests/reading.ts';
import type { SecretDescription } from '../domain/rotation/secret-description.ts';
import type { Secret } from '../domain/values/secret.ts';
import { inParallel } from './in-parallel.ts';
import type { SecretStore } from './ports.ts';

/** What a reading brought. */
type Outcome = readonly Secret[] | RequestFailure;

/** Calls at a time of one session. */
const parallel = 10;

/** Adds to what was read for `described` readings what the service tells of each secret, or why it does not. */
export async function withDescriptions(
  outcomes: ReadonlyMap<Reading, Outcome>,
  store: SecretStore,
): Promise<Map<Reading, Outcome>> {
  const read = [...outcomes].flatMap(([{ described }, outcome]) =>
    described && !(outcome instanceof RequestFailure) ? outcome.map(({ arn }) => arn) : [],
  );
  if (read.length === 0) return new Map(outcomes);
  const descriptions = await describeAll([...new Set(read)], store);
  const complete = (secret: Secret): Secret => {
    const description = descriptions.get(secret.arn);
    return description ? { ...secret, description } : secret;
  };
  return new Map(
    [...outcomes].map(([reading, outcome]) => [
      reading,
      outcome instanceof RequestFailure ? outcome : outcome.map(complete),
    ]),
  );
}

async function describeAll(
  arns: readonly string[],
  store: SecretStore,
): Promise<Map<string, SecretDescription | RequestFailure>> {
  let silence: RequestFailure | undefined;
  const descriptions = new Map<string, SecretDescription | RequestFailure>();
  await inParallel(arns, parallel, async (arn) => {
    try {
      // What keeps silent is not waited for once for each secret: the lease does not depend on it.
      descriptions.set(arn, silence ?? (await store.describe(arn)));
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error;
      if (isSilence(error)) silence = error;
      descriptions.set(arn, error);
    }
  });
  return descriptions;
}
