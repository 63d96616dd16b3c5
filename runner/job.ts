import { randomUUID } from 'node:crypto';
import { basename, delimiter } from 'node:path';
import { ActConsole, ActMasker } from './act.ts';
import type { ActionDefinition, Contexts } from './action.ts';
import { inputVariable, readAction, resolveInputs, unexpectedInputs } from './action.ts';
import { BackgroundSteps } from './background.ts';
import { JobChanges, mergedVariables } from './changes.ts';
import type { ConsoleOptions, StepConsole } from './console.ts';
import { GitHubConsole } from './console.ts';
import { Diagnostics } from './diagnostics.ts';
import { githubVariables, isRunnersOwn } from './github-context.ts';
import type { JobFolders } from './job-folders.ts';
import {
  createCommandFiles,
  createJobFolders,
  hostEnvironment,
  removeJobFolders,
  runnerVariables,
} from './job-folders.ts';
import type { Masker } from './masker.ts';
import { GitHubMasker } from './masker.ts';
import { node24 } from './node.ts';
import { endOrphans } from './orphans.ts';
import { Pipes } from './pipes.ts';
import { type Shell, writeScript } from './shells.ts';
import type { StepPlan, StepResult } from './step.ts';
import { runStep } from './step.ts';
import { traceArguments } from './trace.ts';

export type { Annotation, StepEvent } from './console.ts';
export type { StepResult, Summary } from './step.ts';
export type { EarlyWrite, Trace, TraceEntry } from './trace.ts';

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

interface PostStep {
  readonly action: ActionDefinition;
  readonly options: UsesOptions;
  readonly state: Record<string, string>;
}

/** A step's process before the environment is known, which depends on the moment of its start. */
interface Invocation {
  readonly argv: StepPlan['argv'];
  readonly isVerbatim: boolean;
  readonly isScript: boolean;
  /** INPUT_* and STATE_*. */
  readonly variables: Readonly<Record<string, string>>;
  /** The step's state, for its post step. */
  readonly state: Record<string, string>;
  /** Prints the lines that the log shows before the process runs. */
  readonly announce: (console: StepConsole) => void;
}

/**
 * One job on the GitHub Actions runner, as JavaScript actions and `run:` steps see it: real processes, INPUT_* and
 * command files, workflow commands, masks, accumulated environment, post steps. Modelled on actions/runner 2.336. The
 * caller decides whether a step runs after a failure.
 */
export class Job {
  readonly workspace: string;
  /** RUNNER_TEMP, in a new directory that only this user can enter. */
  readonly temp: string;
  /** The job's `env:`, and what steps have exported. */
  readonly env: Record<string, string> = {};
  /** By step id. Names are compared without case and keep their first spelling. */
  readonly outputs: Record<string, Record<string, string>> = {};
  readonly #options: JobOptions;
  readonly #place: JobFolders;
  readonly #masker: Masker;
  /** The environment of the runner's own process. */
  readonly #host: Record<string, string>;
  /** The variables that the runner sets for each step. */
  readonly #own: Record<string, string>;
  readonly #trackingId = `github_${randomUUID()}`;
  readonly #pipes: Pipes;
  readonly #diagnostics: Diagnostics;
  readonly #background: BackgroundSteps;
  readonly #path: string[] = [];
  readonly #posts: PostStep[] = [];
  readonly #log: string[] = [];
  #status: StepResult['outcome'] = 'success';
  #isEnding = false;
  #steps = 0;

  static async create(options: JobOptions = {}): Promise<Job> {
    return new Job(options, createJobFolders());
  }

