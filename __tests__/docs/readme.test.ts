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

/** `npm run test:pages` measures the drawn page; this is its budget where there is no browser. */
test('the README begins with the snippet, is short, and leads to every page for users', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const lines = text.split('\n');
  const snippet = pages.find(({ path }) => path === 'README.md')?.blocks[0];
  assert.equal(snippet?.kind, 'yaml');
  assert.ok((snippet?.text.split('\n').length ?? 99) <= 12, 'the snippet has at most 12 lines');
  assert.match(snippet?.text ?? '', /^- uses: OWNER\/secret-lease@[0-9a-f]{40} # v\d/);
  assert.ok(lines.indexOf('```yaml') < 16, 'it stands before anything else');
  assert.ok(lines.length <= 215, `it has ${lines.length} lines`);
  for (const page of globSync('docs/*.md', { cwd: root }).map((path) => path.replaceAll('\\', '/'))) {
    if (!/(architecture|names|releasing)\.md$/.test(page)) assert.ok(text.includes(`(${page}`), page);
  }
});

test('the README shows all kinds of requests that there are', () => {
  const lines = pages.find(({ path }) => path === 'README.md')?.columns.get('Line') ?? [];
  assert.equal(lines.length, 8);
});
