import { randomBytes } from 'node:crypto';
import type { SandboxClock } from './clock.ts';
import { appEndpoints } from './github-app-api.ts';
import {
  GitHubApps,
  hourlyLimit,
  type InstallationGrant,
  type PermissionLevel,
  permits,
} from './github-apps.ts';
import { type ApiCall, type Endpoint, endpoint, type TokenGrant, tokenOf } from './github-endpoint.ts';
import { GitHubIssues, type Issue } from './github-issues.ts';
import { Repositories } from './github-repositories.ts';
import { type GitHubSecret, secretEndpoints } from './github-secrets.ts';
import { json, ServiceError, type WireRequest, type WireResponse } from './wire.ts';

/** For a request that carries an app's assertion in place of a token. */
const nobody: TokenGrant = { login: '', issues: 'none' };

/**
 * GitHub's API: finds the operation of a request, checks its token and its rate limit. The operations on issues,
 * secrets and apps are in files of their own; the GraphQL query for a token's login is here.
 */
export class GitHub {
  readonly url: string;
  readonly issues: Issue[];
  /** Secrets of GitHub Actions: of the repository, its environments and its organisation. */
  readonly secrets: GitHubSecret[] = [];
  readonly apps: GitHubApps;
  /** Until then, by the sandbox's clock, every request is refused by GitHub's secondary rate limit. */
  secondaryLimitUntil = 0;
  readonly #repositories = new Repositories();
  readonly #issues: GitHubIssues;
  readonly #tokens = new Map<string, TokenGrant>();
  readonly #clock: SandboxClock;
  readonly #endpoints: readonly Endpoint[];

  constructor(url: string, clock: SandboxClock) {
    this.url = url;
    this.#clock = clock;
    const repositories = this.#repositories;
    this.apps = new GitHubApps(clock, (name) => repositories.has(name));
    this.#issues = new GitHubIssues(repositories.main.name, ['octocat', 'hubot'], clock);
    this.issues = this.#issues.all;
    this.#endpoints = [
      ...appEndpoints({ apps: this.apps, clock, repositories }),
      ...secretEndpoints(this.secrets),
      ...this.#issues.endpoints(),
      endpoint('viewer', 'POST', '/graphql', 'metadata', (call) => this.#viewer(call)),
      endpoint('getRepository', 'GET', '/repos/([^/]+)/([^/]+)', 'metadata', ({ names }) =>
        json(repositories.describe(names.join('/'))),
      ),
    ];
  }

  /**
   * The level of `contents` that a token has in a repository: `none` if it does not reach it, `unknown` if the token
   * is unknown.
   */
  gitAccess(token: string, repository: string): PermissionLevel | 'none' | 'unknown' {
    const grant = this.apps.grantOf(token);
    if (!grant) return 'unknown';
    return this.#repositories.isReachedBy(grant, repository)
      ? (grant.permissions.contents ?? 'none')
      : 'none';
  }

  /** A job's token; by default with `issues: write`. */
  token(grant: Partial<TokenGrant> = {}): string {
    const token = `ghs_${randomBytes(18).toString('hex')}`;
    this.#tokens.set(token, { login: 'github-actions[bot]', issues: 'write', ...grant });
    return token;
  }

