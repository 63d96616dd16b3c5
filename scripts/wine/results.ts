/** A reporter of `node --test` that prints each test as a line of JSON. */
import type { TestEvent } from 'node:test/reporters';

export interface Result {
  /** Relative to `__tests__`. */
  readonly file: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** A failed test's error, or a skipped test's reason. */
  readonly said: string;
}

export default async function* results(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite is reported by its tests.
    if (data.details.type === 'suite') continue;
    const result: Result = {
      file: (data.file ?? '').replaceAll('\\', '/').replace(/^.*\/__tests__\//, ''),
      name: data.name,
      outcome: data.skip !== undefined ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed',
      said:
        type === 'test:fail'
          ? String(data.details.error.cause ?? data.details.error)
          : String(data.skip ?? ''),
    };
    yield `${JSON.stringify(result)}\n`;
  }
}
