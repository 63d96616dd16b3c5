import type { StepChanges } from './step.ts';

/** What steps accumulate, as far as one step can change it. */
export interface JobState {
  readonly env: Record<string, string>;
  readonly path: string[];
  /** Of this step's id. */
  readonly outputs: Record<string, string>;
  /** For this step's post. */
  readonly state: Record<string, string>;
  /** The step's own `env:`, which comes before the job's. */
  readonly stepEnv: Readonly<Record<string, string>>;
}

/** Keeps what one step changes, and hands it on to the job: at once, or when a background step is waited for. */
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

  /** Never deferred: it is the step's own. */
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

  /** What the job gets of a background step, each time that one is waited for, as the runner does it. */
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

/** The runner's dictionaries of outputs and state: a name in another case is the same, in its first spelling. */
function setWithoutCase(record: Record<string, string>, name: string, value: string): void {
  const known = Object.keys(record).find((key) => key.toLowerCase() === name.toLowerCase());
  record[known ?? name] = value;
}

/** Variables in one environment, each as the last one has it. */
export function mergedVariables(...all: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const variables of all)
    for (const [name, value] of Object.entries(variables)) setVariable(merged, name, value);
  return merged;
}

/** On Windows names of variables are compared without case, by the runner as by the system. */
function setVariable(record: Record<string, string>, name: string, value: string): void {
  if (process.platform === 'win32') setWithoutCase(record, name, value);
  else record[name] = value;
}
