import { setTimeout as sleep } from 'node:timers/promises';
import { Attempts } from '../../src/adapters/attempts.ts';
import { dispositionOf, type Operation, RequestFailure } from '../../src/domain/failure.ts';

/** What scripts do: so many attempts, with a second between two, the same for everybody. */
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
