import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStage } from '../dist/stage.ts';

const root = join(import.meta.dirname, '..', '..');
const files = globSync('dist/*.js', { cwd: root });

test('nothing in dist/ makes code of a text, or loads what is not in dist/ or Node', () => {
  assert.ok(files.length > 3);
  for (const file of files) {
    const code = readFileSync(join(root, file), 'utf8');
    // `eval(x){` defines a method of that name, as @actions/expressions does; a call cannot be followed by a block.
    assert.doesNotMatch(code, /[^.\w]eval\((?!\w+\)\{)/, file);
    assert.doesNotMatch(code, /new Function\b|[^.\w]Function\(\s*["'`]/, file);
    assert.doesNotMatch(code, /["'](?:node:)?vm["']/, file);
    for (const [, path = ''] of code.matchAll(/\bimport\(["']([^"']+)["']\)|\bfrom\s*["']([^"']+)["']/g))
      if (path !== '') assert.match(path, /^(node:[\w/]+|\.\/[\w-]+\.js|[a-z_0-9/]+)$/, file);
    assert.doesNotMatch(code, /\bimport\((?!["'])/, `${file} computes what it imports`);
  }
});

test('and a lease, its check and its end run where Node makes none', async (t) => {
  const stage = await openStage(t, { nodeArgs: ['--disallow-code-generation-from-strings'] });
  stage.put('app/one', { json: { a: 'FAKE-one', b: ['FAKE-two'] } });
  await stage.leased(`A, app/one#a\nB, app/one#b[?@=='FAKE-two']|[0]\nC_*, app/one#*`);
  const check = await stage.job.uses(join(root, 'check', 'action.yml'), { id: 'check' });
  assert.equal(check.outcome, 'success', check.log);
  for (const end of await stage.job.end()) assert.equal(end.outcome, 'success', end.log);
});
