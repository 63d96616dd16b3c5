import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openStage } from './stage.ts';

/** A token that is a key of its secret, as some keep revocable ones. */
test('a key that is a secret is shown nowhere', async (t) => {
  const { put, leased, job } = await openStage(t);
  const key = 'sk_live_FAKE4eC39HqLyjWDarjtT1';
  const soon = new Date(Date.now() + 3 * 86_400_000).toISOString();
  put('app/tokens', JSON.stringify({ [key]: { expires_at: soon } }));
  const step = await leased('TOKENS, app/tokens');
  const upper = key.toUpperCase();
  const record = readFileSync(step.outputs['lease-file'] ?? '', 'utf8') + step.files.state;
  for (const text of [step.log, step.summary.raw, record, JSON.stringify(step.annotations)])
    assert.ok(!text.includes(key) && !text.toUpperCase().includes(upper), text.slice(0, 2000));
  assert.match(step.log, /field …\.expires_at/);
  assert.equal(job.mask(`revoked ${key} and ${upper}`), 'revoked *** and ***');
});
