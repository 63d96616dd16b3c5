/**
 * Asks the sandbox's issuers of tokens by their own clients: npm's command, Sentry's, and SDKs for JavaScript and Python.
 * All are pinned, in `__tests__/issuer-clients`, and are installed into `.cache/issuer-clients`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonPrograms } from './python.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const source = join(root, '__tests__', 'issuer-clients');
const cache = join(root, '.cache', 'issuer-clients');

const python = join(
  pythonPrograms('issuer-clients-python', '__tests__/issuer-clients/requirements.txt'),
  'python',
);
installPackages();
cpSync(join(source, 'ask.mjs'), join(cache, 'ask.mjs'));
const tests = globSync('__tests__/issuer-clients/*.test.ts', { cwd: root });
if (tests.length === 0) throw new Error('there are no tests of clients of issuers');
execFileSync(process.execPath, ['--test', ...tests], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ISSUER_CLIENTS: cache, ISSUER_PYTHON: python },
});

/** Installs what the lock file pins, unless it is there already. No package runs a script of its own. */
function installPackages(): void {
  const lock = readFileSync(join(source, 'package-lock.json'));
  const stamp = join(cache, 'installed');
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(source, name), join(cache, name));
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', options, { cwd: cache, stdio: 'inherit', shell: process.platform === 'win32' });
  writeFileSync(stamp, wanted);
}
