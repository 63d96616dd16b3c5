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

/** Whose tokens are kept, and how. */
export interface TokenKeeping {
  readonly leaseId: string;
  /** True where the lease is only being made: its post step is told of what it mints. */
  readonly isNew: boolean;
  /** Milliseconds that a kept token must have left to be used again; undefined: it is minted anew. */
  readonly margin: number | undefined;
  /** What this step has minted so far and can give back. */
  readonly minted: MintedToken[];
}

/** Where tokens are kept, and by whom they are given back. */
interface TokenServices {
  readonly directory: Pick<
    LeaseDirectory,
    'fileNames' | 'readFile' | 'writeFile' | 'removeFile' | 'isClosed'
  >;
  readonly runner: Pick<Runner, 'mask' | 'saveState' | 'warning'>;
  readonly clock: { now(): number };
  readonly revokeTokens: TokenRevoker;
}

/** Characters: no key and no token is shorter. */
const minLength = 8;

/** A key for a query: all that it asks for, and no value. */
export function requestKey({ reference }: Pick<SecretQuery, 'reference'>): string {
  return JSON.stringify(reference);
}

/** The results that a lease has kept of these queries, and that are good for long enough. */
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

/** The tokens that a lease has kept, the one that ends last first. */
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
 * Masks what was minted and what was read for it, and keeps what can be revoked: from here on the end of the job gives
 * it back, whatever becomes of this step.
 */
export async function keepMinted(
  results: ReadonlyMap<SecretQuery, QueryResult>,
  { leaseId, isNew, minted: own }: TokenKeeping,
  { directory, runner }: Pick<TokenServices, 'directory' | 'runner'>,
): Promise<void> {
  const minted = [...results].flatMap(([query, result]) =>
    result instanceof RequestFailure ? [] : result.flatMap((secret) => tokenOf(query, secret)),
  );
  // Before anything else: a cancellation can come at any moment, and only tokens on file are revoked.
  if (minted.length > 0) {
    own.push(...minted);
    if (isNew) runner.saveState('minted', leaseId);
    if (!canKeep(minted, leaseId, directory))
      runner.warning(
        'The tokens cannot be kept under RUNNER_TEMP, so the end of the job does not revoke them: they end by themselves within the hour.',
      );
  }
  const texts = [...results.values()].flatMap((result) =>
    result instanceof RequestFailure
      ? []
      : result.flatMap(({ minted: made, value }) => (made ? [...made.read, String(value)] : [])),
  );
  await runner.mask(toRegister(texts.flatMap((text) => masksOf(text, { minLength }))));
}

function canKeep(
  minted: readonly MintedToken[],
  leaseId: string,
  directory: TokenServices['directory'],
): boolean {
  try {
    if (!directory.isClosed()) return false;
    for (const token of minted)
      directory.writeFile(leaseId, fileOfToken(token), Buffer.from(writeToken(token)));
    return true;
  } catch {
    return false;
  }
}

/** Gives back what a step has minted that hands over nothing. */
export async function giveBackMinted(
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
