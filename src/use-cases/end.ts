import { listed } from '../domain/listing.ts';
import { isLeaseId } from '../domain/records/lease-id.ts';
import { earliestEnd, type LeaseRecord, parseRecords, parseUnsealed } from '../domain/records/record.ts';
import { exportedNames, savedNames } from '../domain/records/recorded-lease.ts';
import { sealKeyOf } from '../domain/records/seal.ts';
import type { LeaseDirectory, PostStepRunner } from './ports.ts';

/** The state that the step saved for its post step in GITHUB_STATE, which no other step can change. */
export interface SavedLease {
  readonly id: string;
  /** The variables' names, joined by commas. Empty if they were too long. */
  readonly names: string;
  /** False if the lease has no record, because the file system could not keep it private. */
  readonly hasRecord: boolean;
}

/**
 * Ends this step's lease: blanks its variables, deletes its files and its record. Other leases of the job are
 * unchanged. A file that cannot be deleted is a warning and does not fail the job.
 */
export function end(saved: SavedLease, runner: PostStepRunner, directory: LeaseDirectory): void {
  if (!isLeaseId(saved.id)) return;
  const texts = directory.records();
  const only = asSaved(texts, saved);
  const records = only ? [only] : parseRecords(texts, sealKeyOf(runner.environment)).records;
  const record = records.find(({ id }) => id === saved.id);
  const names = new Set(record ? exportedNames(record) : saved.names.split(',').filter(Boolean));
  let left: readonly string[] = [];
  try {
    // Before the files: the variables must be blank even if a file cannot be deleted.
    const others = records.filter(({ id }) => id !== saved.id);
    if (record || names.size > 0) blank(names, others, runner);
  } finally {
    left = directory.remove(saved.id);
    directory.removeLock();
    if (left.length > 0) runner.warning(leftBehind(left));
  }
  if (!record && saved.hasRecord) runner.warning(withoutRecord(names.size));
  else runner.info(outcomeOf(names.size, record, left.length === 0));
}

function blank(names: Iterable<string>, others: readonly LeaseRecord[], runner: PostStepRunner): void {
  const variables = new Map([...names].map((name) => [name, '']));
  variables.set('SECRET_LEASE_EXPIRES_AT', earliestEnd(others) ?? '');
  runner.handOver({ variables, outputs: new Map() });
}

function withoutRecord(blanked: number): string {
  const what = 'The record of this lease was changed or is gone. Its files are deleted';
  return blanked > 0
    ? `${what}, and the ${blanked} variables are blanked that the step had exported; not what a renewal added.`
    : `${what}; that its variables are blanked cannot be told.`;
}

function leftBehind(paths: readonly string[]): string {
  return `Under RUNNER_TEMP could not be deleted: ${listed(paths)}. Another program may have it open; it is readable until it is deleted.`;
}

function outcomeOf(blanked: number, record: LeaseRecord | undefined, isAllDeleted: boolean): string {
  const files = record?.entries.filter(({ exported }) => exported.file).length ?? 0;
  const deleted = isAllDeleted ? `, ${files} files deleted` : '';
  return `Lease ended: ${blanked} variables blanked${deleted}.`;
}

/**
 * The record, if it is the job's only one and has the variables that the step saved. No other step can change that
 * state, so the seal is not needed and the post step loads no cryptography.
 */
function asSaved(texts: readonly string[], { id, names }: SavedLease): LeaseRecord | undefined {
  const [text, ...others] = texts;
  if (text === undefined || others.length > 0 || names === '') return undefined;
  const record = parseUnsealed(text);
  return record?.id === id && savedNames(record) === names ? record : undefined;
}
