import { request } from '@octokit/request';
import type { Attempts } from '../../../adapters/attempts.ts';
import { type Connections, networkFailure, retryAfterOf } from '../../../adapters/connections.ts';
import { RequestFailure } from '../../../domain/failure.ts';
import { AppFailure, isRedirection, Limited, PropagationFailure, Refused } from '../app-failure.ts';
import type { Permissions } from '../reference.ts';
import type { Assert } from './assertion.ts';
import { fetchOver } from './github-fetch.ts';

/** An installation of an app, with its permissions. */
export interface Installation {
  readonly id: number;
  readonly owner: string;
  readonly permissions: Permissions;
  readonly isSuspended: boolean;
}

/** A token of an installation. */
export interface InstallationToken {
  readonly token: string;
  /** By the step's clock. */
  readonly expiresAt: Date;
  /** In milliseconds. */
  readonly life: number;
  readonly permissions: Permissions;
  /** With their owner. Undefined: all of the installation's. */
  readonly repositories: readonly string[] | undefined;
}

/** What requests to GitHub need. */
export interface AppAccess {
  /** The API's URL, without a slash at its end. */
  readonly api: string;
  readonly connections: Connections;
  readonly attempts: Attempts;
  /** Returns epoch milliseconds. */
  readonly now: () => number;
}

/** The part of Octokit's errors that is used. */
interface OctokitError {
  readonly status?: number;
  readonly message?: string;
  readonly cause?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, string | undefined>> };
}

/** Disables the client's log, which would print a service's deprecation notices unchecked. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** In milliseconds: the difference between clocks that rounding to seconds and the network can cause. */
const believable = 5000;

/**
 * GitHub's API for an app. Uses the part of @actions/github that sends requests, because the whole of it would load
 * half a megabyte for three requests. Every method throws RequestFailure.
 */
export class AppClient {
  readonly #access: AppAccess;
  readonly #assert: Assert;
  readonly #request: typeof request;
  /** Milliseconds by which GitHub's clock is ahead of the step's. A self-hosted server's can be far off. */
  #skew = 0;

  constructor(assert: Assert, access: AppAccess) {
    this.#access = access;
    this.#assert = assert;
    this.#request = request.defaults({
      baseUrl: access.api,
      headers: { 'user-agent': 'secret-lease', 'x-github-api-version': '2022-11-28' },
      request: { fetch: fetchOver(access.connections) as unknown as typeof fetch, log: silent },
    });
  }

  /** The owner's installation. Undefined if there is none. AppFailure if the owner has another name now. */
  async installationOf(owner: string): Promise<Installation | undefined> {
    const found = await this.#orNothing((headers) =>
      this.#request('GET /users/{username}/installation', { username: owner, ...headers }),
    ).catch((error) => {
      throw isMoved(error) ? new AppFailure({ kind: 'renamed', names: [owner] }, error.status) : error;
    });
    return found && installationIn(found.data);
  }

  async installation(id: number): Promise<Installation | undefined> {
    const found = await this.#orNothing((headers) =>
      this.#request('GET /app/installations/{installation_id}', { installation_id: id, ...headers }),
    );
    return found && installationIn(found.data);
  }

  /** Whether the app is installed on a repository. `renamed` if it has another name now. */
  async presenceOn(owner: string, repo: string): Promise<'installed' | 'missing' | 'renamed'> {
    try {
      const found = await this.#orNothing((headers) =>
        this.#request('GET /repos/{owner}/{repo}/installation', { owner, repo, ...headers }),
      );
      return found === undefined ? 'missing' : 'installed';
    } catch (error) {
      if (isMoved(error)) return 'renamed';
      throw error;
    }
  }

  /** True if GitHub knows the app and accepts its key. */
  async isKnown(): Promise<boolean> {
    return (await this.#orNothing((headers) => this.#request('GET /app', headers))) !== undefined;
  }

  async mint(
    installation: number,
    asked: { readonly repositories?: readonly string[] | undefined; readonly permissions: Permissions },
  ): Promise<InstallationToken> {
    const { repositories, permissions } = asked;
    const { data, headers } = await this.#asApp((assertion) =>
      this.#request('POST /app/installations/{installation_id}/access_tokens', {
        installation_id: installation,
        ...(repositories && { repositories: [...repositories] }),
        permissions,
        ...assertion,
      }),
    );
    const expiresAt = Date.parse(data.expires_at);
    if (!/^[\w.-]{20,}$/.test(data.token) || Number.isNaN(expiresAt))
      throw new RequestFailure('GitHub request', { kind: 'garbage' });
    // Its end is by GitHub's clock and is compared with the step's.
    const now = this.#access.now();
    const ahead = Date.parse(String(headers.date)) - now;
    const end = expiresAt - (Math.abs(ahead) > believable ? ahead : 0);
    return {
      token: data.token,
      expiresAt: new Date(end),
      life: end - now,
      permissions: permissionsIn(data.permissions),
      repositories: data.repositories?.map(({ full_name }) => full_name),
    };
  }

  /**
   * Waits until GitHub accepts a new token, since later users of it, such as git, do not retry. After some attempts the
   * token is presumed good.
   */
  async confirm(token: string): Promise<void> {
    const headers = { authorization: `token ${token}` };
    try {
      await this.#run(
        () => this.#request('GET /installation/repositories', { per_page: 1, headers }),
        isNotYet,
      );
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error;
    }
  }

  /** Revokes a token. */
  async revoke(token: string): Promise<void> {
    await this.#run(() =>
      this.#request('DELETE /installation/token', { headers: { authorization: `token ${token}` } }),
    );
  }

  async #orNothing<T extends Answer>(send: (headers: Headers) => Promise<T>): Promise<T | undefined> {
    try {
      return await this.#asApp(send);
    } catch (error) {
      if (error instanceof RequestFailure && error.status === 404) return undefined;
      throw error;
    }
  }

  /** Sends the request once more with GitHub's own time, where GitHub refuses the assertion's time. */
  async #asApp<T extends Answer>(send: (headers: Headers) => Promise<T>): Promise<T> {
    const attempt = async () => {
      const assertion = await this.#assert(this.#access.now() + this.#skew);
      return this.#run(() => send({ headers: { authorization: `bearer ${assertion}` } }));
    };
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Refused) || !error.isForClock) throw error;
      const told = Date.parse(error.date);
      if (Number.isNaN(told)) throw new AppFailure({ kind: 'clock' }, 401);
      this.#skew = told - this.#access.now();
      return await attempt().catch((again) => {
        throw again instanceof Refused && again.isForClock ? new AppFailure({ kind: 'clock' }, 401) : again;
      });
    }
  }

  /** `isPassing`: which refusals are passing ones here. */
  #run<T extends Answer>(send: () => Promise<T>, isPassing = (_: RequestFailure) => false): Promise<T> {
    return this.#access.attempts.run('GitHub request', async (_attempt, signal) => {
      try {
        const answer = await Promise.race([send(), aborted(signal)]);
        if (!isRedirection(answer.status)) return answer;
        throw new Refused(answer.status, '', answer.headers.date ?? '');
      } catch (error) {
        const failure = failureOf(error as OctokitError);
        throw isPassing(failure) ? new PropagationFailure() : failure;
      }
    });
  }
}

