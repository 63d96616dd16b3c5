import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { lacks } from '../needs.ts';
import { awkward } from './awkward.ts';
import { openStage, refusalOf, type Stage, valuesOf } from './stage.ts';

/** Variables, outputs, and what later steps get: all of them exactly this. */
async function leases(
  stage: Stage,
  secrets: string,
  expected: Readonly<Record<string, string>>,
): Promise<void> {
  const step = await stage.leased(secrets);
  assert.deepEqual(valuesOf(step), expected);
  const seen = await stage.later();
  for (const [name, value] of Object.entries(expected)) {
    assert.equal(step.outputs[name], value, `output ${name}`);
    assert.equal(seen.bash[name], value, `${name} in bash`);
    assert.equal(seen.node[name], value, `${name} in Node`);
  }
}

for (const [name, value] of Object.entries({ ...awkward, EMPTY: '' })) {
  test(`to the byte: ${name}`, async (t) => {
    const stage = await openStage(t);
    stage.put('app/value', value);
    await leases(stage, `${name}, app/value`, { [name]: value });
  });
}

test('all of them at once, as fields', async (t) => {
  const stage = await openStage(t);
  const { LARGE = '', ...fields } = awkward;
  stage.put('app/fields', { json: fields });
  stage.put('app/large', LARGE);
  await leases(stage, ', app/fields#* only=*\nLARGE, app/large', awkward);
});

test('a name made from the secret', async (t) => {
  const stage = await openStage(t);
  stage.put('0app/plain-value', 'FAKE-value');
  await leases(stage, '0app/plain-value', { _0APP_PLAIN_VALUE: 'FAKE-value' });
});

test('one field, by JMESPath', async (t) => {
  const stage = await openStage(t);
  stage.put('app/db', {
    json: { users: [{ name: 'FAKE-a' }, { name: 'FAKE-b', 'pass word': 'FAKE-pass' }] },
  });
  await leases(
    stage,
    'FIRST, app/db#users[0].name\nPASS, app/db#users[?name == \'FAKE-b\']."pass word"|[0]\nLIST, app/db#users[*].name',
    { FIRST: 'FAKE-a', PASS: 'FAKE-pass', LIST: '["FAKE-a","FAKE-b"]' },
  );
});

test('all fields, nested ones too, with numbers as they are spelled', async (t) => {
  const stage = await openStage(t);
  const text =
    '{"key": 12345678901234567890, "rate": 1.0, "on": true, "none": null, "a": {"b-c": ["FAKE-x", {"d": 1e3}]}}';
  stage.put('app/nested', text);
  await leases(stage, 'N_*, app/nested#*', {
    N_KEY: '12345678901234567890',
    N_RATE: '1.0',
    N_ON: 'true',
    N_NONE: 'null',
    N_A_B_C_0: 'FAKE-x',
    N_A_B_C_1_D: '1e3',
  });
});

test('a prefix with 130 matches', async (t) => {
  const stage = await openStage(t);
  const keys = Array.from({ length: 130 }, (_, index) => `k${index}`);
  for (const key of keys) stage.put(`many/${key}`, `FAKE-value-of-${key}`);
  stage.put('manyfold', 'FAKE-not-asked-for');
  const expected = keys.map((key) => [`M_${key.toUpperCase()}`, `FAKE-value-of-${key}`]);
  await leases(stage, 'M_*, many/*', Object.fromEntries(expected));
});

test('a prefix with fields, and a prefix with one match under a name', async (t) => {
  const stage = await openStage(t);
  stage.put('svc/mail', { json: { user: 'FAKE-mailer', key: 'FAKE-mail-key' } });
  stage.put('svc/search', { json: { user: 'FAKE-finder', key: 'FAKE-search-key' } });
  await leases(stage, 'S_*, svc/*#*\nONLY, svc/m*#key', {
    S_MAIL_USER: 'FAKE-mailer',
    S_MAIL_KEY: 'FAKE-mail-key',
    S_SEARCH_USER: 'FAKE-finder',
    S_SEARCH_KEY: 'FAKE-search-key',
    ONLY: 'FAKE-mail-key',
  });
});

test('by ARN, whole and without its random ending', async (t) => {
  const stage = await openStage(t);
  const arn = stage.put('app/by-arn', 'FAKE-by-arn');
  await leases(stage, `WHOLE, ${arn}\nPARTIAL, ${arn.slice(0, -7)}\n${arn}`, {
    WHOLE: 'FAKE-by-arn',
    PARTIAL: 'FAKE-by-arn',
    APP_BY_ARN: 'FAKE-by-arn',
  });
});

test("an ARN's own region", async (t) => {
  const stage = await openStage(t);
  const arn = stage.put('app/elsewhere', { string: 'FAKE-elsewhere', region: 'eu-central-1' });
  await leases(stage, `ELSEWHERE, ${arn}`, { ELSEWHERE: 'FAKE-elsewhere' });
});

