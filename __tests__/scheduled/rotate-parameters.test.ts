import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { PolicyDocument, Statement } from '../../sandbox/policy.ts';
import type { ParameterSettings } from '../../sandbox/sandbox.ts';
import { lacks } from '../needs.ts';
import {
  assertNoLeaks,
  failedWith,
  openRotatingStage,
  type RotatingStage,
  succeeded,
  suggestedFor,
} from './rotating.ts';

const old = 'FAKE-old-key-Qw3rTy';
const keyId = '7d1e0000-0000-4000-8000-000000000002';
const preload = ['--import', new URL('kill-at.mjs', import.meta.url).href];

/** What a role may that rotates parameters in every way. */
const everything = {
  Statement: [{ Effect: 'Allow' as const, Action: ['ssm:*', 'secretsmanager:*', 'kms:*'], Resource: '*' }],
};

/** A stage with these parameters. */
async function open(
  t: Parameters<typeof openRotatingStage>[0],
  parameters: Record<string, ParameterSettings> = { '/app/key': { value: old } },
): Promise<RotatingStage> {
  const stage = await openRotatingStage(t);
  stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, everything);
  for (const [name, settings] of Object.entries(parameters)) stage.sandbox.parameters.put(name, settings);
  return stage;
}

/** Every version's value of a parameter, the oldest first. */
function valuesOf({ sandbox }: RotatingStage, name = '/app/key'): string[] {
  const values = sandbox.parameters.get(name)?.versions.map(({ value }) => value);
  assert.ok(values, name);
  return values;
}

/** Labels by version, without those that have none. */
function labelsOf({ sandbox }: RotatingStage, name = '/app/key'): Record<number, string[]> {
  const { versions = [] } = sandbox.parameters.get(name) ?? {};
  return Object.fromEntries(
    versions.filter(({ labels }) => labels.length > 0).map(({ version, labels }) => [version, labels]),
  );
}

test('generate: a new version that keeps the key, the tier, the policies and all else', async (t) => {
  const settings: ParameterSettings = {
    value: '{"user":"app","password":"FAKE-old-password-1"}',
    keyId,
    tier: 'Advanced',
    description: 'of the app',
    allowedPattern: '.{10,}',
    labels: ['mine'],
    policies: [
      { Type: 'Expiration', Version: '1.0', Attributes: { Timestamp: '2099-01-01T00:00:00.000Z' } },
      { Type: 'NoChangeNotification', Version: '1.0', Attributes: { After: '20', Unit: 'Days' } },
    ],
  };
  const stage = await open(t, { '/app/db': settings, plain: { value: old, type: 'String' } });
  const step = succeeded(
    await stage.rotate('PASSWORD, ssm:/app/db#password', { generate: 'length=30', field: 'password' }),
  );
  const [before, after, ...more] = stage.sandbox.parameters.get('/app/db')?.versions ?? [];
  assert.ok(before && after && more.length === 0);
  const { version: _1, value, labels, modifiedDate: _2, modifiedBy: _3, ...kept } = after;
  const { version: _4, value: _5, labels: _6, modifiedDate: _7, modifiedBy: _8, ...wanted } = before;
  assert.deepEqual(kept, wanted);
  const { user, password } = JSON.parse(value);
  assert.equal(user, 'app');
  assert.equal(password.length, 30);
  assert.deepEqual(before.labels, ['mine'], 'no mark stays on the old version');
  assert.match(labels.join(), /^secret-lease-done-[\da-f-]{36}$/);
  assert.deepEqual(
    [step.outputs.status, step.outputs['old-version'], step.outputs['new-version'], step.outputs.rotated],
    ['rotated', '1', '2', 'ssm:/app/db'],
  );
  // A second attempt of the run does not rotate again; another run takes the mark along.
  const again = succeeded(
    await stage.rotate('PASSWORD, ssm:/app/db#password', { generate: 'length=30', field: 'password' }),
  );
  assert.equal(stage.sandbox.parameters.get('/app/db')?.versions.length, 2);
  assert.deepEqual([again.outputs['old-version'], again.outputs['new-version']], ['1', '2']);
  const other = succeeded(await stage.rotate('ssm:plain', { generate: 'length=30' }, { id: 'other' }));
  const third = succeeded(await stage.rotate('ssm:plain', { generate: 'length=30' }, { id: 'third' }));
  const [, second = '', last = ''] = valuesOf(stage, 'plain');
  assert.notEqual(second, last);
  assert.deepEqual(Object.keys(labelsOf(stage, 'plain')), ['3']);
  assertNoLeaks(stage, [step, again, other, third], [...valuesOf(stage, 'plain'), password]);
});

