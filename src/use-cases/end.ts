import { listed } from '../domain/listing.ts';
import { isLeaseId } from '../domain/records/lease-id.ts';
import { earliestEnd, type LeaseRecord, parseRecords, parseUnsealed } from '../domain/records/record.ts';
import { exportedNames, savedNames } from '../domain/records/recorded-lease.ts';
import { sealKeyOf } from '../domain/records/seal.ts';
import type { LeaseDirectory, PostStepRunner } from './ports.ts';

/**
 * Ends the lease of this step: blanks its variables, deletes its files and its record. Other leases of the job
 * keep theirs. What cannot be done is said, and fails nothing. `saved`: the names that the step saved.
 */
export function end(leaseId: string, saved: string, runner: PostStepRunner, directory: LeaseDirectory): void {
  if (!isLeaseId(leaseId)) return;
  const texts = directory.records();
  const only = asSaved(texts, leaseId, saved);
  const records = only ? [only] : parseRecords(texts, sealKeyOf(runner.environment)).records;
  const record = records.find(({ id }) => id === leaseId);
  let left: readonly string[] = [];
  try {
    // First: a variable reaches later steps, whatever becomes of a file.
    if (record) blank(record, records, runner);
  } finally {
    left = directory.remove(leaseId);
    if (left.length > 0) runner.warning(leftBehind(left));
  }
  if (record) runner.info(outcomeOf(record, left.length === 0));
  else {
    runner.warning(
      'The record of this lease was changed or is gone: its files are deleted, its variables are not blanked.',
    );
  }
}

function blank(record: LeaseRecord, all: readonly LeaseRecord[], runner: PostStepRunner): void {
  const variables = new Map(exportedNames(record).map((name) => [name, '']));
  const others = all.filter(({ id }) => id !== record.id);
  variables.set('SECRET_LEASE_EXPIRES_AT', earliestEnd(others) ?? '');
  runner.handOver({ variables, outputs: new Map() });
}

function leftBehind(paths: readonly string[]): string {
  return `Under RUNNER_TEMP could not be deleted: ${listed(paths)}. Another program may have it open; it is readable until it is deleted.`;
}

function outcomeOf(record: LeaseRecord, isAllDeleted: boolean): string {
  const blanked = new Set(exportedNames(record)).size;
  const files = record.entries.filter(({ exported }) => exported.file).length;
  const deleted = isAllDeleted ? `, ${files} files deleted` : '';
  return `Lease ended: ${blanked} variables blanked${deleted}.`;
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
