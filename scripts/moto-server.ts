import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface MotoServer {
  readonly url: string;
  stop(): void;
}

/** Starts moto on a free port of loopback. @param bin The folder of its programs. */
export async function startMoto(bin: string): Promise<MotoServer> {
  // Logs to a file: the tests' runner does not read a pipe while it waits, and a full pipe would stop the server.
  const folder = mkdtempSync(join(tmpdir(), 'secret-lease-moto-'));
  const path = join(folder, 'log');
  const log = openSync(path, 'w');
  const moto = spawn(join(bin, 'moto_server'), ['-H', '127.0.0.1', '-p', '0'], {
    stdio: ['ignore', 'ignore', log],
  });
  closeSync(log);
  let url: string | undefined;
  while (url === undefined) {
    if (moto.exitCode !== null) throw new Error('moto_server ended before it listened');
    await pause(100);
    url = /http:\/\/127\.0\.0\.1:\d+/.exec(readFileSync(path, 'utf8'))?.[0];
  }
  const stop = () => {
    moto.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}
