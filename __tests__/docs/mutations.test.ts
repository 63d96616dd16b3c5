import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { mutations } from '../mutations/mutations.ts';
import { staleNames } from '../mutations/stale.ts';

test('every mutation names source and tests that are there', () => {
  assert.deepEqual(staleNames(mutations, join(import.meta.dirname, '..', '..')), []);
});
