import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RotationSettings } from '../../sandbox/secret.ts';
import { messagesOf } from '../dist/stage.ts';
import {
  assertNoLeaks,
  failedWith,
  labelsOf,
  openRotatingStage,
  type RotatingStage,
  succeeded,
} from './rotating.ts';

const day = 86_400_000;
const old = 'FAKE-old-password-Qw3rTy';
const fresh = 'FAKE-new-password-Zx9Cv8';
const [first, second] = ['1'.repeat(32), '2'.repeat(32)];

/** A database's secret whose rotation gives `fresh`, unless told. */
function putDatabase(stage: RotatingStage, rotation: RotationSettings = {}): void {
  const next = () => JSON.stringify({ user: 'app', password: fresh });
  const settings = { delay: 300, rules: { AutomaticallyAfterDays: 7 }, next, ...rotation };
  stage.put('app/db', { json: { user: 'app', password: old }, versionId: first, rotation: settings });
}

const secrets = 'DB_PASSWORD, app/db#password';

test('a rotation that succeeds: both versions are told, and readers get one value or the other', async (t) => {
  const stage = await openRotatingStage(t);
  putDatabase(stage);
  const verifier = await stage.verifier(() => 200);
  const consumer = await stage.consume('app/db');
  const step = succeeded(await stage.rotate(secrets, { verify: `DB_PASSWORD ${verifier.url}` }));
  const { 'new-version': newVersion, seconds, ...outputs } = step.outputs;
  assert.deepEqual(outputs, {
    status: 'rotated',
    due: 'app/db',
    rotated: 'app/db',
    'old-version': first,
    'after-due': '',
  });
  assert.ok(Number(seconds) < 30, seconds);
  assert.deepEqual(labelsOf(stage.secret('app/db')), {
    [first]: ['AWSPREVIOUS'],
    [newVersion ?? '']: ['AWSCURRENT', 'AWSPENDING'],
  });
  assert.deepEqual(verifier.shown, [fresh], 'the new value was verified');
  assert.deepEqual(
    (await consumer.values()).map((value) => JSON.parse(value).password),
    [old, fresh],
  );
  assert.match(step.log, /app\/db: rotation started, version \S+ is to become current/);
  assert.match(step.log, /app\/db: rotated in .+, from version 1{32}, which was .+ old, to \S+/);
  assert.match(step.summary.raw, /1 secret rotated\n[\s\S]*<code>app\/db<\/code> \| 🟢 rotated/);
  assert.deepEqual(step.annotations, []);
  assertNoLeaks(stage, [step]);
});

test('several secrets, one after the other; the outputs are lists', async (t) => {
  const stage = await openRotatingStage(t);
  for (const name of ['app/one', 'app/two'])
    stage.put(name, { string: `FAKE-value-of-${name}`, rotation: { rules: { AutomaticallyAfterDays: 1 } } });
  const step = succeeded(await stage.rotate('app/one\napp/two'));
  assert.equal(step.outputs.rotated, 'app/one,app/two');
  assert.equal(step.outputs['new-version']?.split(',').length, 2);
  assert.match(step.summary.raw, /2 secrets rotated/);
  assertNoLeaks(stage, [step]);
});

test('a rotation that fails for one secret: the next ones are left alone', async (t) => {
  const stage = await openRotatingStage(t);
  putDatabase(stage, { outcome: 'failure' });
  stage.put('app/next', { string: 'FAKE-next-next', rotation: {} });
  const step = await stage.rotate('app/db\napp/next', { wait: '1s' });
  failedWith(step, 'E_ROTATION');
  assert.equal(stage.sandbox.count('RotateSecret'), 1);
  assert.equal(stage.value('app/next'), 'FAKE-next-next');
  assert.match(step.summary.raw, /1 secret failed, 1 not begun\n/);
  assert.match(step.summary.raw, /app\/db<\/code> \| 🔴 failed in [^|]*E_ROTATION: The rotation of app\/db/);
  assert.match(step.summary.raw, /app\/next<\/code> \| 🟡 not begun, as another one failed/);
  assertNoLeaks(stage, [step]);
});

test('a rotation that hangs: the old version stays, and the label that is stuck is named with its removal', async (t) => {
  const stage = await openRotatingStage(t);
  putDatabase(stage, { outcome: 'failure' });
  const consumer = await stage.consume('app/db');
  const step = await stage.rotate(secrets, { wait: '1s' });
  const message = failedWith(step, 'E_ROTATION');
  assert.match(
    message,
    /has not ended within 1 s \(`wait`\); AWSPENDING is on the version (\S+),\s+and the old/,
  );
  assert.match(message, /--version-stage AWSPENDING --remove-from-version-id \S+$/);
  assert.deepEqual(step.outputs.rotated, '');
  assert.deepEqual(
    (await consumer.values()).map((value) => JSON.parse(value).password),
    [old],
  );
  assertNoLeaks(stage, [step]);
});

