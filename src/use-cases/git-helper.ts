import { gitConfig, gitConfigFile, gitConfigVariables } from '../domain/credentials/git-config.ts';
import type { LeaseRequest } from '../domain/requests/request.ts';
import type { AppReference } from '../sources/github-app/reference.ts';
import type { LeaseDirectory, Runner } from './ports.ts';

type Environment = Runner['environment'];

/** The setup of git for later steps: variables, and files for the lease's folder. */
export interface GitSetup {
  readonly variables: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string>;
}

/** The repositories of a request with `git`, as `OWNER/NAME`, or `OWNER` for all. Empty for other requests. */
export function gitRepositoriesOf(
  { reference }: Pick<LeaseRequest, 'reference'>,
  { GITHUB_REPOSITORY = '' }: Environment,
): readonly string[] {
  const { forGit, owner: named, repositories } = reference as Partial<AppReference>;
  if (!forGit) return [];
  const [ownOwner = '', ownName = ''] = GITHUB_REPOSITORY.split('/');
  const owner = named ?? ownOwner;
  return repositories === 'all' ? [owner] : (repositories ?? [ownName]).map((name) => `${owner}/${name}`);
}

/** The server of the repositories: the job's host. */
export function gitServer({ GITHUB_SERVER_URL }: Environment): string {
  return (GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
}

/** Sets git up for later steps. `environment`: their existing variables. */
export function gitSetup(
  leaseId: string,
  requests: readonly LeaseRequest[],
  environment: Environment,
  directory: Pick<LeaseDirectory, 'filePath' | 'launcher'>,
): GitSetup {
  const repositories = requests.flatMap((request) => gitRepositoriesOf(request, environment));
  const server = gitServer(environment);
  const text = gitConfig({ server, repositories, launcher: directory.launcher.path, leaseId });
  return {
    variables: gitConfigVariables(directory.filePath(leaseId, gitConfigFile), environment),
    files: new Map([[gitConfigFile, text]]),
  };
}
