import { TemporaryLeaseDirectory } from '../adapters/lease-directory.ts';
import { runPostStep, state } from '../adapters/post-step.ts';
import { end } from '../use-cases/end.ts';

runPostStep((runner) => {
  if (state('cleanup') !== 'true') return;
  end(state('lease'), state('names'), runner, new TemporaryLeaseDirectory(runner.environment.RUNNER_TEMP));
});
