// Leases, checks, renewals, ends and cancellations of one job in random interleavings: whatever the order, what comes
// of it is what some order in a row would give. SEED and ROUNDS repeat or change what is tried.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { StepResult } from '../../runner/job.ts';
import { openStage, type Stage } from '../dist/stage.ts';
import { type PlannedLease, permutations, type Round, refusedInARow, roundOf } from './plan.ts';

const rounds = Number(process.env.ROUNDS ?? 500);
const firstSeed = Number(process.env.SEED ?? 1);
const checkYml = join(import.meta.dirname, '..', '..', 'check', 'action.yml');
const quiet = { 'warn-remaining': '0s', 'min-remaining': '0s' };
const textOf = (secret: string) => `FAKE-value-of-${secret}`;
const hoursFrom = (start: number, hours: number) => new Date(start + hours * 3_600_000).toISOString();

/** Rounds in which it is certain that all steps had begun before one was done. */
let overlapped = 0;

after(() => {
  if (rounds >= 100) assert.ok(overlapped > rounds / 5, `${overlapped} of ${rounds} rounds overlapped`);
});

describe('interleavings', { concurrency: 3 }, () => {
  for (let seed = firstSeed; seed < firstSeed + rounds; seed++)
    test(`SEED=${seed} ROUNDS=1`, { timeout: 60_000 }, (t) => run(t, roundOf(seed)));
});

async function run(t: TestContext, round: Round): Promise<void> {
  const stage = await openStage(t, { cancelScale: 0.02 });
  const start = Date.now();
  for (const name of ['one', 'two']) stage.put(`app/${name}`, textOf(name));
  stage.put('app/base', 'FAKE-base-before');
  await stage.leased(`BASE, app/base expires=${hoursFrom(start, 9)}`, quiet, { id: 'base' });
  stage.put('app/base', 'FAKE-base-rotated');

  // So that all have begun before one of them is done, as it is on a runner that is not starved.
  if (round.isOverlapping) stage.sandbox.faults.add({ operation: 'oidc', kind: 'slow', ms: 500 });
  const before = stage.sandbox.requests.length;
  const steps = new Map<string, Promise<StepResult>>();
  for (const lease of round.leases) steps.set(lease.id, begin(stage, lease, start));
  if (round.hasCheck) steps.set('check', stage.job.uses(checkYml, { id: 'check', background: true }));
  if (round.cancelled) {
    await pause(round.cancelled.after);
    await stage.job.cancel(round.cancelled.id);
  }
  const results = new Map<string, StepResult>();
  for (const [id, step] of steps) results.set(id, await step);
  for (const id of round.waits) await stage.job.wait(id);

  assertOutcomes(round, results);
  assertVariables(round, results, stage);
  assertExpiry(round, results, stage, { start, before });
  assertProfiles(round, results, stage);
  await assertNothingIsLeft(stage);
}

function begin({ lease }: Stage, planned: PlannedLease, start: number): Promise<StepResult> {
  const { id, name, secret, onConflict, ends, profile } = planned;
  const expires = ends > 0 ? ` expires=${hoursFrom(start, ends)}` : '';
  const credentials = profile && { 'export-credentials': 'profile', 'aws-profile': profile };
  const inputs = { ...quiet, ...credentials, 'on-conflict': onConflict };
  return lease(`${name}, app/${secret}${expires}`, inputs, { id, background: true });
}

const codeOf = ({ annotations }: StepResult) => annotations.find(({ level }) => level === 'error')?.title;

/** Those that nobody cancelled are refused as in a row, in one order or another, with or without what was cancelled. */
function assertOutcomes({ leases, cancelled }: Round, results: ReadonlyMap<string, StepResult>): void {
  const others = leases.filter(({ id }) => id !== cancelled?.id);
  const refused = others
    .map(({ id }) => id)
    .filter((id) => codeOf(results.get(id) as StepResult) !== undefined);
  for (const id of refused)
    assert.equal(codeOf(results.get(id) as StepResult), 'E_CONFLICT', results.get(id)?.log);
  const orders = [...permutations(leases), ...permutations(others)];
  const fits = orders.some((order) => {
    const expected = refusedInARow(order);
    return others.every(({ id }) => expected.has(id) === refused.includes(id));
  });
  assert.ok(fits, `no order gives ${JSON.stringify({ leases, refused })}`);
}

function assertVariables(
  { leases, hasCheck, cancelled }: Round,
  results: ReadonlyMap<string, StepResult>,
  { job }: Stage,
): void {
  const exporting = leases.filter(({ id, name }) => name in (results.get(id)?.exported ?? {}));
  for (const { name } of exporting) {
    const values = new Set(
      exporting.filter((each) => each.name === name).map(({ secret }) => textOf(secret)),
    );
    assert.equal(values.size, 1, `${name} has two values`);
    assert.ok(values.has(job.env[name] ?? ''), `${name} is ${job.env[name]}`);
  }
  if (hasCheck && cancelled?.id !== 'check') assert.equal(job.env.BASE, 'FAKE-base-rotated');
}

/** Never later than the truth where all had begun before one was done; and exactly it, where nothing was cut off. */
function assertExpiry(
  { leases, hasCheck, cancelled }: Round,
  results: ReadonlyMap<string, StepResult>,
  { job, sandbox }: Stage,
  { start, before }: { start: number; before: number },
): void {
  const ends = leases.filter(({ id, ends }) => ends > 0 && results.get(id)?.outcome === 'success');
  const truth = hoursFrom(start, Math.min(9, ...ends.map(({ ends }) => ends)));
  const told = job.env.SECRET_LEASE_EXPIRES_AT ?? '';
  assert.match(told, /^20/);
  const tokens = sandbox.requests.slice(before).filter(({ operation }) => operation === 'oidc');
  const firstAnswer = Math.min(...tokens.map(({ at, ms }) => at + ms));
  const haveOverlapped =
    tokens.length === leases.length + (hasCheck ? 1 : 0) && tokens.every(({ at }) => at < firstAnswer);
  if (!haveOverlapped) return;
  overlapped += 1;
  assert.ok(told <= truth, `told ${told}, true is ${truth}`);
  if (!cancelled) assert.equal(told, truth);
}

function assertProfiles({ leases }: Round, results: ReadonlyMap<string, StepResult>, { job }: Stage): void {
  const profiles = leases.filter(({ id, profile }) => profile && results.get(id)?.outcome === 'success');
  if (profiles.length === 0) return;
  const config = readFileSync(job.env.AWS_CONFIG_FILE ?? '', 'utf8');
  for (const { profile } of profiles)
    assert.ok(config.includes(`[profile ${profile}]`), `${profile} is missing`);
}

async function assertNothingIsLeft({ job }: Stage): Promise<void> {
  for (const post of await job.end()) assert.equal(post.outcome, 'success', post.log);
  for (const name of ['KEY', 'OTHER', 'BASE', 'AWS_CONFIG_FILE', 'SECRET_LEASE_EXPIRES_AT'])
    assert.equal(job.env[name] ?? '', '', `${name} is left`);
  const folder = join(job.temp, 'secret-lease');
  assert.ok(!existsSync(folder), existsSync(folder) ? `left: ${readdirSync(folder)}` : '');
}
