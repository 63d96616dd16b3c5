import assert from 'node:assert/strict';
import dns from 'node:dns';
import { once } from 'node:events';
import net from 'node:net';
import { test } from 'node:test';
import { Connections, get } from '../../src/adapters/connections.ts';
import { connectToProvider } from '../../src/adapters/provider-connection.ts';

test('connecting early ends when the first packets are sent', async (context) => {
  const server = net.createServer().listen(0, '127.0.0.1');
  context.after(() => server.close());
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  const connections = new Connections({});
  context.after(() => connections.close());
  for (const host of ['127.0.0.1', 'localhost']) {
    const accepted = once(server, 'connection');
    await connections.connectEarly(new URL(`https://${host}:${port}`), 2);
    await accepted;
  }
});

test('connecting early ends, and does not fail, where a host has no address', async (context) => {
  const connections = new Connections({});
  context.mock.method(dns, 'lookup', (_host: string, _options: object, answer: (error: Error) => void) =>
    setImmediate(answer, new Error('ENOTFOUND')),
  );
  await connections.connectEarly(new URL('https://no-such-host.example'), 2);
});

test('a name is looked up again after a connection to its address has failed, and not before', async (context) => {
  const closed = net.createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port } = closed.address() as net.AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  let lookups = 0;
  context.mock.method(
    dns,
    'lookup',
    (_host: string, _options: object, answer: (...all: unknown[]) => void) => {
      lookups += 1;
      setImmediate(answer, null, [{ address: '127.0.0.1', family: 4 }]);
    },
  );
  const connections = new Connections({});
  context.after(() => connections.close());
  const url = new URL(`https://service.example:${port}`);
  const ask = () => get('JWKS request', url, { headers: {}, signal: AbortSignal.timeout(5000), connections });
  await Promise.all([assert.rejects(ask(), /ECONNREFUSED/), assert.rejects(ask(), /ECONNREFUSED/)]);
  assert.equal(lookups, 1);
  await assert.rejects(ask(), /ECONNREFUSED/);
  assert.equal(lookups, 2);
});

test('the first connection gives an address the time of the input, not that of Node', async (context) => {
  const before = net.getDefaultAutoSelectFamilyAttemptTimeout();
  context.after(() => net.setDefaultAutoSelectFamilyAttemptTimeout(before));
  const name = 'INPUT_AUTO-SELECT-FAMILY-ATTEMPT-TIMEOUT';
  for (const [given, expected] of [
    ['1000', 1000],
    // The step refuses them, or has its own default for them, once it reads its inputs.
    ['', 1000],
    ['soon', 1000],
    ['5', 1000],
    ['99999999999', 1000],
    ['400', 400],
  ] as const) {
    (await connectToProvider({ [name]: given }))?.close();
    assert.equal(net.getDefaultAutoSelectFamilyAttemptTimeout(), expected, given);
  }
});
