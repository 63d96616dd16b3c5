/** A service that is asked whether a value still works. */
export type VerifyingService =
  | {
      readonly kind: 'issuer';
      /** Of src/issuers/; `auto`: the one that the value's form tells. */
      readonly id: string;
      /** A server of one's own, as the line or the runner names it: a URL without a slash at its end. */
      readonly address?: string;
    }
  | UrlService;

/** A GET with one header, in which `{value}` stands for the value. */
export interface UrlService extends AnswerExpressions {
  readonly kind: 'url';
  readonly url: string;
  readonly header: string;
  readonly template: string;
}

/** JMESPath expressions on the answer's JSON. */
export interface AnswerExpressions {
  /** Finds a date, or null where the value does not end. */
  readonly expires?: string;
  /** Finds true or false. */
  readonly active?: string;
  /** Finds a list of words, or a text of words. */
  readonly scopes?: string;
}

/** One line of the `verify` input. */
export interface Verification {
  /** Line in the input, from 1. */
  readonly line: number;
  /** The variable whose value is asked about. */
  readonly name: string;
  readonly service: VerifyingService;
}

/** What a service says of a value. */
export type ServiceWord =
  | (ToldOfValue & { readonly state: 'active' })
  /** It works no more. `why`: words of ours, such as `revoked` or `HTTP 401`. */
  | { readonly state: 'refused'; readonly why: string }
  /**
   * Whether it works is not known; the value's own text may tell the rest. `why`: the end of a sentence on the service,
   * such as `answered HTTP 429`.
   */
  | (ToldOfValue & { readonly state: 'unknown'; readonly why: string });

/** What is said of a value beside whether it works. */
export interface ToldOfValue {
  /** When it ends; undefined where the service does not say, or says that it does not end. */
  readonly endsAt?: Date | undefined;
  /** What it may do, in the service's own words; undefined where the service does not say. */
  readonly scopes?: readonly string[] | undefined;
}

/** A service's word, and whose it is. */
export interface ServiceAnswer {
  /** As sentences call it: `GitHub`, `api.mail.example`. */
  readonly by: string;
  readonly word: ServiceWord;
  /** True where it did not answer, or not for now: it may tell later. */
  readonly isSilent?: boolean;
  /** True where it was left alone, since it had stayed silent before. */
  readonly isLeftAlone?: boolean;
  /** True where nobody was asked, as the value's own text is all that tells. */
  readonly isOwnText?: boolean;
  /** True where a token with the scope `has` may do no more than one with `allowed`. */
  readonly includes?: ((allowed: string, has: string) => boolean) | undefined;
}

/** A value that a service is asked about, with what goes with it. */
export interface AskedValue {
  readonly value: string;
  /** The fields of its secret, by their way with dots: a user name or a key's id that a request needs. */
  readonly fields: ReadonlyMap<string, string>;
  /** What AWS calls its kind, where it is a managed external secret: `GitLabAccessToken`. */
  readonly type?: string | undefined;
}

/** What a secret holds, in which a token is looked for. */
export interface SecretContent {
  readonly text: string;
  /** Its fields, by their way with dots; none where it is no object. */
  readonly fields: ReadonlyMap<string, string>;
  /** What AWS calls its kind, where it is a managed external secret. */
  readonly type?: string | undefined;
}

/** False for what no header can carry: line breaks, control characters, and what has no one encoding there. */
export function isSendable(value: string): boolean {
  return /^[\t\u0020-\u007e]+$/.test(value);
}

/** By the status alone. An API says 401; a URL of any kind also 403. */
export function wordOfStatus(status: number, refusals: readonly number[] = [401]): ServiceWord {
  if (status >= 200 && status < 300) return { state: 'active' };
  if (refusals.includes(status)) return { state: 'refused', why: `HTTP ${status}` };
  const redirect = status >= 300 && status < 400 ? ', a redirect, which is not followed' : '';
  return { state: 'unknown', why: `answered HTTP ${status}${redirect}` };
}

/** What a token may do beyond `allowed`, whose words may end in `*`. */
export function scopesBeyond(
  scopes: readonly string[],
  allowed: readonly string[],
  includes: ServiceAnswer['includes'] = () => false,
): string[] {
  const covers = (each: string, has: string) =>
    each === has || (each.endsWith('*') && has.startsWith(each.slice(0, -1))) || includes(each, has);
  return scopes.filter((has) => !allowed.some((each) => covers(each, has)));
}
