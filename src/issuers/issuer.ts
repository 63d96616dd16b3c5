import { type ServiceWord, wordOfStatus } from '../domain/requests/verification.ts';
import { isJsonObject, type Json, parseJson } from '../domain/values/json.ts';

/** A token whose issuer is asked, with what goes with it. */
export interface IssuedValue {
  readonly value: string;
  /**
   * Other fields of the same secret, by their way with dots: the user name or key id that a request needs beside the
   * value. Never an address: a secret does not say where it is sent.
   */
  readonly fields: ReadonlyMap<string, string>;
  /** True where the line of `verify`, or the runner, names a server of one's own. */
  readonly isOwnHost: boolean;
  /** Epoch milliseconds, for requests that are signed. */
  readonly now: number;
}

/** The one request that tells: it reads, changes nothing and costs nothing. It goes to the issuer's host over TLS. */
export interface IssuerRequest {
  /** GET where nothing is said. */
  readonly method?: 'GET' | 'POST';
  /** Begins with a slash. Holds no secret: servers and proxies write it to logs. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came back. `headers` by their names in lower case. */
export interface IssuerAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** What an issuer says of a token. */
export type IssuerWord = ServiceWord;

/** One issuer of tokens: a file of this folder. */
export interface Issuer {
  /** As lines of `verify` spell it: lower case and hyphens. */
  readonly id: string;
  /** As sentences call it. */
  readonly name: string;
  /** What its tokens look like, whole: `auto` goes by it. Undefined where they look like many others. */
  readonly form: RegExp | undefined;
  /** The usual name of the field that holds such a token, where its form does not tell. */
  readonly usualField?: RegExp;
  /** Its host; undefined where each customer has one, which the line names by `host=`. */
  readonly host: string | undefined;
  /** Where its API begins on a server of one's own, if not at the top: `/api/v3`. */
  readonly ownPath?: (host: string) => string;
  /** What the value's own text says, without asking; undefined where it says nothing. */
  readonly ownWord?: (issued: IssuedValue) => IssuerWord | undefined;
  /** The request; the end of a sentence on the issuer where it cannot be made: `needs the account's id in a field`. */
  readonly request?: (issued: IssuedValue) => IssuerRequest | string;
  /** Reads an answer; `wordOf` has told apart already what no issuer means anything by. */
  readonly read?: (answer: ReadableAnswer, issued: IssuedValue) => IssuerWord;
  /** True where a token with the scope `has` may do no more than one with `allowed`. Equal ones are no question. */
  readonly includes?: (allowed: string, has: string) => boolean;
  /** What it tells, for the documentation: `expiry`, `scopes`, both or neither beside whether the token works. */
  readonly tells: readonly ('expiry' | 'scopes')[];
  /** What it cannot tell: a sentence for the documentation. */
  readonly cannotTell: string;
  /** When this was last compared with the source: `2026-11-26`. */
  readonly date: string;
  /** The documentation of the request. */
  readonly source: string;
}

/** An answer of which an issuer can say what it means: below 400, or a refusal of its own. */
export interface ReadableAnswer extends IssuerAnswer {
  /** The body where it is JSON. */
  readonly json: Json | undefined;
}

/** What an answer means, of any issuer: redirects, rate limits, faults and pages in place of JSON say nothing. */
export function wordOf(issuer: Issuer, answer: IssuerAnswer, issued: IssuedValue): IssuerWord {
  const { status, body } = answer;
  if (status === 429 || (status >= 300 && status < 400) || status >= 500) return wordOfStatus(status);
  const json = parseJson(body);
  return issuer.read ? issuer.read({ ...answer, json }, issued) : wordOfStatus(status);
}

/** The same, where the answer must be JSON: a page of a proxy is no word of the issuer. */
export function wordOfJson(
  answer: ReadableAnswer,
  read: (fields: Readonly<Record<string, Json>>) => IssuerWord,
): IssuerWord {
  const word = wordOfStatus(answer.status);
  if (word.state !== 'active') return word;
  if (!isJsonObject(answer.json)) return notJson;
  return read(answer.json);
}

export const notJson: IssuerWord = { state: 'unknown', why: 'answered without the JSON that it documents' };

/** A header's text; of several the first. */
export function headerOf({ headers }: IssuerAnswer, name: string): string | undefined {
  const found = headers[name];
  return typeof found === 'string' ? found : found?.[0];
}

/** A list of words in JSON, or a text of words; undefined for anything else. */
export function wordsOf(json: Json | undefined): string[] | undefined {
  if (typeof json === 'string') return wordsIn(json);
  return Array.isArray(json) ? json.filter((each) => typeof each === 'string') : undefined;
}

/** The usual headers: JSON is wanted, and the token is shown by RFC 6750. */
export function bearer(value: string): Record<string, string> {
  return { accept: 'application/json', authorization: `Bearer ${value}` };
}

/** A user and a password, by RFC 7617. */
export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** The first field whose name and whole content are like this. */
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
