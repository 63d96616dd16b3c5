import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { findLeaks } from '../../runner/leaks.ts';
import { node24 } from '../../runner/node.ts';
import { readSeed } from '../../sandbox/seed.ts';
import { lacks } from '../needs.ts';
import { openStage, refusalOf, type Stage, valuesOf } from './stage.ts';

const audit = 'arn:aws:iam::111122223333:role/audit';

/** A stage with a second role that trusts the same jobs. */
async function stageWithTwoRoles(...args: Parameters<typeof openStage>): Promise<Stage> {
  const stage = await openStage(...args);
  const { account, accounts, role } = readSeed();
  const { trust } = accounts[account]?.roles?.[role] ?? assert.fail();
  stage.sandbox.accounts.setRole(audit, { trust });
  return stage;
}

const whoAmI = `
  import { STSClient, GetCallerIdentityCommand } from '${import.meta.resolve('@aws-sdk/client-sts')}';
  const client = new STSClient({ profile: process.argv[1] });
  console.log((await client.send(new GetCallerIdentityCommand())).Arn, await client.config.region());
`;
const askAs = async ({ job }: Stage, profile: string) =>
  (await job.run([node24(), '--input-type=module', '-e', whoAmI, profile])).stdout.trim();

test('without secrets: one token, one session, keys for later steps', async (t) => {
  const stage = await openStage(t);
  const { sandbox } = stage;
  const step = await stage.leased('', { 'export-credentials': 'env' });
  assert.deepEqual(Object.keys(valuesOf(step)).sort(), [
    'AWS_ACCESS_KEY_ID',
    'AWS_DEFAULT_REGION',
    'AWS_REGION',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
  ]);
  assert.equal(step.outputs.secrets, '[]');
  assert.equal(step.outputs['next-expiring'], 'AWS_SESSION_TOKEN');
  assert.deepEqual(
    ['oidc', 'jwks', 'AssumeRoleWithWebIdentity', 'BatchGetSecretValue'].map((each) => sandbox.count(each)),
    [1, 1, 1, 0],
  );
  assert.doesNotMatch(step.log, /Exported: *$|0 sessions/m);
  assert.match(step.summary.raw, /AWS credentials/);
  await stage.job.end();
  assert.equal((await stage.later()).node.AWS_SESSION_TOKEN, '');
});

test('without secrets and in a dry run: the session is not opened, and what its role needs is nothing', async (t) => {
  const stage = await openStage(t);
  const step = await stage.leased('', { 'export-credentials': 'profile', 'dry-run': 'true' });
  assert.deepEqual(valuesOf(step), {});
  assert.equal(stage.sandbox.count('AssumeRoleWithWebIdentity'), 0);
});

test('neither secrets nor credentials: an error that names both', async (t) => {
  const stage = await openStage(t);
  assert.match(refusalOf(await stage.lease(''), 'E_INPUT'), /`secret-ids`.*or `export-credentials`/s);
});

test('two profiles: two roles, two regions, each by its own session that renews itself', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await stageWithTwoRoles(t);
  const { sandbox } = stage;
  const step = await stage.leased('', {
    'export-credentials': `profile=deploy\nprofile=audit role=${audit} region=us-east-1 duration=15m`,
  });
  assert.equal(step.exported.AWS_PROFILE, 'deploy');
  const folder = dirname(step.exported.AWS_CONFIG_FILE ?? '');
  const sessions = () => readdirSync(folder).filter((name) => /^aws-session.*json$/.test(name));
  assert.deepEqual(sessions(), ['aws-session-audit.json', 'aws-session.json']);
  sandbox.requests.length = 0;
  assert.match(await askAs(stage, 'deploy'), /assumed-role\/deploy\/.* eu-west-1$/);
  assert.match(await askAs(stage, 'audit'), /assumed-role\/audit\/.* us-east-1$/);
  assert.equal(sandbox.count('AssumeRoleWithWebIdentity'), 0, 'both are there already');
  rmSync(join(folder, 'aws-session-audit.json'));
  const kept = readFileSync(join(folder, 'aws-session.json'), 'utf8');
  assert.match(await askAs(stage, 'audit'), /assumed-role\/audit\//);
  assert.equal(sandbox.count('AssumeRoleWithWebIdentity', { status: 200 }), 1);
  assert.equal(readFileSync(join(folder, 'aws-session.json'), 'utf8'), kept, 'the other one is left alone');
  const id = step.outputs['lease-id'];
  const unknown = await stage.job.run(`secret-lease credential-process --lease ${id} --profile other`);
  assert.match(unknown.log, /E_NO_LEASE.*no profile of that name[\s\S]*deploy, audit/);
  const { log } = stage.job;
  assert.deepEqual(findLeaks({ texts: { log }, canaries: sandbox.canaries() }), []);
  await stage.job.end();
  assert.throws(() => readdirSync(folder));
});

test('keys and a profile: AWS_PROFILE stays unset, and the profile is used by its name', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await stageWithTwoRoles(t);
  const step = await stage.leased('prod/flags', { 'export-credentials': `env\nprofile=audit role=${audit}` });
  assert.equal(step.exported.AWS_PROFILE, undefined);
  assert.ok(step.exported.AWS_SESSION_TOKEN && step.exported.AWS_CONFIG_FILE);
  const found = await stage.job.run([
    node24(),
    '--input-type=module',
    '-e',
    whoAmI.replace('{ profile: process.argv[1] }', '{}'),
  ]);
  assert.match(found.stdout, /assumed-role\/deploy\//);
  assert.match(await askAs(stage, 'audit'), /assumed-role\/audit\//);
});

test('keys by other names, in another order or with other signs between them: the line that was meant', async (t) => {
  const stage = await openStage(t);
  for (const [line, meant] of [
    [`profile=deploy, role=${audit}`, `profile=deploy role=${audit}`],
    [`deploy role-to-assume=${audit} aws-region=us-east-1`, `profile=deploy role=${audit} region=us-east-1`],
    [`role_arn = ${audit} profile: deploy`, `profile=deploy role=${audit}`],
    ['- aws-profile: deploy role-duration-seconds: 900', 'profile=deploy duration=900s'],
  ] as const) {
    const message = refusalOf(await stage.lease('', { 'export-credentials': line }), 'E_INPUT');
    assert.ok(message.split('\n').includes(`Probably meant: ${meant}`), message);
  }
  const lines = `profile=a role=${audit}\nprofile=b role=${audit}`;
  const without = { 'export-credentials': lines, 'role-to-assume': '' };
  assert.match(
    refusalOf(await stage.lease('', without), 'E_INPUT'),
    /has role=, which needs role-to-assume\.\nGive `role-to-assume`: .* or one of those that lines name/,
  );
  const given = { 'export-credentials': lines, 'role-to-assume': audit };
  refusalOf(await stage.lease('', given), 'E_ROLE_REFUSED');
  const china = audit.replace('arn:aws:', 'arn:aws-cn:');
  assert.match(
    refusalOf(await stage.lease('', { 'export-credentials': `profile=a role=${china}` }), 'E_INPUT'),
    /The role audit of export-credentials is in the partition aws-cn, and role-to-assume in aws\./,
  );
});

test('one of two roles is refused: no session of either is handed over', async (t) => {
  const stage = await openStage(t);
  const step = await stage.lease('prod/flags', {
    'export-credentials': `profile=a\nprofile=b role=${audit}`,
  });
  refusalOf(step, 'E_ROLE_REFUSED');
  assert.deepEqual(valuesOf(step), {});
});
