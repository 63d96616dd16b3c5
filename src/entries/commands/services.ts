import { ServiceClock } from '../../adapters/clock.ts';
import { CommandRunner } from '../../adapters/command-runner.ts';
import { TemporaryLeaseDirectory } from '../../adapters/lease-directory.ts';
import { standardErrorRegister } from '../../adapters/mask-register.ts';
import { readLeaseInputs } from '../../inputs/lease-inputs.ts';
import { recordedInputs } from '../../inputs/recorded-inputs.ts';
import type { CommandServices } from '../../use-cases/command/command.ts';
import { openServices } from '../services.ts';

/** The services of the subcommands that send requests to AWS. */
export function commandServices(): CommandServices & {
  readonly runner: CommandRunner;
  readonly directory: TemporaryLeaseDirectory;
} {
  // A copy of the current environment: during requests to AWS this process has none of its AWS_* variables.
  const runner = new CommandRunner(process.env);
  const { environment } = runner;
  const directory = new TemporaryLeaseDirectory(environment.RUNNER_TEMP);
  const clock = new ServiceClock();
  return {
    runner,
    directory,
    clock,
    masks: standardErrorRegister,
    runnerFor: (assign) => new CommandRunner(environment, assign),
    readInputs: (record) => readLeaseInputs(recordedInputs(record), environment),
    openServices: (inputs) => openServices(inputs, { runner, directory, clock }),
  };
}
