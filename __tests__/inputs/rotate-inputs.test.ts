import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { LeaseError } from '../../src/domain/error.ts';
import { readAlertInputs } from '../../src/inputs/alert-inputs.ts';
import { readRotateInputs } from '../../src/inputs/rotate-inputs.ts';

interface Declared {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}
const { inputs }: Declared = parse(readFileSync(new URL('../../rotate/action.yml', import.meta.url), 'utf8'));

const needed = {
  secrets: 'KEY, prod/db#key',
  'role-to-assume': 'arn:aws:iam::123456789012:role/rotate',
  'aws-region': 'eu-west-1',
};

/** Reads these inputs beside the defaults of rotate/action.yml. */
async function read(given: Readonly<Record<string, string>> = {}, names = new Set<string>()) {
  const all: Record<string, string> = { ...needed, ...given };
  return readRotateInputs((name) => {
    names.add(name);
    return all[name] ?? inputs[name]?.default ?? '';
  }, {});
}

test('rotate/action.yml declares the inputs that are read, and no others', async () => {
  const names = new Set<string>();
  for (const given of [{ command: 'make-key' }, { generate: 'length=20' }]) await read(given, names);
  await readAlertInputs((name) => {
    names.add(name);
    return '';
  });
  // Asked for by the lease's own readers, which give a warning or an error where they are given alone.
  const elsewhere = ['secret-ids', 'parse-json-secrets', 'name-transformation'];
  assert.deepEqual([...names].filter((name) => !elsewhere.includes(name)).sort(), Object.keys(inputs).sort());
});

test('after: its arguments stand on lines, and its time is shorter than that of the step', async () => {
  const { after, warnings } = await read({ after: './revoke\n--token\n a b ', 'after-values': 'old' });
  assert.deepEqual(after, { argv: ['./revoke', '--token', ' a b '], timeout: 300_000, values: 'old' });
  assert.deepEqual(warnings, []);
  const alone = await read({ 'after-values': 'old', 'after-timeout': '1m' });
  assert.deepEqual(alone.warnings, [
    'The input after-timeout has no effect without after.',
    'The input after-values has no effect without after.',
  ]);
  await assert.rejects(
    read({ after: 'x', 'after-timeout': '15m' }),
    /after-timeout is not shorter than timeout/,
  );
  await assert.rejects(read({ after: 'x', 'after-values': 'new' }), /after-values cannot be "new"/);
});

test('the defaults', async () => {
  const { trigger, mode, field, rollback, after, wait, network, warnings } = await read();
  assert.deepEqual(
    { trigger, mode, field, rollback, after, wait, timeout: network.timeout, warnings },
    {
      trigger: { kind: 'always' },
      mode: { kind: 'function' },
      field: undefined,
      rollback: false,
      after: undefined,
      wait: 600_000,
      timeout: 900_000,
      warnings: [],
    },
  );
});

const triggers: [string, unknown][] = [
  ['due', { kind: 'due' }],
  ['expiring-within=7d', { kind: 'expiring-within', span: 604_800_000 }],
  ['older-than=12h', { kind: 'older-than', span: 43_200_000 }],
];
for (const [when, trigger] of triggers) {
  test(`when: ${when}`, async () => assert.deepEqual((await read({ when })).trigger, trigger));
}

test('generate, with all of its words', async () => {
  const { mode } = await read({
    generate:
      'length=40 exclude-characters="/@ exclude-numbers exclude-punctuation\n exclude-uppercase include-space any-types',
  });
  assert.deepEqual(mode, {
    kind: 'generate',
    password: {
      length: 40,
      excludeCharacters: '"/@',
      excludeNumbers: true,
      excludePunctuation: true,
      excludeUppercase: true,
      excludeLowercase: false,
      includeSpace: true,
      requireEachType: false,
    },
  });
});

test('command: a line is an argument, as it stands', async () => {
  const { mode } = await read({
    command: './make key\r\n  --for "x"\n\n# no comment\n',
    'command-timeout': '5s',
  });
  assert.deepEqual(mode, {
    kind: 'command',
    argv: ['./make key', '  --for "x"', '# no comment'],
    timeout: 5000,
  });
});

