import { dispositionOf, RequestFailure } from '../../domain/failure.ts';
import { inParallel } from '../../domain/in-parallel.ts';
import { referenceText } from '../../domain/requests/request.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { Secret } from '../../domain/values/secret.ts';
import type { QueryResult } from '../source.ts';
import { withDescriptions } from './describe-secrets.ts';
import { parseSecretArn, referenceById } from './reference.ts';
import { batchLimit } from './session-statements.ts';
import type { SecretStore } from './store.ts';

/** Calls at the same time with one session, when secrets are read one by one. */
const parallel = 10;

/**
 * Reads queries with one session: one secret with GetSecretValue, several with BatchGetSecretValue. Describes secrets
 * if requested.
 */
export async function readSecretQueries(
  queries: readonly SecretQuery[],
  store: SecretStore,
): Promise<Map<SecretQuery, QueryResult>> {
  const queryResults = new Map<SecretQuery, QueryResult>();
  const prefixes = queries.filter(({ reference }) => reference.kind === 'prefix');
  const plain = queries.filter(({ reference }) => reference.kind !== 'prefix');
  const batched = plain.filter(({ single }) => !single);
  await Promise.all([
    ...plain
      .filter(({ single }) => single)
      .map(async (query) => queryResults.set(query, await readOne(query, store))),
    ...prefixes.map(async (query) => queryResults.set(query, await readPrefix(query, store))),
    readMany(
      batched.map(({ reference }) => referenceText(reference)),
      store,
    ).then((found) => {
      for (const [index, query] of batched.entries()) queryResults.set(query, asList(found[index]));
    }),
  ]);
  return withDescriptions(queryResults, store);
}

async function readOne({ reference, version }: SecretQuery, store: SecretStore): Promise<QueryResult> {
  return asResult(async () => [await store.get(reference, version)]);
}

/** Lists the secrets of a prefix, then reads them in batches; a version with a stage one by one. */
async function readPrefix({ reference, version }: SecretQuery, store: SecretStore): Promise<QueryResult> {
  if (reference.kind !== 'prefix') return [];
  return asResult(async () => {
    // The service lists the newest first; logs and summaries are sorted by name.
    const arns = (await store.list(reference.prefix)).sort();
    const found = version.stage
      ? await inParallel(arns, parallel, (arn) => readById(arn, store, version.stage))
      : await readMany(arns, store);
    const at = found.findIndex((each) => each instanceof RequestFailure);
    const failure = found[at];
    if (failure instanceof RequestFailure) {
      failure.secretName = parseSecretArn(arns[at] ?? '')?.name.replace(/-[A-Za-z0-9]{6}$/, '');
      throw failure;
    }
    return found.filter((each): each is Secret => !(each instanceof RequestFailure));
  });
}

/** The secrets of these names or ARNs, in order. A failure replaces each that could not be read. */
export async function readMany(
  ids: readonly string[],
  store: SecretStore,
): Promise<(Secret | RequestFailure)[]> {
  if (ids.length === 1) return Promise.all(ids.map((id) => readById(id, store)));
  const found = await inParallel(chunksOf(ids, batchLimit), parallel, (chunk) => readBatch(chunk, store));
  return found.flat();
}

async function readBatch(ids: readonly string[], store: SecretStore): Promise<(Secret | RequestFailure)[]> {
  try {
    const { secrets, refusals } = await store.batch(ids);
    // The service promises neither order nor completeness.
    return await inParallel(ids, parallel, async (id) => {
      const secret = secrets.find((each) => isMeant(each, id));
      if (secret) return secret;
      const refusal = refusals.find(({ secretId }) => secretId === id);
      const failure = refusal && new RequestFailure('BatchGetSecretValue', { kind: 'answer', ...refusal });
      // A secret that the batch left out, or refused for a temporary reason, is read alone.
      return failure && dispositionOf(failure) === 'fail' ? failure : readById(id, store);
    });
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    if (!isDenied(error)) return ids.map(() => error);
    // If the batch is denied, each secret is read alone: some organisations deny the batch action, and a VPC endpoint
    // that denies one secret refuses the whole batch.
    return inParallel(ids, parallel, (id) => readById(id, store));
  }
}

export async function readById(
  id: string,
  store: SecretStore,
  stage?: string,
): Promise<Secret | RequestFailure> {
  try {
    return await store.get(referenceById(id), stage === undefined ? {} : { stage });
  } catch (error) {
    if (error instanceof RequestFailure) return error;
    throw error;
  }
}

function isMeant({ arn, name }: Secret, id: string): boolean {
  return arn === id || name === id || (arn.startsWith(`${id}-`) && arn.length === id.length + 7);
}

function isDenied({ code }: RequestFailure): boolean {
  return code?.startsWith('AccessDenied') === true;
}

function asList(found: Secret | RequestFailure | undefined): QueryResult {
  return found instanceof RequestFailure ? found : found ? [found] : [];
}

/** A failure of this query is its result. Any other error (the step's time is over) ends the step. */
async function asResult(read: () => Promise<Secret[]>): Promise<QueryResult> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof RequestFailure) return error;
    throw error;
  }
}

export function chunksOf<T>(items: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size));
  return chunks;
}
