import { setTimeout as sleep } from 'node:timers/promises';
import { Attempts } from '../../src/adapters/attempts.ts';
import { dispositionOf, type Operation, RequestFailure } from '../../src/domain/failure.ts';

/** Retries as simple scripts do: a fixed number of attempts with one second between them, the same for every job. */
export class FixedDelay extends Attempts {
  readonly #most: number;

  constructor(bounds: ConstructorParameters<typeof Attempts>, most: number) {
    super(...bounds);
    this.#most = most;
  }

  override async run<T>(
    _operation: Operation,
    call: (attempt: number, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await call(attempt, new AbortController().signal);
      } catch (error) {
        const isFinal = !(error instanceof RequestFailure) || dispositionOf(error) === 'fail';
        if (isFinal || attempt >= this.#most) throw error;
        await sleep(1000);
      }
    }
  }
}
