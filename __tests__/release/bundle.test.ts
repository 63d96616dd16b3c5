import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const dist = join(import.meta.dirname, '..', '..', 'dist');

test('each file that a file of dist/ imports, at once or late, is there', () => {
  const files = new Set(globSync('*.js', { cwd: dist }));
  let imports = 0;
  for (const file of files)
    for (const [, name] of readFileSync(join(dist, file), 'utf8').matchAll(
      /\b(?:from|import)\s*\(?"\.\/([^"]+)"/g,
    )) {
      assert.ok(files.has(name ?? ''), `${file} imports ${name}`);
      imports += 1;
    }
  assert.ok(imports > 500, String(imports));
});
