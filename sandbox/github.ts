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
import { type GitHubSecret, secretEndpoints } from './github-secrets.ts';
import { json, ServiceError, type WireRequest, type WireResponse } from './wire.ts';

export interface IssueComment {
  author: string;
  body: string;
  /** ISO 8601. */
  createdAt: string;
}

export interface Issue {
  number: number;
  author: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'reopened' | null;
  labels: string[];
  assignees: string[];
  locked: boolean;
  isPullRequest: boolean;
  comments: IssueComment[];
  createdAt: string;
  updatedAt: string;
}

const bodyLimit = 65_536;

/** The grant of a token that the API does not know. */
const nobody: TokenGrant = { login: '', issues: 'none' };

/**
 * GitHub's REST API for the issues of one repository, the GraphQL query for a token's login, and GitHub Apps.
 * https://docs.github.com/en/rest/issues
 * https://docs.github.com/en/rest/apps
 */
export class GitHub {
  readonly url: string;
  readonly issues: Issue[] = [];
  /** Secrets of GitHub Actions: of the repository, its environments and its organisation. */
  readonly secrets: GitHubSecret[] = [];
  readonly repository = { name: 'OWNER/app', visibility: 'private', hasIssues: true };
  /** Logins that an issue can be assigned to. */
  readonly collaborators = ['octocat', 'hubot'];
  readonly apps: GitHubApps;
  /** Further repositories, `OWNER/NAME`. They have no issues. */
  readonly repositories = new Set(['OWNER/api', 'OWNER/web']);
  /** Until then, by the sandbox's clock, every request is refused by GitHub's secondary rate limit. */
  secondaryLimitUntil = 0;
  readonly #tokens = new Map<string, TokenGrant>();
  readonly #clock: SandboxClock;
  readonly #endpoints: readonly Endpoint[];