test('command, by ARN, among secrets; when: due by age and by the policy Expiration', async (t) => {
  if (lacks(t, 'bash')) return;
  const day = 86_400_000;
  const stage = await open(t, {
    '/app/key': { value: old, modifiedDate: Date.now() - 40 * day },
    '/app/young': { value: old },
    '/app/ending': {
      value: old,
      tier: 'Advanced',
      policies: [
        {
          Type: 'Expiration',
          Version: '1.0',
          Attributes: { Timestamp: new Date(Date.now() + 3 * day).toISOString() },
        },
      ],
    },
  });
  stage.put('app/secret', { string: old });
  const command = 'sh\n-c\nprintf FAKE-made-$SECRET_LEASE_SECRET | tr / -; openssl rand -hex 9';
  const arn = 'arn:aws:ssm:eu-west-1:111122223333:parameter/app/key';
  const steps = [
    succeeded(await stage.rotate(`${arn}\nssm:/app/young\napp/secret`, { command, when: 'older-than=30d' })),
    succeeded(
      await stage.rotate(
        'ssm:/app/ending\nssm:/app/young',
        { command, when: 'expiring-within=7d' },
        { id: 'by' },
      ),
    ),
  ];
  assert.deepEqual(
    steps.map(({ outputs }) => outputs.rotated),
    [arn, 'ssm:/app/ending'],
  );
  assert.equal(valuesOf(stage, '/app/young').length, 1);
  assert.match(valuesOf(stage)[1] ?? '', /^FAKE-made--app-key[\da-f]{18}$/);
  assert.match(steps[1]?.log ?? '', /policy Expiration of ssm:\/app\/ending still has AWS delete it at/);
  assert.match(steps[1]?.log ?? '', /ssm:\/app\/young does not tell when it expires/);
  assertNoLeaks(stage, steps, valuesOf(stage));
});

test('verify: a refused value is not written; one that a killed attempt wrote gives its place back', async (t) => {
  const stage = await open(t);
  const inputs = (url: string) => ({ generate: 'length=30', verify: `KEY ${url}` });
  const never = await stage.verifier(() => 401);
  const refused = await stage.rotate('KEY, ssm:/app/key', inputs(never.url));
  assert.match(
    failedWith(refused, 'E_NEW_VERSION'),
    /The new value of ssm:\/app\/key is bad: .*401.*Nothing was written/s,
  );
  const silent = await stage.verifier(() => 503);
  const doubted = await stage.rotate('KEY, ssm:/app/key', inputs(silent.url), { id: 'doubt' });
  assert.match(failedWith(doubted, 'E_NEW_VERSION'), /was not written, as nobody could say/);
  assert.deepEqual(valuesOf(stage), [old]);

  const killed = { id: 'undone', nodeArgs: preload, env: { KILL_AT: 'after PutParameter 1' } };
  await stage.rotate('KEY, ssm:/app/key', { generate: 'length=30' }, killed);
  const undone = await stage.rotate('KEY, ssm:/app/key', inputs(never.url), { id: 'undone' });
  assert.match(failedWith(undone, 'E_NEW_VERSION', 'rolled-back'), /The old value was put back as version 3/);
  const [first, bad, back] = valuesOf(stage);
  assert.deepEqual([first, back], [old, old]);
  assert.notEqual(bad, old);
  assert.deepEqual(labelsOf(stage), {}, 'nothing is left to heal');
  const good = await stage.verifier(() => 200);
  const done = succeeded(await stage.rotate('KEY, ssm:/app/key', inputs(good.url), { id: 'done' }));
  assert.equal(valuesOf(stage).length, 4);
  assertNoLeaks(stage, [refused, doubted, undone, done], valuesOf(stage));
});

test('somebody else writes meanwhile: what they wrote is left alone', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await open(t);
  const { sandbox } = stage;
  // While the command runs, somebody writes.
  const timer = setInterval(() => {
    if (sandbox.count('GetParameterHistory') < 2 || valuesOf(stage).length > 1) return;
    sandbox.parameters.put('/app/key', { value: 'FAKE-of-somebody-else' });
  }, 10);
  t.after(() => clearInterval(timer));
  const step = await stage.rotate('ssm:/app/key', { command: 'sh\n-c\nsleep 2; openssl rand -hex 9' });
  assert.match(failedWith(step, 'E_ROTATION'), /was changed by somebody else while this step was at work/);
  assert.deepEqual(valuesOf(stage), [old, 'FAKE-of-somebody-else']);
  assertNoLeaks(stage, [step]);
});

