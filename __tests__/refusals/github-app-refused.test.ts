import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appLine, openAppStage } from '../beyond-secrets/app-stage.ts';
import { assertNoLeaks } from '../dist/checking.ts';
import { refusalOf } from '../dist/stage.ts';

const asked = 'repositories=api permissions=contents:read';

test('each way to be refused is one clear error, and nothing that was minted is left', async (t) => {
  const stage = await openAppStage(t);
  const { sandbox, app, installation } = stage;
  const { github } = sandbox;
  const steps: Awaited<ReturnType<typeof stage.lease>>[] = [];
  const refused = async (code: string, line: string, words: RegExp) => {
    const step = await stage.lease(line);
    steps.push(step);
    assert.match(refusalOf(step, code), words);
  };

  await refused(
    'E_APP',
    appLine({ ...app, clientId: 'Iv23liNOBODY' }, asked),
    /GitHub knows no app Iv23liNOBODY\./,
  );

  stage.put('other/key', { string: github.apps.add({ slug: 'other' }).privateKey });
  await refused(
    'E_APP_KEY',
    appLine(app, asked, 'other/key'),
    /the private key in the secret of key= is not/,
  );
  await refused('E_APP_KEY', appLine(app, asked, 'prod/db#password'), /holds no private key of RSA/);
  await refused('E_SECRET_NOT_FOUND', appLine(app, asked, 'prod/nowhere'), /prod\/nowhere/);

  await refused(
    'E_APP_SCOPE',
    appLine(app, `owner=ELSEWHERE ${asked}`),
    /The app Iv23li\w+ is not installed at ELSEWHERE/,
  );
  await refused(
    'E_APP_SCOPE',
    appLine(app, 'repositories=api,web,nowhere permissions=contents:read'),
    /is not installed on OWNER\/web, OWNER\/nowhere\./,
  );
  await refused(
    'E_APP_SCOPE',
    appLine(app, 'repositories=api permissions=contents:admin,pull-requests:write'),
    /does not have contents:admin \(it has contents:write\),\spull_requests:write: it has contents, issues, metadata\./,
  );
  installation.isSuspended = true;
  await refused('E_APP_SCOPE', appLine(app, asked), /at OWNER is suspended/);
  installation.isSuspended = false;

  github.secondaryLimitUntil = sandbox.now() + 600_000;
  await refused('E_APP', appLine(app, asked), /rate limit is used up until 20\d\d-\d\d-\d\dT/);
  github.secondaryLimitUntil = 0;

  sandbox.faults.add({
    operation: 'getAccountInstallation',
    times: 2,
    kind: 'error',
    code: 'Unauthorized',
    status: 401,
    message: "'Expiration time' claim ('exp') must be a numeric value",
  });
  await refused('E_APP', appLine(app, asked), /another time than now, also by GitHub's own clock/);
  sandbox.faults.clear();

  assert.deepEqual(github.apps.tokens, [], 'what cannot be had whole is not minted');
  const both = `${appLine(app, asked)}\nB, prod/nowhere`;
  await refused('E_SECRET_NOT_FOUND', both, /prod\/nowhere/);
  assert.ok(github.apps.tokens.every((token) => github.apps.isRevoked(token)));
  assertNoLeaks(stage, steps, [app.privateKey]);
});

test('a clock that is ten minutes off, the runner’s or a server’s own, is corrected and not refused', async (t) => {
  const stage = await openAppStage(t);
  const { sandbox, app } = stage;
  sandbox.github.apps.skew = 600_000;
  const step = await stage.leased(appLine(app, asked));
  assert.equal(sandbox.count('createInstallationToken', { status: 201 }), 1);
  // Its end is by the server's clock, and is told by ours.
  assert.match(step.outputs['expires-in'] ?? '', /^35\d\d$/);
});

test('a key that stays in KMS signs, and its session may nothing else', async (t) => {
  const stage = await openAppStage(t);
  const { sandbox } = stage;
  const key = sandbox.keys.create();
  const app = sandbox.github.apps.add({ slug: 'by-kms', publicKey: key.publicKey });
  sandbox.github.apps.install(app, { repositories: ['api'] });
  const line = appLine(app, asked, `kms:${key.arn}`);

  const denied = await stage.lease(line);
  assert.match(refusalOf(denied, 'E_APP_KEY'), /may not sign with the key in KMS[\s\S]*"kms:Sign"/);
  allowSigning(stage, key.arn);
  const leased = await stage.leased(line);
  assert.match(leased.exported.GH_TOKEN ?? '', /^ghs_/);
  const [session] = sandbox.principals.list().slice(-1);
  assert.deepEqual(session?.sessionPolicy, [
    {
      Effect: 'Allow',
      Action: 'kms:Sign',
      Resource: key.arn,
      Condition: { StringEquals: { 'kms:SigningAlgorithm': 'RSASSA_PKCS1_V1_5_SHA_256' } },
    },
  ]);
  assert.equal(sandbox.count('GetSecretValue'), 0);

  const other = sandbox.keys.create();
  allowSigning(stage, other.arn);
  assert.match(
    refusalOf(await stage.lease(appLine(app, asked, `kms:${other.arn}`)), 'E_APP_KEY'),
    /the key in KMS is not one of this app's/,
  );
  key.state = 'Disabled';
  allowSigning(stage, key.arn);
  assert.match(refusalOf(await stage.lease(line), 'E_APP_KEY'), /is disabled, or about to be deleted/);
});

test('keys in KMS that people name: of another kind, for another use, by alias, of several regions, of 4,096 bits', async (t) => {
  const stage = await openAppStage(t);
  const { sandbox } = stage;
  for (const settings of [{ spec: 'ECC_NIST_P256' }, { usage: 'ENCRYPT_DECRYPT' }] as const) {
    const unfit = sandbox.keys.create(settings);
    allowSigning(stage, unfit.arn);
    assert.match(
      refusalOf(await stage.lease(appLine(stage.app, asked, `kms:${unfit.arn}`)), 'E_APP_KEY'),
      /does not sign as GitHub asks\.[\s\S]*It must be of RSA/,
    );
  }
  for (const settings of [{ isMultiRegion: true }, { spec: 'RSA_4096' }] as const) {
    const key = sandbox.keys.create({ ...settings, alias: 'app' });
    const app = sandbox.github.apps.add({ slug: 'by-kms', publicKey: key.publicKey });
    sandbox.github.apps.install(app, { repositories: ['api'] });
    allowSigning(stage, key.arn);
    const name = `TOKEN_${app.id}`;
    const line = appLine(app, asked, `kms:${key.arn}`).replace('GH_TOKEN', name);
    assert.ok((await stage.leased(line)).exported[name]);
    const alias = key.arn.replace(/:key\/.*/, ':alias/app');
    for (const named of [alias, 'alias/app', key.arn.replace(/^.*\//, '')])
      assert.match(
        refusalOf(await stage.lease(appLine(app, asked, `kms:${named}`)), 'E_REQUEST'),
        /stands the ARN of (the|a) key/,
      );
  }
});

function allowSigning({ sandbox }: Awaited<ReturnType<typeof openAppStage>>, arn: string): void {
  const Statement = [{ Effect: 'Allow' as const, Action: 'kms:Sign', Resource: arn }];
  sandbox.accounts.setPermissions(sandbox.roleArn, { Statement });
}

test('a job that is cancelled while it leases, or after, leaves no token that works', async (t) => {
  const stage = await openAppStage(t);
  const { sandbox, app } = stage;
  const { apps } = sandbox.github;
  // GitHub has minted it, and the verification of another value goes on.
  sandbox.faults.add({ operation: 'rateLimit', kind: 'hang' });
  const cancelled = await stage.lease(
    appLine(app, asked),
    { verify: 'GH_TOKEN github' },
    { signalAfter: /^::add-mask::ghs_/ },
  );
  assert.notEqual(cancelled.outcome, 'success');
  const [post] = await stage.job.end();
  assert.match(post?.log ?? '', /Revoked at GitHub: one token/);
  assert.equal(apps.tokens.length, 1);
  assert.ok(apps.tokens.every((token) => apps.isRevoked(token)));
});
