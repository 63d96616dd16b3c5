import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { messagesOf, refusalOf } from '../dist/stage.ts';
import { inDays, openWatch } from './watch.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'monitor', 'report.schema.json'), 'utf8'),
);
const isReport = new Ajv2020({ allErrors: true }).compile(schema);

const day = 86_400_000;
const never = { 'fail-on': 'never' };

test('everything that can be wrong is found, the worst first, in a report by its schema', async (t) => {
  const stage = await openWatch(t);
  const { sandbox } = stage;
  const now = sandbox.now();
  stage.put('a/expired', { json: { key: 'FAKE-expired', expires_at: inDays(stage, -2) } });
  stage.put('b/denied', { string: 'FAKE-denied', kmsDenied: true });
  stage.put('c/expiring', { string: 'FAKE-c', tags: { 'expires-at': inDays(stage, 20), Owner: 'payments' } });
  const rules = { AutomaticallyAfterDays: 30 };
  stage.put('d/failing', { string: 'FAKE-d', rotation: { rules, nextRotationDate: now - 2 * day } });
  stage.put('d/failing', { string: 'FAKE-d2', stages: ['AWSPENDING'] });
  stage.put('e/overdue', { string: 'FAKE-e', rotation: { rules, nextRotationDate: now - day } });
  stage.put('f/replica', {
    string: 'FAKE-f',
    replicas: ['us-east-1'],
    replicaStatus: { 'us-east-1': 'Failed' },
  });
  stage.put('g/deleted', { string: 'FAKE-g', deleted: true });
  stage.put('h/old', { string: 'FAKE-h', createdDate: now - 200 * day });
  stage.put('i/tag', { string: 'FAKE-i', tags: { 'expires-at': 'soon' } });
  stage.put('j/rotates', { string: 'FAKE-j', rotation: { rules, nextRotationDate: now + 9 * day } });
  stage.put('k/fine', { string: 'FAKE-k', tags: { 'expires-at': inDays(stage, 300) } });
  const step = await stage.watch({ ...never, 'max-age': '180d' });
  assert.equal(step.outcome, 'success', step.log);
  const report = stage.report(step);
  assert.ok(isReport(report), JSON.stringify(isReport.errors));
  assert.deepEqual(
    report.secrets.map(({ name, status, findings }) => [name, status, ...findings.map(({ kind }) => kind)]),
    [
      ['a/expired', 'expired', 'expired'],
      ['c/expiring', 'expiring', 'expiring'],
      ['b/denied', 'attention', 'unreadable'],
      ['d/failing', 'attention', 'rotation-failing'],
      ['e/overdue', 'attention', 'rotation-overdue'],
      ['f/replica', 'attention', 'replica-out-of-sync'],
      ['g/deleted', 'attention', 'scheduled-for-deletion'],
      ['h/old', 'attention', 'too-old'],
      ['i/tag', 'attention', 'unreadable-tag'],
      ['j/rotates', 'unknown'],
      ['k/fine', 'ok'],
    ],
  );
  assert.deepEqual(report.counts, {
    secrets: 11,
    expired: 1,
    expiring: 1,
    attention: 7,
    unknown: 1,
    ok: 1,
    unreadable: 1,
    acknowledged: 0,
    withoutRotation: 8,
  });
  const { status, secrets, expired, attention, unreadable } = step.outputs;
  assert.deepEqual(
    { status, secrets, expired, attention, unreadable },
    {
      status: 'expired',
      secrets: '11',
      expired: '1',
      attention: '7',
      unreadable: '1',
    },
  );
  assert.equal(report.secrets[1]?.owner, 'payments');
  assert.equal(report.secrets[9]?.nextRotationAt, new Date(now + 9 * day).toISOString());
  assert.match(step.summary.raw, /```mermaid\n/);
  assert.match(step.summary.raw, /\| in 8 d 23 h \|/);
  assert.equal(messagesOf(step, 'warning').length, 1);
});

const failures: [failOn: string, days: number, code: string | undefined][] = [
  ['expired', -1, 'E_EXPIRED'],
  ['expired', 5, undefined],
  ['expiring', 5, 'E_EXPIRING'],
  ['expiring', -1, 'E_EXPIRED'],
  ['never', -1, undefined],
];

for (const [failOn, days, code] of failures) {
  test(`fail-on: ${failOn} with an end in ${days} days ${code ?? 'passes'}`, async (t) => {
    const stage = await openWatch(t);
    stage.put('prod/token', { json: { token: 'FAKE-token', expires_at: inDays(stage, days) } });
    const step = await stage.watch({ 'fail-on': failOn });
    const errors = step.annotations.filter(({ level }) => level === 'error');
    assert.deepEqual(
      errors.map(({ title }) => title),
      code === undefined ? [] : [code],
    );
    assert.ok(step.outputs.report);
    assert.equal(stage.sandbox.github.issues.length, 1);
  });
}

test('read-values: false reads no value, and finds what nobody uses', async (t) => {
  const stage = await openWatch(t);
  const { sandbox } = stage;
  const now = sandbox.now();
  stage.put('prod/used', { string: 'FAKE-used', lastAccessedDate: now - day, createdDate: now - 300 * day });
  stage.put('prod/unused', { string: 'FAKE-unused', lastAccessedDate: now - 91 * day });
  stage.put('prod/never', { string: 'FAKE-never', createdDate: now - 300 * day });
  const step = await stage.watch({ ...never, 'read-values': 'false', 'unused-after': '90d' });
  assert.deepEqual(
    stage.report(step).secrets.map(({ name, findings }) => [name, findings[0]?.words]),
    [
      ['prod/never', 'was never read since it was created 300 d ago'],
      ['prod/unused', 'was last read 91 d ago'],
      ['prod/used', undefined],
    ],
  );
  assert.equal(sandbox.count('GetSecretValue') + sandbox.count('BatchGetSecretValue'), 0);
  const [session] = sandbox.requests.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity');
  assert.deepEqual(JSON.parse(String(session?.parameters.Policy)).Statement, [
    {
      Effect: 'Allow',
      Action: 'secretsmanager:DescribeSecret',
      Resource: [`arn:aws:secretsmanager:eu-west-1:${sandbox.account}:secret:*`],
    },
    { Effect: 'Allow', Action: ['secretsmanager:ListSecrets'], Resource: '*' },
  ]);
});

test('the session may see what is asked for and nothing else', async (t) => {
  const stage = await openWatch(t);
  stage.put('prod/one', 'FAKE-one');
  stage.put('app/two', 'FAKE-two');
  stage.put('app/three', 'FAKE-three');
  stage.put('other/four', 'FAKE-four');
  const step = await stage.watch({ ...never, secrets: 'prod/one\napp/*' });
  assert.deepEqual(
    stage.report(step).secrets.map(({ name }) => name),
    ['app/three', 'app/two', 'prod/one'],
  );
  const policies = stage.sandbox.requests
    .filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity')
    .map(({ parameters }) => JSON.parse(String(parameters.Policy)).Statement[0].Resource);
  const arn = (name: string) => `arn:aws:secretsmanager:eu-west-1:${stage.sandbox.account}:secret:${name}`;
  assert.deepEqual(policies.flat().sort(), [arn('app/*'), arn('prod/one-??????')]);
});

test('tags choose, and expires= and max-age= of the line that tells most of a name count', async (t) => {
  const stage = await openWatch(t);
  const past = inDays(stage, -5);
  stage.put('app/never', { json: { k: 'FAKE-a', expires_at: past }, tags: { team: 'pay', équipe: '' } });
  stage.put('app/date', { json: { k: 'FAKE-b' }, tags: { team: 'pay', équipe: '' } });
  stage.put('app/field', {
    json: { k: 'FAKE-c', until: inDays(stage, 3) },
    tags: { team: 'pay', équipe: '' },
  });
  stage.put('app/none', { json: { k: 'FAKE-d', until: 'later' }, tags: { team: 'pay', équipe: '' } });
  stage.put('app/other', { json: { k: 'FAKE-e', expires_at: past }, tags: { team: 'payroll' } });
  const step = await stage.watch({
    ...never,
    // AWS's own filter refuses a key with such letters.
    tags: 'team=pay\néquipe',
    secrets:
      '*\napp/never expires=never\napp/date expires=2001-01-01\napp/field expires=until\napp/none expires=until',
  });
  assert.deepEqual(
    stage.report(step).secrets.map(({ name, status, expirySource }) => [name, status, expirySource]),
    [
      ['app/date', 'expired', 'expires='],
      ['app/field', 'expiring', 'expires=until'],
      ['app/none', 'attention', undefined],
      ['app/never', 'ok', undefined],
    ],
  );
});

test('every region is watched, an original once with its replicas, a name where it is', async (t) => {
  const stage = await openWatch(t);
  stage.put('prod/both', { string: 'FAKE-both', replicas: ['us-east-1'] });
  stage.put('prod/there', { string: 'FAKE-there', region: 'us-east-1' });
  stage.put('prod/here', 'FAKE-here');
  const step = await stage.watch({
    ...never,
    'aws-region': 'eu-west-1, us-east-1',
    secrets: 'prod/*\nprod/there\nprod/gone',
  });
  assert.deepEqual(
    stage.report(step).secrets.map(({ name, region, status }) => [name, region, status]),
    [
      ['prod/gone', 'eu-west-1', 'attention'],
      ['prod/both', 'eu-west-1', 'unknown'],
      ['prod/here', 'eu-west-1', 'unknown'],
      ['prod/there', 'us-east-1', 'unknown'],
    ],
  );
  assert.match(step.summary.raw, /<sub>us-east-1<\/sub>/);
});

test('a region that does not answer is reported and stops nothing', async (t) => {
  const stage = await openWatch(t);
  stage.put('prod/here', 'FAKE-here');
  stage.sandbox.faults.add({
    operation: 'ListSecrets',
    region: 'us-east-1',
    kind: 'error',
    code: 'InternalServiceError',
    status: 500,
  });
  const step = await stage.watch({
    ...never,
    'aws-region': 'eu-west-1, us-east-1',
    'retry-max-attempts': '2',
  });
  assert.deepEqual(
    stage.report(step).secrets.map(({ name, region, status }) => [name, region, status]),
    [
      ['*', 'us-east-1', 'attention'],
      ['prod/here', 'eu-west-1', 'unknown'],
    ],
  );
  assert.equal(step.outcome, 'success');
});

test('where nothing at all can be read, the step fails after its report', async (t) => {
  const stage = await openWatch(t);
  const step = await stage.watch({ secrets: 'prod/gone\nprod/lost*' });
  assert.equal(step.exitCode, 1);
  assert.match(step.log, /Nothing that is watched could be read/);
  assert.equal(stage.report(step).counts.unreadable, 2);
});

const mistakes: [inputs: Record<string, string>, code: string, says: RegExp][] = [
  [{ secrets: ' \n# nothing' }, 'E_INPUT', /names nothing to watch/],
  [{ secrets: 'prod/db#password' }, 'E_REQUEST', /Line 1 of secrets: a selector.*Probably meant: prod\/db$/s],
  [{ secrets: 'NAME, prod/db' }, 'E_REQUEST', /a NAME \(NAME,\)/],
  [{ secrets: 'prod/db optional' }, 'E_REQUEST', /optional is no option of a monitor/],
  [{ secrets: 'pr*' }, 'E_REQUEST', /three characters/],
  [
    { 'unused-after': '90d' },
    'E_INPUT',
    /unused-after and read-values: true exclude each other.*read-values: false/s,
  ],
  [{ 'fail-on': 'always' }, 'E_INPUT', /error, warning \(or error\), never, or findings/],
  [{ tags: '=x' }, 'E_INPUT', /Line 1 of tags/],
  [{ issue: 'maybe' }, 'E_INPUT', /input issue/],
];

for (const [inputs, code, says] of mistakes) {
  test(`${JSON.stringify(inputs)} is ${code}`, async (t) => {
    const stage = await openWatch(t);
    assert.match(refusalOf(await stage.watch(inputs), code), says);
    assert.equal(stage.sandbox.requests.length, 0);
  });
}

test('the report goes where report-file says', async (t) => {
  const stage = await openWatch(t);
  stage.put('prod/one', 'FAKE-one');
  const step = await stage.watch({ ...never, 'report-file': 'out/report.json' });
  assert.equal(step.outputs.report, join(stage.job.workspace, 'out', 'report.json'));
  assert.equal(stage.report(step).counts.secrets, 1);
});

test("with an earlier step's credentials, and GitHub's word on the repository", async (t) => {
  const stage = await openWatch(t);
  stage.put('prod/one', { string: 'FAKE-one', tags: { owner: 'pay' } });
  const { accessKeyId, secretAccessKey } = stage.sandbox.addUser('watcher', {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'secretsmanager:*', Resource: '*' }],
  });
  const env = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
  const inputs = { ...never, 'role-to-assume': '', 'oidc-issuer': '' };
  const step = await stage.watch(inputs, { env });
  assert.equal(stage.report(step).secrets[0]?.owner, 'pay');
  stage.sandbox.github.repository.visibility = 'public';
  const open = await stage.watch(inputs, { env });
  assert.equal(stage.report(open).secrets[0]?.name, '* (1)');
  assert.match(step.log, new RegExp(`::${stage.sandbox.account}:user/watcher`));
  assert.ok(!open.log.includes(stage.sandbox.account), open.log);
});
