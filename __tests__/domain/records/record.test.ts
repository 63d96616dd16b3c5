import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isLeaseId } from '../../../src/domain/records/lease-id.ts';
import {
  earliestEnd,
  type LeaseRecord,
  parseRecord,
  parseRecords,
  safeClaimsOf,
  writeRecord,
} from '../../../src/domain/records/record.ts';
import { sealKeyOf, sealOf } from '../../../src/domain/records/seal.ts';

const job = {
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-of-this-job',
  GITHUB_REPOSITORY: 'OWNER/app',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'deploy',
};
const key = sealKeyOf(job);
const id = '0a1b2c3d-0a1b-4a1b-8a1b-0a1b2c3d4e5f';

const record: Omit<LeaseRecord, 'version'> = {
  id,
  leasedAt: '2026-06-15T12:00:00.000Z',
  clockOffset: 0,
  region: 'eu-west-1',
  role: 'arn:aws:iam::111122223333:role/deploy',
  accountId: '111122223333',
  claims: { sub: 'repo:OWNER/app:ref:refs/heads/main' },
  expiresAt: '2026-06-15T13:00:00.000Z',
  entries: [
    {
      name: 'DB_PASSWORD',
      secret: 'prod/db',
      arn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-AbCdEf',
      versionId: '0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f',
      stages: ['AWSCURRENT'],
      selector: 'password',
      expiresAt: '2026-06-15T13:00:00.000Z',
      source: 'JWT exp',
      firm: true,
      judgement: 'ok',
      pinned: false,
      exported: { env: true, output: true, file: false },
    },
  ],
  credentials: {
    mode: 'env',
    role: 'arn:aws:iam::111122223333:role/deploy',
    expiresAt: '2026-06-15T13:00:00.000Z',
    variables: ['AWS_ACCESS_KEY_ID'],
  },
  inputs: { secrets: 'DB_PASSWORD, prod/db#password' },
};

test('a record is read as it was written', () => {
  assert.deepEqual(parseRecord(writeRecord(record, key), key), { version: 1, ...record });
  const least = { ...record, role: null, accountId: null, expiresAt: null, entries: [], credentials: null };
  assert.deepEqual(parseRecord(writeRecord(least, key), key), { version: 1, ...least });
});

test('a record of another job, attempt or repository is refused', () => {
  const text = writeRecord(record, key);
  for (const [name, value] of Object.entries({
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'another bearer',
    GITHUB_REPOSITORY: 'OWNER/other',
    GITHUB_RUN_ID: '2',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_JOB: 'test',
  })) {
    assert.equal(parseRecord(text, sealKeyOf({ ...job, [name]: value })), undefined, name);
  }
});

test('whatever is changed in its text, a record is refused', () => {
  const text = writeRecord(record, key);
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 3 }), (at, put) => {
      const changed = text.slice(0, at) + put + text.slice(at + put.length);
      const read = parseRecord(changed, key);
      // White space between tokens is nobody's content.
      if (read !== undefined) assert.deepEqual(read, { version: 1, ...record });
    }),
    { numRuns: 500 },
  );
});

/** One wrong thing each, under a seal that is right: as by a step that has the job's own bearer. */
const tampered: [what: string, change: (json: Record<string, unknown>) => unknown][] = [
  ['no version', ({ version: _, ...rest }) => rest],
  ['another version', (json) => ({ ...json, version: 2 })],
  ['version as text', (json) => ({ ...json, version: '1' })],
  ['no id', ({ id: _, ...rest }) => rest],
  ['an id that is a path', (json) => ({ ...json, id: '../../etc' })],
  ['an id in capitals', (json) => ({ ...json, id: id.toUpperCase() })],
  ['leasedAt that is no date', (json) => ({ ...json, leasedAt: 'yesterday' })],
  ['leasedAt in another form', (json) => ({ ...json, leasedAt: '2026-06-15' })],
  ['no clockOffset', ({ clockOffset: _, ...rest }) => rest],
  ['clockOffset as text', (json) => ({ ...json, clockOffset: '0' })],
  ['leasedAt as number', (json) => ({ ...json, leasedAt: 1 })],
  ['no region', ({ region: _, ...rest }) => rest],
  ['region as list', (json) => ({ ...json, region: ['eu-west-1'] })],
  ['role as number', (json) => ({ ...json, role: 7 })],
  ['no role', ({ role: _, ...rest }) => rest],
  ['accountId as number', (json) => ({ ...json, accountId: 111122223333 })],
  ['claims as list', (json) => ({ ...json, claims: [] })],
  ['claims with an object', (json) => ({ ...json, claims: { sub: {} } })],
  ['expiresAt that is no date', (json) => ({ ...json, expiresAt: 'soon' })],
  ['entries as object', (json) => ({ ...json, entries: {} })],
  ['an entry that is null', (json) => ({ ...json, entries: [null] })],
  ['inputs with a number', (json) => ({ ...json, inputs: { timeout: 2 } })],
  ['inputs as null', (json) => ({ ...json, inputs: null })],
  ['credentials as text', (json) => ({ ...json, credentials: 'env' })],
  [
    'credentials of another mode',
    (json) => ({ ...json, credentials: { ...record.credentials, mode: 'file' } }),
  ],
  [
    'credentials that would blank PATH_X=…',
    (json) => ({ ...json, credentials: { ...record.credentials, variables: ['PATH=x'] } }),
  ],
  [
    'credentials that would blank the runner',
    (json) => ({ ...json, credentials: { ...record.credentials, variables: ['GITHUB_ENV'] } }),
  ],
  ...entryChanges([
    ['a name that is none', { name: 'A B' }],
    ['a name with a line end', { name: 'A\nB' }],
    ['a name of the runner', { name: 'GITHUB_PATH' }],
    ['a name of the action', { name: 'SECRET_LEASE_EXPIRES_AT' }],
    ['NODE_OPTIONS', { name: 'NODE_OPTIONS' }],
    ['name as list', { name: ['A'] }],
    ['secret as null', { secret: null }],
    ['arn as number', { arn: 1 }],
    ['no versionId', { versionId: undefined }],
    ['stages as text', { stages: 'AWSCURRENT' }],
    ['stages with a number', { stages: [1] }],
    ['selector as object', { selector: {} }],
    ['expiresAt that is no date', { expiresAt: '' }],
    ['source as number', { source: 1 }],
    ['firm as text', { firm: 'true' }],
    ['pinned left out', { pinned: undefined }],
    ['another judgement', { judgement: 'fine' }],
    ['judgement as list', { judgement: ['ok', 'ok'] }],
    ['exported as text', { exported: 'env' }],
    ['exported without a way', { exported: { env: true, output: true } }],
    ['exported with a text', { exported: { env: 'true', output: true, file: false } }],
  ]),
];

