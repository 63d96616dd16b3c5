// Leases in the background, at the same time: each case gives what it gives in a row.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { StepResult } from '../../runner/job.ts';
import { lacks } from '../needs.ts';
import { openStage, type Stage } from './stage.ts';

type Lease = readonly [secrets: string, inputs?: Record<string, string>];

/** Starts all at once, waits for all, and then applies them in the order of `waits`. */
async function together(
  { lease, job }: Stage,
  leases: Readonly<Record<string, Lease>>,
  waits: readonly string[] = Object.keys(leases),
): Promise<StepResult[]> {
  const steps = Object.entries(leases).map(([id, [secrets, inputs]]) =>
    lease(secrets, inputs, { id, background: true }),
  );
  const results = await Promise.all(steps);
  for (const id of waits) await job.wait(id);
  return results;
}

const codesOf = (steps: readonly StepResult[]) =>
  steps.map(({ annotations }) => annotations.find(({ level }) => level === 'error')?.title ?? 'done').sort();

const folderOf = ({ job }: Stage) => join(job.temp, 'secret-lease');

test('one name with two values: one lease gets it, the other one is refused', async (t) => {
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-value-one');
  stage.put('app/two', 'FAKE-value-two');
  const leases: Record<string, Lease> = { a: ['KEY, app/one'], b: ['KEY, app/two'] };
  assert.deepEqual(codesOf(await together(stage, leases)), ['E_CONFLICT', 'done']);
  assert.match(stage.job.env.KEY ?? '', /^FAKE-value-(one|two)$/);
});

test('the same secret under the same name is no conflict', async (t) => {
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-value-one');
  const steps = await together(stage, { a: ['KEY, app/one'], b: ['KEY, app/one'] });
  assert.deepEqual(codesOf(steps), ['done', 'done']);
});

test('what is left alone stays with the one that has it', async (t) => {
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-value-one');
  stage.put('app/two', 'FAKE-value-two');
  const skip = { 'on-conflict': 'skip' };
  const steps = await together(stage, { a: ['KEY, app/one', skip], b: ['KEY, app/two', skip] }, ['b', 'a']);
  assert.deepEqual(codesOf(steps), ['done', 'done']);
  assert.equal(steps.filter(({ exported }) => 'KEY' in exported).length, 1);
});

test('values that are too large only together are refused before they are exported', async (t) => {
  if (lacks(t, 'linuxLimits')) return;
  const stage = await openStage(t);
  const lines = (prefix: string) =>
    Array.from({ length: 17 }, (_, index) => {
      stage.put(`${prefix}/${index}`, `FAKE${index}-`.padEnd(60_000, 'x'));
      return `${prefix.toUpperCase()}_${index}, ${prefix}/${index} public`;
    }).join('\n');
  const steps = await together(stage, { a: [lines('a')], b: [lines('b')] });
  assert.deepEqual(codesOf(steps), ['E_TOO_LARGE', 'done']);
  assert.equal((await stage.job.run('true')).outcome, 'success');
});

for (const waits of [
  ['a', 'b'],
  ['b', 'a'],
]) {
  test(`two profiles are both in the configuration that counts, waited for as ${waits}`, async (t) => {
    const stage = await openStage(t);
    const profile = (name: string): Lease => [
      'prod/flags',
      { 'export-credentials': 'profile', 'aws-profile': name, 'on-conflict': 'overwrite' },
    ];
    assert.deepEqual(codesOf(await together(stage, { a: profile('one'), b: profile('two') }, waits)), [
      'done',
      'done',
    ]);
    const config = readFileSync(stage.job.env.AWS_CONFIG_FILE ?? '', 'utf8');
    assert.match(config, /\[profile one\]/);
    assert.match(config, /\[profile two\]/);
  });

  test(`SECRET_LEASE_EXPIRES_AT is the earliest of all, waited for as ${waits}`, async (t) => {
    const stage = await openStage(t);
    const [early, late] = [1, 2].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString());
    stage.put('app/early', 'FAKE-early');
    stage.put('app/late', 'FAKE-late');
    const hint = { 'warn-remaining': '0s' };
    // So that both have begun before one of them is done: of a step that has not begun, none can know.
    stage.sandbox.faults.add({ operation: 'oidc', kind: 'slow', ms: 500 });
    await together(
      stage,
      { a: [`EARLY, app/early expires=${early}`, hint], b: [`LATE, app/late expires=${late}`, hint] },
      waits,
    );
    assert.equal(stage.job.env.SECRET_LEASE_EXPIRES_AT, early);
  });
}

test('keys beside a profile, which would win over it, are what they are in a row', async (t) => {
  const stage = await openStage(t);
  const steps = await together(stage, {
    a: ['prod/flags', { 'export-credentials': 'env' }],
    b: ['prod/flags', { 'export-credentials': 'profile' }],
  });
  // Whichever comes second: keys are refused beside a profile, and a profile blanks the keys.
  const [keys, profile] = steps;
  if (keys?.outcome === 'failure') assert.deepEqual(codesOf(steps), ['E_CONFLICT', 'done']);
  else assert.equal(profile?.exported.AWS_SESSION_TOKEN ?? '', '');
});

test('nothing is left of leases that failed, were killed, or have ended', async (t) => {
  if (lacks(t, 'signals')) return;
  const stage = await openStage(t, { cancelScale: 0.02 });
  stage.put('app/one', 'FAKE-value-one');
  await together(stage, { a: ['ONE, app/one'], b: ['TWO, app/missing'] });
  stage.sandbox.faults.add({ operation: 'GetSecretValue', kind: 'hang', times: 1 });
  const killed = stage.lease('THREE, app/one', {}, { id: 'c', background: true });
  while (!stage.sandbox.requests.some(({ operation }) => operation === 'GetSecretValue'))
    await new Promise((resolve) => setTimeout(resolve, 20));
  await stage.job.cancel('c');
  await killed;
  const after = await stage.leased('FOUR, app/one', {}, { id: 'd' });
  assert.ok(after.durationMs < 20_000, 'nobody waited for what was killed');
  await stage.job.end();
  assert.ok(
    !existsSync(folderOf(stage)),
    existsSync(folderOf(stage)) ? String(readdirSync(folderOf(stage))) : '',
  );
});
