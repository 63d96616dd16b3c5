import { ServiceClock } from '../../adapters/clock.ts';
import { TemporaryLeaseDirectory } from '../../adapters/lease-directory.ts';
import { runSubcommand, SubcommandRunner } from '../../adapters/subcommand-runner.ts';
import { parseDuration } from '../../inputs/scalars.ts';
import { checkRecords } from '../../use-cases/command/check-records.ts';

/** `secret-lease check`. */
export function run({
  lease,
  minRemaining,
}: {
  readonly lease: string | undefined;
  readonly minRemaining: number | undefined;
}): Promise<number> {
  const runner = new SubcommandRunner(process.env);
  return runSubcommand(runner, async () => {
    const directory = new TemporaryLeaseDirectory(process.env.RUNNER_TEMP);
    const ownOf = (inputs: Readonly<Record<string, string>>) =>
      parseDuration('min-remaining', inputs['min-remaining'] ?? '');
    const clock = new ServiceClock();
    const { status, line } = checkRecords(lease, minRemaining, ownOf, { runner, directory, clock });
    process.stdout.write(`${line}\n`);
    return status;
  });
}
