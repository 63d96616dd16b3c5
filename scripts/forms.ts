/**
 * Tests masks against programs that this repository did not write, which print random passwords: `npm run test:forms`.
 * Needs go, java, javac, mvn, python3, perl, ruby, php, bash, dash, zsh, make, git, jq, xxd, terraform, kubectl, openssl and
 * curl. A missing one is a failure, but root gets ruby, php, xxd and zsh by Debian's apt. PyYAML and requests are pinned, as for
 * moto; Gson, which Maven gets, is too.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonPrograms } from './python.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const needed =
  'go java javac mvn python3 perl ruby php bash dash zsh make git jq xxd terraform kubectl openssl curl'.split(
    ' ',
  );
/** Debian's packages of the programs that few machines have. */
const packages: Readonly<Record<string, string>> = { ruby: 'ruby', php: 'php-cli', xxd: 'xxd', zsh: 'zsh' };

const packaged = missingOf(Object.keys(packages)).map((program) => packages[program] ?? program);
if (packaged.length > 0 && process.getuid?.() === 0) {
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...packaged], { stdio: 'ignore' });
}
const missing = missingOf(needed);
if (missing.length > 0) throw new Error(`MISSING: ${missing.join(', ')}`);

const gson = join(root, '.cache', 'forms', 'gson-2.13.2.jar');
if (!existsSync(gson))
  execFileSync('mvn', [
    '--quiet',
    '--batch-mode',
    'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy',
    '-Dartifact=com.google.code.gson:gson:2.13.2',
    `-DoutputDirectory=${dirname(gson)}`,
  ]);

const bin = pythonPrograms('moto', '__tests__/moto/requirements.txt');
const isWriting = process.argv.includes('--write');
const tests = globSync('__tests__/forms/*.test.ts', { cwd: root });
if (tests.length === 0) throw new Error('there are no tests in forms');
if (isWriting) tests.push('__tests__/dist/corpus.test.ts');
execFileSync(process.execPath, ['--test', '--test-concurrency=2', ...tests], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    FORMS_PYTHON: join(bin, 'python'),
    FORMS_GSON: gson,
    ...(isWriting && { MASKS: 'write' }),
  },
});

function missingOf(programs: readonly string[]): string[] {
  return programs.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0);
}
