// What runs after a rotation: what it gets, when it runs, and that it runs again until it has succeeded.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { SecretsManagerClient, UpdateSecretVersionStageCommand } from '@aws-sdk/client-secrets-manager';
import { SSMClient, UnlabelParameterVersionCommand } from '@aws-sdk/client-ssm';
import { findLeaks } from '../../runner/leaks.ts';
import { node24 } from '../../runner/node.ts';
import { messagesOf } from '../dist/stage.ts';
import { lacks } from '../needs.ts';
import { openAfterStage } from './after-stage.ts';
import { assertNoLeaks, failedWith, labelsOf, succeeded } from './rotating.ts';

const old = 'FAKE-old-key-Qw3rTy';

const generate = { generate: 'length=30' };

test('it runs once the new version is current, with versions and no value, as a step would', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openAfterStage(t);
  stage.put('app/key', { string: old });
  const after = stage.script(`${stage.note}
env | grep -E '^(AWS_|ACTIONS_|INPUT_|STATE_)' | sed 's/=.*//' | sort
cat
echo 'restarted web'
echo '::error::not a command' >&2`);
  const step = succeeded(
    await stage.rotate('KEY, app/key', { ...generate, after }, { env: { AWS_PROFILE: 'consumers' } }),
  );
  const { arn, versions } = stage.secret('app/key');
  const [before, now] = versions.map(({ id }) => id);
  assert.deepEqual(stage.notes(), [`app/key ${arn} eu-west-1 ${before} ${now}`]);
  assert.match(step.log, /^restarted web$/m);
  assert.match(step.log, /^AWS_PROFILE$/m);
  assert.match(step.log, /^ACTIONS_ID_TOKEN_REQUEST_URL$/m);
  assert.doesNotMatch(step.log, /^(INPUT_|STATE_|ACTIONS_(?!ID_TOKEN))/m);
  assert.ok(step.annotations.every(({ level }) => level !== 'error'));
  assert.match(step.log, /app\/key: `after` succeeded in/);
  assert.match(step.summary.raw, /🟢 rotated[^|]*<code>after<\/code> succeeded/);
  assert.equal(step.outputs['after-due'], '');
  assert.deepEqual(labelsOf(stage.secret('app/key')), {
    [`${before}`]: ['AWSPREVIOUS'],
    [`${now}`]: ['AWSCURRENT', 'AWSPENDING'],
  });
  assertNoLeaks(stage, [step]);
});

for (const values of ['old', 'both']) {
  test(`after-values: ${values} gives them on standard input, masked`, async (t) => {
    if (lacks(t, 'bash')) return;
    const stage = await openAfterStage(t);
    const got = join(stage.job.temp, 'got');
    stage.put('app/key', { json: { user: 'FAKE-user-name', token: old } });
    const after = stage.script(
      `tee '${got}'; echo '::add-mask::FAKE-minted-Zx81%25'; echo 'FAKE-minted-Zx81%'`,
    );
    const step = succeeded(
      await stage.rotate('KEY, app/key#token', {
        ...generate,
        field: 'token',
        after,
        'after-values': values,
      }),
    );
    const told = JSON.parse(readFileSync(got, 'utf8'));
    const value = JSON.parse(stage.value('app/key'));
    assert.deepEqual(Object.keys(told), [
      'secret',
      'arn',
      'region',
      'old',
      ...(values === 'both' ? ['new'] : []),
    ]);
    assert.equal(JSON.parse(told.old.value).token, old);
    if (values === 'both') assert.deepEqual(JSON.parse(told.new.value), value);
    // The program prints them; the runner masks them in the log.
    const canaries = [...stage.sandbox.canaries(), ...Object.values<string>(value), old, 'FAKE-minted-Zx81%'];
    assert.deepEqual(findLeaks({ texts: { log: stage.job.log, summary: step.summary.raw }, canaries }), []);
    assert.match(step.log, /\*\*\*/);
  });
}

test('what a program without values reads by itself and prints is masked too', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openAfterStage(t);
  const other = 'FAKE-other-key-Zt7uIo';
  stage.put('app/key', { json: { token: old, apiKey: other } });
  const after = stage.script(`echo 'read ${old} and ${other}'`);
  const step = succeeded(await stage.rotate('KEY, app/key#token', { ...generate, field: 'token', after }));
  assert.match(step.log, /^read \*\*\* and \*\*\*$/m);
});

