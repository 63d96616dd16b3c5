import { LeaseError } from '../domain/error.ts';
import { parseRecords } from '../domain/records/record.ts';
import { type LiveLease, liveLeases } from '../domain/records/recorded-lease.ts';
import { sealKeyOf } from '../domain/records/seal.ts';
import { visibilityOfClaims } from '../domain/trust/visibility.ts';
import type { RecordServices } from './ports.ts';

/** The job's leases in order: all, or the named one. Sets the clock by them. E_NO_LEASE, E_RECORD. */
export function leasesOf(lease: string | 'all', { runner, clock, directory }: RecordServices): LiveLease[] {
  const { records, areIntact } = parseRecords(directory.records(), sealKeyOf(runner.environment));
  for (const { claims } of records) runner.noteVisibility(visibilityOfClaims(claims));
  if (!areIntact) {
    throw new LeaseError('E_RECORD', 'The record of a lease is not as the lease left it.', {
      fix: 'Nothing was renewed. A step of this job wrote to the folder secret-lease under RUNNER_TEMP: find out which.',
    });
  }
  const wanted = liveLeases(records, process.platform).filter(
    ({ record }) => !record.isEnded && (lease === 'all' || record.id === lease),
  );
  if (wanted.length === 0) {
    throw new LeaseError(
      'E_NO_LEASE',
      lease === 'all' ? 'This job has no lease.' : `This job has no lease ${lease}.`,
      {
        fix:
          lease === 'all'
            ? "Lease first, in an earlier step of the same job. Where it may lease nothing, add `if: steps.lease.outputs.leased == 'true'` to this step. A lease that warned that it keeps no record is not found either."
            : 'Give the output lease-id of a step of this job that leased and did not end it: to the action as `lease`, to the command as `--lease`. A lease that warned that it keeps no record is not found either.',
      },
    );
  }
  // Until a service answers in this step, uses the clock offset of the last lease.
  clock.offset = records.at(-1)?.clockOffset ?? 0;
  return wanted;
}

/** The named lease, or the only one. E_NO_LEASE, E_RECORD, E_USAGE. */
export function leaseOf(lease: string | undefined, services: RecordServices): LiveLease {
  const [found, ...others] = leasesOf(lease ?? 'all', services);
  if (found && others.length === 0) return found;
  throw new LeaseError('E_USAGE', `This job has ${others.length + 1} leases.`, {
    fix: 'Name one with `--lease`, by the output lease-id of the step that leased.',
  });
}
