import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { WarmUpQueue } from '../../src/adapters/warm-up-queue.ts';

/** Lets the pieces run that are added before. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await nextTurn();
}

test('work is prepared one piece in each turn, so that an answer between two of them ends it', async () => {
  const warmUps = new WarmUpQueue();
  const done = Array.of<string>();
  warmUps.add(() => {
    done.push('first');
    // The answer arrives while the piece runs, and is handled in the same turn of the event loop.
    setImmediate(() => warmUps.end());
  });
  warmUps.add(() => done.push('second'));
  warmUps.add(() => done.push('third'));
  assert.equal(done.length, 0, 'nothing runs before the event loop has turned');
  await turns(20);
  assert.equal(done[0], 'first');
  assert.equal(done.indexOf('third'), -1, `ran after the end: ${done.join(', ')}`);
});

test('a piece that fails, at once or later, stops neither the next one nor the step', async () => {
  const warmUps = new WarmUpQueue();
  const done = Array.of<string>();
  warmUps.add(() => {
    throw new Error('at once');
  });
  warmUps.add(() => Promise.reject(new Error('later')));
  warmUps.add(() => done.push('last'));
  await turns(20);
  assert.deepEqual(done, ['last']);
});