const failing: [string, string, RegExp, Record<string, string>][] = [
  ['fails', 'echo no such pod >&2; exit 3', /ended with exit code 3/, {}],
  ['hangs', 'sleep 300 & sleep 300', /had not ended after 1 s, and was ended/, { 'after-timeout': '1s' }],
];

for (const [title, text, says, inputs] of failing) {
  test(`one that ${title}: E_AFTER, the rotation stays, and the next run tries again without a rotation`, async (t) => {
    if (lacks(t, 'bash')) return;
    const stage = await openAfterStage(t);
    stage.put('app/key', { string: old });
    const after = stage.script(`${stage.note}\n${text}`);
    const failed = await stage.rotate('KEY, app/key', {
      ...generate,
      ...inputs,
      after,
      when: 'always',
    });
    const message = failedWith(failed, 'E_AFTER');
    assert.match(message, says);
    assert.match(message, /The rotation stays/);
    const { versions } = stage.secret('app/key');
    const [before, now] = versions.map(({ id }) => id);
    assert.notEqual(stage.value('app/key'), old);
    assert.deepEqual(
      [
        failed.outputs.status,
        failed.outputs.rotated,
        failed.outputs['after-due'],
        failed.outputs['new-version'],
      ],
      ['failed', 'app/key', 'app/key', now],
    );
    assert.match(
      failed.summary.raw,
      /🔴 rotated in .*, `after` failed.*E_AFTER.*the next run tries <code>after<\/code> again/,
    );
    if (title === 'fails') assert.match(failed.log, /^no such pod$/m);

    const planned = succeeded(
      await stage.rotate(
        'KEY, app/key',
        { ...generate, after, when: 'older-than=1d', 'dry-run': 'true' },
        { id: 'plan' },
      ),
    );
    assert.match(
      planned.log,
      new RegExp(`\`after\`, which is still due for version ${before}, would run sh`),
    );
    assert.equal(planned.outputs['after-due'], 'app/key');
    const without = succeeded(
      await stage.rotate('KEY, app/key', { ...generate, when: 'older-than=1d' }, { id: 'without' }),
    );
    assert.match(
      messagesOf(without, 'warning').join(),
      /`after` of an earlier run has not succeeded.*this step has none/,
    );

    const inputs2 = { ...generate, after: stage.script(stage.note), when: 'older-than=1d' };
    const next = succeeded(await stage.rotate('KEY, app/key', inputs2, { id: 'tomorrow' }));
    assert.deepEqual(
      stage.notes().map((line) => line.split(' ').slice(-2)),
      [
        [before, now],
        [before, now],
      ],
    );
    assert.deepEqual([next.outputs.status, next.outputs['after-due']], ['unchanged', '']);
    assert.match(next.summary.raw, /not due[^|]*<code>after<\/code> succeeded/);
    assert.equal(stage.secret('app/key').versions.length, 2);
    succeeded(await stage.rotate('KEY, app/key', inputs2, { id: 'later' }));
    assert.equal(stage.notes().length, 2, 'and no third time');
    assertNoLeaks(stage, [failed, planned, without, next]);
  });
}

test('what the printed command takes off a version is not run for it any more', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openAfterStage(t);
  const { sandbox } = stage;
  stage.put('app/key', { string: old });
  for (const name of ['/app/key', '/app/by-arn', 'plain']) sandbox.parameters.put(name, { value: old });
  const { accessKeyId, secretAccessKey } = sandbox.addUser('operator', {
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
  });
  const settings = {
    region: sandbox.region,
    endpoint: sandbox.url,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 1,
  };
  const secrets = new SecretsManagerClient(settings);
  const parameters = new SSMClient(settings);
  for (const name of [
    'app/key',
    'ssm:/app/key',
    `arn:aws:ssm:eu-west-1:${sandbox.account}:parameter/app/by-arn`,
    `arn:aws:ssm:eu-west-1:${sandbox.account}:parameter/plain`,
  ]) {
    const failed = await stage.rotate(name, { ...generate, after: 'false' }, { id: 'a' });
    const [, service = '', options = ''] =
      /^aws (secretsmanager update-secret-version-stage|ssm unlabel-parameter-version) (--.*)$/m.exec(
        failedWith(failed, 'E_AFTER'),
      ) ?? [];
    const given = Object.fromEntries(
      [...options.matchAll(/--([\w-]+) (\S+)/g)].map(([, option = '', value = '']) => [option, value]),
    );
    if (service.startsWith('ssm')) {
      const { RemovedLabels } = await parameters.send(
        new UnlabelParameterVersionCommand({
          Name: given.name,
          ParameterVersion: Number(given['parameter-version']),
          Labels: [given.labels ?? ''],
        }),
      );
      assert.deepEqual(RemovedLabels, [given.labels], name);
    } else {
      await secrets.send(
        new UpdateSecretVersionStageCommand({
          SecretId: given['secret-id'],
          VersionStage: given['version-stage'],
          RemoveFromVersionId: given['remove-from-version-id'],
        }),
      );
    }
    const inputs = { ...generate, after: stage.script(stage.note), when: 'older-than=1d' };
    succeeded(await stage.rotate(name, inputs, { id: 'tomorrow' }));
    assert.deepEqual(stage.notes(), [], name);
  }
  secrets.destroy();
  parameters.destroy();
});

