import { type ApiCall, type Endpoint, endpoint } from './github-endpoint.ts';
import { json, ServiceError, type WireResponse } from './wire.ts';

/** A secret of GitHub Actions as the API describes it, without its value. */
export interface GitHubSecret {
  name: string;
  /** `repository`, `organization`, or `environment NAME`. */
  where: string;
  /** ISO 8601. */
  createdAt: string;
  updatedAt: string;
}

/**
 * The endpoints that list secrets' names. https://docs.github.com/en/rest/actions/secrets
 * The environments are those that the given secrets name.
 */
export function secretEndpoints(secrets: readonly GitHubSecret[]): Endpoint[] {
  const repository = '/repos/[^/]+/[^/]+';
  const list = (call: ApiCall, needs: string, where: string) => {
    allow(call, needs);
    return page(
      call,
      'secrets',
      secrets
        .filter((secret) => secret.where === where)
        .map(({ name, createdAt, updatedAt }) => ({ name, created_at: createdAt, updated_at: updatedAt })),
    );
  };
  return [
    endpoint('listRepoSecrets', 'GET', `${repository}/actions/secrets`, 'metadata', (call) =>
      list(call, 'repository', 'repository'),
    ),
    endpoint(
      'listRepoOrganizationSecrets',
      'GET',
      `${repository}/actions/organization-secrets`,
      'metadata',
      (call) => list(call, 'organization', 'organization'),
    ),
    endpoint('getAllEnvironments', 'GET', `${repository}/environments`, 'metadata', (call) => {
      allow(call, 'environments');
      const names = secrets.flatMap(({ where }) => /^environment (.*)$/.exec(where)?.[1] ?? []);
      return page(
        call,
        'environments',
        [...new Set(names)].map((name) => ({ name })),
      );
    }),
    endpoint(
      'listEnvironmentSecrets',
      'GET',
      `${repository}/environments/([^/]+)/secrets`,
      'metadata',
      (call) => list(call, 'environments', `environment ${decodeURIComponent(call.names[0] ?? '')}`),
    ),
  ];
}

function allow({ grant }: ApiCall, needs: string): void {
  if (grant.secrets?.includes(needs)) return;
  throw new ServiceError('Forbidden', 'Resource not accessible by personal access token', 403);
}

/** One page of a list. The `Link` header names the next one, as Octokit expects. */
function page({ query, request }: ApiCall, key: string, all: readonly unknown[]): WireResponse {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const number = Number(query.get('page') ?? 1);
  const start = (number - 1) * size;
  const answer = json({ total_count: all.length, [key]: all.slice(start, start + size) });
  if (start + size >= all.length) return answer;
  const next = `http://${request.headers.host}${request.path}?per_page=${size}&page=${number + 1}`;
  return { ...answer, headers: { ...answer.headers, link: `<${next}>; rel="next"` } };
}