test('a rotation that is given up', async (t) => {
  const stage = await openRotatingStage(t);
  putDatabase(stage, { outcome: 'failure' });
  const secret = stage.secret('app/db');
  const timer = setInterval(() => {
    if (stage.sandbox.count('RotateSecret') === 0) return;
    for (const version of secret.versions)
      version.stages = version.stages.filter((each) => each !== 'AWSPENDING');
  }, 1500);
  t.after(() => clearInterval(timer));
  const step = await stage.rotate(secrets, { wait: '20s' });
  assert.match(
    failedWith(step, 'E_ROTATION'),
    /was given up: AWSPENDING is gone, and the old version is still/,
  );
  assert.equal(JSON.parse(stage.value('app/db')).password, old);
});

test('a rotation in progress is waited for, not started twice', async (t) => {
  const stage = await openRotatingStage(t);
  putDatabase(stage, { delay: 60_000 });
  stage.sandbox.secrets.startRotation(stage.secret('app/db'), second);
  // It ends once the step has looked for the second time.
  const timer = setInterval(() => {
    if (stage.sandbox.count('DescribeSecret') < 2) return;
    clearInterval(timer);
    stage.sandbox.advance(61_000);
  }, 5);
  t.after(() => clearInterval(timer));
  const step = succeeded(await stage.rotate(secrets));
  assert.equal(stage.sandbox.count('RotateSecret'), 0);
  assert.equal(step.outputs['new-version'], second);
  assert.match(step.log, /a rotation is in progress already, version 2{32} is AWSPENDING: waiting for it/);
  assertNoLeaks(stage, [step]);
});

test('a rotation in progress that ends before its turn comes is taken', async (t) => {
  const stage = await openRotatingStage(t);
  stage.put('app/slow', { string: 'FAKE-slow-slow', rotation: { delay: 10_000 } });
  putDatabase(stage, { delay: 5000 });
  stage.sandbox.secrets.startRotation(stage.secret('app/db'), second);
  // Both end while the first is waited for.
  const timer = setInterval(() => {
    if (stage.sandbox.count('RotateSecret') === 0) return;
    clearInterval(timer);
    stage.sandbox.advance(15_000);
  }, 5);
  t.after(() => clearInterval(timer));
  const verifier = await stage.verifier(() => 200);
  const step = succeeded(
    await stage.rotate(`app/slow\n${secrets}`, { verify: `DB_PASSWORD ${verifier.url}` }),
  );
  assert.equal(step.outputs.rotated, 'app/slow,app/db');
  assert.equal(step.outputs['new-version']?.split(',')[1], second);
  assert.deepEqual(verifier.shown, [fresh], 'it is verified all the same');
  assert.equal(stage.sandbox.count('RotateSecret'), 1);
  assertNoLeaks(stage, [step]);
});

test('a rotation that somebody starts in the same moment is waited for too', async (t) => {
  const stage = await openRotatingStage(t);
  putDatabase(stage, { delay: 1500 });
  stage.sandbox.faults.add({
    operation: 'RotateSecret',
    times: 1,
    kind: 'error',
    code: 'InvalidRequestException',
    message: "A previous rotation isn't complete. That rotation will be reattempted.",
  });
  const timer = setInterval(() => {
    if (stage.sandbox.count('RotateSecret') === 0) return;
    clearInterval(timer);
    stage.sandbox.secrets.startRotation(stage.secret('app/db'), second);
  }, 5);
  t.after(() => clearInterval(timer));
  const step = succeeded(await stage.rotate(secrets));
  assert.equal(step.outputs['new-version'], second);
  assert.equal(stage.sandbox.count('RotateSecret'), 1);
});

test('AWSPENDING that is stuck on an old version is named at once, with the fix', async (t) => {
  const stage = await openRotatingStage(t);
  putDatabase(stage);
  stage.put('app/db', {
    json: { user: 'app', password: 'FAKE-stuck-stuck' },
    versionId: second,
    stages: ['AWSPENDING'],
    createdDate: Date.now() - 3 * day - 5000,
  });
  const step = await stage.rotate(secrets);
  const message = failedWith(step, 'E_ROTATION');
  assert.match(message, /was begun 3 d ago and has not ended: AWSPENDING is stuck on the version 2{32}\./);
  assert.match(
    message,
    /--secret-id app\/db --region eu-west-1 --version-stage AWSPENDING --remove-from-version-id 2{32}$/,
  );
  assert.equal(stage.sandbox.count('RotateSecret'), 0);
  assert.equal(JSON.parse(stage.value('app/db')).password, old);
  assertNoLeaks(stage, [step]);
});

