import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { shortPath } from '../../src/adapters/short-path.ts';
import { lacks } from '../needs.ts';

test('a path in names that need no quotes leads to the same folder', (t) => {
  if (lacks(t, 'windows')) return;
  const folder = join(mkdtempSync(join(tmpdir(), 'my runner (1) ')), '_temp');
  mkdirSync(folder);
  t.after(() => rmSync(folder, { recursive: true }));
  const short = shortPath(folder);
  assert.match(short ?? '', /^[A-Z]:[\\\w~.]+$/i);
  assert.equal(realpathSync.native(short ?? ''), realpathSync.native(folder));
});

test('what is not there has none', (t) => {
  if (lacks(t, 'windows')) return;
  assert.equal(shortPath('C:\\no such folder'), undefined);
});
