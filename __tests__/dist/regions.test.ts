import assert from 'node:assert/strict';
import { suite, type TestContext, test } from 'node:test';
import type { FaultKind } from '../../sandbox/sandbox.ts';
import { pace, timeoutOf } from '../pace.ts';
import { everything } from './sessions.ts';
import { messagesOf, openStage, refusalOf, valuesOf } from './stage.ts';

const [home, replica] = ['eu-west-1', 'eu-central-1'];
const regions = `${home}, ${replica}`;
const sts = 'AssumeRoleWithWebIdentity';
const license = 'LICENSE, shared/license';
const value = { LICENSE: 'FAKE-license-8iVabItKZhZ61pVDjhwleRsFmh8x75xT2lEuYrLX' };

/** A stage whose services tell their regions by their endpoints, as AWS's own do. */
async function openRegions(t: TestContext) {
  const stage = await openStage(t);
  const endpoint = stage.sandbox.regionalUrl('{region}');
  const inputs = { 'aws-region': regions, 'sts-endpoint': endpoint, 'secretsmanager-endpoint': endpoint };
  return { ...stage, inputs, hasty: { ...inputs, timeout: timeoutOf(8) } };
}

const silences: Record<string, FaultKind> = {
  'no answer': { kind: 'hang' },
  'a connection cut before the request': { kind: 'reset-before' },
  'a connection cut before the answer': { kind: 'reset-after' },
  'status 500': { kind: 'error', code: 'InternalServiceError', status: 500 },
  'status 503': { kind: 'error', code: 'ServiceUnavailable' },
  "a page that is none of the service's": { kind: 'garbage' },
};

