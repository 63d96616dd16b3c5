import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DescribeSecretCommand, GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import type { StepResult } from '../../runner/job.ts';
import { findLeaks } from '../../runner/leaks.ts';
import { lacks } from '../needs.ts';
import { clientsOf } from './sessions.ts';
import { messagesOf, openStage, refusalOf, type Stage, valuesOf } from './stage.ts';

const partner = 'arn:aws:iam::444455556666:role/partner-reader';
const checkYml = join(import.meta.dirname, '..', '..', 'check', 'action.yml');

/** The AWS clients of a later step that has the exported keys. */
function exportedClients({ sandbox }: Stage, { exported }: Pick<StepResult, 'exported'>) {
  const session = sandbox.principals.find(exported.AWS_ACCESS_KEY_ID ?? '');
  assert.ok(session?.sessionToken && session.sessionToken === exported.AWS_SESSION_TOKEN);
  return clientsOf(sandbox, session);
}

test('env: keys, region and outputs; a session of its own that cannot read secrets', async (t) => {
  const stage = await openStage(t);
  const step = await stage.leased('prod/flags', { 'export-credentials': 'env' });
  const { exported, outputs } = step;
  assert.deepEqual(Object.keys(valuesOf(step)).sort(), [
    'AWS_ACCESS_KEY_ID',
    'AWS_DEFAULT_REGION',
    'AWS_REGION',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'PROD_FLAGS',
  ]);
  assert.equal(outputs['aws-access-key-id'], exported.AWS_ACCESS_KEY_ID);
  assert.equal(outputs['aws-secret-access-key'], exported.AWS_SECRET_ACCESS_KEY);
  assert.equal(outputs['aws-session-token'], exported.AWS_SESSION_TOKEN);
  assert.equal(outputs['aws-expiration'], outputs['expires-at']);
  assert.equal(outputs['next-expiring'], 'AWS_SESSION_TOKEN');

  const { secretsManager, sts } = exportedClients(stage, step);
  const { Arn } = await sts.send(new GetCallerIdentityCommand());
  assert.match(Arn ?? '', /assumed-role\/deploy\//);
  await secretsManager.send(new DescribeSecretCommand({ SecretId: 'prod/api' }));
  await assert.rejects(secretsManager.send(new GetSecretValueCommand({ SecretId: 'prod/api' })), {
    name: 'AccessDeniedException',
    message: /explicit deny in a session policy/,
  });
});

test('the exported keys are masked, and stand in no log, summary or record', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  const step = await stage.leased('prod/flags', { 'export-credentials': 'env' });
  const { AWS_SECRET_ACCESS_KEY: secret = '', AWS_SESSION_TOKEN: token = '' } = step.exported;
  await stage.job.run('echo "$AWS_SECRET_ACCESS_KEY $AWS_SESSION_TOKEN"');
  await stage.job.end();
  const texts = { log: stage.job.log, summary: step.summary.raw };
  assert.deepEqual(findLeaks({ texts, canaries: [...stage.sandbox.canaries(), secret, token] }), []);
});

test('the record names the variables and the expiration, and no key', async (t) => {
  const stage = await openStage(t);
  const step = await stage.leased('prod/flags', { 'export-credentials': 'env' });
  const record = readFileSync(step.outputs['lease-file'] ?? '', 'utf8');
  const { credentials } = JSON.parse(record);
  assert.equal(credentials.mode, 'env');
  assert.equal(credentials.expiresAt, step.outputs['aws-expiration']);
  assert.ok(credentials.variables.includes('AWS_SESSION_TOKEN'));
  assert.deepEqual(findLeaks({ texts: { record }, canaries: stage.sandbox.canaries() }), []);
});

