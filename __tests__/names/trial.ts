import { execFile, execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Attack } from './attack.ts';

/** A server with an untrusted certificate. */
export interface Server {
  readonly url: string;
  /** The path of its certificate. */
  readonly certificate: string;
  stop(): void;
}

export interface Trial {
  /** True if the attack had its effect. */
  readonly works: boolean;
  /** True if the effect is there without the variables too; then the trial proves nothing. */
  readonly control: boolean;
  readonly output: string;
}

/** Serves 404 on loopback with a self-signed certificate for 127.0.0.1. */
export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'names-server-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const request = '-x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=own -addext subjectAltName=IP:127.0.0.1';
  execFileSync('openssl', ['req', ...request.split(' '), '-keyout', key, '-out', certificate], {
    stdio: 'ignore',
  });
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (_, response) =>
    response.writeHead(404).end('nothing here'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    certificate,
    stop() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs a later step twice, in a folder each: without the variables and with them. */
export async function tryOut(attack: Attack, server: Server): Promise<Trial> {
  const control = await run(attack, server, false);
  const attacked = await run(attack, server, true);
  return { works: attacked.seen, control: control.seen, output: attacked.output };
}

async function run(attack: Attack, server: Server, isAttacked: boolean) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'names-attack-')));
  const dir = join(folder, 'job');
  mkdirSync(dir);
  const filled = {
    dir,
    marker: join(folder, 'marker'),
    evil: join(folder, 'evil'),
    https: server.url,
    certificate: server.certificate,
    tab: '\t',
  };
  const fill = (text: string) =>
    text.replace(
      /\{(dir|marker|evil|https|certificate|tab)\}/g,
      (_, name: keyof typeof filled) => filled[name],
    );
  writeFileSync(filled.evil, fill('#!/bin/sh\ntouch {marker}\n'), { mode: 0o755 });
  try {
    const plain: NodeJS.ProcessEnv = { ...process.env };
    for (const name of Object.keys(attack.variables)) delete plain[name];
    if (attack.variables.PATH !== undefined) plain.PATH = process.env.PATH;
    if (attack.given) await bash(fill(attack.given), dir, plain);
    const added = Object.entries(attack.variables).map(([name, value]) => [name, fill(value)]);
    const output = await bash(
      fill(attack.step),
      dir,
      isAttacked ? { ...plain, ...Object.fromEntries(added) } : plain,
      true,
    );
    return { seen: attack.sees ? attack.sees.test(output) : existsSync(filled.marker), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The output of a script. `mayFail`: whatever its exit status is. */
function bash(script: string, cwd: string, env: NodeJS.ProcessEnv, mayFail = false): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      '/bin/bash',
      ['-c', script],
      { cwd, env, timeout: 60_000 },
      (error, stdout, stderr) => {
        if (error && !mayFail) reject(new Error(`${script}\n${stdout}${stderr}`));
        else resolve(`${stdout}${stderr}`);
      },
    );
    child.stdin?.end();
  });
}
