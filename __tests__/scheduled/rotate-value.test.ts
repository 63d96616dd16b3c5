import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RequestRecord } from '../../sandbox/sandbox.ts';
import { messagesOf } from '../dist/stage.ts';
import { lacks } from '../needs.ts';
import {
  assertNoLeaks,
  failedWith,
  labelsOf,
  openRotatingStage,
  type RotatingStage,
  succeeded,
} from './rotating.ts';

const old = 'FAKE-old-key-Qw3rTy';
const fresh = 'FAKE-new-key-Zx9Cv8';
const first = '1'.repeat(32);

function putKey(stage: RotatingStage): void {
  stage.put('app/key', { string: old, versionId: first });
}

/** A program that runs this script; the `command` that names it. */
function program(stage: RotatingStage, script: string): string {
  const path = join(stage.job.temp, 'make key.sh');
  writeFileSync(path, `#!/bin/bash\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const order = ({ sandbox }: RotatingStage) =>
  sandbox.requests
    .map(({ operation }: RequestRecord) => operation)
    .filter((each) => ['GetRandomPassword', 'PutSecretValue', 'UpdateSecretVersionStage'].includes(each));

test('a random value: written beside the old one, verified, then made current', async (t) => {
  const stage = await openRotatingStage(t);
  putKey(stage);
  const consumer = await stage.consume('app/key');
  const verifier = await stage.verifier(() => 200);
  const step = succeeded(
    await stage.rotate('KEY, app/key', {
      generate: 'length=40 exclude-punctuation exclude-characters=lIO0',
      verify: `KEY ${verifier.url}`,
    }),
  );
  const value = stage.value('app/key');
  assert.match(value, /^[A-HJ-NP-Za-km-z1-9]{40}$/);
  assert.deepEqual(verifier.shown, [value]);
  assert.deepEqual(order(stage), ['GetRandomPassword', 'PutSecretValue', 'UpdateSecretVersionStage']);
  assert.deepEqual(labelsOf(stage.secret('app/key')), {
    [first]: ['AWSPREVIOUS'],
    [step.outputs['new-version'] ?? '']: ['AWSCURRENT', 'AWSPENDING'],
  });
  assert.deepEqual(await consumer.values(), [old, value]);
  assertNoLeaks(stage, [step]);
});

test('a value goes into one field; what else the secret has stays as it is spelled', async (t) => {
  const stage = await openRotatingStage(t);
  stage.put('app/json', {
    string: `{"id": 12345678901234567890, "db": {"password": "${old}", "port": 1.50}}`,
  });
  const step = succeeded(
    await stage.rotate('app/json#db.password', {
      generate: 'length=20 exclude-punctuation',
      field: 'db.password',
    }),
  );
  assert.match(
    stage.value('app/json'),
    /^\{"id":12345678901234567890,"db":\{"password":"[A-Za-z0-9]{20}","port":1\.50\}\}$/,
  );
  assertNoLeaks(stage, [step]);
});

const unwritable: [title: string, value: string | Uint8Array, field: string, code: string][] = [
  ['a field that is not there', '{"key":"FAKE-key-key"}', 'kye', 'E_NOTHING_SELECTED'],
  ['a field that is no text', '{"key":{"a":"FAKE-key-key"}}', 'key', 'E_NOTHING_SELECTED'],
  ['a field of what is no JSON', old, 'key', 'E_NOT_JSON'],
  ['a binary secret', Buffer.from('ff00fe4641', 'hex'), '', 'E_BINARY'],
];

for (const [title, value, field, code] of unwritable) {
  test(`${title} is refused before a value is made`, async (t) => {
    const stage = await openRotatingStage(t);
    stage.put('app/key', value);
    const step = await stage.rotate('app/key base64', { generate: 'length=20', field });
    failedWith(step, code, null);
    assert.deepEqual(order(stage), []);
    assertNoLeaks(stage, [step]);
  });
}

test('a secret that has a rotation of its own is not written to', async (t) => {
  const stage = await openRotatingStage(t);
  stage.put('app/key', { string: old, rotation: {} });
  const step = await stage.rotate('app/key', { generate: 'length=20' });
  assert.match(failedWith(step, 'E_NO_ROTATION', null), /has a rotation of its own/);
  assert.deepEqual(order(stage), []);
});

test("a command's output is the value, without its last line end; it sees no AWS and no OIDC", async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openRotatingStage(t);
  putKey(stage);
  const seen = join(stage.job.temp, 'seen');
  const command = program(
    stage,
    `env > '${seen}'; echo "$# $1" >> '${seen}'; echo 'FAKE-words-of-stderr' >&2; echo '${fresh}'`,
  );
  const step = succeeded(
    await stage.rotate(
      'KEY, app/key',
      { command: `${command}\n$(id) "two words" *` },
      {
        env: { MY_TOOL_SETTING: 'is passed on', AWS_SECRET_ACCESS_KEY: 'FAKE-left-by-an-earlier-step' },
      },
    ),
  );
  assert.equal(stage.value('app/key'), fresh);
  const environment = readFileSync(seen, 'utf8');
  assert.match(environment, /^MY_TOOL_SETTING=is passed on$/m);
  assert.match(environment, /^SECRET_LEASE_SECRET=app\/key$/m);
  assert.doesNotMatch(environment, /^(AWS_|ACTIONS_|INPUT_|STATE_)/m);
  assert.match(environment, /^1 \$\(id\) "two words" \*$/m, 'one argument, and no shell has seen it');
  assertNoLeaks(stage, [step], ['FAKE-words-of-stderr']);
});

test('the value of a command is masked before anything else happens to it', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openRotatingStage(t);
  putKey(stage);
  const step = succeeded(await stage.rotate('app/key', { command: `printf\n%s\n${fresh}` }));
  const lines = step.stdout.split('\n');
  const mask = lines.indexOf(`::add-mask::${fresh}`);
  assert.ok(mask >= 0 && mask < lines.findIndex((line) => line.includes('under AWSPENDING')), step.stdout);
});

const failing: [title: string, script: string, says: RegExp, inputs?: Record<string, string>][] = [
  ['fails', `echo ${fresh}; echo FAKE-words-of-stderr >&2; exit 3`, /ended with exit code 3/],
  ['prints nothing', 'true', /printed nothing/],
  ['prints an empty line', 'echo', /printed nothing/],
  ['prints a NUL', `printf 'FAKE-nul\\0${fresh}'`, /printed a NUL/],
  ['prints what is no UTF-8', `printf 'FAKE-\\xff\\xfe'`, /no UTF-8/],
  ['prints what cannot be masked', 'echo abc', /cannot be masked in logs/],
  ['prints a word that stands in every log', 'echo true', /cannot be masked in logs/],
  ['prints more than a secret can hold', 'yes FAKE-endless-output', /printed more than the 65536 bytes/],
  ['hangs', `echo ${fresh}; sleep 300 & sleep 300`, /had not ended after 1 s/, { 'command-timeout': '1s' }],
  ['is killed', 'kill -9 $$', /was ended by SIGKILL/],
];

for (const [title, script, says, inputs] of failing) {
  test(`a command that ${title}: nothing is written, the old value stays`, async (t) => {
    if (lacks(t, 'bash')) return;
    const stage = await openRotatingStage(t);
    putKey(stage);
    const consumer = await stage.consume('app/key');
    const step = await stage.rotate('app/key', { command: program(stage, script), ...inputs });
    assert.match(failedWith(step, 'E_COMMAND'), says);
    assert.equal(stage.sandbox.count('PutSecretValue'), 0);
    assert.deepEqual(await consumer.values(), [old]);
    assert.ok(step.durationMs < 20_000);
    assertNoLeaks(stage, [step], [fresh, 'FAKE-words-of-stderr', 'FAKE-endless-output']);
  });
}

test('a command that is not there', async (t) => {
  const stage = await openRotatingStage(t);
  putKey(stage);
  const step = await stage.rotate('app/key', { command: '/nowhere/make-key' });
  assert.match(failedWith(step, 'E_COMMAND'), /could not be started \(ENOENT\)/);
});

test('what a command that hangs has started ends with it', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openRotatingStage(t);
  putKey(stage);
  const mark = join(stage.job.temp, 'still-alive');
  const command = program(stage, `(sleep 2; touch '${mark}') & sleep 300`);
  failedWith(await stage.rotate('app/key', { command, 'command-timeout': '1s' }), 'E_COMMAND');
  await sleep(1500);
  assert.ok(!existsSync(mark));
});

test('a value that with its field is too large for a secret', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openRotatingStage(t);
  stage.put('app/json', { json: { key: old, more: 'FAKE-'.repeat(12_000) } });
  const step = await stage.rotate('KEY, app/json#key', {
    command: program(stage, 'head -c 6000 /dev/zero | tr "\\0" x'),
    field: 'key',
  });
  assert.match(failedWith(step, 'E_NEW_VERSION'), /would have 6\d+ bytes, and Secrets Manager takes 65536/);
  assert.equal(stage.sandbox.count('PutSecretValue'), 0);
});

test('a value that the service refuses never becomes current, and leaves nothing in the way of the next run', async (t) => {
  const stage = await openRotatingStage(t);
  putKey(stage);
  const consumer = await stage.consume('app/key');
  const verifier = await stage.verifier((value) => (value === old ? 200 : 401));
  const step = await stage.rotate('KEY, app/key', { generate: 'length=30', verify: `KEY ${verifier.url}` });
  assert.match(
    failedWith(step, 'E_NEW_VERSION'),
    /KEY \(app\/key\) is refused .*\n.*The old version is still current/,
  );
  assert.deepEqual(labelsOf(stage.secret('app/key')), { [first]: ['AWSCURRENT'] });
  assert.deepEqual(await consumer.values(), [old]);
  assert.equal(step.outputs['new-version'], '');
  assertNoLeaks(stage, [step]);

  const again = await stage.rotate('KEY, app/key', { generate: 'length=30' });
  assert.match(failedWith(again, 'E_ROTATION'), /^This run has made the version/);
  assert.equal(stage.secret('app/key').versions.length, 2, 'a run writes one version');
  const nextRun = await stage.rotate('KEY, app/key', { generate: 'length=30' }, { id: 'another-step' });
  succeeded(nextRun);
  assertNoLeaks(stage, [again, nextRun]);
});

test('where nobody can say whether a value works it waits, and the next attempt goes on with it', async (t) => {
  const stage = await openRotatingStage(t);
  putKey(stage);
  let status = 503;
  const verifier = await stage.verifier(() => status);
  const inputs = { generate: 'length=30', verify: `KEY ${verifier.url}` };
  const step = await stage.rotate('KEY, app/key', inputs);
  assert.match(
    failedWith(step, 'E_NEW_VERSION'),
    /was not made current, as nobody could say that it works: [^\n]*\n?.*HTTP 503/,
  );
  assert.equal(stage.value('app/key'), old);
  const pending = stage.value('app/key', 'AWSPENDING');

  status = 200;
  const again = succeeded(await stage.rotate('KEY, app/key', inputs));
  assert.equal(stage.value('app/key'), pending);
  assert.deepEqual(order(stage), ['GetRandomPassword', 'PutSecretValue', 'UpdateSecretVersionStage']);
  assertNoLeaks(stage, [step, again]);
});

test('a run that has rotated does not rotate again when it is tried again', async (t) => {
  const stage = await openRotatingStage(t);
  putKey(stage);
  const step = succeeded(await stage.rotate('app/key', { generate: 'length=30' }));
  const value = stage.value('app/key');
  const again = succeeded(await stage.rotate('app/key', { generate: 'length=30' }));
  assert.equal(stage.value('app/key'), value);
  assert.deepEqual(
    [again.outputs['old-version'], again.outputs['new-version']],
    [step.outputs['old-version'], step.outputs['new-version']],
  );
  assert.equal(stage.sandbox.count('PutSecretValue'), 1);
});

const passing = ['reset-before', 'reset-after', 'truncate', 'throttle'] as const;

for (const operation of ['PutSecretValue', 'UpdateSecretVersionStage', 'GetRandomPassword']) {
  test(`${operation} that fails in passing, before or after its effect, is made again and writes no second version`, async (t) => {
    const stage = await openRotatingStage(t);
    putKey(stage);
    for (const kind of passing) stage.sandbox.faults.add({ operation, times: 1, kind });
    const consumer = await stage.consume('app/key');
    const step = succeeded(await stage.rotate('app/key', { generate: 'length=30' }));
    assert.equal(stage.sandbox.count(operation), 5);
    assert.equal(stage.secret('app/key').versions.length, 2);
    assert.deepEqual(await consumer.values(), [old, stage.value('app/key')]);
    assertNoLeaks(stage, [step]);
  });
}

test('a role that may not ask for a random value is told of that alone, and of no name', async (t) => {
  const stage = await openRotatingStage(t);
  putKey(stage);
  const { accounts, roleArn } = stage.sandbox;
  accounts.setPermissions(roleArn, {
    Statement: [
      { Effect: 'Allow', Action: '*', Resource: '*' },
      { Effect: 'Deny', Action: 'secretsmanager:GetRandomPassword', Resource: '*' },
    ],
  });
  const denied = failedWith(await stage.rotate('app/key', { generate: 'length=30' }), 'E_SECRET_DENIED');
  assert.match(denied, /may not make a random value for the secret app\/key/);
  accounts.setPermissions(roleArn, {
    Statement: { Effect: 'Allow', NotAction: 'secretsmanager:GetRandomPassword', Resource: '*' },
  });
  const step = await stage.rotate('app/key', { generate: 'length=30' });
  const missing = failedWith(step, 'E_SECRET_DENIED');
  assert.match(missing, /"secretsmanager:GetRandomPassword"/);
  assert.doesNotMatch(missing, /Look at the name|does not exist/);
});

test('an empty answer is no password', async (t) => {
  const stage = await openRotatingStage(t);
  putKey(stage);
  stage.sandbox.faults.add({ operation: 'GetRandomPassword', kind: 'empty' });
  const step = await stage.rotate('app/key', { generate: 'length=30', 'retry-max-attempts': '2' });
  assert.match(failedWith(step, 'E_NETWORK'), /GetRandomPassword/);
  assert.equal(stage.sandbox.count('PutSecretValue'), 0);
});

test('a version that somebody else makes current meanwhile is left alone', async (t) => {
  const stage = await openRotatingStage(t);
  putKey(stage);
  const verifier = await stage.verifier(() => {
    stage.put('app/key', 'FAKE-written-by-somebody');
    return 200;
  });
  const step = await stage.rotate('KEY, app/key', { generate: 'length=30', verify: `KEY ${verifier.url}` });
  assert.match(failedWith(step, 'E_ROTATION'), /was moved by somebody else/);
  assert.equal(stage.value('app/key'), 'FAKE-written-by-somebody');
  assertNoLeaks(stage, [step]);
});

test('a version that something else left under AWSPENDING is replaced: without a function nothing ends it', async (t) => {
  const stage = await openRotatingStage(t);
  putKey(stage);
  stage.put('app/key', { string: fresh, versionId: '2'.repeat(32), stages: ['AWSPENDING'] });
  const step = succeeded(await stage.rotate('app/key', { generate: 'length=30' }));
  assert.ok(![old, fresh].includes(stage.value('app/key')));
  assert.deepEqual(labelsOf(stage.secret('app/key')), {
    [first]: ['AWSPREVIOUS'],
    [step.outputs['new-version'] ?? '']: ['AWSCURRENT', 'AWSPENDING'],
  });
  assertNoLeaks(stage, [step]);
});

/** An id as a run of this action gives it. */
const anotherRun = 'aaaaaaaa-bbbb-8ccc-addd-eeeeeeeeeeee';

test('a version that a run left before somebody changed the secret brings no older field back', async (t) => {
  const stage = await openRotatingStage(t);
  const inputs = { generate: 'length=20', field: 'password' };
  const day = 86_400_000;
  const hostOf = (name: string) => JSON.parse(stage.value(name)).host;
  const versionsOf = (name: string, versionId: string) => {
    for (const [host, age, more] of [
      ['old', 20, {}],
      ['old', 10, { versionId, stages: ['AWSPENDING'] as string[] }],
      ['new', 5, {}],
    ] as const) {
      const json = { host, password: `FAKE-password-${age}` };
      stage.put(name, { json, createdDate: stage.sandbox.now() - age * day, ...more });
    }
  };
  versionsOf('app/db', anotherRun);
  const step = succeeded(await stage.rotate('app/db', inputs));
  assert.equal(hostOf('app/db'), 'new');
  assert.doesNotMatch(stage.value('app/db'), /FAKE-password/);
  assert.match(step.log, /aaaaaaaa-bbbb-\S+ under AWSPENDING is older than the current one/);

  // The same run, tried again after somebody's change: it makes one version only, so that a new run is needed.
  const silent = await stage.verifier(() => 503);
  stage.put('app/own', { json: { host: 'old', password: 'FAKE-password' } });
  const verified = { ...inputs, verify: `KEY ${silent.url}` };
  await stage.rotate('KEY, app/own#password', verified, { id: 'one' });
  stage.put('app/own', {
    json: { host: 'new', password: 'FAKE-password' },
    createdDate: stage.sandbox.now() + 1,
  });
  const again = await stage.rotate('KEY, app/own#password', inputs, { id: 'one' });
  assert.match(failedWith(again, 'E_ROTATION'), /Start a new run/);
  assert.equal(hostOf('app/own'), 'new');
  succeeded(await stage.rotate('KEY, app/own#password', inputs, { id: 'two' }));
  assert.equal(hostOf('app/own'), 'new');
  assertNoLeaks(stage, [step, again]);
});

const unreadable = {
  ResourceNotFoundException: `Secrets Manager can't find the specified secret value for VersionId: ${anotherRun}`,
  DecryptionFailure: "Secrets Manager can't decrypt the protected secret text using the provided KMS key.",
};

for (const [code, message] of Object.entries(unreadable)) {
  test(`a version that a run left and nobody can read is replaced: ${code}`, async (t) => {
    const stage = await openRotatingStage(t);
    putKey(stage);
    stage.put('app/key', { string: fresh, versionId: anotherRun, stages: ['AWSPENDING'] });
    const fault = { operation: 'GetSecretValue', after: 1, times: 1, kind: 'error', status: 400 } as const;
    stage.sandbox.faults.add({ ...fault, code, message });
    succeeded(await stage.rotate('app/key', { generate: 'length=30' }));
    assert.ok(![old, fresh].includes(stage.value('app/key')));
  });
}

test('a replica, a secret that a service owns and one that is about to be deleted are left alone', async (t) => {
  const stage = await openRotatingStage(t);
  stage.put('app/copy', { string: old, region: 'us-east-1', replicas: [stage.sandbox.region] });
  stage.put('rds!db-1', { string: old, owningService: 'rds', rotation: {} });
  stage.put('redshift!cluster', { string: old, owningService: 'redshift' });
  stage.put('app/gone', { string: old, deleted: true });
  const cases: [name: string, code: string, says: RegExp][] = [
    ['app/copy', 'E_NO_ROTATION', /is a replica\.[\s\S]*Rotate its original, with `aws-region: us-east-1`/],
    ['rds!db-1', 'E_NO_ROTATION', /The service rds owns/],
    ['redshift!cluster', 'E_NO_ROTATION', /The service redshift owns/],
    ['app/gone', 'E_SECRET_DELETED', /deletion/],
  ];
  for (const [name, code, says] of cases)
    assert.match(failedWith(await stage.rotate(name, { generate: 'length=30' }), code, null), says);
  assert.match(failedWith(await stage.rotate('app/copy'), 'E_NO_ROTATION', null), /is a replica/);
  assert.deepEqual(order(stage), []);
});

test('a service that is down once does not stop a scheduled rotation: the next new run judges what waits', async (t) => {
  const stage = await openRotatingStage(t);
  putKey(stage);
  let status = 503;
  const verifier = await stage.verifier(() => status);
  const inputs = { generate: 'length=30', verify: `KEY ${verifier.url}` };
  const monday = await stage.rotate('KEY, app/key', inputs, { id: 'monday' });
  failedWith(monday, 'E_NEW_VERSION');
  const tuesday = await stage.rotate('KEY, app/key', inputs, { id: 'tuesday' });
  failedWith(tuesday, 'E_NEW_VERSION');
  assert.equal(stage.secret('app/key').versions.length, 2, 'nothing is written while nobody can say');
  const waiting = stage.value('app/key', 'AWSPENDING');
  status = 200;
  const wednesday = succeeded(await stage.rotate('KEY, app/key', inputs, { id: 'wednesday' }));
  assert.equal(stage.value('app/key'), waiting);
  assert.equal(wednesday.outputs.status, 'rotated');

  // One that turns out bad is replaced by a good one, in the same run.
  status = 503;
  failedWith(await stage.rotate('KEY, app/key', inputs, { id: 'thursday' }), 'E_NEW_VERSION');
  const bad = stage.value('app/key', 'AWSPENDING');
  status = 200;
  const picky = await stage.verifier((value) => (value === bad ? 401 : 200));
  const friday = succeeded(
    await stage.rotate('KEY, app/key', { ...inputs, verify: `KEY ${picky.url}` }, { id: 'friday' }),
  );
  assert.ok(![bad, waiting].includes(stage.value('app/key')));
  assert.match(
    messagesOf(friday, 'warning').join(),
    /which an earlier run wrote, is replaced: KEY .* is refused/,
  );
  assertNoLeaks(stage, [monday, tuesday, wednesday, friday]);
});

test('three runs at once: one value wins, and the next run finds nothing in its way', async (t) => {
  const stage = await openRotatingStage(t);
  for (let round = 0; round < 2; round++) {
    const name = `app/key-${round}`;
    stage.put(name, old);
    const steps = await Promise.all(
      ['a', 'b', 'c'].map((id) => stage.rotate(name, { generate: 'length=30' }, { id: `${id}${round}` })),
    );
    assert.ok(steps.some(({ outcome }) => outcome === 'success'));
    for (const step of steps.filter(({ outcome }) => outcome !== 'success'))
      assert.match(failedWith(step, 'E_ROTATION'), /was moved by somebody else/);
    const { versions } = stage.secret(name);
    const next = succeeded(await stage.rotate(name, { generate: 'length=30' }, { id: `d${round}` }));
    assert.equal(next.outputs.status, 'rotated');
    assertNoLeaks(stage, [...steps, next]);
    assert.ok(versions.length >= 2);
  }
});

test('a cancelled step takes its command with it', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openRotatingStage(t, { cancelScale: 0.2 });
  putKey(stage);
  const [began, mark] = ['began', 'revoked'].map((name) => join(stage.job.temp, name));
  const command = program(stage, `touch '${began}'; sleep 3; touch '${mark}'`);
  const running = stage.rotate('app/key', { command }, { id: 'c', background: true });
  while (!existsSync(began ?? '')) await sleep(20);
  await stage.job.cancel('c');
  assert.equal((await running).outcome, 'cancelled');
  await sleep(3500);
  assert.ok(existsSync(began ?? '') && !existsSync(mark ?? ''), 'the command went on after the step');
});

