import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Files that one process of `node --test` runs. */
export interface Run {
  readonly name: string;
  readonly files: readonly string[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folders whose tests start no process and change nothing, so that one process runs them all. */
const pure = ['domain', 'inputs', 'sources', 'use-cases'];
/** Folders whose files have a process each. */
const apart = ['adapters', 'dist', 'refusals', 'runner', 'scheduled'];
/** Of these folders, what `.ci/run` has time for: the adapters, and what is about Windows. */
const part = ['__tests__/adapters/**/*.test.ts', '__tests__/dist/windows*.test.ts'];

/** All that runs under Wine, or that part of it. */
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
