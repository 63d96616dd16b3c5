import { runCommand } from '../../adapters/command-runner.ts';
import { runProgram } from '../../adapters/program.ts';
import { type ExecRequest, exec, notStarted } from '../../use-cases/command/exec.ts';
import { commandServices } from './services.ts';

/** `secret-lease exec`. */
export function run(request: ExecRequest): Promise<number> {
  const services = commandServices();
  const { SECRET_LEASE_NODE_OPTIONS, ...inherited } = services.runner.environment;
  // What the launcher kept from this process is the program's own affair.
  const own = {
    ...inherited,
    ...(SECRET_LEASE_NODE_OPTIONS && { NODE_OPTIONS: SECRET_LEASE_NODE_OPTIONS }),
  };
  return runCommand(
    services.runner,
    () =>
      exec(request, services, (program, variables) =>
        runProgram({ program, environment: own, variables }, (error) => services.runner.complain(error)),
      ),
    notStarted,
  );
}
