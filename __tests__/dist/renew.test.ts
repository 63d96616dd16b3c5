import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findLeaks } from '../../runner/leaks.ts';
import { lacks } from '../needs.ts';
import { openStage } from './stage.ts';

const awkward = {
  DATA_QUOTES: `it's "quoted" \\ and \\' and '\\''`,
  DATA_SUBSTITUTION: '$(touch ran) `touch ran` $HOME $(( 1 + 1 )) !! ~',
  DATA_LINES: 'first line\nsecond line\r\nlast line\n',
  DATA_SHELL: "'; touch ran; echo '",
  DATA_UNICODE: '‘curly’ pässwörd 秘密 🔑',
  DATA_OPTIONS: '-n -e * ? [a-z] & | ; < > # %PATH% ^',
};

const renewal = 'eval "$(secret-lease renew --shell bash)"';
const show = 'node -e \'require("node:fs").writeFileSync("seen", JSON.stringify(process.env))\'';

test('bash takes every value to the byte, and nothing of it is run', async (t) => {
  if (lacks(t, 'proc')) return;
  const stage = await openStage(t);
  const { job } = stage;
  stage.put('app/all', { json: Object.fromEntries(Object.keys(awkward).map((name) => [name, 'FAKE-old'])) });
  await stage.leased(', app/all#* only=*');
  stage.put('app/all', { json: awkward });
  const run = await job.run(`${renewal}\n${show}`);
  assert.equal(run.exitCode, 0, run.log);
  const seen = JSON.parse(readFileSync(join(job.workspace, 'seen'), 'utf8'));
  for (const [name, value] of Object.entries(awkward)) assert.equal(seen[name], value, name);
  assert.ok(!readdirSync(job.workspace).includes('ran'));
  const { bash } = await stage.later();
  for (const [name, value] of Object.entries(awkward))
    assert.equal(bash[name], value, `${name} in later steps`);
  assert.deepEqual(findLeaks({ texts: { log: job.log }, canaries: Object.values(awkward).slice(0, 2) }), []);
});

test('what is printed is the one line; the script is private, and gone once it is read', async (t) => {
  if (lacks(t, 'proc')) return;
  const stage = await openStage(t);
  stage.put('app/key', 'FAKE-first-value');
  const { outputs } = await stage.leased('KEY, app/key');
  stage.put('app/key', 'FAKE-second-value');
  const folder = join(stage.job.temp, 'secret-lease', outputs['lease-id'] ?? '');
  const { stdout } = await stage.job.run('secret-lease renew --shell bash | tee line');
  assert.match(stdout, /^\. '([^']+)'; rm -f '\1'\n$/);
  const [script = ''] = readdirSync(folder);
  assert.equal(statSync(join(folder, script)).mode & 0o777, 0o600);
  const { stdout: value } = await stage.job.run('eval "$(cat line)"; echo "$KEY"');
  assert.equal(value, 'FAKE-second-value\n');
  assert.deepEqual(readdirSync(folder), []);
  assert.deepEqual(findLeaks({ texts: { stdout }, canaries: ['FAKE-second-value'] }), []);
});

test('the new value is masked before it is there; the record tells of the new version', async (t) => {
  if (lacks(t, 'proc')) return;
  const stage = await openStage(t);
  stage.put('app/key', 'FAKE-first-value');
  const { outputs } = await stage.leased('KEY, app/key');
  stage.put('app/key', 'FAKE-second-value');
  const before = readFileSync(outputs['lease-file'] ?? '', 'utf8');
  const run = await stage.job.run(`${renewal}; echo "now $KEY"`);
  assert.match(run.log, /^now \*\*\*$/m);
  assert.notEqual(readFileSync(outputs['lease-file'] ?? '', 'utf8'), before);
  assert.deepEqual(findLeaks({ texts: { log: stage.job.log }, canaries: ['FAKE-second-value'] }), []);
  await stage.job.end();
  assert.equal(stage.job.env.KEY, '');
});

test('exported keys are renewed too, and masked', async (t) => {
  if (lacks(t, 'proc')) return;
  const stage = await openStage(t);
  const first = await stage.leased('prod/flags', { 'export-credentials': 'env' });
  const run = await stage.job.run(`${renewal}; echo "[$AWS_SESSION_TOKEN]"`);
  assert.equal(run.exitCode, 0, run.log);
  assert.notEqual(run.exported.AWS_SESSION_TOKEN, first.exported.AWS_SESSION_TOKEN);
  assert.equal(run.stdout, `[${run.exported.AWS_SESSION_TOKEN}]\n`);
  assert.deepEqual(findLeaks({ texts: { log: stage.job.log }, canaries: stage.sandbox.canaries() }), []);
});

test('a failure fails the shell that evaluates it, and the record stays', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  const { outputs } = await stage.leased('prod/flags');
  const record = readFileSync(outputs['lease-file'] ?? '', 'utf8');
  stage.sandbox.faults.add({
    operation: 'GetSecretValue',
    kind: 'error',
    code: 'AccessDeniedException',
    times: 9,
  });
  const run = await stage.job.run(`${renewal}\necho still here`);
  assert.deepEqual([run.exitCode, run.stdout], [1, ''], run.log);
  assert.match(run.stderr, /^secret-lease: E_SECRET_DENIED: [^\n]+\n$/);
  assert.equal(readFileSync(outputs['lease-file'] ?? '', 'utf8'), record);
});

test('what cmd cannot carry is an error that exports nothing, and the record stays', async (t) => {
  if (lacks(t, 'proc')) return;
  const stage = await openStage(t);
  stage.put('app/key', 'FAKE-first-value');
  const { outputs } = await stage.leased('KEY, app/key');
  const record = readFileSync(outputs['lease-file'] ?? '', 'utf8');
  stage.put('app/key', 'two\nlines');
  const run = await stage.job.run('secret-lease renew --shell cmd');
  assert.deepEqual([run.exitCode, run.stdout, run.exported], [1, 'exit /b 1\n', {}]);
  assert.match(run.stderr, /E_SHELL: The value of KEY has double quotes or line breaks/);
  assert.equal(readFileSync(outputs['lease-file'] ?? '', 'utf8'), record);
});

test('where standard error is a file, new values are refused and old ones pass', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  stage.put('app/key', 'FAKE-first-value');
  await stage.leased('KEY, app/key');
  assert.equal((await stage.job.run(`${renewal} 2>/dev/null`)).exitCode, 0);
  stage.put('app/key', 'FAKE-second-value');
  const run = await stage.job.run('secret-lease renew --shell bash 2> errors || cat errors');
  assert.match(run.stdout, /^false\nsecret-lease: E_STDERR: [^\n]+\n$/);
  assert.deepEqual(run.exported, {});
});

test('where nothing shows who reads standard error, new values are refused by both', async (t) => {
  if (process.platform === 'linux') return t.skip('Linux shows it.');
  const stage = await openStage(t);
  stage.put('app/key', 'FAKE-first-value');
  await stage.leased('KEY, app/key');
  stage.put('app/key', 'FAKE-second-value');
  const [shell, make] =
    process.platform === 'win32' ? (['cmd', 'cmd /c mkdir'] as const) : (['bash', 'mkdir'] as const);
  for (const command of [`secret-lease renew --shell ${shell}`, `secret-lease exec -- ${make} ran`]) {
    const run = await stage.job.run(command, { shell });
    assert.notEqual(run.exitCode, 0);
    assert.match(run.stderr, /E_STDERR: /);
    assert.ok(!`${run.stdout}${run.stderr}`.includes('FAKE-second-value'));
  }
});
