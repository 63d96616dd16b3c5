/**
 * The current time in epoch milliseconds: by the service's clock after a service's first answer, by the runner's
 * before.
 */
export interface Clock {
  /** Milliseconds by which the service's clock is ahead of the runner's; 0 before the first answer. */
  offset: number;
  now(): number;
}
