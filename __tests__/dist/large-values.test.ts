import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStage } from './stage.ts';

test('64 KiB of blanks between two letters are leased well within the time of the step', async (t) => {
  const { put, leased } = await openStage(t);
  const value = `x${' '.repeat(65_000)}y`;
  put('app/blanks', value);
  put('app/json', JSON.stringify({ a: value }));
  // Searched for in a time that grows with the square of the size, this took a minute and more.
  const step = await leased('BLANKS, app/blanks\nJSON, app/json', { timeout: '20s', 'export-env': 'false' });
  assert.equal(step.outputs.BLANKS, value);
});

test('large values have a bounded number of masks, and none that is garbage', async (t) => {
  const { put, leased } = await openStage(t);
  put('app/numbers', JSON.stringify(Array.from({ length: 12_000 }, (_, at) => (at * 7919) % 9999)));
  put('app/bytes', Buffer.from(Array.from({ length: 49_152 }, (_, at) => (at * at * 31 + at) % 256)));
  const { masks, log } = await leased('NUMBERS, app/numbers\nBYTES, app/bytes file', {
    'export-env': 'false',
  });
  assert.ok(masks.length <= 4000, `${masks.length} masks`);
  assert.ok(masks.every(({ value }) => !value.includes('\ufffd')));
  assert.ok(!log.includes('Not masked'));
});
