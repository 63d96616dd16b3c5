import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hintsOf } from '../../../src/domain/expiry/hints.ts';

const at = '2030-01-01T00:00:00Z';

for (const [path, source] of [
  ['token.expires_at', 'field token.expires_at'],
  ['sk_live_FAKE4eC39HqLyjWDarjtT1.expires_at', 'field ….expires_at'],
  ['keys.ghp_FAKE9x8Y7z6W5v4U3t2S1r0.endDateTime', 'field keys.….endDateTime'],
  ['accessTokenExpiry', 'field accessTokenExpiry'],
] as const) {
  test(`the source of a hint at ${path}: no key that looks like a secret`, async () => {
    assert.deepEqual(
      (await hintsOf([[path, at]])).map(({ expiry }) => expiry.source),
      [source],
    );
  });
}
