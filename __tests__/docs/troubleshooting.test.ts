import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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
