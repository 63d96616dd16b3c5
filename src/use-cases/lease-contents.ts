import type { ExportedCredentials } from '../domain/credentials/credentials.ts';
import type { JudgedValue } from '../domain/expiry/judged-value.ts';
import type { LeaseRecord } from '../domain/records/record.ts';
import { isSameVersion } from '../domain/records/recorded-lease.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import type { Claims } from '../domain/trust/trust.ts';

/** What a lease hands over, and on whose behalf. */
export interface LeaseContents {
  readonly id: string;
  readonly judged: readonly JudgedValue[];
  readonly credentials: ExportedCredentials | undefined;
  readonly accountId: string | undefined;
  /** Of the job's token, verified; empty without a role. */
  readonly claims: Claims;
  readonly inputs: LeaseInputs;
  /** The record that this renews: its variables are the lease's own, and what has not changed is left alone. */
  readonly renews?: LeaseRecord;
  /** Of a renewal: also what has not changed. */
  readonly isWhole?: boolean;
}

/** Of a renewal, what is another version than the one on record; otherwise all. */
export function changedValues({
  judged,
  renews,
}: Pick<LeaseContents, 'judged' | 'renews'>): readonly JudgedValue[] {
  return judged.filter(({ name, secret: { arn, versionId } }) => {
    const isRecorded = renews?.entries.some((entry) => isSameVersion(entry, { name, arn, versionId }));
    return !isRecorded;
  });
}
