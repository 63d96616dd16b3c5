import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Job } from '../../runner/job.ts';
import { lacks } from '../needs.ts';
import { createJob, probe } from './probe.ts';

/** A background step that goes on until the file of its name is there. */
function begin(job: Job, id: string, script: string) {
  const done = job.run(`until [ -e go-${id} ]; do sleep 0.02; done\n${script}`, { id, background: true });
  return { done, go: () => writeFileSync(join(job.workspace, `go-${id}`), '') };
}

test('what a background step changes reaches the job when it is waited for, not when it ends', async (t) => {
  if (lacks(t, 'bash')) return;
  const job = await createJob(t);
  const step = begin(
    job,
    'one',
    `echo A=new >> $GITHUB_ENV; echo B=1 >> $GITHUB_ENV; echo out=1 >> $GITHUB_OUTPUT; echo /added >> $GITHUB_PATH`,
  );
  assert.match((await job.run('echo "[$A]"')).stdout, /^\[\]$/m, 'a later step runs beside it');
  step.go();
  await step.done;
  const show = 'echo "$A,$B,$PATH"';
  assert.match((await job.run(show)).stdout, /^,,(?!\/added)/);
  assert.deepEqual(job.outputs.one, {});
  assert.equal(await job.wait('one'), 'success');
  assert.match((await job.run(show)).stdout, /^new,1,\/added:/);
  assert.deepEqual(job.outputs.one, { out: '1' });
});

test('variables that differ by case alone are one in a background step, in its first spelling', async (t) => {
  if (lacks(t, 'bash')) return;
  const job = await createJob(t);
  await job.run('printf "Key=1\\nKEY=2\\n" >> $GITHUB_ENV', { id: 'one', background: true });
  await job.wait('one');
  assert.deepEqual({ ...job.env }, { Key: '2' });
  await job.run('printf "Other=1\\nOTHER=2\\n" >> $GITHUB_ENV');
  assert.deepEqual({ ...job.env }, { Key: '2', Other: '1', OTHER: '2' }, 'in the foreground they are two');
});

test('its masks hold at once, and its state reaches its post step', async (t) => {
  if (lacks(t, 'bash')) return;
  const job = await createJob(t);
  const done = probe(
    job,
    `await print('::add-mask::canary-value\\n'); file('GITHUB_STATE', 'lease=abc\\n');`,
    {
      id: 'one',
      background: true,
      with: { 'post-script': 'await print(process.env.STATE_lease)' },
    },
  );
  await done;
  assert.match((await job.run('echo canary-value')).log, /^\*\*\*$/m);
  assert.equal((await job.end())[0]?.stdout, 'abc');
});

test('the later wait wins where two steps export one name', async (t) => {
  if (lacks(t, 'bash')) return;
  const job = await createJob(t);
  const steps = ['first', 'second'].map((id) =>
    job.run(`echo NAME=${id} >> $GITHUB_ENV`, { id, background: true }),
  );
  await Promise.all(steps);
  await job.wait('second');
  await job.wait('first');
  assert.equal(job.env.NAME, 'first');
});

test('a failure counts when it is waited for; the end waits for what nobody has waited for', async (t) => {
  if (lacks(t, 'bash')) return;
  const job = await createJob(t);
  await job.run('exit 3', { id: 'bad', background: true });
  assert.equal(job.status, 'success');
  assert.equal(await job.wait('bad'), 'failure');
  assert.equal(job.status, 'failure');

  const other = await createJob(t);
  const late = begin(other, 'late', 'echo A=1 >> $GITHUB_ENV; exit 4');
  setTimeout(late.go, 50);
  await other.end();
  assert.deepEqual([other.status, other.env.A], ['failure', '1']);
});

test('a cancelled step ends by signals, what it has written counts, and the job goes on', async (t) => {
  if (lacks(t, 'bash')) return;
  const job = await createJob(t, { cancelScale: 0.05 });
  const step = job.run('echo A=1 >> $GITHUB_ENV; touch ready; exec sleep 60', {
    id: 'one',
    background: true,
  });
  await job.run('until [ -e ready ]; do sleep 0.02; done');
  await job.cancel('one');
  assert.equal((await step).outcome, 'cancelled');
  assert.equal(job.env.A, '1');
  await job.end();
  assert.equal(job.status, 'success');
});

test('a cancellation of the job reaches its background steps', async (t) => {
  if (lacks(t, 'bash')) return;
  const job = await createJob(t, { cancelScale: 0.05 });
  const step = job.run('exec sleep 60', { id: 'one', background: true });
  await job.run('exec sleep 60', { signalAfter: 100 });
  assert.equal((await step).outcome, 'cancelled');
  await job.end();
  assert.equal(job.status, 'cancelled');
});

test('parallel steps run at the same time, ten at most', async (t) => {
  if (lacks(t, 'bash')) return;
  const job = await createJob(t);
  const meet = (own: string, other: string) => `touch ${own}; until [ -e ${other} ]; do sleep 0.02; done`;
  const outcome = await job.parallel({
    a: (options) => job.run(meet('a', 'b'), options),
    b: (options) => job.run(meet('b', 'a'), options),
  });
  assert.equal(outcome, 'success');

  const ten = Array.from({ length: 10 }, (_, index) => begin(job, `step-${index}`, ''));
  const eleventh = job.run('touch eleventh', { id: 'eleventh', background: true });
  await job.run('sleep 0.2');
  assert.ok(!existsSync(join(job.workspace, 'eleventh')));
  for (const step of ten) step.go();
  await eleventh;
  assert.equal(await job.waitAll(), 'success');
});
