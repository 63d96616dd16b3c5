import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import type { WorkflowCommand } from './commands.ts';
import type { Annotation, CommandEffects, StepConsole, StepEvent } from './console.ts';
import { readLines } from './dotnet.ts';
import type { FileCommand } from './file-commands.ts';
import { parsePairs, summaryLimit } from './file-commands.ts';
import type { Masker } from './masker.ts';
import type { Cancellation, ProcessEnd, ProcessRequest } from './process.ts';
import type { Trace } from './trace.ts';
import { readTrace } from './trace.ts';

export interface StepResult {
  /** `failure`: an exit code other than 0, a refused command or a malformed command file. */
  readonly outcome: 'success' | 'failure' | 'cancelled';
  readonly exitCode: number;
  readonly signal: NodeJS.Signals | undefined;
  /** As the process wrote it. */
  readonly stdout: string;
  readonly stderr: string;
  /** The masked log. */
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly commands: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  /** The environment variables that this step exported. */
  readonly exported: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** The directories that this step put before PATH. */
  readonly path: readonly string[];
  readonly summary: Summary;
  /** In order of arrival. `at` is the index into `events`. */
  readonly masks: readonly { readonly value: string; readonly at: number }[];
  readonly events: readonly StepEvent[];
  /** The command files' contents when the process ended. */
  readonly files: Readonly<Record<FileCommand, string>>;
  readonly argv: readonly string[];
  /** The whole environment of the process. */
  readonly environment: Readonly<Record<string, string>>;
  readonly durationMs: number;
  /** Only with `trace: true`. */
  readonly trace: Trace | undefined;
}

export interface Summary {
  readonly raw: string;
  /** The summary as uploaded, masked line by line; empty if the runner drops it. */
  readonly masked: string;
}

/** Everything that is needed to start one process of a job. */
export interface StepPlan {
  readonly argv: readonly [command: string, ...args: string[]];
  /** True: on Windows the words are the command line as it is, without further quoting. */
  readonly isVerbatim: boolean;
  /** True for a `run:` step. For an action the runner logs the exit code in debug mode only. */
  readonly isScript: boolean;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<FileCommand, string>>;
  readonly reading: 'live' | 'late';
  readonly cancellation: Cancellation;
  readonly trace: boolean;
  readonly runProcess: (request: ProcessRequest) => Promise<ProcessEnd>;
}

/** What a step changes, for itself and for the job. */
export interface StepChanges extends CommandEffects {
  readonly exported: Record<string, string>;
  readonly outputs: Record<string, string>;
  readonly state: Record<string, string>;
  readonly path: string[];
}

/** Runs the process, executes the commands it prints, then reads its command files. */
export async function runStep(
  plan: StepPlan,
  console: StepConsole,
  changes: StepChanges,
  masker: Masker,
): Promise<StepResult> {
  const end = await run(plan, console);
  const read = readCommandFiles(plan.files);
  processFiles(read, console, changes);
  const trace = plan.trace ? readTrace(tracePath(plan), Object.values(plan.files)) : undefined;
  const { events } = console;
  return {
    outcome: end.cancelled ? 'cancelled' : end.exitCode !== 0 || console.failed ? 'failure' : 'success',
    exitCode: end.exitCode,
    signal: end.signal,
    stdout: end.stdout,
    stderr: end.stderr,
    log: console.log.join('\n'),
    annotations: console.annotations,
    commands: events.flatMap((event) => (event.kind === 'command' ? [event.command] : [])),
    outputs: changes.outputs,
    exported: changes.exported,
    state: changes.state,
    path: changes.path,
    summary: summarize(read.step_summary, masker),
    masks: events.flatMap((event, at) => (event.kind === 'mask' ? [{ value: event.value, at }] : [])),
    events,
    files: read,
    argv: plan.argv,
    environment: plan.environment,
    durationMs: end.durationMs,
    trace,
  };
}

function reportExit({ isScript }: StepPlan, console: StepConsole, { exitCode, cancelled }: ProcessEnd): void {
  if (!isScript) console.debug(`Node Action run completed with exit code ${exitCode}`);
  else if (exitCode !== 0 && !cancelled) {
    console.issue('error', `Process completed with exit code ${exitCode}.`);
  }
}

function tracePath(plan: StepPlan): string {
  return `${plan.files.env}.trace`;
}

async function run(plan: StepPlan, console: StepConsole): Promise<ProcessEnd> {
  const [command, ...args] = plan.argv;
  const traceFile = plan.trace ? openSync(tracePath(plan), 'a', 0o600) : undefined;
  try {
    const end = await plan.runProcess({
      command,
      args,
      isVerbatim: plan.isVerbatim,
      cwd: plan.cwd,
      env: plan.environment,
      reading: plan.reading,
      onLine: (stream, line) => console.line(stream, line),
      cancellation: plan.cancellation,
      traceFile,
    });
    console.events.push({ kind: 'exit', exitCode: end.exitCode, signal: end.signal });
    reportExit(plan, console, end);
    return end;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const text = startErrors[reason] ?? reason;
    console.fail(`An error occurred trying to start process '${command}'.`, text);
    return { exitCode: 1, signal: undefined, stdout: '', stderr: '', durationMs: 0, cancelled: false };
  } finally {
    if (traceFile !== undefined) closeSync(traceFile);
  }
}

const startErrors: Readonly<Record<string, string>> = {
  E2BIG: 'Argument list too long',
  ENOENT: 'No such file or directory',
};

function readCommandFiles(paths: Readonly<Record<FileCommand, string>>): Record<FileCommand, string> {
  const contents = Object.entries(paths).map(([command, path]) => [
    command,
    existsSync(path) ? readFileSync(path, 'utf8') : '',
  ]);
  return Object.fromEntries(contents);
}

/** In the runner's order. Its debug lines show the values, masked by the masks of this moment. */
function processFiles(
  files: Readonly<Record<FileCommand, string>>,
  console: StepConsole,
  changes: CommandEffects,
): void {
  for (const directory of readLines(files.path).filter(Boolean)) changes.addPath(directory);
  processPairs('env', files.env, console, (name, value) => {
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      console.issue('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
      return;
    }
    changes.setEnv(name, value);
    console.stored('env', name, value);
  });
  const size = Buffer.byteLength(files.step_summary);
  if (size > summaryLimit) {
    console.issue(
      'error',
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${summaryLimit / 1024}k, got ${Math.trunc(size / 1024)}k.`,
    );
  }
  processPairs('state', files.state, console, (name, value) => {
    changes.saveState(name, value);
    console.stored('state', name, value);
  });
  processPairs('output', files.output, console, (name, value) => {
    if (name === '') throw new Error('Value cannot be null or empty. (name)');
    changes.setOutput(name, value);
    console.stored('output', name, value);
  });
}

function processPairs(
  command: FileCommand,
  content: string,
  console: StepConsole,
  accept: (name: string, value: string) => void,
): void {
  try {
    for (const [name, value] of parsePairs(content)) accept(name, value);
  } catch (error) {
    console.fail(`Unable to process file command '${command}' successfully.`, error);
  }
}

function summarize(raw: string, masker: Masker): Summary {
  if (Buffer.byteLength(raw) > summaryLimit) return { raw, masked: '' };
  const masked = readLines(raw).map((line) => `${masker.mask(line)}\n`);
  return { raw, masked: masked.join('') };
}
