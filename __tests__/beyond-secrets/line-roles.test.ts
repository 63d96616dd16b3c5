// What is minted by lines with `role=` and `region=`, beside secrets and parameters of two accounts: all or nothing.
import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { type TestContext, test } from 'node:test';
import { assertNoLeaks, type CheckingStage, recordsOf } from '../dist/checking.ts';
import { refusalOf, valuesOf } from '../dist/stage.ts';
import { audit, openAccounts, other, partner, sessionsOf } from '../dist/two-accounts.ts';
import { timeoutOf } from '../pace.ts';

const lines = (...all: string[]) => all.join('\n');

/** Two accounts; the second has the key of a GitHub App in a secret of us-east-1, and signs for another one by KMS. */
async function openApps(t: TestContext) {
  const stage = await openAccounts(t);
  const { sandbox } = stage;
  const { apps } = sandbox.github;
  const [inSecret, inKms] = [apps.add(), apps.add()];
  for (const app of [inSecret, inKms]) apps.install(app, { repositories: ['app', 'api'] });
  const there = { account: other, region: 'us-east-1' };
  sandbox.secrets.put('ops/github-app', { json: { private_key: inSecret.privateKey }, ...there });
  const key = sandbox.keys.create({ privateKey: createPrivateKey(inKms.privateKey), ...there });
  const scope = 'repositories=api permissions=contents:read';
  return {
    stage,
    inSecret: `APP, app:${inSecret.clientId} key=ops/github-app#private_key ${scope} role=${partner} region=us-east-1`,
    inKms: `KMS_APP, app:${inKms.clientId} key=kms:${key.arn} ${scope} role=${partner}`,
    keys: [inSecret.privateKey, inKms.privateKey],
  };
}

/** What nobody may use any more, and what was handed over: nothing. */
function assertNothing(stage: CheckingStage): void {
  const { apps } = stage.sandbox.github;
  assert.deepEqual(
    apps.tokens.filter((token) => !apps.isRevoked(token)),
    [],
    'no token of GitHub lives',
  );
  assert.deepEqual(recordsOf(stage), []);
}

test('tokens of GitHub Apps, of ECR, RDS and CodeArtifact by the role and in the region of the line', async (t) => {
  const { stage, inSecret, inKms, keys } = await openApps(t);
  const { sandbox } = stage;
  const login = 'DB_TOKEN, rds:db.example.com:5432/app resource=db-ABC123';
  const step = await stage.leased(
    lines(
      ...[inSecret, inKms],
      `ECR_PASSWORD, ecr:us-east-1 repositories=api access=pull role=${partner}`,
      `ECR_OWN, ecr: repositories=api access=pull region=us-west-2`,
      `NPM_TOKEN, codeartifact:packages repositories=npm access=read role=${partner} region=us-east-1`,
      `${login} role=${partner} region=us-east-1`,
      `PARAMETER, ssm:/prod/db/password role=${partner}`,
      `HOST, prod/db#host role=${audit}`,
      'ssm:/prod/db/password',
    ),
  );
  const { apps } = sandbox.github;
  const {
    APP = '',
    KMS_APP = '',
    ECR_PASSWORD = '',
    ECR_OWN = '',
    NPM_TOKEN = '',
    ...others
  } = valuesOf(step);
  for (const token of [APP, KMS_APP]) assert.deepEqual(apps.grantOf(token)?.repositories, ['api']);
  for (const token of [ECR_PASSWORD, ECR_OWN, NPM_TOKEN])
    assert.ok(sandbox.registryTokens.tokens.includes(token));
  const place = { host: 'db.example.com', port: 5432, user: 'app' };
  const resource = `arn:aws:rds-db:us-east-1:${other}:dbuser:db-ABC123/app`;
  assert.ok(sandbox.registryTokens.databaseLogin(String(others.DB_TOKEN), { ...place, resource }));
  assert.equal(others.PARAMETER, 'FAKE-partner-parameter/prod/db/password');
  assert.equal(others.HOST, 'db.sandbox.example');

  // Each session names its own account and regions alone.
  const policies = (arn: string) =>
    sessionsOf(stage, arn).map(({ sessionPolicy }) => JSON.stringify(sessionPolicy));
  for (const policy of policies(partner)) assert.doesNotMatch(policy, /111122223333/);
  for (const arn of [audit, sandbox.roleArn])
    for (const policy of policies(arn)) assert.doesNotMatch(policy, new RegExp(other));
  const all = policies(partner).join('\n');
  for (const arn of [
    `secretsmanager:us-east-1:${other}:secret:ops/github-app-`,
    `ecr:us-east-1:${other}:repository/api`,
    `codeartifact:us-east-1:${other}:domain/packages`,
    `rds-db:us-east-1:${other}:dbuser:db-ABC123/app`,
    `ssm:eu-west-1:${other}:parameter/prod/db/password`,
  ])
    assert.ok(all.includes(arn), arn);
  assert.match(policies(sandbox.roleArn).join('\n'), /ecr:us-west-2:111122223333:repository\/api/);
  assert.equal(sandbox.count('oidc'), 1);

  const checked = await stage.checked();
  assert.equal(checked.outputs.status, 'ok');
  assertNoLeaks(stage, [step, checked], [...keys, APP, KMS_APP, ECR_PASSWORD, NPM_TOKEN]);
  await stage.job.end();
  assert.ok([APP, KMS_APP].every((token) => apps.isRevoked(token)));
});

