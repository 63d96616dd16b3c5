import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LeaseRequest } from '../../../src/domain/requests/request.ts';
import {
  type LeasedValue,
  leasedValuesOf,
  withUniqueNames,
} from '../../../src/domain/values/leased-value.ts';
import type { Secret } from '../../../src/domain/values/secret.ts';
import { parseRequests } from '../../../src/inputs/requests.ts';
import { parseSecretIds } from '../../../src/inputs/secret-ids.ts';

function secret(value: string | Uint8Array, name = 'prod/db'): Secret {
  return {
    arn: `arn:aws:secretsmanager:eu-west-1:123456789012:secret:${name}-AbCdEf`,
    name,
    versionId: '0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f',
    stages: ['AWSCURRENT'],
    createdAt: undefined,
    value,
  };
}

async function request(line: string): Promise<LeaseRequest> {
  const [parsed] = await parseRequests(line);
  assert.ok(parsed);
  return parsed;
}

async function leased(line: string, value: string | Uint8Array, name?: string): Promise<LeasedValue[]> {
  return leasedValuesOf(await request(line), secret(value, name));
}

const database = '{"host":"db.example","port":5432,"tls":{"ca":["x","y"]},"on":true,"off":null,"list":[]}';

/** The grammar's table of names: what a line leases from a secret of this name. */
const named: [line: string, value: string, name: string, variables: Record<string, string>][] = [
  ['prod/db', 'v', 'prod/db', { PROD_DB: 'v' }],
  ['prod/db#host', database, 'prod/db', { PROD_DB_HOST: 'db.example' }],
  ['prod/db#tls.ca[1]', database, 'prod/db', { PROD_DB_TLS_CA_1: 'y' }],
  ['prod/db#"api-key"', '{"api-key":"v"}', 'prod/db', { PROD_DB_API_KEY: 'v' }],
  ['H, prod/db#host', database, 'prod/db', { H: 'db.example' }],
  ['H, prod/db#tls', database, 'prod/db', { H: '{"ca":["x","y"]}' }],
  [
    'DB_*, prod/db#*',
    database,
    'prod/db',
    {
      DB_HOST: 'db.example',
      DB_PORT: '5432',
      DB_TLS_CA_0: 'x',
      DB_TLS_CA_1: 'y',
      DB_ON: 'true',
      DB_OFF: 'null',
      DB_LIST: '[]',
    },
  ],
  ['prod/db#*', '{"a":"v"}', 'prod/db', { PROD_DB_A: 'v' }],
  [', prod/db#*', '{"a-b":"v","1":"w"}', 'prod/db', { A_B: 'v', _1: 'w' }],
  [', prod/db#host', database, 'prod/db', { HOST: 'db.example' }],
  ['DB_*, prod/db#host', database, 'prod/db', { DB_HOST: 'db.example' }],
  ['SVC_*, prod/services/*', 'v', 'prod/services/mail', { SVC_MAIL: 'v' }],
  ['SVC_*, prod/services/*', 'v', 'prod/services/mail/smtp-1', { SVC_MAIL_SMTP_1: 'v' }],
  ['SVC_*, prod/services/*#token', '{"token":"v"}', 'prod/services/mail', { SVC_MAIL: 'v' }],
  ['SVC_*, prod/services/*#*', '{"token":"v"}', 'prod/services/mail', { SVC_MAIL_TOKEN: 'v' }],
  [', prod/api/*', 'v', 'prod/api/mail', { MAIL: 'v' }],
  [', prod/api/*', 'v', 'prod/api/2fa', { _2FA: 'v' }],
  [', prod/api/*#*', '{"token":"v"}', 'prod/api/mail', { MAIL_TOKEN: 'v' }],
  ['prod/api/*', 'v', 'prod/api/mail', { PROD_API_MAIL: 'v' }],
  ['prod/api/*#token', '{"token":"v"}', 'prod/api/mail', { PROD_API_MAIL_TOKEN: 'v' }],
  ['ONE, prod/api/*', 'v', 'prod/api/mail', { ONE: 'v' }],
  ['TLS, prod/db file', 'v', 'prod/db', { TLS_FILE: 'v' }],
  ['prod/db file', 'v', 'prod/db', { PROD_DB_FILE: 'v' }],
  // An ARN can end in six characters of AWS's: the name is the service's.
  ['arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-AbCdEf', 'v', 'prod/db', { PROD_DB: 'v' }],
];

for (const [line, value, name, variables] of named) {
  test(`${line} of ${name} leases ${Object.keys(variables).join(', ')}`, async () => {
    const values = await leased(line, value, name);
    assert.deepEqual(Object.fromEntries(values.map((each) => [each.name, each.value])), variables);
    assert.doesNotThrow(() => withUniqueNames(values));
  });
}

test('a value knows its field, its kind, and whether it is public', async () => {
  const values = await leased('DB_*, prod/db#* public=host,tls_ca_0', database);
  assert.deepEqual(
    values.map(({ field, kind, public: isPublic, origin }) => [field, kind, isPublic, origin]),
    [
      ['host', 'string', true, 'data'],
      ['port', 'number', false, 'data'],
      ['tls_ca_0', 'string', true, 'data'],
      ['tls_ca_1', 'string', false, 'data'],
      ['on', 'boolean', false, 'data'],
      ['off', 'null', false, 'data'],
      ['list', 'json', false, 'data'],
    ],
  );
  const [whole] = await leased('X, prod/db public', database);
  assert.deepEqual(
    [whole?.field, whole?.kind, whole?.public, whole?.origin],
    [undefined, 'string', true, 'author'],
  );
});

