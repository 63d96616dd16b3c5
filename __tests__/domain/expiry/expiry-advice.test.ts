import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expiryAdvice } from '../../../src/domain/expiry/expiry-advice.ts';
import { judgedOf, requestOf } from '../samples.ts';

const now = Date.parse('2026-06-15T12:00:00Z');
const day = 86_400_000;

const cases: [source: string, firm: boolean, span: number, says: string][] = [
  [
    'JWT exp',
    true,
    day,
    'Put a new one into the secret before then. If the value works beyond that all the same, add `expires=never` to its line.',
  ],
  ['tag expires-at', true, day, 'Put a new one into the secret before then, and set the date anew.'],
  ['expires=2026-06-16', true, day, 'Put a new one into the secret before then, and set the date anew.'],
  [
    'field expires_at',
    false,
    day,
    'Put a new one into the secret before then. Add `expires=expires_at` to its line if it is to stop a deploy in time. If that is the end of something else, add `expires=own` to its line.',
  ],
  [
    'field auth.expires-at',
    false,
    day,
    'Put a new one into the secret before then. Add `expires=auth."expires-at"` to its line if it is to stop a deploy in time. If that is the end of something else, add `expires=own` to its line.',
  ],
  [
    'field expires_at',
    true,
    -day,
    'Put a new one into the secret. If that is the end of something else, add `expires=own` to its line.',
  ],
  [
    "notAfter of a chain's certificate",
    false,
    -day,
    'Put a new one into the secret. If that is not when this value ends, add `expires=own` to its line.',
  ],
];

for (const [source, firm, span, says] of cases) {
  test(`${source}, ${span > 0 ? 'soon' : 'over'}: ${says.slice(0, 60)}`, () => {
    assert.equal(
      expiryAdvice(judgedOf('x', { expiry: { at: new Date(now + span), source, firm } }), now),
      says,
    );
  });
}

test('the previous version may be over', () => {
  const value = judgedOf('x', {
    expiry: { at: new Date(now - day), source: 'JWT exp', firm: false },
    request: requestOf({ version: { stage: 'AWSPREVIOUS' } }),
  });
  assert.match(expiryAdvice(value, now), /^It is the previous version/);
});