test('the role of another line refuses the job: no token is minted or lives on, and nothing is handed over', async (t) => {
  const { stage, inSecret, inKms } = await openApps(t);
  const { sandbox } = stage;
  sandbox.accounts.setTrust(audit, {
    Statement: { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
  });
  const step = await stage.lease(lines(inSecret, inKms, 'OWN, prod/api', `HOST, prod/db#host role=${audit}`));
  assert.match(refusalOf(step, 'E_ROLE_REFUSED'), /audit/);
  assertNothing(stage);
});

test("the app's key is another account's, which its role may not read: the statement is of that role and region", async (t) => {
  const { stage, inSecret } = await openApps(t);
  stage.sandbox.accounts.setPermissions(partner, {
    Statement: { Effect: 'Allow', Action: 'sts:GetCallerIdentity', Resource: '*' },
  });
  const message = refusalOf(await stage.lease(lines('OWN, prod/api', inSecret)), 'E_SECRET_DENIED');
  assert.match(message, /role partner/);
  assert.match(message, new RegExp(`arn:aws:secretsmanager:us-east-1:${other}:secret:ops/github-app-`));
  assertNothing(stage);
});

for (const [what, operation, line] of [
  ['a secret', 'GetSecretValue', 'EDGE, edge/key'],
  ['a parameter', 'GetParameters', 'EDGE, ssm:/edge/parameter'],
  ['a login of ECR', 'ecr:GetAuthorizationToken', 'EDGE, ecr: repositories=api access=pull'],
] as const)
  test(`the region of a line does not answer: ${what} is read nowhere else, the line is named, and no token lives on`, async (t) => {
    const { stage, inKms } = await openApps(t);
    const { sandbox } = stage;
    // It is in the region of the step too, where the line does not look.
    sandbox.secrets.put('edge/key', { string: 'FAKE-elsewhere', account: other });
    for (const region of ['us-east-1', 'eu-west-1'])
      sandbox.parameters.put('/edge/parameter', { value: 'FAKE-elsewhere', account: other, region });
    sandbox.faults.add({ operation, region: 'us-east-1', kind: 'reset-before' });
    const step = await stage.lease(
      lines(inKms, 'HOST, prod/db#host', `${line} region=us-east-1 role=${partner}`),
      { 'aws-region': 'eu-west-1, eu-central-1', timeout: timeoutOf(8) },
    );
    assert.match(refusalOf(step, 'E_NETWORK'), /^Line 3 of secrets: /);
    const asked = sandbox.requests.filter(
      (each) => each.operation === operation && each.caller?.includes('/partner/'),
    );
    assert.deepEqual([...new Set(asked.map(({ region }) => region))], ['us-east-1']);
    assertNothing(stage);
  });
