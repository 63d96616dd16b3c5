/** What `check` is asked to do. */
export interface CheckInputs {
  /** The id of one lease, or every lease of the job. */
  readonly lease: string | 'all';
  /** What happens to a lease that expires soon, has expired, or drifted. */
  readonly onExpiring: 'renew' | 'fail' | 'warn';
  /** Milliseconds; undefined: as the lease itself was judged. */
  readonly minRemaining: number | undefined;
  /** Whether to ask AWS if a secret has a newer version than the one leased. */
  readonly drift: boolean;
  readonly jobSummary: boolean;
}

/** How a lease stands; the later in this list, the worse. */
export const leaseStatuses = ['ok', 'renewed', 'drifted', 'expiring', 'expired'] as const;
export type LeaseStatus = (typeof leaseStatuses)[number];

/** The worst of several. */
export function worstStatus(statuses: Iterable<LeaseStatus>): LeaseStatus {
  const ranks = [...statuses].map((status) => leaseStatuses.indexOf(status));
  return leaseStatuses[Math.max(0, ...ranks)] ?? 'ok';
}
