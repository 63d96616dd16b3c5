import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LeaseError } from '../domain/error.ts';
import { shortened } from '../domain/listing.ts';
import type { DescribedRepository, ProductFiles, Repository } from '../plan/repository.ts';
import { checkedOutRefs } from './git-head.ts';

/** A repository, as the command line or the job describes it. */
export interface RepositoryRequest {
  readonly folders: readonly string[];
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
  readonly ownerId: string | undefined;
  /** Undefined: as GitHub describes it, or `main`. */
  readonly defaultBranch: string | undefined;
  readonly origins: { readonly folders: string };
}

/**
 * Opens the repositories of a request. What is not given comes from `described`, the repositories as GitHub describes
 * them; for a single one also from the job's variables, if they are of that repository. E_INPUT.
 */
export function openRepositories(
  { folders, repository, repositoryId, ownerId, defaultBranch, origins }: RepositoryRequest,
  described: readonly DescribedRepository[],
  environment: Readonly<Record<string, string | undefined>>,
): Repository[] {
  const isOne = folders.length === 1;
  const byName = new Map(described.map((each) => [each.name.toLowerCase(), each]));
  const ofJob = environment.GITHUB_REPOSITORY;
  return folders.map((folder) => {
    const read = openFolder(folder, origins.folders);
    const ofOrigin = nameOfOrigin(read('.git/config'));
    // A job can check out and plan another repository than its own.
    const isJobs = ofJob !== undefined && isOne && (ofOrigin ?? ofJob).toLowerCase() === ofJob.toLowerCase();
    const name = (isOne ? repository : undefined) ?? (isJobs ? ofJob : ofOrigin);
    const own = name === undefined ? undefined : byName.get(name.toLowerCase());
    const jobs = isJobs && name?.toLowerCase() === ofJob.toLowerCase() ? environment : {};
    return {
      folder,
      name: own?.name ?? name,
      id: repositoryId ?? own?.id ?? jobs.GITHUB_REPOSITORY_ID,
      ownerId: ownerId ?? own?.ownerId ?? jobs.GITHUB_REPOSITORY_OWNER_ID,
      defaultBranch: defaultBranch ?? own?.defaultBranch ?? 'main',
      isCheckedOut: checkedOutRefs(read),
      workflows: workflowsOf(folder),
      read,
    };
  });
}

/** Reads files of a checked-out repository, by their paths from its root. E_INPUT. */
function openFolder(folder: string, origin: string): (path: string) => string | undefined {
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
  return (path) => (isInside(path) ? readText(join(folder, path)) : undefined);
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
