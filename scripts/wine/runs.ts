import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Test files for one process of `node --test`. */
export interface Run {
  readonly name: string;
  readonly files: readonly string[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));

const testsOf = (folder: string) => [`__tests__/${folder}/**/*.test.ts`];

/** Folders whose tests start no process and change nothing. One process runs them all. */
const pure = ['domain', 'inputs', 'sources', 'use-cases'];
/** Folders whose test files each run in a process of their own. With the others, all that ci.yml runs on Windows. */
const apart = [
  ...['adapters', 'beyond-secrets', 'dist', 'docs', 'issuers', 'plan', 'refusals', 'release', 'runner'],
  ...['sandbox', 'scheduled', 'security', 'windows'],
];
/** Beside the pure ones, what `.ci/run` has time for: the adapters, and the tests about Windows. */
const part = [...testsOf('adapters'), '__tests__/dist/windows*.test.ts', ...testsOf('windows')];

/**
 * The runs that the command's words name: none all of them, `--part` the part, a folder of `__tests__` its own, and with
 * `2/4` behind it the second quarter of these; else the words are test files. Throws on a folder that does not run here.
 */
export function plannedRuns([first, share, ...others]: readonly string[]): Run[] {
  if (first === undefined) return [...runsOf(apart.flatMap(testsOf)), pureRun()];
  if (first === '--part') return [...runsOf(part), pureRun()];
  if (first.includes('/'))
    return [first, share ?? [], others].flat().map((file) => ({ name: file, files: [file] }));
  const [, at = '1', of = '1'] = /^(\d+)\/(\d+)$/.exec(share ?? '1/1') ?? [];
  if (pure.includes(first)) return [pureRun([first])];
  if (!apart.includes(first)) throw new Error(`No tests of this folder run under Wine: ${first}`);
  return runsOf(testsOf(first)).filter((_, index) => index % Number(of) === Number(at) - 1);
}

const runsOf = (patterns: readonly string[]): Run[] =>
  filesOf(patterns).map((file) => ({ name: file, files: [file] }));

const pureRun = (folders: readonly string[] = pure): Run => ({
  name: folders.join(', '),
  files: filesOf(folders.flatMap(testsOf)),
});

const filesOf = (patterns: readonly string[]) =>
  globSync(patterns, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
