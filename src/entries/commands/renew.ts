import { runCommand } from '../../adapters/command-runner.ts';
import { ActionsRunner } from '../../adapters/runner.ts';
import { type RenewalRequest, renew } from '../../use-cases/command/renew.ts';
import { commandServices } from './services.ts';

/** `secret-lease renew`. */
export function run(request: RenewalRequest): Promise<number> {
  const services = commandServices();
  const steps = new ActionsRunner(services.runner.environment);
  return runCommand(services.runner, async () => {
    steps.requireCommandFiles();
    await renew(request, services, {
      laterSteps: (variables) => steps.handOver({ variables, outputs: new Map() }),
      print: (line) => process.stdout.write(`${line}\n`),
    });
  });
}
