import type { ExportedCredentials } from '../domain/credentials/credentials.ts';
import type { JudgedValue } from '../domain/expiry/judged-value.ts';
import type { LeaseRecord } from '../domain/records/record.ts';
import { isSameVersion } from '../domain/records/recorded-lease.ts';
import type { LeaseStatus } from '../domain/requests/check-inputs.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import type { Claims } from '../domain/trust/trust.ts';
import type { GitSetup } from './git-helper.ts';
import type { RequestedSession } from './sessions/requested-sessions.ts';

/** What a lease hands over, and on whose behalf. */
export interface LeaseContents {
  readonly id: string;
  readonly judged: readonly JudgedValue[];
  readonly credentials: ExportedCredentials | undefined;
  readonly accountId: string | undefined;
  /** What gives git in later steps its tokens; undefined where no request asks for it. */
  readonly git?: GitSetup | undefined;
  /** Of the job's token, verified; empty without a role. */
  readonly claims: Claims;
  readonly inputs: LeaseInputs;
  /** The record that this renews: its variables are the lease's own, and what has not changed is left alone. */
  readonly renews?: LeaseRecord;
  /** Of a renewal: also what has not changed. */
  readonly isWhole?: boolean;
}

/** Contents on their way to later steps. */
export interface HandOverRequest {
  readonly contents: LeaseContents;
  /**
   * Sessions that later steps get as credentials, in the place of those of the contents: how, depends on what the
   * job's other leases export, so it is decided when that is known.
   */
  readonly sessions?: readonly RequestedSession[];
  readonly outputs: OutputsKind;
}

/** Which outputs are declared: those of action.yml, those of check/action.yml, or none, for a command. */
export type OutputsKind =
  | { readonly kind: 'lease' | 'command' }
  | { readonly kind: 'check'; readonly check: CheckResult };

/** What comes of a check as a whole. */
export interface CheckResult {
  readonly status: LeaseStatus;
  readonly renewals: readonly LeaseContents[];
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
