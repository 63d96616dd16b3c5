import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSaid, rungsOf, worsened, writeSaid } from '../../../src/domain/monitor/ladder.ts';
import { endingIn } from './watched.ts';

const digits: [days: number, digit: string][] = [
  [-1, '0'],
  [0, '0'],
  [0.5, '1'],
  [1, '1'],
  [1.5, '2'],
  [3, '2'],
  [6.9, '3'],
  [7.1, '4'],
  [14, '4'],
  [14.1, '5'],
  [29, '5'],
];

for (const [days, digit] of digits) {
  test(`${days} days before its end a secret stands on rung ${digit}`, () => {
    assert.deepEqual(
      rungsOf([endingIn(days)]).map((rung) => rung.digit),
      [digit],
    );
  });
}

/** The rungs of one secret, so many days before its end. */
const at = (days: number) => rungsOf([endingIn(days)]);

test('each step is said once, on the way down only', () => {
  const days = fc.double({ min: -5, max: 29, noNaN: true });
  fc.assert(
    fc.property(days, days, (before, after) => {
      const news = worsened(at(after), readSaid(writeSaid(at(before))));
      const [one, other] = [at(before)[0]?.digit ?? '', at(after)[0]?.digit ?? ''];
      assert.equal(news.length, other < one ? 1 : 0);
    }),
  );
});

test('what is renewed and comes near its end again is said again', () => {
  assert.equal(worsened(at(2), readSaid(writeSaid(at(29)))).length, 1);
});

test('each secret and each kind of problem is a matter of its own', () => {
  const rungs = rungsOf([endingIn(2, 'a'), endingIn(2, 'b'), endingIn(2, 'b', { region: 'us-east-1' })]);
  assert.equal(new Set(rungs.map(({ fingerprint }) => fingerprint)).size, 3);
  assert.equal(worsened(rungs, readSaid(writeSaid(rungs.slice(0, 1)))).length, 2);
});

test('what is kept has no name in it and cannot end a comment', () => {
  const rungs = rungsOf(Array.from({ length: 500 }, (_, index) => endingIn(2, `prod/secret-${index}`)));
  assert.match(writeSaid(rungs), /^[\w.]{4500}$/);
  assert.deepEqual(worsened(rungs, readSaid(writeSaid(rungs))), []);
});
