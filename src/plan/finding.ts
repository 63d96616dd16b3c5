import type { Location } from './workflow.ts';

/** What is wrong, could be better, or cannot be known in a workflow. */
export interface PlanFinding extends Location {
  /** Stable name of the rule that found it. */
  readonly rule: string;
  /** An error fails the run or opens a hole; a notice says what is not known. */
  readonly level: 'error' | 'warning' | 'notice';
  /** One or two sentences. */
  readonly message: string;
}
