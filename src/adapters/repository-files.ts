import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LeaseError } from '../domain/error.ts';
import { shortened } from '../domain/listing.ts';
import type { ProductFiles, Repository } from '../plan/repository.ts';

/** A repository, as the command line or the job describes it. */
export interface RepositoryRequest {
  readonly folders: readonly string[];
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
  readonly ownerId: string | undefined;
  readonly defaultBranch: string;
  readonly origins: { readonly folders: string };
}

/** The facts about one of them. */
interface RepositoryFacts {
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly ownerId: string | undefined;
  readonly defaultBranch: string;
}

/**
 * Opens the repositories of a request. Facts that are not given come from the job's variables, for a single one.
 * E_INPUT.
 */
export function openRepositories(
  { folders, repository, repositoryId, ownerId, defaultBranch, origins }: RepositoryRequest,
  environment: Readonly<Record<string, string | undefined>>,
): Repository[] {
  const isOne = folders.length === 1;
  return folders.map((folder) =>
    openRepository(folder, origins.folders, {
      name: isOne ? (repository ?? environment.GITHUB_REPOSITORY) : undefined,
      id: isOne ? (repositoryId ?? environment.GITHUB_REPOSITORY_ID) : undefined,
      ownerId: isOne ? (ownerId ?? environment.GITHUB_REPOSITORY_OWNER_ID) : undefined,
      defaultBranch,
    }),
  );
}

/** A checked-out repository. Its name defaults to that of its remote `origin`. E_INPUT. */
function openRepository(folder: string, origin: string, facts: RepositoryFacts): Repository {
  const what = !statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? 'is no folder'
    : /(^|[/\\])\.github([/\\]workflows)?[/\\]?$/.test(folder)
      ? 'is a folder within a repository'
      : undefined;
  if (what !== undefined) {
    throw new LeaseError('E_INPUT', `${origin} names ${shortened(folder)}, which ${what}.`, {
      fix: 'Name the root of a repository, the folder that has .github in it, as it is seen from the folder of the step.',
    });
  }
  const read = (path: string) => (isInside(path) ? readText(join(folder, path)) : undefined);
  return {
    folder,
    ...facts,
    name: facts.name ?? nameOfOrigin(read('.git/config')),
    workflows: workflowsOf(folder),
    read,
  };
}

/** This product's own files. `dist/` is in its root. */
export const productFiles: ProductFiles = {
  read: (path) => (isInside(path) ? readText(new URL(`../${path}`, import.meta.url)) : undefined),
};

/** A workflow can write `uses: ./../..`, but nothing outside the repository is read. */
function isInside(path: string): boolean {
  return !path.split(/[/\\]/).includes('..');
}

function workflowsOf(folder: string): string[] {
  const path = join(folder, '.github', 'workflows');
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `.github/workflows/${name}`);
}

function nameOfOrigin(config = ''): string | undefined {
  const [, url = ''] = /\[remote "origin"\][^[]*?url\s*=\s*(\S+)/.exec(config) ?? [];
  return /[/:]([^/:\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(url)?.[1];
}

function readText(path: string | URL): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
