import { runProgram } from '../../adapters/program.ts';
import { runSubcommand } from '../../adapters/subcommand-runner.ts';
import { type ExecRequest, exec, notStarted } from '../../use-cases/command/exec.ts';
import { commandServices } from './services.ts';

/** `secret-lease exec`. */
export function run(request: ExecRequest): Promise<number> {
  const services = commandServices();
  const { environment } = services.runner;
  const { runner } = services;
  const work = () =>
    exec(request, services, (program, variables) =>
      runProgram({ program, environment, variables }, (error) => {
        runner.complain(error);
        runner.summarizeFailure(error);
      }),
    );
  return runSubcommand(runner, work, { status: notStarted });
}
