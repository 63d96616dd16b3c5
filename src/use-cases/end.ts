import { isLeaseId, parseRecord } from '../domain/record.ts';
import type { LeaseDirectory, Runner } from './ports.ts';

/**
 * Ends the lease of this step: blanks its variables, deletes its files and its record. Other leases of the job
 * keep theirs. What cannot be done is said, and fails nothing.
 */
export function end(leaseId: string, runner: Runner, directory: LeaseDirectory): void {
  if (!isLeaseId(leaseId)) return;
  const records = directory.records().flatMap((text) => parseRecord(text) ?? []);
  const record = records.find(({ id }) => id === leaseId);
  directory.remove(leaseId);
  if (!record) return;

  const others = records.filter(({ id }) => id !== leaseId);
  const variables = new Map(
    record.entries.filter(({ exported }) => exported.env).map(({ name }) => [name, '']),
  );
  const ends = others.flatMap(({ expiresAt }) => expiresAt ?? []);
  variables.set('SECRET_LEASE_EXPIRES_AT', ends.sort()[0] ?? '');
  runner.handOver({ variables, outputs: new Map() });

  const files = record.entries.filter(({ exported }) => exported.file).length;
  runner.info(`Lease ended: ${variables.size - 1} variables blanked, ${files} files deleted.`);
}
