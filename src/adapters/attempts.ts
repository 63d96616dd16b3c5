import { setTimeout as sleep } from 'node:timers/promises';
import { LeaseError } from '../domain/error.ts';
import type { RetryBudget } from '../domain/failure.ts';
import {
  attemptsOf,
  type Disposition,
  delayBefore,
  dispositionOf,
  type Operation,
  RequestFailure,
} from '../domain/failure.ts';
import type { Deadline } from './deadline.ts';

/** The limits of one call. */
export interface CallLimits {
  readonly maxAttempts: number;
  /** Milliseconds for one attempt, including connecting and reading. */
  readonly attemptTimeout: number;
}

/**
 * Makes the `Attempts` of each retry budget with one common deadline. One attempt gets at most a part of the step's
 * time, so that a request without an answer can be repeated, also to another region. `timeout` in milliseconds.
 */
export function attemptsWithin(
  deadline: Deadline,
  { timeout, maxAttempts }: { timeout: number; maxAttempts: number },
  onRetry: (line: string) => void,
): Record<RetryBudget, Attempts> {
  return {
    full: new Attempts(deadline, { maxAttempts, attemptTimeout: Math.min(15_000, timeout / 3) }, onRetry),
    short: new Attempts(
      deadline,
      { maxAttempts: Math.min(maxAttempts, 2), attemptTimeout: Math.min(4000, timeout / 8) },
      onRetry,
    ),
  };
}

/** Repeats a call until it succeeds, fails permanently, or the step's time is over. */
export class Attempts {
  readonly #deadline: Deadline;
  readonly #limits: CallLimits;
  readonly #onRetry: (line: string) => void;

  /** `onRetry` gets a line for the debug log before each further attempt. */
  constructor(deadline: Deadline, limits: CallLimits, onRetry: (line: string) => void = () => {}) {
    this.#deadline = deadline;
    this.#limits = limits;
    this.#onRetry = onRetry;
  }

  /**
   * Runs `call` with the number of the attempt, from 1, and a signal that `call` must react to. `call` throws
   * RequestFailure; the last one is thrown. E_TIMEOUT when the step's time is over.
   */
  async run<T>(operation: Operation, call: (attempt: number, signal: AbortSignal) => Promise<T>): Promise<T> {
    const failed = new Map<Disposition, number>();
    let last: RequestFailure | undefined;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#once(operation, last, (signal) => call(attempt, signal));
      } catch (error) {
        if (!(error instanceof RequestFailure)) throw error;
        last = error;
        const disposition = dispositionOf(error);
        const alike = (failed.get(disposition) ?? 0) + 1;
        failed.set(disposition, alike);
        if (this.#isLast(attempt, failed.get('slow down') ?? 0) || alike >= attemptsOf[disposition])
          throw error;
        const delay = delayBefore(alike, disposition, error.retryAfter, Math.random());
        // Waiting until the time is over would only hide the reason.
        if (delay >= this.#deadline.remaining) throw error;
        this.#onRetry(`${error.message}: attempt ${attempt + 1} in ${Math.round(delay)} ms`);
        await sleep(delay, undefined, { signal: this.#deadline.signal }).catch(() => {
          throw outOfTime(operation, error);
        });
      }
    }
  }

  /**
   * True after the last attempt. Throttled calls get more attempts, because the service accepts them one after the
   * other: with 1,000 jobs at once the last job needs more than five attempts (bench/load).
   */
  #isLast(attempt: number, throttled: number): boolean {
    const { maxAttempts } = this.#limits;
    return attempt - throttled >= maxAttempts || throttled >= maxAttempts ** 2;
  }

  /**
   * One attempt. It ends when its own or the step's time is over, even if `call` ignores its signal. `last`: why the
   * attempt before failed.
   */
  async #once<T>(
    operation: Operation,
    last: RequestFailure | undefined,
    call: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const deadline = this.#deadline.signal;
    if (deadline.aborted) throw outOfTime(operation, last);
    const over = new AbortController();
    const timer = setTimeout(() => over.abort(), this.#limits.attemptTimeout);
    const onDeadline = () => over.abort();
    deadline.addEventListener('abort', onDeadline, { once: true });
    try {
      // Attached before the call: the reason of the end comes from the signal, not from the error that the call
      // throws.
      const ended = rejectionAt(over.signal, deadline, { operation, last });
      return await Promise.race([ended, call(over.signal)]);
    } finally {
      clearTimeout(timer);
      deadline.removeEventListener('abort', onDeadline);
    }
  }
}

function rejectionAt(
  signal: AbortSignal,
  deadline: AbortSignal,
  { operation, last }: { operation: Operation; last: RequestFailure | undefined },
): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () =>
      reject(
        deadline.aborted ? outOfTime(operation, last) : new RequestFailure(operation, { kind: 'timeout' }),
      ),
    );
  });
}

function outOfTime(operation: Operation, last?: RequestFailure): LeaseError {
  const after = last ? ` The last attempt failed: ${last.message}.` : '';
  return new LeaseError('E_TIMEOUT', `The step's time was over during ${operation}.${after}`, {
    fix: 'Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.',
    cause: last,
  });
}
