import { readFileSync } from 'node:fs';
import { type ActionDefinition, inputVariable, readAction, resolveInputs } from '../runner/action.ts';
import { parsePairs } from '../runner/file-commands.ts';
import { githubVariables } from '../runner/github-context.ts';
import {
  createCommandFiles,
  createJobFolders,
  hostEnvironment,
  type JobFolders,
  removeJobFolders,
  runnerVariables,
} from '../runner/job-folders.ts';
import type { ProcessPlan } from './process.ts';

/** Runs one process and returns its measurements. */
export type Run<T> = (plan: ProcessPlan) => Promise<T>;

/**
 * Runs a job's processes without a masker or a log, so that only the processes are measured. The model in `runner/`
 * does more, and its work would be measured too.
 */
export class BareJob<T> {
  readonly #run: Run<T>;
  readonly #place: JobFolders = createJobFolders();
  readonly #env: Record<string, string>;
  readonly #posts: (() => Promise<T>)[] = [];

  constructor(env: Readonly<Record<string, string>>, run: Run<T>) {
    this.#run = run;
    const place = this.#place;
    this.#env = { ...hostEnvironment(place), ...githubVariables(place), ...runnerVariables(place), ...env };
    Object.assign(this.#env, { RUNNER_TEMP: place.temp, GITHUB_ACTION: '__run' });
  }

  /** Runs an action's main step and registers its post step. */
  async uses(actionYml: string, given: Readonly<Record<string, string>>): Promise<T> {
    const action = readAction(actionYml);
    const inputs = inputVariables(action, given);
    const state: Record<string, string> = {};
    const { post } = action;
    if (post) this.#posts.unshift(() => this.#step(post, { ...inputs, ...prefixed('STATE_', state) }, {}));
    return this.#step(action.main, inputs, state);
  }

  /** Runs a script that is not an action. */
  async script(path: string, variables: Readonly<Record<string, string>> = {}): Promise<T> {
    return this.#step(path, variables, {});
  }

  /** Runs the post steps, last in first out. */
  async end(): Promise<T[]> {
    const results: T[] = [];
    for (const post of this.#posts) results.push(await post());
    return results;
  }

  dispose(): void {
    removeJobFolders(this.#place);
  }

  async #step(
    script: string,
    variables: Readonly<Record<string, string>>,
    state: Record<string, string>,
  ): Promise<T> {
    const files = createCommandFiles(this.#place);
    const paths = Object.entries(files).map(([name, path]) => [`GITHUB_${name.toUpperCase()}`, path]);
    const env = { ...this.#env, ...variables, ...Object.fromEntries(paths) };
    const result = await this.#run({ script, cwd: this.#place.workspace, env });
    Object.assign(this.#env, pairsIn(files.env));
    Object.assign(state, pairsIn(files.state));
    return result;
  }
}

function inputVariables(action: ActionDefinition, given: Readonly<Record<string, string>>) {
  const inputs = [...resolveInputs(action, given, { job: {} })];
  return Object.fromEntries(inputs.map(([name, value]) => [inputVariable(name), value]));
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));
}

function pairsIn(path: string): Record<string, string> {
  return Object.fromEntries(parsePairs(readFileSync(path, 'utf8')));
}
