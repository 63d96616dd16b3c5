import type { Location } from './workflow.ts';

/** Something in a workflow that is wrong, could be better, or cannot be known. */
export interface PlanFinding extends Location {
  /** The stable name of the rule. */
  readonly rule: string;
  /** `error`: the step fails or a role admits too much. `notice`: something that only the run shows. */
  readonly level: 'error' | 'warning' | 'notice';
  /** One or two sentences. */
  readonly message: string;
}
