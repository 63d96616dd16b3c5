import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNoLeaks, failedWith, openRotatingStage, type RotatingStage, succeeded } from './rotating.ts';

const old = 'FAKE-old-key-Qw3rTy';
const preload = ['--import', new URL('kill-at.mjs', import.meta.url).href];
const generate = { generate: 'length=30' };

/** A stage with one parameter, whose writes by others than the test go through `change`. */
async function open(
  t: Parameters<typeof openRotatingStage>[0],
  change: (value: string, write: (value: string) => void) => string,
): Promise<RotatingStage> {
  const stage = await openRotatingStage(t);
  const { accounts, parameters, roleArn } = stage.sandbox;
  accounts.setPermissions(roleArn, {
    Statement: [{ Effect: 'Allow', Action: ['ssm:*', 'secretsmanager:*', 'kms:*'], Resource: '*' }],
  });
  parameters.put('/app/key', { value: old });
  const put = parameters.put.bind(parameters);
  parameters.put = (name, settings = {}, by) => {
    const value =
      by === undefined || settings.value === undefined
        ? settings.value
        : change(settings.value, (theirs) => put(name, { value: theirs }));
    return put(name, { ...settings, ...(value !== undefined && { value }) }, by);
  };
  return stage;
}

function valuesOf({ sandbox }: RotatingStage): string[] {
  return sandbox.parameters.get('/app/key')?.versions.map(({ value }) => value) ?? [];
}

test('somebody writes between the last look and the write: both versions are named, and none is lost', async (t) => {
  const theirs = 'FAKE-of-somebody-else';
  let isTheirTurn = true;
  const stage = await open(t, (value, write) => {
    if (isTheirTurn) write(theirs);
    isTheirTurn = false;
    return value;
  });
  const step = await stage.rotate('KEY, ssm:/app/key', generate);
  const message = failedWith(step, 'E_ROTATION');
  assert.match(
    message,
    /wrote version 2 of ssm:\/app\/key in the same moment, and version 3, of this step, came after/,
  );
  assert.match(message, /aws ssm get-parameter --with-decryption --name \/app\/key:2 --region eu-west-1/);
  const [first, second, third, ...more] = valuesOf(stage);
  assert.deepEqual([first, second, more], [old, theirs, []]);
  assert.notEqual(third, old);
  // It is marked as done, so that the next run does not take it for one that was killed.
  const next = succeeded(await stage.rotate('KEY, ssm:/app/key', generate, { id: 'next' }));
  assert.equal(valuesOf(stage).length, 4);
  assertNoLeaks(stage, [step, next], valuesOf(stage));
});

test('what is read back is not what was written: the old value is put back', async (t) => {
  const stage = await open(t, (value) => (value === old ? value : value.slice(1)));
  const step = await stage.rotate('KEY, ssm:/app/key', generate);
  assert.match(
    failedWith(step, 'E_NEW_VERSION', 'rolled-back'),
    /what was read back is not what was written[\s\S]*The old value was put back as version 3/,
  );
  const [first, bad, back, ...more] = valuesOf(stage);
  assert.deepEqual([first, back, more], [old, old, []]);
  assert.equal(bad?.length, 29);
  const { versions = [] } = stage.sandbox.parameters.get('/app/key') ?? {};
  assert.deepEqual(
    versions.flatMap(({ labels }) => labels),
    [],
  );
  assertNoLeaks(stage, [step], valuesOf(stage));
});

/** A stage whose first write arrives changed, and a service that refuses what arrived. */
async function openAltering(t: Parameters<typeof openRotatingStage>[0]) {
  const bad = new Set<string>();
  const stage = await open(t, (value) => {
    if (bad.size > 0) return value;
    bad.add(value.slice(1));
    return value.slice(1);
  });
  const { url } = await stage.verifier((value) => (bad.has(value) ? 401 : 200));
  return { stage, bad, inputs: { ...generate, verify: `KEY ${url}` } };
}

