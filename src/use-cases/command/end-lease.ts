import { listed } from '../../domain/listing.ts';
import { earliestEnd, parseRecords, writeRecord } from '../../domain/records/record.ts';
import { exportedNames } from '../../domain/records/recorded-lease.ts';
import { sealKeyOf } from '../../domain/records/seal.ts';
import type { PostStepRunner, RecordServices, TokenRevoker } from '../ports.ts';
import { leaseOf } from '../records.ts';
import { readKeptTokens } from '../revoke-at-end.ts';

/** What ending a lease within a job needs. */
export interface EndServices extends RecordServices {
  /** Sets variables for later steps. */
  readonly laterSteps: (variables: ReadonlyMap<string, string>) => void;
  readonly revoke: TokenRevoker;
  readonly say: Pick<PostStepRunner, 'info' | 'warning'>;
}

/** In milliseconds: how long it waits for other steps that hand over at the same time. */
const waitLimit = 120_000;

/**
 * Ends a lease before its job ends: blanks its variables for later steps, deletes its files, revokes its tokens.
 * Leaves a record that says so, for the post step. E_NO_LEASE, E_RECORD, E_USAGE, E_RUNNER, E_DISK.
 */
export async function endLease(lease: string | undefined, services: EndServices): Promise<void> {
  const { directory, runner, laterSteps, revoke, say } = services;
  const { record } = leaseOf(lease, services);
  const revokeAll = readKeptTokens(record.id, directory);
  const names = exportedNames(record);
  const left = await directory.lock.inTurn(waitLimit, () => {
    const key = sealKeyOf(runner.environment);
    const others = parseRecords(directory.records(), key).records.filter(({ id }) => id !== record.id);
    laterSteps(
      new Map([
        ...names.map((name): [string, string] => [name, '']),
        ['SECRET_LEASE_EXPIRES_AT', earliestEnd(others) ?? ''],
      ]),
    );
    const { version: _, gitVariables: _git, ...kept } = record;
    const ended = {
      ...kept,
      expiresAt: null,
      entries: [],
      credentials: null,
      environmentSize: 0,
      inputs: {},
    };
    directory.writeRecord(record.id, writeRecord({ ...ended, isEnded: true }, key));
    for (const name of directory.fileNames(record.id)) directory.removeFile(record.id, name);
    return directory.fileNames(record.id);
  });
  await revokeAll(say, revoke);
  if (left.length > 0) say.warning(`Under RUNNER_TEMP could not be deleted: ${listed(left)}.`);
  say.info(`Lease ${record.id} ended: ${names.length} variables are blank for later steps.`);
}
