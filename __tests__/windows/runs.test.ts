import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plannedRuns } from '../../scripts/wine/runs.ts';

test('the pieces of a folder have each of its files once, and all folders together each file', () => {
  const files = (...words: string[]) => plannedRuns(words).flatMap((run) => run.files);
  const pieces = [1, 2, 3, 4].map((at) => files('dist', `${at}/4`));
  assert.deepEqual(pieces.flat().sort(), files('dist'));
  assert.ok(pieces.every(({ length }) => length > 10));
  const folders = new Set(files().map((file) => file.split('/')[1] ?? ''));
  assert.deepEqual([...folders].flatMap((folder) => files(folder)).sort(), files().sort());
  assert.deepEqual(files('__tests__/dist/a.test.ts', '__tests__/runner/b.test.ts'), [
    '__tests__/dist/a.test.ts',
    '__tests__/runner/b.test.ts',
  ]);
  assert.throws(() => files('moto'), /moto/);
});