suite('the second region serves what the first does not', () => {
  for (const operation of [sts, 'GetSecretValue']) {
    for (const [title, fault] of Object.entries(silences)) {
      test(`${operation}: ${title}`, async (t) => {
        const { sandbox, leased, hasty } = await openRegions(t);
        sandbox.faults.add({ operation, region: home, ...fault });
        const step = await leased(license, hasty);
        assert.deepEqual(valuesOf(step), value);
        assert.equal(sandbox.count(operation, { region: home }), 2);
        assert.equal(sandbox.count('GetSecretValue', { region: replica, status: 200 }), 1);
        const [warning = '', ...others] = messagesOf(step, 'warning');
        assert.match(
          warning,
          new RegExp(`^${home} did not answer \\(${operation}: .*by way of ${replica} instead`),
        );
        assert.deepEqual(others, []);
        assert.ok(step.durationMs < 5000 * pace, `${step.durationMs} ms`);
      });
    }
  }

  test('endpoints that do not tell the region serve both', async (t) => {
    const { sandbox, leased } = await openStage(t);
    sandbox.faults.add({ operation: 'GetSecretValue', region: home, kind: 'reset-before' });
    assert.deepEqual(valuesOf(await leased(license, { 'aws-region': regions })), value);
  });

  test('a batch, and only what was silent moves', async (t) => {
    const { sandbox, leased, put, hasty } = await openRegions(t);
    for (const name of ['app/a', 'app/b']) put(name, { string: `FAKE-${name}`, replicas: [replica] });
    const elsewhere = put('app/c', { string: 'FAKE-app/c', region: 'us-east-1' });
    sandbox.faults.add({ operation: 'BatchGetSecretValue', region: home, kind: 'hang' });
    const step = await leased(`A, app/a\nB, app/b\nC, ${elsewhere}`, hasty);
    assert.deepEqual(valuesOf(step), { A: 'FAKE-app/a', B: 'FAKE-app/b', C: 'FAKE-app/c' });
    assert.equal(sandbox.count('GetSecretValue', { region: 'us-east-1' }), 1);
    assert.match(messagesOf(step, 'warning')[0] ?? '', /2 secrets are read by way of eu-central-1/);
  });

  test('a prefix', async (t) => {
    const { sandbox, leased, put, hasty } = await openRegions(t);
    for (const name of ['app/a', 'app/b']) put(name, { string: `FAKE-${name}`, replicas: [replica] });
    sandbox.faults.add({ operation: 'ListSecrets', region: home, kind: 'reset-before' });
    assert.deepEqual(valuesOf(await leased('X_*, app/*', hasty)), { X_A: 'FAKE-app/a', X_B: 'FAKE-app/b' });
  });

  test('the third, where the second is silent too', async (t) => {
    const { sandbox, leased, put, hasty } = await openRegions(t);
    put('app/a', { string: 'FAKE-app/a', replicas: ['us-east-1'] });
    for (const region of [home, replica])
      sandbox.faults.add({ operation: 'GetSecretValue', region, kind: 'reset-before' });
    const step = await leased('A, app/a', { ...hasty, 'aws-region': `${regions}, us-east-1` });
    assert.deepEqual(valuesOf(step), { A: 'FAKE-app/a' });
    assert.equal(messagesOf(step, 'warning').length, 2);
  });

  test('with the credentials of an earlier step', async (t) => {
    const { sandbox, leased } = await openStage(t);
    const { accessKeyId, secretAccessKey } = sandbox.addUser('runner', { Statement: everything });
    sandbox.faults.add({ operation: 'GetSecretValue', region: home, kind: 'reset-before' });
    const env = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
    const inputs = { 'role-to-assume': '', 'oidc-issuer': '', 'aws-region': regions };
    assert.deepEqual(valuesOf(await leased(license, inputs, { env })), value);
  });

  test('a region that is silent is not waited for again by each of many sessions', async (t) => {
    const { sandbox, leased, put, hasty } = await openRegions(t);
    const names = Array.from({ length: 600 }, (_, index) => `app/key-${index}`);
    for (const name of names) put(name, { string: `FAKE-${name}`, replicas: [replica] });
    sandbox.faults.add({ operation: 'BatchGetSecretValue', region: home, kind: 'hang' });
    const secrets = names.map((name, index) => `V${index}, ${name}`).join('\n');
    const step = await leased(secrets, { ...hasty, timeout: timeoutOf(16) });
    assert.equal(Object.keys(valuesOf(step)).length, 600);
    // 30 sessions, 25 at a time, two attempts each; the other 5 never began.
    assert.equal(sandbox.count('BatchGetSecretValue', { region: home }), 50);
    assert.ok(step.durationMs < 12_000 * pace, `${step.durationMs} ms`);
  });
});

suite('where the second region is of no use', () => {
  test('it is silent too: the error names what failed there', async (t) => {
    const { sandbox, lease, inputs } = await openRegions(t);
    sandbox.faults.add({ operation: 'GetSecretValue', kind: 'reset-before' });
    const step = await lease(license, inputs);
    const error = step.annotations.find(({ level }) => level === 'error');
    assert.equal(error?.title, 'E_NETWORK');
    assert.deepEqual(step.exported, {});
    assert.equal(sandbox.count('GetSecretValue', { region: home }), 2);
    assert.equal(sandbox.count('GetSecretValue', { region: replica }), 5, 'the last one gets all attempts');
  });

  test('STS is silent everywhere', async (t) => {
    const { sandbox, lease, inputs } = await openRegions(t);
    sandbox.faults.add({ operation: sts, kind: 'error', code: 'ServiceUnavailable' });
    const step = await lease(license, inputs);
    const error = step.annotations.find(({ level }) => level === 'error');
    assert.match(error?.title ?? '', /^E_(STS|NETWORK)$/);
    assert.deepEqual(step.exported, {});
  });

  test('it has no replica of the secret: the error names the region that said so', async (t) => {
    const { sandbox, lease, inputs } = await openRegions(t);
    sandbox.faults.add({ operation: 'GetSecretValue', region: home, kind: 'reset-before' });
    const step = await lease('MAIL, prod/services/mail', inputs);
    const error = step.annotations.find(({ level }) => level === 'error');
    assert.equal(error?.title, 'E_SECRET_NOT_FOUND');
    assert.match(error?.message ?? '', /no secret prod\/services\/mail in eu-central-1/);
  });

  for (const [title, fault, code] of [
    ['denied', { kind: 'error', code: 'AccessDeniedException' }, 'E_SECRET_DENIED'],
    ['not found', { kind: 'error', code: 'ResourceNotFoundException' }, 'E_SECRET_NOT_FOUND'],
    ['throttled', { kind: 'throttle' }, 'E_AWS'],
  ] as const) {
    test(`a secret that is ${title} in the first is an answer, and final`, async (t) => {
      const { sandbox, lease, inputs } = await openRegions(t);
      sandbox.faults.add({ operation: 'GetSecretValue', region: home, ...fault });
      refusalOf(await lease(license, inputs), code);
      assert.equal(sandbox.count('GetSecretValue', { region: replica }), 0);
    });
  }

  test('a role that STS refuses in the first is an answer, and final', async (t) => {
    const { sandbox, lease, inputs } = await openRegions(t);
    sandbox.accounts.removeProvider(sandbox.account, '{issuer}');
    refusalOf(await lease(license, inputs), 'E_ROLE_REFUSED');
    assert.equal(sandbox.count(sts, { region: replica }), 0);
  });
});

