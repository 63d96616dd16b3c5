import { runProgram } from '../../adapters/program.ts';
import { runSubcommand } from '../../adapters/subcommand-runner.ts';
import type { LeaseError } from '../../domain/error.ts';
import { type ExecRequest, exec, notStarted } from '../../use-cases/command/exec.ts';
import { commandServices } from './services.ts';

/** `secret-lease exec`. */
export function run(request: ExecRequest): Promise<number> {
  const services = commandServices();
  const { environment } = services.runner;
  const { runner } = services;
  const work = async () => {
    let failure: LeaseError | undefined;
    const status = await exec(request, services, (program, variables) =>
      runProgram({ program, environment, variables }, (error) => {
        runner.complain(error);
        failure = error;
      }),
    );
    if (failure) await runner.summarizeFailure(failure);
    return status;
  };
  return runSubcommand(runner, work, { status: notStarted });
}
