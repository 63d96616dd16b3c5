import { getOctokit } from '@actions/github';
import { type Operation, RequestFailure } from '../domain/failure.ts';
import type { GitHubAccess } from '../domain/monitor/monitor-inputs.ts';
import type {
  CreatedIssue,
  FoundIssue,
  IssueDraft,
  IssueTracker,
} from '../use-cases/monitor/monitor-ports.ts';
import type { Attempts } from './attempts.ts';
import { retryAfterOf } from './connections.ts';

/** The part of an issue that is used. */
interface WireIssue {
  readonly number: number;
  readonly html_url: string;
  readonly body?: string | null;
  readonly state: string;
  readonly state_reason?: string | null;
  readonly user: { readonly login: string } | null;
  readonly assignees?: readonly { readonly login: string }[] | null;
  readonly pull_request?: unknown;
}

/** The part of Octokit's errors that is used. */
export interface OctokitError {
  readonly name?: string;
  readonly message?: string;
  readonly status?: number;
  readonly response?: { readonly headers?: Readonly<Record<string, string | undefined>> };
}

/** Disables the client's log, which would print a service's unchecked text for deprecated URLs. */
export const silentLog = { debug() {}, info() {}, warn() {}, error() {} };

/** Pages of a hundred. A bot can have opened thousands of pull requests; older ones are not searched. */
const mostPages = 50;

/** The issues of one repository, through GitHub's REST API. */
export class GitHubIssues implements IssueTracker {
  readonly #client: ReturnType<typeof getOctokit>;
  readonly #where: { owner: string; repo: string };
  readonly #attempts: Attempts;

  constructor({ api, repository, token }: GitHubAccess, attempts: Attempts) {
    const [owner = '', repo = ''] = repository.split('/');
    this.#client = getOctokit(token, { baseUrl: api, log: silentLog });
    this.#where = { owner, repo };
    this.#attempts = attempts;
  }

  async isPublic(): Promise<boolean> {
    const { data } = await this.#run('GitHub request', (request) =>
      this.#client.request('GET /repos/{owner}/{repo}', { ...this.#where, request }),
    );
    return !data.private;
  }

  async find(isOwn: (body: string) => boolean): Promise<FoundIssue[]> {
    const author = await this.#viewer();
    const found: WireIssue[] = [];
    for (let page = 1; page <= mostPages; page++) {
      const { data } = await this.#run('GitHub request', (request) =>
        this.#client.request('GET /repos/{owner}/{repo}/issues', {
          ...this.#where,
          state: 'all',
          creator: author,
          per_page: 100,
          page,
          request,
        }),
      );
      const issues = data as readonly WireIssue[];
      // Every workflow writes as the author of the job's token, so the author alone identifies no issue.
      found.push(
        ...issues.filter(
          ({ user, body, pull_request }) =>
            pull_request === undefined && user?.login === author && isOwn(body ?? ''),
        ),
      );
      if (issues.length < 100) break;
    }
    return found.sort((a, b) => a.number - b.number).map(foundIssue);
  }

  async create(draft: IssueDraft): Promise<CreatedIssue> {
    const { data } = await this.#run('GitHub post', (request) =>
      this.#client.request('POST /repos/{owner}/{repo}/issues', {
        ...this.#where,
        title: draft.title,
        body: draft.body,
        labels: [...draft.labels],
        assignees: [...draft.assignees],
        request,
      }),
    );
    return { ...foundIssue(data), assignees: assigneesOf(data) };
  }

  async isAssignable(login: string): Promise<boolean> {
    try {
      await this.#run('GitHub request', (request) =>
        this.#client.request('GET /repos/{owner}/{repo}/assignees/{assignee}', {
          ...this.#where,
          assignee: login,
          request,
        }),
      );
      return true;
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error;
      return error.status !== 404;
    }
  }

  async assign(number: number, logins: readonly string[]): Promise<string[]> {
    const { data } = await this.#run('GitHub request', (request) =>
      this.#client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
        ...this.#where,
        issue_number: number,
        assignees: [...logins],
        request,
      }),
    );
    return assigneesOf(data);
  }

  async update(number: number, { body, state }: { body: string; state: 'open' | 'closed' }): Promise<void> {
    const reason = state === 'closed' ? { state_reason: 'completed' as const } : {};
    await this.#run('GitHub request', (request) =>
      this.#client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...this.#where,
        issue_number: number,
        body,
        state,
        ...reason,
        request,
      }),
    );
  }

  async comment(number: number, body: string): Promise<void> {
    await this.#run('GitHub post', (request) =>
      this.#client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...this.#where,
        issue_number: number,
        body,
        request,
      }),
    );
  }

  /** The login of the token. Tokens of apps, such as the job's own, may ask this but not `GET /user`. */
  async #viewer(): Promise<string> {
    const { viewer } = await this.#run('GitHub request', (request) =>
      this.#client.graphql<{ viewer?: { login?: string } }>('query{viewer{login}}', { request }),
    );
    if (!viewer?.login) throw new RequestFailure('GitHub request', { kind: 'garbage' });
    return viewer.login;
  }

  #run<T>(
    operation: Operation,
    send: (request: { signal: AbortSignal; log: typeof silentLog }) => Promise<T>,
  ): Promise<T> {
    return this.#attempts.run(operation, async (_attempt, signal) => {
      try {
        return await send({ signal, log: silentLog });
      } catch (error) {
        throw failureOf(operation, error as OctokitError);
      }
    });
  }
}

function assigneesOf({ assignees }: Pick<WireIssue, 'assignees'>): string[] {
  return (assignees ?? []).map(({ login }) => login);
}

function foundIssue({ number, html_url, body, state, state_reason }: WireIssue): FoundIssue {
  return {
    number,
    url: html_url,
    body: body ?? '',
    isOpen: state === 'open',
    isDeclined: state === 'closed' && state_reason === 'not_planned',
  };
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export function failureOf(operation: Operation, error: OctokitError): RequestFailure {
  const { name, status, response, message = '' } = error;
  // GraphQL reports a refusal with a successful status.
  if (name === 'GraphqlResponseError') return new RequestFailure(operation, { kind: 'answer', status: 403 });
  // Without a response there are no headers, whatever status the client sets.
  if (status === undefined || !response) return new RequestFailure(operation, { kind: 'network' });
  const headers = response.headers ?? {};
  const isSpent = headers['x-ratelimit-remaining'] === '0';
  const reset = Number(headers['x-ratelimit-reset']) * 1000;
  const isLimited =
    status === 429 ||
    (status === 403 && (isSpent || 'retry-after' in headers || /rate limit/i.test(message)));
  const waited = isSpent && reset ? reset - (Date.parse(headers.date ?? '') || Date.now()) : 60_000;
  return new RequestFailure(operation, {
    kind: 'answer',
    status: isLimited ? 429 : status,
    words: message,
    ...(isLimited && { retryAfter: retryAfterOf(headers['retry-after'], Date.now()) ?? Math.max(waited, 0) }),
  });
}
