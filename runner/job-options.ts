import type { Contexts } from './action.ts';
import type { ProcessEnd, ProcessRequest } from './process.ts';
import type { Shell } from './shells.ts';

export interface JobOptions {
  /** The job's environment. The runner itself sets GITHUB_*, RUNNER_* and the OIDC variables; the rest is `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** The environment of the runner's own process beside PATH and HOME, as on a self-hosted machine. */
  readonly host?: Readonly<Record<string, string>>;
  /** Which masker and which parser of commands; the default is `github`. */
  readonly masker?: 'github' | 'act';
  /** Step debugging: RUNNER_DEBUG=1, debug lines in the log, echo on. */
  readonly debug?: boolean;
  /** Values for expressions in defaults of inputs, e.g. `{ job: { check_run_id: '1' } }`. */
  readonly contexts?: Contexts;
  readonly nodeArgs?: readonly string[];
  /** Multiplies the time between the signals of a cancellation; 1 is the runner's own. */
  readonly cancelScale?: number;
  /** Runs the processes of actions; the default gives each its own. See WarmNode. */
  readonly runAction?: (request: ProcessRequest) => Promise<ProcessEnd>;
}

export interface StepOptions {
  readonly id?: string;
  /**
   * Later steps do not wait for it. The promise resolves when its process has ended. The job gets its exports and
   * outputs with `wait`, `waitAll`, `cancel` or `end`.
   */
  readonly background?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly debug?: boolean;
  /** Cancels the job after this many milliseconds, or at the first line of output that matches. */
  readonly signalAfter?: number | RegExp;
  /** Variables such as GITHUB_ENV to leave out of this step's environment. */
  readonly unsetFileCommands?: readonly string[];
  /** See ProcessRequest. */
  readonly reading?: 'live' | 'late';
}

export interface RunOptions extends StepOptions {
  /** The default is `bash`. */
  readonly shell?: Shell;
}

export interface UsesOptions extends StepOptions {
  /** The text behind `uses:` that the log shows. */
  readonly name?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly nodeArgs?: readonly string[];
  /** A program to run instead of Node: see job-container.ts. */
  readonly node?: string;
  /** Records the order of the action's prints and writes: `StepResult.trace`. */
  readonly trace?: boolean;
}
