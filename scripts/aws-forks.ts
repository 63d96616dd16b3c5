import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface AwsForks {
  /** The folder of a program `aws`. */
  readonly bin: string;
  stop(): void;
}

/**
 * The AWS CLI as a process that has loaded it and forks for each call: loading takes most of a call's time.
 * @param bin The folder of its programs.
 */
export async function startAwsForks(bin: string): Promise<AwsForks> {
  const folder = mkdtempSync(join(tmpdir(), 'secret-lease-aws-'));
  const script = fileURLToPath(new URL('../__tests__/setup/aws_forks.py', import.meta.url));
  const [python, socket, program] = [join(bin, 'python'), join(folder, 'socket'), join(folder, 'aws')];
  writeFileSync(program, `#!/bin/sh\nexec '${python}' -I -S '${script}' call '${socket}' "$@"\n`);
  chmodSync(program, 0o755);
  const server = spawn(python, [script, 'serve', socket], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [what] = await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
  if (String(what) !== 'ready\n') throw new Error('the AWS CLI could not be loaded');
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { bin: folder, stop };
}
