import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { WarmUpQueue } from '../../src/adapters/warm-up-queue.ts';

/** Lets the pieces run that are added before. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await nextTurn();
}

/** A queue whose pieces note their names. */
function noting(...pieces: readonly [service: string | undefined, name: string][]) {
  const warmUps = new WarmUpQueue();
  const done: string[] = [];
  for (const [service, name] of pieces) warmUps.add(service, () => done.push(name));
  return { warmUps, done };
}

test('work is prepared one piece in each turn, so that an answer between two of them ends it', async () => {
  const { warmUps, done } = noting();
  warmUps.add(undefined, () => {
    done.push('first');
    // The answer arrives while the piece runs, and is handled in the same turn of the event loop.
    setImmediate(() => warmUps.end());
  });
  warmUps.add(undefined, () => done.push('second'));
  warmUps.add(undefined, () => done.push('third'));
  warmUps.begin('token', 0);
  assert.equal(done.length, 0, 'nothing runs before the event loop has turned');
  await turns(20);
  assert.equal(done[0], 'first');
  assert.equal(done.indexOf('third'), -1, `ran after the end: ${done.join(', ')}`);
});

test('a piece that fails, at once or later, stops neither the next one nor the step', async () => {
  const { warmUps, done } = noting();
  warmUps.add(undefined, () => {
    throw new Error('at once');
  });
  warmUps.add(undefined, () => Promise.reject(new Error('later')));
  warmUps.add(undefined, () => done.push('last'));
  warmUps.begin('token', 0);
  await turns(20);
  assert.deepEqual(done, ['last']);
});

test("a service's first request is prepared before what follows it, and not any more once it is sent", async () => {
  const { warmUps, done } = noting(
    [undefined, 'masks'],
    ['sts', 'STS'],
    ['secretsmanager', 'Secrets Manager'],
    [undefined, 'judgement'],
  );
  await turns(5);
  assert.equal(done.length, 0, 'the step waits for nothing yet');
  warmUps.begin('sts', 0);
  await turns(2);
  warmUps.end();
  await turns(5);
  assert.equal(done[0], 'Secrets Manager');
  assert.ok(!done.includes('STS') && !done.includes('judgement'), done.join(', '));
  warmUps.begin('secretsmanager', 0);
  await turns(10);
  assert.deepEqual(done, ['Secrets Manager', 'masks', 'judgement']);
});

test('nothing is prepared for an answer that comes at once, and later ones are waited for some milliseconds', async () => {
  const { warmUps, done } = noting([undefined, 'masks']);
  const wait = warmUps.of('sts');
  wait.begin();
  wait.end();
  await pause(30);
  assert.equal(done.length, 0);
  const ran = Promise.withResolvers<number>();
  warmUps.add(undefined, () => ran.resolve(performance.now()));
  const begin = performance.now();
  wait.begin();
  assert.ok((await ran.promise) - begin > 7);
  assert.deepEqual(done, ['masks']);
});
