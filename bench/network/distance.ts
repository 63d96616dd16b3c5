/**
 * Emulates a distance, as a program of its own (IPC): listens on loopback for each target, and copies bytes with a
 * delay. A client sees what it would see of a host that is a round trip away: its first byte is delivered a round trip
 * after it connects, which is TCP's handshake, and every byte takes half a round trip each way. Has a CONNECT proxy
 * without a distance, from which the targets have the same distance.
 */
import { once } from 'node:events';
import { createServer as createProxy, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { DelayedPipe, TimerDelay } from './delayed-pipe.ts';
import { hosts, type Target } from './hosts.ts';

/** The first message to this program. */
export interface DistanceSettings {
  /** In milliseconds. */
  readonly roundTrip: number;
  /** The ports on 127.0.0.1 that connections lead to. */
  readonly targets: Readonly<Record<Target, number>>;
}

/** The message that this program sends when it listens. */
export interface DistanceAddresses {
  readonly ports: Readonly<Record<Target, number>>;
  /** The port of the proxy, which knows the targets by their host names. */
  readonly proxyPort: number;
}

process.once('message', async ({ roundTrip, targets }: DistanceSettings) => {
  const ports = { oidc: 0, sts: 0, secretsmanager: 0, ssm: 0 };
  for (const name of Object.keys(ports) as Target[]) {
    // The pipe copies a client's end, half a round trip later.
    const server = createServer({ allowHalfOpen: true, noDelay: true }, (near) =>
      carry(near, targets[name], roundTrip),
    );
    ports[name] = await portOf(server);
  }
  const proxy = createProxy((_request, response) => response.writeHead(405).end());
  proxy.on('connect', (request: IncomingMessage, near: Socket) => {
    const target = (Object.keys(hosts) as Target[]).find((name) => request.url === `${hosts[name]}:443`);
    if (!target) return near.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    near.setNoDelay(true);
    const far = carry(near, targets[target], roundTrip);
    // The proxy answers when its own connection is open.
    far.once('connect', () =>
      setTimeout(() => near.write('HTTP/1.1 200 Connection Established\r\n\r\n'), roundTrip),
    );
  });
  const addresses: DistanceAddresses = { ports, proxyPort: await portOf(proxy) };
  process.send?.(addresses);
});
process.once('disconnect', () => process.exit());

async function portOf(server: Server): Promise<number> {
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function carry(near: Socket, target: number, roundTrip: number): Socket {
  const far = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
  const stands = performance.now() + roundTrip;
  const timerDelay = new TimerDelay();
  new DelayedPipe(near, far, { delay: roundTrip / 2, notBefore: stands, timerDelay });
  new DelayedPipe(far, near, { delay: roundTrip / 2, notBefore: stands, timerDelay });
  for (const [one, other] of [
    [near, far],
    [far, near],
  ] as const)
    one.on('error', () => other.destroy()).on('close', () => one.errored && other.destroy());
  return far;
}
