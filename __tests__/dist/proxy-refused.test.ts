import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { describe, type TestContext, test } from 'node:test';
import { openStage, refusalOf, saidBy } from './stage.ts';

// A proxy that refuses, or that a variable names wrong: the message says which, and what to do.

/** A proxy that answers every CONNECT so. Returns its host and port. */
async function refusingProxy(t: TestContext, answer: string): Promise<string> {
  const server = createServer().on('connect', (_request, socket) => socket.end(answer));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const address = server.address();
  assert.ok(typeof address === 'object' && address);
  return `127.0.0.1:${address.port}`;
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
    says: [/proxy/, /USER:PASSWORD@/],
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
      const host = await refusingProxy(t, answer);
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
