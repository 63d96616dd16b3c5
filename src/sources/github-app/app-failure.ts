import { RequestFailure } from '../../domain/failure.ts';

/** Why GitHub gives no token of an app, where its answer says it. */
export type AppFault =
  | { readonly kind: 'unknown app' }
  /** The key is not the app's, or no longer. */
  | { readonly kind: 'wrong key' }
  /** The secret holds no private key of RSA. */
  | { readonly kind: 'no key' }
  /** The key is of RSA and in KMS, but not for this. */
  | { readonly kind: 'unfit key' }
  | { readonly kind: 'clock' }
  | { readonly kind: 'not installed'; readonly owner: string }
  | { readonly kind: 'suspended'; readonly owner: string }
  /** These, with their owner, are not there, or the app is not installed on them. */
  | { readonly kind: 'repositories'; readonly names: readonly string[] }
  /** Each with what is asked for and, where it has less, what it has: `contents:write (it has contents:read)`. */
  | { readonly kind: 'permissions'; readonly names: readonly string[]; readonly owner: string }
  /** `until`: when GitHub says that it may be asked again. */
  | { readonly kind: 'limited'; readonly until: Date | undefined }
  /** A token came that is not what was asked for; it was revoked. */
  | { readonly kind: 'other token' }
  /** The workflow's repository is not known, and the request names none. */
  | { readonly kind: 'no repository' };

/** A token that could not be minted, and why. */
export class AppFailure extends RequestFailure {
  readonly fault: AppFault;

  constructor(fault: AppFault, status = 403) {
    super('GitHub request', { kind: 'answer', status });
    this.fault = fault;
  }
}

/** An answer that refuses. */
export class Refused extends RequestFailure {
  /** Its own clock, as the header has it. */
  readonly date: string;

  constructor(status: number, words: string, date: string) {
    super('GitHub request', { kind: 'answer', status, words });
    this.date = date;
  }

  get isForClock(): boolean {
    return this.status === 401 && this.says(/Expiration time|Issued at|\bexp\b|\biat\b/);
  }
}

/** GitHub's rate limit is reached. The next attempt waits as long as GitHub says, if the step has the time. */
export class Limited extends RequestFailure {
  constructor(wait: number) {
    super('GitHub request', { kind: 'answer', status: 429, retryAfter: wait });
  }
}