test('inline-session-policy: none lifts the denial of secrets, a policy replaces it', async (t) => {
  const stage = await openStage(t);
  const read = new GetSecretValueCommand({ SecretId: 'prod/api' });
  const all = await stage.leased('prod/flags', {
    'export-credentials': 'env',
    'inline-session-policy': 'none',
  });
  await exportedClients(stage, all).secretsManager.send(read);

  const policy = { Statement: { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: '*' } };
  const own = await stage.leased(
    'prod/flags',
    {
      'export-credentials': 'env',
      'inline-session-policy': JSON.stringify(policy),
      'on-conflict': 'overwrite',
    },
    { id: 'own' },
  );
  const { secretsManager } = exportedClients(stage, own);
  await secretsManager.send(read);
  await assert.rejects(secretsManager.send(new DescribeSecretCommand({ SecretId: 'prod/api' })), {
    message: /no session policy allows/,
  });
});

test('managed-session-policies limit the session, and no Allow of ours widens them', async (t) => {
  const stage = await openStage(t);
  const { account, accounts } = stage.sandbox;
  const arn = `arn:aws:iam::${account}:policy/describe-only`;
  accounts.setManagedPolicy(arn, {
    Statement: { Effect: 'Allow', Action: 'secretsmanager:DescribeSecret', Resource: '*' },
  });
  const step = await stage.leased('prod/flags', {
    'export-credentials': 'env',
    'managed-session-policies': arn,
  });
  const { secretsManager } = exportedClients(stage, step);
  await secretsManager.send(new DescribeSecretCommand({ SecretId: 'prod/api' }));
  await assert.rejects(secretsManager.send(new GetSecretValueCommand({ SecretId: 'prod/api' })), {
    name: 'AccessDeniedException',
  });
});

