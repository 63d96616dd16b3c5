import { ServiceClock } from '../adapters/clock.ts';
import { TemporaryLeaseDirectory } from '../adapters/lease-directory.ts';
import { inputReader, runStep } from '../adapters/runner.ts';
import { readLeaseInputs } from '../inputs/lease-inputs.ts';
import { lease } from '../use-cases/lease.ts';
import { withServices } from './services.ts';

await runStep(async (runner) => {
  const inputs = await readLeaseInputs(inputReader, runner.environment);
  const directory = new TemporaryLeaseDirectory(runner.environment.RUNNER_TEMP);
  const clock = new ServiceClock();
  await withServices(inputs, { runner, directory, clock }, (services) => lease(inputs, services));
});
