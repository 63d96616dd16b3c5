import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { lacks } from '../needs.ts';
import { createJob, probe, probeYml } from './probe.ts';

test('inputs arrive as the runner names them, defaults and expressions resolved', async (t) => {
  const job = await createJob(t, { contexts: { job: { check_run_id: '77' } } });
  const { environment, log } = await probe(job, '', { with: { 'WITH space': ' as is ' } });
  assert.equal(environment.INPUT_WITH_SPACE, ' as is ');
  assert.equal(environment['INPUT_CHECK-RUN-ID'], '77');
  assert.equal(environment.INPUT_EMPTY, '');
  const other = await probe(job, '');
  assert.equal(other.environment.INPUT_WITH_SPACE, '0755');
  assert.match(log, /^##\[group\]Run \.\/probe\nwith:\n {2}WITH space: {2}as is \n/);
});

test('an undeclared input is warned of and passed on', async (t) => {
  const job = await createJob(t);
  const step = await probe(job, '', { with: { typo: '1' } });
  assert.equal(step.environment.INPUT_TYPO, '1');
  assert.match(
    step.annotations[0]?.message ?? '',
    /^Unexpected input\(s\) 'typo', valid inputs are \['script'/,
  );
});

test('the process runs on Node 24 in the workspace, with an environment of its own', async (t) => {
  const job = await createJob(t, {
    env: { GITHUB_REPOSITORY: 'o/r', STAGE: 'prod' },
    host: { AWS_PROFILE: 'x' },
  });
  const step = await probe(
    job,
    `await print(JSON.stringify([process.version, process.cwd(), process.env.HOME, process.env.STAGE,
      process.env.GITHUB_REPOSITORY, process.env.CI, process.env.GITHUB_ACTIONS, process.env.AWS_PROFILE]) + '\\n')`,
  );
  const [version, cwd, home, ...rest] = JSON.parse(step.stdout) as string[];
  assert.match(version ?? '', /^v24\./);
  assert.equal(cwd, job.workspace);
  assert.notEqual(home, process.env.HOME);
  assert.deepEqual(rest, ['prod', 'o/r', 'true', 'true', 'x']);
  if (process.platform !== 'win32') assert.equal(statSync(dirname(job.temp)).mode & 0o777, 0o700);
});

test('what a step writes reaches later steps, outputs and the post step', async (t) => {
  if (lacks(t, 'bash')) return;
  const job = await createJob(t);
  const step = await probe(
    job,
    `file('GITHUB_ENV', 'A=1\\nMULTI<<E\\nx\\ny\\nE\\n');
     file('GITHUB_OUTPUT', 'Secrets=one\\nSECRETS=two\\n');
     file('GITHUB_STATE', 'lease=abc\\n');
     file('GITHUB_PATH', '/first\\n/second\\n');`,
    { id: 'lease', with: { 'post-script': 'await print(process.env.STATE_lease + process.env.A)' } },
  );
  assert.equal(step.outcome, 'success');
  assert.deepEqual(step.exported, { A: '1', MULTI: 'x\ny' });
  assert.deepEqual(job.outputs.lease, { Secrets: 'two' });
  const later = await job.run('echo "$A,$MULTI,$PATH"', { env: { A: 'of the step' } });
  assert.match(later.stdout, /^of the step,x\ny,\/second:\/first:/);
  const [post] = await job.end();
  assert.equal(post?.stdout, 'abc1');
  assert.equal(post?.log, 'Post job cleanup.\nabc1');
});

test('post steps run last in, first out, after a failure too', async (t) => {
  const job = await createJob(t);
  await probe(job, '', { with: { 'post-script': "await print('first')" } });
  const failed = await probe(job, 'process.exitCode = 3', {
    with: { 'post-script': "await print('second')" },
  });
  assert.equal(failed.outcome, 'failure');
  assert.equal(failed.exitCode, 3);
  assert.deepEqual(failed.annotations, [], 'the runner says nothing of its own');
  assert.deepEqual(
    (await job.end()).map(({ stdout }) => stdout),
    ['second', 'first'],
  );
  assert.deepEqual(await job.end(), []);
});

for (const [condition, value, runs] of [
  ["env.KEEP != 'true'", 'true', false],
  ["env.KEEP != 'true'", 'True', false],
  ["env.KEEP != 'true'", '', true],
  ["env.KEEP == 'true'", 'true', true],
] as const) {
  test(`a post step with the condition ${condition}, where KEEP is '${value}'`, async (t) => {
    const job = await createJob(t, { env: { KEEP: value } });
    cpSync(dirname(probeYml), job.workspace, { recursive: true });
    const path = join(job.workspace, 'action.yml');
    writeFileSync(path, `${readFileSync(probeYml, 'utf8')}  post-if: ${condition}\n`);
    await job.uses(path, { with: { 'post-script': "await print('post')" } });
    assert.deepEqual(
      (await job.end()).map(({ stdout }) => stdout),
      runs ? ['post'] : [],
    );
  });
}

test('what the runner owns is set anew for each step', async (t) => {
  const job = await createJob(t);
  await probe(
    job,
    `file('GITHUB_ENV', 'GITHUB_REPOSITORY=evil/evil\\nRUNNER_TEMP=/evil\\nGITHUB_TOKEN=kept\\nNODE_OPTIONS=--evil\\n')`,
  );
  const { environment } = await probe(job, '', { env: { GITHUB_SHA: 'evil' } });
  assert.equal(environment.GITHUB_REPOSITORY, 'octo-org/app');
  assert.equal(environment.RUNNER_TEMP, job.temp);
  assert.equal(environment.GITHUB_TOKEN, 'kept');
  assert.equal(environment.NODE_OPTIONS, undefined);
  assert.notEqual(environment.GITHUB_SHA, 'evil');
});

test('NODE_OPTIONS is refused with an error, the step passes', async (t) => {
  const job = await createJob(t);
  const step = await probe(job, `file('GITHUB_ENV', 'NODE_OPTIONS=--evil\\n')`);
  assert.equal(step.outcome, 'success');
  assert.deepEqual(step.exported, {});
  assert.equal(
    step.annotations[0]?.message,
    "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
  );
});

test('a malformed command file fails the step and quotes its line', async (t) => {
  const job = await createJob(t);
  const step = await probe(job, `file('GITHUB_ENV', 'A=1\\nno separator\\n')`);
  assert.equal(step.exitCode, 0);
  assert.equal(step.outcome, 'failure');
  assert.deepEqual(step.exported, { A: '1' });
  assert.deepEqual(
    step.annotations.map(({ message }) => message),
    ["Unable to process file command 'env' successfully.", "Invalid format 'no separator'"],
  );
});

test('a summary is masked line by line, and dropped above 1 MiB', async (t) => {
  const job = await createJob(t);
  const step = await probe(
    job,
    `await print('::add-mask::canary-value\\n'); file('GITHUB_STEP_SUMMARY', 'a canary-value\\nb')`,
  );
  assert.deepEqual(step.summary, { raw: 'a canary-value\nb', masked: 'a ***\nb\n' });
  const large = await probe(job, `file('GITHUB_STEP_SUMMARY', 'x'.repeat(1024 * 1024 + 1))`);
  assert.equal(large.summary.masked, '');
  assert.match(large.annotations[0]?.message ?? '', /^\$GITHUB_STEP_SUMMARY upload aborted/);
});

test('a later step prints its env block, masked by what is known by then', async (t) => {
  if (lacks(t, 'bash')) return;
  const job = await createJob(t);
  await probe(
    job,
    `await print('::add-mask::canary-value\\n'); file('GITHUB_ENV', 'A=canary-value\\nB=unmasked-value\\n')`,
  );
  const step = await job.run('echo "[$A]"');
  assert.match(step.log, /\nenv:\n {2}A: \*\*\*\n {2}B: unmasked-value\n##\[endgroup\]\n\[\*\*\*\]$/);
  assert.equal(step.stdout, '[canary-value]\n');
});

test('job outputs that masking would change are dropped on GitHub and kept by act', async (t) => {
  const values = { secret: 'canary-value', json: '{"canary-value":1}', plain: 'x', empty: '' };
  for (const [masker, kept] of [
    ['github', { plain: 'x' }],
    ['act', { secret: values.secret, json: values.json, plain: 'x' }],
  ] as const) {
    const job = await createJob(t, { masker });
    await probe(job, '', { with: { 'post-script': "await print('::add-mask::canary-value\\n')" } });
    assert.throws(() => job.jobOutputs(values), /after its post steps/);
    await job.end();
    assert.deepEqual(job.jobOutputs(values), kept, 'a mask of a post step counts');
    const url = 'https://canary-value.example';
    assert.equal(job.environmentUrl(url), masker === 'act' ? url : undefined);
    assert.equal(job.environmentUrl('https://x.example'), 'https://x.example');
  }
});

test('any argument list is a step too, and a bash step stops at the first error', async (t) => {
  if (lacks(t, 'bash')) return;
  const job = await createJob(t);
  assert.equal((await job.run([process.execPath, '-p', '1+1'])).stdout, '2\n');
  const failed = await job.run('false\necho unreached');
  assert.deepEqual([failed.exitCode, failed.stdout], [1, '']);
  assert.deepEqual(
    failed.annotations.map(({ message }) => message),
    ['Process completed with exit code 1.'],
  );
});

test('an environment beyond what the system takes fails the next step', async (t) => {
  if (lacks(t, 'bash')) return;
  const job = await createJob(t);
  await probe(job, `file('GITHUB_ENV', 'BIG=' + 'x'.repeat(3 * 1024 * 1024) + '\\n')`);
  const step = await job.run('true');
  assert.equal(step.outcome, 'failure');
  assert.equal(step.annotations.at(-1)?.message, 'Argument list too long');
});

test('command files can be withheld', async (t) => {
  const job = await createJob(t);
  const script = `await print(String(process.env.GITHUB_ENV) + String(process.env.GITHUB_OUTPUT !== undefined))`;
  const step = await probe(job, script, { unsetFileCommands: ['GITHUB_ENV'] });
  assert.equal(step.stdout, 'undefinedtrue');
});

test('what a step leaves running is ended with the job', async (t) => {
  if (lacks(t, 'proc')) return;
  const job = await createJob(t);
  const step = await probe(
    job,
    `const child = childProcess.spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
     child.unref();
     await print(String(child.pid));`,
  );
  const commandLine = () => {
    const path = `/proc/${step.stdout}/cmdline`;
    // Of a process that has ended and that nobody has waited for, an empty file is left.
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  assert.match(commandLine(), /^sleep/);
  await job.end();
  while (commandLine() !== '') await setTimeout(10);
  assert.match(job.log, new RegExp(`Terminate orphan process: pid \\(${step.stdout}\\) \\(sleep\\)`));
});

test('an action for another runtime is not run', async (t) => {
  const job = await createJob(t);
  await assert.rejects(job.uses(join(dirname(probeYml), 'missing.yml')), /ENOENT/);
});

test('a name that is empty fails the step as an output, and is a variable that nobody gets', async (t) => {
  if (lacks(t, 'bash')) return;
  const job = await createJob(t);
  const step = await probe(job, `file('GITHUB_OUTPUT', '=x\\n')`);
  assert.deepEqual([step.exitCode, step.outcome], [0, 'failure']);
  assert.equal(step.annotations[0]?.message, "Unable to process file command 'output' successfully.");
  assert.equal((await probe(job, `file('GITHUB_ENV', '=x\\n')`)).outcome, 'success');
  assert.equal((await job.run('env')).outcome, 'success');
});

test('ten annotations of a kind are kept, and the log has them all', async (t) => {
  if (lacks(t, 'bash')) return;
  const job = await createJob(t);
  const step = await job.run('for i in $(seq 12); do echo "::warning::w$i"; echo "::notice::n$i"; done');
  const count = (level: string) => step.annotations.filter((each) => each.level === level).length;
  assert.deepEqual([count('warning'), count('notice')], [10, 10]);
  assert.match(step.log, /##\[warning\]w12\n##\[notice\]n12/);
});

test('a process can see who reads what it prints, as on a runner', async (t) => {
  if (lacks(t, 'proc')) return;
  const job = await createJob(t);
  const { stdout } = await job.run(`
    echo "to the name" > /dev/stderr
    stat -L -c %F /dev/fd/1 /dev/fd/2
    cat /proc/$PPID/comm
    echo ::add-mask::12345678
    readlink /proc/$PPID/fd/* | grep -o '_diag/Worker_[0-9]*-[0-9]*-utc.log' | head -1
    tail -n 1 "$(dirname "$RUNNER_TEMP")"/_diag/*.log
  `);
  assert.match(
    stdout,
    /^fifo\nfifo\nRunner\.Worker\n[^\n]+\n_diag\/Worker_\d{8}-\d{6}-utc\.log\n\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ INFO AddMaskCommandExtension\] Add new secret mask with length of 8\n$/,
  );
});
