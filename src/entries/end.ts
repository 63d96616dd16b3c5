import { TemporaryLeaseDirectory } from '../adapters/lease-directory.ts';
import { runPostStep, state } from '../adapters/post-step.ts';
import { end } from '../use-cases/end.ts';

await runPostStep(async (runner) => {
  // A step that was cancelled early has saved nothing, but may have created the lock's file.
  if (state('cleanup') === '') new TemporaryLeaseDirectory(runner.environment.RUNNER_TEMP).removeLock();
  const minted = state('minted');
  if (state('cleanup') !== 'true' && (minted === '' || state('cleanup') !== '')) return;
  const directory = new TemporaryLeaseDirectory(runner.environment.RUNNER_TEMP);
  // Loaded late, since most leases have minted nothing.
  const revokeAll = minted
    ? (await import('../use-cases/revoke-at-end.ts')).readKeptTokens(minted, directory)
    : undefined;
  const saved = { id: state('lease'), names: state('names'), hasRecord: state('record') !== 'none' };
  try {
    end(saved, runner, directory);
  } finally {
    if (revokeAll) {
      const { revokeTokens } = await import('../adapters/token-revoker.ts');
      await revokeAll(runner, (tokens) => revokeTokens(tokens, runner.environment));
    }
  }
});
