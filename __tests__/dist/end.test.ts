import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lacks } from '../needs.ts';
import { openStage } from './stage.ts';

test('the end blanks the variables and deletes the files and the record', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  stage.put('app/two', 'FAKE-two');
  const lease = await stage.leased('ONE, app/one\nTWO, app/two file');
  const { TWO_FILE = '', SECRET_LEASE_EXPIRES_AT: _ } = lease.exported;
  const record = lease.outputs['lease-file'] ?? '';
  assert.ok(existsSync(TWO_FILE) && existsSync(record));

  const [end] = await stage.job.end();
  assert.equal(end?.outcome, 'success');
  assert.deepEqual(end?.exported, { ONE: '', TWO_FILE: '', SECRET_LEASE_EXPIRES_AT: '' });
  assert.match(end?.log ?? '', /2 variables blanked, 1 files? deleted/);
  assert.ok(!existsSync(TWO_FILE) && !existsSync(record));
  const { bash } = await stage.later();
  assert.deepEqual([bash.ONE, bash.TWO_FILE], ['', '']);
});

test('ending one lease leaves the other as it is', async (t) => {
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  stage.put('app/two', 'FAKE-two');
  const first = await stage.leased(
    'ONE, app/one file expires=2124-01-01',
    { cleanup: 'false' },
    { id: 'first' },
  );
  const second = await stage.leased('TWO, app/two file expires=2123-01-01', {}, { id: 'second' });
  assert.equal(
    second.exported.SECRET_LEASE_EXPIRES_AT,
    '2123-01-01T00:00:00.000Z',
    "the earliest of the job's",
  );

  const ends = await stage.job.end();
  assert.deepEqual(
    ends.map(({ outcome, exported }) => ({ outcome, exported })),
    [
      { outcome: 'success', exported: { TWO_FILE: '', SECRET_LEASE_EXPIRES_AT: '2124-01-01T00:00:00.000Z' } },
      { outcome: 'success', exported: {} },
    ],
  );
  assert.ok(!existsSync(second.exported.TWO_FILE ?? ''));
  assert.ok(existsSync(first.exported.ONE_FILE ?? '') && existsSync(first.outputs['lease-file'] ?? ''));
  assert.equal(stage.job.env.ONE_FILE, first.exported.ONE_FILE);
});

test('cleanup: false leaves variables, files and record', async (t) => {
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  const lease = await stage.leased('ONE, app/one', { cleanup: 'false' });
  const [end] = await stage.job.end();
  assert.deepEqual([end?.outcome, end?.exported], ['success', {}]);
  assert.equal(stage.job.env.ONE, 'FAKE-one');
  assert.ok(existsSync(lease.outputs['lease-file'] ?? ''));
});

test('after a lease that failed there is nothing to end', async (t) => {
  const stage = await openStage(t, { env: { ONE: 'another' } });
  stage.put('app/one', 'FAKE-one');
  stage.put('app/two', 'FAKE-two');
  assert.equal((await stage.lease('ONE, app/one\nTWO, app/two file')).outcome, 'failure');
  const directory = join(stage.job.temp, 'secret-lease');
  assert.deepEqual(existsSync(directory) ? readdirSync(directory) : [], []);
  const [end] = await stage.job.end();
  assert.deepEqual([end?.outcome, end?.exported], ['success', {}]);
  assert.equal(stage.job.env.ONE, 'another');
});

test('a record that is gone, replaced or made up fails nothing, and nothing beside it is touched', async (t) => {
  if (lacks(t, 'modes')) return;
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  const lease = await stage.leased('ONE, app/one');
  const precious = join(stage.job.workspace, 'precious');
  writeFileSync(precious, 'kept');
  const record = lease.outputs['lease-file'] ?? '';
  rmSync(record);
  symlinkSync(precious, record);
  writeFileSync(join(record, '..', 'not-a-lease.json'), '{"version":1}');
  const [end] = await stage.job.end();
  assert.equal(end?.outcome, 'success');
  assert.ok(existsSync(precious));
});

test('a post step without its command files fails nothing', async (t) => {
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  const broken = { unsetFileCommands: ['GITHUB_ENV'] };
  assert.equal((await stage.lease('ONE, app/one', {}, broken)).outcome, 'failure');
  const [end] = await stage.job.end();
  assert.deepEqual([end?.outcome, end?.annotations], ['success', []]);
});
