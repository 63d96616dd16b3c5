import { readAwsConfig, readAwsCredentials } from '../adapters/aws-config.ts';
import { ServiceClock } from '../adapters/clock.ts';
import { TemporaryLeaseDirectory } from '../adapters/lease-directory.ts';
import { inputReader, runStep } from '../adapters/runner.ts';
import { readCheckInputs } from '../inputs/check-inputs.ts';
import { explained } from '../inputs/input-reader.ts';
import { readLeaseInputs } from '../inputs/lease-inputs.ts';
import { recordedInputs } from '../inputs/recorded-inputs.ts';
import { check } from '../use-cases/check.ts';

await runStep(async (runner) => {
  const directory = new TemporaryLeaseDirectory(runner.environment.RUNNER_TEMP);
  const clock = new ServiceClock();
  await check(await explained(inputReader, readCheckInputs, runner.environment), {
    runner,
    directory,
    clock,
    readAwsConfig,
    readAwsCredentials: () => readAwsCredentials(runner.environment),
    readInputs: (record) => readLeaseInputs(recordedInputs(record), runner.environment),
    // If nothing is due, no request is sent and no code for the network is loaded.
    openServices: async (inputs) => {
      const { openServices } = await import('./services.ts');
      return openServices(inputs, { runner, directory, clock });
    },
  });
});
