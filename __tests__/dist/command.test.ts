import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { findLeaks } from '../../runner/leaks.ts';
import { lacks } from '../needs.ts';
import { openStage } from './stage.ts';

test('the launcher: in a folder that nobody may write to, found on PATH, with the runner’s own Node', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  const { path } = await stage.leased('prod/flags');
  assert.deepEqual(path, [join(stage.job.temp, 'secret-lease', 'bin')]);
  const [bin = ''] = path;
  assert.equal(statSync(bin).mode & 0o777, 0o500);
  for (const name of ['secret-lease', 'secret-lease.cmd'])
    assert.equal(statSync(join(bin, name)).mode & 0o777, 0o500);
  const run = await stage.job.run(`PATH=/usr/bin:/bin; '${bin}/secret-lease' check`);
  assert.equal(run.stdout, 'ok\n', run.log);
});

test("the workflow's NODE_OPTIONS do not reach the command", async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  await stage.leased('prod/flags');
  const loaded = join(stage.job.temp, 'loaded.cjs');
  writeFileSync(loaded, 'console.log("loaded")');
  const { stdout } = await stage.job.run('secret-lease check', {
    env: { NODE_OPTIONS: `--require ${loaded}` },
  });
  assert.equal(stdout, 'ok\n');
});

test('cli: false leaves PATH alone, and installs nothing', async (t) => {
  const stage = await openStage(t);
  const { path } = await stage.leased('prod/flags', { cli: 'false' });
  assert.deepEqual(path, []);
  assert.ok(!existsSync(join(stage.job.temp, 'secret-lease', 'bin')));
});

test('the launcher goes with the last lease', async (t) => {
  const stage = await openStage(t);
  const bin = join(stage.job.temp, 'secret-lease', 'bin');
  await stage.leased('prod/flags', { cleanup: 'false' }, { id: 'stays' });
  await stage.job.end();
  assert.ok(existsSync(bin), 'a lease is left');
  await stage.leased('prod/flags', {}, { id: 'ends' });
  assert.ok(existsSync(bin));
});

test('check: a line, and a status for each outcome', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  const soon = new Date(Date.now() + 3_600_000).toISOString();
  await stage.leased(`FLAGS, prod/flags expires=${soon}`);
  const check = async (options = '') => {
    const { exitCode, stdout } = await stage.job.run(`secret-lease check ${options}`);
    return [exitCode, stdout.split(':')[0]?.trim()];
  };
  assert.deepEqual(await check(), [0, `ok, the next expiry is ${soon.slice(0, 13)}`]);
  assert.deepEqual(await check('--min-remaining 2h'), [3, 'expiring']);
  const { stdout } = await stage.job.run('secret-lease check --min-remaining=2h || true');
  assert.match(stdout, /^expiring: FLAGS expires in 59 min.* \(expires=, /);
});

test('check: 4 where something has expired; no request is made', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  await stage.leased(`FLAGS, prod/flags expires=${new Date(Date.now() + 1500).toISOString()}`, {
    'min-remaining': '0s',
  });
  const requests = stage.sandbox.requests.length;
  const { exitCode, stdout } = await stage.job.run('sleep 2; secret-lease check');
  assert.deepEqual([exitCode, stdout.split(':')[0]], [4, 'expired']);
  assert.equal(stage.sandbox.requests.length, requests);
});

test('wrong usage: status 2, of exec 125, one line, and nothing of what was typed', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  await stage.leased('prod/flags');
  const wrong = [
    '',
    'FAKE-typed',
    'check --FAKE-typed',
    'check FAKE-typed',
    'check --lease FAKE-typed',
    'check --min-remaining FAKE-typed',
    'renew',
    'renew --shell FAKE-typed',
    'exec FAKE-typed',
    'exec --',
    'credential-process',
  ];
  for (const words of wrong) {
    const { exitCode, stdout, stderr } = await stage.job.run(`secret-lease ${words}`);
    // A shell that evaluates what `renew` prints is to fail.
    assert.deepEqual(
      [exitCode, stdout],
      [words.startsWith('exec') ? 125 : 2, words.startsWith('renew') ? 'exit 1\n' : ''],
      words,
    );
    assert.match(stderr, /^secret-lease: E_USAGE: [^\n]+\n$/, words);
    assert.doesNotMatch(stderr, /FAKE/, words);
  }
});

