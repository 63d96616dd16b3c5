import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DescribedSecret } from '../../src/plan/descriptions.ts';
import { type Plan, plan } from '../../src/plan/plan.ts';
import type { Repository } from '../../src/plan/repository.ts';

const root = join(import.meta.dirname, '..', '..');

/** This product's own files, which the command finds beside `dist/`. */
export const product = {
  read(path: string): string | undefined {
    try {
      return readFileSync(join(root, path), 'utf8');
    } catch {
      return undefined;
    }
  },
};

/** A repository with these files, whose jobs the sandbox's tokens are of. */
export function repositoryWith(
  files: Readonly<Record<string, string>>,
  facts: Partial<Repository> = {},
): Repository {
  return {
    folder: 'app',
    name: 'OWNER/app',
    id: '774411220',
    ownerId: '5566778',
    defaultBranch: 'main',
    workflows: Object.keys(files).filter((path) => path.startsWith('.github/workflows/')),
    read: (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
    ...facts,
  };
}

/** A variable named `secrets.NAME` is a GitHub secret, as with `--var`. */
export function planOf(
  files: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>> = {},
  kmsKeys: readonly string[] = [],
  descriptions: readonly DescribedSecret[] = [],
): Promise<Plan> {
  const isSecret = ([name]: [string, string]) => name.startsWith('secrets.');
  const given = Object.entries(variables);
  const vars = Object.fromEntries(given.filter((each) => !isSecret(each)));
  const secrets = Object.fromEntries(
    given.filter(isSecret).map(([name, value]) => [name.slice('secrets.'.length), value]),
  );
  return plan([repositoryWith(files)], product, { variables: { vars, secrets }, kmsKeys, descriptions });
}

/** The findings as `line rule`, including notices of what only a run can show. */
export function rulesOf({ findings }: Plan): string[] {
  return findings.map(({ line, rule }) => `${line} ${rule}`);
}
