import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LeaseRequest } from '../../src/domain/requests/request.ts';
import { leasedValuesOf, withUniqueNames } from '../../src/domain/values/leased-value.ts';
import type { Secret } from '../../src/domain/values/secret.ts';
import { parseSecretIds, type SecretIdOptions } from '../../src/inputs/secret-ids.ts';
import {
  documentedCases,
  type SecretIdsCase,
  type StoredSecret,
  undocumentedCases,
} from './secret-ids.cases.ts';

const plain: SecretIdOptions = { parseJsonSecrets: false, nameTransformation: 'uppercase' };
const arnOf = (name: string) => `arn:aws:secretsmanager:us-east-2:123456789012:secret:${name}-a1b2c3`;

/** What the account answers to a request, by the rules of the service that matter here. */
function answering(stored: readonly StoredSecret[], { reference }: LeaseRequest): Secret[] {
  const matches = stored.filter(({ name }) => {
    if (reference.kind === 'prefix') return name.startsWith(reference.prefix);
    return reference.kind === 'arn' ? arnOf(name) === reference.arn : name === reference.name;
  });
  return matches.map(({ name, value }) => ({
    arn: arnOf(name),
    name,
    versionId: '0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f',
    stages: ['AWSCURRENT'],
    createdAt: undefined,
    value,
  }));
}

async function variablesOf({ secretIds, options, stored }: SecretIdsCase): Promise<Record<string, string>> {
  const text = secretIds.replace(/\{arn:([^}]+)\}/g, (_, name: string) => arnOf(name));
  const values = [];
  for (const request of await parseSecretIds(text, options)) {
    for (const secret of answering(stored, request)) values.push(...(await leasedValuesOf(request, secret)));
  }
  return Object.fromEntries((await withUniqueNames(values)).map(({ name, value }) => [name, value]));
}

for (const each of [...documentedCases, ...undocumentedCases]) {
  test(each.title, async () => assert.deepEqual(await variablesOf(each), each.variables));
}

test('a name that two secrets want is an error', async () => {
  const stored = [
    { name: 'MySecret', value: 'a' },
    { name: 'mysecret', value: 'b' },
  ];
  await assert.rejects(
    variablesOf({ title: '', secretIds: 'MySecret\nmysecret', options: plain, stored, variables: {} }),
    {
      code: 'E_NAME',
      message: /Lines 1, 2 of secret-ids: MySecret and mysecret would both be the variable MYSECRET/,
    },
  );
});

test('an ARN of another partition gives the name that it gives there', async () => {
  const [request] = await parseSecretIds(
    'arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:a-AbCdEf',
    plain,
  );
  assert.deepEqual(request?.naming, {
    kind: 'stem',
    stem: 'arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:a-AbCdEf',
    letterCase: 'upper',
  });
  const [aliased] = await parseSecretIds(
    'X, arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:a-AbCdEf',
    plain,
  );
  assert.deepEqual(aliased?.naming, { kind: 'stem', stem: 'X', letterCase: 'upper' });
});

const refused: [text: string, options: SecretIdOptions, code: string, message: RegExp][] = [
  ['', plain, 'E_INPUT', /asks for nothing/],
  ['\n # comment\n', plain, 'E_INPUT', /asks for nothing/],
  ['/*', plain, 'E_REQUEST', /three characters/],
  ['a*', plain, 'E_REQUEST', /three characters/],
  ['*not/a/prefix', plain, 'E_REQUEST', /end/],
  ['abc*def', plain, 'E_REQUEST', /end/],
  ['A,', plain, 'E_REQUEST', /Line 1 of secret-ids: there is an alias and no secret after it/],
  ['ok\nwith space', plain, 'E_REQUEST', /Line 2/],
  ['Invalid-env, test/secret', plain, 'E_NAME', /alias Invalid-env/],
  ['0INVALID, test/secret', plain, 'E_NAME', /alias 0INVALID/],
  ['lower, test/secret', plain, 'E_NAME', /alias lower/],
  ['UPPER, test/secret', { ...plain, nameTransformation: 'lowercase' }, 'E_NAME', /alias UPPER/],
  ['GITHUB_SHA, test/secret', plain, 'E_NAME', /is set by the runner/],
];

for (const [text, options, code, message] of refused) {
  test(`refuses ${JSON.stringify(text)} with ${options.nameTransformation}`, async () => {
    await assert.rejects(parseSecretIds(text, options), { code, message });
  });
}
