import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'security.md'), 'utf8');

test('every test that the threat model names exists', () => {
  const named = [...page.matchAll(/__tests__\/[\w./-]+/g)].map(([path]) => path.replace(/\.$/, ''));
  assert.ok(named.length > 30);
  for (const path of named) assert.ok(existsSync(join(root, path)), path);
});

test('every row of a defence names its test', () => {
  const rows = page.split('\n').filter((line) => /^\| [^-]/.test(line) && !/^\| (What|Attempt) /.test(line));
  assert.ok(rows.length > 20);
  for (const row of rows) assert.match(row, /__tests__\//, row);
});
