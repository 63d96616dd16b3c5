import type { Call } from '../call.ts';
import type { SandboxClock } from '../clock.ts';
import type { FaultKind } from '../faults.ts';
import type { Principals } from '../principals.ts';
import { safeParameters } from '../request-log.ts';
import { json, type WireRequest, type WireResponse } from '../wire.ts';
import { anthropic } from './anthropic.ts';
import { awsDouble } from './aws.ts';
import { azure } from './azure.ts';
import { bitbucket } from './bitbucket.ts';
import { cloudflare } from './cloudflare.ts';
import { databricks } from './databricks.ts';
import { datadog } from './datadog.ts';
import { dockerHub } from './docker-hub.ts';
import { fastly } from './fastly.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { google } from './google.ts';
import {
  bearerOf,
  type IssuedToken,
  type IssuerDouble,
  type Minted,
  type TokenSettings,
  type TokenState,
} from './issuer-double.ts';
import { npm } from './npm.ts';
import { openai } from './openai.ts';
import { pagerduty } from './pagerduty.ts';
import { pypi } from './pypi.ts';
import { sendgrid } from './sendgrid.ts';
import { sentry } from './sentry.ts';
import { slack } from './slack.ts';
import { snowflake } from './snowflake.ts';
import { stripe } from './stripe.ts';
import { terraformCloud } from './terraform-cloud.ts';
import { twilio } from './twilio.ts';
import { hashicorp } from './vault.ts';

export type { IssuedToken, TokenState } from './issuer-double.ts';

/** The issuer and the properties of a token to issue. */
export interface RequestedToken extends TokenSettings {
  readonly issuer: string;
}

interface Known {
  readonly token: IssuedToken;
  isRevoked: boolean;
  fault?: FaultKind;
}

/**
 * Doubles of services that issue tokens and can verify them. Their answers are the documented ones: `contract.json`.
 * A request reaches them by the issuer's own host name, through a proxy, or at `url(ISSUER)`.
 */
export class Issuers {
  readonly #url: string;
  readonly #clock: SandboxClock;
  readonly #principals: Principals;
  readonly #doubles: ReadonlyMap<string, IssuerDouble>;
  /** By the text that identifies a token in a request. */
  readonly #tokens = new Map<string, Known>();

  constructor(url: string, { clock, principals }: { clock: SandboxClock; principals: Principals }) {
    this.#url = url;
    this.#clock = clock;
    this.#principals = principals;
    const all = [
      github,
      gitlab,
      bitbucket,
      npm,
      pypi,
      dockerHub,
      cloudflare,
      fastly,
      datadog,
      databricks,
      snowflake,
      slack,
      stripe,
      twilio,
      sendgrid,
      hashicorp,
      terraformCloud,
      sentry,
      pagerduty,
      openai,
      anthropic,
      awsDouble(principals),
      azure,
      google,
    ];
    this.#doubles = new Map(all.map((double) => [double.id, double]));
  }

