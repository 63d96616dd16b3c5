import type { WorkflowCommand } from './commands.ts';
import type { Level, StoredKind, Stream } from './console.ts';
import { StepConsole } from './console.ts';
import type { Masker } from './masker.ts';

/**
 * act's masker: it masks whole values only, one after the other in the order of registration (pkg/runner/logger.go).
 */
export class ActMasker implements Masker {
  readonly #values: string[] = [];

  add(value: string): void {
    if (value !== '') this.#values.push(value);
  }

  mask(text: string): string {
    return this.#values.reduce((masked, value) => masked.replaceAll(value, '***'), text);
  }
}

/** act's parser of commands (pkg/runner/command.go). It prints commands that it does not know unchanged. */
export class ActConsole extends StepConsole {
  #resumeToken: string | undefined;

  line(stream: Stream, text: string): void {
    const command = parseActCommand(text);
    if (!command) {
      this.events.push({ kind: 'line', stream, text });
      this.output(`| ${text}`);
    } else if (this.#resumeToken !== undefined && command.name !== this.#resumeToken) {
      this.output(`  ⚙  ${text}`);
    } else {
      this.events.push({ kind: 'command', stream, command });
      this.#execute(command, text);
    }
  }

  debug(message: string): void {
    if (this.debugging) this.output(`[DEBUG] ${message}`);
  }

  issue(level: Level, message: string, properties: Readonly<Record<string, string>> = {}): void {
    this.output(this.annotate(level, message, properties));
  }

  protected override tell(kind: StoredKind, name: string, value: string): void {
    if (kind !== 'state') this.output(`  ⚙  ::set-${kind}:: ${name}=${value}`);
  }

  #execute(command: WorkflowCommand, line: string): void {
    const { name, properties, data } = command;
    if (name === 'add-mask') this.#addMask(data);
    else if (name === 'debug') this.debug(`  💬  ${line}`);
    else if (name === 'warning' || name === 'error') this.#annotate(name, command, line);
    else if (name === 'set-env' || name === 'add-path') this.#unsecure(name, properties.name ?? '', data);
    else if (name === 'set-output') this.#setOutput(properties.name ?? '', data);
    else if (name === 'save-state') this.#saveState(properties.name ?? '', data, line);
    else if (name === 'stop-commands') this.#stop(data, line);
    else if (name === this.#resumeToken) this.#stop(undefined, line);
    else this.output(`  ❓  ${line}`);
  }

  #addMask(value: string): void {
    this.masker.add(value);
    this.events.push({ kind: 'mask', value });
    this.output('  ⚙  ***');
  }

  #annotate(level: 'warning' | 'error', { data, properties }: WorkflowCommand, line: string): void {
    this.annotate(level, data, properties);
    this.output(`  ${level === 'error' ? '❗' : '🚧'}  ${line}`);
  }

  #setOutput(name: string, value: string): void {
    this.effects.setOutput(name, value);
    this.stored('output', name, value);
  }

  #saveState(name: string, value: string, line: string): void {
    this.effects.saveState(name, value);
    this.output(`  💾  ${line}`);
  }

  #stop(resumeToken: string | undefined, line: string): void {
    this.#resumeToken = resumeToken;
    this.output(`  ⚙  ${line}`);
  }

  #unsecure(command: 'set-env' | 'add-path', name: string, data: string): void {
    if (this.effects.variable('ACTIONS_ALLOW_UNSECURE_COMMANDS') !== 'true') {
      this.output(`The \`${command}\` command is disabled.`);
    } else if (command === 'set-env') {
      this.effects.setEnv(name, data);
      this.stored('env', name, data);
    } else {
      this.effects.addPath(data);
      this.output(`  ⚙  ::add-path:: ${data}`);
    }
  }
}

/**
 * act reads the name as far as the last `::`, so `::add-mask::a::b` is a command named `add-mask::a`, which act does
 * not know. It unescapes in the random order of a Go map; this model unescapes `%25` first, which does most harm.
 */
function parseActCommand(line: string): WorkflowCommand | undefined {
  const [, name, properties, data] =
    /^::([^ ]+)(?: (.+))?::(.*)$/s.exec(line) ?? /^##\[([^ ]+)(?: (.+))?\](.*)$/s.exec(line) ?? [];
  if (name === undefined || data === undefined) return undefined;
  const separator = line.startsWith('::') ? ',' : ';';
  return { name, properties: parseProperties(properties ?? '', separator), data: unescapeText(data) };
}

function parseProperties(text: string, separator: string): Record<string, string> {
  const pairs = text.split(separator).map((pair) => pair.split('='));
  return Object.fromEntries(
    pairs.flatMap(([name, value, ...more]) =>
      name !== undefined && value !== undefined && more.length === 0
        ? [[name, unescapeText(value).replaceAll('%3A', ':').replaceAll('%2C', ',')]]
        : [],
    ),
  );
}

function unescapeText(text: string): string {
  return text.replaceAll('%25', '%').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}
