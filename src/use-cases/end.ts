import { isLeaseId } from '../domain/records/lease-id.ts';
import { earliestEnd, type LeaseRecord, parseRecords, parseUnsealed } from '../domain/records/record.ts';
import { exportedNames, savedNames } from '../domain/records/recorded-lease.ts';
import { sealKeyOf } from '../domain/records/seal.ts';
import type { LeaseDirectory, Runner } from './ports.ts';

/**
 * Ends the lease of this step: blanks its variables, deletes its files and its record. Other leases of the job
 * keep theirs. What cannot be done is said, and fails nothing. `saved`: the names that the step saved.
 */
export function end(leaseId: string, saved: string, runner: Runner, directory: LeaseDirectory): void {
  if (!isLeaseId(leaseId)) return;
  const texts = directory.records();
  const only = asSaved(texts, leaseId, saved);
  const records = only ? [only] : parseRecords(texts, sealKeyOf(runner.environment)).records;
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

/**
 * The record, where it is the job's only one and has the names that the runner has kept for this step: these no
 * other step could change, so that the seal has nothing to add and cryptography need not be loaded.
 */
function asSaved(texts: readonly string[], leaseId: string, saved: string): LeaseRecord | undefined {
  const [text, ...others] = texts;
  if (text === undefined || others.length > 0 || saved === '') return undefined;
  const record = parseUnsealed(text);
  return record?.id === leaseId && savedNames(record) === saved ? record : undefined;
}
