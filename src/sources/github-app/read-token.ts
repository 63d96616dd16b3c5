import { RequestFailure } from '../../domain/failure.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import { parseJson } from '../../domain/values/json.ts';
import type { Secret } from '../../domain/values/secret.ts';
import { select } from '../../domain/values/selection.ts';
import { secretsManagerClient } from '../secrets-manager/client.ts';
import type { ClientOpener, QueryResult, SourceSession } from '../source.ts';
import { AppFailure, Limited, Refused } from './app-failure.ts';
import type { Assert } from './client/assertion.ts';
import { type GitHub, githubClient, kmsClient } from './clients.ts';
import { mintToken, tokenRequestOf } from './mint.ts';
import type { AppKey, AppReference } from './reference.ts';

/** Mints a token for each query. A failure is the query's result. */
export async function readTokens(
  queries: readonly SecretQuery[],
  session: SourceSession,
  openClient: ClientOpener,
): Promise<Map<SecretQuery, QueryResult>> {
  const github = await openClient(githubClient, session);
  const results = await Promise.all(
    queries.map(async (query): Promise<[SecretQuery, QueryResult]> => {
      try {
        return [query, [await readToken(query.reference as AppReference, session, { openClient, github })]];
      } catch (error) {
        if (!(error instanceof RequestFailure)) throw error;
        return [query, meaningOf(error)];
      }
    }),
  );
  return new Map(results);
}

interface Means {
  readonly openClient: ClientOpener;
  readonly github: GitHub;
}

async function readToken(reference: AppReference, session: SourceSession, means: Means): Promise<Secret> {
  const request = tokenRequestOf(reference, means.github.jobRepository);
  const { assert, read } = await assertOf(reference, session, means);
  const client = means.github.asApp(assert);
  const { token, expiresAt, life } = await mintToken(request, client);
  return {
    arn: `app:${reference.name}`,
    name: `app:${reference.name}`,
    // Each token gets a new version id.
    versionId: crypto.randomUUID(),
    stages: [],
    createdAt: undefined,
    value: token,
    minted: {
      ...{ expiresAt, life, by: 'GitHub', read, isRevocable: true },
      settled: () => client.confirm(token),
    },
  };
}

/**
 * Makes the assertion with the app's key, from its secret or in KMS. `read`: texts that were read and must be masked.
 */
async function assertOf(
  { name, key }: AppReference,
  session: SourceSession,
  { openClient, github }: Means,
): Promise<{ assert: Assert; read: readonly string[] }> {
  if (key.kind === 'kms') {
    const kms = await openClient(kmsClient, { ...session, region: key.region });
    return { assert: github.assertBySigner(name, (text) => kms.sign(key.arn, text)), read: [] };
  }
  const { reference } = key;
  const region = reference.kind === 'arn' ? reference.region : session.region;
  const store = await openClient(secretsManagerClient, { ...session, region });
  const { value } = await store.get(reference, {});
  const pem = await keyIn(value, key);
  return { assert: github.assertByKey(name, pem), read: [pem] };
}

async function keyIn(
  value: Secret['value'],
  { field }: Extract<AppKey, { kind: 'secret' }>,
): Promise<string> {
  const text = typeof value === 'string' ? value : Buffer.from(value).toString();
  const document = parseJson(text);
  const isObject = typeof document === 'object' && document !== null && !Array.isArray(document);
  if (field === undefined && !isObject) return text;
  const found = document === undefined || field === undefined ? undefined : await select(document, field);
  if (typeof found === 'string') return found;
  throw new AppFailure({ kind: 'no key', fields: isObject ? Object.keys(document).sort() : [] });
}

/** The meaning of GitHub's refusal of an app. */
function meaningOf(failure: RequestFailure): RequestFailure {
  if (failure instanceof Refused && failure.status === 401) return new AppFailure({ kind: 'wrong key' }, 401);
  if (failure instanceof Limited) {
    const { retryAfter } = failure;
    return new AppFailure({
      kind: 'limited',
      until: retryAfter === undefined ? undefined : new Date(Date.now() + retryAfter),
    });
  }
  return failure;
}
