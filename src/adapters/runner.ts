import { appendFileSync, existsSync, statSync, truncateSync } from 'node:fs';
import { concealed } from '../domain/concealment.ts';
import { LeaseError } from '../domain/error.ts';
import { withoutCommands } from '../domain/plain-text.ts';
import { asLeaseError } from '../domain/unforeseen.ts';
import type { HandOver, Runner } from '../use-cases/ports.ts';
import { appendPairs, commandLine, print } from './workflow-commands.ts';

/** The GitHub Actions runner, by its workflow commands and files. */
export class ActionsRunner implements Runner {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly #registered = new Set<string>();
  #isConcealing = false;

  /** `environment` as the step found it. */
  constructor(environment: Readonly<Record<string, string | undefined>>) {
    this.environment = environment;
  }

  /** E_RUNNER where a file is missing through which values are handed over. */
  requireCommandFiles(): void {
    for (const name of ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE']) {
      const path = this.environment[name];
      if (!path || !existsSync(path)) {
        throw new LeaseError(
          'E_RUNNER',
          `${name} does not name a file: values cannot be handed over without it.`,
          {
            fix: 'Run this as a step of a GitHub Actions job; an earlier step may have unset the variable.',
          },
        );
      }
    }
  }

  async mask(texts: Iterable<string>): Promise<void> {
    const fresh = [...new Set(texts)].filter((text) => !this.#registered.has(text));
    for (const text of fresh) this.#registered.add(text);
    print(fresh.map((text) => commandLine('add-mask', text)).join(''));
  }

  info(line: string): void {
    print(`${this.#safe(line)}\n`);
  }

  debug(line: string): void {
    print(commandLine('debug', this.#safe(line)));
  }

  notice(message: string): void {
    print(commandLine('notice', this.#safe(message)));
  }

  warning(message: string): void {
    print(commandLine('warning', this.#safe(message)));
  }

  /** Says the error in one annotation and lets the step fail. */
  fail({ code, message, fix }: LeaseError): void {
    const text = fix === undefined ? message : `${message}\n${fix}`;
    print(commandLine('error', this.#safe(text), { title: code }));
    process.exitCode = 1;
  }

  handOver({ variables, outputs, onPath }: HandOver): void {
    this.requireCommandFiles();
    const before = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH'].map((name) => {
      const path = this.environment[name] ?? '';
      return { path, size: sizeOf(path) };
    });
    undisturbed(() => {
      try {
        appendPairs(this.environment.GITHUB_ENV ?? '', variables);
        appendPairs(this.environment.GITHUB_OUTPUT ?? '', outputs);
        if (onPath !== undefined) this.#addPath(onPath);
      } catch (cause) {
        for (const { path, size } of before) if (sizeOf(path) > size) truncateSync(path, size);
        throw cannotWrite('The values could not be written for later steps; nothing is exported.', cause);
      }
    });
  }

  conceal(): void {
    this.#isConcealing = true;
  }

  saveState(name: string, value: string): void {
    try {
      appendPairs(this.environment.GITHUB_STATE ?? '', new Map([[name, value]]));
    } catch (cause) {
      throw cannotWrite('What the end of the job needs could not be written; nothing is exported.', cause);
    }
  }

  dropState(): void {
    const path = this.environment.GITHUB_STATE ?? '';
    if (sizeOf(path) > 0) truncateSync(path);
  }

  summarize(markdown: string): void {
    const path = this.environment.GITHUB_STEP_SUMMARY;
    if (!path || !existsSync(path)) return;
    try {
      appendFileSync(path, `${this.#isConcealing ? concealed(markdown) : markdown}\n`);
    } catch {
      // Everything is handed over by now: a table is no reason to fail.
      this.warning('The job summary could not be written.');
    }
  }

  #addPath(directory: string): void {
    const path = this.environment.GITHUB_PATH;
    if (path && existsSync(path)) appendFileSync(path, `${directory}\n`);
    else
      this.warning('GITHUB_PATH does not name a file: later steps do not find secret-lease on their PATH.');
  }

  #safe(text: string): string {
    return withoutCommands(this.#isConcealing ? concealed(text) : text);
  }
}

/** The text of an input, untrimmed: line numbers in errors count from its first line. */
export function inputReader(name: string): string {
  return process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}

/** What the step saved for its post step; empty where it did not come so far. */
export function state(name: string): string {
  return process.env[`STATE_${name}`] ?? '';
}

/** Runs a step: whatever goes wrong becomes one annotation and exit status 1, never a stack trace. */
export async function runStep(step: (runner: Runner) => Promise<void>): Promise<void> {
  const runner = new ActionsRunner({ ...process.env });
  try {
    runner.requireCommandFiles();
    await step(runner);
  } catch (error) {
    runner.fail(asLeaseError(error));
  }
}

/** Runs a post step: what goes wrong is said, and fails nothing. Without its command files it still deletes. */
export function runPostStep(step: (runner: Runner) => void): void {
  const runner = new ActionsRunner({ ...process.env });
  try {
    step(runner);
  } catch (error) {
    const { code, message } = asLeaseError(error);
    runner.warning(`${code}: ${message}`);
  }
}

function cannotWrite(message: string, cause: unknown): LeaseError {
  return new LeaseError('E_DISK', message, {
    fix: "Look at the runner's disk: it may be full, or its _temp folder read-only.",
    cause,
  });
}

/** Bytes; none where there is no file. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Does the work before a cancellation (SIGINT, then SIGTERM) is heard: half of it would be worse than all or nothing. */
function undisturbed(work: () => void): void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const ignore = () => {};
  for (const signal of signals) process.on(signal, ignore);
  try {
    work();
  } finally {
    for (const signal of signals) process.off(signal, ignore);
  }
}
