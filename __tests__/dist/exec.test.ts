import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
  for (const name of ['x'.repeat(300), './plain/below']) assert.equal(await statusOf(name), 127, name);
  const folder = await stage.job.run('secret-lease exec -- /tmp');
  assert.equal(folder.exitCode, 126);
  assert.match(folder.stderr, /^secret-lease: E_USAGE: \/tmp is a folder and no program/);
  assert.doesNotMatch(folder.stderr, /chmod/);
  assert.equal((await stage.job.run('secret-lease exec ./plain')).exitCode, 125);
  const missing = await stage.job.run('secret-lease exec -- ./nope.sh');
  assert.match(missing.stderr, /^secret-lease: E_USAGE: \.\/nope\.sh was not found/);
  const help = await stage.job.run('secret-lease exec --help');
  assert.deepEqual(
    [help.exitCode, help.stdout.startsWith('secret-lease: the leases of this job')],
    [0, true],
  );
  stage.job.env.TYPED = value;
  const typed = await stage.job.run('secret-lease exec -- "$TYPED"');
  assert.equal(typed.exitCode, 127);
  assert.match(typed.stderr, /The command behind `--` was not found/, 'a value is not repeated');
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

test('what makes Node print its work makes it print no value, and reaches the program', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  stage.put('app/debugged', 'FAKE-debugged-value');
  await stage.leased('DEBUGGED, app/debugged', { 'export-env': 'false' });
  const env = { NODE_DEBUG: 'child_process,http,fs', NODE_DEBUG_NATIVE: 'none' };
  const run = await stage.job.run(`secret-lease exec -- sh -c 'echo "$NODE_DEBUG $NODE_DEBUG_NATIVE"'`, {
    env,
  });
  assert.equal(run.stdout, 'child_process,http,fs none\n');
  assert.doesNotMatch(run.stderr, /CHILD_PROCESS|FAKE-debugged-value/);
});

test('what an earlier step left for AWS reaches the program, and does not reach AWS', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t, { env: { AWS_ACCESS_KEY_ID: 'AKIASOMEBODY' } });
  await staged(stage);
  const { stdout } = await stage.job.run('secret-lease exec -- printenv AWS_ACCESS_KEY_ID');
  assert.equal(stdout, 'AKIASOMEBODY\n');
});

