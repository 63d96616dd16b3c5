import type { RequestFailure } from '../failure.ts';
import type { Role } from '../requests/role.ts';
import type { Claims } from '../trust/trust.ts';
import type { Explanation } from './explanation.ts';

/** The request that STS refused. */
export interface RoleAttempt {
  readonly role: Role;
  /** The previous role of `role-chain`, which called AssumeRole. Undefined for the first role. */
  readonly from?: Role;
  /** The lines that name it by `role=`, such as `Line 3 of secrets`; undefined for a role of the step. */
  readonly namedBy?: string;
  /** The token's claims. */
  readonly claims: Claims;
  readonly audience: string;
  /** The requested duration in seconds. */
  readonly duration: number;
  /** Which session policy was sent; `exported`: the one of the exported credentials. */
  readonly policy: 'scoped' | 'none' | 'given' | 'exported';
}

/** What an error of STS means, by its code and, if the code is not enough, by its message. */
export interface ErrorMeaning {
  readonly code: string;
  readonly says?: RegExp;
  readonly explain: (attempt: RoleAttempt, failure: RequestFailure) => Explanation;
}
