import { RequestFailure } from '../../domain/failure.ts';

/** Why GitHub issues no token of an app. */
export type AppFault =
  | { readonly kind: 'unknown app' }
  /** The key is not, or no longer, the app's. */
  | { readonly kind: 'wrong key' }
  /** The secret contains no RSA private key. `fields`: the names of what it has, where it is JSON. */
  | { readonly kind: 'no key'; readonly fields?: readonly string[] }
  /** A passphrase protects the private key. */
  | { readonly kind: 'protected key' }
  /** The key in KMS is RSA, but cannot sign like this. */
  | { readonly kind: 'unfit key' }
  | { readonly kind: 'clock' }
  | { readonly kind: 'not installed'; readonly owner: string }
  /** The app has no installation of this number. */
  | { readonly kind: 'no installation'; readonly id: number }
  /** The installation is that of another account than `owner=` names. */
  | { readonly kind: 'other owner'; readonly id: number; readonly owner: string; readonly asked: string }
  | { readonly kind: 'suspended'; readonly owner: string }
  /** These repositories do not exist, or the app is not installed on them. With their owner. */
  | { readonly kind: 'repositories'; readonly names: readonly string[] }
  /** These have another name now, so GitHub redirects. */
  | { readonly kind: 'renamed'; readonly names: readonly string[] }
  /**
   * `names`: each with the requested level and, if it has less, the actual one: `contents:write (it has contents:read)`.
   * `has`: the names of what the installation has, where it has nothing of one of them.
   */
  | {
      readonly kind: 'permissions';
      readonly names: readonly string[];
      readonly has: readonly string[];
      readonly owner: string;
    }
  /** `until`: when GitHub accepts requests again. */
  | { readonly kind: 'limited'; readonly until: Date | undefined }
  /** The token differed from the request and was revoked. */
  | { readonly kind: 'other token' }
  /** The workflow's repository is unknown, and the request names none. */
  | { readonly kind: 'no repository' };

/** A token that could not be minted, and the reason. */
export class AppFailure extends RequestFailure {
  readonly fault: AppFault;

  constructor(fault: AppFault, status = 403) {
    super('GitHub request', { kind: 'answer', status });
    this.fault = fault;
  }
}

/** A refusal by GitHub. */
export class Refused extends RequestFailure {
  /** GitHub's clock, from the `Date` header. */
  readonly date: string;

  constructor(status: number, words: string, date: string) {
    super('GitHub request', { kind: 'answer', status, words });
    this.date = date;
  }

  get isRedirection(): boolean {
    return isRedirection(this.status ?? 0);
  }

  get isForClock(): boolean {
    return this.status === 401 && this.says(/Expiration time|Issued at|\bexp\b|\biat\b/);
  }
}

/** A new token that GitHub does not accept yet, since its servers replicate it. The next attempt follows soon. */
export class PropagationFailure extends RequestFailure {
  constructor() {
    super('GitHub request', { kind: 'answer', status: 503 });
  }
}

/** GitHub's rate limit is exceeded. The next attempt waits as long as GitHub says, if the step has the time. */
export class Limited extends RequestFailure {
  constructor(wait: number) {
    super('GitHub request', { kind: 'answer', status: 429, retryAfter: wait });
  }
}

/** True where an answer only tells where else to ask; 304 would be one to a question that is not asked. */
export function isRedirection(status: number): boolean {
  return status >= 300 && status < 400;
}