test('what cannot be rotated is refused before anything is changed, and says what to do', async (t) => {
  const stage = await open(t, {
    '/app/key': { value: old },
    '/app/list': { value: 'FAKE-one,FAKE-two', type: 'StringList' },
    '/app/json': { value: '{"password":"FAKE-in-json-1"}' },
    '/app/narrow': { value: '1234567890', allowedPattern: '\\d{10}' },
    '/app/marked': { value: old, labels: ['first'] },
    '/app/full': { value: old, labels: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] },
  });
  for (let index = 0; index < 99; index += 1)
    stage.sandbox.parameters.put('/app/marked', { value: `${old}${index}` });
  const generate = 'length=30';
  const cases: [string, Record<string, string>, string, RegExp, (string | null)?][] = [
    ['ssm:/app/key', {}, 'E_REQUEST', /parameters have none/, null],
    ['ssm:/app/*', { generate }, 'E_REQUEST', /a path names no parameter/, null],
    ['ssm:/app/key version=1', { generate }, 'E_REQUEST', /version has no meaning here/, null],
    ['ssm:/app/none', { generate }, 'E_SECRET_NOT_FOUND', /There is no parameter ssm:\/app\/none/, null],
    ['ssm:/app/list', { generate }, 'E_INPUT', /is a StringList/, null],
    ['ssm:/app/json', { generate }, 'E_INPUT', /JSON object, which a random text would replace/, null],
    [
      'ssm:/app/json',
      { generate, field: 'pasword' },
      'E_NOTHING_SELECTED',
      /no text at the field pasword/,
      null,
    ],
    ['ssm:/app/key', { generate: 'length=4096' }, '', /./],
    ['ssm:/app/narrow', { generate }, 'E_NEW_VERSION', /does not match the parameter's own AllowedPattern/],
    ['ssm:/app/marked', { generate }, 'E_ROTATION', /has 100 versions, and the oldest has a label/],
    ['ssm:/app/full', { generate }, 'E_ROTATION', /has ten labels already/],
  ];
  const steps = [];
  for (const [index, [line, inputs, code, message, status]] of cases.entries()) {
    const step = await stage.rotate(line, inputs, { id: `refused-${index}` });
    steps.push(step);
    if (code === '') succeeded(step);
    else assert.match(failedWith(step, code, status), message);
  }
  assertNoLeaks(stage, steps, ['FAKE-in-json-1']);
});

/** Where the process dies, and whether the new value is current by then. */
const places: [at: string, isRotated: boolean][] = [
  ['before GetRandomPassword 1', false],
  ['after LabelParameterVersion 1', false],
  ['after PutParameter 1', true],
  ['after LabelParameterVersion 2', true],
  ['after UnlabelParameterVersion 1', true],
];

for (const [at, isRotated] of places) {
  test(`killed ${at}: a working version is current, and the next attempt or run ends it`, async (t) => {
    const stage = await open(t, {
      '/app/key': { value: old },
      '/app/daily': { value: old },
      '/app/bad': { value: old },
    });
    const inputs = { generate: 'length=30' };
    const options = { nodeArgs: preload, env: { KILL_AT: at } };
    const killed = await stage.rotate('KEY, ssm:/app/key', inputs, options);
    if (process.platform === 'win32') assert.equal(killed.exitCode, 1, killed.log);
    else assert.equal(killed.signal, 'SIGKILL', killed.log);
    assert.equal(valuesOf(stage).length > 1, isRotated);
    const again = succeeded(await stage.rotate('KEY, ssm:/app/key', inputs));
    assert.equal(valuesOf(stage).length, 2, 'two attempts of a run write one version');
    assert.deepEqual([again.outputs.status, again.outputs['old-version']], ['rotated', '1']);
    assert.deepEqual(Object.keys(labelsOf(stage)), ['2']);

    // A new run each day, with ids of its own.
    const yesterday = await stage.rotate('ssm:/app/daily', inputs, { ...options, id: 'yesterday' });
    succeeded(await stage.rotate('ssm:/app/daily', inputs, { id: 'today' }));
    const isEnded = at.startsWith('after LabelParameterVersion 2') || at.startsWith('after Unlabel');
    assert.equal(valuesOf(stage, '/app/daily').length, isEnded ? 3 : 2);
    assert.equal(Object.keys(labelsOf(stage, '/app/daily')).length, 1);

    // What a killed run left is bad by now: the old value comes back, then a new one.
    if (!isRotated || isEnded) return;
    const left = await stage.rotate('KEY, ssm:/app/bad', inputs, { ...options, id: 'left' });
    const [, bad] = valuesOf(stage, '/app/bad');
    const { url } = await stage.verifier((value) => (value === bad ? 401 : 200));
    const verify = { ...inputs, verify: `KEY ${url}` };
    const healed = succeeded(await stage.rotate('KEY, ssm:/app/bad', verify, { id: 'heal' }));
    const values = valuesOf(stage, '/app/bad');
    assert.deepEqual(values.slice(0, 3), [old, bad, old]);
    assert.equal(values.length, 4);
    assert.match(healed.log, /Version 2 of ssm:\/app\/bad, which an earlier run wrote, is replaced/);
    assertNoLeaks(stage, [killed, again, yesterday, left, healed], [...values, ...valuesOf(stage)]);
  });
}

