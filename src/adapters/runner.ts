import { appendFileSync, existsSync, statSync, truncateSync } from 'node:fs';
import * as core from '@actions/core';
import { concealed } from '../domain/concealment.ts';
import { LeaseError } from '../domain/error.ts';
import type { HandOver, Runner } from '../use-cases/ports.ts';

/** The GitHub Actions runner, by its workflow commands and files. */
export class ActionsRunner implements Runner {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly #registered = new Set<string>();
  #isConcealing = false;

  /** `environment` as the step found it. */
  constructor(environment: Readonly<Record<string, string | undefined>>) {
    this.environment = environment;
  }

  /** E_RUNNER where a file is missing through which values are handed over: the toolkit would print them instead. */
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
    for (const text of texts) {
      if (this.#registered.has(text)) continue;
      this.#registered.add(text);
      core.setSecret(text);
    }
    await flushed(process.stdout);
  }

  info(line: string): void {
    core.info(this.#safe(line));
  }

  debug(line: string): void {
    core.debug(this.#safe(line));
  }

  notice(message: string): void {
    core.notice(this.#safe(message));
  }

  warning(message: string): void {
    core.warning(this.#safe(message));
  }

  /** Says the error in one annotation and lets the step fail. */
  fail({ code, message, fix }: LeaseError): void {
    const text = fix === undefined ? message : `${message}\n${fix}`;
    core.error(this.#safe(text), { title: code });
    process.exitCode = 1;
  }

  handOver({ variables, outputs }: HandOver): void {
    const before = ['GITHUB_ENV', 'GITHUB_OUTPUT'].map((name) => {
      const path = this.environment[name] ?? '';
      return { path, size: statSync(path).size };
    });
    try {
      for (const [name, value] of variables) core.exportVariable(name, value);
      for (const [name, value] of outputs) core.setOutput(name, value);
    } catch (cause) {
      for (const { path, size } of before) truncateSync(path, size);
      throw new LeaseError(
        'E_DISK',
        'The values could not be written for later steps; nothing is exported.',
        {
          fix: "Look at the runner's disk: it may be full, or its _temp folder read-only.",
          cause,
        },
      );
    }
  }

  conceal(): void {
    this.#isConcealing = true;
  }

  saveState(name: string, value: string): void {
    core.saveState(name, value);
  }

  summarize(markdown: string): void {
    const path = this.environment.GITHUB_STEP_SUMMARY;
    if (path && existsSync(path))
      appendFileSync(path, `${this.#isConcealing ? concealed(markdown) : markdown}\n`);
  }

  #safe(text: string): string {
    return withoutCommands(this.#isConcealing ? concealed(text) : text);
  }
}

/** The text of an input, untrimmed: line numbers in errors count from its first line. */
export function inputReader(name: string): string {
  return core.getInput(name, { trimWhitespace: false });
}

/** What the step saved for its post step; empty where it did not come so far. */
export function state(name: string): string {
  return core.getState(name);
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

/** Runs a post step: what goes wrong is said, and fails nothing. */
export function runPostStep(step: (runner: Runner) => void): void {
  const runner = new ActionsRunner({ ...process.env });
  try {
    runner.requireCommandFiles();
    step(runner);
  } catch (error) {
    const { code, message } = asLeaseError(error);
    runner.warning(`${code}: ${message}`);
  }
}

/** An error that nobody thought of becomes E_UNEXPECTED. Its message may quote anything, so only its kind and place are told. */
function asLeaseError(error: unknown): LeaseError {
  if (error instanceof LeaseError) return error;
  const kind = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'something';
  return new LeaseError(
    'E_UNEXPECTED',
    `Something unforeseen went wrong (${kind}); nothing more is exported.`,
    {
      fix: 'This is a defect: please report it with the version of the action and the step as the workflow has it.',
      cause: error,
    },
  );
}

/** Resolves when everything written to the stream before has left the process. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve, reject) => stream.write('', (error) => (error ? reject(error) : resolve())));
}

/** The runner reads commands from every line: `::command::` at its start and `##[command]` anywhere in it. */
function withoutCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
