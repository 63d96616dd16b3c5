import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { StepResult } from '../../runner/job.ts';
import { openStage, valuesOf } from '../dist/stage.ts';
import { oneSecret, storeSecrets } from './operations.ts';
import { assertEnded, assertNoLeak, assertStruck, type OutcomeText } from './outcome.ts';
import { OutcomeTables } from './reliability.ts';

const preload = ['--import', new URL('signal-at.mjs', import.meta.url).href];

/** Where the process is struck, as signal-at.mjs calls it, and as the page tells it. */
const stages = [
  ['token', 'before the OIDC token is asked for'],
  ['keys', 'before the keys of the OIDC provider are asked for'],
  ['sts', 'before STS is asked'],
  ['reads', 'before the secret is read'],
  ['masks', 'before masks are registered'],
  ['state', 'while the state is saved'],
  ['file', 'before a file is written'],
  ['record', 'before the record is written'],
  ['record, before it is in place', 'while the record is written'],
  ['export', 'before the variables are written'],
  ['outputs', 'between the variables and the outputs'],
  ['summary', 'before the summary is written'],
] as const;

const signals = ['SIGINT', 'SIGTERM'] as const;
const tables = new OutcomeTables('signals', signals);
const heading = 'A lease that is cancelled';
const cancelled = 'cancelled by the runner while an answer is awaited';

describe('signals', { concurrency: 6 }, () => {
  for (const [at, title] of stages) {
    tables.add(heading, title);
    for (const [column, signal] of signals.entries()) {
      test(`${signal} ${title}`, async (t) => {
        const stage = await openStage(t, { debug: column === 0, masker: column === 0 ? 'github' : 'act' });
        storeSecrets(stage);
        const env = { SIGNAL: signal, SIGNAL_AT: at };
        const step = await stage.lease(oneSecret.secrets, {}, { env, nodeArgs: preload });
        assertStruck(stage.job);
        tables.set(heading, title, column, outcomeOf(step));
        await assertEnded(stage, oneSecret);
        assertNoLeak(stage, step);
      });
    }
  }
  tables.add(heading, cancelled);
  test(cancelled, async (t) => {
    const stage = await openStage(t, { debug: true });
    storeSecrets(stage);
    stage.sandbox.faults.add({ operation: 'GetSecretValue', kind: 'hang' });
    // Masks are what the step prints last before it reads.
    const step = await stage.lease(oneSecret.secrets, {}, { signalAfter: /^::add-mask::ASIA/ });
    assert.equal(step.outcome, 'cancelled');
    tables.set(heading, cancelled, 0, outcomeOf(step));
    tables.set(heading, cancelled, 1, 'comes later');
    assertNoLeak(stage, step);
    await assertEnded(stage, oneSecret);
  });
});

test('docs/reliability.md tells what came of the signals', () => tables.publish());

/** All or nothing, whether or not the process was ended. */
function outcomeOf(step: StepResult): OutcomeText {
  const { signal, exitCode, exported, outputs, annotations, log } = step;
  const errors = annotations.filter(({ level }) => level === 'error');
  assert.deepEqual(errors, [], log);
  if (Object.keys({ ...exported, ...outputs }).length === 0) {
    assert.ok(signal, log);
    return 'ends at once; nothing is exported';
  }
  assert.deepEqual(Object.keys(valuesOf(step)), ['TOKEN', 'CERT_FILE'], log);
  assert.equal(exported.TOKEN, oneSecret.values.TOKEN);
  assert.equal(outputs.TOKEN, oneSecret.values.TOKEN);
  assert.equal(outputs.leased, 'true');
  assert.ok(exitCode === 0 || signal, log);
  return 'everything is exported, and cleared by the end';
}