test('a value that is new is masked first, through standard error', async (t) => {
  if (lacks(t, 'proc')) return;
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

/** Whatever else than the runner reads standard error, or keeps the runner from obeying it. */
const inTheWay: Record<string, string> = {
  'a file': 'secret-lease exec -- touch ran 2> errors || echo "status $?"; cat errors >&2',
  'the null device': 'secret-lease exec -- touch ran 2> /dev/null || echo "status $?"',
  'both streams in a pipe': "secret-lease exec -- touch ran 2>&1 | sed 's/^/[deploy] /'",
  'the short form of it': 'secret-lease exec -- touch ran |& awk \'{ print "[deploy] " $0 }\'',
  'a process substitution': 'secret-lease exec -- touch ran 2> >(cat >&2) || echo "status $?"',
  'one for the whole step':
    'exec 2> >(sed "s/^/[deploy] /")\nsecret-lease exec -- touch ran || echo "status $?"',
  'a copy in a file': 'secret-lease exec -- touch ran 2>&1 | tee deploy.log',
  'a file by the name of the group':
    '{ secret-lease exec -- touch ran || echo "status $?"; } 2>&1 | tee deploy.log',
  'a capture': 'shown=$(secret-lease exec -- touch ran 2>&1) || echo "status $?: $shown"',
  'a pseudo-terminal': 'script -qefc "secret-lease exec -- touch ran" typescript || echo "status $?"',
  'commands that are stopped':
    'echo "::stop-commands::FAKE-stop-token"\nsecret-lease exec -- touch ran || echo "status $?"\necho "::FAKE-stop-token::"',
};

const refusal = /E_STDERR: [^\n]+`check` before this step/;

test('a new value is refused, and stays unseen, with standard error in', async (t) => {
  if (lacks(t, 'proc')) return;
  const stage = await openStage(t);
  await staged(stage);
  stage.put('app/key', 'FAKE-rotated-since');
  for (const [what, script] of Object.entries(inTheWay)) {
    const run = await stage.job.run(script);
    const kept = ['errors', 'deploy.log', 'typescript']
      .map((name) => join(stage.job.workspace, name))
      .filter((path) => existsSync(path))
      .map((path) => readFileSync(path, 'utf8'));
    const texts = { stdout: run.stdout, stderr: run.stderr, log: run.log, files: kept.join('\n') };
    assert.deepEqual(findLeaks({ texts, canaries: ['FAKE-rotated-since'] }), [], what);
    assert.ok(!existsSync(join(stage.job.workspace, 'ran')), what);
    const told = what === 'the null device' ? /status 125/ : refusal;
    assert.match(`${run.log}${texts.files}`, told, what);
    for (const name of ['errors', 'deploy.log', 'typescript'])
      rmSync(join(stage.job.workspace, name), { force: true });
  }
  const quiet = await stage.job.run('secret-lease exec -- touch ran 2> errors', { id: 'old' });
  assert.equal(quiet.exitCode, 125);
});

/** Other processes of the step that write to standard error at the same time, as servers, spinners and `curl` do. */
const neighbours: Record<string, string> = {
  'one that begins lines and does not end them': 'while :; do printf . >&2 || :; done',
  'one that writes lines': 'while :; do echo "a line of a neighbour" >&2 || :; done',
};

for (const [who, writes] of Object.entries(neighbours)) {
  test(`a new value stays masked beside ${who}`, async (t) => {
    if (lacks(t, 'proc')) return;
    const stage = await openStage(t);
    await staged(stage);
    // Masks of more bytes than a pipe takes in one piece.
    const long = `FAKE-${'+/%é"Zx9!'.repeat(900)}-end`;
    stage.put('app/key', long);
    const show = `sh -c 'printf "\\ngot %s\\n" "$KEY"; printf %s "$KEY" | base64 -w0'`;
    const run = await stage.job.run(
      `${writes} & other=$!\nsleep 0.05\nsecret-lease exec -- ${show}\nkill $other || :`,
    );
    assert.equal(run.outcome, 'success', run.log.slice(-500));
    assert.match(run.log, /^got \*\*\*$/m);
    for (const piece of ['Zx9!', Buffer.from('"Zx9!+').toString('base64').slice(2, 6), '%25', '%C3'])
      assert.ok(!run.log.includes(piece), piece);
  });
}

test('with nothing new, nothing is masked, wherever standard error leads', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  await staged(stage);
  const quiet = await stage.job.run('secret-lease exec -- true 2> errors; cat errors');
  assert.deepEqual([quiet.exitCode, quiet.stdout], [0, '']);
});

test('a new value is masked from within whatever leaves standard error alone', async (t) => {
  if (lacks(t, 'proc')) return;
  const stage = await openStage(t);
  await staged(stage);
  stage.put('app/key', 'FAKE-rotated-since');
  writeFileSync(join(stage.job.workspace, 'deploy'), 'echo "got $KEY"\n');
  writeFileSync(join(stage.job.workspace, 'Makefile'), 'all:\n\t@secret-lease exec -- sh deploy\n');
  for (const script of [
    "secret-lease exec -- sh deploy | sed 's/^/[deploy] /'",
    "bash -c 'secret-lease exec -- sh deploy; true'",
    'make -s',
    'shown=$(secret-lease exec -- sh deploy); echo "$shown"',
  ]) {
    const run = await stage.job.run(script);
    assert.equal(run.outcome, 'success', run.log);
    assert.match(run.log, /got \*\*\*/, run.log);
  }
  assert.doesNotMatch(stage.job.log, /FAKE-rotated/);
});

test('a value that has expired starts nothing', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  const until = (seconds: number) => ({
    json: { key: value, until: new Date(Date.now() + seconds * 1000).toISOString() },
  });
  stage.put('app/key', until(3600));
  await stage.leased('KEY, app/key#key expires=until', { 'warn-remaining': '0s' });
  stage.put('app/key', until(-1));
  const run = await stage.job.run('secret-lease exec -- touch ran');
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
