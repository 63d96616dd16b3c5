import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { LeaseError } from '../../src/domain/error.ts';
import { readCheckInputs } from '../../src/inputs/check-inputs.ts';
import { recordedInputs } from '../../src/inputs/recorded-inputs.ts';

interface Declared {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}
const yaml = readFileSync(new URL('../../check/action.yml', import.meta.url), 'utf8');
const { inputs }: Declared = parse(yaml);
const id = '0a1b2c3d-0a1b-4a1b-8a1b-0a1b2c3d4e5f';

function read(given: Readonly<Record<string, string>> = {}) {
  return readCheckInputs((name) => given[name] ?? inputs[name]?.default ?? '');
}

test('check/action.yml declares the inputs that are read, and no others', () => {
  const names = new Set<string>();
  readCheckInputs((name) => {
    names.add(name);
    return inputs[name]?.default ?? '';
  });
  assert.deepEqual([...names].sort(), Object.keys(inputs).sort());
});

test('the defaults: all leases are renewed as they were judged, drift included', () => {
  assert.deepEqual(read(), {
    lease: 'all',
    onExpiring: 'renew',
    minRemaining: undefined,
    drift: true,
    jobSummary: true,
  });
});

test('everything spelled out', () => {
  const given = { lease: ` ${id}\n`, 'on-expiring': 'warn', 'min-remaining': '30m', 'check-drift': 'false' };
  assert.deepEqual(read({ ...given, 'job-summary': 'false' }), {
    lease: id,
    onExpiring: 'warn',
    minRemaining: 1_800_000,
    drift: false,
    jobSummary: false,
  });
});

const wrong: [name: string, text: string][] = [
  ['lease', '-'],
  ['lease', 'ALL'],
  ['lease', '../../etc/passwd'],
  ['lease', id.toUpperCase()],
  ['on-expiring', 'ignore'],
  ['min-remaining', '30'],
  ['min-remaining', '-5m'],
  ['check-drift', 'yes'],
  ['job-summary', '1'],
];
for (const [name, text] of wrong) {
  test(`${name}: ${JSON.stringify(text)} is refused by its name`, () => {
    assert.throws(
      () => read({ [name]: text }),
      (error) => error instanceof LeaseError && error.code === 'E_INPUT' && error.message.includes(name),
    );
  });
}

test('a recorded lease is read again with its own inputs and region', () => {
  const reader = recordedInputs({ region: 'eu-west-1', inputs: { secrets: 'prod/db' } });
  assert.deepEqual(['secrets', 'aws-region', 'audience'].map(reader), ['prod/db', 'eu-west-1', '']);
});
