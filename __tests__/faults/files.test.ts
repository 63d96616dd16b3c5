import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import type { StepResult } from '../../runner/job.ts';
import { openStage, type Stage } from '../dist/stage.ts';
import { oneSecret, storeSecrets } from './operations.ts';
import { assertNoLeak, assertStruck, endJob, leftovers, type OutcomeText } from './outcome.ts';
import { OutcomeTables } from './reliability.ts';

const preload = ['--import', new URL('broken-disk.mjs', import.meta.url).href];

interface DiskFault {
  readonly title: string;
  readonly how: string;
  readonly spared?: number;
}

const full: DiskFault[] = [
  { title: 'no space is left', how: 'full' },
  { title: 'no space is left half way', how: 'half' },
  { title: 'read-only', how: 'read-only' },
  { title: 'denied', how: 'denied' },
  { title: 'its folder is gone', how: 'gone' },
];
const secondWrite: DiskFault[] = [{ title: 'no space is left at the second write', how: 'half', spared: 1 }];
const prepared: DiskFault[] = [
  { title: 'missing', how: 'missing' },
  { title: 'on a device that is full', how: 'full device' },
];

/** Where a lease writes, and what can happen there. */
const places = [
  { title: 'GITHUB_ENV', place: 'GITHUB_ENV', faults: [...full, ...prepared] },
  { title: 'GITHUB_OUTPUT', place: 'GITHUB_OUTPUT', faults: [...full, ...prepared] },
  { title: 'GITHUB_STATE', place: 'GITHUB_STATE', faults: [...full, ...secondWrite, ...prepared] },
  { title: 'GITHUB_STEP_SUMMARY', place: 'GITHUB_STEP_SUMMARY', faults: [...full, ...prepared] },
  { title: 'GITHUB_PATH', place: 'GITHUB_PATH', faults: [...full, ...prepared] },
  { title: 'The record', place: 'secret-lease/[^/]+\\.json', faults: full },
  { title: 'A file that was asked for', place: 'secret-lease/[^/]+/CERT', faults: full },
  {
    title: 'The folder of records',
    place: 'secret-lease$',
    faults: full.filter(({ how }) => how !== 'half'),
  },
] as const;

const tables = new OutcomeTables('files', ['The lease']);
const ends = new OutcomeTables('end', ['The end']);

/** What somebody can have put where the records belong. */
const planted: readonly (readonly [string, (path: string) => void])[] = [
  [
    'a symbolic link to another folder is in its place',
    (path) => {
      mkdirSync(`${path}-elsewhere`, { mode: 0o700 });
      symlinkSync(`${path}-elsewhere`, path);
    },
  ],
  ['a symbolic link that leads nowhere is in its place', (path) => symlinkSync('nowhere', path)],
  ['a file is in its place', (path) => writeFileSync(path, '', { mode: 0o600 })],
  [
    'others may write there',
    (path) => {
      mkdirSync(path);
      chmodSync(path, 0o777);
    },
  ],
];

describe('files', { concurrency: 6 }, () => {
  for (const { title: heading, place, faults } of places) {
    for (const { title, how, spared } of faults) {
      tables.add(heading, title);
      test(`${heading}: ${title}`, async (t) => {
        const stage = await open(t);
        const fault = JSON.stringify({ entry: 'lease.js', place, how, spared });
        const step = await leaseWith(stage, fault);
        assertStruck(stage.job);
        tables.set(heading, title, 0, await endJob(stage, step, oneSecret));
      });
    }
  }
  for (const [title, put] of planted) {
    const heading = 'The folder of records';
    tables.add(heading, title);
    test(`${heading}: ${title}`, async (t) => {
      const stage = await open(t);
      const path = join(stage.job.temp, 'secret-lease');
      put(path);
      const step = await leaseWith(stage, '{}');
      assert.deepEqual(leftovers(stage.job), []);
      rmSync(path, { recursive: true });
      tables.set(heading, title, 0, await endJob(stage, step, oneSecret));
    });
  }
});

/** Between the lease and its end. */
const meanwhile: readonly (readonly [string, (stage: Stage, lease: StepResult) => void])[] = [
  ['the record is gone', (_stage, lease) => rmSync(lease.outputs['lease-file'] ?? '')],
  [
    'the record is no longer what the lease wrote',
    (_stage, lease) => writeFileSync(lease.outputs['lease-file'] ?? '', '{"version":1,"entries":[]}'),
  ],
  ['the file that was asked for is gone', (_stage, lease) => rmSync(lease.exported.CERT_FILE ?? '')],
  ['the folder of records is gone', ({ job }) => rmSync(join(job.temp, 'secret-lease'), { recursive: true })],
];

describe('the end', { concurrency: 6 }, () => {
  for (const { title, how, spared } of [...full, ...prepared]) {
    ends.add('GITHUB_ENV', title);
    test(`GITHUB_ENV: ${title}`, async (t) => {
      const stage = await open(t);
      const fault = JSON.stringify({ entry: 'end.js', place: 'GITHUB_ENV', how, spared });
      await leaseWith(stage, fault);
      ends.set('GITHUB_ENV', title, 0, await endOf(stage));
      assertStruck(stage.job);
    });
  }
  for (const [title, happen] of meanwhile) {
    ends.add('What the lease left', title);
    test(title, async (t) => {
      const stage = await open(t);
      happen(stage, await leaseWith(stage, '{}'));
      ends.set('What the lease left', title, 0, await endOf(stage));
      assert.deepEqual(leftovers(stage.job), []);
    });
  }
});

test('docs/reliability.md tells what came of the files', () => {
  tables.publish();
  ends.publish();
});

async function open(t: TestContext): Promise<Stage> {
  const stage = await openStage(t, { debug: true });
  storeSecrets(stage);
  return stage;
}

function leaseWith(stage: Stage, fault: string): Promise<StepResult> {
  return stage.lease(oneSecret.secrets, {}, { env: { BROKEN_DISK: fault }, nodeArgs: preload });
}

/** What the end says; it fails nothing, whatever happens. */
async function endOf({ job, sandbox }: Stage): Promise<OutcomeText> {
  const [end] = await job.end();
  assert.ok(end);
  assert.deepEqual([end.exitCode, end.stderr], [0, ''], end.log);
  assertNoLeak({ job, sandbox }, end);
  const warnings = end.annotations.filter(({ level }) => level === 'warning');
  assert.ok(warnings.length <= 1 && warnings.length === end.annotations.length, end.log);
  const [warning] = warnings;
  if (!warning) return 'succeeds';
  return /^E_\w+/.exec(warning.message)?.[0] ?? 'succeeds, with a warning';
}