const fields: [string, unknown][] = [
  ['password', ['password']],
  ['db.password', ['db', 'password']],
  ['"api-key"', ['api-key']],
  ['users[1].key', ['users', 1, 'key']],
];
for (const [field, path] of fields) {
  test(`field: ${field}`, async () =>
    assert.deepEqual((await read({ field, generate: 'length=20' })).field, path));
}

const wrong: [title: string, given: Record<string, string>, code: string, says: RegExp][] = [
  ['no secret', { secrets: ' ' }, 'E_INPUT', /asks for nothing/],
  [
    'a parameter',
    { secrets: 'ssm:/prod/db' },
    'E_REQUEST',
    /ssm:\/prod\/db has no rotation of its own: parameters have none/,
  ],
  ['a prefix', { secrets: 'prod/*' }, 'E_REQUEST', /Line 1 of secrets: a prefix names no secret/],
  [
    'a stage',
    { secrets: '\nprod/db stage=AWSPREVIOUS' },
    'E_REQUEST',
    /Line 2 of secrets: stage has no meaning here/,
  ],
  ['a version', { secrets: `prod/db version=${'1'.repeat(32)}` }, 'E_REQUEST', /version has no meaning/],
  ['optional', { secrets: 'prod/db optional' }, 'E_REQUEST', /optional has no meaning/],
  ['file', { secrets: 'prod/db file' }, 'E_REQUEST', /file has no meaning/],
  ['max-age', { secrets: 'prod/db max-age=9d' }, 'E_REQUEST', /max-age has no meaning/],
  ['a fixed date', { secrets: 'prod/db expires=2027-01-01' }, 'E_REQUEST', /does not become later/],
  ['several regions', { 'aws-region': 'eu-west-1, us-east-1' }, 'E_INPUT', /names several regions/],
  ['when of no kind', { when: 'sometimes' }, 'E_INPUT', /when cannot be "sometimes"/],
  ['when without a unit', { when: 'older-than=30' }, 'E_INPUT', /when cannot be "older-than=30"/],
  ['when of no time', { when: 'older-than=0d' }, 'E_INPUT', /when cannot be/],
  [
    'when: due without a schedule',
    { when: 'due', generate: 'length=20' },
    'E_INPUT',
    /cannot be due with generate/,
  ],
  ['two sources', { generate: 'length=20', command: 'make-key' }, 'E_INPUT', /Both generate and command/],
  ['generate without a length', { generate: 'exclude-numbers' }, 'E_INPUT', /how long the value shall be/],
  ['a length that is guessed', { generate: 'length=7' }, 'E_INPUT', /from 8 to 4096/],
  ['a length that AWS does not make', { generate: 'length=4097' }, 'E_INPUT', /from 8 to 4096/],
  [
    'a word that generate has not',
    { generate: 'length=20 no-numbers' },
    'E_INPUT',
    /"no-numbers", which is none/,
  ],
  [
    'generate of nothing',
    { generate: 'length=20 exclude-numbers exclude-punctuation exclude-uppercase exclude-lowercase' },
    'E_INPUT',
    /leaves no character/,
  ],
  ['a field that is no path', { generate: 'length=20', field: 'keys[*]' }, 'E_INPUT', /no path to a field/],
  ['rollback without verify', { rollback: 'true' }, 'E_INPUT', /rollback needs verify/],
  ['wait beyond timeout', { wait: '15m' }, 'E_INPUT', /wait is not shorter than timeout/],
];
for (const [title, given, code, says] of wrong) {
  test(`refused: ${title}`, async () => {
    await assert.rejects(read(given), (error) => {
      assert.ok(error instanceof LeaseError);
      assert.equal(error.code, code);
      assert.match(error.message, says);
      return true;
    });
  });
}

const useless: [given: Record<string, string>, warning: string][] = [
  [{ field: 'key' }, 'The input field has no effect without generate or command.'],
  [{ 'command-timeout': '5m' }, 'The input command-timeout has no effect without command.'],
  [
    { generate: 'length=20', rollback: 'true', verify: 'KEY github' },
    'The input rollback has no effect without a rotation function.',
  ],
  [{ 'role-to-assume': '', audience: 'x' }, 'The input audience has no effect without role-to-assume.'],
];
for (const [given, warning] of useless) {
  test(`a warning: ${warning}`, async () => assert.deepEqual((await read(given)).warnings, [warning]));
}
