/** The end of a step's time. */
export class Deadline {
  readonly #over = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #at: number;

  /** `timeout`: milliseconds from now. */
  constructor(timeout: number) {
    this.#at = Date.now() + timeout;
    this.#timer = setTimeout(() => this.#over.abort(), timeout);
  }

  /** Aborts when the time is over or the step is. */
  get signal(): AbortSignal {
    return this.#over.signal;
  }

  /** Milliseconds. */
  get remaining(): number {
    return this.#at - Date.now();
  }

  /** Ends the step: aborts the requests that are still under way, so that the process can end. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#over.abort();
  }
}
