import { earliestEnd, isLeaseId, parseRecords } from '../domain/record.ts';
import { exportedNames } from '../domain/recorded-lease.ts';
import { sealKeyOf } from '../domain/seal.ts';
import type { LeaseDirectory, Runner } from './ports.ts';

/**
 * Ends the lease of this step: blanks its variables, deletes its files and its record. Other leases of the job
 * keep theirs. What cannot be done is said, and fails nothing.
 */
export function end(leaseId: string, runner: Runner, directory: LeaseDirectory): void {
  if (!isLeaseId(leaseId)) return;
  const { records } = parseRecords(directory.records(), sealKeyOf(runner.environment));
  const record = records.find(({ id }) => id === leaseId);
  directory.remove(leaseId);
  if (!record) {
    runner.warning(
      'The record of this lease was changed or is gone: its files are deleted, its variables are not blanked.',
    );
    return;
  }
  const variables = new Map(exportedNames(record).map((name) => [name, '']));
  const blanked = variables.size;
  const others = records.filter(({ id }) => id !== leaseId);
  variables.set('SECRET_LEASE_EXPIRES_AT', earliestEnd(others) ?? '');
  runner.handOver({ variables, outputs: new Map() });

  const files = record.entries.filter(({ exported }) => exported.file).length;
  runner.info(`Lease ended: ${blanked} variables blanked, ${files} files deleted.`);
}
