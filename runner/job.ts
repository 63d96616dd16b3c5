import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { ActConsole, ActMasker } from './act.ts';
import type { ActionDefinition, Contexts } from './action.ts';
import { inputVariable, readAction, resolveInputs, unexpectedInputs } from './action.ts';
import { JobChanges } from './changes.ts';
import type { ConsoleOptions, StepConsole } from './console.ts';
import { GitHubConsole } from './console.ts';
import { githubVariables, isRunnersOwn } from './github-context.ts';
import type { Masker } from './masker.ts';
import { GitHubMasker } from './masker.ts';
import { node24 } from './node.ts';
import { endOrphans } from './orphans.ts';
import type { StepChanges, StepPlan, StepResult } from './step.ts';
import { runStep } from './step.ts';
import { traceArguments } from './trace.ts';
import type { Workplace } from './workplace.ts';
import {
  createCommandFiles,
  createWorkplace,
  hostEnvironment,
  removeWorkplace,
  runnerVariables,
} from './workplace.ts';

export type { Annotation, StepEvent } from './console.ts';
export type { StepResult, Summary } from './step.ts';
export type { EarlyWrite, Trace, TraceEntry } from './trace.ts';

export interface JobOptions {
  /** The job's environment. GITHUB_*, RUNNER_* and the OIDC variables become the runner's own; the rest is `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** What the runner's own process has beside PATH and HOME, as on a self-hosted machine. */
  readonly host?: Readonly<Record<string, string>>;
  /** Whose masker and whose reading of commands; `github` unless told. */
  readonly masker?: 'github' | 'act';
  /** Step debugging: RUNNER_DEBUG=1, debug lines in the log, echo on. */
  readonly debug?: boolean;
  /** Values of expressions in defaults of inputs, e.g. `{ job: { check_run_id: '1' } }`. */
  readonly contexts?: Contexts;
  readonly nodeArgs?: readonly string[];
  /** Shortens the time between the signals of a cancellation; 1 is the runner's own. */
  readonly cancelScale?: number;
}

export interface StepOptions {
  readonly id?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly debug?: boolean;
  /** Cancels the job after so many milliseconds, or at the first line of output that matches. */
  readonly signalAfter?: number | RegExp;
  /** Variables such as GITHUB_ENV that this step's process shall not have. */
  readonly unsetFileCommands?: readonly string[];
  /** See ProcessRequest. */
  readonly reading?: 'live' | 'late';
}

export interface UsesOptions extends StepOptions {
  /** What stands behind `uses:`; the log shows it. */
  readonly name?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly nodeArgs?: readonly string[];
  /** Loads hooks into the action that note the order of its prints and writes: `StepResult.trace`. */
  readonly trace?: boolean;
}

interface PostStep {
  readonly action: ActionDefinition;
  readonly options: UsesOptions;
  readonly state: Record<string, string>;
}

/** What kind of process a step is, before the environment of its moment is known. */
interface Invocation {
  readonly argv: StepPlan['argv'];
  readonly isScript: boolean;
  /** INPUT_* and STATE_*. */
  readonly variables: Readonly<Record<string, string>>;
  /** Where the step's state goes, for its post step. */
  readonly state: Record<string, string>;
  /** Prints what the log shows before the process runs. */
  readonly announce: (console: StepConsole) => void;
}

/**
 * One job on the GitHub Actions runner, as far as a JavaScript action and `run:` steps can tell: real processes,
 * INPUT_* and command files, workflow commands, masks, accumulated environment, post steps. After actions/runner
 * 2.336. Steps run one at a time; the caller decides whether one runs after a failure.
 */
export class Job {
  readonly workspace: string;
  /** RUNNER_TEMP, in a fresh directory that only this user can enter. */
  readonly temp: string;
  /** The job's `env:` and what steps have added to it. */
  readonly env: Record<string, string> = {};
  /** By step id; names are compared without case and keep their first spelling. */
  readonly outputs: Record<string, Record<string, string>> = {};
  readonly #options: JobOptions;
  readonly #place: Workplace;
  readonly #masker: Masker;
  /** What the runner's own process has. */
  readonly #host: Record<string, string>;
  /** What the runner sets for each step. */
  readonly #own: Record<string, string>;
  readonly #trackingId = `github_${randomUUID()}`;
  readonly #path: string[] = [];
  readonly #posts: PostStep[] = [];
  readonly #log: string[] = [];
  #status: StepResult['outcome'] = 'success';
  #steps = 0;

  static async create(options: JobOptions = {}): Promise<Job> {
    return new Job(options, createWorkplace());
  }

