import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openStage } from '../dist/stage.ts';

const recorded = ['--import', new URL('recorded-network.mjs', import.meta.url).href];

interface Visit {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Of the tokens, where it is not the sandbox's. */
  readonly issuer?: string;
}

/** Every host that a lease turns to, where the sandbox is GitHub's provider and nothing else, or all. */
async function hostsOf(t: TestContext, { inputs, env = {}, issuer }: Visit): Promise<string[]> {
  const stage = await openStage(t, { nodeArgs: recorded });
  if (issuer) stage.sandbox.alterToken((draft) => ({ ...draft, claims: { ...draft.claims, iss: issuer } }));
  stage.put('app/one', 'FAKE-one');
  const log = join(stage.job.workspace, 'network');
  await stage.lease(
    'ONE, app/one',
    { 'retry-max-attempts': '1', ...inputs },
    { env: { NETWORK_LOG: log, ...env } },
  );
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  return [...new Set(lines.map((line) => line.split(' ')[1] ?? ''))].sort();
}

test('a lease talks to the endpoints that it is given and to nobody else', async (t) => {
  assert.deepEqual(await hostsOf(t, { inputs: {} }), ['127.0.0.1']);
});

test('without endpoints it is STS and Secrets Manager of its region', async (t) => {
  const hosts = await hostsOf(t, { inputs: {}, env: { AWS_ENDPOINT_URL: '' } });
  assert.deepEqual(hosts, [
    '127.0.0.1',
    'secretsmanager.eu-west-1.amazonaws.com',
    'sts.eu-west-1.amazonaws.com',
  ]);
});

test('and Secrets Manager of its region', async (t) => {
  const keys = { AWS_ACCESS_KEY_ID: 'AKIAFAKE', AWS_SECRET_ACCESS_KEY: 'FAKE' };
  const hosts = await hostsOf(t, {
    inputs: { 'role-to-assume': '' },
    env: { AWS_ENDPOINT_URL: '', ...keys },
  });
  assert.deepEqual(hosts, ['secretsmanager.eu-west-1.amazonaws.com', 'sts.eu-west-1.amazonaws.com']);
});

test('verify adds the hosts that it names', async (t) => {
  const hosts = await hostsOf(t, { inputs: { verify: 'ONE https://service.example/me' } });
  assert.deepEqual(hosts, ['127.0.0.1', 'service.example']);
});

test('the trusted issuer is asked for its keys, and no other that a token names', async (t) => {
  const visit = { inputs: { 'oidc-issuer': 'https://issuer.example' } };
  assert.deepEqual(await hostsOf(t, visit), ['127.0.0.1', 'issuer.example']);
  const told = { ...visit, issuer: 'https://other.example' };
  assert.deepEqual(await hostsOf(t, told), ['127.0.0.1', 'issuer.example']);
});

test('the end of a lease talks to nobody', async (t) => {
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  await stage.leased('ONE, app/one');
  const { length } = stage.sandbox.requests;
  const [end] = await stage.job.end();
  assert.equal(end?.outcome, 'success');
  assert.equal(stage.sandbox.requests.length, length);
});
