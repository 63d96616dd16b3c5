import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Installs Python programs from pinned and hashed requirements in a virtual environment, `.cache/NAME`, unless exactly
 * these are installed already.
 * @param requirements The path of a requirements file, from the repository's root.
 * @returns The folder of the programs.
 */
export function pythonPrograms(name: string, requirements: string): string {
  const environment = join(root, '.cache', name);
  // What is started later keeps what it compiles: each start of the AWS CLI takes half the time then.
  delete process.env.PYTHONDONTWRITEBYTECODE;
  const bin = join(environment, process.platform === 'win32' ? 'Scripts' : 'bin');
  const file = join(root, requirements);
  const stamp = join(environment, 'installed');
  const wanted = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return bin;
  rmSync(environment, { recursive: true, force: true });
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { stdio: 'inherit' });
  run('python3', '-m', 'venv', environment);
  // Most of the modules are never imported, so compiling them all would cost more than it saves.
  const options = ['--quiet', '--no-compile', '--require-hashes'];
  run(join(bin, 'python'), '-m', 'pip', 'install', ...options, '-r', file);
  writeFileSync(stamp, wanted);
  return bin;
}
