import { randomUUID } from 'node:crypto';
import { ActConsole, ActMasker } from './act.ts';
import type { ActionDefinition } from './action.ts';
import { inputVariable, readAction, resolveInputs } from './action.ts';
import { BackgroundSteps } from './background.ts';
import { JobChanges } from './changes.ts';
import type { ConsoleOptions, StepConsole } from './console.ts';
import { GitHubConsole } from './console.ts';
import { Diagnostics } from './diagnostics.ts';
import type { JobFolders } from './job-folders.ts';
import { createCommandFiles, createJobFolders, removeJobFolders } from './job-folders.ts';
import type { JobOptions, RunOptions, StepOptions, UsesOptions } from './job-options.ts';
import { JobVariables } from './job-variables.ts';
import type { Masker } from './masker.ts';
import { GitHubMasker } from './masker.ts';
import { node24 } from './node.ts';
import { endOrphans, type Orphan } from './orphans.ts';
import { postConditionHolds } from './post-condition.ts';
import { runProcess } from './process.ts';
import { writeScript } from './shells.ts';
import type { StepPlan, StepResult } from './step.ts';
import { runStep } from './step.ts';
import { printActionHeading, printScriptHeading } from './step-heading.ts';
import { traceArguments } from './trace.ts';

export type { JobOptions, RunOptions, StepOptions, UsesOptions } from './job-options.ts';
export type { StepResult } from './step.ts';

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
  readonly env: Record<string, string>;
  /** By step id. Names are compared without case and keep their first spelling. */
  readonly outputs: Record<string, Record<string, string>> = {};
  readonly #options: JobOptions;
  readonly #folders: JobFolders;
  readonly #masker: Masker;
  readonly #variables: JobVariables;
  readonly #trackingId = `github_${randomUUID()}`;
  readonly #diagnostics: Diagnostics;
  readonly #background: BackgroundSteps;
  readonly #posts: PostStep[] = [];
  readonly #log: string[] = [];
  #status: StepResult['outcome'] = 'success';
  #isEnding = false;
  #mayHaveOrphans = false;
  #steps = 0;

  static async create(options: JobOptions = {}): Promise<Job> {
    return new Job(options, createJobFolders());
  }

  private constructor(options: JobOptions, folders: JobFolders) {
    this.#options = options;
    this.#folders = folders;
    this.workspace = folders.workspace;
    this.temp = folders.temp;
    this.#diagnostics = new Diagnostics(folders.root);
    this.#background = new BackgroundSteps(options.cancelScale ?? 1);
    this.#masker = options.masker === 'act' ? new ActMasker() : new GitHubMasker();
    this.#variables = new JobVariables(folders, options);
    this.env = this.#variables.env;
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
    return this.#runNode(action, action.main, options, state, (console, inputs) =>
      printActionHeading(console, action, options, inputs, { ...this.env, ...options.env }),
    );
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
    const announce = (console: StepConsole) =>
      printScriptHeading(console, shown, argv, { ...this.env, ...options.env });
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
      if (action.post === undefined || !postConditionHolds(action.postIf, this.#status, this.env)) continue;
      const { signalAfter: _ofMain, background: _itself, ...rest } = options;
      const announce = (console: StepConsole) => console.output('Post job cleanup.');
      results.push(await this.#runNode(action, action.post, rest, state, announce));
    }
    for (const { pid, name } of this.#endOrphans()) {
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
    this.#endOrphans();
    this.#diagnostics.close();
    removeJobFolders(this.#folders);
  }

  /** Looks through all processes only if a step has run since it last did. */
  #endOrphans(): readonly Orphan[] {
    if (!this.#mayHaveOrphans) return [];
    this.#mayHaveOrphans = false;
    return endOrphans(this.#trackingId);
  }

  #runNode(
    action: ActionDefinition,
    script: string,
    options: UsesOptions,
    state: Record<string, string>,
    announce: (console: StepConsole, inputs: Map<string, string>) => void,
  ): Promise<StepResult> {
    const inputs = resolveInputs(
      action,
      options.with ?? {},
      this.#variables.contexts(this.#options.contexts ?? {}, this.#status),
    );
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
    const files = createCommandFiles(this.#folders);
    announce(console);
    const cancel = new AbortController();
    const plan: StepPlan = {
      argv,
      isVerbatim,
      isScript,
      cwd: this.workspace,
      environment: this.#variables.ofStep({
        env: options.env ?? {},
        inputs: invocation.variables,
        own: {
          ...(debug && { RUNNER_DEBUG: '1' }),
          GITHUB_ACTION: options.id ?? (isScript ? '__run' : '__self'),
          RUNNER_TRACKING_ID: this.#trackingId,
          ...fileVariables(files),
        },
        unset: options.unsetFileCommands ?? [],
      }),
      files,
      reading: options.reading ?? 'live',
      cancellation: {
        signalAfter: options.signalAfter,
        request: cancel.signal,
        scale: this.#options.cancelScale ?? 1,
      },
      trace: options.trace ?? false,
      runProcess: (!isScript && this.#options.runAction) || runProcess,
    };
    const run = async () => {
      this.#mayHaveOrphans = true;
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

  #changes({ id, env, background }: StepOptions, state: Record<string, string>): JobChanges {
    const outputs = id === undefined ? {} : (this.outputs[id] ?? {});
    if (id !== undefined) this.outputs[id] = outputs;
    const records = { env: this.env, path: this.#variables.path, outputs, state, stepEnv: env ?? {} };
    return new JobChanges(records, background ?? false);
  }
}

/** GITHUB_ENV and the other variables that name a step's command files. */
function fileVariables(files: StepPlan['files']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([command, path]) => [`GITHUB_${command.toUpperCase()}`, path]),
  );
}
