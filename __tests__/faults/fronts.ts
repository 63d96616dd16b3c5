import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import https from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, type TestContext } from 'node:test';
import type { TLSSocket } from 'node:tls';
import { makeAuthority } from '../../sandbox/authority.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';

/** What happens to connections to a host. */
export type ConnectionFault =
  | 'none'
  | 'refused'
  | 'reset in the handshake'
  | 'no answer to the handshake'
  | 'wrong certificate'
  | 'closed before it is used'
  | 'closed as it is used';

/** A service's host with TLS, in front of the sandbox. */
export interface Front {
  readonly url: string;
  /** How many connections it has accepted. */
  readonly connections: number;
  leadTo(sandbox: Sandbox): void;
}

/** In milliseconds: a connection without a request for longer than this was opened early. */
export const idle = 250;

/** Certificates for hosts, of an authority that the job trusts and of one that it does not. For all tests of a file. */
export function makeAuthorities() {
  const folder = mkdtempSync(join(tmpdir(), 'authority-'));
  after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'authority.pem');
  const [trusted, other] = [makeAuthority(['localhost']), makeAuthority(['localhost'])];
  writeFileSync(path, trusted.certificate);
  return { path, trusted, other };
}

/** Opens a host whose first `times` connections have the fault. */
export async function openFront(
  t: TestContext,
  { trusted, other }: ReturnType<typeof makeAuthorities>,
  { fault, times }: { fault: ConnectionFault; times: number },
): Promise<Front> {
  const [right, wrong] = [trusted, other].map(({ server }) => https.createServer(server)) as [
    https.Server,
    https.Server,
  ];
  const behind = createHttpServer();
  /** By the client's port. */
  const struck = new Map<number | undefined, ConnectionFault>();
  const secured = new WeakMap<object, number>();
  right.on('secureConnection', (socket) => {
    secured.set(socket, performance.now());
    if (struck.get(socket.remotePort) === 'closed before it is used') closeWithoutRequest(socket);
  });
  right.on('request', (incoming, outgoing) => {
    const { socket } = incoming;
    const waited = performance.now() - (secured.get(socket) ?? 0);
    const isClosed = struck.get(socket.remotePort) === 'closed as it is used' && waited > idle;
    if (isClosed) socket.destroy();
    else behind.emit('request', incoming, outgoing);
  });
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    connections += 1;
    const own = connections <= times ? fault : 'none';
    struck.set(socket.remotePort, own);
    if (own === 'reset in the handshake') socket.once('data', () => socket.resetAndDestroy());
    else if (own === 'no answer to the handshake') socket.resume();
    else (own === 'wrong certificate' ? wrong : right).emit('connection', socket);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `https://localhost:${(server.address() as AddressInfo).port}`;
  const close = () => {
    for (const socket of sockets) socket.destroy();
    if (server.listening) server.close();
  };
  t.after(close);
  if (fault === 'refused') close();
  return {
    url,
    get connections() {
      return connections;
    },
    leadTo: (sandbox) => sandbox.serveAt(behind),
  };
}

function closeWithoutRequest(socket: TLSSocket): void {
  const timer = setTimeout(() => socket.end(), idle / 2);
  socket.once('data', () => clearTimeout(timer));
}
