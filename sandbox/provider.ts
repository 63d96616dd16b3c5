import { randomBytes, randomUUID } from 'node:crypto';
import { type Claims, completeClaims, type SubjectFormat, tokenPayload } from './claims.ts';
import type { SandboxClock } from './clock.ts';
import type { SigningKeys, TokenDraft } from './signing-keys.ts';
import { json, ServiceError, type WireRequest, type WireResponse } from './wire.ts';

export interface TokenFormat extends SubjectFormat {
  /** `/SLUG` behind the issuer, for enterprises with an issuer of their own. */
  issuerPath?: string;
}

export interface JobOptions extends TokenFormat {
  /** False: a job without `id-token: write`, such as a pull request from a fork. */
  idToken?: boolean;
}

interface Registration {
  claims: Claims;
  variables: Record<string, string>;
}

/** GitHub's OIDC provider: the runner's token endpoint, discovery and keys. */
export class Provider {
  readonly keys: SigningKeys;
  /** Every token and every bearer issued: tests search logs for them. */
  readonly tokens: string[] = [];
  /** Tests set it to change tokens before they are signed. */
  alterToken: ((draft: TokenDraft) => TokenDraft) | undefined;
  signature: TokenDraft['signature'] = 'provider';
  /** The path of the keys below `.well-known/`, which the discovery document names. Forgejo uses `keys`. */
  jwksPath = 'jwks';
  readonly issuer: string;
  readonly #clock: SandboxClock;
  readonly #jobs = new Map<string, { claims: Claims; issuer: string }>();

  constructor(issuer: string, keys: SigningKeys, clock: SandboxClock) {
    this.issuer = issuer;
    this.keys = keys;
    this.#clock = clock;
  }

  get bearers(): string[] {
    return [...this.#jobs.keys()];
  }

  /** The two variables that the runner gives to a job with `id-token: write`. The bearer identifies these claims. */
  register(given: Partial<Claims>, { issuerPath = '', ...format }: TokenFormat): Registration {
    const claims = completeClaims(given, format);
    const bearer = randomBytes(48).toString('base64url');
    this.#jobs.set(bearer, { claims, issuer: this.issuer + issuerPath });
    return {
      claims,
      variables: {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${this.issuer}/token/${randomUUID()}?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
      },
    };
  }

  /** `GET …&audience=…` with the job's bearer. Without an audience, `aud` is the owner's URL, as at GitHub. */
  async token(request: WireRequest): Promise<WireResponse> {
    const job = this.#jobs.get(/^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '');
    if (!job) throw new ServiceError('Unauthorized', 'The token request is not authorized', 401);
    const audience = request.query.get('audience') ?? `https://github.com/${job.claims.repository_owner}`;
    const token = await this.#issue(job.claims, job.issuer, audience);
    return json({ count: token.length, value: token });
  }

  async #issue(claims: Claims, issuer: string, audience: string): Promise<string> {
    const draft: TokenDraft = {
      header: this.keys.header(),
      claims: tokenPayload(claims, { issuer, audience, now: this.#clock.now() }),
      signature: this.signature,
    };
    const token = await this.keys.sign(this.alterToken?.(draft) ?? draft);
    this.tokens.push(token);
    return token;
  }

  /** A signed JWT of some other service, for tests of its `exp`. */
  serviceToken(expiresIn: number): Promise<string> {
    const iat = Math.floor(this.#clock.now() / 1000);
    const claims = { iss: 'https://tokens.example', sub: 'deploy-bot', iat, exp: iat + expiresIn };
    return this.keys.sign({ header: { alg: 'RS256', typ: 'JWT' }, claims, signature: 'provider' });
  }

  /** @param path What follows the issuer's usual path: `/SLUG` of an enterprise with its own issuer. */
  discovery(path = ''): WireResponse {
    const issuer = this.issuer + path;
    return json({
      issuer,
      jwks_uri: `${issuer}/.well-known/${this.jwksPath}`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', ...Object.keys(completeClaims())],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    });
  }

  jwks(): WireResponse {
    return json(this.keys.jwks());
  }
}
