import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, type TestContext, test } from 'node:test';
import type { StepResult } from '../../runner/job.ts';
import { openStage, type Stage } from '../dist/stage.ts';
import { commandOutcome, runCommand } from './commands.ts';
import { typicalFaults as faults } from './kinds.ts';
import { assertEnded, assertNoLeak, assertStruck, type OutcomeText } from './outcome.ts';
import { OutcomeTables } from './reliability.ts';

const always = Number.POSITIVE_INFINITY;

/** How the session that is kept stands: within its last 15 minutes, or over. */
const good = 50;
const over = 61;
const columns = [
  { title: 'Strikes once, none is good', times: 1, attempts: '5', age: over },
  { title: 'Lasts, the old one is good', times: always, attempts: '2', age: good },
  { title: 'Lasts, none is good', times: always, attempts: '2', age: over },
] as const;
const ages = [good, over] as const;

const networkTables = new OutcomeTables(
  'sessions',
  columns.map(({ title }) => title),
);
const fileTables = new OutcomeTables('session-files', ['The old one is good', 'None is good']);
const noOther = 'no old one is left';

/** A lease with a profile, and where its sessions are kept. */
interface Profile {
  readonly stage: Stage;
  readonly lease: StepResult;
  readonly cache: string;
  readonly lock: string;
}

/** What can be in the way where sessions are kept. */
const contents: readonly (readonly [string, (profile: Profile) => void])[] = [
  ['garbage in it', ({ cache }) => writeFileSync(cache, '::error::FAKE\0')],
  ['half of it', ({ cache }) => writeFileSync(cache, readFileSync(cache, 'utf8').slice(0, -40))],
  ['others can read it', ({ cache }) => chmodSync(cache, 0o644)],
  [
    'a symbolic link is in its place',
    ({ cache }) => {
      renameSync(cache, `${cache}-elsewhere`);
      symlinkSync(`${cache}-elsewhere`, cache);
    },
  ],
  [
    'a folder is in its place',
    ({ cache }) => {
      rmSync(cache);
      mkdirSync(cache);
    },
  ],
];
const locks: readonly (readonly [string, (profile: Profile, t: TestContext) => void])[] = [
  [
    'held by another for too long',
    ({ lock }, t) => {
      const held = new DatabaseSync(lock);
      held.exec('BEGIN EXCLUSIVE');
      t.after(() => held.close());
    },
  ],
  [
    'garbage in it',
    ({ lock }) => writeFileSync(lock, 'FAKE garbage, longer than the head of a database. '.repeat(99)),
  ],
  ['a folder is in its place', ({ lock }) => mkdirSync(lock)],
  [
    'a symbolic link that leads nowhere is in its place',
    ({ lock }) => symlinkSync(`${lock}-elsewhere`, lock),
  ],
];

describe('sessions of a profile', { concurrency: 6 }, () => {
  for (const operation of ['oidc', 'AssumeRoleWithWebIdentity']) {
    const heading = `${operation === 'oidc' ? 'OIDC token' : operation}, for a new session`;
    for (const { title, fault } of faults) {
      networkTables.add(heading, title);
      for (const [column, { title: when, times, attempts, age }] of columns.entries()) {
        test(`${heading}: ${title}, ${when}`, async (t) => {
          const profile = await leased(t, age, attempts);
          const { sandbox } = profile.stage;
          if (fault.kind !== 'lookup') sandbox.faults.add({ operation, times, ...fault });
          const outcome = await ask(profile);
          assert.ok(sandbox.requests.some((request) => request.fault === fault.kind));
          networkTables.set(heading, title, column, outcome);
        });
      }
    }
  }
  const kept = 'The session that is kept';
  for (const [title, how] of [
    ['no space is left', 'full'],
    ['no space is left half way', 'half'],
    ['read-only', 'read-only'],
    ['denied', 'denied'],
  ] as const) {
    fileTables.add(kept, title);
    for (const [column, age] of ages.entries()) {
      test(`${kept}: ${title}, ${age} minutes old`, async (t) => {
        const profile = await leased(t, age);
        const fault = JSON.stringify({ entry: 'cli.js', place: 'aws-session\\.json', how });
        const outcome = await ask(profile, { BROKEN_DISK: fault });
        assertStruck(profile.stage.job);
        fileTables.set(kept, title, column, outcome);
      });
    }
  }
  for (const [title, happen] of contents) {
    fileTables.add(kept, title);
    test(`${kept}: ${title}`, async (t) => {
      const profile = await leased(t, 0);
      happen(profile);
      fileTables.set(kept, title, 0, noOther);
      fileTables.set(kept, title, 1, await ask(profile));
    });
  }
  const lockHeading = 'The lock by which calls wait for one another';
  for (const [title, happen] of locks) {
    fileTables.add(lockHeading, title);
    for (const [column, age] of ages.entries()) {
      test(`${lockHeading}: ${title}, ${age} minutes old`, async (t) => {
        const profile = await leased(t, age);
        happen(profile, t);
        fileTables.set(lockHeading, title, column, await ask(profile));
      });
    }
  }
});

test('docs/reliability.md tells what came of the sessions', () => {
  networkTables.publish();
  fileTables.publish();
});

/** With a session that seems to have been minted so many minutes ago, of an hour's life. */
async function leased(t: TestContext, age: number, attempts = '5'): Promise<Profile> {
  const stage = await openStage(t, { debug: true });
  const lease = await stage.leased('FLAGS, prod/flags', {
    'export-credentials': 'profile',
    timeout: '8s',
    'retry-max-attempts': attempts,
  });
  const folder = dirname(lease.exported.AWS_CONFIG_FILE ?? '');
  const cache = join(folder, 'aws-session.json');
  const session = JSON.parse(readFileSync(cache, 'utf8'));
  session.mintedAt -= age * 60_000;
  session.keys.expiration = new Date(Date.parse(session.keys.expiration) - age * 60_000);
  writeFileSync(cache, JSON.stringify(session));
  return { stage, lease, cache, lock: join(folder, 'aws-session.lock') };
}

/** Holds a call to it that it hands out a session that AWS takes, or nothing. */
async function ask({ stage, lease, cache }: Profile, env: Record<string, string> = {}): Promise<OutcomeText> {
  const folder = dirname(cache);
  const before = readdirSync(folder);
  const words = ['credential-process', '--lease', lease.outputs['lease-id'] ?? ''];
  const step = await runCommand(stage.job, words, env);
  assert.ok(step.durationMs < 18_000, `${step.durationMs} ms`);
  const outcome = commandOutcome(step);
  if (step.exitCode === 0) assert.ok(Date.parse(JSON.parse(step.stdout).Expiration) > Date.now(), outcome);
  const left = readdirSync(folder).filter((name) => ![...before, 'aws-session.lock'].includes(name));
  assert.deepEqual(left, []);
  // What is handed out and kept is the session itself, which nothing can mask.
  const said = step.exitCode === 0 ? { ...step, stdout: '', log: '' } : step;
  const keeping = { CACHE: cache, ELSEWHERE: `${cache}-elsewhere` };
  assertNoLeak(stage, { ...said, exported: { ...lease.exported, ...keeping } });
  assert.deepEqual([step.exported, step.files.env], [{}, '']);
  await assertEnded(stage, { values: { FLAGS: '' }, files: {} });
  return outcome;
}
