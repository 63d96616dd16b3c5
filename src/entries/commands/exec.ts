import { runCommand } from '../../adapters/command-runner.ts';
import { runProgram } from '../../adapters/program.ts';
import { type ExecRequest, exec, notStarted } from '../../use-cases/command/exec.ts';
import { commandServices } from './services.ts';

/** `secret-lease exec`. */
export function run(request: ExecRequest): Promise<number> {
  const services = commandServices();
  const { environment } = services.runner;
  return runCommand(
    services.runner,
    () =>
      exec(request, services, (program, variables) =>
        runProgram({ program, environment, variables }, (error) => services.runner.complain(error)),
      ),
    notStarted,
  );
}