function entryChanges(changes: [string, Record<string, unknown>][]): typeof tampered {
  return changes.map(([what, change]) => [
    `an entry with ${what}`,
    (json) => ({ ...json, entries: [{ ...record.entries[0], ...change }] }),
  ]);
}

for (const [what, change] of tampered) {
  test(`refuses ${what}, sealed or not`, () => {
    const content = JSON.stringify(change({ version: 1, ...record }));
    const sealed = JSON.stringify({ ...JSON.parse(content), seal: sealOf(content, key) });
    assert.equal(parseRecord(sealed, key), undefined);
  });
}

for (const text of [
  '',
  'null',
  '[]',
  '"x"',
  '7',
  '{',
  '{}',
  '{"seal":1}',
  '{"seal":null,"version":1}',
  '\0',
]) {
  test(`refuses ${JSON.stringify(text)}`, () => assert.equal(parseRecord(text, key), undefined));
}

const other = { ...record, id: '1a1b2c3d-0a1b-4a1b-8a1b-0a1b2c3d4e5f', leasedAt: '2026-06-15T11:59:59.999Z' };

test('the records of a job come in the order of their leases', () => {
  const texts = [writeRecord(record, key), writeRecord(other, key)];
  const { records, areIntact } = parseRecords(texts, key);
  assert.deepEqual([records.map((each) => each.id), areIntact], [[other.id, id], true]);
  assert.deepEqual(parseRecords([], key), { records: [], areIntact: true });
});

test('what is no record of the job, and a second one of a lease, is left out and told', () => {
  const text = writeRecord(record, key);
  const later = writeRecord({ ...record, expiresAt: null }, key);
  for (const beside of ['{}', writeRecord(other, sealKeyOf({ ...job, GITHUB_RUN_ID: '2' })), text, later]) {
    const { records, areIntact } = parseRecords([text, beside], key);
    assert.deepEqual([records.map((each) => each.id), areIntact], [[id], false], beside);
  }
});

test('the earliest end of several', () => {
  const at = (expiresAt: string | null) => ({ expiresAt });
  assert.equal(earliestEnd([]), undefined);
  assert.equal(earliestEnd([at(null)]), undefined);
  const dates = [at('2026-06-15T13:00:00.000Z'), at(null), at('2026-06-15T12:59:59.999Z')];
  assert.equal(earliestEnd(dates), '2026-06-15T12:59:59.999Z');
});

test('a key that JavaScript treats apart stays what it is', () => {
  const text = writeRecord(record, key).replace('{', '{"__proto__":{"id":"x"},');
  assert.equal(parseRecord(text, key), undefined);
});

test('only UUIDs are lease ids', () => {
  assert.ok(isLeaseId(crypto.randomUUID()));
  for (const wrong of ['', '.', '..', `${id}/..`, `${id}\n`, ` ${id}`, 7, null, undefined, [id]])
    assert.ok(!isLeaseId(wrong), String(wrong));
});

test('of the claims only those stay that open nothing', () => {
  const claims = { sub: 's', aud: ['a'], jti: 'j', actor: 'a', repository: 'OWNER/app', run_id: 7, exp: 1 };
  assert.deepEqual(safeClaimsOf(claims), { sub: 's', repository: 'OWNER/app' });
});
