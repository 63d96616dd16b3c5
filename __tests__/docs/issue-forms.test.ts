import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { root } from './pages.ts';

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: unknown[] };
}

/** What GitHub requires of each kind, beside what all fields have. */
const required: Readonly<Record<string, 'label' | 'value' | 'options'>> = {
  markdown: 'value',
  input: 'label',
  textarea: 'label',
  dropdown: 'options',
  checkboxes: 'options',
};

const forms = globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: root }).filter(
  (path) => !path.endsWith('config.yml'),
);

for (const path of forms) {
  test(`${path} is a form of GitHub's that warns against pasting secrets first`, () => {
    const { name, description, body } = parse(readFileSync(join(root, path), 'utf8'));
    assert.ok(name && description);
    const fields: Field[] = body;
    assert.match(
      fields[0]?.attributes.value ?? '',
      /^\*\*Paste no secret's value, no token and no AWS key\.\*\*/,
    );
    for (const { type, attributes } of fields) {
      const attribute = required[type];
      assert.ok(attribute && attributes[attribute], `${type} has its ${attribute}`);
    }
    const ids = fields.flatMap(({ id }) => id ?? []);
    const labels = fields.flatMap(({ attributes }) => attributes.label ?? []);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(new Set(labels).size, labels.length);
  });
}

test('there are forms for what does not work and for what is missing', () => {
  assert.equal(forms.length, 2);
});
