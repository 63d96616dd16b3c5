import { type ErrorCode, LeaseError } from '../error.ts';
import type { SuggestedStatement } from '../policies/suggested-statement.ts';

/** What a refusal means: the parts of an error. */
export interface Explanation {
  readonly code: ErrorCode;
  /** What happened and why: one sentence or two, which may stand without the fix. */
  readonly message: string;
  readonly fix?: string;
  readonly statements?: readonly SuggestedStatement[];
}

/** An explanation as an error. */
export function explainedError({ code, message, fix, statements }: Explanation, cause: unknown): LeaseError {
  return new LeaseError(code, message, { fix, statements, cause });
}
