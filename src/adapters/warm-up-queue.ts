import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Work that saves time later, done while the step waits for an answer: one piece in each turn of the event loop, so
 * that what arrives meanwhile is handled first, and none after `end`. An error of a piece is not reported: the work
 * itself will tell.
 */
export class WarmUpQueue {
  #done: Promise<unknown> = Promise.resolve();
  #isOver = false;

  /** Adds a piece of work. */
  add(piece: () => unknown): void {
    this.#done = this.#done
      .then(() => nextTurn())
      .then(() => (this.#isOver ? undefined : piece()))
      .catch(() => {});
  }

  /** The answer is there: nothing more is prepared. */
  end(): void {
    this.#isOver = true;
  }
}
