import type { StepChanges } from './step.ts';

/** The state of the job that one step can change. */
export interface JobState {
  readonly env: Record<string, string>;
  readonly path: string[];
  /** The outputs of this step's id. */
  readonly outputs: Record<string, string>;
  /** The state for this step's post step. */
  readonly state: Record<string, string>;
  /** The step's own `env:`, which takes precedence over the job's. */
  readonly stepEnv: Readonly<Record<string, string>>;
}

/** Keeps the changes of one step. The job gets them at once, or, for a background step, when it is waited for. */
export class JobChanges implements StepChanges {
  readonly exported: Record<string, string> = {};
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  readonly path: string[] = [];
  readonly #job: JobState;
  readonly #isDeferred: boolean;

  constructor(job: JobState, isDeferred: boolean) {
    this.#job = job;
    this.#isDeferred = isDeferred;
  }

  setEnv(name: string, value: string): void {
    if (this.#isDeferred) setWithoutCase(this.exported, name, value);
    else {
      setVariable(this.exported, name, value);
      setVariable(this.#job.env, name, value);
    }
  }

  setOutput(name: string, value: string): void {
    if (this.#isDeferred) this.outputs[name] = value;
    else {
      setWithoutCase(this.outputs, name, value);
      setWithoutCase(this.#job.outputs, name, value);
    }
  }

  /** Never deferred, since only this step's post step reads it. */
  saveState(name: string, value: string): void {
    setWithoutCase(this.state, name, value);
    setWithoutCase(this.#job.state, name, value);
  }

  addPath(directory: string): void {
    if (this.#isDeferred) moveToEnd(this.path, directory);
    else {
      this.path.push(directory);
      moveToEnd(this.#job.path, directory);
    }
  }

  /** Applies a background step's changes to the job. As in the runner, each wait for the step applies them again. */
  apply(): void {
    for (const [name, value] of Object.entries(this.outputs)) setWithoutCase(this.#job.outputs, name, value);
    Object.assign(this.#job.env, this.exported);
    for (const directory of this.path) moveToEnd(this.#job.path, directory);
  }

  variable(name: string): string | undefined {
    return this.#job.stepEnv[name] ?? this.#job.env[name];
  }
}

function moveToEnd(path: string[], directory: string): void {
  const known = path.indexOf(directory);
  if (known >= 0) path.splice(known, 1);
  path.push(directory);
}

/**
 * As in the runner's dictionaries of outputs and state, names are compared without case and the first spelling stays.
 */
function setWithoutCase(record: Record<string, string>, name: string, value: string): void {
  const known = Object.keys(record).find((key) => key.toLowerCase() === name.toLowerCase());
  record[known ?? name] = value;
}

/** Merges environments; of several values of a variable the last one wins. */
export function mergedVariables(...all: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const variables of all)
    for (const [name, value] of Object.entries(variables)) setVariable(merged, name, value);
  return merged;
}

/** Windows compares names of variables without case, and so does the runner there. */
function setVariable(record: Record<string, string>, name: string, value: string): void {
  if (process.platform === 'win32') setWithoutCase(record, name, value);
  else record[name] = value;
}
