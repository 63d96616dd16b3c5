import { RequestFailure } from '../domain/failure.ts';
import type { GitHubAccess } from '../domain/monitor/monitor-inputs.ts';
import type {
  CreatedIssue,
  FoundIssue,
  IssueDraft,
  IssueTracker,
} from '../use-cases/monitor/monitor-ports.ts';
import type { Attempts } from './attempts.ts';
import { GitHubClient } from './github-client.ts';

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

/** Pages of a hundred. A bot can have opened thousands of pull requests; older ones are not searched. */
const mostPages = 50;

/** The issues of one repository, through GitHub's REST API. */
export class GitHubIssues implements IssueTracker {
  readonly #client: GitHubClient;

  constructor(access: GitHubAccess, attempts: Attempts) {
    this.#client = new GitHubClient(access, attempts);
  }

  async isPublic(): Promise<boolean> {
    const { data } = await this.#client.run('GitHub request', (client, request) =>
      client.request('GET /repos/{owner}/{repo}', { ...this.#client.repository, request }),
    );
    return !data.private;
  }

  async find(isOwn: (body: string) => boolean): Promise<FoundIssue[]> {
    const author = await this.#viewer();
    const found: WireIssue[] = [];
    for (let page = 1; page <= mostPages; page++) {
      const { data } = await this.#client.run('GitHub request', (client, request) =>
        client.request('GET /repos/{owner}/{repo}/issues', {
          ...this.#client.repository,
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
    const { data } = await this.#client.run('GitHub post', (client, request) =>
      client.request('POST /repos/{owner}/{repo}/issues', {
        ...this.#client.repository,
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
      await this.#client.run('GitHub request', (client, request) =>
        client.request('GET /repos/{owner}/{repo}/assignees/{assignee}', {
          ...this.#client.repository,
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
    const { data } = await this.#client.run('GitHub request', (client, request) =>
      client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
        ...this.#client.repository,
        issue_number: number,
        assignees: [...logins],
        request,
      }),
    );
    return assigneesOf(data);
  }

  async update(number: number, { body, state }: { body: string; state: 'open' | 'closed' }): Promise<void> {
    const reason = state === 'closed' ? { state_reason: 'completed' as const } : {};
    await this.#client.run('GitHub request', (client, request) =>
      client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...this.#client.repository,
        issue_number: number,
        body,
        state,
        ...reason,
        request,
      }),
    );
  }

  async comment(number: number, body: string): Promise<void> {
    await this.#client.run('GitHub post', (client, request) =>
      client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...this.#client.repository,
        issue_number: number,
        body,
        request,
      }),
    );
  }

  /** The login of the token. Tokens of apps, such as the job's own, may ask this but not `GET /user`. */
  async #viewer(): Promise<string> {
    const { viewer } = await this.#client.run('GitHub request', (client, request) =>
      client.graphql<{ viewer?: { login?: string } }>('query{viewer{login}}', { request }),
    );
    if (!viewer?.login) throw new RequestFailure('GitHub request', { kind: 'garbage' });
    return viewer.login;
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
