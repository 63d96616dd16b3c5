/**
 * Runs the bundle in act, a runner that this repository did not write: installs act, pinned, into `.cache/act` and
 * runs the workflows of `__tests__/act`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const version = '0.2.87';
const root = fileURLToPath(new URL('../', import.meta.url));
const bin = join(root, '.cache', 'act', 'bin');
const act = join(bin, process.platform === 'win32' ? 'act.exe' : 'act');

if (!isInstalled()) {
  const env = { ...process.env, GOBIN: bin };
  execFileSync('go', ['install', `github.com/nektos/act@v${version}`], { stdio: 'inherit', env });
  if (!isInstalled()) throw new Error(`${act} is not version ${version}`);
}
const tests = globSync('__tests__/act/*.test.ts', { cwd: root });
if (tests.length === 0) throw new Error('there are no tests in act');
execFileSync(process.execPath, ['--test', ...tests], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ACT: act },
});

function isInstalled(): boolean {
  return spawnSync(act, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `act version ${version}`;
}
