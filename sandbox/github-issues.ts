import type { SandboxClock } from './clock.ts';
import { type ApiCall, type Endpoint, endpoint } from './github-endpoint.ts';
import { json, ServiceError, type WireResponse } from './wire.ts';

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

/** Characters of a title or a body. */
const bodyLimit = 65_536;

/** The issues of one repository, `OWNER/NAME`, and their part of the REST API: https://docs.github.com/en/rest/issues */
export class GitHubIssues {
  readonly all: Issue[] = [];
  readonly #repository: string;
  readonly #collaborators: readonly string[];
  readonly #clock: SandboxClock;

  /** @param collaborators logins that an issue can be assigned to */
  constructor(repository: string, collaborators: readonly string[], clock: SandboxClock) {
    this.#repository = repository;
    this.#collaborators = collaborators;
    this.#clock = clock;
  }

  endpoints(): Endpoint[] {
    const repository = '/repos/[^/]+/[^/]+';
    return [
      endpoint('listIssues', 'GET', `${repository}/issues`, 'read', (call) => this.#list(call)),
      endpoint('createIssue', 'POST', `${repository}/issues`, 'write', (call) => this.#create(call)),
      endpoint('updateIssue', 'PATCH', `${repository}/issues/(\\d+)`, 'write', (call) => this.#update(call)),
      endpoint('checkAssignee', 'GET', `${repository}/assignees/([^/]+)`, 'metadata', ({ names }) => {
        if (!this.#collaborators.includes(names[0] ?? ''))
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
          const asked = listOf(body.assignees).filter((name) => this.#collaborators.includes(name));
          issue.assignees = [...new Set([...issue.assignees, ...asked])].slice(0, 10);
          return json(this.#shown(issue), 201);
        },
      ),
      endpoint('createComment', 'POST', `${repository}/issues/(\\d+)/comments`, 'write', (call) =>
        this.#comment(call),
      ),
    ];
  }

  /** Adds an issue as another user. */
  open(issue: Partial<Issue> & Pick<Issue, 'author' | 'body'>): Issue {
    const now = new Date(this.#clock.now()).toISOString();
    const added: Issue = {
      number: this.all.length + 1,
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
    this.all.push(added);
    return added;
  }

  #list({ query }: ApiCall): WireResponse {
    const state = query.get('state') ?? 'open';
    const creator = query.get('creator');
    const found = this.all
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
    const issue = this.all.find((each) => each.number === number);
    if (!issue) throw new ServiceError('NotFound', 'Not Found', 404);
    return issue;
  }

  #assignable(names: string[]): string[] {
    const stranger = names.find((name) => !this.#collaborators.includes(name));
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
      html_url: `https://github.com/${this.#repository}/issues/${number}`,
      user: { login: issue.author, type: issue.author.endsWith('[bot]') ? 'Bot' : 'User' },
      labels: labels.map((name) => ({ name })),
      assignees: assignees.map((login) => ({ login })),
      created_at: issue.createdAt,
      updated_at: issue.updatedAt,
      ...(issue.isPullRequest && { pull_request: {} }),
    };
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
