import dns from 'node:dns';
import { once } from 'node:events';
import net from 'node:net';
import { test } from 'node:test';
import { Connections } from '../../src/adapters/connections.ts';

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
