import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lchownSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { asUser, inContainer, openContainerRoot, writeReplacement } from '../../runner/job-container.ts';
import { node24 } from '../../runner/node.ts';
import { cleanTemp } from '../../runner/temp-cleanup.ts';
import { lacks } from '../needs.ts';
import { messagesOf, openStage, refusalOf, type Stage } from './stage.ts';

/* RUNNER_TEMP as it is where a job's steps run as several users, or on a volume that is shared. */

// Command files are made by the runner and written to by steps that are somebody else.
process.umask(0);
const runnerUser = 1001;

/** The job's folders belong to the runner's user, as on a machine of one's own. */
function giveToRunner({ job }: Stage): string {
  const work = dirname(job.temp);
  chmodSync(work, 0o755);
  for (const path of [work, job.temp, join(job.temp, '_runner_file_commands'), job.workspace])
    lchownSync(path, runnerUser, runnerUser);
  return work;
}

const nodeOf = ({ job }: Stage, name: string, command: readonly string[]) =>
  writeReplacement(job.workspace, name, command);

suite('a job container that runs as root, on a runner that does not', { concurrency: false }, () => {
  test('leaves nothing at the end, so that the runner’s own clean-up comes to its end', async (t) => {
    if (lacks(t, 'root')) return;
    t.after(openContainerRoot());
    const stage = await openStage(t);
    const node = nodeOf(stage, 'container-node', inContainer(giveToRunner(stage), node24()));
    const step = await stage.leased('KEY, prod/flags file', { 'export-credentials': 'profile' }, { node });
    assert.deepEqual(step.path, ['/__w/_temp/secret-lease/bin']);
    assert.match(step.exported.KEY_FILE ?? '', /^\/__w\/_temp\/secret-lease\//);
    assert.match(step.outputs['lease-file'] ?? '', /^\/__w\/_temp\//);

    // A later step of the container finds the command by PATH, and the runner's Node by the command.
    const work = dirname(stage.job.temp);
    const script =
      'secret-lease check && test -r "$KEY_FILE" && secret-lease credential-process --lease "$ID" | grep -c SecretAccessKey';
    const later = await stage.job.run(inContainer(work, 'sh', '-c', script) as [string, ...string[]], {
      env: { ID: step.outputs['lease-id'] ?? '' },
    });
    assert.equal(later.stdout, 'ok\n1\n', later.log);

    const [end] = await stage.job.end();
    assert.equal(end?.exported.KEY_FILE, '');
    assert.ok(!existsSync(join(stage.job.temp, 'secret-lease')));
    assert.equal(cleanedByRunner(stage), 'undefined');
  });

  test('that was killed: later jobs of the runner lease all the same', async (t) => {
    if (lacks(t, 'root')) return;
    const stage = await openStage(t);
    giveToRunner(stage);
    const left = join(stage.job.temp, 'secret-lease');
    mkdirSync(join(left, 'bin'), { recursive: true, mode: 0o700 });
    assert.equal(cleanedByRunner(stage), 'EACCES', "the runner's clean-up stops at it");
    const node = nodeOf(stage, 'user-node', asUser(runnerUser, node24()));
    const step = await stage.leased('KEY, prod/flags file', {}, { node });
    const own = join(stage.job.temp, `secret-lease-${runnerUser}`);
    assert.deepEqual(step.path, [join(own, 'bin')]);
    const run = asUser(runnerUser, 'sh', '-c', 'secret-lease check') as [string, ...string[]];
    assert.equal((await stage.job.run(run)).stdout, 'ok\n');
    await stage.job.end();
    assert.deepEqual([existsSync(own), readdirSync(left)], [false, ['bin']]);
  });

  test('a cancellation ends the client alone: what goes on inside reaches no step, and hinders no later lease', async (t) => {
    if (lacks(t, 'root')) return;
    t.after(openContainerRoot());
    const stage = await openStage(t, { cancelScale: 0.02 });
    const { job, sandbox } = stage;
    const node = nodeOf(stage, 'container-node', inContainer(giveToRunner(stage), node24()));
    sandbox.faults.add({ operation: 'GetSecretValue', kind: 'slow', times: 1, ms: 3000 });
    const step = await stage.lease('KEY, prod/flags file', {}, { node, signalAfter: /::add-mask::/ });
    assert.equal(step.outcome, 'cancelled');
    const left = join(job.temp, 'secret-lease');
    for (let waited = 0; !existsSync(join(left, 'bin')) && waited < 20_000; waited += 100) await pause(100);
    assert.ok(existsSync(join(left, 'bin')), 'what went on inside came to its end');
    const [end] = await job.end();
    assert.equal(end?.outcome, 'success', end?.log);
    assert.deepEqual([job.env.KEY_FILE, step.outputs], [undefined, {}]);

    const other = nodeOf(stage, 'user-node', asUser(runnerUser, node24()));
    const next = await stage.lease('KEY, prod/flags file', {}, { node: other, id: 'next' });
    assert.equal(next.outcome, 'success', next.log);
  });
});

test("a container whose user may not write to the runner's files: said before anybody is asked", async (t) => {
  if (lacks(t, 'root')) return;
  const stage = await openStage(t);
  giveToRunner(stage);
  const node = nodeOf(stage, 'image-user-node', asUser(1000, node24()));
  const umask = process.umask(0o022);
  try {
    const message = refusalOf(await stage.lease('prod/flags', {}, { node }), 'E_RUNNER');
    assert.match(message, /may not write to the file of GITHUB_ENV/);
    assert.match(message, /options: --user 1001/);
    assert.deepEqual(stage.sandbox.requests, []);
  } finally {
    process.umask(umask);
  }
});

/** As the runner's user would find it: root may delete everything. */
function cleanedByRunner({ job }: Stage): string {
  const code = `import(${JSON.stringify(import.meta.resolve('../../runner/temp-cleanup.ts'))}).then(({ cleanTemp }) => console.log(String(cleanTemp(${JSON.stringify(job.temp)}))))`;
  const [program = '', ...args] = asUser(runnerUser, node24(), '-e', code);
  return execFileSync(program, args, { encoding: 'utf8' }).trim();
}

suite('a file system that fixes owner or mode', { concurrency: true }, () => {
  const double = ['--import', new URL('fixed-modes.mjs', import.meta.url).href];
  const fixed = { 'another owner': { FIXED_UID: '4711' }, 'mode 0777': { FIXED_MODE: '777' } };
  for (const [title, env] of Object.entries(fixed)) {
    test(`${title}: a lease without files works, says what it lacks, and is ended`, async (t) => {
      if (lacks(t, 'modes')) return;
      const stage = await openStage(t);
      await assertLeasesWithoutFiles(stage, { nodeArgs: double, env });
    });
  }

  test('what needs a file is refused, and the file system is named', async (t) => {
    if (lacks(t, 'modes')) return;
    const stage = await openStage(t);
    const options = { nodeArgs: double, env: { FIXED_MODE: '777' } };
    const file = await stage.lease('KEY, prod/flags file', {}, { ...options, id: 'file' });
    assert.match(refusalOf(file, 'E_RUNNER'), /file system of RUNNER_TEMP .* no file can be kept for KEY/);
    const profile = await stage.lease('prod/flags', { 'export-credentials': 'profile' }, options);
    assert.match(refusalOf(profile, 'E_RUNNER'), /export-credentials: profile/);
    assert.deepEqual(leftIn(stage), []);
  });

  test('a folder that a step has opened is still refused as that', async (t) => {
    if (lacks(t, 'modes')) return;
    const stage = await openStage(t);
    mkdirSync(join(stage.job.temp, 'secret-lease'), { mode: 0o777 });
    assert.match(refusalOf(await stage.lease('prod/flags'), 'E_RUNNER'), /not one that this action made/);
  });

  test('a link that leads nowhere is refused at once, and not waited for', async (t) => {
    if (lacks(t, 'modes')) return;
    const stage = await openStage(t);
    symlinkSync('/nowhere/at/all', join(stage.job.temp, 'secret-lease'));
    const step = await stage.lease('prod/flags', { timeout: '10s' });
    assert.match(refusalOf(step, 'E_RUNNER'), /not one that this action made/);
  });

  for (const [title, option] of [
    ['another owner', '--force-user=nobody'],
    ['mode 0777', '--perms=0777'],
  ] as const) {
    test(`${title}, by bindfs`, async (t) => {
      if (lacks(t, 'root', 'bindfs')) return;
      const stage = await openStage(t);
      const { temp } = stage.job;
      execFileSync('bindfs', [option, '-o', 'nonempty', temp, temp]);
      try {
        await assertLeasesWithoutFiles(stage, {});
      } finally {
        execFileSync('umount', ['--lazy', temp]);
      }
    });
  }
});

async function assertLeasesWithoutFiles(stage: Stage, options: Parameters<Stage['lease']>[2]): Promise<void> {
  const step = await stage.leased('prod/flags', { 'export-credentials': 'env' }, options);
  assert.ok(step.exported.PROD_FLAGS && step.exported.AWS_SESSION_TOKEN);
  assert.match(step.exported.SECRET_LEASE_EXPIRES_AT ?? '', /^\d{4}-/);
  assert.deepEqual([step.path, step.outputs['lease-file'], leftIn(stage)], [[], '', []]);
  assert.match(messagesOf(step, 'warning').join(), /keeps no record: check, renew and exec do not find it/);
  const quiet = await stage.leased('prod/flags', { cli: 'false' }, { ...options, id: 'quiet' });
  assert.deepEqual(messagesOf(quiet, 'warning'), []);
  assert.match(messagesOf(quiet, 'notice').join(), /keeps no record/);
  const ends = await stage.job.end();
  assert.deepEqual(
    ends.map(({ outcome, annotations }) => [outcome, annotations]),
    [
      ['success', []],
      ['success', []],
    ],
  );
  assert.deepEqual([stage.job.env.PROD_FLAGS, stage.job.env.AWS_SESSION_TOKEN], ['', '']);
}

function leftIn({ job }: Stage): string[] {
  return readdirSync(job.temp).filter((name) => name.startsWith('secret-lease'));
}

test('a step that empties RUNNER_TEMP: the end blanks what the step had exported', async (t) => {
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  await stage.leased('ONE, app/one', { 'export-credentials': 'env' });
  rmSync(join(stage.job.temp, 'secret-lease'), { recursive: true });
  const [end] = await stage.job.end();
  assert.equal(end?.outcome, 'success');
  assert.deepEqual([stage.job.env.ONE, stage.job.env.AWS_SESSION_TOKEN], ['', '']);
  assert.match(messagesOf(end as never, 'warning').join(), /is gone\. .* variables are blanked/);
});

test('the runner’s clean-up, before and after a job', async (t) => {
  if (lacks(t, 'modes')) return;
  const stage = await openStage(t);
  await stage.leased('KEY, prod/flags file');
  // The job was killed: there was no end.
  assert.equal(cleanTemp(stage.job.temp), undefined);
  assert.deepEqual(readdirSync(stage.job.temp), []);
});
