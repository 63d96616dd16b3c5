import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLeaks } from '../../runner/leaks.ts';
import type { PolicyDocument } from '../../sandbox/policy.ts';
import type { SecretSettings } from '../../sandbox/sandbox.ts';
import { actionsOf, resourcesOf } from './sessions.ts';
import { messagesOf, openStage, refusalOf, type Stage, saidBy, valuesOf } from './stage.ts';

const hour = 3_600_000;
const day = 24 * hour;
const asked = { 'check-rotation': 'true' };

/** A secret whose next rotation is a span from now, in a window of an hour. */
function rotating(span: number, changes: Partial<SecretSettings> = {}): SecretSettings {
  return {
    string: 'FAKE-rotating-value',
    rotation: { rules: { Duration: '1h', AutomaticallyAfterDays: 30 }, nextRotationDate: Date.now() + span },
    ...changes,
  };
}

function assertNoLeak(stage: Stage, said: string): void {
  const canaries = [...stage.sandbox.canaries(), ...stage.sandbox.values()];
  assert.deepEqual(findLeaks({ texts: { said }, canaries }), []);
}

const findings: [title: string, secret: SecretSettings, says: RegExp | undefined][] = [
  [
    'due in three hours',
    rotating(3 * hour),
    /^app\/db is rotated in .* or later \(by .*may then stop working/,
  ],
  ['due, and its window is open', rotating(hour / 2), /^app\/db is rotated at any moment \(by /],
  ['due after the longest job', rotating(8 * hour), undefined],
  ['due in a month', rotating(30 * day), undefined],
  ['overdue', rotating(-2 * day), /^app\/db should have been rotated 2 d ago, .*, and was not/],
  [
    'switched off',
    rotating(-2 * day, { rotation: { enabled: false, nextRotationDate: Date.now() - 2 * day } }),
    undefined,
  ],
  ['none', { string: 'FAKE-value-without-rotation' }, undefined],
];

for (const [title, secret, says] of findings) {
  test(`rotation ${title}: ${says ? 'a warning' : 'nothing'}`, async (t) => {
    const stage = await openStage(t);
    stage.put('app/db', secret);
    const step = await stage.leased('DB, app/db', asked);
    assert.equal(valuesOf(step).DB, secret.string);
    const [warning, ...more] = messagesOf(step, 'warning');
    if (says) assert.match(warning ?? '', says);
    else assert.equal(warning, undefined);
    assert.deepEqual(more, []);
    assertNoLeak(stage, saidBy(step));
  });
}

test('a rotation that fails is told as such, for as long as its version is pending', async (t) => {
  const stage = await openStage(t);
  stage.put(
    'app/db',
    rotating(-hour, { rotation: { outcome: 'failure', nextRotationDate: Date.now() - hour } }),
  );
  const secret = stage.sandbox.secrets.get('app/db');
  assert.ok(secret);
  stage.sandbox.secrets.startRotation(secret, 'f4kef4ke-0000-4000-8000-00000000000b');
  const step = await stage.leased('DB, app/db', asked);
  assert.match(messagesOf(step, 'warning').join(), /^The rotation of app\/db fails: it was due 1 h ago/);
  assert.equal(valuesOf(step).DB, 'FAKE-rotating-value');
  assertNoLeak(stage, saidBy(step));
});

test('without being asked for, nothing is described and no session may', async (t) => {
  const stage = await openStage(t);
  stage.put('app/db', rotating(-2 * day, { tags: { 'expires-at': '2020-01-01' } }));
  const step = await stage.leased('DB, app/db');
  assert.deepEqual(messagesOf(step, 'warning'), []);
  assert.equal(stage.sandbox.count('DescribeSecret'), 0);
  for (const session of stage.sandbox.principals.list())
    assert.ok(!actionsOf(session).includes('secretsmanager:DescribeSecret'));
});

test('each secret is described once, by the session that read it and may describe nothing else', async (t) => {
  const stage = await openStage(t);
  for (let at = 0; at < 45; at += 1) stage.put(`many/k${at}`, { string: `FAKE-value-of-${at}` });
  stage.put('app/json', { json: { one: 'FAKE-one-one', two: 'FAKE-two-two' } });
  const names = Array.from({ length: 45 }, (_, at) => `many/k${at}`);
  await stage.leased([...names, 'J_*, app/json#*', 'AGAIN, app/json#one'].join('\n'), asked);
  assert.equal(stage.sandbox.count('DescribeSecret', { status: 200 }), 46);
  assert.equal(stage.sandbox.count('DescribeSecret'), 46);
  assert.equal(stage.sandbox.count('AssumeRoleWithWebIdentity'), stage.sandbox.principals.list().length);
  const describing = stage.sandbox.principals
    .list()
    .flatMap((session) => resourcesOf(session, 'secretsmanager:DescribeSecret'));
  assert.deepEqual(
    describing.map((arn) => /secret:(.*)-\?{6}$/.exec(arn)?.[1]).sort(),
    [...names, 'app/json'].sort(),
  );
});

test('what a prefix finds is described too', async (t) => {
  const stage = await openStage(t);
  stage.put('svc/late', rotating(-2 * day));
  stage.put('svc/fine', rotating(30 * day));
  const step = await stage.leased('S_*, svc/*', asked);
  assert.match(messagesOf(step, 'warning').join('|'), /^S_LATE \(svc\/\*\) should have been rotated[^|]*$/);
});

const withoutDescribe: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['secretsmanager:GetSecretValue', 'secretsmanager:BatchGetSecretValue', 'kms:Decrypt'],
      Resource: '*',
    },
  ],
};

