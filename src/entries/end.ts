import { TemporaryLeaseDirectory } from '../adapters/lease-directory.ts';
import { runPostStep, state } from '../adapters/post-step.ts';
import { end } from '../use-cases/end.ts';

runPostStep((runner) => {
  if (state('cleanup') !== 'true') return;
  const saved = { id: state('lease'), names: state('names'), hasRecord: state('record') !== 'none' };
  end(saved, runner, new TemporaryLeaseDirectory(runner.environment.RUNNER_TEMP));
});
