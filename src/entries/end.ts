import { TemporaryLeaseDirectory } from '../adapters/lease-directory.ts';
import { runPostStep, state } from '../adapters/runner.ts';
import { end } from '../use-cases/end.ts';

runPostStep((runner) => {
  if (state('cleanup') !== 'true') return;
  end(state('lease'), runner, new TemporaryLeaseDirectory(runner.environment.RUNNER_TEMP));
});
