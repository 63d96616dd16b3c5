import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { writeRecord } from '../../src/domain/records/record.ts';
import { sealKeyOf } from '../../src/domain/records/seal.ts';
import { lacks } from '../needs.ts';
import { openCheckingStage, stoppedBy, tokenFor } from './checking.ts';
import { messagesOf, saidBy, valuesOf } from './stage.ts';

const minute = 60;

suite('nothing is due', () => {
  test('status ok, and nothing is handed over again', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('app/one', tokenFor(60 * minute, 'one'));
    const lease = await stage.leased('ONE, app/one');
    const { outputs, exported, annotations, summary } = await stage.checked();
    const { status, renewed, 'expires-in': left } = outputs;
    assert.deepEqual(
      { status, renewed, exported, annotations },
      {
        status: 'ok',
        renewed: '',
        exported: {},
        annotations: [],
      },
    );
    assert.equal(outputs['expires-at'], lease.outputs['expires-at']);
    assert.ok(Math.abs(Number(left) - 60 * minute) < 30, left);
    assert.equal(summary.raw, '');
  });

  test('where nothing is known to expire, the outputs about it are empty', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('app/one', 'FAKE-one');
    await stage.leased('ONE, app/one');
    const { outputs } = await stage.checked();
    assert.deepEqual(outputs, { status: 'ok', 'expires-at': '', 'expires-in': '', renewed: '' });
  });

  test('with check-drift: false nothing is asked of anybody', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('app/one', tokenFor(60 * minute, 'one'));
    await stage.leased('ONE, app/one');
    stage.put('app/one', tokenFor(90 * minute, 'two'));
    stage.sandbox.requests.length = 0;
    const { outputs } = await stage.checked({ 'check-drift': 'false' });
    assert.equal(outputs.status, 'ok');
    assert.deepEqual(stage.sandbox.requests, []);
  });

  test('drift of twenty secrets is one batch', async (t) => {
    const stage = await openCheckingStage(t);
    for (let index = 0; index < 20; index += 1) stage.put(`many/k${index}`, `FAKE-value-${index}`);
    const lines = Array.from({ length: 20 }, (_, index) => `K${index}, many/k${index}`);
    await stage.leased(lines.join('\n'));
    stage.sandbox.requests.length = 0;
    await stage.checked();
    assert.equal(stage.sandbox.count('AssumeRoleWithWebIdentity'), 1);
    assert.equal(stage.sandbox.count('BatchGetSecretValue'), 1);
    assert.equal(stage.sandbox.count('GetSecretValue'), 0);
  });
});

suite('on-expiring', () => {
  interface Case {
    readonly what: string;
    /** Seconds that the token has when leased, by `min-remaining: 0s`. */
    readonly left: number;
    readonly rotated?: boolean;
    readonly status: 'drifted' | 'expiring' | 'expired';
    readonly says: RegExp;
  }
  const cases: Case[] = [
    {
      what: 'expiring',
      left: 4 * minute,
      status: 'expiring',
      says: /^ONE expires in [34] min .*\(JWT exp, 2/,
    },
    { what: 'expired', left: minute, status: 'expired', says: /^ONE expired .* ago \(JWT exp, 2/ },
    {
      what: 'drifted',
      left: 60 * minute,
      rotated: true,
      status: 'drifted',
      says: /^ONE: the secret has a newer version/,
    },
    {
      what: 'expiring and drifted',
      left: 4 * minute,
      rotated: true,
      status: 'expiring',
      says: /^ONE expires in .*; ONE: the secret has a newer version/,
    },
  ];
  for (const { what, left, rotated = false, status, says } of cases) {
    test(`fail: ${what} is E_${status.toUpperCase()}, with the status as output`, async (t) => {
      const stage = await openCheckingStage(t);
      stage.put('app/one', tokenFor(left, 'one'));
      await stage.leased('ONE, app/one', { 'min-remaining': '0s' });
      if (rotated) stage.put('app/one', tokenFor(90 * minute, 'two'));
      if (what === 'expired') stage.sandbox.advance(3 * minute * 1000);
      const step = await stage.check({ 'on-expiring': 'fail', 'min-remaining': '5m' });
      const message = stoppedBy(step, `E_${status.toUpperCase()}`);
      assert.match(message, says);
      assert.match(message, /Nothing was renewed\. Renew it with `on-expiring: renew`/);
      assert.equal(step.outputs.status, status);
      assert.equal(step.outputs.ONE, undefined);
    });

    test(`warn: ${what} is a warning`, async (t) => {
      const stage = await openCheckingStage(t);
      stage.put('app/one', tokenFor(left, 'one'));
      await stage.leased('ONE, app/one', { 'min-remaining': '0s' });
      if (rotated) stage.put('app/one', tokenFor(90 * minute, 'two'));
      if (what === 'expired') stage.sandbox.advance(3 * minute * 1000);
      const step = await stage.checked({ 'on-expiring': 'warn', 'min-remaining': '5m' });
      assert.match(messagesOf(step, 'warning').join('; '), new RegExp(says.source.split(' .*; ')[0] ?? ''));
      assert.deepEqual([step.outputs.status, valuesOf(step)], [status, {}]);
    });
  }

  test('min-remaining is the lease’s own where the check has none', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('app/one', tokenFor(20 * minute, 'one'));
    await stage.leased('ONE, app/one', { 'min-remaining': '10m' });
    assert.equal((await stage.checked({ 'on-expiring': 'fail' })).outputs.status, 'ok');
    stage.sandbox.advance(15 * minute * 1000);
    stoppedBy(await stage.check({ 'on-expiring': 'fail' }), 'E_EXPIRING');
  });
});

suite('by the service’s clock', () => {
  test('the runner’s clock alone would find the token good', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('app/one', tokenFor(20 * minute, 'one'));
    await stage.leased('ONE, app/one');
    stage.sandbox.advance(18 * minute * 1000);
    const step = await stage.check({ 'on-expiring': 'fail' });
    assert.match(stoppedBy(step, 'E_EXPIRING'), /ONE expires in [12] min/);
    assert.ok(Number(step.outputs['expires-in']) < 3 * minute, step.outputs['expires-in']);
  });

  test('without a request, as far ahead as the lease found it', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('app/one', tokenFor(20 * minute, 'one'));
    stage.sandbox.advance(14 * minute * 1000);
    await stage.leased('ONE, app/one');
    const inputs = { 'on-expiring': 'fail', 'check-drift': 'false', 'min-remaining': '10m' };
    stage.sandbox.requests.length = 0;
    const step = await stage.check(inputs);
    assert.match(stoppedBy(step, 'E_EXPIRING'), /ONE expires in [56] min/);
    assert.ok(Number(step.outputs['expires-in']) < 7 * minute, step.outputs['expires-in']);
    assert.deepEqual(stage.sandbox.requests, []);
  });
});

