import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import https from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { makeAuthority } from '../../sandbox/authority.ts';

export const issuerHost = 'token.actions.githubusercontent.com';

const names = [
  issuerHost,
  'localhost',
  '*.amazonaws.com',
  '*.eu-west-1.amazonaws.com',
  '*.us-east-1.amazonaws.com',
  '*.us-gov-west-1.amazonaws.com',
  '*.cn-north-1.amazonaws.com.cn',
  '*.eusc-de-east-1.amazonaws.eu',
  '*.eu-west-1.api.aws',
  '*.us-east-1.api.aws',
];

/**
 * A network in which GitHub and AWS are reached only through a proxy that presents certificates of its own authority.
 */
export interface CorporateNetwork {
  /** `host:port` of every tunnel that was requested, including refused ones. */
  readonly tunnels: string[];
  /** `http://127.0.0.1:PORT`, without user and password. */
  readonly proxy: string;
  /** The proxy's URL with a user and a password. */
  proxyFor(user: string, password: string): string;
  /** An https URL behind the proxy for the same services. */
  readonly front: string;
  /** The path of the authority's certificate. */
  readonly certificate: string;
  /** Sets the URL of the sandbox, which the names of AWS and GitHub lead to. */
  leadTo(url: string): void;
}

export const credentials = { user: 'runner', password: "FAKE-p@ss/w:rd'" };

/** Host names behind the proxy beside GitHub's and AWS's. */
interface FurtherHosts {
  readonly hosts?: readonly string[];
  /** Where a host's path leads on the server that is behind all of them. */
  readonly pathOf?: (host: string, path: string) => string;
}

/** Opens a network that closes at the end of the test. */
export async function openCorporateNetwork(
  t: TestContext,
  { hosts = [], pathOf = usualPath }: FurtherHosts = {},
): Promise<CorporateNetwork> {
  const authority = makeAuthority([...names, ...hosts]);
  const folder = mkdtempSync(join(tmpdir(), 'authority-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const certificate = join(folder, 'authority.pem');
  writeFileSync(certificate, authority.certificate);

  let target = '';
  const front = await opened(
    t,
    https.createServer(authority.server, (incoming, outgoing) =>
      pass(incoming, outgoing, new URL(pathOf(incoming.headers.host ?? '', incoming.url ?? '/'), target)),
    ),
  );
  const tunnels: string[] = [];
  const proxy = createServer((_request, response) => response.writeHead(405).end());
  const expected = `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`;
  proxy.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    tunnels.push(incoming.url ?? '');
    socket.on('error', () => {});
    if (incoming.headers['proxy-authorization'] !== expected) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
      return;
    }
    const tunnel = connect(front, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    tunnel.on('error', () => socket.destroy());
    socket.on('close', () => tunnel.destroy());
  });
  const port = await opened(t, proxy);
  return {
    tunnels,
    certificate,
    proxy: `http://127.0.0.1:${port}`,
    proxyFor: (user, password) =>
      `http://${encodeURIComponent(user)}:${encodeURIComponent(password)}@127.0.0.1:${port}`,
    front: `https://localhost:${front}`,
    leadTo: (url) => {
      target = url;
    },
  };
}

async function opened(t: TestContext, server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return (server.address() as AddressInfo).port;
}

function usualPath(host: string, path: string): string {
  return host === issuerHost ? `/oidc${path}` : path;
}

/** Passes a request on unchanged, since AWS's signature covers the Host header. */
function pass(incoming: IncomingMessage, outgoing: ServerResponse, target: URL): void {
  const onward = request(target, { method: incoming.method, headers: incoming.headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
