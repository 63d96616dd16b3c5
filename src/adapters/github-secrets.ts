import { RequestFailure } from '../domain/failure.ts';
import type { GitHubSecret } from '../domain/monitor/github-secrets.ts';
import type { GitHubAccess } from '../domain/monitor/monitor-inputs.ts';
import type { GitHubSecretLister, ListedGitHubSecrets } from '../use-cases/monitor/monitor-ports.ts';
import type { Attempts } from './attempts.ts';
import { GitHubClient } from './github-client.ts';

/** Pages of a hundred. GitHub's limits for a repository, an environment and an organisation are lower. */
const mostPages = 20;

/** The names of GitHub secrets that a job of the repository can use. https://docs.github.com/en/rest/actions/secrets */
export class GitHubSecrets implements GitHubSecretLister {
  readonly #client: GitHubClient;

  constructor(access: GitHubAccess, attempts: Attempts) {
    this.#client = new GitHubClient(access, attempts);
  }

  async list(): Promise<ListedGitHubSecrets> {
    const secrets: GitHubSecret[] = [];
    const refused: string[] = [];
    const part = async (name: string, read: () => Promise<void>) => {
      try {
        await read();
      } catch (error) {
        if (!(error instanceof RequestFailure)) throw error;
        refused.push(`${name} (${error.message})`);
      }
    };
    const add = async (where: string, route: string, more: Record<string, string> = {}) => {
      const found = await this.#all(route, 'secrets', more);
      secrets.push(
        ...found.map(({ name, updated_at }) => ({ name, where, updatedAt: new Date(updated_at ?? 0) })),
      );
    };
    await part('repository', () => add('repository', 'GET /repos/{owner}/{repo}/actions/secrets'));
    await part('organization', () =>
      add('organization', 'GET /repos/{owner}/{repo}/actions/organization-secrets'),
    );
    await part('environments', async () => {
      const environments = await this.#all('GET /repos/{owner}/{repo}/environments', 'environments');
      for (const { name } of environments) {
        await add(
          `environment ${name}`,
          'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets',
          {
            environment_name: name,
          },
        );
      }
    });
    return { secrets, refused };
  }

  async #all(
    route: string,
    key: 'secrets' | 'environments',
    more: Record<string, string> = {},
  ): Promise<{ name: string; updated_at?: string }[]> {
    const all: { name: string; updated_at?: string }[] = [];
    for (let page = 1; page <= mostPages; page++) {
      const { data } = await this.#client.run('GitHub request', (client, request) =>
        client.request(route, { ...this.#client.repository, ...more, per_page: 100, page, request }),
      );
      const found = (data as Record<string, unknown>)[key];
      if (!Array.isArray(found)) throw new RequestFailure('GitHub request', { kind: 'garbage' });
      all.push(...found);
      if (found.length < 100) break;
    }
    return all;
  }
}
