import { keptTokens } from './minted-tokens.ts';
import type { LeaseDirectory, PostStepRunner, TokenRevoker } from './ports.ts';

/** Milliseconds by which this clock may be ahead: what is over for longer needs no revoking. */
const believable = 10 * 60_000;

/**
 * Reads the tokens that a lease has kept, before its end deletes them. What it gives then revokes them at GitHub; what
 * cannot be is said, and fails nothing.
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
