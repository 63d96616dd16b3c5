/**
 * An attack by the author of a secret who can choose names and values of variables. In `variables`, `given` and
 * `step`, `{dir}` is the folder of the job, `{marker}` a file that the attacker's program makes there, and `{evil}` a
 * program in the folder that makes it.
 */
export interface Attack {
  /** The program that the later step runs. */
  readonly tool: string;
  /** The variables that the secret sets. */
  readonly variables: Readonly<Record<string, string>>;
  /** Bash that prepares the job's folder, such as a checkout. It runs without the variables. */
  readonly given?: string;
  /** Bash that the later step runs. */
  readonly step: string;
  /** What the output shows only if the attack worked. Undefined: the marker exists. */
  readonly sees?: RegExp;
  /** The effect on the later step; completes "the step …". */
  readonly does: string;
}

export const runsProgram = 'runs a program that the owner names';
export const loadsCode = 'loads code from a file that the owner names';
export const readsConfiguration = 'reads a configuration that the owner names';
export const connects = 'connects to where the owner says';
export const trusts = 'trusts a server that it would refuse';
export const writes = 'writes to a file that the owner names';