test('a JSON secret whose field is not named is left alone', async (t) => {
  const stage = await openRotatingStage(t);
  stage.put('app/json', { json: { password: old } });
  const step = await stage.rotate('KEY, app/json#password', { generate: 'length=30' });
  assert.match(
    failedWith(step, 'E_INPUT', null),
    /Name the field that is to be replaced in the input `field`/,
  );
  assert.equal(stage.secret('app/json').versions.length, 1);
  if (lacks(t, 'bash')) return;
  const text = await stage.rotate('KEY, app/json#password', { command: program(stage, `echo ${fresh}`) });
  assert.match(failedWith(text, 'E_NEW_VERSION'), /Nothing was written.*`field`/);
  assert.equal(stage.secret('app/json').versions.length, 1);
  assertNoLeaks(stage, [step, text], [fresh]);
});

test('a command with its arguments on one line is told where they go', async (t) => {
  const stage = await openRotatingStage(t);
  putKey(stage);
  const step = await stage.rotate('app/key', { command: './new.sh --days 90' });
  assert.match(failedWith(step, 'E_COMMAND'), /Each argument of `command` goes on a line of its own/);
});

test('inputs without effect are said', async (t) => {
  const stage = await openRotatingStage(t);
  stage.put('app/db', { string: old, rotation: {} });
  const step = succeeded(await stage.rotate('app/db', { field: 'password' }));
  assert.deepEqual(messagesOf(step, 'warning'), [
    'The input field has no effect without generate or command.',
  ]);
});
