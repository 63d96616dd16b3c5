import { runProgram } from '../../adapters/program.ts';
import { runSubcommand } from '../../adapters/subcommand-runner.ts';
import { type ExecRequest, exec, notStarted } from '../../use-cases/command/exec.ts';
import { commandServices } from './services.ts';

/** `secret-lease exec`. */
export function run(request: ExecRequest): Promise<number> {
  const services = commandServices();
  const { environment } = services.runner;
  return runSubcommand(
    services.runner,
    () =>
      exec(request, services, (program, variables) =>
        runProgram({ program, environment, variables }, (error) => services.runner.complain(error)),
      ),
    notStarted,
  );
}
