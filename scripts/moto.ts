/**
 * Witnesses that this repository did not write: the bundle against moto's server, the AWS CLI and boto3 by the
 * bundle's profile, boto3 against the sandbox. All come from `__tests__/moto/requirements.txt`, pinned and hashed,
 * into `.cache/moto`.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const requirements = join(root, '__tests__', 'moto', 'requirements.txt');
const environment = join(root, '.cache', 'moto');
const bin = join(environment, process.platform === 'win32' ? 'Scripts' : 'bin');

install();
const moto = spawn(join(bin, 'moto_server'), ['-H', '127.0.0.1', '-p', '0'], {
  stdio: ['ignore', 'ignore', 'pipe'],
});
try {
  const endpoint = await listening();
  const tests = globSync('__tests__/moto/*.test.ts', { cwd: root });
  if (tests.length === 0) throw new Error('there are no tests against moto');
  run(process.execPath, ['--test', ...tests], { MOTO_ENDPOINT: endpoint, WITNESS_BIN: bin });
  run(join(bin, 'python'), [join('__tests__', 'moto', 'sandbox_by_boto3.py')]);
} finally {
  moto.kill();
}

/** Installs unless exactly these requirements are there already. */
function install(): void {
  const stamp = join(environment, 'installed');
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(environment, { recursive: true, force: true });
  run('python3', ['-m', 'venv', environment]);
  run(join(bin, 'python'), ['-m', 'pip', 'install', '--quiet', '--require-hashes', '-r', requirements]);
  writeFileSync(stamp, wanted);
}

/** The server's URL, once it says it. Its log is read to the end: an unread pipe would stop the server. */
function listening(): Promise<string> {
  const lines = createInterface({ input: moto.stderr });
  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (url) resolve(url);
    });
    lines.on('close', () => reject(new Error('moto_server ended before it listened')));
  });
}

function run(command: string, args: readonly string[], extra: NodeJS.ProcessEnv = {}): void {
  execFileSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...extra } });
}
