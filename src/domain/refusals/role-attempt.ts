import type { RequestFailure } from '../failure.ts';
import type { Role } from '../requests/role.ts';
import type { Claims } from '../trust/trust.ts';
import type { Explanation } from './explanation.ts';

/** What was tried when a role was refused. */
export interface RoleAttempt {
  readonly role: Role;
  /** The role before it in `role-chain`: then this was an AssumeRole by that one. */
  readonly from?: Role;
  /** The token's claims. */
  readonly claims: Claims;
  readonly audience: string;
  /** Seconds that the session was to last. */
  readonly duration: number;
  /** Whose session policy was sent; `exported`: those of the exported credentials. */
  readonly policy: 'scoped' | 'none' | 'given' | 'exported';
}

/** What an answer of STS means: its code and, where the code says too little, its words. */
export interface ErrorMeaning {
  readonly code: string;
  readonly says?: RegExp;
  readonly explain: (attempt: RoleAttempt, failure: RequestFailure) => Explanation;
}
