import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { JobOptions, StepResult, UsesOptions } from '../../runner/job.ts';
import { Job } from '../../runner/job.ts';

export const probeYml = join(import.meta.dirname, 'fixtures', 'probe', 'action.yml');

/** A job that ends with the test. */
export async function createJob(test: TestContext, options: JobOptions = {}): Promise<Job> {
  const job = await Job.create(options);
  test.after(() => job.dispose());
  return job;
}

/** Runs the fixture action with this script as its main step. */
export function probe(job: Job, script: string, options: UsesOptions = {}): Promise<StepResult> {
  return job.uses(probeYml, { ...options, with: { script, ...options.with } });
}
