import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { policyOf, suggestionsOf } from './diagnosis.ts';
import { openStage } from './stage.ts';

const fetched = { GITHUB_ACTION_REPOSITORY: 'OWNER/secret-lease', GITHUB_ACTION_REF: 'v1.2.3' };
const link = 'https://github.com/OWNER/secret-lease/blob/v1.2.3/docs/troubleshooting.md#e_secret_not_found';

test('log, annotation and summary begin with the code, and lead to its paragraph in the version that runs', async (t) => {
  const { lease } = await openStage(t, { env: fetched });
  const step = await lease('prod/nothing');
  const [error] = step.annotations;
  assert.match(
    error?.message ?? '',
    /^E_SECRET_NOT_FOUND: Line 1 of secrets: There is no secret prod\/nothing in eu-west-1/,
  );
  assert.ok(error?.message.endsWith(`\nSee ${link}`), error?.message);
  assert.match(step.log, /^##\[error\]E_SECRET_NOT_FOUND: Line 1 of secrets/m);
  assert.match(step.summary.raw, /^### 🔴 <code>E_SECRET_NOT_FOUND<\/code>/);
  assert.ok(step.summary.raw.includes(`](${link})`), step.summary.raw);
});

test('job-summary: false keeps the summary empty', async (t) => {
  const { lease } = await openStage(t);
  const step = await lease('prod/nothing', { 'job-summary': 'false' });
  assert.deepEqual([step.exitCode, step.summary.raw], [1, '']);
});

test('a public repository shows no account before a token tells that it is one: the event does', async (t) => {
  const wrong = { 'role-to-assume': 'arn:aws:iam::111122223333:user/deploy' };
  const open = await openStage(t);
  writeFileSync(join(open.job.temp, 'event.json'), JSON.stringify({ repository: { private: false } }));
  const step = await open.lease('prod/db', wrong);
  for (const text of [step.annotations[0]?.message ?? '', step.summary.raw])
    assert.doesNotMatch(text, /111122223333/);
  const closed = await openStage(t);
  const { annotations } = await closed.lease('prod/db', wrong);
  assert.match(annotations[0]?.message ?? '', /111122223333/);
});

test('fifty denials: one message, and one statement for all of them, which lets the lease pass', async (t) => {
  const stage = await openStage(t);
  const { accounts, roleArn } = stage.sandbox;
  const names = Array.from({ length: 50 }, (_, at) => `app/s${at}`);
  for (const name of names) stage.put(name, `FAKE-value-of-${name}`);
  const lists = { Effect: 'Allow', Action: 'secretsmanager:BatchGetSecretValue', Resource: '*' } as const;
  accounts.setPermissions(roleArn, policyOf(lists));
  const step = await stage.lease(names.join('\n'));
  const message = step.annotations.filter(({ level }) => level === 'error')[0]?.message ?? '';
  assert.ok(message.split('\n').length <= 12, message);
  const [statement, ...more] = suggestionsOf(`${message}\n${step.stdout}`);
  assert.ok(statement && more.length === 0, step.log);
  accounts.setPermissions(roleArn, policyOf(lists, statement));
  const healed = await stage.lease(names.join('\n'));
  assert.equal(healed.outcome, 'success', healed.log);
});

test('a name or an ARN with KMS in it is no denial of a key', async (t) => {
  const stage = await openStage(t);
  const { accounts, roleArn } = stage.sandbox;
  for (const name of ['prod/KMS-token', 'prod/kms/other']) stage.put(name, 'FAKE-value');
  stage.sandbox.parameters.put('/prod/KMS', { value: 'FAKE-value' });
  accounts.setPermissions(roleArn, policyOf({ Effect: 'Allow', Action: 's3:ListBucket', Resource: '*' }));
  const step = await stage.lease('prod/KMS-token\nprod/kms/other\nssm:/prod/KMS');
  const message = step.annotations[0]?.message ?? '';
  assert.doesNotMatch(message, /E_SECRET_KMS|decrypt the/, message);
  assert.match(message, /^E_SECRET_DENIED/);
});

test('JSON that is almost some tells where it breaks, and nothing of it', async (t) => {
  const stage = await openStage(t);
  stage.put('app/comma', '{\n  "password": "FAKE-comma",\n}');
  stage.put('app/break', '{"key": "FAKE-first\nFAKE-second"}');
  const comma = await stage.lease('A, app/comma#password');
  assert.match(
    comma.annotations[0]?.message ?? '',
    /at line 2, column 27 a comma stands before the closing bracket/,
  );
  const broken = await stage.lease('A, app/break#key');
  assert.match(
    broken.annotations[0]?.message ?? '',
    /at line 1, column 20 a line break stands inside a string/,
  );
  assert.doesNotMatch(comma.annotations[0]?.message ?? '', /FAKE/);
});
