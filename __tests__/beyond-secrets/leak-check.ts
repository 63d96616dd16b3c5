import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { StepResult } from '../../runner/job.ts';
import { findLeaks } from '../../runner/leaks.ts';
import { saidBy } from '../dist/stage.ts';

/** Stands in the answers of services, so that no log may contain it. */
export const serviceText = 'FAKE-words-of-the-service';

/** The token and the texts of services appear in nothing that the step says or leaves, except in the export itself. */
export function assertNoLeak(step: StepResult, token: string): void {
  const record = step.outputs['lease-file'];
  const texts = {
    said: saidBy(step),
    state: step.files.state,
    arguments: step.argv.join('\n'),
    record: record === undefined ? '' : readFileSync(record, 'utf8'),
  };
  assert.deepEqual(findLeaks({ texts, canaries: [token, serviceText] }), []);
}
