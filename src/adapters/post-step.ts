import { type Environment, environmentOf } from '../domain/environment.ts';
import { withoutCommands } from '../domain/plain-text.ts';
import { asLeaseError } from '../domain/unforeseen.ts';
import type { HandOver, PostStepRunner } from '../use-cases/ports.ts';
import { writeHandOver } from './command-files.ts';
import { commandLine, print } from './workflow-commands.ts';

/** The GitHub Actions runner as a post step needs it: nothing is loaded for what it does not do. */
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

/** Runs a post step: what goes wrong is said, and fails nothing. Without its command files it still deletes. */
export async function runPostStep(step: (runner: PostStepRunner) => Promise<void>): Promise<void> {
  const runner = new ActionsPostStep();
  try {
    await step(runner);
  } catch (error) {
    const { code, message } = asLeaseError(error);
    runner.warning(`${code}: ${message}`);
  }
}

/** What the step saved for its post step; empty where it did not come so far. */
export function state(name: string): string {
  return process.env[`STATE_${name}`] ?? '';
}
