/** The inputs of `check`. */
export interface CheckInputs {
  /** The id of one lease, or `all` leases of the job. */
  readonly lease: string | 'all';
  /** What happens to a lease that expires soon, has expired, or drifted. */
  readonly onExpiring: 'renew' | 'fail' | 'warn';
  /** In milliseconds. Undefined: the lease's own `min-remaining`. */
  readonly minRemaining: number | undefined;
  /** True: ask AWS if a secret has a newer version than the leased one. */
  readonly drift: boolean;
  readonly jobSummary: boolean;
}

/** The state of a lease, from best to worst. */
export const leaseStatuses = ['ok', 'renewed', 'drifted', 'expiring', 'expired'] as const;
export type LeaseStatus = (typeof leaseStatuses)[number];

/** The worst of these statuses. */
export function worstStatus(statuses: Iterable<LeaseStatus>): LeaseStatus {
  const ranks = [...statuses].map((status) => leaseStatuses.indexOf(status));
  return leaseStatuses[Math.max(0, ...ranks)] ?? 'ok';
}