test('a service that cannot answer: it is not run, and the next run verifies again', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openAfterStage(t);
  stage.put('app/db', { string: old, rotation: { delay: 300 } });
  let status = 503;
  const verifier = await stage.verifier(() => status);
  const inputs = { verify: `KEY ${verifier.url}`, after: stage.script(stage.note), when: 'older-than=1d' };
  const first = await stage.rotate('KEY, app/db', { ...inputs, when: 'always' });
  assert.match(failedWith(first, 'E_AFTER'), /was not run, as the new version is not known to work/);
  assert.deepEqual(stage.notes(), []);
  status = 200;
  succeeded(await stage.rotate('KEY, app/db', inputs, { id: 'tomorrow' }));
  assert.equal(stage.notes().length, 1);
});

test('a bad version that is current is rotated away first, and both old ones are told of', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openAfterStage(t);
  let made = 0;
  const next = () => `FAKE-made-value-${++made}`;
  stage.put('app/db', { string: old, rotation: { delay: 300, next } });
  const verifier = await stage.verifier((value) => (value === 'FAKE-made-value-1' ? 401 : 200));
  const inputs = { verify: `KEY ${verifier.url}`, after: stage.script(stage.note) };
  failedWith(await stage.rotate('KEY, app/db', inputs), 'E_NEW_VERSION');
  assert.deepEqual(stage.notes(), []);
  const healed = succeeded(await stage.rotate('KEY, app/db', inputs, { id: 'tomorrow' }));
  assert.match(messagesOf(healed, 'warning').join(), /E_AFTER: `after` of app\/db was not run/);
  const [first, second, third] = stage.secret('app/db').versions.map(({ id }) => id);
  assert.deepEqual(
    stage.notes().map((line) => line.split(' ').slice(-2)),
    [first, second].map((version) => [version, third]),
  );
});

test('an old token that keeps a new one from being made is ended first', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openAfterStage(t);
  const tokens = join(stage.job.temp, 'tokens');
  writeFileSync(tokens, 'FAKE-token-0\n');
  stage.put('app/token', { string: 'FAKE-token-0' });
  // The issuer has room for two.
  const command = stage.script(`[ $(wc -l < '${tokens}') -lt 2 ] || exit 1
token=FAKE-token-$(date +%s)$$; echo $token >> '${tokens}'; echo $token`);
  const revoke = stage.script(
    `token=$(sed 's/.*"value":"//; s/".*//'); grep -v "$token" '${tokens}' > '${tokens}.new'; mv '${tokens}.new' '${tokens}'`,
  );
  const inputs = { command, 'after-values': 'old' };
  failedWith(await stage.rotate('app/token', { ...inputs, after: 'false' }), 'E_AFTER');
  for (const id of ['second', 'third'])
    succeeded(await stage.rotate('app/token', { ...inputs, after: revoke }, { id }));
  assert.equal(readFileSync(tokens, 'utf8'), `${stage.value('app/token')}\n`);
});

test('a value that somebody has put back is in use, so nothing is run for it', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openAfterStage(t);
  stage.put('app/key', { string: old });
  stage.sandbox.parameters.put('/app/key', { value: old });
  for (const name of ['app/key', 'ssm:/app/key'])
    failedWith(await stage.rotate(name, { ...generate, after: 'false' }, { id: 'a' }), 'E_AFTER');
  stage.put('app/key', { string: old });
  stage.sandbox.parameters.put('/app/key', { value: old });
  const inputs = { ...generate, after: stage.script(stage.note), when: 'older-than=1d' };
  const step = succeeded(await stage.rotate('app/key\nOTHER, ssm:/app/key', inputs, { id: 'b' }));
  assert.match(step.log, /has the value of version \S+ again/);
  assert.deepEqual([stage.notes(), step.outputs['after-due']], [[], '']);
  assertNoLeaks(stage, [step]);
});

