/**
 * Tests masks against programs that this repository did not write, which print random passwords: `npm run test:forms`.
 * Needs go, java, javac, python3, perl, bash, dash, make, git, jq, terraform, kubectl, openssl and curl; a missing one
 * is a failure. PyYAML and requests are pinned, as for moto.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonPrograms } from './python.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const needed = 'go java javac python3 perl bash dash make git jq terraform kubectl openssl curl'.split(' ');
const missing = needed.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0);
if (missing.length > 0) throw new Error(`MISSING: ${missing.join(', ')}`);

const bin = pythonPrograms('moto', '__tests__/moto/requirements.txt');
const isWriting = process.argv.includes('--write');
const tests = globSync('__tests__/forms/*.test.ts', { cwd: root });
if (tests.length === 0) throw new Error('there are no tests in forms');
if (isWriting) tests.push('__tests__/dist/corpus.test.ts');
execFileSync(process.execPath, ['--test', '--test-concurrency=2', ...tests], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FORMS_PYTHON: join(bin, 'python'), ...(isWriting && { MASKS: 'write' }) },
});
