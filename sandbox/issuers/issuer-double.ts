import { randomInt } from 'node:crypto';
import { json, type WireRequest, type WireResponse } from '../wire.ts';

/** What a token is to be. */
export interface TokenSettings {
  /** What it may do, in the issuer's own words; the issuer's usual ones where nothing is said. */
  readonly scopes?: readonly string[] | undefined;
  /** When it ends; undefined: never, or as the issuer has it where all its tokens end. */
  readonly expires?: Date | undefined;
  /** One of the issuer's `kinds`, such as `app` of GitHub; its most usual one where nothing is said. */
  readonly kind?: string | undefined;
}

/** What a token is to be, as an issuer makes it. */
export interface MintSettings extends TokenSettings {
  readonly scopes: readonly string[];
}

/** A value in an issuer's form, and what is kept beside it in a secret. */
export interface Minted {
  readonly value: string;
  /** A user name, or the id of a key or an account. */
  readonly fields?: Readonly<Record<string, string>>;
  /** How a request shows it, where that is another text than the value: the id of a signing key. */
  readonly shownAs?: string;
}

/** A token as its issuer knows it. */
export interface IssuedToken extends Required<Omit<Minted, 'shownAs'>> {
  readonly issuer: string;
  readonly kind: string | undefined;
  readonly scopes: readonly string[];
  /** When it ends, as the issuer keeps it: GitLab knows days alone. */
  readonly expires: Date | undefined;
  readonly created: Date;
  /** Its number among all tokens of the sandbox, from 1. */
  readonly number: number;
}

/** What a token is when it is shown. */
export type TokenState = 'live' | 'expired' | 'revoked' | 'unknown';

/** A request that shows a token. */
export interface IssuerCall {
  readonly request: WireRequest;
  readonly token: IssuedToken;
  /** Epoch ms, by the sandbox's clock. */
  readonly now: number;
  /** All living tokens of this issuer, oldest first. */
  readonly all: readonly IssuedToken[];
}

/** An operation that only reads, told by method and path. */
export interface IssuerEndpoint {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  readonly answer: (call: IssuerCall) => WireResponse;
}

/** An issuer of tokens: a file of this folder. */
export interface IssuerDouble {
  /** As src/issuers has it. */
  readonly id: string;
  /** The host under which it is asked; undefined where each customer has one, or where nobody is asked. */
  readonly host: string | undefined;
  /** Scopes of a token of which nothing is said. */
  readonly usualScopes: readonly string[];
  /** Kinds of its tokens beside the usual one. */
  readonly kinds?: readonly string[];
  /** None of its tokens ever ends. */
  readonly isEndless?: true;
  /** The moment at which it lets a token end that is wished to end then: at the beginning of a day, say. */
  readonly endOf?: (wished: Date) => Date;
  readonly mint: (settings: MintSettings, now: number) => Minted;
  /** The value in a request; by RFC 6750 where nothing is said. */
  readonly shownBy?: (request: WireRequest) => string | undefined;
  readonly endpoints: readonly IssuerEndpoint[];
  /** What it says to a token that does not work; `token` where there was one. */
  readonly refuse: (state: Exclude<TokenState, 'live'>, token: IssuedToken | undefined) => WireResponse;
  /** What it says to one who asks too often. */
  readonly limit?: (now: number) => WireResponse;
}

/** A request that reads, at a path without its query. */
export function reading(path: string, answer: IssuerEndpoint['answer']): IssuerEndpoint {
  return { method: 'GET', path: new RegExp(`^${path}$`), answer };
}

/** The value behind `Authorization: Bearer`. */
export function bearerOf({ headers }: WireRequest): string | undefined {
  return /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
}

/** User and password by RFC 7617. */
export function basicOf({ headers }: WireRequest): { user: string; password: string } | undefined {
  const [, encoded] = /^Basic (.+)$/i.exec(headers.authorization ?? '') ?? [];
  if (encoded === undefined) return undefined;
  const [, user = '', password = ''] =
    /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? [];
  return { user, password };
}

/** The same answer with further headers. */
export function withHeaders(response: WireResponse, headers: Readonly<Record<string, string>>): WireResponse {
  return { ...response, headers: { ...response.headers, ...headers } };
}

/** The usual answer to one who asks too often: 429, with the seconds to wait. */
export function tooMany(body: unknown, headers: Readonly<Record<string, string>> = {}): WireResponse {
  return withHeaders(json(body, 429), { 'retry-after': '30', ...headers });
}

const alphabets = {
  letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  lower: 'abcdefghijklmnopqrstuvwxyz0123456789',
  hex: '0123456789abcdef',
} as const;

/** So many characters by chance. */
export function random(length: number, alphabet: keyof typeof alphabets = 'letters'): string {
  const characters = alphabets[alphabet];
  return Array.from({ length }, () => characters[randomInt(characters.length)]).join('');
}

/** Seconds since 1970. */
export function secondsOf(date: Date | number): number {
  return Math.floor(Number(date) / 1000);
}
