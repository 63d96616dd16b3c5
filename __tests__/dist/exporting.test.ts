import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { lacks } from '../needs.ts';
import { messagesOf, openStage, refusalOf, valuesOf } from './stage.ts';

test('export-env: false sets outputs alone', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  const step = await stage.leased('ONE, app/one', { 'export-env': 'false' });
  assert.deepEqual(valuesOf(step), {});
  assert.equal(step.outputs.ONE, 'FAKE-one');
  assert.equal((await stage.later()).bash.ONE, undefined);
});

test('on-conflict: error exports nothing and names what is set already', async (t) => {
  const stage = await openStage(t, { env: { TAKEN: 'another' } });
  stage.put('app/taken', 'FAKE-taken');
  stage.put('app/free', 'FAKE-free');
  const message = refusalOf(await stage.lease('TAKEN, app/taken\nFREE, app/free'), 'E_CONFLICT');
  assert.match(message, /^TAKEN is set already/);
});

for (const name of ['PATH', 'HOME', 'BASH_ENV'])
  test(`on-conflict: error does not offer to replace ${name}, which later steps run by`, async (t) => {
    const stage = await openStage(t, { env: { [name]: process.env[name] || '/there' } });
    stage.put('app/taken', 'FAKE-taken');
    const message = refusalOf(await stage.lease(`${name}, app/taken`), 'E_CONFLICT');
    assert.doesNotMatch(message, /overwrite/);
    assert.match(message, /another NAME/);
  });

test('on-conflict: overwrite exports over it', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t, { env: { TAKEN: 'another' } });
  stage.put('app/taken', 'FAKE-taken');
  await stage.leased('TAKEN, app/taken', { 'on-conflict': 'overwrite' });
  assert.equal((await stage.later()).bash.TAKEN, 'FAKE-taken');
});

test('on-conflict: skip leaves it, exports the rest, and the output is the leased value', async (t) => {
  const stage = await openStage(t, { env: { TAKEN: 'another' } });
  stage.put('app/taken', 'FAKE-taken');
  stage.put('app/free', 'FAKE-free');
  const step = await stage.leased('TAKEN, app/taken\nFREE, app/free', { 'on-conflict': 'skip' });
  assert.deepEqual(valuesOf(step), { FREE: 'FAKE-free' });
  assert.equal(step.outputs.TAKEN, 'FAKE-taken');
  assert.equal((await stage.later()).bash.TAKEN, 'another');
  assert.match(messagesOf(step, 'notice').join(), /TAKEN/);
  await stage.job.end();
  assert.equal(stage.job.env.TAKEN, 'another', 'what is not ours is not blanked either');
});

test('an empty variable, or one of the same value, is no conflict', async (t) => {
  const stage = await openStage(t, { env: { EMPTY: '', SAME: 'FAKE-same' } });
  stage.put('app/empty', 'FAKE-no-longer-empty');
  stage.put('app/same', 'FAKE-same');
  const step = await stage.leased('EMPTY, app/empty\nSAME, app/same');
  assert.deepEqual(valuesOf(step), { EMPTY: 'FAKE-no-longer-empty', SAME: 'FAKE-same' });
});

test('min-mask-length: what is shorter is exported, not masked, and listed by name', async (t) => {
  const stage = await openStage(t);
  stage.put('app/short', { json: { pin: '7391', port: '80', flag: true, nothing: null } });
  const step = await stage.leased(', app/short#* only=*');
  assert.deepEqual(valuesOf(step), { PIN: '7391', PORT: '80', FLAG: 'true', NOTHING: 'null' });
  assert.match(step.log, /Not masked.*: PORT, FLAG, NOTHING$/m);
  const masks = step.masks.map(({ value }) => value);
  assert.ok(masks.includes('7391'));
  for (const open of ['80', 'true', 'null']) assert.ok(!masks.includes(open), open);
});

test('min-mask-length: 1 masks all that can be masked', async (t) => {
  const stage = await openStage(t);
  stage.put('app/short', { json: { port: '80', flag: true, bracket: '{' } });
  const step = await stage.leased(', app/short#* only=*', { 'min-mask-length': '1' });
  const masks = step.masks.map(({ value }) => value);
  assert.ok(masks.includes('80'));
  for (const open of ['true', '{']) assert.ok(!masks.includes(open), open);
  assert.match(step.log, /Not masked.*: FLAG, BRACKET$/m);
});