  constructor(url: string, clock: SandboxClock) {
    this.url = url;
    this.#clock = clock;
    this.apps = new GitHubApps(clock, (name) => this.#has(name));
    const repository = '/repos/[^/]+/[^/]+';
    this.#endpoints = [
      ...appEndpoints({
        apps: this.apps,
        clock,
        repositoriesOf: (grant) => this.#repositoriesOf(grant),
        shownRepository: (name) => this.#shownRepository(name),
      }),
      ...secretEndpoints(this.secrets),
      endpoint('viewer', 'POST', '/graphql', 'metadata', (call) => this.#viewer(call)),
      endpoint('getRepository', 'GET', '/repos/([^/]+)/([^/]+)', 'metadata', ({ names }) =>
        json(this.#shownRepository(names.join('/'))),
      ),
      endpoint('listIssues', 'GET', `${repository}/issues`, 'read', (call) => this.#list(call)),
      endpoint('createIssue', 'POST', `${repository}/issues`, 'write', (call) => this.#create(call)),
      endpoint('updateIssue', 'PATCH', `${repository}/issues/(\\d+)`, 'write', (call) => this.#update(call)),
      endpoint('checkAssignee', 'GET', `${repository}/assignees/([^/]+)`, 'metadata', ({ names }) => {
        if (!this.collaborators.includes(names[0] ?? ''))
          throw new ServiceError('NotFound', 'Not Found', 404);
        return { status: 204, headers: {}, body: '' };
      }),
      endpoint(
        'addAssignees',
        'POST',
        `${repository}/issues/(\\d+)/assignees`,
        'write',
        ({ number, body }) => {
          const issue = this.#find(number);
          // Whoever cannot be assigned is left out without a word.
          const asked = listOf(body.assignees).filter((name) => this.collaborators.includes(name));
          issue.assignees = [...new Set([...issue.assignees, ...asked])].slice(0, 10);
          return json(this.#shown(issue), 201);
        },
      ),
      endpoint('createComment', 'POST', `${repository}/issues/(\\d+)/comments`, 'write', (call) =>
        this.#comment(call),
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
    return this.#reaches(grant, repository) ? (grant.permissions.contents ?? 'none') : 'none';
  }

  #repositoriesOf({ installation: { account }, repositories }: InstallationGrant): string[] {
    const all = [this.repository.name, ...this.repositories].filter((name) => name.startsWith(`${account}/`));
    return repositories === 'all' ? all : repositories.map((name) => `${account}/${name}`);
  }

  #reaches(grant: InstallationGrant, repository: string): boolean {
    return this.#repositoriesOf(grant).some((name) => name.toLowerCase() === repository.toLowerCase());
  }

  #has(name: string): boolean {
    const all = [this.repository.name, ...this.repositories];
    return all.some((each) => each.toLowerCase() === name.toLowerCase());
  }

  #shownRepository(name: string): Record<string, unknown> {
    const visibility = name === this.repository.name ? this.repository.visibility : 'private';
    return { full_name: name, name: name.split('/')[1], visibility, private: visibility !== 'public' };
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

  /** Adds an issue as another user. */
  open(issue: Partial<Issue> & Pick<Issue, 'author' | 'body'>): Issue {
    const now = new Date(this.#clock.now()).toISOString();
    const added: Issue = {
      number: this.issues.length + 1,
      title: 'An issue',
      state: 'open',
      stateReason: null,
      labels: [],
      assignees: [],
      locked: false,
      isPullRequest: false,
      comments: [],
      createdAt: now,
      updatedAt: now,
      ...issue,
    };
    this.issues.push(added);
    return added;
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
    if (installed && needs === 'metadata' && this.#has(wanted)) {
      if (this.#reaches(installed, wanted)) return grant;
      throw new ServiceError('NotFound', 'Not Found', 404);
    }
    if (installed && !this.#reaches(installed, this.repository.name))
      throw new ServiceError('NotFound', 'Not Found', 404);
    if (path !== '/graphql' && !`${path}/`.startsWith(`/repos/${this.repository.name}/`))
      throw new ServiceError('NotFound', 'Not Found', 404);
    const isReadByAll = needs === 'read' && this.repository.visibility === 'public';
    const suffices =
      needs === 'metadata' || isReadByAll || grant.issues === 'write' || grant.issues === needs;
    if (!suffices) throw new ServiceError('Forbidden', 'Resource not accessible by integration', 403);
    if (needs !== 'metadata' && !this.repository.hasIssues)
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

  #list({ query }: ApiCall): WireResponse {
    const state = query.get('state') ?? 'open';
    const creator = query.get('creator');
    const found = this.issues
      .filter((issue) => state === 'all' || issue.state === state)
      .filter((issue) => creator === null || issue.author === creator)
      .toSorted((a, b) => b.number - a.number);
    const size = Math.min(Number(query.get('per_page') ?? 30), 100);
    const start = (Number(query.get('page') ?? 1) - 1) * size;
    return json(found.slice(start, start + size).map((issue) => this.#shown(issue)));
  }

  #create({ grant, body }: ApiCall): WireResponse {
    if (typeof body.title !== 'string' || body.title === '') throw invalid('title is missing');
    const issue = this.open({
      author: grant.login,
      title: body.title,
      body: textOf(body.body),
      labels: listOf(body.labels),
      assignees: this.#assignable(listOf(body.assignees)),
    });
    return json(this.#shown(issue), 201);
  }

  #update({ number, body }: ApiCall): WireResponse {
    const issue = this.#find(number);
    if (body.title !== undefined) issue.title = textOf(body.title);
    if (body.body !== undefined) issue.body = textOf(body.body);
    if (body.state === 'open' || body.state === 'closed') {
      issue.stateReason =
        body.state === 'open'
          ? 'reopened'
          : body.state_reason === 'not_planned'
            ? 'not_planned'
            : 'completed';
      issue.state = body.state;
    }
    issue.updatedAt = new Date(this.#clock.now()).toISOString();
    return json(this.#shown(issue));
  }

  #comment({ grant, number, body }: ApiCall): WireResponse {
    const issue = this.#find(number);
    if (issue.locked)
      throw new ServiceError('Forbidden', 'Unable to create comment because issue is locked.', 403);
    const createdAt = new Date(this.#clock.now()).toISOString();
    issue.comments.push({ author: grant.login, body: textOf(body.body), createdAt });
    issue.updatedAt = createdAt;
    return json({ id: issue.comments.length, body: body.body, created_at: createdAt }, 201);
  }

  #find(number: number): Issue {
    const issue = this.issues.find((each) => each.number === number);
    if (!issue) throw new ServiceError('NotFound', 'Not Found', 404);
    return issue;
  }

  #assignable(names: string[]): string[] {
    const stranger = names.find((name) => !this.collaborators.includes(name));
    if (stranger !== undefined) throw invalid('assignees is invalid');
    return names;
  }

  #shown(issue: Issue): Record<string, unknown> {
    const { number, title, body, state, stateReason, labels, assignees, locked } = issue;
    return {
      number,
      title,
      body,
      state,
      state_reason: stateReason,
      locked,
      html_url: `https://github.com/${this.repository.name}/issues/${number}`,
      user: { login: issue.author, type: issue.author.endsWith('[bot]') ? 'Bot' : 'User' },
      labels: labels.map((name) => ({ name })),
      assignees: assignees.map((login) => ({ login })),
      created_at: issue.createdAt,
      updated_at: issue.updatedAt,
      ...(issue.isPullRequest && { pull_request: {} }),
    };
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

function textOf(content: unknown): string {
  const text = String(content ?? '');
  if (text.length > bodyLimit) throw invalid(`body is too long (maximum is ${bodyLimit} characters)`);
  return text;
}

function listOf(content: unknown): string[] {
  return Array.isArray(content) ? content.map(String) : [];
}

function invalid(reason: string): ServiceError {
  return new ServiceError('ValidationFailed', `Validation Failed: ${reason}`, 422);
}
