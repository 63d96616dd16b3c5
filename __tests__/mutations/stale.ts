import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutation } from './mutations.ts';

/** Names in mutations that the repository does not have: pieces of source that must occur once, and tests. */
export function staleNames(mutations: readonly Mutation[], root: string): string[] {
  return mutations.flatMap(({ title, edits, tests }) => [
    ...edits.flatMap(({ file, find }) => {
      const path = join(root, file);
      const count = existsSync(path) ? readFileSync(path, 'utf8').split(find).length - 1 : 0;
      return count === 1 ? [] : [`${title}: ${file} has ${count} times ${JSON.stringify(find)}`];
    }),
    ...tests
      .filter((test) => !existsSync(join(root, '__tests__', test)))
      .map((test) => `${title}: there is no __tests__/${test}`),
  ]);
}
