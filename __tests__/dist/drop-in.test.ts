import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PolicyDocument } from '../../sandbox/policy.ts';
import { documentedCases, type SecretIdsCase, undocumentedCases } from '../inputs/secret-ids.cases.ts';
import { lacks } from '../needs.ts';
import { actionYml, messagesOf, openStage, refusalOf, type Stage, valuesOf } from './stage.ts';

/** All that aws-secretsmanager-get-secrets asks a role for: it knows no batches. */
const theirPermissions: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: '*' },
    { Effect: 'Allow', Action: 'secretsmanager:ListSecrets', Resource: '*' },
  ],
};

/** What an earlier step such as configure-aws-credentials leaves: keys and the region, as variables. */
function useAmbientKeys({ sandbox, job }: Stage, keys: 'user' | 'session'): void {
  const principal =
    keys === 'user'
      ? sandbox.addUser('ci', theirPermissions)
      : sandbox.openSession(sandbox.roleArn, { policy: theirPermissions });
  Object.assign(job.env, {
    AWS_ACCESS_KEY_ID: principal.accessKeyId,
    AWS_SECRET_ACCESS_KEY: principal.secretAccessKey,
    ...(principal.sessionToken && { AWS_SESSION_TOKEN: principal.sessionToken }),
    AWS_DEFAULT_REGION: sandbox.region,
    AWS_REGION: sandbox.region,
  });
}

/** Their inputs and no other. */
function inputsOf({ secretIds, options }: SecretIdsCase, arns: ReadonlyMap<string, string>) {
  return {
    'secret-ids': secretIds.replace(/\{arn:([^}]+)\}/g, (_, name: string) => arns.get(name) ?? name),
    'parse-json-secrets': String(options.parseJsonSecrets),
    'name-transformation': options.nameTransformation,
  };
}

for (const each of [...documentedCases, ...undocumentedCases]) {
  test(`only \`uses:\` is changed: ${each.title}`, async (t) => {
    if (each.title.includes('keys apart') && lacks(t, 'caseOfNames')) return;
    const stage = await openStage(t);
    useAmbientKeys(stage, 'session');
    const arns = new Map(each.stored.map(({ name, value }) => [name, stage.put(name, value)]));
    const step = await stage.job.uses(actionYml, { with: inputsOf(each, arns) });
    assert.equal(step.outcome, 'success', step.log);
    assert.deepEqual(valuesOf(step), each.variables);

    await stage.job.end();
    for (const name of Object.keys(each.variables))
      assert.equal(stage.job.env[name], '', 'blanked at the end');
  });
}

const [usage] = documentedCases;

test("a user's long-lived keys, and a region that only AWS_DEFAULT_REGION names", async (t) => {
  assert.ok(usage);
  const stage = await openStage(t);
  useAmbientKeys(stage, 'user');
  delete stage.job.env.AWS_REGION;
  for (const { name, value } of usage.stored) stage.put(name, value);
  const step = await stage.job.uses(actionYml, { with: inputsOf(usage, new Map()) });
  assert.deepEqual(valuesOf(step), usage.variables, step.log);
  assert.match(step.log, /^arn:aws:iam::\d{12}:user\/ci/m);
});

test('30 secrets without permission for batches: one by one, after one refusal for each batch', async (t) => {
  const stage = await openStage(t);
  useAmbientKeys(stage, 'session');
  const names = Array.from({ length: 30 }, (_, index) => `app/s${index}`);
  for (const name of names) stage.put(name, `FAKE-value-of-${name}`);
  const step = await stage.job.uses(actionYml, { with: { 'secret-ids': names.join('\n') } });
  assert.equal(Object.keys(valuesOf(step)).length, 30, step.log);
  assert.deepEqual(
    step.annotations.map(({ message }) => message),
    [],
    'quietly',
  );
  assert.equal(stage.sandbox.count('GetSecretValue', { status: 200 }), 30);
  assert.ok(stage.sandbox.count('BatchGetSecretValue') <= 2);
});

test('a name that only an empty variable has is no conflict, one with a value is', async (t) => {
  const stage = await openStage(t, { env: { EMPTY: '', TAKEN: 'another' } });
  useAmbientKeys(stage, 'session');
  stage.put('empty', 'FAKE-empty');
  stage.put('taken', 'FAKE-taken');
  const step = await stage.job.uses(actionYml, { with: { 'secret-ids': 'empty' } });
  assert.deepEqual(valuesOf(step), { EMPTY: 'FAKE-empty' }, step.log);
  const refused = await stage.job.uses(actionYml, { with: { 'secret-ids': 'taken' } });
  assert.equal(refused.annotations[0]?.title, 'E_CONFLICT');
});

test('theirs needs no STS, so neither does this', async (t) => {
  const stage = await openStage(t);
  useAmbientKeys(stage, 'session');
  stage.put('one', 'FAKE-one');
  stage.sandbox.faults.add({ operation: 'GetCallerIdentity', kind: 'reset-before' });
  const step = await stage.job.uses(actionYml, { with: { 'secret-ids': 'one' } });
  assert.deepEqual(valuesOf(step), { ONE: 'FAKE-one' }, step.log);
});

test('name-transformation in any case, as theirs reads it', async (t) => {
  const stage = await openStage(t);
  useAmbientKeys(stage, 'session');
  stage.put('One', 'FAKE-one');
  const step = await stage.job.uses(actionYml, {
    with: { 'secret-ids': 'One', 'name-transformation': 'Lowercase' },
  });
  assert.deepEqual(valuesOf(step), { one: 'FAKE-one' }, step.log);
});

test('bytes that are no text, of which theirs makes other characters, are an error that says what to do', async (t) => {
  const stage = await openStage(t);
  useAmbientKeys(stage, 'session');
  stage.put('keystore', new Uint8Array([0xff, 0xfe, 0x00]));
  stage.put('text', Buffer.from('FAKE-text\n'));
  const step = await stage.job.uses(actionYml, { with: { 'secret-ids': 'text' } });
  assert.deepEqual(valuesOf(step), { TEXT: 'FAKE-text\n' }, step.log);
  const refused = await stage.job.uses(actionYml, {
    with: { 'secret-ids': 'keystore', 'parse-json-secrets': 'true' },
  });
  assert.match(refusalOf(refused, 'E_BINARY'), /in a step of its own with `secrets: keystore file`/);
});

test('what stands behind a second comma is not leased, as there, and the log says so', async (t) => {
  const stage = await openStage(t);
  useAmbientKeys(stage, 'session');
  for (const name of ['one', 'two', 'three']) stage.put(name, `FAKE-value-of-${name}`);
  const step = await stage.job.uses(actionYml, { with: { 'secret-ids': 'A, one, two, three\nB, two,\n' } });
  assert.equal(step.outcome, 'success', step.log);
  assert.deepEqual(valuesOf(step), { A: 'FAKE-value-of-one', B: 'FAKE-value-of-two' });
  assert.deepEqual(messagesOf(step, 'warning'), [
    'Line 1 of secret-ids: two, three is not read, as it stands behind a second comma. A further secret goes on a line of its own.',
  ]);
});
