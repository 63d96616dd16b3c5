import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  alertsOf,
  readSentAlerts,
  sentAlertsOf,
  worsened,
  writeSentAlerts,
} from '../../../src/domain/monitor/alerts.ts';
import { endingIn } from './watched.ts';

const digits: [days: number, level: string][] = [
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

for (const [days, level] of digits) {
  test(`${days} days before its end a secret stands on rung ${level}`, () => {
    assert.deepEqual(
      alertsOf([endingIn(days)]).map((alert) => alert.level),
      [level],
    );
  });
}

/** The rungs of one secret, so many days before its end. */
const at = (days: number) => alertsOf([endingIn(days)]);

test('each step is said once, on the way down only', () => {
  const days = fc.double({ min: -5, max: 29, noNaN: true });
  fc.assert(
    fc.property(days, days, (before, after) => {
      const worse = worsened(at(after), readSentAlerts(writeSentAlerts(sentAlertsOf(at(before)))));
      const [one, other] = [at(before)[0]?.level ?? '', at(after)[0]?.level ?? ''];
      assert.equal(worse.length, other < one ? 1 : 0);
    }),
  );
});

test('what is renewed and comes near its end again is said again', () => {
  assert.equal(worsened(at(2), readSentAlerts(writeSentAlerts(sentAlertsOf(at(29))))).length, 1);
});

test('each secret and each kind of problem is a matter of its own', () => {
  const alerts = alertsOf([endingIn(2, 'a'), endingIn(2, 'b'), endingIn(2, 'b', { region: 'us-east-1' })]);
  assert.equal(new Set(alerts.map(({ fingerprint }) => fingerprint)).size, 3);
  assert.equal(worsened(alerts, readSentAlerts(writeSentAlerts(sentAlertsOf(alerts.slice(0, 1))))).length, 2);
});

test('what is kept has no name in it and cannot end a comment', () => {
  const alerts = alertsOf(Array.from({ length: 500 }, (_, index) => endingIn(2, `prod/secret-${index}`)));
  assert.match(writeSentAlerts(sentAlertsOf(alerts)), /^[\w.]{4500}$/);
  assert.deepEqual(worsened(alerts, readSentAlerts(writeSentAlerts(sentAlertsOf(alerts)))), []);
});