test('a shell that evaluates a misused or failed renew fails, also without -e', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  await stage.leased('prod/flags');
  const failing = [
    'renew',
    'renew --shell',
    'renew --shell fish',
    'renew --shell bash --lease x',
    'renew bash',
  ];
  for (const words of failing) {
    const step = await stage.job.run(`set +e; eval "$(secret-lease ${words})" && echo went on`);
    assert.doesNotMatch(step.stdout, /went on/, words);
    assert.match(step.stderr, /^secret-lease: E_USAGE: /, words);
  }
  const closed = await stage.job.run(
    'set +e; export GITHUB_ENV=/nowhere; eval "$(secret-lease renew --shell bash)" && echo went on',
  );
  assert.doesNotMatch(closed.stdout, /went on/);
  assert.match(closed.stderr, /^secret-lease: E_RUNNER: /);
});

test('a failed command writes a summary, once; what git and SDKs call writes none', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  await stage.leased('prod/flags', { 'export-env': 'false' });
  const ofAll = async (words: string) => (await stage.job.run(words)).summary.raw;
  const gone = '--lease 00000000-0000-4000-8000-000000000000';
  for (const [words, code] of [
    ['secret-lease exec -- ./nope.sh', 'E_USAGE'],
    [`secret-lease exec ${gone} -- true`, 'E_NO_LEASE'],
    [`secret-lease renew --shell bash ${gone}`, 'E_NO_LEASE'],
    [`secret-lease end ${gone}`, 'E_NO_LEASE'],
    ['secret-lease check --min-remaining soon', 'E_USAGE'],
  ] as const) {
    const raw = await ofAll(`${words} || ${words} || true`);
    assert.match(raw, new RegExp(`^### 🔴 <code>${code}</code>\n\n\\*\\*`), words);
    assert.equal(raw.split('### ').length, 2, 'the same failure is told once');
    assert.match(raw, /\*\*What to do\*\*/, words);
  }
  for (const words of [`credential-process ${gone}`, `git-credential ${gone} get < /dev/null`])
    assert.equal(await ofAll(`secret-lease ${words} || true`), '', words);
  stage.sandbox.secrets.put('prod/flags', { string: '{"a":"1","token":"FAKE-other-value"}' });
  assert.doesNotMatch(await ofAll('secret-lease exec -- FAKE=x true || true'), /FAKE/);
});

test('a reader that stops early is no failure', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  await stage.leased('prod/flags');
  const { exitCode, stderr } = await stage.job.run(
    'set -o pipefail; for words in --help "check" "plan --help"; do secret-lease $words | (exec <&-; sleep 0.3); done',
  );
  assert.deepEqual([exitCode, stderr], [0, '']);
});

test('--help and --version', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  await stage.leased('prod/flags');
  const help = await stage.job.run('secret-lease --help');
  for (const word of ['check', 'renew', 'exec', 'credential-process']) assert.ok(help.stdout.includes(word));
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.equal((await stage.job.run('secret-lease --version')).stdout, `secret-lease ${version}\n`);
});

test('with two leases exec and renew need --lease; check takes both', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  await stage.leased('ONE, prod/flags', {}, { id: 'one' });
  const two = await stage.leased('TWO, prod/flags', {}, { id: 'two' });
  const run = (words: string) => stage.job.run(`secret-lease ${words}`);
  assert.equal((await run('check')).exitCode, 0);
  assert.match((await run('renew --shell bash')).stderr, /E_USAGE: This job has 2 leases/);
  const exec = await run(`exec --lease ${two.outputs['lease-id']} -- printenv TWO`);
  assert.equal(exec.exitCode, 0, exec.log);
  assert.match((await run('check --lease 00000000-0000-4000-8000-000000000000')).stderr, /E_NO_LEASE/);
});

