import { LeaseError } from '../domain/error.ts';
import type { RetryBudget } from '../domain/failure.ts';
import { askedOf, RequestFailure } from '../domain/failure.ts';
import { explainMissingToken } from '../domain/refusals/missing-token.ts';
import { explainNoAnswer } from '../domain/refusals/no-answer.ts';
import type { IdentityProvider } from '../use-cases/ports.ts';
import type { Attempts } from './attempts.ts';
import type { ServiceClock } from './clock.ts';
import { type Answer, type Connections, get, retryAfterOf } from './connections.ts';

/** What requests to the provider need. */
export interface ProviderParts {
  readonly attempts: Record<RetryBudget, Attempts>;
  readonly connections: Connections;
  readonly clock: ServiceClock;
  /** Called when the request for the token has been sent and the step only waits for the answer. */
  readonly whileWaiting: () => void;
  /** Called when the answer is there. */
  readonly onAnswer: () => void;
}

/** The job's OIDC provider. In a job without `id-token: write` its `token` throws E_NO_ID_TOKEN. */
export function identityProviderOf(
  environment: Readonly<Record<string, string | undefined>>,
  services: ProviderParts,
): IdentityProvider {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = environment;
  if (hasTokenProvider(environment)) return new GitHubIdentityProvider({ url, bearer }, services);
  const refuse = () => Promise.reject(explainMissingToken('own', { maySkip: false }));
  return { isAvailable: false, token: refuse, keys: refuse };
}

/** True in a job that may request an OIDC token. */
export function hasTokenProvider(environment: Readonly<Record<string, string | undefined>>): boolean {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = environment;
  return Boolean(url && bearer && URL.canParse(url));
}

/** https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata */
interface Discovery {
  readonly issuer?: unknown;
  readonly jwks_uri?: unknown;
}

/** GitHub's OIDC provider, at the address that the runner sets. */
export class GitHubIdentityProvider implements IdentityProvider {
  readonly isAvailable = true;
  readonly #url: string;
  readonly #bearer: string;
  readonly #services: ProviderParts;

  constructor(endpoint: { url: string; bearer: string }, services: ProviderParts) {
    this.#url = endpoint.url;
    this.#bearer = endpoint.bearer;
    this.#services = services;
  }

  async token(audience: string): Promise<string> {
    const { attempts, connections, whileWaiting, onAnswer } = this.#services;
    const url = new URL(this.#url);
    url.searchParams.set('audience', audience);
    connections.connectEarly(url, 1);
    try {
      const work = attempts.full.run('OIDC token request', async (_attempt, signal) => {
        const headers = { authorization: `Bearer ${this.#bearer}`, accept: 'application/json' };
        const options = { headers, signal, connections, onConnected: whileWaiting };
        const answer = await get('OIDC token request', url, options);
        onAnswer();
        const token = (this.#read('OIDC token request', answer) as { value?: unknown }).value;
        if (typeof token !== 'string' || token === '')
          throw new RequestFailure('OIDC token request', { kind: 'garbage' });
        return token;
      });
      return await askedOf(() => url.host, work);
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error;
      if (error.kind !== 'answer') throw explainNoAnswer(error, "GitHub's OIDC provider");
      throw new LeaseError('E_OIDC', `GitHub's OIDC provider gave no token (${error.message}).`, {
        fix: 'Run the job again, once https://www.githubstatus.com shows no incident. If it lasts, check that `audience` is one the host accepts, and that a self-hosted runner reaches the host.',
        cause: error,
      });
    }
  }

  async keys(issuer: string): Promise<unknown> {
    const { attempts, connections } = this.#services;
    const url = new URL(`${issuer}/.well-known/jwks`);
    connections.connectEarly(url, 1);
    // The step can continue without the keys, so it waits for a short time only.
    const read = (address: URL) =>
      attempts.short.run('JWKS request', async (_attempt, signal) => {
        const headers = { accept: 'application/json' };
        const answer = await get('JWKS request', address, { headers, signal, connections });
        return this.#read('JWKS request', answer);
      });
    try {
      return await read(url);
    } catch (error) {
      if (!(error instanceof RequestFailure && error.status === 404)) throw error;
      // GitHub's own hosts have the keys at this path. Forgejo and Gitea name the path in the discovery document.
      const told = (await read(new URL(`${issuer}/.well-known/openid-configuration`))) as Discovery;
      const uri = String(told.jwks_uri);
      if (told.issuer !== issuer || !URL.canParse(uri) || new URL(uri).origin !== url.origin)
        throw new RequestFailure('JWKS request', { kind: 'garbage' });
      return read(new URL(uri));
    }
  }

  #read(operation: 'OIDC token request' | 'JWKS request', { status, headers, body }: Answer): object {
    const { clock } = this.#services;
    clock.observe(headers);
    if (status !== 200) {
      const retryAfter = retryAfterOf(headers['retry-after'], clock.now());
      throw new RequestFailure(operation, { kind: 'answer', status, retryAfter });
    }
    try {
      const parsed: unknown = JSON.parse(body);
      if (typeof parsed === 'object' && parsed !== null) return parsed;
    } catch {
      // The parser's message would quote the body, which can contain a token.
    }
    throw new RequestFailure(operation, { kind: 'garbage' });
  }
}
