import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { StepResult } from '../../runner/job.ts';
import { findLeaks } from '../../runner/leaks.ts';
import { node24 } from '../../runner/node.ts';
import { lacks } from '../needs.ts';
import { openStage, refusalOf, type Stage, valuesOf } from './stage.ts';

const profile = { 'export-credentials': 'profile' };

/** An SDK that knows nothing of this action asks who it is, by the default chain. */
const whoAmI = `
  import { STSClient, GetCallerIdentityCommand } from '${import.meta.resolve('@aws-sdk/client-sts')}';
  console.log((await new STSClient().send(new GetCallerIdentityCommand())).Arn);
`;

const ask = ({ job }: Stage) => job.run([node24(), '--input-type=module', '-e', whoAmI]);
const cacheOf = ({ exported }: StepResult) =>
  join(dirname(exported.AWS_CONFIG_FILE ?? ''), 'aws-session.json');
const commandOf = ({ outputs }: StepResult) =>
  `secret-lease credential-process --lease ${outputs['lease-id']}`;

test('profile: a configuration, and no key as a variable', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  const step = await stage.leased('prod/flags', profile);
  const { PROD_FLAGS: _, ...variables } = valuesOf(step);
  const { AWS_CONFIG_FILE = '' } = variables;
  assert.deepEqual(variables, {
    AWS_CONFIG_FILE,
    AWS_PROFILE: 'secret-lease',
    AWS_SDK_LOAD_CONFIG: '1',
    AWS_REGION: 'eu-west-1',
    AWS_DEFAULT_REGION: 'eu-west-1',
  });
  assert.equal(step.outputs['aws-access-key-id'], undefined);
  for (const path of [AWS_CONFIG_FILE, cacheOf(step)]) assert.equal(statSync(path).mode & 0o777, 0o600, path);
  const asked = await ask(stage);
  assert.match(asked.stdout, /assumed-role\/deploy\//, asked.log);
  assert.equal(stage.sandbox.count('AssumeRoleWithWebIdentity'), 2, 'the reader, and the first session');
  const { canaries } = { canaries: stage.sandbox.canaries() };
  assert.deepEqual(findLeaks({ texts: { log: stage.job.log, summary: step.summary.raw }, canaries }), []);
});

test('the session cannot read secrets', async (t) => {
  const stage = await openStage(t);
  await stage.leased('prod/flags', profile);
  const read = `
    import { SecretsManagerClient as C, GetSecretValueCommand as G } from '${import.meta.resolve('@aws-sdk/client-secrets-manager')}';
    await new C().send(new G({ SecretId: 'prod/api' })).then(() => console.log('read'), (e) => console.log(e.name));
  `;
  const { stdout } = await stage.job.run([node24(), '--input-type=module', '-e', read]);
  assert.equal(stdout.trim(), 'AccessDeniedException');
});

test('twenty calls at once make one exchange', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  const step = await stage.leased('prod/flags', profile);
  rmSync(cacheOf(step));
  const { sandbox, job } = stage;
  sandbox.requests.length = 0;
  const calls = `for n in $(seq 20); do ${commandOf(step)} > out.$n || echo failed & done; wait; cat out.* | sort -u | wc -l`;
  const run = await job.run(calls);
  assert.equal(run.stdout.trim(), '1', run.log);
  assert.deepEqual([sandbox.count('oidc'), sandbox.count('AssumeRoleWithWebIdentity')], [1, 1]);
  assert.equal(statSync(cacheOf(step)).mode & 0o777, 0o600);
});

test('a call that is killed locks nobody out', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  const step = await stage.leased('prod/flags', profile);
  rmSync(cacheOf(step));
  stage.sandbox.faults.add({ operation: 'AssumeRoleWithWebIdentity', times: 1, kind: 'hang' });
  const run = await stage.job.run(`
    ${commandOf(step)} & held=$!
    until [ -e '${cacheOf(step).replace('.json', '.lock')}' ]; do sleep 0.05; done; sleep 0.3
    kill -KILL $held
    ${commandOf(step)} | grep -c AccessKeyId
  `);
  assert.equal(run.stdout.trim(), '1', run.log);
});

