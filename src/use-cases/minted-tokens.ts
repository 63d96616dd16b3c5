import { RequestFailure } from '../domain/failure.ts';
import { masksOf } from '../domain/masks/mask.ts';
import { toRegister } from '../domain/masks/registration.ts';
import type { SecretQuery } from '../domain/requests/secret-query.ts';
import {
  fileOfToken,
  isFileOfToken,
  type MintedToken,
  readToken,
  writeToken,
} from '../domain/values/minted-token.ts';
import type { Secret } from '../domain/values/secret.ts';
import type { QueryResult } from '../sources/source.ts';
import type { LeaseDirectory, Runner, TokenRevoker } from './ports.ts';

/** The lease whose tokens are kept, and how. */
export interface TokenKeeping {
  readonly leaseId: string;
  /** True for a new lease: its post step must know that it has minted tokens. */
  readonly isNew: boolean;
  /** In milliseconds: how long a kept token must still be valid to be used again. Undefined: always mint a new one. */
  readonly margin: number | undefined;
  /** What this step has minted so far and can revoke. */
  readonly minted: MintedToken[];
}

/** The services that keep and revoke tokens. */
interface TokenServices {
  readonly directory: Pick<
    LeaseDirectory,
    'fileNames' | 'readFile' | 'writeFile' | 'removeFile' | 'isPrivate'
  >;
  readonly runner: Pick<Runner, 'mask' | 'saveState' | 'warning'>;
  readonly clock: { now(): number };
  readonly revokeTokens: TokenRevoker;
}

/** In characters: no key and no token is shorter. */
const minLength = 8;

/** A key for equal queries, without any value. */
export function requestKey({
  reference,
  role,
  region,
  isRegionFixed,
}: Pick<SecretQuery, 'reference' | 'role' | 'region' | 'isRegionFixed'>): string {
  return JSON.stringify([reference, role?.arn, isRegionFixed ? region : undefined]);
}

/** The kept results for these queries that are valid for long enough. */
export function keptResults(
  queries: readonly SecretQuery[],
  { leaseId, margin }: TokenKeeping,
  { directory, clock }: Pick<TokenServices, 'directory' | 'clock'>,
): Map<SecretQuery, QueryResult> {
  if (margin === undefined) return new Map();
  const good = keptTokens(leaseId, directory).filter(
    ({ expiresAt }) => expiresAt.getTime() - clock.now() >= margin,
  );
  return new Map(
    queries.flatMap((query): [SecretQuery, QueryResult][] => {
      const kept = good.find(({ request }) => request === requestKey(query));
      return kept ? [[query, [secretOf(kept)]]] : [];
    }),
  );
}

/** The tokens that a lease has kept, the one with the latest end first. */
export function keptTokens(
  leaseId: string,
  directory: Pick<LeaseDirectory, 'fileNames' | 'readFile'>,
): MintedToken[] {
  return directory
    .fileNames(leaseId)
    .filter(isFileOfToken)
    .flatMap((name) => readToken(directory.readFile(leaseId, name)?.toString() ?? '') ?? [])
    .sort((a, b) => b.expiresAt.getTime() - a.expiresAt.getTime());
}

/**
 * Masks what was minted and read for it, and keeps what can be revoked: from here on the end of the job revokes it,
 * even if this step fails. Then waits until it can be used.
 */
export async function keepMinted(
  results: ReadonlyMap<SecretQuery, QueryResult>,
  { leaseId, isNew, minted: own }: TokenKeeping,
  { directory, runner }: Pick<TokenServices, 'directory' | 'runner'>,
): Promise<void> {
  const minted = [...results].flatMap(([query, result]) =>
    result instanceof RequestFailure ? [] : result.flatMap((secret) => tokenOf(query, secret)),
  );
  // First, because a cancellation can come at any moment and only kept tokens are revoked.
  if (minted.length > 0) {
    own.push(...minted);
    if (isNew) runner.saveState('minted', leaseId);
    if (!canKeep(minted, leaseId, directory))
      runner.warning(
        'The tokens cannot be kept under RUNNER_TEMP, so the end of the job does not revoke them: they end by themselves within the hour.',
      );
  }
  const secrets = [...results.values()].flatMap((result) => (result instanceof RequestFailure ? [] : result));
  const texts = secrets.flatMap(({ minted: made, value }) => (made ? [...made.read, String(value)] : []));
  await runner.mask(toRegister(texts.flatMap((text) => masksOf(text, { minLength }))));
  await Promise.all(secrets.map(({ minted: made }) => made?.settled?.()));
}

function canKeep(
  minted: readonly MintedToken[],
  leaseId: string,
  directory: TokenServices['directory'],
): boolean {
  try {
    if (!directory.isPrivate()) return false;
    for (const token of minted)
      directory.writeFile(leaseId, fileOfToken(token), Buffer.from(writeToken(token)));
    return true;
  } catch {
    return false;
  }
}

/** Revokes the tokens of a step that hands over nothing. */
export async function revokeMinted(
  { leaseId, minted }: TokenKeeping,
  { directory, revokeTokens }: Pick<TokenServices, 'directory' | 'revokeTokens'>,
): Promise<void> {
  await revokeTokens(minted.map(({ token }) => token));
  for (const token of minted) directory.removeFile(leaseId, fileOfToken(token));
}

function tokenOf(query: SecretQuery, { minted, value, arn, name, versionId }: Secret): MintedToken[] {
  if (!minted?.isRevocable) return [];
  const { expiresAt, life, by } = minted;
  return [{ request: requestKey(query), arn, name, versionId, token: String(value), expiresAt, life, by }];
}

function secretOf({ arn, name, versionId, token, expiresAt, life, by }: MintedToken): Secret {
  return {
    arn,
    name,
    versionId,
    stages: [],
    createdAt: undefined,
    value: token,
    minted: { expiresAt, life, by, read: [], isRevocable: true },
  };
}
