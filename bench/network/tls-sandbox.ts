/**
 * The sandbox behind TLS, as a program of its own (IPC): a server each for the OIDC provider, STS, Secrets Manager
 * and Systems Manager, with certificates of its own authority. Arguments: the address to listen on, and another address for the
 * certificate.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeAuthority } from '../../sandbox/authority.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { hosts, type Target } from './hosts.ts';

/** Its first message: the servers, and the authority to trust. */
export interface TlsServers {
  readonly ports: Readonly<Record<Target, number>>;
  /** The authority's certificate, as PEM. */
  readonly certificate: string;
}

/** The message to it after that. */
export interface TlsSandboxSettings {
  readonly issuer: string;
}

/** Its last message, when everything is ready: the URL of the sandbox's controls. */
export interface SandboxAddress {
  readonly url: string;
}

const [, , address = '127.0.0.1', alias = address] = process.argv;
const authority = makeAuthority(['localhost', ...Object.values(hosts)], [address, alias]);
const servers = new Map<Target, Server>();
for (const target of Object.keys(hosts) as Target[]) {
  // AWS closes no connection between two requests of a step either.
  const server = createServer({ ...authority.server, keepAliveTimeout: 60_000 });
  await once(server.listen(0, address), 'listening');
  servers.set(target, server);
}
const ports = [...servers].map(([target, server]) => [target, (server.address() as AddressInfo).port]);
const said: TlsServers = { ports: Object.fromEntries(ports), certificate: authority.certificate };
process.send?.(said);

process.once('message', async ({ issuer }: TlsSandboxSettings) => {
  const sandbox = await startSandbox({ issuer });
  // The issuer has its own host here, while the sandbox recognises it by its path.
  servers.get('oidc')?.on('request', (incoming) => {
    incoming.url = `/oidc${incoming.url}`;
  });
  for (const server of servers.values()) sandbox.serveAt(server);
  const there: SandboxAddress = { url: sandbox.url };
  process.send?.(there);
});
process.once('disconnect', () => process.exit());
