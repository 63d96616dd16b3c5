/** One process of a job: uses the lock as its arguments say, and prints each step on standard output. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { SqliteJobLock } from '../../src/adapters/job-lock.ts';

const [path = '', counter = '', ...orders] = process.argv.slice(2);
const lock = new SqliteJobLock(path, () => true);

for (const order of orders) {
  if (order === 'announce') await lock.announce(5000);
  else if (order === 'count') await lock.inTurn(20_000, count);
  else if (order === 'settle') console.log(String(await lock.settled(300)));
  else if (order === 'settle long') console.log(String(await lock.settled(20_000)));
  else if (order === 'leave') lock.leave();
  else if (order === 'wait') await pause(60_000);
  else if (order === 'die in turn') await lock.inTurn(5000, () => process.kill(process.pid, 'SIGKILL'));
  console.log(order);
}

/** Reads a number, waits and writes the next one: two processes at the same time would lose a count. */
function count(): void {
  const known = existsSync(counter) ? Number(readFileSync(counter, 'utf8')) : 0;
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  writeFileSync(counter, String(known + 1));
}
