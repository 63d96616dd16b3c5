/**
 * Runs tests with programs that this repository did not write: the bundle against moto's server, the AWS CLI and boto3
 * with the bundle's profile, boto3 against the sandbox. All are installed from `__tests__/moto/requirements.txt`,
 * pinned and hashed, in `.cache/moto`.
 */
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startMoto } from './moto-server.ts';
import { pythonPrograms } from './python.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = pythonPrograms('moto', '__tests__/moto/requirements.txt');
const moto = await startMoto(bin);
try {
  const tests = globSync('__tests__/moto/*.test.ts', { cwd: root });
  if (tests.length === 0) throw new Error('there are no tests against moto');
  // Two files wait for sessions to end most of their time.
  run(process.execPath, ['--test', '--test-concurrency=4', ...tests], {
    MOTO_ENDPOINT: moto.url,
    WITNESS_BIN: bin,
  });
  run(join(bin, 'python'), [join('__tests__', 'moto', 'sandbox_by_boto3.py')]);
  run(join(bin, 'python'), [join('__tests__', 'moto', 'parameters_by_both.py')], {
    MOTO_ENDPOINT: moto.url,
    WITNESS_BIN: bin,
  });
} finally {
  moto.stop();
}

function run(command: string, args: readonly string[], extra: NodeJS.ProcessEnv = {}): void {
  execFileSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...extra } });
}
