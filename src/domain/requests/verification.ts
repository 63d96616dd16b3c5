/** A service that says whether a value still works. */
export type VerifyingService =
  | {
      readonly kind: 'issuer';
      /** A name in src/issuers/; `auto`: the issuer that the value's form identifies. */
      readonly id: string;
      /**
       * A self-hosted server, named by the line or the runner: a URL without a slash at its end. With `auto` it is for
       * GitHub's tokens alone.
       */
      readonly address?: string;
    }
  | UrlService;

/** A GET with one header, in which `{value}` is replaced by the value. */
export interface UrlService extends AnswerExpressions {
  readonly kind: 'url';
  readonly url: string;
  readonly header: string;
  readonly template: string;
}

/** JMESPath expressions for the answer's JSON. */
export interface AnswerExpressions {
  /** Finds a date, or null for a value without an end. */
  readonly expires?: string;
  /** Finds true or false. */
  readonly active?: string;
  /** Finds a list of words, or a text with words. */
  readonly scopes?: string;
}

/** One line of the `verify` input. */
export interface Verification {
  /** The line in the input, from 1. */
  readonly line: number;
  /** The variable whose value is verified. */
  readonly name: string;
  readonly service: VerifyingService;
}

/** The result of verifying a value. */
export type Validity =
  | (ReportedProperties & { readonly state: 'active' })
  /** The value does not work any more. `why`: our own words, such as `revoked` or `HTTP 401`. `isOver`: it has expired. */
  | { readonly state: 'refused'; readonly why: string; readonly isOver?: boolean }
  /**
   * It is unknown whether the value works; the value's own text may still have an end or scopes. `why`: the end of a
   * sentence about the service, such as `answered HTTP 429`.
   */
  | (ReportedProperties & { readonly state: 'unknown'; readonly why: string });

/** What a service reports besides whether a value works. */
export interface ReportedProperties {
  /** When the value ends. Undefined if the service does not say, or if it does not end. */
  readonly endsAt?: Date | undefined;
  /** What the value may do, in the service's words. Undefined if the service does not say. */
  readonly scopes?: readonly string[] | undefined;
}

/** The result of verifying a value, and the service's name. */
export interface ServiceAnswer {
  /** As sentences name it: `GitHub`, `api.mail.example`. */
  readonly by: string;
  readonly validity: Validity;
  /** True if it did not answer, or only now cannot: a later request may succeed. */
  readonly isUnanswered?: boolean;
  /** True if it was not asked, because it had not answered earlier requests of this step. */
  readonly wasNotAsked?: boolean;
  /** True if no request was made, because the issuer has none: the value's own text is the only source. */
  readonly isOwnText?: boolean;
  /** True if a token with the scope `has` may do no more than one with `allowed`. */
  readonly includes?: ((allowed: string, has: string) => boolean) | undefined;
}

/** A value to verify, with its fields. */
export interface AskedValue {
  readonly value: string;
  /** The fields of its secret, by paths with dots: a request may need a user name or a key's id. */
  readonly fields: ReadonlyMap<string, string>;
  /** AWS's `Type` of a managed external secret: `GitLabAccessToken`. */
  readonly type?: string | undefined;
}

/** The contents of a secret, in which a token is searched. */
export interface SecretContent {
  readonly text: string;
  /** Its fields, by paths with dots. Empty if it is no JSON object. */
  readonly fields: ReadonlyMap<string, string>;
  /** AWS's `Type` of a managed external secret. */
  readonly type?: string | undefined;
}

/**
 * False for values that no HTTP header can carry: with line breaks, control characters, or characters without a single
 * encoding there.
 */
export function isSendable(value: string): boolean {
  return /^[\t\u0020-\u007e]+$/.test(value);
}

/** The result by the status alone: for an API 401 means refused, for other URLs also 403. */
export function validityOfStatus(status: number, refusals: readonly number[] = [401]): Validity {
  if (status >= 200 && status < 300) return { state: 'active' };
  if (refusals.includes(status)) return { state: 'refused', why: `HTTP ${status}` };
  const redirect = status >= 300 && status < 400 ? ', a redirect, which is not followed' : '';
  return { state: 'unknown', why: `answered HTTP ${status}${redirect}` };
}

/** The scopes of a token that exceed `allowed`, whose words can end in `*`. */
export function scopesBeyond(
  scopes: readonly string[],
  allowed: readonly string[],
  includes: ServiceAnswer['includes'] = () => false,
): string[] {
  const covers = (each: string, has: string) =>
    each === has || (each.endsWith('*') && has.startsWith(each.slice(0, -1))) || includes(each, has);
  return scopes.filter((has) => !allowed.some((each) => covers(each, has)));
}
