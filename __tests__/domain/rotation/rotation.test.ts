import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  longestJob,
  type RotationRules,
  rotationFinding,
  rotationSentence,
  windowStart,
} from '../../../src/domain/rotation/rotation.ts';
import type { RotationState } from '../../../src/domain/rotation/secret-description.ts';

const now = Date.parse('2026-06-15T12:00:00Z');
const hour = 3_600_000;

/** Spans from now; without a window of its own the rotation comes at `next` and not before. */
function rotationAt(next: number, changes: { from?: number; isPending?: boolean } = {}): RotationState {
  const { from = next, isPending = false } = changes;
  return { nextAt: new Date(now + next), windowFrom: new Date(now + from), isPending };
}

const findings: [what: string, rotation: RotationState | undefined, kind: string | undefined][] = [
  ['no rotation', undefined, undefined],
  ['in a week', rotationAt(168 * hour), undefined],
  ['just after the longest job', rotationAt(longestJob + 1), undefined],
  ['at the end of the longest job', rotationAt(longestJob), 'due'],
  ['in a millisecond', rotationAt(1), 'due'],
  ['a window that opens during the job', rotationAt(20 * hour, { from: 5 * hour }), 'due'],
  ['a window that opens after it', rotationAt(30 * hour, { from: 7 * hour }), undefined],
  ['a window that is open', rotationAt(hour, { from: -hour }), 'due'],
  ['one that has begun in its window', rotationAt(hour, { from: -hour, isPending: true }), 'due'],
  ['one that has begun long before its window', rotationAt(168 * hour, { isPending: true }), undefined],
  ['now', rotationAt(0), 'overdue'],
  ['a day ago', rotationAt(-24 * hour), 'overdue'],
  ['a day ago, and one is pending', rotationAt(-24 * hour, { isPending: true }), 'failing'],
];

for (const [what, rotation, kind] of findings) {
  test(`${what}: ${kind ?? 'nothing to tell'}`, () => {
    assert.equal(rotationFinding({ rotation }, now)?.kind, kind);
  });
}

const sentences: [rotation: RotationState, says: RegExp][] = [
  [
    rotationAt(20 * hour, { from: 5 * hour }),
    /^prod\/db is rotated in 5 h or later \(by 2026-06-16T08:00:00.000Z\), .*check the lease/,
  ],
  [rotationAt(hour, { from: -hour }), /^prod\/db is rotated at any moment \(by 2026-06-15T13:00:00.000Z\)/],
  [
    rotationAt(-24 * hour),
    /^prod\/db should have been rotated 1 d ago, 2026-06-14T12:00:00.000Z, and was not\. Look at/,
  ],
  [
    rotationAt(-24 * hour, { isPending: true }),
    /^The rotation of prod\/db fails: it was due 1 d ago, .*AWSPENDING\. Look at the log/,
  ],
];

for (const [rotation, says] of sentences) {
  test(`a person reads: ${says.source.slice(1, 50)}…`, () => {
    const finding = rotationFinding({ rotation }, now);
    assert.ok(finding);
    assert.match(rotationSentence(finding, 'prod/db', now), says);
  });
}

const windows: [rules: RotationRules, next: string, from: string][] = [
  [{ Duration: '3h' }, '2026-06-16T05:00:00Z', '2026-06-16T02:00:00.000Z'],
  [
    { Duration: '1h', ScheduleExpression: 'rate(10 days)' },
    '2026-06-16T05:00:00Z',
    '2026-06-16T04:00:00.000Z',
  ],
  [{ ScheduleExpression: 'rate(4 hours)' }, '2026-06-16T05:00:00Z', '2026-06-16T04:00:00.000Z'],
  [{ ScheduleExpression: 'rate(1 hour)' }, '2026-06-16T00:30:00Z', '2026-06-15T23:30:00.000Z'],
  [{ ScheduleExpression: 'cron(0 /4 * * ? *)' }, '2026-06-16T05:00:00Z', '2026-06-16T04:00:00.000Z'],
  [{ ScheduleExpression: 'cron(0 8 1 * ? *)' }, '2026-06-16T23:59:59Z', '2026-06-16T00:00:00.000Z'],
  [{ ScheduleExpression: 'rate(10 days)' }, '2026-06-16T23:59:59Z', '2026-06-16T00:00:00.000Z'],
  [{}, '2026-06-16T00:00:00Z', '2026-06-15T00:00:00.000Z'],
  [{}, '2026-06-16T00:00:01Z', '2026-06-16T00:00:00.000Z'],
  [{ Duration: 'soon' }, '2026-06-16T23:59:59Z', '2026-06-16T00:00:00.000Z'],
];

for (const [rules, next, from] of windows) {
  test(`with ${JSON.stringify(rules)}, what ends at ${next} may begin at ${from}`, () => {
    assert.equal(windowStart(new Date(next), rules).toISOString(), from);
  });
}
