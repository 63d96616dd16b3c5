/** Requests a second, by operation; none where nothing is set. A sliding second of real time, not of the sandbox's clock. */
export class Quotas {
  #perSecond: Record<string, number> = {};
  readonly #recent = new Map<string, number[]>();

  set(perSecond: Record<string, number>): void {
    this.#perSecond = { ...this.#perSecond, ...perSecond };
  }

  clear(): void {
    this.#perSecond = {};
  }

  /** Counts the request. False where it is one too many. */
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
