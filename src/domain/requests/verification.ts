import type { Expiry } from '../expiry/expiry.ts';
import { dateOf } from '../expiry/expiry.ts';

/** A service that is asked whether a value still works. */
export type VerifyingService =
  | { readonly kind: 'github'; readonly api: string }
  /** A GET with one header, in which `{value}` stands for the value. */
  | { readonly kind: 'url'; readonly url: string; readonly header: string; readonly template: string };

/** One line of the `verify` input. */
export interface Verification {
  /** Line in the input, from 1. */
  readonly line: number;
  /** The variable whose value is asked about. */
  readonly name: string;
  readonly service: VerifyingService;
}

/** What a service answered. */
export interface ServiceAnswer {
  readonly status: number;
  /** Its own word on when the value ends. */
  readonly expiry?: Expiry | undefined;
}

/** How the service is called in a sentence. */
export function nameOfService(service: VerifyingService): string {
  return service.kind === 'github' ? 'GitHub' : new URL(service.url).host;
}

/** `refused`: the value no longer works; `unclear`: the answer says nothing about it. */
export function meaningOf(service: VerifyingService, status: number): 'works' | 'refused' | 'unclear' {
  if (status >= 200 && status < 300) return 'works';
  if (status === 401) return 'refused';
  if (service.kind === 'url') return status === 403 ? 'refused' : 'unclear';
  // GitHub Enterprise Server without rate limits has nothing at /rate_limit for those whom it lets in.
  return status === 404 ? 'works' : 'unclear';
}

/** False for what no header can carry: line breaks, control characters, and what has no one encoding there. */
export function isSendable(value: string): boolean {
  return /^[\t\u0020-\u007e]+$/.test(value);
}

/**
 * The expiry in GitHub's `github-authentication-token-expiration`, such as `2026-03-01 08:15:54 UTC` or with an
 * offset. For some fine-grained tokens it holds the moment of the answer, which `date` tells as well: a token that
 * was just accepted does not end in that very minute. https://github.com/google/go-github/issues/3708
 */
export function expiryOfGitHub(expiration: string, date: string): Expiry | undefined {
  const at = dateOf(expiration);
  if (!at || Math.abs(at.getTime() - Date.parse(date)) < 60_000) return undefined;
  return { at, source: "GitHub's word", firm: true };
}