test('a bad value: the step says loudly that it is current', async (t) => {
  const stage = await openRotatingStage(t);
  putDatabase(stage);
  const verifier = await stage.verifier(() => 401);
  const step = await stage.rotate(secrets, { verify: `DB_PASSWORD ${verifier.url}` });
  const message = failedWith(step, 'E_NEW_VERSION');
  assert.match(
    message,
    /^The new version of app\/db is bad: DB_PASSWORD \(app\/db#password\) is refused by 127/,
  );
  assert.match(message, /THE BAD VERSION IS CURRENT.*`rollback` was not asked for/);
  assert.match(
    message,
    new RegExp(`--remove-from-version-id ${step.outputs['new-version']} --move-to-version-id ${first}`),
  );
  assert.equal(step.outputs['old-version'], first);
  assertNoLeaks(stage, [step]);
});

test('rollback: the old version is current again once it has proved to work', async (t) => {
  const stage = await openRotatingStage(t);
  putDatabase(stage);
  const consumer = await stage.consume('app/db');
  const verifier = await stage.verifier((password) => (password === old ? 200 : 403));
  const step = await stage.rotate(secrets, { verify: `DB_PASSWORD ${verifier.url}`, rollback: 'true' });
  const message = failedWith(step, 'E_NEW_VERSION', 'rolled-back');
  assert.match(message, /AWSCURRENT was moved back to the version 1{32}, which works/);
  assert.equal(JSON.parse(stage.value('app/db')).password, old);
  const labels = labelsOf(stage.secret('app/db'));
  assert.deepEqual(labels[first], ['AWSCURRENT']);
  assert.deepEqual(
    labels[step.outputs['new-version'] ?? ''],
    ['AWSPREVIOUS'],
    'not AWSPENDING, which would block AWS',
  );
  assert.deepEqual(
    (await consumer.values()).map((value) => JSON.parse(value).password),
    [old, fresh, old].slice(0, 2),
  );
  assertNoLeaks(stage, [step]);
});

for (const [title, status] of [
  ['is refused too', 403],
  ['gets no clear answer', 500],
] as const) {
  test(`no rollback where the old version ${title}`, async (t) => {
    const stage = await openRotatingStage(t);
    putDatabase(stage);
    const verifier = await stage.verifier((password) => (password === old ? status : 403));
    const step = await stage.rotate(secrets, { verify: `DB_PASSWORD ${verifier.url}`, rollback: 'true' });
    const message = failedWith(step, 'E_NEW_VERSION');
    assert.match(
      message,
      /THE BAD VERSION IS CURRENT.*It was not rolled back, as the old version does not prove to work/,
    );
    assert.equal(JSON.parse(stage.value('app/db')).password, fresh);
    assert.equal(stage.sandbox.count('UpdateSecretVersionStage'), 0);
    assertNoLeaks(stage, [step]);
  });
}

test('a service that does not answer is a warning: the rotation has happened', async (t) => {
  const stage = await openRotatingStage(t);
  putDatabase(stage);
  const verifier = await stage.verifier(() => 503);
  const step = succeeded(await stage.rotate(secrets, { verify: `DB_PASSWORD ${verifier.url}` }));
  assert.match(
    messagesOf(step, 'warning').join('|'),
    /^DB_PASSWORD \(app\/db#password\) was not verified: .*HTTP 503\.$/,
  );
});

/** A JWT with this end; unsigned, for only its own word counts. */
function token(exp: number): string {
  const part = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url');
  return [part({ alg: 'none' }), part({ exp: Math.floor(exp / 1000) }), 'FAKE-signature'].join('.');
}

const badValues: [title: string, before: string, after: string, says: RegExp][] = [
  [
    'expires no later than before',
    token(Date.now() + 5 * day),
    token(Date.now() + 4 * day),
    /TOKEN expires no later than before \(JWT exp, /,
  ],
  [
    'has expired already',
    token(Date.now() + 5 * day),
    token(Date.now() - day),
    /TOKEN has expired already \(JWT exp, /,
  ],
  ['is the same as before', old, old, /it is the same value as before/],
  ['is empty', old, '', /it is empty/],
];

for (const [title, before, after, says] of badValues) {
  test(`a new value that ${title} is bad`, async (t) => {
    const stage = await openRotatingStage(t);
    stage.put('ci/token', { string: before, rotation: { next: () => after } });
    const step = await stage.rotate('TOKEN, ci/token');
    assert.match(failedWith(step, 'E_NEW_VERSION'), says);
    assertNoLeaks(stage, [step]);
  });
}

test('a new value in which nothing is where it was is bad', async (t) => {
  const stage = await openRotatingStage(t);
  putDatabase(stage, { next: () => JSON.stringify({ user: 'app', pass: fresh }) });
  const step = await stage.rotate(secrets);
  assert.match(failedWith(step, 'E_NEW_VERSION'), /The selector of app\/db#password finds nothing/);
});

const schedules: [
  when: string,
  settings: RotationSettings & { created?: number },
  value: string,
  status: string,
  says: RegExp,
][] = [
  ['always', {}, old, 'rotated', /ci\/token is rotated whenever this runs: due/],
  ['due', { nextRotationDate: Date.now() - day }, old, 'rotated', /was to be rotated 1 d .*ago: due/],
  [
    'due',
    { nextRotationDate: Date.now() + 3 * day },
    old,
    'unchanged',
    /is to be rotated in .* or later: not due/,
  ],
  ['due', {}, old, 'unchanged', /ci\/token has no date of its next rotation, so `when` cannot tell/],
  ['older-than=30d', { created: Date.now() - 31 * day }, old, 'rotated', /is 31 d .*old: due/],
  ['older-than=30d', { created: Date.now() - 29 * day }, old, 'unchanged', /is 29 d .*old: not due/],
  ['expiring-within=7d', {}, token(Date.now() + 6 * day), 'rotated', /expires in 5 d 23 h \(JWT exp\): due/],
  [
    'expiring-within=7d',
    {},
    token(Date.now() + 8 * day),
    'unchanged',
    /expires in 7 d 23 h \(JWT exp\): not due/,
  ],
  ['expiring-within=7d', {}, old, 'unchanged', /does not tell when it expires, so `when` cannot tell/],
];

for (const [when, { created, ...rotation }, value, status, says] of schedules) {
  test(`when: ${when}, and the secret ${says.source}: ${status}`, async (t) => {
    const stage = await openRotatingStage(t);
    stage.put('ci/token', {
      string: value,
      rotation: { ...rotation, next: () => token(Date.now() + 90 * day) },
      ...(created !== undefined && { createdDate: created }),
    });
    const step = succeeded(await stage.rotate('TOKEN, ci/token', { when }));
    assert.equal(step.outputs.status, status);
    assert.match(step.log, says);
    assert.equal(stage.sandbox.count('RotateSecret'), status === 'rotated' ? 1 : 0);
    if (status === 'unchanged') {
      const changing = stage.sandbox.principals
        .list()
        .filter(({ sessionPolicy }) => JSON.stringify(sessionPolicy).includes('RotateSecret'));
      assert.deepEqual(changing, [], 'no session may change anything where nothing is due');
    }
  });
}

test('the tag expires-at makes a secret due, and whoever does not set it anew is told', async (t) => {
  const stage = await openRotatingStage(t);
  stage.put('ci/token', {
    string: old,
    tags: { 'expires-at': new Date(Date.now() + day).toISOString() },
    rotation: {},
  });
  const step = succeeded(await stage.rotate('TOKEN, ci/token', { when: 'expiring-within=7d' }));
  assert.equal(step.outputs.status, 'rotated');
  assert.match(messagesOf(step, 'warning').join(), /^The tag expires-at of ci\/token said .* set it anew/);
});

test('a secret without a rotation, and one whose rotation is switched off', async (t) => {
  const stage = await openRotatingStage(t);
  stage.put('app/plain', old);
  stage.put('app/off', { string: old, rotation: { enabled: false } });
  for (const name of ['app/plain', 'app/off']) {
    const step = await stage.rotate(name);
    assert.match(failedWith(step, 'E_NO_ROTATION', null), /has no rotation that is switched on/);
  }
});

test('a lost answer to the start does not start it twice', async (t) => {
  const stage = await openRotatingStage(t);
  putDatabase(stage, { delay: 0 });
  stage.sandbox.faults.add({ operation: 'RotateSecret', times: 1, kind: 'reset-after' });
  succeeded(await stage.rotate(secrets));
  assert.equal(stage.sandbox.count('RotateSecret'), 2);
  assert.equal(stage.secret('app/db').versions.length, 2);
});

test('a rollback whose answer is lost has still happened', async (t) => {
  const stage = await openRotatingStage(t);
  putDatabase(stage);
  const verifier = await stage.verifier((password) => (password === old ? 200 : 403));
  stage.sandbox.faults.add({ operation: 'UpdateSecretVersionStage', times: 1, kind: 'reset-after' });
  const step = await stage.rotate(secrets, { verify: `DB_PASSWORD ${verifier.url}`, rollback: 'true' });
  failedWith(step, 'E_NEW_VERSION', 'rolled-back');
  assert.equal(JSON.parse(stage.value('app/db')).password, old);
});
