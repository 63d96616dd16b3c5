import { ServiceClock } from '../../adapters/clock.ts';
import { requireCommandFiles, writeHandOver } from '../../adapters/command-files.ts';
import { CommandRunner, runCommand } from '../../adapters/command-runner.ts';
import { TemporaryLeaseDirectory } from '../../adapters/lease-directory.ts';
import { endLease } from '../../use-cases/command/end-lease.ts';

/** `secret-lease end`. */
export function run({ lease }: { readonly lease: string | undefined }): Promise<number> {
  const runner = new CommandRunner(process.env);
  const { environment } = runner;
  return runCommand(runner, async () => {
    requireCommandFiles(environment);
    await endLease(lease, {
      runner,
      directory: new TemporaryLeaseDirectory(environment.RUNNER_TEMP),
      clock: new ServiceClock(),
      laterSteps: (variables) => writeHandOver({ variables, outputs: new Map() }, environment),
      revoke: async (tokens) => {
        const { revokeTokens } = await import('../../adapters/token-revoker.ts');
        return revokeTokens(tokens, environment);
      },
      say: {
        info: (line) => process.stdout.write(`${line}\n`),
        warning: (message) => runner.warning(message),
      },
    });
  });
}
