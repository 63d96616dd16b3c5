/** A reporter of `node --test`: each test as a line of JSON, for whoever counts them. */
import type { TestEvent } from 'node:test/reporters';

export interface Result {
  /** Below `__tests__`. */
  readonly file: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Of a failure, what went wrong; of a skipped test, why. */
  readonly said: string;
}

export default async function* results(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite is its tests.
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
