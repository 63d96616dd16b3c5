import { ServiceClock } from '../../adapters/clock.ts';
import { requireCommandFiles, writeHandOver } from '../../adapters/command-files.ts';
import { TemporaryLeaseDirectory } from '../../adapters/lease-directory.ts';
import { runSubcommand, SubcommandRunner } from '../../adapters/subcommand-runner.ts';
import { endLease } from '../../use-cases/command/end-lease.ts';

/** `secret-lease end`. */
export function run({ lease }: { readonly lease: string | undefined }): Promise<number> {
  const runner = new SubcommandRunner(process.env);
  const { environment } = runner;
  return runSubcommand(runner, async () => {
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
