import { getOctokit } from '@actions/github';
import { type Operation, RequestFailure } from '../domain/failure.ts';
import type { GitHubAccess } from '../domain/monitor/monitor-inputs.ts';
import type { Attempts } from './attempts.ts';
import { retryAfterOf } from './connections.ts';

/** The part of Octokit's errors that is used. */
interface OctokitError {
  readonly name?: string;
  readonly message?: string;
  readonly status?: number;
  readonly response?: { readonly headers?: Readonly<Record<string, string | undefined>> };
}

/** Disables the client's log, which would print a service's unchecked text for deprecated URLs. */
const silentLog = { debug() {}, info() {}, warn() {}, error() {} };

type Octokit = ReturnType<typeof getOctokit>;

/** GitHub's REST and GraphQL APIs for one repository. */
export class GitHubClient {
  /** The parameters of the repository in a route. */
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly #octokit: Octokit;
  readonly #attempts: Attempts;

  constructor({ api, repository, token }: GitHubAccess, attempts: Attempts) {
    const [owner = '', repo = ''] = repository.split('/');
    this.repository = { owner, repo };
    this.#octokit = getOctokit(token, { baseUrl: api, log: silentLog });
    this.#attempts = attempts;
  }

  /** Sends a request, with retries. `send` passes on `request`, which ends it in time. Throws RequestFailure. */
  run<T>(
    operation: Operation,
    send: (octokit: Octokit, request: { signal: AbortSignal; log: typeof silentLog }) => Promise<T>,
  ): Promise<T> {
    return this.#attempts.run(operation, async (_attempt, signal) => {
      try {
        return await send(this.#octokit, { signal, log: silentLog });
      } catch (error) {
        throw failureOf(operation, error as OctokitError);
      }
    });
  }
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function failureOf(operation: Operation, error: OctokitError): RequestFailure {
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
