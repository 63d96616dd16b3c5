import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { errorCodes } from '../../src/domain/error.ts';

const page = readFileSync(new URL('../../docs/troubleshooting.md', import.meta.url), 'utf8');
const paragraphs = new Map(
  page
    .split(/^#{2,3} /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section] as const)
    .filter(([heading]) => heading.startsWith('E_')),
);

test('the documentation explains the errors that there are, in their order, and no others', () => {
  assert.deepEqual([...paragraphs.keys()], [...errorCodes]);
});

for (const code of errorCodes) {
  test(`the paragraph of ${code} says what happened, the likely causes and the fix`, () => {
    const paragraph = paragraphs.get(code) ?? '';
    assert.match(paragraph, /^E_\w+\n\n[A-Z`][^\n]+\.\n\n/);
    assert.match(paragraph, /^- \*\*Likely causes\*\*.*: \S.*\.$/m);
    assert.match(paragraph, /^- \*\*Fix\*\*: \S.*[.:]$/m);
  });
}

const index = page.slice(0, page.indexOf("## The action's inputs"));

test('the page opens with an index of all codes, in their order', () => {
  const byCode = index.slice(index.indexOf('by its code'), index.indexOf('by what was said'));
  assert.deepEqual(
    [...byCode.matchAll(/\[(E_\w+)\]\(#(\w+)\)/g)].map(([, code, anchor]) => [code, anchor]),
    errorCodes.map((code) => [code, code.toLowerCase()]),
  );
});

test('the sentences that are said to be of this action are', () => {
  const src = join(import.meta.dirname, '../../src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const texts = files.map((file) => readFileSync(join(src, file), 'utf8')).join('\n');
  const own = index.slice(index.indexOf('Messages of this action'), index.indexOf('What AWS, GitHub'));
  const sentences = [...own.matchAll(/^\| ([^|]+) \| \[E_/gm)].map(([, sentence = '']) => sentence);
  assert.ok(sentences.length > 15);
  for (const sentence of sentences) assert.ok(texts.includes(sentence), sentence);
});

test('sentences of others lead to paragraphs that are there', () => {
  const others = index.slice(index.indexOf('What AWS, GitHub'));
  const links = [...others.matchAll(/\]\(#(\w+)\)/g)].map(([, anchor = '']) => anchor.toUpperCase());
  assert.ok(links.length > 10);
  assert.deepEqual(
    links.filter((code) => !paragraphs.has(code)),
    [],
  );
});
