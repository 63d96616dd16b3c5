import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface MotoServer {
  readonly url: string;
  stop(): void;
}

/** Starts moto on a free port of loopback. @param bin where its programs are */
export async function startMoto(bin: string): Promise<MotoServer> {
  const moto = spawn(join(bin, 'moto_server'), ['-H', '127.0.0.1', '-p', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // Its log is read to the end: an unread pipe would stop the server.
  const lines = createInterface({ input: moto.stderr });
  const url = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (found) resolve(found);
    });
    lines.on('close', () => reject(new Error('moto_server ended before it listened')));
  });
  return { url, stop: () => moto.kill() };
}