test('public values are not masked, their neighbours are', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  stage.put('app/db', { json: { host: 'db.example.test', password: 'FAKE-password' } });
  stage.put('app/flags', { json: { colour: 'turquoise' } });
  await stage.leased('DB_*, app/db#* public=host\nCOLOUR, app/flags#colour public');
  const { log } = await stage.job.run('echo "$DB_HOST $DB_PASSWORD $COLOUR"');
  assert.match(log, /^db\.example\.test \*\*\* turquoise$/m);
});

test('dry-run exports nothing, writes nothing, and shows the policy that the role needs', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  stage.put('app/two', 'FAKE-two');
  const step = await stage.leased('ONE, app/one\nTWO, app/two file', { 'dry-run': 'true' });
  assert.deepEqual(step.exported, {});
  assert.deepEqual({ ...step.outputs, leased: undefined }, { leased: undefined });
  assert.match(
    step.summary.raw,
    /^### 📋 Dry run: nothing is leased\n\nThe role deploy needs these permissions, and no others:\n\n```json\n/,
  );
  assert.ok(!existsSync(`${stage.job.temp}/secret-lease`));
  assert.match(step.log, /These would be: ONE, TWO_FILE/);
  assert.match(step.log, /secret:app\/one-\?{6}/);
  assert.equal((await stage.later()).bash.ONE, undefined);
  const [end] = await stage.job.end();
  assert.deepEqual(end?.exported, {});
});

test('two leases in one job', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  stage.put('app/two', 'FAKE-two');
  const first = await stage.leased('ONE, app/one', {}, { id: 'first' });
  const second = await stage.leased('TWO, app/two', {}, { id: 'second' });
  assert.notEqual(first.outputs['lease-id'], second.outputs['lease-id']);
  assert.notEqual(first.outputs['lease-file'], second.outputs['lease-file']);
  const { bash } = await stage.later();
  assert.deepEqual([bash.ONE, bash.TWO], ['FAKE-one', 'FAKE-two']);
});

test('the same lease twice is no conflict', async (t) => {
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  await stage.leased('ONE, app/one', {}, { id: 'first' });
  const second = await stage.leased('ONE, app/one', {}, { id: 'second' });
  assert.equal(second.outputs.ONE, 'FAKE-one');
});

test('a second lease replaces what the first exported of the same secret, and nothing else', async (t) => {
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  stage.put('app/two', 'FAKE-two');
  await stage.leased('ONE, app/one');
  stage.put('app/one', 'FAKE-rotated');
  const second = await stage.leased('ONE, app/one', {}, { id: 'second' });
  assert.equal(second.exported.ONE, 'FAKE-rotated');
  refusalOf(await stage.lease('ONE, app/two', {}, { id: 'other' }), 'E_CONFLICT');
  stage.job.env.TWO = 'a value of the workflow';
  refusalOf(await stage.lease('TWO, app/two', {}, { id: 'foreign' }), 'E_CONFLICT');
});

test("a value whose name is one of the action's outputs leaves that output alone", async (t) => {
  const stage = await openStage(t);
  stage.put('app/leased', 'FAKE-leased');
  const step = await stage.leased('LEASED, app/leased');
  assert.equal(step.outputs.leased, 'true');
  assert.equal(step.exported.LEASED, 'FAKE-leased');
  assert.match(messagesOf(step, 'notice').join(), /No output for LEASED/);
});

test('allowed-account-ids', async (t) => {
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  const { account } = stage.sandbox;
  const elsewhere = { 'allowed-account-ids': '999988887777' };
  assert.match(refusalOf(await stage.lease('ONE, app/one', elsewhere), 'E_ACCOUNT'), /allowed-account-ids/);
  await stage.leased('ONE, app/one', { 'allowed-account-ids': `999988887777, ${account}` });
});

test('mask-aws-account-id', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  const { account } = stage.sandbox;
  const show = `echo "the account is ${account}."`;
  await stage.leased('ONE, app/one');
  assert.match((await stage.job.run(show)).log, new RegExp(`is ${account}\\.$`, 'm'));
  await stage.leased('ONE, app/one', { 'mask-aws-account-id': 'true' }, { id: 'masked' });
  assert.match((await stage.job.run(show)).log, /^the account is \*\*\*\.$/m);
});
