import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findLeaks } from '../../runner/leaks.ts';
import { lacks } from '../needs.ts';
import { openStage, type Stage } from './stage.ts';

const value = 'FAKE-only-for-one-$(id)-`id`-"q"-\'q\'';

/** A lease whose value is an output alone, which no step of these tests asks for. */
async function staged(stage: Stage, inputs: Record<string, string> = {}) {
  stage.put('app/key', value);
  return stage.leased('KEY, app/key', { 'export-env': 'false', ...inputs });
}

test('one program has the value, to the byte; the rest of the step and later steps do not', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  await staged(stage);
  const run = await stage.job.run(`
    secret-lease exec -- node -e 'require("node:fs").writeFileSync("seen", process.env.KEY)'
    echo "here: [$KEY]"
  `);
  assert.match(run.stdout, /^here: \[\]$/m);
  assert.equal(readFileSync(join(stage.job.workspace, 'seen'), 'utf8'), value);
  assert.deepEqual([run.exported, run.files.env, run.files.output], [{}, '', '']);
  assert.equal((await stage.later()).bash.KEY, undefined);
});

test('it leaves no trace: not in arguments, not on disk, not in any other process, not in the log', async (t) => {
  if (lacks(t, 'bash', 'proc')) return;
  const stage = await openStage(t);
  await staged(stage);
  const { job } = stage;
  const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });
  // The value is an output of the lease, which the runner keeps for the steps that ask for it.
  const outputs = new Set(filesIn(job.temp).filter((file) => file.includes('output_')));
  const step = job.run('secret-lease exec -- sh -c \'echo $$ > pid; echo "$KEY"; exec sleep 60\' || true');
  const pidFile = join(job.workspace, 'pid');
  while (!existsSync(pidFile) || readFileSync(pidFile, 'utf8') === '')
    await new Promise((resolve) => setTimeout(resolve, 20));
  const pid = Number(readFileSync(pidFile, 'utf8'));

  const texts: Record<string, string> = {};
  const environments: string[] = [];
  for (const process of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      texts[`arguments of ${process}`] = readFileSync(`/proc/${process}/cmdline`, 'utf8');
      if (readFileSync(`/proc/${process}/environ`, 'utf8').includes(value)) environments.push(process);
    } catch {
      // It has ended.
    }
  }
  for (const file of filesIn(job.temp)) {
    if (outputs.has(file)) continue;
    const path = join(job.temp, file);
    if (statSync(path).isFile()) texts[path] = readFileSync(path, 'latin1');
  }
  process.kill(pid, 'SIGTERM');
  await step;
  assert.deepEqual(environments, [String(pid)]);
  texts.log = job.log;
  assert.deepEqual(findLeaks({ texts, canaries: [value] }), []);
});

test("the program's exit status is passed through, and what cannot be run has a shell's status", async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  await staged(stage);
  const statusOf = async (program: string) =>
    (await stage.job.run(`secret-lease exec -- ${program}`)).exitCode;
  writeFileSync(join(stage.job.workspace, 'plain'), 'no program', { mode: 0o600 });
  assert.deepEqual(
    [await statusOf('true'), await statusOf('sh -c "exit 42"'), await statusOf('no-such-command')],
    [0, 42, 127],
  );
  assert.equal(await statusOf('./plain'), 126);
});

test('signals reach the program, and one that ends it ends the command', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  await staged(stage);
  const run = await stage.job.run(`
    secret-lease exec -- sh -c 'trap "echo asked to stop; exit 7" TERM; touch ready; while :; do sleep 0.05; done' & one=$!
    until [ -e ready ]; do sleep 0.05; done; kill -TERM $one; wait $one || echo "status $?"
    secret-lease exec -- sh -c 'kill -KILL $$' || echo "status $?"
  `);
  assert.match(run.stdout, /asked to stop\nstatus 7\n(.*\n)*status 137\n/, run.log);
});

test("the workflow's NODE_OPTIONS reach the program, and nothing of the launcher's does", async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  await staged(stage);
  const env = { NODE_OPTIONS: '--no-warnings --max-old-space-size=99' };
  const { stdout } = await stage.job.run('secret-lease exec -- env', { env });
  assert.match(stdout, /^NODE_OPTIONS=--no-warnings --max-old-space-size=99$/m);
  assert.doesNotMatch(stdout, /SECRET_LEASE_NODE_OPTIONS/);
  const without = await stage.job.run('secret-lease exec -- env');
  assert.doesNotMatch(without.stdout, /NODE_OPTIONS/);
});

test('what an earlier step left for AWS reaches the program, and does not reach AWS', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t, { env: { AWS_ACCESS_KEY_ID: 'AKIASOMEBODY' } });
  await staged(stage);
  const { stdout } = await stage.job.run('secret-lease exec -- printenv AWS_ACCESS_KEY_ID');
  assert.equal(stdout, 'AKIASOMEBODY\n');
});

test('a value that is new is masked first, through standard error', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  await staged(stage);
  assert.equal(
    (await stage.job.run('secret-lease exec -- true')).stderr,
    '',
    'what is masked already is not again',
  );
  stage.put('app/key', 'FAKE-rotated-since');
  const run = await stage.job.run('secret-lease exec -- sh -c \'echo "got $KEY"\'');
  assert.match(run.log, /^got \*\*\*$/m);
  assert.ok(run.masks.some((mask) => mask.value === 'FAKE-rotated-since'));
  assert.equal(run.stdout, 'got FAKE-rotated-since\n');
});

test('where standard error does not lead to the runner, a new value is refused', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  await staged(stage);
  const quiet = await stage.job.run('secret-lease exec -- true 2> errors; cat errors');
  assert.deepEqual([quiet.exitCode, quiet.stdout], [0, ''], 'nothing new, nothing to mask');
  stage.put('app/key', 'FAKE-rotated-since');
  const run = await stage.job.run('secret-lease exec -- touch ran 2> errors || echo $?; cat errors');
  assert.match(run.stdout, /^125\nsecret-lease: E_STDERR: [^\n]+\n$/);
  assert.equal(
    (await stage.job.run('secret-lease exec -- touch ran 2>/dev/null || echo $?')).stdout,
    '125\n',
  );
  assert.ok(!existsSync(join(stage.job.workspace, 'ran')));
  assert.doesNotMatch(stage.job.log, /FAKE-rotated/);
});

test('a value that has expired starts nothing', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  const at = new Date(Date.now() + 2000).toISOString();
  stage.put('app/key', value);
  await stage.leased(`KEY, app/key expires=${at}`, { 'min-remaining': '0s' });
  const run = await stage.job.run('sleep 2.1; secret-lease exec -- touch ran');
  assert.equal(run.exitCode, 125);
  assert.match(run.stderr, /^secret-lease: E_EXPIRED: [^\n]+\n$/);
  assert.ok(!existsSync(join(stage.job.workspace, 'ran')));
});

test('a leased file is handed on by its path', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  stage.put('app/key', value);
  const step = await stage.leased('KEY, app/key file', { 'export-env': 'false' });
  const { stdout } = await stage.job.run('secret-lease exec -- sh -c \'cat "$KEY_FILE"\'');
  assert.equal(stdout, value);
  assert.ok(step.outputs.KEY_FILE);
});
