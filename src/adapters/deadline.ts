/** The time limit of a step. */
export class Deadline {
  readonly #over = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #at: number;

  /** `timeout`: in milliseconds from now. */
  constructor(timeout: number) {
    this.#at = Date.now() + timeout;
    this.#timer = setTimeout(() => this.#over.abort(), timeout);
  }

  /** Aborts when the time is over or the step has ended. */
  get signal(): AbortSignal {
    return this.#over.signal;
  }

  /** In milliseconds. */
  get remaining(): number {
    return this.#at - Date.now();
  }

  /** Ends the step: aborts its pending requests, so that the process can end. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#over.abort();
  }
}