test('with role-chain they are the last role’s, for an hour at most', async (t) => {
  const stage = await openStage(t);
  const secret = 'partner/webhook';
  const inputs = { 'role-chain': partner, 'export-credentials': 'env' };
  const step = await stage.leased(secret, inputs);
  const { Arn } = await exportedClients(stage, step).sts.send(new GetCallerIdentityCommand());
  assert.match(Arn ?? '', /444455556666:assumed-role\/partner-reader\//);
  const longer = await stage.lease(secret, { ...inputs, 'role-duration-seconds': '3601' }, { id: 'longer' });
  assert.match(refusalOf(longer, 'E_INPUT'), /after an hour/);
});

test('credentials-role-to-assume: another role by the job’s own token; its account must be allowed', async (t) => {
  const stage = await openStage(t);
  const { account, accounts, issuer } = stage.sandbox;
  const other = `arn:aws:iam::${account}:role/other`;
  accounts.setRole(other, {
    trust: {
      Statement: {
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/${issuer.replace('http://', '')}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
      },
    },
    permissions: { Statement: { Effect: 'Allow', Action: 'secretsmanager:ListSecrets', Resource: '*' } },
  });
  const inputs = { 'export-credentials': 'env', 'credentials-role-to-assume': other };
  const step = await stage.leased('prod/flags', inputs);
  const { Arn } = await exportedClients(stage, step).sts.send(new GetCallerIdentityCommand());
  assert.match(Arn ?? '', /assumed-role\/other\//);
  const foreign = await stage.lease(
    'prod/flags',
    { ...inputs, 'credentials-role-to-assume': partner, 'allowed-account-ids': account },
    { id: 'foreign' },
  );
  refusalOf(foreign, 'E_ACCOUNT');
});

test('a role that refuses them stops the lease: nothing is exported', async (t) => {
  const stage = await openStage(t);
  const step = await stage.lease('prod/flags', {
    'export-credentials': 'env',
    'credentials-role-to-assume': partner,
  });
  assert.match(refusalOf(step, 'E_ROLE_REFUSED'), /partner-reader/);
});

test('a token that is not GitHub’s stops the lease: nothing is exported', async (t) => {
  const stage = await openStage(t);
  stage.sandbox.signWithForeignKey();
  refusalOf(await stage.lease('prod/flags', { 'export-credentials': 'env' }), 'E_TOKEN_UNTRUSTED');
});

test('without role-to-assume they are an input error, and so is a life no longer than min-remaining', async (t) => {
  const stage = await openStage(t);
  const alone = await stage.lease('prod/flags', { 'export-credentials': 'env', 'role-to-assume': '' });
  assert.match(refusalOf(alone, 'E_INPUT'), /needs role-to-assume/);
  const short = await stage.lease(
    'prod/flags',
    { 'export-credentials': 'env', 'min-remaining': '1h' },
    { id: 'short' },
  );
  assert.match(refusalOf(short, 'E_INPUT'), /min-remaining/);
});

test('inputs that say nothing without export-credentials are warnings', async (t) => {
  const stage = await openStage(t);
  const step = await stage.leased('prod/flags', {
    'role-duration-seconds': '1800',
    'aws-profile': 'deploy',
    'inline-session-policy': 'none',
  });
  assert.deepEqual(messagesOf(step, 'warning'), [
    'The input role-duration-seconds has no effect without export-credentials: env or profile.',
    'The input inline-session-policy has no effect without export-credentials: env or profile.',
    'The input aws-profile has no effect without export-credentials: profile.',
  ]);
});

test('keys that an earlier step set are not overwritten unasked; a stale expiration of theirs is blanked', async (t) => {
  const earlier = { AWS_ACCESS_KEY_ID: 'AKIAEARLIER', AWS_CREDENTIAL_EXPIRATION: '2020-01-01T00:00:00Z' };
  const stage = await openStage(t, { env: earlier });
  const inputs = { 'export-credentials': 'env' };
  assert.match(refusalOf(await stage.lease('prod/flags', inputs), 'E_CONFLICT'), /AWS_ACCESS_KEY_ID/);
  const step = await stage.leased('prod/flags', { ...inputs, 'on-conflict': 'overwrite' }, { id: 'over' });
  assert.equal(step.exported.AWS_CREDENTIAL_EXPIRATION, '');
});

test('check renews keys that are due, the end blanks them', async (t) => {
  const stage = await openStage(t);
  const first = await stage.leased('prod/flags', { 'export-credentials': 'env' });
  stage.sandbox.advance(56 * 60_000);
  const check = await stage.job.uses(checkYml, { id: 'check' });
  assert.equal(check.outcome, 'success', check.log);
  assert.equal(check.outputs.status, 'renewed');
  assert.notEqual(check.exported.AWS_SESSION_TOKEN, first.exported.AWS_SESSION_TOKEN);
  assert.equal(check.outputs['aws-session-token'], check.exported.AWS_SESSION_TOKEN);
  assert.ok(stage.sandbox.principals.find(check.exported.AWS_ACCESS_KEY_ID ?? ''));
  await stage.job.end();
  for (const name of Object.keys(first.exported)) assert.equal(stage.job.env[name], '', name);
});

test('dry-run asks for no credentials', async (t) => {
  const stage = await openStage(t);
  const step = await stage.leased('prod/flags', { 'export-credentials': 'env', 'dry-run': 'true' });
  assert.deepEqual(step.exported, {});
  assert.equal(stage.sandbox.count('AssumeRoleWithWebIdentity'), 1);
});

test('where the first region keeps silent, the next one gives the session', async (t) => {
  const stage = await openStage(t);
  const { sandbox } = stage;
  const inputs = {
    'aws-region': `${sandbox.region}, eu-central-1`,
    'sts-endpoint': `${sandbox.url}/region/{region}`,
    'export-credentials': 'env',
    secrets: 'shared/license',
  };
  sandbox.faults.add({
    operation: 'AssumeRoleWithWebIdentity',
    region: sandbox.region,
    kind: 'reset-before',
    times: 99,
  });
  const step = await stage.leased('shared/license', inputs);
  assert.ok(sandbox.principals.find(step.exported.AWS_ACCESS_KEY_ID ?? ''));
});
