import type { ExportedCredentials } from '../domain/credentials/credentials.ts';
import type { JudgedValue } from '../domain/expiry/judged-value.ts';
import type { LeaseRecord } from '../domain/records/record.ts';
import { isSameVersion } from '../domain/records/recorded-lease.ts';
import type { LeaseStatus } from '../domain/requests/check-inputs.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import type { Claims } from '../domain/trust/trust.ts';
import type { GitSetup } from './git-helper.ts';
import type { RequestedSession } from './sessions/requested-sessions.ts';

/** What a lease hands over, and for which job. */
export interface LeaseContents {
  readonly id: string;
  readonly judged: readonly JudgedValue[];
  readonly credentials: ExportedCredentials | undefined;
  readonly accountId: string | undefined;
  /** The setup by which git in later steps gets its tokens. Undefined if no request has `git`. */
  readonly git?: GitSetup | undefined;
  /** The claims of the job's verified token. Empty without a role. */
  readonly claims: Claims;
  readonly inputs: LeaseInputs;
  /** The record that this renews: its variables are the lease's own, and unchanged values stay. */
  readonly renews?: LeaseRecord;
  /** True: a renewal also hands over what has not changed. */
  readonly isWhole?: boolean;
}

/** The contents for one hand-over. */
export interface HandOverRequest {
  readonly contents: LeaseContents;
  /**
   * Sessions to hand over as credentials instead of those of the contents. The form depends on what the job's other
   * leases export, so it is decided when that is known.
   */
  readonly sessions?: readonly RequestedSession[];
  readonly outputs: OutputsKind;
}

/** Which outputs are declared: those of action.yml, those of check/action.yml, or none for a command. */
export type OutputsKind =
  | { readonly kind: 'lease' | 'command' }
  | { readonly kind: 'check'; readonly check: CheckResult };

/** The result of a check. */
export interface CheckResult {
  readonly status: LeaseStatus;
  readonly renewals: readonly LeaseContents[];
}

/** For a renewal the values of another version than recorded; otherwise all values. */
export function changedValues({
  judged,
  renews,
}: Pick<LeaseContents, 'judged' | 'renews'>): readonly JudgedValue[] {
  return judged.filter(({ name, secret: { arn, versionId } }) => {
    const isRecorded = renews?.entries.some((entry) => isSameVersion(entry, { name, arn, versionId }));
    return !isRecorded;
  });
}
