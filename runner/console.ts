import type { WorkflowCommand } from './commands.ts';
import { knownCommands, parseCommand } from './commands.ts';
import { isTrue, trim } from './dotnet.ts';
import type { Masker } from './masker.ts';

export type Stream = 'stdout' | 'stderr';
export type Level = 'error' | 'warning' | 'notice';

/** An annotation, as the step's page and the pull request show it. */
export interface Annotation {
  readonly level: Level;
  /** Masked, and cut at 4,096 characters. */
  readonly message: string;
  /** As printed by the process. */
  readonly emitted: string;
  /** The runner masks no property of a command, so this is unmasked. */
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly properties: Readonly<Record<string, string>>;
}

export type StoredKind = 'env' | 'output' | 'state';

/** The events of a step, in the order in which the runner saw them. */
export type StepEvent =
  | { readonly kind: 'line'; readonly stream: Stream; readonly text: string }
  | { readonly kind: 'command'; readonly stream: Stream; readonly command: WorkflowCommand }
  | { readonly kind: 'mask'; readonly value: string }
  | { readonly kind: 'exit'; readonly exitCode: number; readonly signal: NodeJS.Signals | undefined }
  | { readonly kind: StoredKind; readonly name: string; readonly value: string };

/** What commands change outside the log. */
export interface CommandEffects {
  setEnv(name: string, value: string): void;
  setOutput(name: string, value: string): void;
  saveState(name: string, value: string): void;
  addPath(directory: string): void;
  /** The value of a variable in the job's or the step's own environment. */
  variable(name: string): string | undefined;
}

export interface ConsoleOptions {
  readonly masker: Masker;
  /** Writes to the runner's own diagnostic log. */
  readonly diagnose?: (source: string, message: string) => void;
  readonly effects: CommandEffects;
  readonly debug: boolean;
}

/** Reads the lines of a step's process, executes the commands among them and keeps the masked log. */
export abstract class StepConsole {
  readonly log: string[] = [];
  readonly annotations: Annotation[] = [];
  readonly events: StepEvent[] = [];
  /** True after a command or file that could not be processed, which fails the step whatever its exit code. */
  failed = false;
  protected readonly masker: Masker;
  protected readonly effects: CommandEffects;
  protected readonly debugging: boolean;
  /** How many annotations of each level are kept. Further ones are in the log only. */
  protected readonly annotationLimit: number = Number.POSITIVE_INFINITY;

  constructor(options: ConsoleOptions) {
    this.masker = options.masker;
    this.effects = options.effects;
    this.debugging = options.debug;
  }

  abstract line(stream: Stream, text: string): void;
  abstract debug(message: string): void;
  /** Logs the runner's message about something it has stored. */
  protected abstract tell(kind: StoredKind, name: string, value: string): void;
  abstract issue(level: Level, message: string, properties?: Readonly<Record<string, string>>): void;

  /** Writes to the log, masked by the masks of this moment. An entry can have several lines. */
  output(message: string): void {
    this.log.push(this.masker.mask(message));
  }

  /** Called when the job has stored the value. */
  stored(kind: StoredKind, name: string, value: string): void {
    this.events.push({ kind, name, value });
    this.tell(kind, name, value);
  }

  fail(message: string, cause: unknown): void {
    this.issue('error', message);
    this.issue('error', cause instanceof Error ? cause.message : String(cause));
    this.failed = true;
  }

  protected annotate(level: Level, emitted: string, properties: Readonly<Record<string, string>>): string {
    const message = this.masker.mask(emitted).slice(0, 4096);
    const known = this.annotations.filter((each) => each.level === level).length;
    if (known < this.annotationLimit) {
      this.annotations.push({
        level,
        message,
        emitted,
        title: properties.title,
        file: properties.file,
        properties,
      });
    }
    return message;
  }
}

