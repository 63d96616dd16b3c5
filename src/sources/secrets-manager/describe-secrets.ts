import { isNoAnswer, RequestFailure } from '../../domain/failure.ts';
import { inParallel } from '../../domain/in-parallel.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { SecretDescription } from '../../domain/rotation/secret-description.ts';
import type { Secret } from '../../domain/values/secret.ts';
import type { QueryResult } from '../source.ts';
import type { SecretStore } from './store.ts';

/** Calls at the same time with one session. */
const parallel = 10;

/** Adds to the results of `described` queries each secret's description, or why there is none. */
export async function withDescriptions(
  queryResults: ReadonlyMap<SecretQuery, QueryResult>,
  store: SecretStore,
): Promise<Map<SecretQuery, QueryResult>> {
  const read = [...queryResults].flatMap(([{ described }, queryResult]) =>
    described && !(queryResult instanceof RequestFailure) ? queryResult.map(({ arn }) => arn) : [],
  );
  if (read.length === 0) return new Map(queryResults);
  const descriptions = await describeAll([...new Set(read)], store);
  const complete = (secret: Secret): Secret => {
    const description = descriptions.get(secret.arn);
    return description ? { ...secret, description } : secret;
  };
  return new Map(
    [...queryResults].map(([query, queryResult]) => [
      query,
      queryResult instanceof RequestFailure ? queryResult : queryResult.map(complete),
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
      // After one request without an answer the other secrets are not described: the lease does not need descriptions,
      // and each would wait for its time-out.
      descriptions.set(arn, silence ?? (await store.describe(arn)));
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error;
      if (isNoAnswer(error)) silence = error;
      descriptions.set(arn, error);
    }
  });
  return descriptions;
}
