import { randomInt } from 'node:crypto';
import { json, type WireRequest, type WireResponse } from '../wire.ts';

/** The properties of a token to issue. */
export interface TokenSettings {
  /** Its scopes, as the issuer names them. The default is the issuer's usual ones. */
  readonly scopes?: readonly string[] | undefined;
  /** When it expires. Undefined: never, or after the issuer's own time if all its tokens expire. */
  readonly expires?: Date | undefined;
  /** One of the issuer's `kinds`, such as `app` of GitHub. The default is the usual kind. */
  readonly kind?: string | undefined;
}

/** The same, with the defaults. */
export interface MintSettings extends TokenSettings {
  readonly scopes: readonly string[];
}

/** A value in an issuer's form, and the fields that a secret keeps with it. */
export interface Minted {
  readonly value: string;
  /** A user name, or the id of a key or an account. */
  readonly fields?: Readonly<Record<string, string>>;
  /** The text that identifies it in a request, if that is not the value: the id of a signing key. */
  readonly shownAs?: string;
}

/** A token as its issuer knows it. */
export interface IssuedToken extends Required<Omit<Minted, 'shownAs'>> {
  readonly issuer: string;
  readonly kind: string | undefined;
  readonly scopes: readonly string[];
  /** When it expires, as the issuer stores it: GitLab stores days. */
  readonly expires: Date | undefined;
  readonly created: Date;
  /** Its number among all tokens of the sandbox, from 1. */
  readonly number: number;
}

/** The state of a token in a request. */
export type TokenState = 'live' | 'expired' | 'revoked' | 'unknown';

/** A request with a token. */
export interface IssuerCall {
  readonly request: WireRequest;
  readonly token: IssuedToken;
  /** Epoch ms, by the sandbox's clock. */
  readonly now: number;
  /** All living tokens of this issuer, oldest first. */
  readonly all: readonly IssuedToken[];
}

/** An operation that only reads, identified by method and path. */
export interface IssuerEndpoint {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  readonly answer: (call: IssuerCall) => WireResponse;
}

/** An issuer of tokens: a file of this folder. */
export interface IssuerDouble {
  /** As src/issuers has it. */
  readonly id: string;
  /** The host of its API. Undefined if each customer has one, or if there is no request. */
  readonly host: string | undefined;
  /** The scopes of a token by default. */
  readonly usualScopes: readonly string[];
  /** Kinds of its tokens beside the usual one. */
  readonly kinds?: readonly string[];
  /** True if its tokens never expire. */
  readonly isEndless?: true;
  /** Rounds a requested expiry as the issuer does, such as to the beginning of a day. */
  readonly endOf?: (requested: Date) => Date;
  readonly mint: (settings: MintSettings, now: number) => Minted;
  /** Finds the token in a request. The default is RFC 6750. */
  readonly shownBy?: (request: WireRequest) => string | undefined;
  readonly endpoints: readonly IssuerEndpoint[];
  /** The answer to a token that does not work. `token` is undefined for an unknown one. */
  readonly refuse: (state: Exclude<TokenState, 'live'>, token: IssuedToken | undefined) => WireResponse;
  /** The answer to too many requests. */
  readonly limit?: (now: number) => WireResponse;
}

/** An endpoint for GET requests to a path, which has no query. */
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

/** The usual answer to too many requests: 429, with the seconds to wait. */
export function tooMany(body: unknown, headers: Readonly<Record<string, string>> = {}): WireResponse {
  return withHeaders(json(body, 429), { 'retry-after': '30', ...headers });
}

const alphabets = {
  letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  lower: 'abcdefghijklmnopqrstuvwxyz0123456789',
  hex: '0123456789abcdef',
} as const;

/** A random text of this length. */
export function random(length: number, alphabet: keyof typeof alphabets = 'letters'): string {
  const characters = alphabets[alphabet];
  return Array.from({ length }, () => characters[randomInt(characters.length)]).join('');
}

/** Seconds since 1970. */
export function secondsOf(date: Date | number): number {
  return Math.floor(Number(date) / 1000);
}
