import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Test files for one process of `node --test`. */
export interface Run {
  readonly name: string;
  readonly files: readonly string[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folders whose tests start no process and change nothing. One process runs them all. */
const pure = ['domain', 'inputs', 'sources', 'use-cases'];
/** Folders whose test files each run in a process of their own. */
const apart = ['adapters', 'beyond-secrets', 'dist', 'issuers', 'refusals', 'runner', 'scheduled'];
/** The part of these that `.ci/run` has time for: the adapters, and the tests about Windows. */
const part = ['__tests__/adapters/**/*.test.ts', '__tests__/dist/windows*.test.ts'];

/** All runs under Wine, or only those of the part. */
export function plannedRuns(isPart: boolean): Run[] {
  const single = isPart ? part : apart.map((folder) => `__tests__/${folder}/**/*.test.ts`);
  return [
    ...filesOf(single).map((file) => ({ name: file, files: [file] })),
    { name: pure.join(', '), files: filesOf(pure.map((folder) => `__tests__/${folder}/**/*.test.ts`)) },
  ];
}

const filesOf = (patterns: readonly string[]) =>
  globSync(patterns, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