test('exported keys that end soon are told by the key that ends', async (t) => {
  const stage = await openCheckingStage(t);
  stage.put('app/one', 'FAKE-one');
  const { outputs } = await stage.leased('ONE, app/one');
  const { environment } = await stage.checked();
  const path = outputs['lease-file'] ?? '';
  const { version: _, seal: __, ...record } = JSON.parse(readFileSync(path, 'utf8'));
  const expiresAt = new Date(Date.now() + 3 * minute * 1000).toISOString();
  const variables = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
  const credentials = { mode: 'env', role: stage.sandbox.roleArn, expiresAt, variables };
  writeFileSync(path, writeRecord({ ...record, expiresAt, credentials }, sealKeyOf(environment)));
  const step = await stage.check({ 'on-expiring': 'fail', 'check-drift': 'false' });
  assert.match(stoppedBy(step, 'E_EXPIRING'), /^AWS_SESSION_TOKEN expires in .* \(STS session, /);
  assert.equal(step.outputs['expires-at'], expiresAt);
});

suite('what is not drift', () => {
  test('a version that the request pins', async (t) => {
    const stage = await openCheckingStage(t);
    const versionId = 'f4kef4ke-0000-4000-8000-00000000000a';
    stage.put('app/one', { string: 'FAKE-one', versionId });
    await stage.leased(`ONE, app/one version=${versionId}`);
    stage.put('app/one', 'FAKE-two');
    assert.equal((await stage.checked({ 'on-expiring': 'fail' })).outputs.status, 'ok');
  });

  test('a replica that answers in the place of the region', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('app/one', { string: 'FAKE-one', replicas: ['eu-central-1'] });
    await stage.leased('ONE, app/one', { 'aws-region': 'eu-west-1, eu-central-1', timeout: '30s' });
    for (const operation of ['GetSecretValue', 'BatchGetSecretValue'])
      stage.sandbox.faults.add({ operation, region: 'eu-west-1', kind: 'reset-before' });
    const step = await stage.checked({ 'on-expiring': 'fail' });
    assert.equal(step.outputs.status, 'ok');
    assert.equal(stage.sandbox.count('GetSecretValue', { region: 'eu-central-1' }), 1);
  });

  test('another secret of the prefix', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('svc/one', 'FAKE-one');
    await stage.leased('SVC_*, svc/*');
    stage.put('svc/two', 'FAKE-two');
    assert.equal((await stage.checked({ 'on-expiring': 'fail' })).outputs.status, 'ok');
  });

  test('another region in the job’s environment', async (t) => {
    if (lacks(t, 'bash')) return;
    const stage = await openCheckingStage(t, { env: { AWS_REGION: 'eu-west-1' } });
    stage.put('app/one', 'FAKE-one');
    await stage.leased('ONE, app/one', { 'aws-region': '' });
    await stage.job.run('echo AWS_REGION=us-east-1 >> "$GITHUB_ENV"');
    assert.equal((await stage.checked({ 'on-expiring': 'fail' })).outputs.status, 'ok');
  });
});

