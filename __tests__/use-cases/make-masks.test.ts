import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeMasks } from '../../src/use-cases/make-masks.ts';
import { leasedOf, secretOf } from '../domain/samples.ts';

const large = (name: string) => {
  const value = `${name} ${'aB3+/"{'.repeat(5000)}`;
  return leasedOf(value, { name, secret: secretOf(value, { name }) });
};

test('small and large values are masked alike', async () => {
  const masks = await makeMasks([large('one'), leasedOf('FAKE-short'), large('two')], 4, undefined);
  for (const { value } of [large('one'), large('two')]) assert.ok(masks.includes(value));
  assert.ok(masks.includes('FAKE-short'));
  assert.deepEqual(
    [...masks].sort((a, b) => b.length - a.length),
    masks,
    'the longest first',
  );
});

test('the time of the step ends it between two large values', async () => {
  const over = new AbortController();
  // By a timer, as the step's own time ends: it fires only where the loop of events is given a turn.
  setTimeout(() => over.abort(), 1);
  const values = Array.from({ length: 200 }, (_, at) => large(`s${at}`));
  await assert.rejects(makeMasks(values, 4, over.signal), { code: 'E_TIMEOUT' });
});
