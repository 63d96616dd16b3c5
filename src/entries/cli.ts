import { TemporaryLeaseDirectory } from '../adapters/lease-directory.ts';
import { runSubcommand, SubcommandRunner } from '../adapters/subcommand-runner.ts';
import { outputOfFailure, parseCommandLine, statusOfMisuse } from '../inputs/command-line.ts';
import { cachedCredentials } from '../use-cases/command/cached-credentials.ts';

/** Runs `secret-lease`. Loads only what the subcommand needs. */
async function run(words: readonly string[]): Promise<number> {
  const command = parseCommandLine(words);
  switch (command.kind) {
    case 'credential-process': {
      // SDKs can run this for each of their calls. Usually a cached session answers it.
      const directory = new TemporaryLeaseDirectory(process.env.RUNNER_TEMP);
      const cached = cachedCredentials(command, directory, Date.now());
      if (cached === undefined)
        return (await import('./commands/credential-helpers.ts')).runCredentialProcess(command);
      process.stdout.write(`${cached}\n`);
      return 0;
    }
    case 'check':
      return (await import('./commands/check.ts')).run(command);
    case 'renew':
      return (await import('./commands/renew.ts')).run(command);
    case 'exec':
      return (await import('./commands/exec.ts')).run(command);
    case 'end':
      return (await import('./commands/end.ts')).run(command);
    case 'git-credential':
      return (await import('./commands/credential-helpers.ts')).runGitCredential(command);
    case 'plan':
      return (await import('./commands/plan.ts')).run(command);
    case 'help':
    case 'version':
      (await import('./commands/help.ts')).run(command.kind);
      return 0;
  }
}

// A reader that stops early, such as head, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const words = process.argv.slice(2);
process.exitCode = await runSubcommand(new SubcommandRunner(process.env), () => run(words), {
  status: statusOfMisuse(words),
});
if (process.exitCode !== 0) process.stdout.write(outputOfFailure(words));
