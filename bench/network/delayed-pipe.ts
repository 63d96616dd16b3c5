import type { Socket } from 'node:net';

/**
 * By how many milliseconds the chunks of one connection were late so far. Node's timers are some tenths of a
 * millisecond late; requests and answers alternate, so the next chunk is sent earlier by that time.
 */
export class TimerDelay {
  sum = 0;
}

export interface PipeOptions {
  /** In milliseconds. */
  readonly delay: number;
  /** No byte is sent before this time of `performance.now()`. */
  readonly notBefore: number;
  readonly timerDelay: TimerDelay;
}

/** Copies one socket's chunks and its end to another socket, each after the same delay. */
export class DelayedPipe {
  readonly #to: Socket;
  readonly #options: PipeOptions;
  /** Chunks in transit. A `chunk` that is undefined is the end. */
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
    const { timerDelay } = this.#options;
    const [next] = this.#underWay;
    if (!next) return;
    // Rounded to the nearest millisecond, the unit of timers, so that the errors cancel out.
    const remaining = Math.round(next.due - performance.now() - timerDelay.sum);
    if (remaining > 0) setTimeout(() => this.#deliver(), remaining);
    else this.#deliver();
  }

  #deliver(): void {
    const { timerDelay } = this.#options;
    const next = this.#underWay.shift();
    if (!next) return;
    timerDelay.sum += performance.now() - next.due;
    if (next.chunk === undefined) this.#to.end();
    else if (!this.#to.destroyed) this.#to.write(next.chunk);
    this.#wait();
  }
}
