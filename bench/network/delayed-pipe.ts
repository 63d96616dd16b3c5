import type { Socket } from 'node:net';

/**
 * By how much the chunks of one connection came late so far, in milliseconds. Node's timers are some tenths of a
 * millisecond late; a request and its answer take turns, so what one is late the next one is sent earlier.
 */
export class Lateness {
  sum = 0;
}

export interface PipeOptions {
  /** Milliseconds. */
  readonly delay: number;
  /** No byte sets out before, by `performance.now()`. */
  readonly notBefore: number;
  readonly lateness: Lateness;
}

/** Passes what comes from one socket on to another, each chunk later by the same time, and its end too. */
export class DelayedPipe {
  readonly #to: Socket;
  readonly #options: PipeOptions;
  /** `chunk` undefined is the end. */
  readonly #underWay: { due: number; chunk: Buffer | undefined }[] = [];

  constructor(from: Socket, to: Socket, options: PipeOptions) {
    this.#to = to;
    this.#options = options;
    from.on('data', (chunk: Buffer) => this.#accept(chunk));
    from.on('end', () => this.#accept(undefined));
  }

  #accept(chunk: Buffer | undefined): void {
    const { delay, notBefore } = this.#options;
    const due = Math.max(performance.now(), notBefore) + delay;
    this.#underWay.push({ due, chunk });
    if (this.#underWay.length === 1) this.#wait();
  }

  #wait(): void {
    const { lateness } = this.#options;
    const [next] = this.#underWay;
    if (!next) return;
    // Rounded to the nearest, since a timer counts whole milliseconds: the errors cancel each other out.
    const remaining = Math.round(next.due - performance.now() - lateness.sum);
    if (remaining > 0) setTimeout(() => this.#deliver(), remaining);
    else this.#deliver();
  }

  #deliver(): void {
    const { lateness } = this.#options;
    const next = this.#underWay.shift();
    if (!next) return;
    lateness.sum += performance.now() - next.due;
    if (next.chunk === undefined) this.#to.end();
    else if (!this.#to.destroyed) this.#to.write(next.chunk);
    this.#wait();
  }
}
