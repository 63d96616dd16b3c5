import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GitHubMasker } from '../../../runner/masker.ts';
import { isMasked, masksOfAll } from '../../../src/domain/masks/masking.ts';
import type { LeasedValue } from '../../../src/domain/values/leased-value.ts';
import { leasedOf, secretOf } from '../samples.ts';

const masked: [value: string, changes: Partial<LeasedValue>, minLength: number, expected: boolean][] = [
  ['hunter2', {}, 4, true],
  ['hunter2', { public: true }, 4, false],
  ['abc', {}, 4, false],
  ['abc', {}, 3, true],
  ['  abc  ', {}, 4, false],
  ['', {}, 1, false],
  ['1234', { kind: 'number' }, 4, true],
  ['true', { kind: 'boolean' }, 1, false],
  ['null', { kind: 'null' }, 1, false],
  ['true', { kind: 'string' }, 1, false],
  ['[]', { kind: 'json' }, 1, false],
  ['AAECAw==', { kind: 'binary' }, 4, true],
];

for (const [value, changes, minLength, expected] of masked) {
  test(`${JSON.stringify({ value, ...changes })} is ${expected ? '' : 'not '}masked from ${minLength} characters on`, () => {
    assert.equal(isMasked(leasedOf(value, changes), minLength), expected);
  });
}

function maskerOf(...values: LeasedValue[]): GitHubMasker {
  const masker = new GitHubMasker();
  for (const mask of masksOfAll(values, 4)) masker.add(mask);
  return masker;
}

test('what is public stays readable, although it stands in the same secret', () => {
  const secret = secretOf('{"host":"db.example","password":"hunter2!"}');
  const masker = maskerOf(
    leasedOf('db.example', { secret, field: 'host', public: true }),
    leasedOf('hunter2!', { secret, field: 'password' }),
  );
  assert.equal(masker.mask('hunter2! at db.example'), '*** at db.example');
});

test('what is public stays readable where the secret is stored as bytes', () => {
  const secret = secretOf(Buffer.from('{"host":"db.example","password":"hunter2!"}'));
  const masker = maskerOf(
    leasedOf('db.example', { secret, field: 'host', public: true }),
    leasedOf('hunter2!', { secret, field: 'password' }),
  );
  assert.equal(masker.mask('hunter2! at db.example'), '*** at db.example');
});

const pairs: [user: string, password: string][] = [
  ['user', 'password'],
  ['username', 'password'],
  ['UserName', 'PassWord'],
  ['client_id', 'client_secret'],
  ['clientId', 'clientSecret'],
  ['login', 'token'],
  ['email', 'apiKey'],
  ['access_key_id', 'secret_access_key'],
];

for (const [user, password] of pairs) {
  test(`${user} and ${password} are masked as HTTP Basic sends them`, () => {
    const secret = secretOf(JSON.stringify({ [user]: 'app', [password]: 'hunter2!' }));
    const masker = maskerOf(leasedOf('hunter2!', { secret }));
    assert.equal(masker.mask(`Basic ${Buffer.from('app:hunter2!').toString('base64')}`), 'Basic ***');
  });
}

test('no pair is made where nothing of the secret is masked', () => {
  const secret = secretOf('{"user":"app","password":"hunter2!"}');
  assert.deepEqual([...masksOfAll([leasedOf('app', { secret, public: true })], 4)], []);
});

const bytes = Buffer.from('ff00f1fe46414b452d6279746573', 'hex');

test('bytes are masked as programs print them', () => {
  const secret = secretOf(bytes);
  const masker = maskerOf(leasedOf(bytes.toString('base64'), { secret, kind: 'binary' }));
  for (const form of ['base64', 'base64url', 'hex', 'utf8'] as const)
    assert.equal(masker.mask(bytes.toString(form)), '***', form);
  assert.equal(masker.mask(bytes.toString('hex').toUpperCase()), '***');
});

test('base64 of a text is masked as that text too', () => {
  const text = 'pässword-in-bytes';
  const secret = secretOf(Buffer.from(text));
  const value = Buffer.from(text).toString('base64');
  assert.equal(maskerOf(leasedOf(value, { secret, kind: 'binary' })).mask(`it is ${text}`), 'it is ***');
});

test('bytes in UTF-16 are masked as the text that Windows PowerShell reads, also without its NULs', () => {
  const text = 'password = "n0t-4-W0rd!"';
  const marked = Buffer.from(`\ufeff${text}`, 'utf16le');
  const unmarked = Buffer.from('n0t-4-W0rd!', 'utf16le');
  for (const each of [marked, unmarked]) {
    const leased = leasedOf(each.toString('base64'), { secret: secretOf(each), kind: 'binary' });
    assert.equal(maskerOf(leased).mask('it is n0t-4-W0rd! here'), 'it is *** here');
  }
});

test('a thousand fields of one secret make masks of their own size', () => {
  const fields = Array.from({ length: 1000 }, (_, at) => [`key${at}`, `value-number-${at}`] as const);
  const secret = secretOf(JSON.stringify(Object.fromEntries(fields)));
  const masks = masksOfAll(
    fields.map(([field, value]) => leasedOf(value, { secret, field })),
    4,
  );
  assert.ok(masks.length < 20 * fields.length, String(masks.length));
});

test('users and passwords without end do not multiply', () => {
  const spellings = Array.from({ length: 256 }, (_, bits) =>
    [...'username'].map((letter, at) => (bits & (1 << at) ? letter.toUpperCase() : letter)).join(''),
  );
  const fields = [
    ...spellings.map((user) => [user, `user-${user}`] as const),
    ...Array.from({ length: 2000 }, (_, at) => [`password${at}`, `value-number-${at}`] as const),
  ];
  const secret = secretOf(JSON.stringify(Object.fromEntries(fields)));
  const masks = masksOfAll([leasedOf('value-number-0', { secret })], 4);
  assert.ok(masks.length < 25_000, String(masks.length));
});
