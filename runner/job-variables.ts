import { delimiter } from 'node:path';
import type { Contexts } from './action.ts';
import { mergedVariables } from './changes.ts';
import { githubVariables, isRunnersOwn } from './github-context.ts';
import type { JobFolders } from './job-folders.ts';
import { hostEnvironment, runnerVariables } from './job-folders.ts';
import type { JobOptions } from './job-options.ts';

type Variables = Readonly<Record<string, string>>;

/** What one step adds to the variables of its job. */
export interface StepVariables {
  /** Its `env:`. */
  readonly env: Variables;
  /** INPUT_* and STATE_*. */
  readonly inputs: Variables;
  /** GITHUB_* and RUNNER_* of this step alone. */
  readonly own: Variables;
  /** Names to leave out. */
  readonly unset: readonly string[];
}

/** The variables of a job: of the runner's process, of `env:` and of what steps export. */
export class JobVariables {
  /** The job's `env:`, and what steps have exported. */
  readonly env: Record<string, string> = {};
  /** What steps have added to PATH; the last one is searched first. */
  readonly path: string[] = [];
  /** The environment of the runner's own process. */
  readonly #host: Record<string, string>;
  /** The variables that the runner sets for each step. */
  readonly #own: Record<string, string>;

  constructor(folders: JobFolders, { env = {}, host }: JobOptions) {
    this.#host = { ...hostEnvironment(folders), CI: 'true', ...host };
    this.#own = { ...githubVariables(folders), ...runnerVariables(folders) };
    for (const [name, value] of Object.entries(env)) {
      if (isRunnersOwn(name)) this.#own[name] = value;
      else if (name === 'CI') this.#host[name] = value;
      else this.env[name] = value;
    }
    Object.assign(this.#own, { RUNNER_TEMP: folders.temp, GITHUB_WORKSPACE: folders.workspace });
  }

  /**
   * The environment of a step, merged in the runner's order: its own process, the job, the step, the inputs, PATH, then
   * the variables that the runner sets itself.
   */
  ofStep({ env, inputs, own, unset }: StepVariables): Record<string, string> {
    const environment = mergedVariables(this.#host, this.env, env, inputs);
    if (this.path.length > 0) {
      const before = this.path.toReversed().join(delimiter);
      environment.PATH = environment.PATH ? `${before}${delimiter}${environment.PATH}` : before;
    }
    Object.assign(environment, this.#own, own);
    for (const name of unset) delete environment[name];
    delete environment.NODE_ICU_DATA;
    delete environment[''];
    return environment;
  }

  /** The contexts that expressions in defaults of inputs read. What is given replaces the rest, field by field. */
  contexts(given: Contexts, status: string): Contexts {
    const of = (prefix: string) =>
      Object.fromEntries(
        Object.entries(this.#own).flatMap(([name, value]) =>
          name.startsWith(prefix) ? [[name.slice(prefix.length).toLowerCase(), value]] : [],
        ),
      );
    return {
      matrix: given.matrix ?? {},
      strategy: given.strategy ?? {},
      github: { ...of('GITHUB_'), ...given.github },
      runner: { ...of('RUNNER_'), ...given.runner },
      job: { check_run_id: '55667788990', status, ...given.job },
    };
  }
}