test('of a parameter: versions are numbers, and the label is gone once it has succeeded', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openAfterStage(t);
  stage.sandbox.parameters.put('/app/key', { value: old });
  const labels = () =>
    stage.sandbox.parameters
      .get('/app/key')
      ?.versions.map(({ labels }) => labels.filter((label) => /after/.test(label)));
  const failed = await stage.rotate('ssm:/app/key', { ...generate, after: 'false' });
  failedWith(failed, 'E_AFTER');
  assert.deepEqual(labels(), [['secret-lease-after-1'], []]);
  const inputs = { ...generate, after: stage.script(stage.note) };
  const next = succeeded(await stage.rotate('ssm:/app/key', inputs, { id: 'tomorrow' }));
  assert.deepEqual(
    stage.notes().map((line) => line.replace(/arn:\S+/, 'ARN')),
    ['/app/key ARN eu-west-1 1 2', '/app/key ARN eu-west-1 2 3'],
  );
  assert.deepEqual(labels(), [[], [], []]);
  assertNoLeaks(stage, [failed, next]);
});

const slowSpawn = ['--import', new URL('slow-spawn.mjs', import.meta.url).href];

for (const nodeArgs of [[], slowSpawn])
  test(`a cancelled step takes it along${nodeArgs.length > 0 ? ', in the moment in which it begins too' : ''}, and the next run runs it again`, async (t) => {
    if (lacks(t, 'bash')) return;
    const stage = await openAfterStage(t, { cancelScale: 0.2 });
    const [began, ended] = ['began', 'ended'].map((name) => join(stage.job.temp, name));
    stage.put('app/key', { string: old });
    const running = stage.rotate(
      'app/key',
      { ...generate, after: stage.script(`touch '${began}'; sleep 3; touch '${ended}'`) },
      { id: 'c', background: true, nodeArgs },
    );
    while (!existsSync(began ?? '')) await sleep(20);
    await stage.job.cancel('c');
    const cancelled = await running;
    assert.equal(cancelled.outcome, 'cancelled');
    await sleep(3200);
    assert.ok(!existsSync(ended ?? ''), 'the program went on after the step');
    const inputs = { ...generate, after: stage.script(stage.note), when: 'older-than=1d' };
    succeeded(await stage.rotate('app/key', inputs, { id: 'tomorrow' }));
    assert.equal(stage.notes().length, 1);
  });

test('where the versions have as many labels as AWS allows: said before anything is current, and how to go on', async (t) => {
  const stage = await openAfterStage(t);
  const labels = Array.from({ length: 18 }, (_, index) => `of-somebody-${index}`);
  stage.put('app/key', { string: old, stages: ['AWSCURRENT', ...labels] });
  const inputs = { ...generate, after: `${node24()}\n-e\n0` };
  const full = await stage.rotate('app/key', inputs);
  assert.match(failedWith(full, 'E_ROTATION'), /as many labels as AWS allows, 20 for all/);
  assert.equal(stage.value('app/key'), old);
  const [version] = stage.secret('app/key').versions;
  version?.stages.splice(-3);
  succeeded(await stage.rotate('app/key', inputs, { id: 'tomorrow' }));
  assert.notEqual(stage.value('app/key'), old);
});

test('a label that is taken away meanwhile does not keep it from running', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openAfterStage(t);
  stage.put('app/key', { string: old });
  const verifier = await stage.verifier(() => {
    for (const version of stage.secret('app/key').versions)
      version.stages = version.stages.filter((label) => !label.startsWith('secret-lease'));
    return 200;
  });
  const inputs = { ...generate, after: stage.script(stage.note), verify: `KEY ${verifier.url}` };
  const step = succeeded(await stage.rotate('KEY, app/key', inputs));
  assert.deepEqual([stage.notes().length, step.outputs['after-due']], [1, '']);
});

test('with NODE_DEBUG, which prints the environment of each program, it is not run', async (t) => {
  const stage = await openAfterStage(t);
  stage.put('app/key', { string: old });
  const step = await stage.rotate(
    'app/key',
    { ...generate, after: 'true' },
    { env: { NODE_DEBUG: 'child_process' } },
  );
  assert.match(failedWith(step, 'E_AFTER'), /was not run: NODE_DEBUG/);
  assert.notEqual(stage.value('app/key'), old);
});
