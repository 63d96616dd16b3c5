import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node24 } from '../../runner/node.ts';
import type { DistanceAddresses, DistanceOrder } from './distance.ts';
import { hosts } from './hosts.ts';
import type { SandboxAddress, SandboxOrder, TlsServers } from './tls-sandbox.ts';

/** Between a job and its services: `http`: plain, on one server, each request delayed; `tls`; `proxy`: TLS behind CONNECT. */
export type NetworkKind = 'http' | 'tls' | 'proxy';

/** A sandbox and what lies before it, each in a process of its own so that its work is not the measured ones'. */
export interface Network {
  /** The sandbox's URL for its controls. */
  readonly control: string;
  /** Variables of the host's own, and of the job beside those of the sandbox. */
  readonly variables: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** The sandbox itself, without a distance. */
export async function openPlain(): Promise<Network> {
  const child = spawn(node24(), [join(import.meta.dirname, '..', '..', 'sandbox', 'serve.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  while (!said.includes('oidc-issuer')) said += String((await once(child.stdout, 'data'))[0]);
  const url = /AWS_ENDPOINT_URL='([^']+)'/.exec(said)?.[1];
  if (!url) throw new Error('The sandbox does not say where it is.');
  return { control: url, variables: {}, close: () => stop(child) };
}

/** TLS on three hosts that are a round trip away. */
export async function openDistant(kind: 'tls' | 'proxy', roundTrip: number): Promise<Network> {
  const sandbox = start('tls-sandbox.ts');
  const { ports: targets, certificate } = await told<TlsServers>(sandbox);
  const distance = start('distance.ts');
  distance.send({ roundTrip, targets } satisfies DistanceOrder);
  const { ports, proxyPort } = await told<DistanceAddresses>(distance);
  const folder = mkdtempSync(join(tmpdir(), 'secret-lease-bench-'));
  const path = join(folder, 'authority.pem');
  writeFileSync(path, certificate);
  const url = (port: number) => `https://localhost:${port}`;
  const issuer = kind === 'proxy' ? `https://${hosts.oidc}` : url(ports.oidc);
  sandbox.send({ issuer } satisfies SandboxOrder);
  const { url: control } = await told<SandboxAddress>(sandbox);
  return {
    control,
    variables: {
      NODE_EXTRA_CA_CERTS: path,
      AWS_ENDPOINT_URL: '',
      ...(kind === 'proxy'
        ? { HTTPS_PROXY: `http://localhost:${proxyPort}` }
        : {
            AWS_ENDPOINT_URL_STS: url(ports.sts),
            AWS_ENDPOINT_URL_SECRETS_MANAGER: url(ports.secretsmanager),
          }),
    },
    async close() {
      rmSync(folder, { recursive: true });
      await Promise.all([stop(distance), stop(sandbox)]);
    },
  };
}

function start(program: string): ChildProcess {
  return spawn(node24(), [join(import.meta.dirname, program)], {
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
