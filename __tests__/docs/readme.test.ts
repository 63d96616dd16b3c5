import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { pages, root } from './pages.ts';

const actions = globSync('{action.yml,{check,monitor,rotate}/action.yml}', { cwd: root });

for (const path of actions) {
  test(`the description in ${path} fits the Marketplace's limit`, () => {
    assert.ok(parse(readFileSync(join(root, path), 'utf8')).description.length <= 125);
  });
}

test('the README shows all kinds of requests that there are', () => {
  const lines = pages.find(({ path }) => path === 'README.md')?.columns.get('Line') ?? [];
  assert.equal(lines.length, 8);
});
