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

/** Keeps what one step changes, and hands it on to the job at once. */
export class JobChanges implements StepChanges {
  readonly exported: Record<string, string> = {};
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  readonly path: string[] = [];
  readonly #job: JobState;

  constructor(job: JobState) {
    this.#job = job;
  }

  setEnv(name: string, value: string): void {
    this.exported[name] = value;
    this.#job.env[name] = value;
  }

  setOutput(name: string, value: string): void {
    setWithoutCase(this.outputs, name, value);
    setWithoutCase(this.#job.outputs, name, value);
  }

  saveState(name: string, value: string): void {
    setWithoutCase(this.state, name, value);
    setWithoutCase(this.#job.state, name, value);
  }

  addPath(directory: string): void {
    this.path.push(directory);
    const known = this.#job.path.indexOf(directory);
    if (known >= 0) this.#job.path.splice(known, 1);
    this.#job.path.push(directory);
  }

  variable(name: string): string | undefined {
    return this.#job.stepEnv[name] ?? this.#job.env[name];
  }
}

/** The runner's dictionaries of outputs and state: a name in another case is the same, in its first spelling. */
function setWithoutCase(record: Record<string, string>, name: string, value: string): void {
  const known = Object.keys(record).find((key) => key.toLowerCase() === name.toLowerCase());
  record[known ?? name] = value;
}
