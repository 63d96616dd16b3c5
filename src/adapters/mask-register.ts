import { randomInt, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { LeaseError } from '../domain/error.ts';
import type { MaskRegister } from '../use-cases/ports.ts';
import { maskCommands } from './masks.ts';
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
    await writeMasks([...texts].flatMap(piecesOf));
    if (!(await isRegistering(log)))
      throw refusal('The runner has not said that it has registered the masks');
  },
};

async function isRegistering(log: DiagnosticLog): Promise<boolean> {
  const length = randomInt(300, 3000);
  const probe = `secret-lease asks whether masks are registered, with no secret: ${randomUUID()}`;
  await writeMasks([probe.padEnd(length, '-')]);
  const ends = performance.now() + timeLimit;
  for (let seen = ''; performance.now() < ends; await pause(10)) {
    seen += log.next();
    if (seen.includes(` Add new secret mask with length of ${length}\n`)) return true;
  }
  return false;
}

/**
 * Writes each command in one piece, since other processes of the step can write to standard error in between. A line
 * that one of them has begun would hide the command from the runner, which would print it: so the line is ended by a
 * command without effect.
 */
async function writeMasks(texts: readonly string[]): Promise<void> {
  const ends = performance.now() + timeLimit;
  for (const command of maskCommands(texts)) {
    const bytes = Buffer.from(`::debug::\n${command}`);
    while (!isWritten(bytes)) {
      if (performance.now() > ends)
        throw refusal('The runner does not read the standard error of this command');
      await pause(5);
    }
  }
}

/** False if the pipe is full. What fits into a pipe at once is written as a whole or not at all (POSIX, PIPE_BUF). */
function isWritten(bytes: Buffer): boolean {
  try {
    return writeSync(2, bytes) > 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    return false;
  }
}

/** In bytes: every byte can take three in a command, and PIPE_BUF is 4096 on Linux. */
const longest = 1_300;

/**
 * The pieces of a text that fit into a pipe at once. The runner hides the text by hiding each of them, and its base64
 * too, since a piece has a multiple of three bytes.
 */
function piecesOf(text: string): string[] {
  const bytes = Buffer.from(text);
  const size = Math.ceil(bytes.length / Math.ceil(bytes.length / longest));
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    let end = Math.min(at + size, bytes.length);
    while (end < bytes.length && end > at + size / 2 && (isInside(bytes, end) || (end - at) % 3 !== 0))
      end -= 1;
    pieces.push(bytes.subarray(at, end).toString());
    at = end;
  }
  return pieces.filter((piece) => piece.trim() !== '');
}

/** True for a place inside a character. */
function isInside(bytes: Buffer, at: number): boolean {
  return ((bytes[at] ?? 0) & 0xc0) === 0x80;
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
