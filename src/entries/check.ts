import { ServiceClock } from '../adapters/clock.ts';
import { TemporaryLeaseDirectory } from '../adapters/lease-directory.ts';
import { inputReader, runStep } from '../adapters/runner.ts';
import { readCheckInputs } from '../inputs/check-inputs.ts';
import { readLeaseInputs } from '../inputs/lease-inputs.ts';
import { check } from '../use-cases/check.ts';
import { withServices } from './services.ts';

await runStep(async (runner) => {
  const directory = new TemporaryLeaseDirectory(runner.environment.RUNNER_TEMP);
  await check(readCheckInputs(inputReader), {
    runner,
    directory,
    clock: new ServiceClock(),
    readInputs: (record) => readLeaseInputs((name) => record.inputs[name] ?? '', runner.environment),
    withServices: (inputs, work) => withServices(inputs, { runner, directory }, work),
  });
});