  /** Their names, as lines of `verify` spell them. */
  get ids(): string[] {
    return [...this.#doubles.keys()];
  }

  /** Kinds of an issuer's tokens beside the usual one. */
  kindsOf(issuer: string): readonly string[] {
    return this.#double(issuer).kinds ?? [];
  }

  /** Whether an issuer has tokens that end. */
  hasEnds(issuer: string): boolean {
    return !this.#double(issuer).isEndless;
  }

  /** The host names under which they answer. */
  get hosts(): string[] {
    return [...this.#doubles.values()].flatMap(({ host }) => host ?? []);
  }

  /** Where an issuer's API begins, for a client that can be told: `URL/issuers/gitlab`. */
  url(issuer: string): string {
    return issuer === 'aws' ? this.#url : `${this.#url}/issuers/${this.#double(issuer).id}`;
  }

  /**
   * Issues a token. Throws for an expiry if the issuer's tokens never expire, and for an unknown kind.
   */
  issue({ issuer, ...settings }: RequestedToken): IssuedToken {
    const double = this.#double(issuer);
    if (settings.kind !== undefined && !double.kinds?.includes(settings.kind))
      throw new Error(`${issuer} has no tokens of the kind ${settings.kind}.`);
    if (settings.expires && double.isEndless) throw new Error(`Tokens of ${issuer} do not end.`);
    const expires = settings.expires && (double.endOf?.(settings.expires) ?? settings.expires);
    const scopes = settings.scopes ?? double.usualScopes;
    const now = this.#clock.now();
    const minted: Minted = double.mint({ ...settings, scopes, expires }, now);
    const token: IssuedToken = {
      issuer,
      value: minted.value,
      fields: minted.fields ?? {},
      kind: settings.kind,
      scopes,
      expires,
      created: new Date(now),
      number: this.#tokens.size + 1,
    };
    this.#tokens.set(minted.shownAs ?? minted.value, { token, isRevoked: false });
    return token;
  }

  /** Revokes a token. A service without a request for it, such as PyPI, cannot report that. */
  revoke({ value }: Pick<IssuedToken, 'value'>): void {
    const known = this.#known(value);
    known.isRevoked = true;
    // Keys of AWS are shown to the sandbox's STS.
    const { AccessKeyId } = known.token.fields;
    if (AccessKeyId !== undefined) this.#principals.remove(AccessKeyId);
  }

  /** Sets a fault that replaces the answer to every request with this token. Without a fault: answers again. */
  disturb({ value }: Pick<IssuedToken, 'value'>, fault?: FaultKind): void {
    const known = this.#known(value);
    if (fault) known.fault = fault;
    else delete known.fault;
  }

  /** The state of a token by the sandbox's clock. */
  stateOf({ value }: Pick<IssuedToken, 'value'>): TokenState {
    return this.#stateOf([...this.#tokens.values()].find(({ token }) => token.value === value));
  }

  /** Every issued token: canaries for tests that look for leaks. */
  get tokens(): string[] {
    return [...this.#tokens.values()].map(({ token }) => token.value);
  }

  /** The fault for requests that are signed by this AWS key. */
  faultOfKey(accessKeyId: string): FaultKind | undefined {
    return this.#tokens.get(accessKeyId)?.fault;
  }

  /** The call in a request to one of these issuers. Undefined for other requests: the sandbox's STS answers for AWS. */
  call(request: WireRequest): Call | undefined {
    const [, id, rest] = /^\/issuers\/([\w-]+)(\/.*)?$/.exec(request.path) ?? [];
    const host = request.headers.host?.replace(/:443$/, '');
    const double =
      id === undefined
        ? [...this.#doubles.values()].find((each) => each.host !== undefined && each.host === host)
        : this.#doubles.get(id);
    if (!double || double.id === 'aws') return undefined;
    const path = id === undefined ? request.path : (rest ?? '/');
    const value = shownTo(double, request);
    const known = value === undefined ? undefined : this.#tokens.get(value);
    const fault = known?.token.issuer === double.id ? known.fault : undefined;
    return {
      service: 'issuer',
      operation: double.id,
      region: '',
      parameters: { method: request.method, path, ...safeParameters(request.query) },
      limit: () => double.limit?.(this.#clock.now()) ?? json({ message: 'Too many requests' }, 429),
      ...(fault && { fault }),
      answer: () => this.#answer(double, { ...request, path }, known),
    };
  }

  #answer(double: IssuerDouble, request: WireRequest, known: Known | undefined): WireResponse {
    const endpoint = double.endpoints.find(
      ({ method, path }) => method === request.method && path.test(request.path),
    );
    if (!endpoint) return json({ message: 'Not Found' }, 404);
    const own = known?.token.issuer === double.id ? known : undefined;
    const state = this.#stateOf(own);
    if (own === undefined || state !== 'live')
      return double.refuse(state === 'live' ? 'unknown' : state, own?.token);
    const now = this.#clock.now();
    const all = [...this.#tokens.values()]
      .filter((each) => each.token.issuer === double.id && this.#stateOf(each) === 'live')
      .map(({ token }) => token);
    return endpoint.answer({ request, token: own.token, now, all });
  }

  #stateOf(known: Known | undefined): TokenState {
    if (!known) return 'unknown';
    if (known.isRevoked) return 'revoked';
    const { expires } = known.token;
    return expires && expires.getTime() <= this.#clock.now() ? 'expired' : 'live';
  }

  #double(issuer: string): IssuerDouble {
    const double = this.#doubles.get(issuer);
    if (!double) throw new Error(`There is no issuer ${issuer}.`);
    return double;
  }

  #known(value: string): Known {
    const known = [...this.#tokens.values()].find(({ token }) => token.value === value);
    if (!known) throw new Error('No such token was issued.');
    return known;
  }
}

function shownTo(double: IssuerDouble, request: WireRequest): string | undefined {
  return double.shownBy ? double.shownBy(request) : bearerOf(request);
}
