import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lacks } from '../needs.ts';
import { createJob, probe } from './probe.ts';

const ready = "setInterval(() => {}, 1000); await print('ready\\n');";

test('a process that heeds SIGINT ends by itself', async (t) => {
  if (lacks(t, 'signals')) return;
  const job = await createJob(t);
  const step = await probe(
    job,
    `process.once('SIGINT', () => process.stdout.write('bye', () => process.exit(0))); ${ready}`,
    {
      signalAfter: /ready/,
    },
  );
  assert.deepEqual([step.outcome, step.exitCode, step.stdout], ['cancelled', 0, 'ready\nbye']);
  assert.equal(job.status, 'cancelled');
});

test('one that does not gets SIGTERM', async (t) => {
  if (lacks(t, 'signals')) return;
  const job = await createJob(t, { cancelScale: 0.05 });
  const step = await probe(job, `process.on('SIGINT', () => {}); ${ready}`, { signalAfter: /ready/ });
  assert.deepEqual([step.signal, step.exitCode], ['SIGTERM', 143]);
});

test('one that heeds neither is killed, and its post step runs all the same', async (t) => {
  if (lacks(t, 'signals')) return;
  const job = await createJob(t, { cancelScale: 0.05 });
  const step = await probe(job, `process.on('SIGINT', () => {}); process.on('SIGTERM', () => {}); ${ready}`, {
    signalAfter: /ready/,
    with: { 'post-script': "await print('post')" },
  });
  assert.deepEqual([step.signal, step.outcome], ['SIGKILL', 'cancelled']);
  assert.equal((await job.end())[0]?.stdout, 'post');
});
