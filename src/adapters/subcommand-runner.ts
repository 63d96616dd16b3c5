import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { exitStatus, statusOf } from '../domain/command/exit-status.ts';
import { type Environment, environmentOf } from '../domain/environment.ts';
import type { LeaseError } from '../domain/error.ts';
import { concealedError, errorLine } from '../domain/error-text.ts';
import { failureSummary } from '../domain/failure-summary.ts';
import { withoutCommands } from '../domain/plain-text.ts';
import type { Visibility } from '../domain/trust/visibility.ts';
import { asLeaseError } from '../domain/unforeseen.ts';
import type { HandOver, Runner } from '../use-cases/ports.ts';
import { Concealer } from './concealer.ts';
import { helpFor } from './help.ts';

/**
 * The runner as the `secret-lease` command in a `run:` step sees it. Standard output belongs to the subcommand, so
 * messages go to standard error, and only important ones.
 */
export class SubcommandRunner implements Runner {
  readonly environment: Environment;
  readonly #assign: (variables: HandOver['variables']) => void;
  readonly #concealer: Concealer;

  /** `environment`: the command's own. `assign` receives variables, for subcommands that hand any over. */
  constructor(environment: Environment, assign: (variables: HandOver['variables']) => void = () => {}) {
    this.environment = environmentOf(environment, process.platform);
    this.#concealer = new Concealer(this.environment);
    this.#assign = assign;
  }

  /**
   * Does nothing. Tokens and the reader's keys stay in this process, so they need no mask, and a mask command on
   * standard error would show them to any program that captures it. Subcommands that give values to later steps
   * register the masks themselves.
   */
  async mask(): Promise<void> {}

  info(): void {}

  debug(): void {}

  notice(): void {}

  warning(message: string): void {
    this.say(`warning: ${message}`);
  }

  /** Prints an error with its code and the link to its explanation. */
  complain(error: LeaseError): void {
    this.say(errorLine(error, helpFor(error.code, this.environment)));
  }

  /** Writes an error to the summary of the step, once where a step tries again. */
  summarizeFailure(error: LeaseError): void {
    const path = this.environment.GITHUB_STEP_SUMMARY;
    if (!path || !existsSync(path)) return;
    const shown = this.#concealer.isConcealing ? concealedError(error) : error;
    const text = `${failureSummary(shown, helpFor(error.code, this.environment))}\n`;
    try {
      if (!readFileSync(path, 'utf8').includes(text)) appendFileSync(path, text);
    } catch {
      // The message is on standard error already.
    }
  }

  /** One line on standard error. */
  say(message: string): void {
    const text = withoutCommands(this.#concealer.shown(message));
    process.stderr.write(`secret-lease: ${text.replace(/\s*\n\s*/g, ' ')}\n`);
  }

  handOver({ variables }: HandOver): void {
    this.#assign(variables);
  }

  noteVisibility(visibility: Visibility): Visibility {
    return this.#concealer.note(visibility);
  }

  saveState(): void {}

  dropState(): void {}

  summarize(): void {}
}

interface Failing {
  /** The exit status of a failure. Undefined: that of its code. */
  readonly status?: number | undefined;
  /** False for what programs call, as often as they like. */
  readonly hasSummary?: boolean;
}

/**
 * Runs a subcommand and returns the exit status, which `work` can choose. An error becomes one line, never a stack
 * trace, and a paragraph of the step's summary.
 */
export async function runSubcommand(
  runner: SubcommandRunner,
  work: () => Promise<number> | Promise<void>,
  { status, hasSummary = true }: Failing = {},
): Promise<number> {
  try {
    return (await work()) ?? exitStatus.done;
  } catch (error) {
    const told = asLeaseError(error);
    runner.complain(told);
    if (hasSummary) runner.summarizeFailure(told);
    return status ?? statusOf(told.code);
  }
}