  private constructor(options: JobOptions, place: Workplace) {
    this.#options = options;
    this.#place = place;
    this.workspace = place.workspace;
    this.temp = place.temp;
    this.#masker = options.masker === 'act' ? new ActMasker() : new GitHubMasker();
    this.#host = { ...hostEnvironment(place), CI: 'true', ...options.host };
    this.#own = { ...githubVariables(place), ...runnerVariables(place) };
    for (const [name, value] of Object.entries(options.env ?? {})) {
      if (isRunnersOwn(name)) this.#own[name] = value;
      else if (name === 'CI') this.#host[name] = value;
      else this.env[name] = value;
    }
    Object.assign(this.#own, { RUNNER_TEMP: place.temp, GITHUB_WORKSPACE: place.workspace });
  }

  /** The masked log of all steps so far. */
  get log(): string {
    return this.#log.join('\n');
  }

  get status(): StepResult['outcome'] {
    return this.#status;
  }

  /** A text as the log would show it now. */
  mask(text: string): string {
    return this.#masker.mask(text);
  }

  /** Runs the `main` of the action in this action.yml and registers its `post`. */
  async uses(actionYml: string, options: UsesOptions = {}): Promise<StepResult> {
    const action = readAction(actionYml);
    const state: Record<string, string> = {};
    if (action.post !== undefined) this.#posts.push({ action, options, state });
    return this.#runNode(action, action.main, options, state, (console, inputs) => {
      const unexpected = unexpectedInputs(action, options.with ?? {});
      if (unexpected.length > 0) {
        const valid = [...action.inputs.keys()].join("', '");
        console.issue(
          'warning',
          `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`,
        );
      }
      console.output(`##[group]Run ${options.name ?? `./${basename(action.directory)}`}`);
      this.#printBlock(
        console,
        'with:',
        [...inputs].filter(([, value]) => value !== ''),
      );
      this.#endGroupWithEnvironment(console, options);
    });
  }

  /** Runs a `run:` step: a script for `bash -e`, or any argument list. */
  async run(
    script: string | readonly [command: string, ...args: string[]],
    options: StepOptions = {},
  ): Promise<StepResult> {
    const argv = typeof script === 'string' ? this.#writeScript(script) : script;
    const shown = typeof script === 'string' ? script : script.join(' ');
    const announce = (console: StepConsole) => {
      const [first, ...rest] = shown.trim().split('\n');
      console.output(`##[group]Run ${first}`);
      for (const line of [first, ...rest]) console.output(`\u001b[36;1m${line}\u001b[0m`);
      console.output(`shell: ${argv.slice(0, -1).join(' ')} {0}`);
      this.#endGroupWithEnvironment(console, options);
    };
    return this.#step({ argv, isScript: true, variables: {}, state: {}, announce }, options);
  }

  /** Runs the post steps, last in first out, then ends what steps left running. */
  async end(): Promise<StepResult[]> {
    const results: StepResult[] = [];
    for (let post = this.#posts.pop(); post; post = this.#posts.pop()) {
      const { action, options, state } = post;
      if (action.post === undefined || !this.#holds(action.postIf)) continue;
      const { signalAfter: _ofMain, ...rest } = options;
      const announce = (console: StepConsole) => console.output('Post job cleanup.');
      results.push(await this.#runNode(action, action.post, rest, state, announce));
    }
    for (const { pid, name } of endOrphans(this.#trackingId)) {
      this.#log.push(`Terminate orphan process: pid (${pid}) (${name})`);
    }
    return results;
  }

  /**
   * What `jobs.X.outputs` would hand to later jobs of these evaluated values: GitHub drops every one that masking
   * would change, act none.
   */
  jobOutputs(values: Readonly<Record<string, string>>): Record<string, string> {
    const kept = Object.entries(values).filter(([name, value]) => {
      if (value === '') return false;
      if (this.#options.masker === 'act' || this.mask(value) === value) return true;
      this.#log.push(`##[warning]Skip output '${name}' since it may contain secret.`);
      return false;
    });
    return Object.fromEntries(kept);
  }

  /** Removes the job's directories and ends what its steps left running. */
  async dispose(): Promise<void> {
    endOrphans(this.#trackingId);
    removeWorkplace(this.#place);
  }

  #runNode(
    action: ActionDefinition,
    script: string,
    options: UsesOptions,
    state: Record<string, string>,
    announce: (console: StepConsole, inputs: Map<string, string>) => void,
  ): Promise<StepResult> {
    const inputs = resolveInputs(action, options.with ?? {}, this.#contexts());
    const variables: Record<string, string> = {};
    for (const [name, value] of Object.entries(state)) variables[`STATE_${name}`] = value;
    for (const [name, value] of inputs) variables[inputVariable(name)] = value;
    const nodeArgs = [...(this.#options.nodeArgs ?? []), ...(options.nodeArgs ?? [])];
    const argv = [node24(), ...nodeArgs, ...(options.trace ? traceArguments : []), script] as const;
    const invocation = { argv, isScript: false, variables, state };
    return this.#step({ ...invocation, announce: (console) => announce(console, inputs) }, options);
  }

  async #step(invocation: Invocation, options: UsesOptions): Promise<StepResult> {
    const { argv, isScript, state, announce } = invocation;
    const debug = options.debug ?? this.#options.debug ?? false;
    const changes = this.#changes(options, state);
    const console = this.#console({ masker: this.#masker, effects: changes, debug });
    const files = createCommandFiles(this.#place);
    announce(console);
    const plan: StepPlan = {
      argv,
      isScript,
      cwd: this.workspace,
      environment: this.#environment(invocation, options, files, debug),
      files,
      reading: options.reading ?? 'live',
      cancellation:
        options.signalAfter === undefined
          ? undefined
          : { signalAfter: options.signalAfter, scale: this.#options.cancelScale ?? 1 },
      trace: options.trace ?? false,
    };
    const result = await runStep(plan, console, changes, this.#masker);
    this.#log.push(result.log);
    if (result.outcome !== 'success' && this.#status !== 'cancelled') this.#status = result.outcome;
    return result;
  }

  #console(options: ConsoleOptions): StepConsole {
    return this.#options.masker === 'act' ? new ActConsole(options) : new GitHubConsole(options);
  }

  /** In the runner's order: its own process, the job, the step, the inputs, PATH, then what it owns. */
  #environment(
    { variables, isScript }: Invocation,
    options: StepOptions,
    files: StepPlan['files'],
    debug: boolean,
  ): Record<string, string> {
    const environment: Record<string, string> = {
      ...this.#host,
      ...this.env,
      ...options.env,
      ...variables,
    };
    if (this.#path.length > 0) {
      const before = this.#path.toReversed().join(delimiter);
      environment.PATH = environment.PATH ? `${before}${delimiter}${environment.PATH}` : before;
    }
    Object.assign(environment, this.#own, debug ? { RUNNER_DEBUG: '1' } : {}, {
      GITHUB_ACTION: options.id ?? (isScript ? '__run' : '__self'),
      RUNNER_TRACKING_ID: this.#trackingId,
    });
    for (const [command, path] of Object.entries(files))
      environment[`GITHUB_${command.toUpperCase()}`] = path;
    for (const name of options.unsetFileCommands ?? []) delete environment[name];
    delete environment.NODE_ICU_DATA;
    delete environment[''];
    return environment;
  }

  #changes({ id, env }: StepOptions, state: Record<string, string>): StepChanges {
    const outputs = id === undefined ? {} : (this.outputs[id] ?? {});
    if (id !== undefined) this.outputs[id] = outputs;
    return new JobChanges({ env: this.env, path: this.#path, outputs, state, stepEnv: env ?? {} });
  }

  #contexts(): Contexts {
    const of = (prefix: string) =>
      Object.fromEntries(
        Object.entries(this.#own).flatMap(([name, value]) =>
          name.startsWith(prefix) ? [[name.slice(prefix.length).toLowerCase(), value]] : [],
        ),
      );
    const { contexts = {} } = this.#options;
    return {
      matrix: contexts.matrix ?? {},
      strategy: contexts.strategy ?? {},
      github: { ...of('GITHUB_'), ...contexts.github },
      runner: { ...of('RUNNER_'), ...contexts.runner },
      job: { check_run_id: '55667788990', status: this.#status, ...contexts.job },
    };
  }

  #endGroupWithEnvironment(console: StepConsole, options: StepOptions): void {
    this.#printBlock(console, 'env:', Object.entries({ ...this.env, ...options.env }));
    console.output('##[endgroup]');
  }

  #printBlock(console: StepConsole, title: string, pairs: readonly (readonly [string, string])[]): void {
    if (pairs.length > 0) console.output(title);
    for (const [name, value] of pairs) console.output(`  ${name}: ${value}`);
  }

  #writeScript(script: string): readonly [string, ...string[]] {
    this.#steps += 1;
    const path = join(this.temp, `${this.#steps}.sh`);
    writeFileSync(path, `${script}\n`);
    return ['bash', '-e', path];
  }

  #holds(condition: string): boolean {
    const functions: Record<string, boolean> = {
      'always()': true,
      'success()': this.#status === 'success',
      'failure()': this.#status === 'failure',
      'cancelled()': this.#status === 'cancelled',
      '!cancelled()': this.#status !== 'cancelled',
    };
    const result = functions[condition.replaceAll(' ', '')] ?? this.#compares(condition);
    if (result === undefined) throw new Error(`A post condition beyond this runner: ${condition}`);
    return result;
  }

  /** `env.NAME == 'text'` or `!=`, without regard to case; undefined for anything else. */
  #compares(condition: string): boolean | undefined {
    const [, name, operator, text] = /^env\.(\w+)\s*(==|!=)\s*'([^']*)'$/.exec(condition.trim()) ?? [];
    if (name === undefined || text === undefined) return undefined;
    const isEqual = (this.env[name] ?? '').toLowerCase() === text.toLowerCase();
    return isEqual === (operator === '==');
  }
}
