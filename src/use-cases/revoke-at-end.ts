import { keptTokens } from './minted-tokens.ts';
import type { LeaseDirectory, PostStepRunner, TokenRevoker } from './ports.ts';

/** In milliseconds: how far this clock may be ahead. A token that ended earlier than that is not revoked. */
const believable = 10 * 60_000;

/**
 * Reads the tokens that a lease has kept, before its end deletes them. Returns a function that revokes them at GitHub;
 * a failure is a warning.
 */
export function readKeptTokens(
  leaseId: string,
  directory: Pick<LeaseDirectory, 'fileNames' | 'readFile'>,
): (runner: Pick<PostStepRunner, 'info' | 'warning'>, revoke: TokenRevoker) => Promise<void> {
  const tokens = keptTokens(leaseId, directory).filter(
    ({ expiresAt }) => expiresAt.getTime() > Date.now() - believable,
  );
  return async (runner, revoke) => {
    if (tokens.length === 0) return;
    const left = await revoke(tokens.map(({ token }) => token));
    const done = tokens.length - left;
    if (done > 0) runner.info(`Revoked at GitHub: ${done === 1 ? 'one token' : `${done} tokens`}.`);
    if (left === 0) return;
    const last = tokens[0]?.expiresAt.toISOString();
    const what = left === 1 ? 'One token' : `${left} tokens`;
    runner.warning(
      `${what} could not be revoked: GitHub did not take it back. The last one ends at ${last}.`,
    );
  };
}
