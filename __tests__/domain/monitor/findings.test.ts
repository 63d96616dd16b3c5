import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeSecret } from '../../../src/domain/monitor/judge-secret.ts';
import type { SecretProfile } from '../../../src/domain/monitor/watched-secret.ts';
import { day, now, policy, profileOf, watchedOf } from './watched.ts';

const rotating = { nextAt: new Date(now - day), windowFrom: new Date(now - 2 * day), isPending: false };
const ago = (days: number) => new Date(now - days * day);

const cases: [what: string, profile: Partial<SecretProfile>, kinds: string[]][] = [
  ['nothing known', {}, []],
  ['rotation overdue', { rotation: 'on', description: { rotation: rotating } }, ['rotation-overdue']],
  [
    'rotation failing',
    { rotation: 'on', description: { rotation: { ...rotating, isPending: true } } },
    ['rotation-failing'],
  ],
  [
    'rotation under way for a while',
    { rotation: 'on', isPending: true, changedAt: new Date(now - 3_600_000) },
    [],
  ],
  ['rotation stuck', { rotation: 'on', isPending: true, changedAt: ago(2) }, ['rotation-failing']],
  ['pending without rotation', { rotation: 'never', isPending: true, changedAt: ago(2) }, []],
  ['rotation to come', { rotation: 'on', description: { rotation: { ...rotating, nextAt: ago(-9) } } }, []],
  ['replica in sync', { replicas: [{ region: 'us-east-1', status: 'InSync' }] }, []],
  ['replica failed', { replicas: [{ region: 'us-east-1', status: 'Failed' }] }, ['replica-out-of-sync']],
  [
    'deleted, old and unused',
    { deletedAt: ago(1), rotatedAt: ago(999), accessedAt: ago(999) },
    ['scheduled-for-deletion'],
  ],
  ['old by its rotation', { rotatedAt: ago(181), changedAt: ago(1) }, ['too-old']],
  ['as old as allowed', { rotatedAt: ago(180) }, []],
  ['unused', { accessedAt: ago(91) }, ['unused']],
  // AWS tells the day of an access alone: it may have been in its last minute.
  ['read on the day 90 days ago', { accessedAt: new Date(Math.floor((now - 90 * day) / day) * day) }, []],
  ['never used', { createdAt: ago(91), changedAt: ago(1) }, ['unused']],
  ['a tag without a date', { description: { expiresAtTag: 'soon' } }, ['unreadable-tag']],
];

for (const [what, profile, kinds] of cases) {
  test(`${what}: ${kinds.join(', ') || 'fine'}`, () => {
    const limits = { ...policy, maxAge: 180 * day, unusedAfter: 90 * day };
    const { findings } = judgeSecret(watchedOf({ profile: profileOf(profile) }), now, limits);
    assert.deepEqual(
      findings.map(({ kind }) => kind),
      kinds,
    );
  });
}

const ends: [days: number, life: number | undefined, kind: string | undefined, left: number | undefined][] = [
  [31, undefined, undefined, undefined],
  [29.5, undefined, 'expiring', 30],
  [0.1, undefined, 'expiring', 1],
  [0, undefined, 'expired', 0],
  [-3, undefined, 'expired', 0],
  [2, 10, undefined, undefined],
  [0.9, 10, 'expiring', 1],
];

for (const [days, life, kind, left] of ends) {
  test(`an end in ${days} days, of a life of ${life ?? 'unknown'} days, is ${kind ?? 'fine'}`, () => {
    const at = new Date(now + days * day);
    const expiry = { at, source: 'JWT exp', firm: true, ...(life && { life: life * day }) };
    const { findings } = judgeSecret(watchedOf({ expiry }), now, policy);
    assert.deepEqual([findings[0]?.kind, findings[0]?.daysLeft], [kind, left]);
  });
}

test('the worst comes first, and expires=never silences expiry alone', () => {
  const expiry = { at: ago(1), source: 'JWT exp', firm: true };
  const profile = profileOf({ replicas: [{ region: 'x', status: 'Failed' }] });
  const kindsOf = (secret: Parameters<typeof watchedOf>[0]) =>
    judgeSecret(watchedOf(secret), now, policy).findings.map(({ kind }) => kind);
  assert.deepEqual(kindsOf({ expiry, profile }), ['expired', 'replica-out-of-sync']);
  const request = {
    text: '*',
    reference: { source: 'secrets-manager', kind: 'prefix', prefix: '' },
    expires: { kind: 'never' },
  } as const;
  assert.deepEqual(kindsOf({ expiry, profile, request }), ['replica-out-of-sync']);
});
