import { type Environment, environmentOf } from '../domain/environment.ts';
import { withoutCommands } from '../domain/plain-text.ts';
import { asLeaseError } from '../domain/unforeseen.ts';
import type { HandOver, PostStepRunner } from '../use-cases/ports.ts';
import { writeHandOver } from './command-files.ts';
import { exitAtOnce } from './exit-at-once.ts';
import { commandLine, print } from './workflow-commands.ts';

/** The part of the runner that a post step needs, so that it loads little code. */
class ActionsPostStep implements PostStepRunner {
  readonly environment: Environment = environmentOf(process.env, process.platform);

  info(line: string): void {
    print(`${withoutCommands(line)}\n`);
  }

  warning(message: string): void {
    print(commandLine('warning', withoutCommands(message)));
  }

  handOver(what: HandOver): void {
    writeHandOver(what, this.environment);
  }
}

/**
 * Runs a post step, then ends the process. An error becomes a warning and does not fail the job. Without the runner's
 * command files it still deletes the lease's files.
 */
export async function runPostStep(step: (runner: PostStepRunner) => Promise<void>): Promise<void> {
  const runner = new ActionsPostStep();
  try {
    await step(runner);
  } catch (error) {
    const { code, message } = asLeaseError(error);
    runner.warning(`${code}: ${message}`);
  }
  exitAtOnce();
}

/** A value that the main step has saved; empty if it ended before saving it. */
export function state(name: string): string {
  return process.env[`STATE_${name}`] ?? '';
}
