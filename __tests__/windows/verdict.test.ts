import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ExpectedFailure, judge } from '../../scripts/wine/expected-failures.ts';
import type { Result } from '../../scripts/wine/results.ts';
import { plannedRuns } from '../../scripts/wine/runs.ts';

const list: ExpectedFailure[] = [
  { file: 'dist/a.test.ts', test: /^links/, reason: 'Wine has none', fails: 'always' },
  { file: 'dist/b.test.ts', test: /seconds$/, reason: 'it is slow', fails: 'sometimes' },
];
const result = (file: string, name: string, outcome: Result['outcome']): Result => ({
  file,
  name,
  outcome,
  said: '',
});
const judged = (...results: Result[]) => {
  const { unforeseen, listed, entries } = judge(results, list);
  return {
    unforeseen: unforeseen.map(({ name }) => name),
    listed: listed.map(({ name }) => name),
    stale: entries.filter(({ isStale }) => isStale).map(({ entry }) => entry.file),
  };
};

test('what the list has may fail, and nothing else: neither another test nor another file', () => {
  const verdict = judged(
    result('dist/a.test.ts', 'links of files', 'failed'),
    result('dist/a.test.ts', 'other', 'failed'),
    result('dist/b.test.ts', 'links', 'failed'),
    result('dist/b.test.ts', 'within seconds', 'failed'),
  );
  assert.deepEqual(verdict, {
    unforeseen: ['other', 'links'],
    listed: ['links of files', 'within seconds'],
    stale: [],
  });
});

test('an exception that always fails, and now passes, is stale; one that depends on the load is not', () => {
  const passed = [
    result('dist/a.test.ts', 'links', 'passed'),
    result('dist/b.test.ts', 'within seconds', 'passed'),
  ];
  assert.deepEqual(judged(...passed).stale, ['dist/a.test.ts']);
});

test('an exception of what did not run is not judged', () => {
  assert.deepEqual(judged(result('dist/a.test.ts', 'other', 'passed')).stale, []);
  assert.deepEqual(judged(result('dist/a.test.ts', 'links', 'skipped')).stale, []);
});

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
  assert.throws(() => files('plan'), /plan/);
});