/** Every version, and the only one that has a label. */
function assertEnded({ stage, bad }: Awaited<ReturnType<typeof openAltering>>): void {
  const values = valuesOf(stage);
  const [first, second = '', back] = values;
  assert.deepEqual([first, back], [old, old]);
  assert.ok(bad.has(second));
  assert.ok(!bad.has(values.at(-1) ?? ''), 'a good value is current');
  const { versions = [] } = stage.sandbox.parameters.get('/app/key') ?? {};
  assert.deepEqual(
    versions.filter(({ labels }) => labels.length > 0).map(({ version }) => version),
    [values.length],
  );
}

test('a put-back that fails says that the bad value is current; the next run finds it bad again and replaces it', async (t) => {
  const altering = await openAltering(t);
  const { stage, inputs } = altering;
  stage.sandbox.faults.add({
    operation: 'PutParameter',
    kind: 'error',
    code: 'AccessDeniedException',
    after: 1,
  });
  const step = await stage.rotate('KEY, ssm:/app/key', inputs);
  const message = failedWith(step, 'E_NEW_VERSION');
  assert.match(message, /THE BAD VALUE IS CURRENT/);
  assert.match(message, /The old one is version 1, the bad one 2/);
  assert.equal(valuesOf(stage).length, 2);
  stage.sandbox.faults.clear();
  const healed = succeeded(await stage.rotate('KEY, ssm:/app/key', inputs, { id: 'heal' }));
  assert.match(healed.log, /Version 2 of ssm:\/app\/key, which an earlier run wrote, is replaced/);
  assertEnded(altering);
  assertNoLeaks(stage, [step, healed], valuesOf(stage));
});

for (const isLabelled of [true, false]) {
  test(`read back wrong, with a put-back that fails${isLabelled ? '' : ', and so does its label'}: the next run replaces it, or the message says what to do`, async (t) => {
    let isFirst = true;
    const stage = await open(t, (value) => {
      const stored = isFirst ? value.slice(1) : value;
      isFirst = false;
      return stored;
    });
    const { faults } = stage.sandbox;
    const failing = { kind: 'error', code: 'AccessDeniedException', after: 1 } as const;
    faults.add({ operation: 'PutParameter', ...failing });
    if (!isLabelled) faults.add({ operation: 'LabelParameterVersion', ...failing });
    const step = await stage.rotate('KEY, ssm:/app/key', generate);
    const message = failedWith(step, 'E_NEW_VERSION');
    assert.match(message, /what was read back is not what was written[\s\S]*THE BAD VALUE IS CURRENT/);
    const [first, bad, ...more] = valuesOf(stage);
    assert.deepEqual([first, bad?.length, more], [old, 29, []]);
    faults.clear();
    if (!isLabelled) {
      assert.match(message, /The version could not be labelled as bad.*write the old value again/);
      return assertNoLeaks(stage, [step], valuesOf(stage));
    }
    assert.match(message, /Run this again: it writes the old value, then a new one/);
    // Nothing judges the value in this run either, so that the label alone tells that it is bad.
    const healed = succeeded(await stage.rotate('KEY, ssm:/app/key', generate, { id: 'heal' }));
    const [, , back, good = '', ...rest] = valuesOf(stage);
    assert.deepEqual([back, good.length, rest], [old, 30, []]);
    const { versions = [] } = stage.sandbox.parameters.get('/app/key') ?? {};
    assert.deepEqual(
      versions.filter(({ labels }) => labels.length > 0).map(({ version }) => version),
      [4],
    );
    assertNoLeaks(stage, [step, healed], valuesOf(stage));
  });
}

for (const at of ['before PutParameter 2', 'after PutParameter 2']) {
  test(`killed ${at}, which puts the old value back: the next run ends it`, async (t) => {
    const altering = await openAltering(t);
    const { stage, inputs } = altering;
    const options = { nodeArgs: preload, env: { KILL_AT: at } };
    const killed = await stage.rotate('KEY, ssm:/app/key', inputs, options);
    assert.notEqual(killed.outcome, 'success');
    assert.equal(valuesOf(stage).length, at.startsWith('after') ? 3 : 2);
    const next = succeeded(await stage.rotate('KEY, ssm:/app/key', inputs, { id: 'next' }));
    assertEnded(altering);
    assertNoLeaks(stage, [killed, next], valuesOf(stage));
  });
}
