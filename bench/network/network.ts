import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node24 } from '../../runner/node.ts';
import type { DistanceAddresses, DistanceSettings } from './distance.ts';
import { hosts, type Target } from './hosts.ts';
import type { SandboxAddress, TlsSandboxSettings, TlsServers } from './tls-sandbox.ts';

/**
 * The network between a job and its services. `http`: plain HTTP on one server, each answer delayed; `tls`: three
 * hosts at a distance; `proxy`: the same behind CONNECT; `tun`: the same as `tls` over real TCP, see check.ts.
 */
export type NetworkKind = 'http' | 'tls' | 'proxy' | 'tun';

/** A sandbox and the network in front of it, each in a process of its own, so that their work is not measured. */
export interface Network {
  /** The sandbox's URL, for its controls. */
  readonly control: string;
  /** Environment variables of the machine, and of the job in addition to the sandbox's. */
  readonly variables: Readonly<Record<string, string>>;
  /** The inputs that the lease needs in this network. */
  readonly inputs: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** The sandbox without a distance. */
export async function openPlain(): Promise<Network> {
  const child = spawn(node24(), [join(import.meta.dirname, '..', '..', 'sandbox', 'serve.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  while (!said.includes('oidc-issuer')) said += String((await once(child.stdout, 'data'))[0]);
  const url = /AWS_ENDPOINT_URL='([^']+)'/.exec(said)?.[1];
  if (!url) throw new Error('The sandbox does not say where it is.');
  return { control: url, variables: {}, inputs: {}, close: () => stop(child) };
}

/** TLS to three hosts that are a round trip away. */
export async function openDistant(kind: 'tls' | 'proxy', roundTrip: number): Promise<Network> {
  const sandbox = start('tls-sandbox.ts');
  const servers = await told<TlsServers>(sandbox);
  const distance = start('distance.ts');
  distance.send({ roundTrip, targets: servers.ports } satisfies DistanceSettings);
  const { ports, proxyPort } = await told<DistanceAddresses>(distance);
  const network = await furnished(sandbox, servers, {
    urlOf:
      kind === 'proxy'
        ? (target) => `https://${hosts[target]}`
        : (target) => `https://localhost:${ports[target]}`,
    children: [distance, sandbox],
  });
  if (kind !== 'proxy') return network;
  const { NODE_EXTRA_CA_CERTS = '' } = network.variables;
  const variables = {
    NODE_EXTRA_CA_CERTS,
    AWS_ENDPOINT_URL: '',
    HTTPS_PROXY: `http://localhost:${proxyPort}`,
  };
  return { ...network, variables };
}

/** The same over real TCP, with the device that `tun.py` made. */
export async function openTun(): Promise<Network> {
  const sandbox = start('tls-sandbox.ts', ['10.9.0.1', '10.9.0.2']);
  const servers = await told<TlsServers>(sandbox);
  const urlOf = (target: Target) => `https://10.9.0.2:${servers.ports[target]}`;
  const network = await furnished(sandbox, servers, { urlOf, children: [sandbox] });
  // A lease accepts endpoints from variables only for loopback, so these are inputs.
  const inputs = { 'sts-endpoint': urlOf('sts'), 'secretsmanager-endpoint': urlOf('secretsmanager') };
  return { ...network, inputs };
}

async function furnished(
  sandbox: ChildProcess,
  { certificate }: TlsServers,
  { urlOf, children }: { urlOf: (target: Target) => string; children: readonly ChildProcess[] },
): Promise<Network> {
  const folder = mkdtempSync(join(tmpdir(), 'secret-lease-bench-'));
  const path = join(folder, 'authority.pem');
  writeFileSync(path, certificate);
  sandbox.send({ issuer: urlOf('oidc') } satisfies TlsSandboxSettings);
  const { url: control } = await told<SandboxAddress>(sandbox);
  return {
    control,
    variables: {
      NODE_EXTRA_CA_CERTS: path,
      // A lease takes Systems Manager's endpoint from this one.
      AWS_ENDPOINT_URL: urlOf('ssm'),
      AWS_ENDPOINT_URL_STS: urlOf('sts'),
      AWS_ENDPOINT_URL_SECRETS_MANAGER: urlOf('secretsmanager'),
    },
    inputs: {},
    async close() {
      rmSync(folder, { recursive: true });
      await Promise.all(children.map(stop));
    },
  };
}

function start(program: string, given: readonly string[] = []): ChildProcess {
  return spawn(node24(), [join(import.meta.dirname, program), ...given], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

async function told<T>(child: ChildProcess): Promise<T> {
  return (await once(child, 'message'))[0] as T;
}

async function stop(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}