test('text comes through unchanged, whatever it is', async () => {
  for (const text of ['', ' \n', '\uFEFFx', 'a\r\nb\n', '%0A::error::', '{"a": 1.0}', '"quoted"', 'ä€😀']) {
    const [value] = await leased('X, prod/db', text);
    assert.equal(value?.value, text);
    const [fromBytes] = await leased('X, prod/db', Buffer.from(text));
    assert.deepEqual([fromBytes?.value, fromBytes?.kind], [text, 'string']);
  }
});

const bytes = Uint8Array.of(0xff, 0x00, 0x80, 0x0a);

test('bytes that are no UTF-8 need base64 or file', async () => {
  for (const line of ['X, prod/db base64', 'X, prod/db file']) {
    const [value] = await leased(line, bytes);
    assert.deepEqual([value?.value, value?.kind], ['/wCACg==', 'binary']);
  }
  for (const line of ['X, prod/db', 'prod/db#key', 'X, prod/db#key file']) {
    await assert.rejects(leased(line, bytes), { code: 'E_BINARY', fix: /file`.*base64/ });
  }
});

test('base64 is for binary secrets, those that are UTF-8 too, and leaves texts alone', async () => {
  const [binary] = await leased('X, prod/db base64', Buffer.from('text'));
  assert.deepEqual([binary?.value, binary?.kind], ['dGV4dA==', 'binary']);
  const [text] = await leased('X, prod/db base64', 'text');
  assert.deepEqual([text?.value, text?.kind], ['text', 'string']);
});

const failing: [line: string, value: string, code: string][] = [
  ['prod/db#*', 'no JSON: s3cret', 'E_NOT_JSON'],
  ['prod/db#*', '["s3cret"]', 'E_NOT_JSON'],
  ['prod/db#*', '"s3cret"', 'E_NOT_JSON'],
  ['prod/db#*', 'null', 'E_NOT_JSON'],
  ['prod/db#key', 's3cret', 'E_NOT_JSON'],
  ['prod/db#key', '{"key": "s3cret"', 'E_NOT_JSON'],
  ['prod/db#*', '{}', 'E_NOTHING_SELECTED'],
  ['prod/db#other', '{"key":"s3cret"}', 'E_NOTHING_SELECTED'],
  ["X, prod/db#keys[?a=='b']", '{"keys":["s3cret"]}', 'E_NOTHING_SELECTED'],
  ['prod/db#*', '['.repeat(32_768) + ']'.repeat(32_768), 'E_NOT_JSON'],
  ['prod/db#a', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 'E_NOT_JSON'],
];

for (const [line, value, code] of failing) {
  test(`${line} of ${value.slice(0, 24)} is ${code}, without the value`, async () => {
    await assert.rejects(leased(line, value), (error: Error & { code: string }) => {
      assert.equal(error.code, code);
      assert.match(error.message, /prod\/db/);
      assert.doesNotMatch(`${error.message} ${String(error.cause)}`, /s3cret/);
      return true;
    });
  });
}

test('what is deeper than JSON may be is leased whole like any text', async () => {
  const deep = '['.repeat(32_768) + ']'.repeat(32_768);
  assert.equal((await leased('X, prod/db', deep))[0]?.value, deep);
});

test('a name that data chose and that changes how steps run is refused, the same from the author is not', async () => {
  const values = await leased(', prod/db#*', '{"path":"/evil"}');
  await assert.rejects(withUniqueNames(values), {
    code: 'E_NAME',
    message: /Line 1 of secrets: the field path of prod\/db#\* would be the variable PATH, which decides/,
  });
  const preload = await leased('LD_*, prod/db#*', '{"preload":"/evil.so"}');
  await assert.rejects(withUniqueNames(preload), { code: 'E_NAME', message: /LD_PRELOAD/ });
  const unnamed = await leased(', prod/db#*', '{"":"v"}');
  await assert.rejects(withUniqueNames(unnamed), { code: 'E_NAME', message: /is empty/ });
  assert.equal((await withUniqueNames(await leased('PATH, prod/db#path', '{"path":"/fine"}'))).length, 1);
});

test('two values for one variable are an error that names both', async () => {
  const inside = await leased('DB_*, prod/db#*', '{"a":{"b":"1"},"a_b":"2"}');
  await assert.rejects(withUniqueNames(inside), {
    code: 'E_NAME',
    message: /Line 1 of secrets: the field a_b of prod\/db#\* and .* both be the variable DB_A_B/,
  });
  const [one, other] = [await leased('x, prod/db', '1'), await leased('X, prod/db', '1')];
  await assert.rejects(withUniqueNames([...one, ...other]), { code: 'E_NAME' });
});

test('names that differ in case alone are two on Linux, with name-transformation none, and one on Windows', async () => {
  const [dropIn] = await parseSecretIds(',app/x', { parseJsonSecrets: true, nameTransformation: 'none' });
  assert.ok(dropIn);
  const values = await leasedValuesOf(dropIn, secret('{"url":"1","URL":"2"}', 'app/x'));
  assert.equal((await withUniqueNames(values, 'linux')).length, 2);
  await assert.rejects(withUniqueNames(values, 'win32'), {
    code: 'E_NAME',
    message: /the field url of app\/x and the field URL of app\/x would both be the variable URL/,
  });
});
