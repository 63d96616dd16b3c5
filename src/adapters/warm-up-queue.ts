import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

/** In milliseconds. A service that answers sooner is so near that a piece of work would only delay its answer. */
const near = 8;

interface Piece {
  /** The service whose first request it prepares. Undefined: what follows the last answer. */
  readonly service: string | undefined;
  readonly run: () => unknown;
}

/**
 * Work that saves time later, done only while the step waits for an answer: one piece in each turn of the event loop,
 * so that what arrives meanwhile is handled first. Pieces for a service's first request come first, and are dropped
 * when it is asked. An error of a piece is not reported: the work itself will tell.
 */
export class WarmUpQueue {
  #pieces: Piece[] = [];
  /** Counts the waits; 0 while the step waits for nothing. */
  #wait = 0;
  #waits = 0;

  /** Adds a piece of work. */
  add(service: string | undefined, run: () => unknown): void {
    const last = service === undefined ? -1 : this.#pieces.findIndex((piece) => piece.service === undefined);
    this.#pieces.splice(last < 0 ? this.#pieces.length : last, 0, { service, run });
  }

  /** The step waits for an answer of this service. Work begins when it has waited for so many milliseconds. */
  begin(service: string, after = near): void {
    this.#pieces = this.#pieces.filter((piece) => piece.service !== service);
    this.#waits += 1;
    this.#wait = this.#waits;
    void this.#work(this.#wait, after);
  }

  /** The answer is there. */
  end(): void {
    this.#wait = 0;
  }

  /** For a client of one service: to be told when a request waits for its answer, and when the answer is there. */
  of(service: string) {
    return { begin: () => this.begin(service), end: () => this.end() };
  }

  async #work(wait: number, after: number): Promise<void> {
    if (after > 0) await sleep(after, undefined, { ref: false });
    for (;;) {
      await nextTurn();
      const piece = this.#wait === wait ? this.#pieces.shift() : undefined;
      if (!piece) return;
      try {
        await piece.run();
      } catch {
        // As the class says.
      }
    }
  }
}
