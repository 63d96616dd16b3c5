import type { Clock } from '../../domain/clock.ts';
import { LeaseError } from '../../domain/error.ts';
import { RequestFailure } from '../../domain/failure.ts';
import type { RoleIdentity } from '../../domain/requests/lease-inputs.ts';
import {
  type Claims,
  isTrustedIssuer,
  recognizeJob,
  requireClaims,
  unverifiedClaims,
} from '../../domain/trust/trust.ts';
import type { IdentityProvider, Runner, TokenVerifier } from '../ports.ts';

/** In milliseconds. GitHub's tokens are valid for five minutes; an older one than this is not used for another call. */
const oldAge = 4 * 60_000;

/** The job's OIDC tokens: requested when needed, masked at once, and each verified before anything is exported. */
export class JobToken {
  readonly #identity: RoleIdentity;
  readonly #services: {
    runner: Runner;
    clock: Clock;
    provider: IdentityProvider;
    verifyToken: TokenVerifier;
  };
  readonly #verifications: Promise<Claims | undefined>[] = [];
  readonly #untrusted = Promise.withResolvers<never>();
  #current: Promise<string> | undefined;
  #since = 0;

  constructor(
    identity: RoleIdentity,
    services: { runner: Runner; clock: Clock; provider: IdentityProvider; verifyToken: TokenVerifier },
  ) {
    this.#identity = identity;
    this.#services = services;
    // Some callers never wait for it: without a handler it would be an unhandled rejection.
    this.#untrusted.promise.catch(() => {});
  }

  /** A token for another call: a new one if the last is old or is the `refused` one. */
  async current(refused?: string): Promise<string> {
    const known = this.#current;
    const isGood = known && Date.now() - this.#since <= oldAge && (await known) !== refused;
    // Several sessions can be refused at once; one new token serves them all.
    if (!isGood && this.#current === known) {
      this.#since = Date.now();
      this.#current = this.#fetch();
    }
    return this.#current as Promise<string>;
  }

  /** The result of `work`. Rejects at once if a token turns out to be untrusted. */
  async unlessUntrusted<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#untrusted.promise]);
  }

  /** The claims of the last token once every token is verified. E_TOKEN_UNTRUSTED, E_CLAIM. */
  async verified(): Promise<Claims | undefined> {
    const all = await Promise.all(this.#verifications);
    return all.at(-1);
  }

  async #fetch(): Promise<string> {
    const { provider, runner } = this.#services;
    const { audience, issuer } = this.#identity;
    const request = provider.token(audience);
    const keys = new EarlyKeys(provider, issuer);
    const token = await request;
    await runner.mask([token]);
    const verification = this.#verify(token, keys);
    verification.catch(this.#untrusted.reject);
    this.#verifications.push(verification);
    return token;
  }

  async #verify(token: string, early: EarlyKeys): Promise<Claims | undefined> {
    const { issuer, audience, requiredClaims } = this.#identity;
    const { clock, provider, runner, verifyToken } = this.#services;
    // Its lifetime is judged by the time of its receipt, since later delays are not its fault.
    const now = clock.now();
    const tokenIssuer = unverifiedClaims(token).iss;
    if (!isTrustedIssuer(tokenIssuer, issuer)) {
      throw new LeaseError(
        'E_TOKEN_UNTRUSTED',
        `The OIDC token comes from another issuer than the trusted one, ${issuer}.`,
        { fix: adviceOnIssuer(tokenIssuer) },
      );
    }
    let known: unknown;
    try {
      known = await early.of(tokenIssuer);
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error;
      if (requiredClaims.length > 0) throw withoutKeys(tokenIssuer, error);
      runner.warning(
        `The keys of ${tokenIssuer} could not be fetched (${error.message}): the OIDC token was verified by AWS alone.`,
      );
      recognizeJob(unverifiedClaims(token), runner.environment);
      return undefined;
    }
    const ask = () => provider.keys(tokenIssuer);
    const claims = await verifyToken(token, { known, ask }, { issuer: tokenIssuer, audience, now });
    recognizeJob(claims, runner.environment);
    requireClaims(claims, requiredClaims);
    return claims;
  }
}

/** An address is told, so that a person may know it again; what else a token that is not verified says is not repeated. */
function adviceOnIssuer(told: unknown): string {
  const isAddress = typeof told === 'string' && /^https?:\/\/[\w.:/-]{1,200}$/.test(told);
  const other = 'Else something answers the token request in the place of GitHub: find out what.';
  return isAddress
    ? `If this workflow runs on a host whose issuer is that of the token, name it: \`oidc-issuer: ${told}\`. ${other}`
    : `Name the issuer of this host with \`oidc-issuer\`. ${other}`;
}

/** The trusted issuer's keys, requested at the same time as the token. */
class EarlyKeys {
  readonly #provider: IdentityProvider;
  readonly #issuer: string;
  readonly #keys: Promise<unknown>;

  constructor(provider: IdentityProvider, issuer: string) {
    this.#provider = provider;
    this.#issuer = issuer;
    this.#keys = provider.keys(issuer);
    this.#keys.catch(() => {});
  }

  /**
   * The keys of the token's issuer. Requested now if it is another issuer, such as an enterprise's own, or if the
   * early request has failed.
   */
  of(issuer: string): Promise<unknown> {
    const askNow = () => this.#provider.keys(issuer);
    return issuer === this.#issuer ? this.#keys.catch(askNow) : askNow();
  }
}

function withoutKeys(issuer: string, cause: RequestFailure): LeaseError {
  return new LeaseError(
    'E_TOKEN_UNTRUSTED',
    `The keys of ${issuer} could not be fetched (${cause.message}), and require-claims needs a verified token.`,
    {
      fix: 'Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.',
      cause,
    },
  );
}