test('a role that may not describe: one warning with what to add, and nothing fails', async (t) => {
  const stage = await openStage(t);
  stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, withoutDescribe);
  stage.put('app/one', 'FAKE-one-one');
  stage.put('app/two', 'FAKE-two-two');
  const step = await stage.leased('app/one\napp/two', asked);
  const [warning, ...more] = messagesOf(step, 'warning');
  assert.deepEqual(more, []);
  assert.match(warning ?? '', /^Nothing is known of the rotation and the tags of app\/one, app\/two: /);
  const statement = JSON.parse((warning ?? '').split('\n').slice(2).join('\n'));
  assert.equal(statement.Action, 'secretsmanager:DescribeSecret');
  assertNoLeak(stage, saidBy(step));

  const [own] = [withoutDescribe.Statement].flat();
  assert.ok(own);
  stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, { Statement: [own, statement] });
  const again = await stage.leased('app/one\napp/two', asked);
  assert.deepEqual(messagesOf(again, 'warning'), [], 'the statement is what was missing');
});

test('in a public repository the warning names no account', async (t) => {
  const stage = await openStage(t, { claims: { repository_visibility: 'public' } });
  stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, withoutDescribe);
  stage.put('app/one', 'FAKE-one-one');
  const step = await stage.leased('app/one', asked);
  assert.match(messagesOf(step, 'warning').join(), /Nothing is known of the rotation/);
  assert.ok(!saidBy(step).includes(stage.sandbox.account), saidBy(step));
});

test('a service that keeps failing is a warning too', async (t) => {
  const stage = await openStage(t);
  stage.sandbox.faults.add({
    operation: 'DescribeSecret',
    kind: 'error',
    code: 'ServiceUnavailable',
    status: 503,
  });
  for (let at = 0; at < 15; at += 1) stage.put(`many/k${at}`, `FAKE-value-of-${at}`);
  const names = Array.from({ length: 15 }, (_, at) => `many/k${at}`);
  const step = await stage.leased(names.join('\n'), { ...asked, 'retry-max-attempts': '2' });
  const [warning, ...more] = messagesOf(step, 'warning');
  assert.match(warning ?? '', /^Nothing is known of .*many\/k14: DescribeSecret: /);
  assert.deepEqual(more, []);
  assert.equal(stage.sandbox.count('DescribeSecret'), 20, 'the last five were not asked for in vain');
});

test('the credentials of an earlier step describe as well', async (t) => {
  const stage = await openStage(t);
  stage.put('app/db', rotating(-2 * day));
  const { accessKeyId, secretAccessKey } = stage.sandbox.addUser('ci', {
    Statement: { Effect: 'Allow', Action: '*', Resource: '*' },
  });
  const step = await stage.leased(
    'DB, app/db',
    { ...asked, 'role-to-assume': '', 'oidc-issuer': '', 'secretsmanager-endpoint': stage.sandbox.url },
    { env: { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } },
  );
  assert.match(messagesOf(step, 'warning').join(), /app\/db should have been rotated/);
});

type TagCase = [title: string, tag: string, line: string, outcome: string | undefined];

/** Made anew for each test: the ends count from its begin, however long the ones before it took. */
const tags = (): TagCase[] => [
  ['over', '2020-01-31', '', 'E_EXPIRED'],
  ['within min-remaining', String(Math.floor(Date.now() / 1000) + 200), '', 'E_EXPIRING'],
  ['within warn-remaining', new Date(Date.now() + 3 * day).toISOString(), '', 'V (app/db) expires in'],
  ['far off', '2124-01-01', '', undefined],
  ['no date', 'next spring', '', 'The tag expires-at of app/db is "next spring", which is no date'],
  ['over, silenced', '2020-01-31', ' expires=never', undefined],
  ['over, of a public value', '2020-01-31', ' public', undefined],
  ['over, asked for the previous version', '2020-01-31', ' stage=AWSPREVIOUS', undefined],
];

for (const [index, [title, , , outcome]] of tags().entries()) {
  test(`the tag expires-at, ${title}: ${outcome ?? 'nothing'}`, async (t) => {
    const [, tag, line] = tags()[index] as TagCase;
    const stage = await openStage(t);
    stage.put('app/db', 'FAKE-first-version');
    stage.put('app/db', { string: 'FAKE-second-version', tags: { 'expires-at': tag } });
    const step = await stage.lease(`V, app/db${line}`, asked);
    if (outcome?.startsWith('E_')) {
      assert.match(refusalOf(step, outcome), /V \(app\/db\) expire.*\(tag expires-at, /);
    } else {
      assert.equal(step.outcome, 'success', step.log);
      const warnings = messagesOf(step, 'warning');
      assert.equal(warnings.length, outcome === undefined ? 0 : 1, step.log);
      assert.ok(outcome === undefined || warnings[0]?.startsWith(outcome), warnings[0]);
    }
    assertNoLeak(stage, saidBy(step));
  });
}
