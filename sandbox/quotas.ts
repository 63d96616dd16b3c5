/**
 * Requests per second, by operation. An operation without a setting is unlimited. The second is a sliding window of
 * real time, not of the sandbox's clock.
 */
export class Quotas {
  #perSecond: Record<string, number> = {};
  readonly #recent = new Map<string, number[]>();

  set(perSecond: Record<string, number>): void {
    this.#perSecond = { ...this.#perSecond, ...perSecond };
  }

  clear(): void {
    this.#perSecond = {};
  }

  /** Counts the request. Returns false if it exceeds the quota. */
  admit(operation: string): boolean {
    const quota = this.#perSecond[operation];
    if (quota === undefined) return true;
    const now = performance.now();
    const recent = (this.#recent.get(operation) ?? []).filter((at) => now - at < 1000);
    const admitted = recent.length < quota;
    if (admitted) recent.push(now);
    this.#recent.set(operation, recent);
    return admitted;
  }
}
