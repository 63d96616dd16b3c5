import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { openStage } from './stage.ts';

const day = 86_400_000;

test('the outputs tell of the lease', async (t) => {
  const stage = await openStage(t);
  const versionId = 'f4kef4ke-0000-4000-8000-00000000000a';
  stage.put('app/soon', { string: 'FAKE-soon', versionId });
  stage.put('app/late', 'FAKE-late');
  stage.put('app/open', 'FAKE-open');
  const { outputs, exported } = await stage.leased(
    'SOON, app/soon expires=2123-01-01\nLATE, app/late expires=2124-01-01\nOPEN, app/open',
  );
  assert.equal(outputs.leased, 'true');
  assert.match(outputs['lease-id'] ?? '', /^[0-9a-f-]{36}$/);
  assert.equal(outputs['lease-file'], join(stage.job.temp, 'secret-lease', `${outputs['lease-id']}.json`));
  assert.equal(outputs['expires-at'], '2123-01-01T00:00:00.000Z');
  assert.equal(exported.SECRET_LEASE_EXPIRES_AT, '2123-01-01T00:00:00.000Z');
  const seconds = (Date.parse('2123-01-01T00:00:00Z') - Date.now()) / 1000;
  assert.ok(Math.abs(Number(outputs['expires-in']) - seconds) < 120, outputs['expires-in']);
  assert.equal(outputs['next-expiring'], 'SOON');
  assert.equal(outputs['aws-account-id'], stage.sandbox.account);
  const secrets: { name: string; secret: string; version: string }[] = JSON.parse(outputs.secrets ?? '');
  assert.deepEqual(secrets[0], { name: 'SOON', secret: 'app/soon', version: versionId });
  assert.deepEqual(
    secrets.map(({ name }) => name),
    ['SOON', 'LATE', 'OPEN'],
  );
});

test('where nothing is known to expire, the outputs about it are empty', async (t) => {
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  const { outputs, exported } = await stage.leased('ONE, app/one');
  assert.deepEqual([outputs['expires-at'], outputs['expires-in'], outputs['next-expiring']], ['', '', '']);
  assert.equal(exported.SECRET_LEASE_EXPIRES_AT, '');
});

test('the record: for its owner alone, everything but the values', async (t) => {
  const stage = await openStage(t);
  const arn = stage.put('app/db', { json: { password: 'FAKE-password' } });
  stage.put('app/file', 'FAKE-file');
  const { outputs } = await stage.leased('PASS, app/db#password expires=2124-01-01\nKEY, app/file file');
  const path = outputs['lease-file'] ?? '';
  if (process.platform !== 'win32') {
    assert.equal(statSync(path).mode & 0o777, 0o600);
    assert.equal(statSync(dirname(path)).mode & 0o777, 0o700);
  }

  const text = readFileSync(path, 'utf8');
  const record = JSON.parse(text);
  assert.ok(!text.includes('FAKE-'), text);
  const { leasedAt, clockOffset, claims, inputs, entries, seal, environmentSize, ...rest } = record;
  assert.deepEqual(rest, {
    version: 1,
    id: outputs['lease-id'],
    region: stage.sandbox.region,
    role: stage.sandbox.roleArn,
    accountId: stage.sandbox.account,
    expiresAt: '2124-01-01T00:00:00.000Z',
    credentials: null,
  });
  // Rounded, so that it tells nothing of a value's length.
  assert.equal(environmentSize % 4096, 0);
  assert.ok(Math.abs(clockOffset) < day);
  assert.match(seal, /^[0-9a-f]{64}$/);
  assert.ok(Math.abs(Date.parse(leasedAt) - Date.now()) < day);
  assert.equal(claims.repository, 'OWNER/app');
  assert.equal(inputs.secrets, 'PASS, app/db#password expires=2124-01-01\nKEY, app/file file');
  const { versionId, ...first } = entries[0];
  assert.match(versionId, /^[0-9a-f-]{36}$/);
  assert.deepEqual(first, {
    name: 'PASS',
    secret: 'app/db',
    arn,
    stages: ['AWSCURRENT'],
    selector: 'password',
    expiresAt: '2124-01-01T00:00:00.000Z',
    source: 'expires=',
    firm: true,
    judgement: 'ok',
    pinned: false,
    exported: { env: true, output: true, file: false },
  });
  assert.deepEqual(
    [entries[1].name, entries[1].judgement, entries[1].exported],
    ['KEY_FILE', 'unknown', { env: true, output: true, file: true }],
  );
});

test('the summary: a row a value, what expires first on top', async (t) => {
  const stage = await openStage(t, { env: { TAKEN: 'another' } });
  const createdDate = Date.now() - 40 * day - 1000;
  stage.put('app/open', { string: 'FAKE-open', createdDate });
  stage.put('app/soon', 'FAKE-soon');
  stage.put('app/taken', 'FAKE-taken');
  const { summary } = await stage.leased(
    'OPEN, app/open public\nSOON, app/soon expires=2124-01-01 file\nTAKEN, app/taken expires=never',
    { 'on-conflict': 'skip' },
  );
  assert.equal(summary.masked, summary.raw, 'nothing in it needs to be masked');
  const rows = summary.raw.split('\n').filter((line) => line.startsWith('| <code>'));
  assert.equal(rows.length, 3);
  assert.match(rows[0] ?? '', /SOON_FILE.*file, variable, output<.*expires&#61;, 2124-01-01 /);
  assert.match(
    rows.find((row) => row.includes('OPEN')) ?? '',
    /variable, output, public<.*app\/open.*40 d old/,
  );
  assert.match(rows.find((row) => row.includes('TAKEN')) ?? '', /<sub>output<.*🟢&nbsp;never/);
});

test('job-summary: false writes none', async (t) => {
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  assert.equal((await stage.leased('ONE, app/one', { 'job-summary': 'false' })).summary.raw, '');
});

test('the log is a few lines, however many values there are', async (t) => {
  const stage = await openStage(t);
  for (let index = 0; index < 130; index += 1) stage.put(`many/k${index}`, `FAKE-value-${index}`);
  const { stdout } = await stage.leased('M_*, many/*');
  const lines = stdout.split('\n').filter((line) => line !== '' && !line.startsWith('::add-mask::'));
  assert.ok(lines.length < 10, lines.join('\n'));
  assert.match(lines.join('\n'), /^Exported: (M_K\d+, ){19}M_K\d+ and 110 more$/m);
});

test('in a public repository neither ARN nor account is shown', async (t) => {
  const stage = await openStage(t, { claims: { repository_visibility: 'public' } });
  const arn = stage.put('app/one', 'FAKE-one');
  const step = await stage.leased(`ONE, ${arn} expires=2124-01-01`);
  const said = step.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const shown = [...said, step.stderr, step.summary.raw].join('\n');
  assert.ok(!shown.includes(stage.sandbox.account), shown);
  assert.match(step.summary.raw, /<code>app\/one<\/code>/);
});
