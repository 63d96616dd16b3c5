import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanWords, whenWords } from '../../src/domain/span.ts';

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000];

const spans: [milliseconds: number, words: string][] = [
  [0, '0 s'],
  [999, '0 s'],
  [second, '1 s'],
  [59_999, '59 s'],
  [minute, '1 min'],
  [minute + second, '1 min 1 s'],
  [hour - 1, '59 min 59 s'],
  [hour, '1 h'],
  [hour + second, '1 h'],
  [2 * hour + 10 * minute, '2 h 10 min'],
  [day, '1 d'],
  [day + 59 * minute, '1 d'],
  [14 * day + 5 * hour, '14 d 5 h'],
  [2487 * day, '2487 d'],
  [-5 * minute, '5 min'],
];

for (const [milliseconds, words] of spans) {
  test(`${milliseconds} ms are ${words}`, () => assert.equal(spanWords(milliseconds), words));
}

test('what is ahead and what is over', () => {
  const now = Date.parse('2026-06-15T12:00:00Z');
  assert.equal(whenWords(new Date(now + 3 * hour), now), 'in 3 h');
  assert.equal(whenWords(new Date(now - 3 * hour), now), '3 h ago');
  assert.equal(whenWords(new Date(now), now), 'in 0 s');
});
