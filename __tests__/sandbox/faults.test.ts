import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { type FaultKind, type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { assume, leasedManager } from './job-client.ts';

let sandbox: Sandbox;
let manager: SecretsManagerClient;
before(async () => {
  sandbox = await startSandbox();
  manager = await leasedManager(sandbox);
  sandbox.requests.length = 0;
});
after(() => sandbox.stop());
afterEach(() => {
  sandbox.faults.clear();
  sandbox.quotas.clear();
  sandbox.requests.length = 0;
});

const read = (signal?: AbortSignal) =>
  manager.send(new GetSecretValueCommand({ SecretId: 'prod/db' }), signal && { abortSignal: signal });
const jwks = (init?: RequestInit) => fetch(`${sandbox.issuer}/.well-known/jwks`, init);

const answers: [FaultKind, object][] = [
  [{ kind: 'throttle' }, { name: 'ThrottlingException', message: 'Rate exceeded' }],
  [
    { kind: 'error', code: 'InternalServiceError' },
    { name: 'InternalServiceError', $fault: 'server' },
  ],
  [
    { kind: 'error', code: 'ServiceUnavailable', status: 503, headers: { 'Retry-After': '2' } },
    { name: 'ServiceUnavailable' },
  ],
  [{ kind: 'reset-before' }, { code: 'ECONNRESET' }],
  [{ kind: 'reset-after' }, { code: 'ECONNRESET' }],
  [{ kind: 'garbage' }, SyntaxError],
];
for (const [kind, expected] of answers) {
  test(`Secrets Manager: ${kind.kind}, once`, async () => {
    sandbox.faults.add({ operation: 'GetSecretValue', times: 1, ...kind });
    await assert.rejects(read(), expected);
    assert.ok((await read()).SecretString);
    assert.deepEqual(
      sandbox.requests.map(({ fault }) => fault),
      [kind.kind, undefined],
    );
  });
}

test('STS answers its errors as XML of its own', async () => {
  for (const code of [
    'IDPCommunicationError',
    'RegionDisabledException',
    'InvalidIdentityToken',
    'Throttling',
  ]) {
    sandbox.faults.add({ operation: 'AssumeRoleWithWebIdentity', times: 1, kind: 'error', code });
    await assert.rejects(assume(sandbox), { Code: code });
  }
  assert.equal(sandbox.count('AssumeRoleWithWebIdentity'), 4);
});

test('the provider: an error, an empty answer, a redirect, garbage, half an answer', async () => {
  sandbox.faults.add(
    { operation: 'jwks', times: 1, kind: 'throttle' },
    { operation: 'jwks', times: 1, kind: 'empty' },
    { operation: 'jwks', times: 1, kind: 'redirect', to: 'https://elsewhere.example/' },
    { operation: 'jwks', times: 1, kind: 'garbage', contentType: 'application/json', body: '{"keys":' },
    { operation: 'jwks', times: 1, kind: 'truncate' },
  );
  assert.equal((await jwks()).status, 429);
  assert.equal(await (await jwks()).text(), '');
  const redirect = await jwks({ redirect: 'manual' });
  assert.deepEqual([redirect.status, redirect.headers.get('location')], [302, 'https://elsewhere.example/']);
  assert.equal(await (await jwks()).text(), '{"keys":');
  // Windows may cut off with the connection what it has delivered already.
  await assert.rejects(async () => (await jwks()).text());
  assert.ok(((await (await jwks()).json()) as { keys: unknown[] }).keys.length > 0);
});

test('a hanging service never answers; a slow one does, and a dripping one byte by byte', async () => {
  sandbox.faults.add({ operation: 'GetSecretValue', times: 1, kind: 'hang' });
  await assert.rejects(read(AbortSignal.timeout(100)));
  assert.equal(sandbox.requests[0]?.status, 0);
  sandbox.faults.add({ operation: 'GetSecretValue', times: 1, kind: 'slow', ms: 80 });
  assert.ok((await read()).SecretString);
  assert.ok((sandbox.requests[1]?.ms ?? 0) >= 75);
  sandbox.faults.add({ operation: 'jwks', times: 1, kind: 'drip', ms: 1 });
  const started = performance.now();
  assert.ok(await (await jwks()).json());
  assert.ok(performance.now() - started > 100);
});

test('a Date header that is off', async () => {
  sandbox.faults.add({ operation: 'jwks', times: 1, kind: 'skew', ms: -3_600_000 });
  const skewed = Date.parse((await jwks()).headers.get('date') ?? '');
  assert.ok(Math.abs(Date.now() - skewed - 3_600_000) < 5000);
  assert.ok(Math.abs(Date.now() - Date.parse((await jwks()).headers.get('date') ?? '')) < 5000);
});

test('a fault in one region, after some requests', async () => {
  const elsewhere = await leasedManager(sandbox, {}, 'eu-central-1');
  const readElsewhere = () => elsewhere.send(new GetSecretValueCommand({ SecretId: 'shared/license' }));
  sandbox.faults.add({
    operation: '*',
    region: 'eu-west-1',
    after: 1,
    kind: 'error',
    code: 'InternalServiceError',
  });
  assert.ok((await read()).SecretString);
  await assert.rejects(read(), { name: 'InternalServiceError' });
  assert.ok((await readElsewhere()).SecretString);
});

test('what reset-after cuts off has happened', async () => {
  sandbox.faults.add({ operation: 'AssumeRoleWithWebIdentity', times: 1, kind: 'reset-after' });
  const before = sandbox.principals.list().length;
  await assert.rejects(assume(sandbox), { code: 'ECONNRESET' });
  assert.equal(sandbox.principals.list().length, before + 1);
});

test('a quota of requests a second', async () => {
  sandbox.quotas.set({ GetSecretValue: 3 });
  const results = await Promise.allSettled(Array.from({ length: 5 }, () => read()));
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 3);
  assert.deepEqual(
    new Set(sandbox.requests.map(({ code }) => code)),
    new Set([undefined, 'ThrottlingException']),
  );
});

test('requests are kept without what is secret', async () => {
  await assume(sandbox, { name: 'recorded' });
  await read();
  const [token, exchange, get] = sandbox.requests;
  assert.deepEqual([token?.operation, token?.parameters.audience], ['oidc', 'sts.amazonaws.com']);
  assert.deepEqual(exchange?.parameters, {
    RoleArn: sandbox.roleArn,
    RoleSessionName: 'recorded',
    DurationSeconds: '900',
  });
  assert.equal(exchange?.accessKeyId, undefined);
  assert.equal(get?.region, 'eu-west-1');
  assert.equal(get?.caller, 'arn:aws:sts::111122223333:assumed-role/deploy/lease');
  assert.match(get?.userAgent ?? '', /^aws-sdk-js/);
  const kept = JSON.stringify(sandbox.requests);
  for (const canary of sandbox.canaries()) assert.ok(!kept.includes(canary));
});
