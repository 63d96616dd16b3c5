import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Job, StepResult } from '../../runner/job.ts';
import { node24 } from '../../runner/node.ts';
import { errorCodes } from '../../src/domain/error.ts';
import { type OutcomeText, withoutMasks } from './outcome.ts';

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
const brokenDisk = new URL('broken-disk.mjs', import.meta.url).href;

/** Runs the command without its launcher, which would not load the preloaded file. */
export function runCommand(job: Job, words: string[], env: Record<string, string> = {}): Promise<StepResult> {
  return job.run([node24(), '--import', brokenDisk, cli, ...words], { env });
}

/** The outcome of the command under a fault. Asserts that a failed command printed only its one line. */
export function commandOutcome({ exitCode, signal, stdout, stderr, log }: StepResult): OutcomeText {
  assert.equal(signal, undefined, log);
  if (exitCode === 0) {
    assert.equal(stderr, '', log);
    return 'succeeds';
  }
  assert.match(stdout, /^(false\n)?$/);
  const [, code = ''] = /^secret-lease: (E_\w+): [^\n]{20,2000}\n$/.exec(withoutMasks(stderr)) ?? [];
  assert.ok((errorCodes as readonly string[]).includes(code) && code !== 'E_UNEXPECTED', log);
  return code;
}
