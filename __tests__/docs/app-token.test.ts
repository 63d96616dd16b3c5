import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { parseRequests } from '../../src/inputs/requests.ts';
import type { AppReference } from '../../src/sources/github-app/reference.ts';

const page = readFileSync(new URL('../../docs/migration.md', import.meta.url), 'utf8');
const [, section = ''] = page.split('\n## From create-github-app-token\n');
const [text = ''] = section.split('\n## ');
const [before, after] = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, yaml = '']) => parse(yaml)[0].with,
);

/** Its inputs in version 3, all permissions by one name. */
const inputs = [
  'app-id',
  'client-id',
  'private-key',
  'owner',
  'repositories',
  'enterprise',
  'skip-token-revoke',
  'github-api-url',
  'permission-NAME',
];

test('each input of create-github-app-token has a row', () => {
  const rows = text.match(/^\| .* \|$/gm) ?? [];
  const named = rows.map((row) => row.split(' | ')[0] ?? '');
  for (const input of inputs)
    assert.ok(
      named.some((cell) => new RegExp(`\`${input}(: [^\`]*)?\``).test(cell)),
      input,
    );
});

test('the line of the example asks for what the inputs ask for', async () => {
  const [request] = await parseRequests(after.secrets);
  const reference = request?.reference as AppReference;
  const permissions = Object.entries<string>(before).flatMap(([input, level]) => {
    const [, name] = /^permission-(.+)$/.exec(input) ?? [];
    return name === undefined ? [] : [[name.replaceAll('-', '_'), level]];
  });
  assert.deepEqual(
    [reference.name, reference.owner, reference.repositories, reference.permissions],
    [
      before['client-id'],
      before.owner,
      before.repositories.trim().split('\n'),
      Object.fromEntries(permissions),
    ],
  );
});