suite("an ARN's own region", () => {
  test('demand 22, wins over aws-region', async (t) => {
    const { sandbox, leased, put, inputs } = await openRegions(t);
    const arn = put('app/far', { string: 'FAKE-far', region: 'ap-southeast-2' });
    assert.deepEqual(valuesOf(await leased(`FAR, ${arn}\nMAIL, prod/services/mail`, inputs)), {
      FAR: 'FAKE-far',
      MAIL: 'FAKE-mail-pEObK3hDIm7MAF6IZ2dsq2b2',
    });
    assert.deepEqual(
      sandbox.requests
        .filter(({ operation }) => operation === 'GetSecretValue')
        .map(({ region }) => region)
        .sort(),
      ['ap-southeast-2', home],
    );
    assert.equal(sandbox.count(sts, { region: home }), 2, 'sessions come from STS at home');
  });

  test('is enough where every request has one', async (t) => {
    const { leased, put, sandbox } = await openStage(t);
    const arn = put('app/far', { string: 'FAKE-far', region: 'ap-southeast-2' });
    assert.deepEqual(valuesOf(await leased(`FAR, ${arn}`, { 'aws-region': '' })), { FAR: 'FAKE-far' });
    assert.equal(sandbox.count('GetSecretValue', { region: 'ap-southeast-2' }), 1);
  });

  test('is not left where its Secrets Manager is silent', async (t) => {
    const { sandbox, lease, inputs } = await openRegions(t);
    const arn = sandbox.secrets.get('shared/license')?.arn;
    sandbox.faults.add({ operation: 'GetSecretValue', region: home, kind: 'reset-before' });
    refusalOf(await lease(`LICENSE, ${arn}`, inputs), 'E_NETWORK');
    assert.equal(sandbox.count('GetSecretValue', { region: replica }), 0);
  });

  test('is read with a session from elsewhere where STS is silent', async (t) => {
    const { sandbox, leased, hasty } = await openRegions(t);
    const arn = sandbox.secrets.get('shared/license')?.arn;
    sandbox.faults.add({ operation: sts, region: home, kind: 'hang' });
    assert.deepEqual(valuesOf(await leased(`LICENSE, ${arn}`, hasty)), value);
    assert.equal(sandbox.count('GetSecretValue', { region: home }), 1);
    assert.equal(sandbox.count(sts, { region: replica }), 1);
  });
});

test('demand 20, a distant region that takes its time is waited for', async (t) => {
  const { sandbox, leased } = await openStage(t);
  for (const operation of ['oidc', sts, 'GetSecretValue'])
    sandbox.faults.add({ operation, kind: 'slow', ms: 2500 });
  const step = await leased('MAIL, prod/services/mail');
  assert.equal(sandbox.count('GetSecretValue'), 1);
  assert.deepEqual(step.annotations, []);
});
