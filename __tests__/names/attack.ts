/**
 * What whoever may write a secret could try by choosing variables' names and values. In `variables`, `given` and
 * `step`, `{dir}` is the folder of the job, `{marker}` a file that the owner's program would make there, and
 * `{evil}` a program in the folder that makes it.
 */
export interface Attack {
  /** The program of the later step. */
  readonly tool: string;
  /** What data gives. */
  readonly variables: Readonly<Record<string, string>>;
  /** Bash: what lies in the job's folder already, as in a checkout. Run without the variables. */
  readonly given?: string;
  /** Bash: what the later step runs. */
  readonly step: string;
  /** What is seen in the output of the step that was attacked, and not otherwise; left out: the marker is there. */
  readonly sees?: RegExp;
  /** What becomes of the later step; completes "the step …". */
  readonly does: string;
}

export const runsProgram = 'runs a program that the owner names';
export const loadsCode = 'loads code from a file that the owner names';
export const readsConfiguration = 'reads a configuration that the owner names';
export const connects = 'connects to where the owner says';
export const trusts = 'trusts a server that it would refuse';
export const writes = 'writes to a file that the owner names';
