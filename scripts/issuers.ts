/**
 * Asks the sandbox's issuers of tokens by their own clients: npm's command, Sentry's, and SDKs for JavaScript and Python.
 * All are pinned, in `__tests__/issuer-clients`, and are installed into `.cache/issuer-clients`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installLocked } from './locked-packages.ts';
import { pythonPrograms } from './python.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const source = join(root, '__tests__', 'issuer-clients');
const cache = join(root, '.cache', 'issuer-clients');

const python = join(
  pythonPrograms('issuer-clients-python', '__tests__/issuer-clients/requirements.txt'),
  'python',
);
installLocked(source, cache);
cpSync(join(source, 'ask.mjs'), join(cache, 'ask.mjs'));
const tests = globSync('__tests__/issuer-clients/*.test.ts', { cwd: root });
if (tests.length === 0) throw new Error('there are no tests of clients of issuers');
execFileSync(process.execPath, ['--test', ...tests], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ISSUER_CLIENTS: cache, ISSUER_PYTHON: python },
});
