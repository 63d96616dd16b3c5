import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { LeaseError } from '../domain/error.ts';
import type { MaskRegister } from '../use-cases/ports.ts';
import { registerMasks } from './masks.ts';
import { type DiagnosticLog, RunnerWorker } from './runner-worker.ts';

/** The limit for the runner to process a mask, in milliseconds. */
const timeLimit = 5_000;

/**
 * Registers masks by workflow commands on standard error, which the runner reads too. Any other reader of standard
 * error would get the values, so the commands are written only if the pipe ends at the runner, and after a test mask
 * without a value has been registered: after `::stop-commands::` the runner would print masks. A second test mask at
 * the end shows that all are registered.
 */
export const standardErrorRegister: MaskRegister = {
  async register(texts) {
    if (texts.length === 0) return;
    const worker = RunnerWorker.readingFrom(2);
    if (!worker) {
      throw refusal('Nothing here shows that the runner itself reads the standard error of this command');
    }
    const log = worker.follow();
    if (!(await isRegistering(log))) throw refusal('The runner registers no masks from this step');
    await registerMasks(texts, process.stderr);
    if (!(await isRegistering(log)))
      throw refusal('The runner has not said that it has registered the masks');
  },
};

async function isRegistering(log: DiagnosticLog): Promise<boolean> {
  const length = randomInt(300, 3000);
  const probe = `secret-lease asks whether masks are registered, with no secret: ${randomUUID()}`;
  await registerMasks([probe.padEnd(length, '-')], process.stderr);
  const ends = performance.now() + timeLimit;
  for (let seen = ''; performance.now() < ends; await pause(10)) {
    seen += log.next();
    if (seen.includes(` Add new secret mask with length of ${length}\n`)) return true;
  }
  return false;
}

function refusal(what: string): LeaseError {
  return new LeaseError(
    'E_STDERR',
    `${what}, so the masks of values that this job has not seen before would not hold, and the values are not handed on.`,
    {
      fix: 'Run the action `check` before this step: it takes the new values and masks them, wherever the job runs. In a step without a container, on Linux, leave standard error as it is: no `2>`, no pipe, no `::stop-commands::`.',
    },
  );
}
