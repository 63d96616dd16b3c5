import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs, {
  existsSync,
  type MakeDirectoryOptions,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { type TestContext, test } from 'node:test';
import { SqliteJobLock } from '../../src/adapters/job-lock.ts';
import { lacks } from '../needs.ts';

const worker = join(import.meta.dirname, 'job-lock.worker.ts');

interface Place {
  readonly path: string;
  readonly counter: string;
  /** Starts a process that does this, and ends with the test. */
  start(...orders: string[]): ChildProcess & { said: Promise<string[]>; until(line: string): Promise<void> };
}

function placeFor(t: TestContext): Place {
  const root = mkdtempSync(join(tmpdir(), 'secret-lease-lock-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const path = join(root, 'secret-lease', 'lock');
  const counter = join(root, 'counter');
  return {
    path,
    counter,
    start(...orders) {
      const child = spawn(process.execPath, [worker, path, counter, ...orders], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      t.after(() => child.kill('SIGKILL'));
      const lines: string[] = [];
      const reader = createInterface({ input: child.stdout });
      reader.on('line', (line) => lines.push(line));
      const said = once(child, 'close').then(() => lines);
      const until = async (line: string) => {
        while (!lines.includes(line)) await once(reader, 'line');
      };
      return Object.assign(child, { said, until });
    },
  };
}

test('one process after the other is in its turn, and no two leave anything behind', async (t) => {
  const { start, counter, path } = placeFor(t);
  const processes = Array.from({ length: 6 }, () =>
    start('announce', 'count', 'count', 'count', 'settle long', 'leave'),
  );
  for (const each of processes) assert.deepEqual((await each.said).at(-1), 'leave');
  assert.equal(readFileSync(counter, 'utf8'), '18');
  assert.ok(!existsSync(dirname(path)));
});

test('whoever has announced is waited for until his turn, his end, or his death', async (t) => {
  if (lacks(t, 'signals')) return;
  const { start, counter } = placeFor(t);
  const first = start('announce', 'wait');
  await first.until('announce');
  assert.deepEqual((await start('announce', 'count', 'settle').said).slice(-2), ['false', 'settle']);
  first.kill('SIGKILL');
  await first.said;
  assert.deepEqual((await start('announce', 'count', 'settle').said).slice(-2), ['true', 'settle']);
  assert.equal(readFileSync(counter, 'utf8'), '2', 'nobody waits for a turn because of it');
});

test('a process that is killed in its turn blocks nobody', async (t) => {
  if (lacks(t, 'signals')) return;
  const { start, path } = placeFor(t);
  await start('announce', 'die in turn').said;
  assert.deepEqual(readdirSync(dirname(path)), ['lock']);
  assert.equal((await start('announce', 'count', 'settle', 'leave').said).at(-1), 'leave');
  assert.ok(!existsSync(dirname(path)));
});

test('a turn that is not over in time is one clear error', async (t) => {
  const { path } = placeFor(t);
  const [held, other] = [new SqliteJobLock(path, () => true), new SqliteJobLock(path, () => true)];
  let inner: Promise<unknown> = Promise.resolve();
  await held.inTurn(100, () => {
    inner = assert.rejects(
      other.inTurn(0, () => {}),
      { code: 'E_TIMEOUT', message: /lock of its records/ },
    );
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  });
  await inner;
});

test('the folder of leases that are left stays; a link in place of the lock is refused', async (t) => {
  const { path } = placeFor(t);
  const lock = new SqliteJobLock(path, () => true);
  await lock.inTurn(1000, () => writeFileSync(join(dirname(path), 'record.json'), ''));
  lock.leave();
  assert.deepEqual(readdirSync(dirname(path)).sort(), ['lock', 'record.json']);
  if (lacks(t, 'modes')) return;
  rmSync(path);
  mkdirSync(`${path}-elsewhere`);
  symlinkSync(`${path}-elsewhere`, path);
  await assert.rejects(
    lock.inTurn(1000, () => {}),
    { code: 'E_DISK' },
  );
});

test('a folder that another step makes in the same moment is taken for what it is', async (t) => {
  const { path } = placeFor(t);
  const { mkdirSync: make } = fs;
  let meetings = 0;
  t.mock.method(fs, 'mkdirSync', (folder: string, options: MakeDirectoryOptions) => {
    if (folder === dirname(path) && meetings++ === 0) make(folder, options);
    return make(folder, options);
  });
  syncBuiltinESMExports();
  t.after(() => {
    t.mock.restoreAll();
    syncBuiltinESMExports();
  });
  assert.equal(await new SqliteJobLock(path, () => true).inTurn(1000, () => 'done'), 'done');
  assert.equal(meetings, 1);
});
