import { runCommand } from '../../adapters/command-runner.ts';
import { withFileLock } from '../../adapters/session-lock.ts';
import { renewSession } from '../../use-cases/command/renew-session.ts';
import { commandServices } from './services.ts';

/** `secret-lease credential-process` where no session is there that is good for long. */
export function run(wanted: {
  readonly lease: string;
  readonly profile: string | undefined;
}): Promise<number> {
  const services = commandServices();
  return runCommand(services.runner, async () => {
    process.stdout.write(`${await renewSession(wanted, withFileLock, services)}\n`);
  });
}
