import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { actionYml, loopbackOnly, openStage, refusalOf, saidBy } from './stage.ts';

// A proxy that refuses, or that a variable names wrong: the message says which, and what to do.

/** A proxy that answers every CONNECT so, or never. Returns its host and port, and the hosts that it is asked for. */
async function refusingProxy(t: TestContext, answer?: string): Promise<{ host: string; asked: string[] }> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer().on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.on('error', () => {});
    if (answer !== undefined) socket.end(answer);
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const address = server.address();
  assert.ok(typeof address === 'object' && address);
  return { host: `127.0.0.1:${address.port}`, asked };
}

const forbidden = 'HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n';
const unauthenticated =
  'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="x"\r\nConnection: close\r\n\r\n';

interface Refusal {
  readonly title: string;
  readonly answer?: string;
  readonly variable: (host: string) => string;
  readonly says: readonly RegExp[];
}

const refusals: readonly Refusal[] = [
  {
    title: '403: the host is not allowed',
    answer: forbidden,
    variable: (host) => `http://${host}`,
    says: [
      /sts\.eu-west-1\.amazonaws\.com could not be reached: the proxy gave no way/,
      /HTTPS_PROXY/,
      /allow/,
    ],
  },
  {
    title: '407: a password is wanted',
    answer: unauthenticated,
    variable: (host) => `http://${host}`,
    says: [/proxy/, /ERR_PROXY_TUNNEL, HTTP 407/, /USER:PASSWORD@/],
  },
  {
    title: 'https:// where the proxy speaks http',
    answer: forbidden,
    variable: (host) => `https://${host}`,
    says: [/does not speak TLS/, /`http:\/\/`/],
  },
  {
    title: 'no scheme, with which it is found all the same',
    variable: (host) => host,
    says: [/the proxy gave no way/],
  },
];

describe('a proxy', () => {
  for (const { title, answer = forbidden, variable, says } of refusals)
    test(title, async (t) => {
      const { host } = await refusingProxy(t, answer);
      const stage = await openStage(t, {
        host: { HTTPS_PROXY: variable(host) },
        env: { AWS_ENDPOINT_URL: '' },
      });
      const step = await stage.lease('MAIL, prod/services/mail', { 'retry-max-attempts': '1' });
      if (process.env.SHOW) console.log(`--- ${title}\n${saidBy(step)}\n${step.stderr}`);
      const [error] = step.annotations.filter(({ level }) => level === 'error');
      const said = refusalOf(step, error?.title === 'E_INPUT' ? 'E_INPUT' : 'E_NETWORK');
      for (const piece of says) assert.match(said, piece);
    });
});

test('a proxy that is none of HTTP: one error that names it, and nothing is asked', async (t) => {
  const stage = await openStage(t, { env: { HTTPS_PROXY: 'socks5://user:FAKE-word@127.0.0.1:1080' } });
  for (const inputs of [{}, { 'dry-run': 'true' }]) {
    const message = refusalOf(await stage.lease('prod/services/mail', inputs), 'E_NETWORK');
    // Windows compares names without case, and the lower one is looked up first.
    const name = process.platform === 'win32' ? 'https_proxy' : 'HTTPS_PROXY';
    assert.ok(message.startsWith(`${name} names a proxy of socks5, `), message);
    assert.ok(!message.includes('FAKE'));
  }
  assert.deepEqual(stage.sandbox.requests, []);
  await stage.leased('prod/services/mail', {}, { env: { NO_PROXY: '*' } });
});

test('a proxy that refuses the password is not asked again, which could lock the user', async (t) => {
  const { host, asked } = await refusingProxy(t, unauthenticated);
  const stage = await openStage(t, {
    issuer: 'https://issuer.example',
    host: { HTTPS_PROXY: `http://user:FAKE-word@${host}` },
    env: { AWS_ENDPOINT_URL: '' },
  });
  refusalOf(await stage.lease('prod/services/mail'), 'E_NETWORK');
  const timesOf = (name: string) => asked.filter((host) => host.startsWith(name)).length;
  // For the token and for the keys, which are asked of one host here.
  assert.equal(timesOf('issuer.example'), 2, asked.join());
  for (const service of ['sts', 'secretsmanager']) assert.ok(timesOf(service) <= 1, asked.join());
});

const root = join(import.meta.dirname, '..', '..');
const monitorYml = join(root, 'monitor', 'action.yml');

for (const [title, uses, nodeArgs] of [
  ['a lease, also where it ends by itself', actionYml, [...loopbackOnly, '--import', './no-exit.mjs']],
  ['a monitor', monitorYml, loopbackOnly],
  ['a monitor, where a name server is silent too', monitorYml, ['--import', './slow-lookup.mjs']],
] as const)
  test(`a proxy that never answers does not keep ${title}`, { timeout: 120_000 }, async (t) => {
    const isByName = title.includes('name server');
    // Not on Windows: src/adapters/exit-at-once.ts.
    if (isByName && process.platform === 'win32') return;
    const { host } = await refusingProxy(t);
    const stage = await openStage(t, {
      issuer: 'https://issuer.example',
      nodeArgs: nodeArgs.map((word) => (word.startsWith('./') ? new URL(word, import.meta.url).href : word)),
      host: isByName ? {} : { HTTPS_PROXY: `http://${host}` },
      env: { AWS_ENDPOINT_URL: '' },
    });
    const { roleArn, region, issuer } = stage.sandbox;
    const step = await stage.job.uses(uses, {
      with: {
        'role-to-assume': roleArn,
        'aws-region': region,
        'oidc-issuer': issuer,
        secrets: 'prod/services/mail',
        timeout: '4s',
        'retry-max-attempts': '1',
      },
    });
    assert.match(refusalOf(step, 'E_NETWORK'), /did not answer in time/);
  });
