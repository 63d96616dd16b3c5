import { type Validity, validityOfStatus } from '../domain/requests/verification.ts';
import { isJsonObject, type Json, parseJson } from '../domain/values/json.ts';

/** A token to verify, with its fields. */
export interface IssuedValue {
  readonly value: string;
  /**
   * Other fields of the same secret, by paths with dots, such as a user name or key id that the request needs. Never
   * used as an address: a secret does not decide where it is sent.
   */
  readonly fields: ReadonlyMap<string, string>;
  /** True if the line of `verify`, or the runner, names a self-hosted server. */
  readonly isOwnHost: boolean;
  /** In epoch milliseconds, for signed requests. */
  readonly now: number;
}

/** The request that verifies a token: it only reads, and it goes to the issuer's host over TLS. */
export interface IssuerRequest {
  /** The default is GET. */
  readonly method?: 'GET' | 'POST';
  /** Begins with a slash. Contains no secret, because servers and proxies log it. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An answer. `headers`: names in lower case. */
export interface IssuerAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** One issuer of tokens. Each has a file in this folder. */
export interface Issuer {
  /** The name in lines of `verify`: lower case and hyphens. */
  readonly id: string;
  /** The name in sentences. */
  readonly name: string;
  /** The form of its tokens, by which `auto` recognises them. Undefined if they look like many others. */
  readonly form: RegExp | undefined;
  /** The usual name of the field that holds such a token, where its form does not tell. */
  readonly usualField?: RegExp;
  /** Its host; undefined where each customer has one, which the line names by `host=`. */
  readonly host: string | undefined;
  /** The path of the API on a self-hosted server, if not the root: `/api/v3`. */
  readonly ownPath?: (host: string) => string;
  /** What the value's own text says, without a request. Undefined if it says nothing. */
  readonly ownValidity?: (issued: IssuedValue) => Validity | undefined;
  /**
   * The request, or the end of a sentence about the issuer if it cannot be made: `needs the account's id in a field`.
   */
  readonly request?: (issued: IssuedValue) => IssuerRequest | string;
  /** Reads an answer. `validityOf` has handled answers that mean the same for every issuer. */
  readonly read?: (answer: ReadableAnswer, issued: IssuedValue) => Validity;
  /** True if a token with the scope `has` may do no more than one with `allowed`. Not called for equal scopes. */
  readonly includes?: (allowed: string, has: string) => boolean;
  /** What it reports besides whether the token works, for the documentation. */
  readonly tells: readonly ('expiry' | 'scopes')[];
  /** What it cannot report, as a sentence for the documentation. */
  readonly cannotTell: string;
  /** The date of the last comparison with the source: `2026-11-26`. */
  readonly date: string;
  /** The URL of the request's documentation. */
  readonly source: string;
}

/** An answer that an issuer can interpret: below 400, or a refusal. */
export interface ReadableAnswer extends IssuerAnswer {
  /** The body, if it is JSON. */
  readonly json: Json | undefined;
}

/**
 * Interprets an answer. For every issuer, redirects, rate limits, server errors and pages instead of JSON mean
 * `unknown`.
 */
export function validityOf(issuer: Issuer, answer: IssuerAnswer, issued: IssuedValue): Validity {
  const { status, body } = answer;
  if (status === 429 || (status >= 300 && status < 400) || status >= 500) return validityOfStatus(status);
  const json = parseJson(body);
  const validity = issuer.read ? issuer.read({ ...answer, json }, issued) : validityOfStatus(status);
  // A proxy before the issuer, or its firewall, refuses by a page, and says nothing of the token.
  const isOfPage = validity.state === 'refused' && validity.why === `HTTP ${status}` && isPage(body);
  return isOfPage
    ? { state: 'unknown', why: `answered HTTP ${status} with a page, as what stands before it does` }
    : validity;
}

function isPage(body: string): boolean {
  return /^\s*(?:<!doctype html|<html)/i.test(body);
}

/** The same for answers that must be JSON: a proxy's page is not the issuer's answer. */
export function validityOfJson(
  answer: ReadableAnswer,
  read: (fields: Readonly<Record<string, Json>>) => Validity,
): Validity {
  const validity = validityOfStatus(answer.status);
  if (validity.state !== 'active') return validity;
  if (!isJsonObject(answer.json)) return notJson;
  return read(answer.json);
}

export const notJson: Validity = { state: 'unknown', why: 'answered without the JSON that it documents' };

/** A header's text; the first of several. */
export function headerOf({ headers }: IssuerAnswer, name: string): string | undefined {
  const found = headers[name];
  return typeof found === 'string' ? found : found?.[0];
}

/** A list of words in JSON, or a text with words. Undefined for other JSON. */
export function wordsOf(json: Json | undefined): string[] | undefined {
  if (typeof json === 'string') return wordsIn(json);
  return Array.isArray(json) ? json.filter((each) => typeof each === 'string') : undefined;
}

/** The usual headers: accepts JSON, and sends the token by RFC 6750. */
export function bearer(value: string): Record<string, string> {
  return { accept: 'application/json', authorization: `Bearer ${value}` };
}

/** A user and a password by RFC 7617. */
export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** The first field whose name and whole content match. */
export function fieldLike(
  fields: IssuedValue['fields'],
  name: RegExp,
  content = /^[^\s:]+$/,
): string | undefined {
  return [...fields].find(([path, text]) => name.test(path) && content.test(text))?.[1];
}

/** True for what looks like one of the issuer's tokens. */
export function isTokenOf({ form }: Issuer, value: string): boolean {
  return form?.test(value) === true;
}

/** The words in a list that is written with commas or white space. */
export function wordsIn(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}
