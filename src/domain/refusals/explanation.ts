import type { ErrorCode } from '../error.ts';

/** What a refusal means: the parts of an error. */
export interface Explanation {
  readonly code: ErrorCode;
  /** What happened and why: one sentence or two, which may stand without the fix. */
  readonly message: string;
  readonly fix: string;
}
