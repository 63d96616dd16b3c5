import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { openStage, refusalOf, valuesOf } from './stage.ts';

/*
 * What a runner has of AWS beside the lease. Whose identity AWS's clients have then, `npm run test:profile` asks them.
 */

suite('a pod with an identity of its own (IRSA)', () => {
  const host = {
    AWS_WEB_IDENTITY_TOKEN_FILE: '/var/run/secrets/eks.amazonaws.com/serviceaccount/token',
    AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/pod',
  };
  for (const mode of ['env', 'profile']) {
    test(`${mode}: later steps do not have it, and the log says so`, async (t) => {
      const stage = await openStage(t, { host });
      const step = await stage.leased('prod/flags', { 'export-credentials': mode });
      assert.equal(step.exported.AWS_WEB_IDENTITY_TOKEN_FILE, '');
      assert.equal(step.exported.AWS_ROLE_ARN, undefined, "the name is the workflow's too");
      assert.match(step.log, /^Blanked for later steps, .*AWS_WEB_IDENTITY_TOKEN_FILE/m);
    });
  }
});

test('a profile of the same name in the credentials file is refused; one without an identity is not', async (t) => {
  const stage = await openStage(t);
  const folder = join(stage.job.temp, 'home', '.aws');
  mkdirSync(folder, { recursive: true });
  const write = (text: string) => writeFileSync(join(folder, 'credentials'), text);
  const env = { HOME: join(stage.job.temp, 'home'), USERPROFILE: join(stage.job.temp, 'home') };
  const profile = { 'export-credentials': 'profile' };
  const lease = (inputs = {}) => stage.lease('prod/flags', { ...profile, ...inputs }, { env });

  write('[secret-lease]\naws_access_key_id = AKIAFAKE\naws_secret_access_key = FAKE\n');
  assert.match(refusalOf(await lease(), 'E_CONFLICT'), /credentials file .* has a profile secret-lease/);
  write('[default]\r\naws_access_key_id=AKIAFAKE\r\n');
  assert.match(refusalOf(await lease({ 'aws-profile': 'default' }), 'E_CONFLICT'), /profile default/);
  write('[default]\naws_access_key_id=AKIAFAKE\n[secret-lease]\n# mine\nregion = eu-west-1\n');
  assert.equal((await lease()).outcome, 'success');
});

suite('variables that name another identity', () => {
  test('AWS_PROFILE is refused with env, by name, with the way out', async (t) => {
    const stage = await openStage(t, { host: { AWS_PROFILE: 'work' } });
    const inputs = { 'export-credentials': 'env', 'on-conflict': 'overwrite' };
    const message = refusalOf(await stage.lease('prod/flags', inputs), 'E_CONFLICT');
    assert.match(message, /AWS_PROFILE/);
    assert.match(message, /`export-credentials: profile`/);
  });

  test('AWS_DEFAULT_PROFILE names the leased one too, once it may be overwritten', async (t) => {
    const stage = await openStage(t, { host: { AWS_DEFAULT_PROFILE: 'work' } });
    const inputs = { 'export-credentials': 'profile' };
    const refused = await stage.lease('prod/flags', inputs);
    assert.match(refusalOf(refused, 'E_CONFLICT'), /AWS_DEFAULT_PROFILE/);
    const step = await stage.leased('prod/flags', { ...inputs, 'on-conflict': 'overwrite' }, { id: 'over' });
    assert.equal(step.exported.AWS_DEFAULT_PROFILE, 'secret-lease');
  });

  test('AWS_SECURITY_TOKEN, which Python reads first, is the exported one', async (t) => {
    const stage = await openStage(t, { host: { AWS_SECURITY_TOKEN: '' } });
    const { exported } = await stage.leased('prod/flags', { 'export-credentials': 'env' });
    assert.equal(exported.AWS_SECURITY_TOKEN, exported.AWS_SESSION_TOKEN);
  });
});

test('a second lease replaces the keys of the first, and a region that the job has set', async (t) => {
  const stage = await openStage(t, { env: { AWS_REGION: 'us-east-1' } });
  const inputs = { 'export-credentials': 'env' };
  const first = await stage.leased('prod/flags', inputs);
  assert.equal(first.exported.AWS_REGION, stage.sandbox.region);
  const second = await stage.leased('prod/flags', inputs, { id: 'second' });
  assert.notEqual(second.exported.AWS_SESSION_TOKEN, first.exported.AWS_SESSION_TOKEN);
  await stage.job.end();
  assert.equal(stage.job.env.AWS_SESSION_TOKEN, '');
});

test('the fix for foreign keys names what replaces them', async (t) => {
  const stage = await openStage(t, { env: { AWS_ACCESS_KEY_ID: 'AKIAFAKE' } });
  const inputs = { 'export-credentials': 'env', 'on-conflict': 'skip' };
  const message = refusalOf(await stage.lease('prod/flags', inputs), 'E_CONFLICT');
  assert.match(message, /`on-conflict: overwrite`/);
  assert.doesNotMatch(message, /`skip`/);
});

suite('unset-current-credentials', () => {
  const env = { AWS_ACCESS_KEY_ID: 'AKIAFAKE', AWS_SECRET_ACCESS_KEY: 'FAKE', AWS_SECURITY_TOKEN: 'FAKE' };
  const inputs = { 'unset-current-credentials': 'true' };

  test('blanks them for later steps where nothing takes their place', async (t) => {
    const stage = await openStage(t, { env });
    const step = await stage.leased('prod/flags', inputs);
    const { PROD_FLAGS: _, ...blanked } = valuesOf(step);
    assert.deepEqual(blanked, { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SECURITY_TOKEN: '' });
  });

  test('lets exported ones take their place', async (t) => {
    const stage = await openStage(t, { env });
    const step = await stage.leased('prod/flags', { ...inputs, 'export-credentials': 'env' });
    assert.match(step.exported.AWS_ACCESS_KEY_ID ?? '', /^ASIA/);
  });

  test('has no effect without a role: it would take what reads the secrets', async (t) => {
    const stage = await openStage(t, { env });
    const step = await stage.lease('prod/flags', { ...inputs, 'role-to-assume': '', 'oidc-issuer': '' });
    assert.match(refusalOf(step, 'E_INPUT'), /unset-current-credentials needs role-to-assume/);
  });
});