test('a record that was tampered with is refused by every subcommand', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  const step = await stage.leased('prod/flags', { 'export-credentials': 'profile' });
  const path = step.outputs['lease-file'] ?? '';
  writeFileSync(path, readFileSync(path, 'utf8').replace('prod/flags', 'prod/other'));
  const cache = join(dirname(step.exported.AWS_CONFIG_FILE ?? ''), 'aws-session.json');
  execFileSync('rm', [cache]);
  stage.sandbox.requests.length = 0;
  const lease = step.outputs['lease-id'];
  const commands = ['check', 'renew --shell bash', 'exec -- true', `credential-process --lease ${lease}`];
  for (const words of commands) {
    const { exitCode, stdout, stderr } = await stage.job.run(`secret-lease ${words}`);
    assert.match(stderr, /^secret-lease: E_RECORD: [^\n]+\n$/, words);
    assert.deepEqual(
      [exitCode, stdout],
      [words.startsWith('exec') ? 125 : 1, words.startsWith('renew') ? 'false\n' : ''],
    );
  }
  assert.deepEqual(stage.sandbox.requests, []);
});

test('end: a lease is given back in the middle of a job, and the post step has nothing left to do', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  const { job, sandbox } = stage;
  await job.run('echo AWS_REGION=eu-north-1 >> "$GITHUB_ENV"');
  const step = await stage.leased('prod/flags\nKEY, prod/signing file', { 'export-credentials': 'profile' });
  const id = step.outputs['lease-id'];
  const { KEY_FILE = '', AWS_CONFIG_FILE = '' } = step.exported;
  const KEY = readFileSync(KEY_FILE);
  const ended = await job.run('secret-lease end');
  assert.equal(ended.exitCode, 0, ended.log);
  assert.match(
    ended.stdout,
    new RegExp(`^Lease ${id} ended: \\d+ variables are blank for later steps\\.$`, 'm'),
  );
  assert.deepEqual([existsSync(KEY_FILE), existsSync(AWS_CONFIG_FILE)], [false, false]);
  const { node } = await stage.later();
  assert.deepEqual(
    [node.PROD_FLAGS, node.KEY_FILE, node.AWS_PROFILE, node.SECRET_LEASE_EXPIRES_AT],
    ['', '', '', ''],
  );
  assert.equal(node.AWS_REGION, '', 'what was replaced does not come back');
  const again = await job.run('secret-lease end; secret-lease check');
  assert.match(again.log, /E_NO_LEASE: This job has no lease/);
  // Later the job may have a lease again, under the same names and with the same profile.
  const inputs = { 'export-credentials': 'profile' };
  const other = await stage.leased('prod/flags\nKEY, prod/signing file', inputs, { id: 'other' });
  assert.notEqual(other.outputs['lease-id'], id);
  assert.deepEqual(readFileSync(other.exported.KEY_FILE ?? ''), KEY);
  assert.equal((await job.run('secret-lease check')).exitCode, 0);
  const before = job.log.length;
  await job.end();
  assert.doesNotMatch(job.log.slice(before), /warning/i);
  const left = (await stage.later()).node;
  assert.deepEqual([left.PROD_FLAGS, left.KEY_FILE, left.AWS_PROFILE], ['', '', '']);
  assert.equal(existsSync(other.exported.KEY_FILE ?? ''), false);
  assert.deepEqual(findLeaks({ texts: { log: job.log }, canaries: sandbox.canaries() }), []);
});

test('end: of two leases the one that is named, and the other goes on', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  const first = await stage.leased('prod/flags');
  await stage.leased('SIGNING, prod/signing', {}, { id: 'second' });
  const unnamed = await stage.job.run('secret-lease end');
  assert.match(unnamed.log, /E_USAGE: This job has 2 leases/);
  await stage.job.run(`secret-lease end --lease ${first.outputs['lease-id']}`);
  const { node } = await stage.later();
  assert.equal(node.PROD_FLAGS, '');
  assert.match(node.SIGNING ?? '', /^FAKE/);
  assert.equal((await stage.job.run('secret-lease check')).exitCode, 0);
});
