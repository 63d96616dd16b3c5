import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createSecureServer } from 'node:http2';
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
  | 'a certificate of another time'
  | 'a certificate for another name'
  | 'a certificate of the client is wanted'
  | 'a TLS alert'
  | 'plain HTTP in place of TLS'
  | 'TLS 1.1 only'
  | 'TLS 1.2 only'
  | 'HTTP/2 only'
  | 'closed after each answer'
  | 'closed before it is used'
  | 'closed as it is used'
  | 'an answer before it is used';

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
  const past = makeAuthority(['localhost'], [], Date.now() - 86_400_000);
  writeFileSync(path, trusted.certificate);
  return { path, trusted, other, past };
}

/** Opens a host whose first `times` connections have the fault. */
export async function openFront(
  t: TestContext,
  { trusted, other, past }: ReturnType<typeof makeAuthorities>,
  { fault, times }: { fault: ConnectionFault; times: number },
): Promise<Front> {
  const right = https.createServer(trusted.server);
  const wrong = https.createServer({
    ...trusted.server,
    ...{
      'wrong certificate': other.server,
      'a certificate of another time': past.server,
      'a certificate of the client is wanted': { requestCert: true, rejectUnauthorized: true },
      'TLS 1.1 only': { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const,
      'TLS 1.2 only': { maxVersion: 'TLSv1.2' } as const,
    }[fault as string],
  });
  const http2 = createSecureServer(trusted.server);
  const behind = createHttpServer();
  /** By the client's port. */
  const struck = new Map<number | undefined, ConnectionFault>();
  const secured = new WeakMap<object, number>();
  right.on('secureConnection', (socket) => {
    secured.set(socket, performance.now());
    const own = struck.get(socket.remotePort);
    if (own === 'closed before it is used') endWithoutRequest(socket);
    if (own === 'an answer before it is used') endWithoutRequest(socket, unasked);
  });
  wrong.on('request', (incoming, outgoing) => behind.emit('request', incoming, outgoing));
  right.on('request', (incoming, outgoing) => {
    const { socket } = incoming;
    const waited = performance.now() - (secured.get(socket) ?? 0);
    const isClosed = struck.get(socket.remotePort) === 'closed as it is used' && waited > idle;
    if (struck.get(socket.remotePort) === 'closed after each answer')
      outgoing.setHeader('Connection', 'close');
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
    const greeting = greetings[own];
    struck.set(socket.remotePort, own);
    if (own === 'reset in the handshake') socket.once('data', () => socket.resetAndDestroy());
    else if (own === 'no answer to the handshake') socket.resume();
    else if (greeting) socket.once('data', () => socket.end(greeting));
    else if (own === 'HTTP/2 only') http2.emit('connection', socket);
    else (wrongly.has(own) ? wrong : right).emit('connection', socket);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  // The certificate names no address.
  const host = fault === 'a certificate for another name' ? '127.0.0.1' : 'localhost';
  const url = `https://${host}:${(server.address() as AddressInfo).port}`;
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

/** The faults of TLS's parameters. */
const wrongly = new Set<ConnectionFault>([
  'wrong certificate',
  'a certificate of another time',
  'a certificate of the client is wanted',
  'TLS 1.1 only',
  'TLS 1.2 only',
]);

/** What answers the client's first message. The alert is `internal_error`: https://www.rfc-editor.org/rfc/rfc8446#section-6 */
const greetings: Readonly<Partial<Record<ConnectionFault, Uint8Array | string>>> = {
  'a TLS alert': Uint8Array.of(21, 3, 3, 0, 2, 2, 80),
  'plain HTTP in place of TLS': 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
};

/** As balancers send it on a connection that stays idle. */
const unasked = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

function endWithoutRequest(socket: TLSSocket, last = ''): void {
  const timer = setTimeout(() => socket.end(last), idle / 2);
  socket.once('data', () => clearTimeout(timer));
}
