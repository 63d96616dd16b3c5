import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lacks } from '../needs.ts';
import { messagesOf, openStage } from './stage.ts';

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

test('a file that cannot be deleted keeps nothing else: variables are blanked, its neighbours deleted, it is named', async (t) => {
  const stage = await openStage(t);
  for (const name of ['one', 'two', 'three']) stage.put(`app/${name}`, `FAKE-${name}`);
  const stuck = {
    nodeArgs: ['--import', new URL('undeletable.mjs', import.meta.url).href],
    env: { UNDELETABLE: '/TWO_FILE$' },
  };
  const lease = await stage.leased(
    'ONE, app/one file\nTWO, app/two file\nTHREE, app/three file\nFOUR, app/one',
    {},
    stuck,
  );
  const { ONE_FILE = '', TWO_FILE = '', THREE_FILE = '' } = lease.exported;
  const [end = lease] = await stage.job.end();
  assert.deepEqual(
    [end.outcome, stage.job.env.ONE_FILE, stage.job.env.TWO_FILE, stage.job.env.FOUR],
    ['success', '', '', ''],
  );
  assert.deepEqual([ONE_FILE, TWO_FILE, THREE_FILE].map(existsSync), [false, true, false]);
  assert.ok(!existsSync(lease.outputs['lease-file'] ?? ''));
  assert.ok(!existsSync(join(stage.job.temp, 'secret-lease', 'bin')));
  const [warning = ''] = messagesOf(end, 'warning');
  assert.match(
    warning,
    /could not be deleted: secret-lease.[0-9a-f-]{36}.TWO_FILE\. Another program may have it open/,
  );
});
