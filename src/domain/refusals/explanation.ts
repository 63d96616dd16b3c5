import { type ErrorCode, LeaseError } from '../error.ts';
import type { SuggestedStatement } from '../policies/suggested-statement.ts';

/** The meaning of a refusal: the parts of an error. */
export interface Explanation {
  readonly code: ErrorCode;
  /** What happened and why, in one sentence or two, readable without the fix. */
  readonly message: string;
  readonly fix?: string;
  readonly statements?: readonly SuggestedStatement[];
}

/** Makes an error of an explanation. */
export function explainedError({ code, message, fix, statements }: Explanation, cause: unknown): LeaseError {
  return new LeaseError(code, message, { fix, statements, cause });
}