test('sessions are minted anew before they end, and the old one serves while none can be had', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t, { seed: { longestSession: 600 } });
  const { sandbox, job } = stage;
  const step = await stage.leased('prod/flags', { ...profile, 'role-duration-seconds': '900' });
  const keyOf = async () => JSON.parse((await job.run(commandOf(step))).stdout).AccessKeyId as string;
  const age = (minutes: number) => {
    // As if the session had been minted so long ago.
    const session = JSON.parse(readFileSync(cacheOf(step), 'utf8'));
    session.mintedAt -= minutes * 60_000;
    session.keys.expiration = new Date(Date.parse(session.keys.expiration) - minutes * 60_000);
    writeFileSync(cacheOf(step), JSON.stringify(session));
  };
  const first = await keyOf();
  age(6);
  assert.equal(await keyOf(), first, 'in its first two thirds');
  age(1);
  sandbox.faults.add({
    operation: 'AssumeRoleWithWebIdentity',
    kind: 'error',
    code: 'AccessDenied',
    times: 99,
  });
  assert.equal(await keyOf(), first, 'AWS takes it still');
  sandbox.faults.clear();
  const second = await keyOf();
  assert.notEqual(second, first);
  age(10);
  sandbox.alterToken((draft) => ({ ...draft, claims: { ...draft.claims, sub: 'repo:OWNER/other:ref:x' } }));
  const refused = await job.run(commandOf(step));
  assert.deepEqual([refused.exitCode, refused.stdout], [1, '']);
  assert.match(refused.stderr, /^secret-lease: E_ROLE_REFUSED: [^\n]+\n$/);
});

test('a cache that others can read, or that is no session, is not handed out', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  const step = await stage.leased('prod/flags', profile);
  const first = JSON.parse(readFileSync(cacheOf(step), 'utf8')).keys.accessKeyId;
  for (const content of [readFileSync(cacheOf(step), 'utf8'), '{"keys":{}}']) {
    rmSync(cacheOf(step));
    writeFileSync(cacheOf(step), content, { mode: content.length > 20 ? 0o644 : 0o600 });
    const { stdout } = await stage.job.run(commandOf(step));
    assert.notEqual(JSON.parse(stdout).AccessKeyId, first);
  }
});

test('a configuration that begins with a byte order mark has its first profile all the same', async (t) => {
  const stage = await openStage(t);
  const path = join(stage.job.temp, 'own-config');
  writeFileSync(path, '\ufeff[profile secret-lease]\nregion = us-east-1\n');
  stage.job.env.AWS_CONFIG_FILE = path;
  assert.match(
    refusalOf(await stage.lease('prod/flags', profile), 'E_CONFLICT'),
    /profile secret-lease already/,
  );
});

test("the user's own configuration is kept; a profile of the same name is refused", async (t) => {
  const own =
    '[default]\nregion = us-east-1\n\n[profile audit]\nrole_arn = arn:aws:iam::1:role/x # comment\n  s3 =\n    max = 1\n';
  const stage = await openStage(t);
  const path = join(stage.job.temp, 'own-config');
  writeFileSync(path, own);
  stage.job.env.AWS_CONFIG_FILE = path;
  const step = await stage.leased('prod/flags', profile);
  const text = readFileSync(step.exported.AWS_CONFIG_FILE ?? '', 'utf8');
  assert.ok(text.startsWith(own), text);
  assert.match(text, /\n\[profile secret-lease\]\ncredential_process = /);
  assert.match((await ask(stage)).stdout, /assumed-role\/deploy\//);
  const again = await stage.lease('prod/flags', { ...profile, 'aws-profile': 'audit' }, { id: 'again' });
  assert.match(refusalOf(again, 'E_CONFLICT'), /profile audit already/);
  const second = await stage.leased('prod/flags', profile, { id: 'second' });
  const merged = readFileSync(second.exported.AWS_CONFIG_FILE ?? '', 'utf8');
  assert.equal(
    merged.split('[profile secret-lease]').length,
    2,
    'an earlier lease’s own profile is replaced',
  );
});

test('keys in the environment win over a profile: they are a conflict, and blanked where that is asked for', async (t) => {
  const stage = await openStage(t, { env: { AWS_ACCESS_KEY_ID: 'AKIAX', AWS_SECRET_ACCESS_KEY: 'x' } });
  assert.match(refusalOf(await stage.lease('prod/flags', profile), 'E_CONFLICT'), /AWS_ACCESS_KEY_ID/);
  await stage.leased('prod/flags', { ...profile, 'on-conflict': 'overwrite' }, { id: 'over' });
  assert.match((await ask(stage)).stdout, /assumed-role\/deploy\//);
});

test('the end takes profile, cache and launcher away', async (t) => {
  const stage = await openStage(t);
  const step = await stage.leased('prod/flags', { ...profile, cli: 'false' });
  assert.match((await ask(stage)).stdout, /assumed-role/, 'without the command on PATH too');
  assert.deepEqual(step.path, []);
  await stage.job.end();
  for (const path of [dirname(cacheOf(step)), join(stage.job.temp, 'secret-lease', 'bin')])
    assert.ok(!existsSync(path), path);
});
