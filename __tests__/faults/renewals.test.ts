import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import type { StepResult } from '../../runner/job.ts';
import { type CheckingStage, openCheckingStage } from '../dist/checking.ts';
import { valuesOf } from '../dist/stage.ts';
import { commandOutcome, runCommand } from './commands.ts';
import { typicalFaults as faults } from './kinds.ts';
import { oneSecret, storeSecrets } from './operations.ts';
import { assertEnded, assertNoLeak, assertStruck, type OutcomeText, outcomeOf } from './outcome.ts';
import { OutcomeTables } from './reliability.ts';

const always = Number.POSITIVE_INFINITY;
const columns = [
  { title: '`check`, once', times: 1, attempts: '5', renew: check },
  { title: '`check`, lasting', times: always, attempts: '2', renew: check },
  { title: '`renew`, lasting', times: always, attempts: '2', renew: command('renew', '--shell', 'bash') },
  { title: '`exec`, lasting', times: always, attempts: '2', renew: command('exec', '--', 'touch', 'ran') },
] as const;

const networkTables = new OutcomeTables(
  'renewals',
  columns.map(({ title }) => title),
);
const diskTables = new OutcomeTables('renewal-files', ['`check`', '`renew`']);

/** Of a lease whose secret was rotated. */
type Renew = (stage: CheckingStage, env?: Record<string, string>) => Promise<StepResult>;

const rotated = {
  token: 'FAKE-rotated-<Zt7>&é',
  certificate: 'FAKE-rotated-certificate\nFAKE-rotated-end\n',
};
const preload = ['--import', new URL('broken-disk.mjs', import.meta.url).href];

describe('renewals', { concurrency: 6 }, () => {
  for (const operation of ['oidc', 'AssumeRoleWithWebIdentity', 'GetSecretValue']) {
    const heading = `${operation === 'oidc' ? 'OIDC token' : operation}, for a renewal`;
    for (const { title, fault } of faults) {
      networkTables.add(heading, title);
      for (const [column, { title: who, times, attempts, renew }] of columns.entries()) {
        test(`${heading}: ${title}, ${who}`, async (t) => {
          const { stage, lease } = await leased(t, attempts);
          if (fault.kind !== 'lookup') stage.sandbox.faults.add({ operation, times, ...fault });
          const outcome = await renewed(stage, lease, renew);
          assert.ok(stage.sandbox.requests.some((request) => request.fault === fault.kind));
          networkTables.set(heading, title, column, outcome);
        });
      }
    }
  }
  for (const [title, how] of [
    ['no space is left', 'full'],
    ['no space is left half way', 'half'],
    ['read-only', 'read-only'],
    ['denied', 'denied'],
  ] as const) {
    diskTables.add('The record, for a renewal', title);
    for (const [column, renew] of [check, command('renew', '--shell', 'bash')].entries()) {
      test(`The record: ${title}, ${column === 0 ? 'check' : 'renew'}`, async (t) => {
        const { stage, lease } = await leased(t, '5');
        const entry = column === 0 ? 'check.js' : 'cli.js';
        const fault = JSON.stringify({ entry, place: 'secret-lease/[^/]+\\.json', how });
        const outcome = await renewed(stage, lease, (...args) => renew(args[0], { BROKEN_DISK: fault }));
        assertStruck(stage.job);
        diskTables.set('The record, for a renewal', title, column, outcome);
      });
    }
  }
});

test('docs/reliability.md tells what came of renewals', () => {
  networkTables.publish();
  diskTables.publish();
});

async function leased(t: TestContext, attempts: string) {
  const stage = await openCheckingStage(t, { debug: true });
  storeSecrets(stage);
  const lease = await stage.leased(oneSecret.secrets, { timeout: '8s', 'retry-max-attempts': attempts });
  stage.put('app/one', { json: rotated });
  return { stage, lease };
}

function check(stage: CheckingStage, env: Record<string, string> = {}): Promise<StepResult> {
  return stage.check({}, { env, nodeArgs: preload });
}

function command(...words: string[]): Renew {
  return (stage, env = {}) => runCommand(stage.job, words, env);
}

/** Holds a renewal to it that all is new, or that all is as before. */
async function renewed(stage: CheckingStage, lease: StepResult, renew: Renew): Promise<OutcomeText> {
  const before = contentOf(stage.directory);
  const step = await renew(stage);
  assert.ok(step.durationMs < 18_000, `${step.durationMs} ms`);
  const outcome = step.argv.some((word) => word.endsWith('cli.js')) ? commandOutcome(step) : outcomeOf(step);
  const certificate = lease.exported.CERT_FILE ?? '';
  if (step.exitCode === 0) {
    assert.deepEqual(valuesOf(step), { TOKEN: rotated.token, CERT_FILE: certificate });
    assert.equal(readFileSync(certificate, 'utf8'), rotated.certificate);
  } else {
    assert.deepEqual([step.exported, step.files.env], [{}, ''], step.log);
    assert.match(step.summary.raw, /^(?:$|### 🔴 <code>E_)/u);
    assert.deepEqual(contentOf(stage.directory), before);
    assert.ok(!readdirSync(stage.job.workspace).includes('ran'));
  }
  assertNoLeak(stage, { ...step, exported: { ...lease.exported, ...step.exported } });
  await assertEnded(stage, oneSecret);
  return outcome;
}

/** The records and the files that were asked for. */
function contentOf(directory: string): Record<string, string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}
