import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { editDistance } from '../../src/domain/edit-distance.ts';
import { readLeaseInputs } from '../../src/inputs/lease-inputs.ts';
import { peerInputs } from '../../src/inputs/peer-inputs.ts';

interface Declared {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}
const { inputs }: Declared = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));

/** The names that are read when these inputs are given beside the defaults. */
async function namesRead(given: Readonly<Record<string, string>>): Promise<Set<string>> {
  const names = new Set<string>();
  const read = (name: string) => {
    names.add(name);
    return given[name] ?? inputs[name]?.default ?? '';
  };
  await readLeaseInputs(read, {});
  return names;
}

test('action.yml declares the inputs that are read, and no others', async () => {
  const own = await namesRead({
    secrets: 'prod/db',
    'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
    'aws-region': 'eu-west-1',
  });
  const dropIn = await namesRead({ 'secret-ids': 'prod/db', 'aws-region': 'eu-west-1' });
  // What only configure-aws-credentials has is looked for, to say what to write instead.
  const foreign = new Set(Object.keys(peerInputs));
  assert.deepEqual([...own.union(dropIn).difference(foreign)].sort(), Object.keys(inputs).sort());
});

test('no two inputs of an action differ in one letter or sign, so that a misspelled name means one of them', () => {
  const letters = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  for (const folder of ['.', 'check', 'monitor', 'rotate', 'plan']) {
    const file = new URL(`../../${folder}/action.yml`, import.meta.url);
    const names = Object.keys((parse(readFileSync(file, 'utf8')) as Declared).inputs);
    for (const [index, name] of names.entries())
      for (const other of names.slice(index + 1))
        assert.ok(editDistance(letters(name), letters(other)) > 1, `${folder}: ${name} and ${other}`);
  }
});