/** True for an answer of a server that does not know a token yet. */
function isNotYet(failure: RequestFailure): boolean {
  return failure instanceof Refused && [401, 403, 404].includes(failure.status ?? 0);
}

function isMoved(error: unknown): error is Refused {
  return error instanceof Refused && error.isRedirection;
}

/** As much as is used of what Octokit gives. */
interface Answer {
  readonly status: number;
  readonly headers: { readonly date?: string | undefined };
}

type Headers = { headers: { authorization: string } };

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function failureOf(error: OctokitError): RequestFailure {
  if (error instanceof RequestFailure) return error;
  const { status = 0, response, message = '', cause } = error;
  // Without a response there are no headers, although the client sets a status.
  if (!response) return networkFailure('GitHub request', cause ?? error);
  const headers = response.headers ?? {};
  const date = headers.date ?? '';
  const isSpent = headers['x-ratelimit-remaining'] === '0';
  const isLimited =
    status === 429 ||
    (status === 403 && (isSpent || 'retry-after' in headers || /rate limit/i.test(message)));
  if (!isLimited) return new Refused(status, message, date);
  const now = Date.parse(date) || Date.now();
  const reset = Number(headers['x-ratelimit-reset']) * 1000;
  const wait =
    retryAfterOf(headers['retry-after'], now) ?? (isSpent && reset ? Math.max(0, reset - now) : 60_000);
  return new Limited(wait);
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new RequestFailure('GitHub request', { kind: 'timeout' })));
  });
}

/** The part of an installation that is used. */
interface WireInstallation {
  readonly id: number;
  readonly account?: object | null;
  readonly permissions?: object;
  readonly suspended_at?: string | null;
}

function installationIn({ id, account, permissions, suspended_at }: WireInstallation): Installation {
  // An enterprise has a slug in the place of a login.
  const named: { readonly login?: unknown; readonly slug?: unknown } = account ?? {};
  const owner = String(named.login ?? named.slug ?? '');
  if (!Number.isInteger(id)) throw new RequestFailure('GitHub request', { kind: 'garbage' });
  return { id, owner, permissions: permissionsIn(permissions), isSuspended: Boolean(suspended_at) };
}

function permissionsIn(told: object | undefined): Permissions {
  return Object.fromEntries(
    Object.entries(told ?? {}).filter(([, level]) => ['read', 'write', 'admin'].includes(level)),
  );
}
