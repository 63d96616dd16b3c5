import { requireCommandFiles, writeHandOver } from '../../adapters/command-files.ts';
import { runSubcommand } from '../../adapters/subcommand-runner.ts';
import { type RenewalRequest, renew } from '../../use-cases/command/renew.ts';
import { commandServices } from './services.ts';

/** `secret-lease renew`. */
export function run(request: RenewalRequest): Promise<number> {
  const services = commandServices();
  const { environment } = services.runner;
  return runSubcommand(services.runner, async () => {
    requireCommandFiles(environment);
    await renew(request, services, {
      laterSteps: (variables) => writeHandOver({ variables, outputs: new Map() }, environment),
      print: (line) => process.stdout.write(`${line}\n`),
    });
  });
}
