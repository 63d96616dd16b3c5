import { appendFileSync, existsSync } from 'node:fs';
import * as core from '@actions/core';
import { type Environment, environmentOf } from '../domain/environment.ts';
import type { LeaseError } from '../domain/error.ts';
import { concealedError, errorText } from '../domain/error-text.ts';
import { failureSummary } from '../domain/failure-summary.ts';
import { withBreaks } from '../domain/monitor/markdown.ts';
import { withoutCommands } from '../domain/plain-text.ts';
import type { Visibility } from '../domain/trust/visibility.ts';
import { asLeaseError } from '../domain/unforeseen.ts';
import type { HandOver, Runner } from '../use-cases/ports.ts';
import { cannotHandOver, emptyFile, requireCommandFiles, writeHandOver } from './command-files.ts';
import { Concealer } from './concealer.ts';
import { exitAtOnce } from './exit-at-once.ts';
import { helpFor } from './help.ts';
import { registerMasks } from './masks.ts';
import { requireNode } from './node-version.ts';

/** The GitHub Actions runner, through its workflow commands and files. */
export class ActionsRunner implements Runner {
  readonly environment: Environment;
  readonly #registered = new Set<string>();
  #flushed: Promise<unknown> = Promise.resolve();
  readonly #concealer: Concealer;

  /** `environment`: as the step found it. */
  constructor(environment: Environment) {
    this.environment = environment;
    this.#concealer = new Concealer(environment);
  }

  async mask(texts: Iterable<string>): Promise<void> {
    const fresh = [...new Set(texts)].filter((text) => !this.#registered.has(text));
    for (const text of fresh) this.#registered.add(text);
    // Also waits for masks of other calls that are still being written.
    if (fresh.length > 0) this.#flushed = Promise.all([this.#flushed, registerMasks(fresh)]);
    await this.#flushed;
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

  /** Reports the error in one annotation, which the log also shows, and in the summary, and fails the step. */
  fail(error: LeaseError, hasSummary: boolean): void {
    const help = helpFor(error.code, this.environment);
    const { lines, apart } = errorText(error, help);
    for (const line of apart) this.info(line);
    core.error(this.#safe(lines.join('\n')), { title: error.code });
    // Concealed first, because account ids with Markdown's escapes between the digits would not be found.
    if (hasSummary)
      this.summarize(failureSummary(this.#concealer.isConcealing ? concealedError(error) : error, help));
    process.exitCode = core.ExitCode.Failure;
  }

  handOver(what: HandOver): void {
    writeHandOver(what, this.environment, () => {
      if (what.onPath !== undefined) this.#addPath(what.onPath);
    });
  }

  noteVisibility(visibility: Visibility): Visibility {
    return this.#concealer.note(visibility);
  }

  saveState(name: string, value: string): void {
    try {
      core.saveState(name, value);
    } catch (cause) {
      throw cannotHandOver('What the end of the job needs could not be written; nothing is exported.', cause);
    }
  }

  dropState(): void {
    emptyFile(this.environment.GITHUB_STATE ?? '');
  }

  /** Without the toolkit's summary, which would load Node's `fs/promises`. */
  summarize(markdown: string): void {
    const path = this.environment.GITHUB_STEP_SUMMARY;
    if (!path || !existsSync(path)) return;
    try {
      appendFileSync(path, `${withBreaks(this.#concealer.shown(markdown))}\n`);
    } catch {
      // All values are handed over by now, so a missing table does not fail the step.
      this.warning('The job summary could not be written.');
    }
  }

  #addPath(directory: string): void {
    const path = this.environment.GITHUB_PATH;
    if (path && existsSync(path)) core.addPath(directory);
    else
      this.warning('GITHUB_PATH does not name a file: later steps do not find secret-lease on their PATH.');
  }

  #safe(text: string): string {
    return withoutCommands(this.#concealer.shown(text));
  }
}

/** The text of an input, untrimmed, because line numbers in errors count from its first line. */
export function inputReader(name: string): string {
  return core.getInput(name, { trimWhitespace: false });
}

/**
 * Runs a step, then ends the process: a name that is still looked up would keep it for as long as the resolver takes. An
 * error becomes one annotation, a summary and exit status 1, never a stack trace.
 */
export async function runStep(step: (runner: Runner) => Promise<void>): Promise<void> {
  const runner = new ActionsRunner(environmentOf(process.env, process.platform));
  try {
    requireNode();
    requireCommandFiles(runner.environment);
    await step(runner);
  } catch (error) {
    runner.fail(asLeaseError(error), !/^\s*false\s*$/i.test(inputReader('job-summary')));
  }
  process.stdout.write('', exitAtOnce);
}
