import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code, withBreaks } from '../../../src/domain/monitor/markdown.ts';

const rows: [name: string, shown: string][] = [
  ['DB_PASSWORD', 'DB_PASSWORD'],
  ['REGISTRY_TOKEN_OF_ALL', 'REGISTRY_<wbr>TOKEN_<wbr>OF_ALL'],
  ['teams/platform-infrastructure', 'teams/<wbr>platform-<wbr>infrastructure'],
  ['ends-with-a-separator-', 'ends-<wbr>with-<wbr>a-separator-'],
  ['nothing1234567890123456789', 'nothing1234567890123456789'],
];

for (const [name, shown] of rows) {
  test(`in a table ${name} may break`, () => {
    const row = (text: string) => `| <code>${text}</code><br><sub>x</sub> | y |`;
    assert.equal(withBreaks(row(name)), row(shown));
  });
}

test('no entity, no text between names and nothing outside a table is broken', () => {
  for (const text of [
    `| ${code('"""""""""""""""')} |`,
    '| a-long-text-with-many-hyphens and <code>short</code> |',
    '<code>arn:aws:iam::123456789012:role/a-long-name-of-a-role</code>',
    '```json\n"a-long-text-with-many-hyphens"\n```',
  ])
    assert.equal(withBreaks(text), text);
});
