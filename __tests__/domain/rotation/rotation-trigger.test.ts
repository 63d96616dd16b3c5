import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  decideRotation,
  type RotationFacts,
  type RotationTrigger,
} from '../../../src/domain/rotation/rotation-trigger.ts';

const now = Date.parse('2026-06-01T00:00:00Z');
const day = 86_400_000;
const at = (days: number) => new Date(now + days * day);
const facts: RotationFacts = { createdAt: undefined, expiry: undefined, rotation: undefined };
const expiring = (days: number): RotationFacts => ({
  ...facts,
  expiry: { at: at(days), source: 'JWT exp', firm: true },
});
const scheduled = (from: number, to: number): RotationFacts => ({
  ...facts,
  rotation: { windowFrom: at(from), nextAt: at(to), isPending: false },
});
const within: RotationTrigger = { kind: 'expiring-within', span: 7 * day };
const older: RotationTrigger = { kind: 'older-than', span: 30 * day };

const cases: [title: string, RotationTrigger, RotationFacts, is: string, why: string][] = [
  ['always', { kind: 'always' }, facts, 'due', 'is rotated whenever this runs'],
  ['the date has passed', { kind: 'due' }, scheduled(-3, -2), 'due', 'was to be rotated 2 d ago'],
  [
    'the window is open',
    { kind: 'due' },
    scheduled(-1, 1),
    'due',
    'is in the window of its rotation, which ends in 1 d',
  ],
  [
    'the window opens now',
    { kind: 'due' },
    scheduled(0, 1),
    'due',
    'is in the window of its rotation, which ends in 1 d',
  ],
  ['the window is to come', { kind: 'due' }, scheduled(2, 3), 'not due', 'is to be rotated in 2 d or later'],
  ['no schedule', { kind: 'due' }, facts, 'unknown', 'has no date of its next rotation'],
  ['expires sooner', within, expiring(6), 'due', 'expires in 6 d (JWT exp)'],
  ['expires just then', within, expiring(7), 'due', 'expires in 7 d (JWT exp)'],
  ['expires later', within, expiring(8), 'not due', 'expires in 8 d (JWT exp)'],
  ['has expired', within, expiring(-1), 'due', 'expired 1 d ago (JWT exp)'],
  ['tells no expiry', within, facts, 'unknown', 'does not tell when it expires'],
  ['older', older, { ...facts, createdAt: at(-31) }, 'due', 'is 31 d old'],
  ['just so old', older, { ...facts, createdAt: at(-30) }, 'due', 'is 30 d old'],
  ['younger', older, { ...facts, createdAt: at(-29) }, 'not due', 'is 29 d old'],
  ['tells no age', older, facts, 'unknown', 'does not tell how old it is'],
];

for (const [title, trigger, told, is, why] of cases) {
  test(`${trigger.kind}: ${title}`, () => assert.deepEqual(decideRotation(trigger, told, now), { is, why }));
}
