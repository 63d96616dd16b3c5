import { ServiceClock } from '../../adapters/clock.ts';
import { TemporaryLeaseDirectory } from '../../adapters/lease-directory.ts';
import { standardErrorRegister } from '../../adapters/mask-register.ts';
import { SubcommandRunner } from '../../adapters/subcommand-runner.ts';
import { readLeaseInputs } from '../../inputs/lease-inputs.ts';
import { recordedInputs } from '../../inputs/recorded-inputs.ts';
import type { CommandServices } from '../../use-cases/command/command.ts';
import { openServices } from '../services.ts';

/** The services of the subcommands that send requests to AWS. */
export function commandServices(): CommandServices & {
  readonly runner: SubcommandRunner;
  readonly directory: TemporaryLeaseDirectory;
} {
  // A copy of the current environment: during requests to AWS this process has none of its AWS_* variables.
  const runner = new SubcommandRunner(process.env);
  const { environment } = runner;
  const directory = new TemporaryLeaseDirectory(environment.RUNNER_TEMP);
  const clock = new ServiceClock();
  return {
    runner,
    directory,
    clock,
    masks: standardErrorRegister,
    runnerFor: (assign) => new SubcommandRunner(environment, assign),
    readInputs: (record) => readLeaseInputs(recordedInputs(record), environment),
    openServices: (inputs) => openServices(inputs, { runner, directory, clock }),
  };
}