const page = readFileSync(new URL('../../docs/rotate.md', import.meta.url), 'utf8');
const documented = [...page.matchAll(/^```json\n(.*?)^```$/gms)].map(
  ([, text = '']): PolicyDocument =>
    JSON.parse(text.replaceAll('123456789012', '111122223333').replaceAll('KEY_ID', keyId)),
);

test('the documented permissions are enough, none is too much, and sessions name that parameter alone', async (t) => {
  const policy = documented.find((each) => JSON.stringify(each).includes('ssm:PutParameter'));
  assert.ok(policy);
  const stage = await open(t, {});
  const { sandbox } = stage;
  const statements = [policy.Statement].flat() as Statement[];
  const put = (tier: 'Standard' | 'Advanced') => {
    sandbox.parameters.delete('/prod/signing');
    sandbox.parameters.put('/prod/signing', { value: old, keyId, tier });
  };
  let number = 0;
  const rotate = () => stage.rotate('ssm:/prod/signing', { generate: 'length=30' }, { id: `r${number++}` });
  for (const tier of ['Standard', 'Advanced'] as const) {
    put(tier);
    sandbox.accounts.setPermissions(sandbox.roleArn, policy);
    succeeded(await rotate());
  }
  for (const [index, statement] of statements.entries()) {
    for (const action of [statement.Action ?? []].flat()) {
      put(action === 'kms:GenerateDataKey' ? 'Advanced' : 'Standard');
      const Action = [statement.Action ?? []].flat().filter((each) => each !== action);
      const others = statements.filter((_each, at) => at !== index);
      const Statement = Action.length > 0 ? [...others, { ...statement, Action }] : others;
      sandbox.accounts.setPermissions(sandbox.roleArn, { Statement });
      const step = await rotate();
      const isEarly = /GetParameter|kms:Decrypt/.test(action);
      const code = action.startsWith('kms') ? 'E_SECRET_KMS' : 'E_SECRET_DENIED';
      const message = failedWith(step, code, isEarly ? null : 'failed');
      const suggested = suggestedFor(message, action, statements);
      assertNoLeaks(stage, [step]);
      const added = suggested.filter((each) => !('Principal' in each));
      const filled = JSON.parse(JSON.stringify(added).replaceAll('KEY_ID', keyId)) as Statement[];
      sandbox.accounts.setPermissions(sandbox.roleArn, { Statement: [...Statement, ...filled] });
      succeeded(await rotate());
      assert.notEqual(valuesOf(stage, '/prod/signing').at(-1), old);
    }
  }

  const policies = sandbox.principals
    .list()
    .flatMap(({ sessionPolicy }) => (sessionPolicy ? [JSON.stringify(sessionPolicy)] : []));
  const [look = '', change = ''] = policies;
  assert.doesNotMatch(look, /PutParameter|LabelParameterVersion|GetRandomPassword|Encrypt"|GenerateDataKey/i);
  assert.match(change, /PutParameter/i);
  for (const text of policies) {
    const named = [...text.matchAll(/arn:aws:ssm:[^"\\]+/g)].map(([arn]) => arn);
    assert.deepEqual([...new Set(named)], ['arn:aws:ssm:eu-west-1:111122223333:parameter/prod/signing']);
  }
});
