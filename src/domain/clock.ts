/** Now, in epoch milliseconds: the service's word where one was heard, the runner's until then. */
export interface Clock {
  /** Milliseconds by which the service is ahead of the runner; 0 until it was heard. */
  offset: number;
  now(): number;
}
