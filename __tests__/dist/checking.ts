import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { StepResult, UsesOptions } from '../../runner/job.ts';
import { findLeaks } from '../../runner/leaks.ts';
import type { LeaseRecord } from '../../src/domain/records/record.ts';
import { assertReadable, bodyOf, openStage, type Stage } from './stage.ts';

/** The action.yml of check. */
const checkYml = join(import.meta.dirname, '..', '..', 'check', 'action.yml');

type Inputs = Readonly<Record<string, string>>;

/** A stage that can also run check. */
export interface CheckingStage extends Stage {
  check(inputs?: Inputs, options?: UsesOptions): Promise<StepResult>;
  /** The same, and asserts success. */
  checked(inputs?: Inputs, options?: UsesOptions): Promise<StepResult>;
  /** The folder of the records. */
  readonly directory: string;
}

export async function openCheckingStage(
  test: TestContext,
  options?: Parameters<typeof openStage>[1],
): Promise<CheckingStage> {
  const stage = await openStage(test, options);
  const check = (inputs: Inputs = {}, uses: UsesOptions = {}) =>
    stage.job.uses(checkYml, { id: 'check', ...uses, with: inputs });
  return {
    ...stage,
    directory: join(stage.job.temp, 'secret-lease'),
    check,
    async checked(...args) {
      const step = await check(...args);
      assert.equal(step.outcome, 'success', step.log);
      return step;
    },
  };
}

/** A JWT that expires after this many seconds. It is unsigned, because only its `exp` is read. */
export function tokenFor(seconds: number, mark: string): string {
  const iat = Math.floor(Date.now() / 1000);
  const part = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url');
  return [part({ alg: 'none' }), part({ iat, exp: iat + seconds }), `FAKE-${mark}`].join('.');
}

/** Asserts that the step failed with one annotation of this code and exported nothing. Returns its message. */
export function stoppedBy(step: StepResult, code: string): string {
  const errors = step.annotations.filter(({ level }) => level === 'error');
  assert.deepEqual(
    { titles: errors.map(({ title }) => title), exitCode: step.exitCode, exported: step.exported },
    { titles: [code], exitCode: 1, exported: {} },
    step.log,
  );
  assertReadable(errors[0]?.message ?? '', code);
  return bodyOf(errors[0]?.message ?? '', code);
}

/** The job's records on disk. */
export function recordsOf({ directory }: CheckingStage): LeaseRecord[] {
  // The end of a job's last lease deletes the folder.
  const all = existsSync(directory) ? readdirSync(directory) : [];
  const names = all.filter((name) => name.endsWith('.json'));
  return names.map((name) => JSON.parse(readFileSync(join(directory, name), 'utf8')));
}

/** Asserts that log, summaries and records have none of these values and no token or key of the job. */
export function assertNoLeaks(stage: CheckingStage, steps: readonly StepResult[], values: string[]): void {
  const texts = {
    log: stage.job.log,
    summaries: steps.map(({ summary }) => summary.raw).join('\n'),
    records: JSON.stringify(recordsOf(stage)),
    arguments: steps.flatMap(({ argv }) => argv).join('\n'),
  };
  assert.deepEqual(findLeaks({ texts, canaries: [...values, ...stage.sandbox.canaries()] }), []);
}