suite('hints', () => {
  const withHint = (seconds: number) => ({
    json: { token: 'FAKE-token', expires_at: new Date(Date.now() + seconds * 1000).toISOString() },
  });

  test('only warn, and renew nothing', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('app/oauth', withHint(4 * minute));
    await stage.leased('TOKEN, app/oauth#token');
    const step = await stage.checked({ 'on-expiring': 'fail' });
    assert.deepEqual([step.outputs.status, step.exported], ['ok', {}]);
    assert.match(messagesOf(step, 'warning').join(), /TOKEN expires in .* \(field expires_at, .*only a hint/);
  });

  test('stop a step once they are past', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('app/oauth', withHint(minute));
    await stage.leased('TOKEN, app/oauth#token');
    stage.sandbox.advance(3 * minute * 1000);
    const step = await stage.check({ 'on-expiring': 'fail' });
    assert.match(stoppedBy(step, 'E_EXPIRED'), /^TOKEN expired .* ago \(field expires_at/);
  });

  test('that may be of something else, and were past at the lease, are not told again', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('app/oauth', { json: { token: 'FAKE-token', license: { expires_at: '2020-01-01' } } });
    const lease = await stage.leased('TOKEN, app/oauth#token');
    assert.equal(messagesOf(lease, 'warning').length, 1);
    assert.deepEqual((await stage.checked()).annotations, []);
  });

  test('what expires within warn-remaining was said by the lease', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('app/one', 'FAKE-one');
    const lease = await stage.leased(
      `ONE, app/one expires=${new Date(Date.now() + 3 * 86_400_000).toISOString()}`,
    );
    assert.equal(messagesOf(lease, 'warning').length, 1);
    const step = await stage.checked();
    assert.deepEqual([step.outputs.status, step.annotations], ['ok', []]);
  });
});

suite('which lease', () => {
  test('a job without one', async (t) => {
    const stage = await openCheckingStage(t);
    assert.match(stoppedBy(await stage.check(), 'E_NO_LEASE'), /^This job has no lease\./);
  });

  test('one that has ended', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('app/one', 'FAKE-one');
    const { outputs } = await stage.leased('ONE, app/one');
    await stage.job.end();
    const step = await stage.check({ lease: outputs['lease-id'] ?? '' });
    assert.match(stoppedBy(step, 'E_NO_LEASE'), /has no lease [0-9a-f-]{36}\./);
  });

  test('of several the one that is named, or all; the worst status and the earliest expiry of all', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('app/one', tokenFor(60 * minute, 'one'));
    stage.put('app/two', tokenFor(20 * minute, 'two'));
    const first = await stage.leased('ONE, app/one', {}, { id: 'first' });
    const second = await stage.leased('TWO, app/two', {}, { id: 'second' });
    const fail = { 'on-expiring': 'warn', 'min-remaining': '30m' };
    const of = (step: typeof first) => ({ ...fail, lease: step.outputs['lease-id'] ?? '' });

    const { outputs } = await stage.checked(of(first));
    assert.deepEqual([outputs.status, outputs['expires-at']], ['ok', second.outputs['expires-at']]);
    assert.equal((await stage.checked(of(second))).outputs.status, 'expiring');
    const all = await stage.checked(fail);
    assert.equal(all.outputs.status, 'expiring');
    assert.match(messagesOf(all, 'warning').join(), /^TWO expires/);
  });

  test('a wrong id is an input error', async (t) => {
    const stage = await openCheckingStage(t);
    stoppedBy(await stage.check({ lease: '../../etc/passwd' }), 'E_INPUT');
  });
});

test('unverified TLS is refused before anything is asked', async (t) => {
  const stage = await openCheckingStage(t);
  stage.put('app/one', 'FAKE-one');
  await stage.leased('ONE, app/one');
  stage.sandbox.requests.length = 0;
  const step = await stage.check({}, { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
  stoppedBy(step, 'E_TLS_UNVERIFIED');
  assert.deepEqual(stage.sandbox.requests, []);
});

test('in a public repository neither ARN nor account is shown', async (t) => {
  const stage = await openCheckingStage(t, { claims: { repository_visibility: 'public' } });
  const arn = stage.put('app/one', 'FAKE-one');
  await stage.leased(`ONE, ${arn}`);
  stage.put('app/one', 'FAKE-two');
  const renewed = await stage.checked();
  stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }],
  });
  const refused = await stage.check();
  stoppedBy(refused, 'E_SECRET_DENIED');
  for (const step of [renewed, refused]) {
    const shown = `${saidBy(step)}\n${step.summary.raw}`;
    assert.ok(!shown.includes(stage.sandbox.account), shown);
  }
});