  /** Every token made: tests search logs for them. */
  get tokens(): string[] {
    return [...this.#tokens.keys()];
  }

  /** The repository that has issues. */
  get repository(): Repositories['main'] {
    return this.#repositories.main;
  }

  /** Adds an issue as another user. */
  open(issue: Parameters<GitHubIssues['open']>[0]): Issue {
    return this.#issues.open(issue);
  }

  /** Finds the operation for a request. Undefined for a path that the API does not have. */
  call(request: WireRequest): { operation: string; answer: () => WireResponse } | undefined {
    const path = request.path.replace(/^\/github/, '');
    for (const { operation, method, path: pattern, needs, perform } of this.#endpoints) {
      const match = pattern.exec(path);
      if (!match || method !== request.method) continue;
      return {
        operation,
        answer: () => {
          const limits = this.#spend(request);
          const grant = needs === 'assertion' ? nobody : this.#admit(request, path, needs);
          const { query } = request;
          const [, ...names] = match;
          const call = { grant, number: Number(match[1] ?? 0), names, request, query, body: bodyOf(request) };
          const answer = perform(call);
          const scopes = grant.scopes && { 'x-oauth-scopes': grant.scopes.join(', ') };
          return { ...answer, headers: { ...answer.headers, ...limits, ...scopes } };
        },
      };
    }
    return undefined;
  }

  /** Counts a request of an installation. Returns the headers with the rest of its limit. */
  #spend(request: WireRequest): Record<string, string> {
    const now = this.#clock.now();
    if (now < this.secondaryLimitUntil) {
      const wait = String(Math.ceil((this.secondaryLimitUntil - now) / 1000));
      const message =
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
      throw new ServiceError('Forbidden', message, 403, { 'retry-after': wait });
    }
    const installation = this.apps.grantOf(tokenOf(request))?.installation;
    if (!installation) return {};
    const headers = {
      'x-ratelimit-limit': String(hourlyLimit),
      'x-ratelimit-remaining': String(Math.max(0, installation.remaining - 1)),
      'x-ratelimit-reset': String(Math.ceil((now + 3_600_000) / 1000)),
    };
    if (installation.remaining === 0) {
      const message = `API rate limit exceeded for installation ID ${installation.id}.`;
      throw new ServiceError('Forbidden', message, 403, headers);
    }
    installation.remaining -= 1;
    return headers;
  }

  /** The grant of the request's token. @throws ServiceError if it is not sufficient. */
  #admit(request: WireRequest, path: string, needs: Endpoint['needs']): TokenGrant {
    const token = tokenOf(request);
    const installed = this.apps.grantOf(token);
    const grant = installed ? this.#asJobs(installed) : this.#tokens.get(token);
    if (!grant) throw new ServiceError('Unauthorized', 'Bad credentials', 401);
    if (needs === 'installation') {
      if (installed) return grant;
      throw new ServiceError('Forbidden', 'You must authenticate with an installation access token', 403);
    }
    if (path === '/rate_limit') return grant;
    const [, wanted = ''] = /^\/repos\/([^/]+\/[^/]+)/.exec(path) ?? [];
    if (installed && needs === 'metadata' && this.#repositories.has(wanted)) {
      if (this.#repositories.isReachedBy(installed, wanted)) return grant;
      throw new ServiceError('NotFound', 'Not Found', 404);
    }
    if (installed && !this.#repositories.isReachedBy(installed, this.#repositories.main.name))
      throw new ServiceError('NotFound', 'Not Found', 404);
    if (path !== '/graphql' && !`${path}/`.startsWith(`/repos/${this.#repositories.main.name}/`))
      throw new ServiceError('NotFound', 'Not Found', 404);
    const isReadByAll = needs === 'read' && this.#repositories.main.visibility === 'public';
    const suffices =
      needs === 'metadata' || isReadByAll || grant.issues === 'write' || grant.issues === needs;
    if (!suffices) throw new ServiceError('Forbidden', 'Resource not accessible by integration', 403);
    if (needs !== 'metadata' && !this.#repositories.main.hasIssues)
      throw new ServiceError('Gone', 'Issues are disabled for this repo', 410);
    return grant;
  }

  #asJobs({ installation, permissions }: InstallationGrant): TokenGrant {
    const issues = permits(permissions, 'issues', 'write') ? 'write' : 'read';
    return { login: `${installation.app.slug}[bot]`, issues: permissions.issues ? issues : 'none' };
  }

  #viewer({ grant, body }: ApiCall): WireResponse {
    if (!/^\s*(query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(String(body.query)))
      return json({ errors: [{ type: 'UNKNOWN', message: 'The sandbox knows no other query' }] });
    return json({ data: { viewer: { login: grant.login } } });
  }
}

function bodyOf({ body }: WireRequest): Record<string, unknown> {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString());
  } catch {
    throw new ServiceError('BadRequest', 'Problems parsing JSON', 400);
  }
}
