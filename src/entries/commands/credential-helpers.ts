import { text } from 'node:stream/consumers';
import { withFileLock } from '../../adapters/session-lock.ts';
import { runSubcommand } from '../../adapters/subcommand-runner.ts';
import { type GitCredentialRequest, gitCredential } from '../../use-cases/command/git-credential.ts';
import { renewSession } from '../../use-cases/command/renew-session.ts';
import { commandServices } from './services.ts';

/** Runs `secret-lease credential-process` if no cached session is valid for long enough. */
export function runCredentialProcess(wanted: {
  readonly lease: string;
  readonly profile: string | undefined;
}): Promise<number> {
  const services = commandServices();
  const work = async () => {
    process.stdout.write(`${await renewSession(wanted, withFileLock, services)}\n`);
  };
  return runSubcommand(services.runner, work, { hasSummary: false });
}

/** Runs `secret-lease git-credential`. Without a token it tells git to ask no other helper. */
export function runGitCredential(request: GitCredentialRequest): Promise<number> {
  const services = commandServices();
  const work = async () => {
    const input = await text(process.stdin);
    try {
      process.stdout.write(await gitCredential(request, input, withFileLock, services));
    } catch (error) {
      process.stdout.write('quit=1\n');
      throw error;
    }
  };
  return runSubcommand(services.runner, work, { hasSummary: false });
}