test('versions by stage and by id', async (t) => {
  const stage = await openStage(t);
  const versionId = 'f4kef4ke-0000-4000-8000-00000000000a';
  stage.put('app/versions', { string: 'FAKE-oldest', versionId });
  stage.put('app/versions', 'FAKE-previous');
  stage.put('app/versions', 'FAKE-current');
  stage.put('app/versions', { string: 'FAKE-pending', stages: ['AWSPENDING'] });
  await leases(
    stage,
    `NOW, app/versions\nBEFORE, app/versions stage=AWSPREVIOUS\nNEXT, app/versions stage=AWSPENDING\nOLDEST, app/versions version=${versionId}`,
    { NOW: 'FAKE-current', BEFORE: 'FAKE-previous', NEXT: 'FAKE-pending', OLDEST: 'FAKE-oldest' },
  );
});

test('the same field of a previous version beside the current one', async (t) => {
  const stage = await openStage(t);
  stage.put('app/key', { json: { key: 'FAKE-old-key' } });
  stage.put('app/key', { json: { key: 'FAKE-new-key' } });
  await leases(stage, 'NEW, app/key#key\nOLD, app/key#key stage=AWSPREVIOUS', {
    NEW: 'FAKE-new-key',
    OLD: 'FAKE-old-key',
  });
});

test('binary as base64, and UTF-8 bytes as text', async (t) => {
  const stage = await openStage(t);
  const bytes = Buffer.concat([Buffer.from([0xff, 0x00, 0x0a]), randomBytes(61)]);
  stage.put('app/binary', bytes);
  stage.put('app/text', Buffer.from('FAKE-tëxt in bytes\n'));
  await leases(stage, 'BINARY, app/binary base64\nTEXT, app/text\nTEXT64, app/text base64', {
    BINARY: bytes.toString('base64'),
    TEXT: 'FAKE-tëxt in bytes\n',
    TEXT64: Buffer.from('FAKE-tëxt in bytes\n').toString('base64'),
  });
});

test('to a file: exactly the bytes, for its owner alone, and the path in a variable', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  const bytes = Buffer.concat([Buffer.from([0xff, 0x00, 0x0a]), randomBytes(61)]);
  stage.put('app/keystore', bytes);
  stage.put('app/tls', { json: { key: awkward.PEM } });
  const step = await stage.leased('KEYSTORE, app/keystore file\nTLS, app/tls#key file\napp/keystore file');
  const { KEYSTORE_FILE = '', TLS_FILE = '', APP_KEYSTORE_FILE = '', ...others } = valuesOf(step);
  assert.deepEqual(others, {});
  assert.deepEqual(readFileSync(KEYSTORE_FILE), bytes);
  assert.deepEqual(readFileSync(APP_KEYSTORE_FILE), bytes);
  assert.equal(readFileSync(TLS_FILE, 'utf8'), awkward.PEM);
  for (const path of [KEYSTORE_FILE, TLS_FILE]) {
    assert.ok(path.startsWith(`${stage.job.temp}/`), path);
    assert.equal(statSync(path).mode & 0o777, 0o600);
  }
  assert.equal(step.outputs.KEYSTORE_FILE, KEYSTORE_FILE);
  assert.equal(step.outputs.KEYSTORE, undefined);
  assert.equal((await stage.later()).bash.TLS_FILE, TLS_FILE);
});

test('what no variable can hold goes to a file, and is an error otherwise', async (t) => {
  const stage = await openStage(t);
  stage.put('app/nul', 'FAKE-before\0after');
  refusalOf(await stage.lease('NUL, app/nul'), 'E_BINARY');
  const { NUL_FILE = '' } = (await stage.leased('NUL, app/nul file')).exported;
  assert.equal(readFileSync(NUL_FILE, 'utf8'), 'FAKE-before\0after');
});

test('an optional secret, field or prefix that is missing is left out', async (t) => {
  const stage = await openStage(t);
  stage.put('app/here', { json: { a: 'FAKE-here' } });
  const step = await stage.leased(
    'HERE, app/here#a\nNO_SECRET, app/gone optional\nNO_FIELD, app/here#b optional\nN_*, gone/* optional',
  );
  assert.deepEqual(valuesOf(step), { HERE: 'FAKE-here' });
  assert.deepEqual(
    step.annotations.map(({ level }) => level),
    ['notice', 'notice', 'notice'],
  );
});

test('all or nothing: one that is missing keeps all back', async (t) => {
  const stage = await openStage(t);
  stage.put('app/here', 'FAKE-here');
  const message = refusalOf(await stage.lease('app/here\napp/gone'), 'E_SECRET_NOT_FOUND');
  assert.match(message, /app\/gone/);
});