/** The runner's own console: OutputManager.cs and ActionCommandManager.cs. */
export class GitHubConsole extends StepConsole {
  /** As in ExecutionContext.cs. */
  protected override readonly annotationLimit = 10;
  readonly #known = new Set<string>(knownCommands);
  /** Problem matchers are accepted and ignored. */
  readonly #commands: Readonly<Record<string, (command: WorkflowCommand) => void>> = {
    'add-mask': ({ data }) => this.#addMask(data),
    debug: ({ data }) => this.debug(data),
    error: ({ data, properties }) => this.issue('error', data, properties),
    warning: ({ data, properties }) => this.issue('warning', data, properties),
    notice: ({ data, properties }) => this.issue('notice', data, properties),
    group: ({ data }) => this.output(`##[group]${data}`),
    endgroup: () => this.output('##[endgroup]'),
    echo: ({ data }) => this.#setEcho(data),
    'set-env': (command) => this.#setEnv(command),
    'add-path': (command) => this.#addPath(command),
    'set-output': (command) => this.#setOutput(command),
    'save-state': (command) => this.#saveState(command),
  };
  readonly #diagnose: (source: string, message: string) => void;
  #stopToken: string | undefined;
  #echo: boolean;

  constructor(options: ConsoleOptions) {
    super(options);
    this.#diagnose = options.diagnose ?? (() => {});
    this.#echo = options.debug;
  }

  line(stream: Stream, text: string): void {
    const command = parseCommand(text, (name) => this.#known.has(name.toLowerCase()));
    if (command && this.#obey(stream, text, command)) return;
    this.events.push({ kind: 'line', stream, text });
    this.output(text);
  }

  debug(message: string): void {
    if (!this.debugging) return;
    for (const line of message.replaceAll('\r\n', '\n').split('\n')) this.output(`##[debug]${line}`);
  }

  issue(level: Level, message: string, properties: Readonly<Record<string, string>> = {}): void {
    const shown = this.annotate(level, message, properties);
    if (shown !== '') this.output(`##[${level}]${shown}`);
  }

  protected override tell(kind: StoredKind, name: string, value: string): void {
    if (kind === 'env') this.debug(`${name}='${value}'`);
    else if (kind === 'output') this.debug(`Set output ${name} = ${value}`);
    else this.debug(`Save intra-action state ${name} = ${value}`);
  }

  #obey(stream: Stream, line: string, command: WorkflowCommand): boolean {
    const name = command.name.toLowerCase();
    if (this.#stopToken !== undefined) return this.#resume(line, name);
    this.events.push({ kind: 'command', stream, command });
    const quiet = quietCommands.has(name);
    if (this.#echo && !quiet && name !== 'stop-commands') this.output(line);
    try {
      if (name === 'stop-commands') this.#stop(line, command.data);
      else this.#commands[name]?.(command);
    } catch (error) {
      this.fail(`Unable to process command '${quiet ? name : line}' successfully.`, error);
    }
    return true;
  }

  #stop(line: string, token: string): void {
    const known = this.#known.has(token.toLowerCase());
    const allowed = isTrue(this.effects.variable('ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS'));
    if ((known || token === '' || token.toLowerCase() === 'pause-logging') && !allowed) {
      throw new Error('You cannot use a endToken that is an empty string, or another workflow command.');
    }
    this.#stopToken = token.toLowerCase();
    this.#known.add(this.#stopToken);
    if (token.length > 6) this.masker.add(token);
    this.output(line);
  }

  #resume(line: string, name: string): boolean {
    if (name !== this.#stopToken) return false;
    this.output(line);
    this.#known.delete(name);
    this.#stopToken = undefined;
    return true;
  }

  #addMask(value: string): void {
    if (trim(value) === '') {
      this.issue('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
      return;
    }
    if (this.#echo) this.output('::add-mask::***');
    this.masker.add(value);
    this.#diagnose('AddMaskCommandExtension', `Add new secret mask with length of ${value.length}`);
    this.events.push({ kind: 'mask', value });
  }

  #setEcho(data: string): void {
    const value = trim(data).toLowerCase();
    if (value !== 'on' && value !== 'off') {
      throw new Error(
        `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`,
      );
    }
    this.#echo = value === 'on';
  }

  #setEnv(command: WorkflowCommand): void {
    this.#allowUnsecure(command);
    const name = requiredName(command);
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      this.issue('error', "Can't update NODE_OPTIONS environment variable using ::set-env:: command.");
      return;
    }
    this.effects.setEnv(name, command.data);
    this.stored('env', name, command.data);
  }

  #addPath(command: WorkflowCommand): void {
    this.#allowUnsecure(command);
    if (command.data === '') throw new Error('Value cannot be null or empty. (path)');
    this.effects.addPath(command.data);
  }

  #setOutput(command: WorkflowCommand): void {
    this.#warnOfDeprecation(command);
    const name = requiredName(command);
    this.effects.setOutput(name, command.data);
    this.stored('output', name, command.data);
  }

  #saveState(command: WorkflowCommand): void {
    this.#warnOfDeprecation(command);
    const name = requiredName(command);
    this.effects.saveState(name, command.data);
    this.stored('state', name, command.data);
  }

  #allowUnsecure({ name }: WorkflowCommand): void {
    if (isTrue(this.effects.variable('ACTIONS_ALLOW_UNSECURE_COMMANDS'))) return;
    throw new Error(
      `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`.`,
    );
  }

  #warnOfDeprecation({ name }: WorkflowCommand): void {
    this.issue(
      'warning',
      `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`,
    );
  }
}

/** Commands whose lines the runner does not print when echo is on. */
const quietCommands = new Set(['add-mask', 'debug', 'error', 'warning', 'notice']);

function requiredName({ name, properties }: WorkflowCommand): string {
  if (!properties.name) throw new Error(`Required field 'name' is missing in ##[${name}] command.`);
  return properties.name;
}