  private constructor(options: JobOptions, place: JobFolders) {
    this.#options = options;
    this.#place = place;
    this.workspace = place.workspace;
    this.temp = place.temp;
    this.#pipes = new Pipes(place.root);
    this.#diagnostics = new Diagnostics(place.root);
    this.#background = new BackgroundSteps(options.cancelScale ?? 1);
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

  /** Masks a text by the masks of this moment. */
  mask(text: string): string {
    return this.#masker.mask(text);
  }

  /** Runs `main` of the action in this action.yml and registers its `post`. */
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

  /** Runs a `run:` step: a script for a shell, or a list of arguments. */
  async run(
    script: string | readonly [command: string, ...args: string[]],
    options: RunOptions = {},
  ): Promise<StepResult> {
    this.#steps += 1;
    const { argv, isVerbatim } =
      typeof script === 'string'
        ? writeScript(this.temp, String(this.#steps), script, options.shell ?? 'bash')
        : { argv: script, isVerbatim: false };
    const shown = typeof script === 'string' ? script : script.join(' ');
    const announce = (console: StepConsole) => {
      const [first, ...rest] = shown.trim().split('\n');
      console.output(`##[group]Run ${first}`);
      for (const line of [first, ...rest]) console.output(`\u001b[36;1m${line}\u001b[0m`);
      console.output(`shell: ${argv.slice(0, -1).join(' ')} {0}`);
      this.#endGroupWithEnvironment(console, options);
    };
    return this.#step({ argv, isVerbatim, isScript: true, variables: {}, state: {}, announce }, options);
  }

  /** `wait:` for these background steps and apply their changes. Returns the worst of their outcomes. */
  async wait(...ids: readonly string[]): Promise<StepResult['outcome']> {
    return this.#noted(await this.#background.wait(ids));
  }

  /** `wait-all:` */
  async waitAll(): Promise<StepResult['outcome']> {
    return this.#noted(await this.#background.waitAll());
  }

  /** `cancel:` these background steps, which does not fail the job. */
  cancel(...ids: readonly string[]): Promise<void> {
    return this.#background.cancel(ids);
  }

  /** `parallel:` runs the steps that `begin` starts, by id, at the same time. Returns the worst of their outcomes. */
  async parallel(
    steps: Readonly<Record<string, (options: StepOptions) => Promise<StepResult>>>,
  ): Promise<StepResult['outcome']> {
    for (const [id, begin] of Object.entries(steps)) void begin({ id, background: true });
    return this.wait(...Object.keys(steps));
  }

  /** Runs the post steps, last in first out, then ends the processes that steps left running. */
  async end(): Promise<StepResult[]> {
    const results: StepResult[] = [];
    this.#noted(await this.#background.finish());
    this.#isEnding = true;
    for (let post = this.#posts.pop(); post; post = this.#posts.pop()) {
      const { action, options, state } = post;
      if (action.post === undefined || !this.#holds(action.postIf)) continue;
      const { signalAfter: _ofMain, background: _itself, ...rest } = options;
      const announce = (console: StepConsole) => console.output('Post job cleanup.');
      results.push(await this.#runNode(action, action.post, rest, state, announce));
    }
    for (const { pid, name } of endOrphans(this.#trackingId)) {
      this.#log.push(`Terminate orphan process: pid (${pid}) (${name})`);
    }
    return results;
  }

  /**
   * The outputs of the job that later jobs receive, from evaluated values: GitHub drops every value that masking would
   * change, act drops none. GitHub evaluates outputs after the post steps, so call this after `end`.
   */
  jobOutputs(values: Readonly<Record<string, string>>): Record<string, string> {
    if (!this.#isEnding) throw new Error('The outputs of a job are evaluated after its post steps.');
    const kept = Object.entries(values).filter(([name, value]) => {
      if (value === '') return false;
      if (this.#options.masker === 'act' || this.mask(value) === value) return true;
      this.#log.push(`##[warning]Skip output '${name}' since it may contain secret.`);
      return false;
    });
    return Object.fromEntries(kept);
  }

  /** The evaluated `environment.url`. Undefined if masking would change it. Call it after `end`. */
  environmentUrl(url: string): string | undefined {
    if (!this.#isEnding) throw new Error('The URL of an environment is evaluated after the post steps.');
    if (this.#options.masker === 'act' || this.mask(url) === url) return url;
    this.#log.push('##[warning]Skip setting environment url as environment may contain secret.');
    return undefined;
  }

  /** Removes the job's directories and ends the processes that its steps left running. */
  async dispose(): Promise<void> {
    endOrphans(this.#trackingId);
    this.#diagnostics.close();
    removeJobFolders(this.#place);
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
    const argv = [
      options.node ?? node24(),
      ...nodeArgs,
      ...(options.trace ? traceArguments : []),
      script,
    ] as const;
    const invocation = { argv, isVerbatim: false, isScript: false, variables, state };
    return this.#step({ ...invocation, announce: (console) => announce(console, inputs) }, options);
  }

  async #step(invocation: Invocation, options: UsesOptions): Promise<StepResult> {
    const { argv, isVerbatim, isScript, state, announce } = invocation;
    const debug = options.debug ?? this.#options.debug ?? false;
    const changes = this.#changes(options, state);
    const console = this.#console({
      masker: this.#masker,
      effects: changes,
      debug,
      diagnose: (source, message) => this.#diagnostics.info(source, message),
    });
    const files = createCommandFiles(this.#place);
    announce(console);
    const cancel = new AbortController();
    const plan: StepPlan = {
      argv,
      isVerbatim,
      isScript,
      cwd: this.workspace,
      environment: this.#environment(invocation, options, files, debug),
      files,
      reading: options.reading ?? 'live',
      cancellation: {
        signalAfter: options.signalAfter,
        request: cancel.signal,
        scale: this.#options.cancelScale ?? 1,
      },
      pipes: this.#pipes,
      trace: options.trace ?? false,
    };
    const run = async () => {
      const result = await runStep(plan, console, changes, this.#masker);
      this.#log.push(result.log);
      // A step that `cancel:` ended does not cancel the job.
      if (result.outcome === 'cancelled' && !cancel.signal.aborted) this.#background.cancelAll();
      return result;
    };
    if (options.background) {
      const id = options.id ?? `__background_${randomUUID()}`;
      return this.#background.start(id, {
        run,
        cancel: () => cancel.abort(),
        apply: () => changes.apply(),
      });
    }
    const result = await run();
    this.#noted(result.outcome);
    return result;
  }

  /** Sets the job's status if the step failed or was cancelled. A cancelled job stays cancelled. */
  #noted(outcome: StepResult['outcome']): StepResult['outcome'] {
    if (outcome !== 'success' && this.#status !== 'cancelled') this.#status = outcome;
    return outcome;
  }

  #console(options: ConsoleOptions): StepConsole {
    return this.#options.masker === 'act' ? new ActConsole(options) : new GitHubConsole(options);
  }

  /**
   * Merged in the runner's order: its own process, the job, the step, the inputs, PATH, then the variables it sets
   * itself.
   */
  #environment(
    { variables, isScript }: Invocation,
    options: StepOptions,
    files: StepPlan['files'],
    debug: boolean,
  ): Record<string, string> {
    const environment = mergedVariables(this.#host, this.env, options.env ?? {}, variables);
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

  #changes({ id, env, background }: StepOptions, state: Record<string, string>): JobChanges {
    const outputs = id === undefined ? {} : (this.outputs[id] ?? {});
    if (id !== undefined) this.outputs[id] = outputs;
    const records = { env: this.env, path: this.#path, outputs, state, stepEnv: env ?? {} };
    return new JobChanges(records, background ?? false);
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

  /** Evaluates `env.NAME == 'text'` or `!=`, without regard to case. Undefined for any other condition. */
  #compares(condition: string): boolean | undefined {
    const [, name, operator, text] = /^env\.(\w+)\s*(==|!=)\s*'([^']*)'$/.exec(condition.trim()) ?? [];
    if (name === undefined || text === undefined) return undefined;
    const isEqual = (this.env[name] ?? '').toLowerCase() === text.toLowerCase();
    return isEqual === (operator === '==');
  }
}
