import { TemporaryLeaseDirectory } from '../adapters/lease-directory.ts';
import { runPostStep, state } from '../adapters/post-step.ts';
import { end } from '../use-cases/end.ts';

runPostStep((runner) => {
  // A step that was cancelled early has saved nothing, and may have made the lock's file.
  if (state('cleanup') === '') new TemporaryLeaseDirectory(runner.environment.RUNNER_TEMP).removeLock();
  if (state('cleanup') !== 'true') return;
  const saved = { id: state('lease'), names: state('names'), hasRecord: state('record') !== 'none' };
  end(saved, runner, new TemporaryLeaseDirectory(runner.environment.RUNNER_TEMP));
});
