// What public reports about other programs say goes wrong with parameters, tried on the bundle.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything } from '../dist/sessions.ts';
import { openStage, refusalOf, valuesOf } from '../dist/stage.ts';

const lines = (...all: string[]) => all.join('\n');

test('more than one page below a path, and throttled in the middle: all are there', async (t) => {
  const stage = await openStage(t);
  stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, { Statement: everything });
  for (let index = 0; index < 25; index += 1)
    stage.sandbox.parameters.put(`/pages/group-${index % 3}/n${index}`, {
      value: `FAKE-page-value-${index}`,
    });
  stage.sandbox.quotas.set({ GetParametersByPath: 1 });
  const step = await stage.leased('P_*, ssm:/pages/*');
  const values = valuesOf(step);
  assert.equal(Object.keys(values).length, 25);
  assert.equal(values.P_GROUP_2_N23, 'FAKE-page-value-23');
  assert.ok(stage.sandbox.count('GetParametersByPath', { code: 'ThrottlingException' }) > 0);
});

test('pages without a match in front of the one that has it: a label is looked for below the whole path', async (t) => {
  const stage = await openStage(t);
  const { sandbox } = stage;
  sandbox.accounts.setPermissions(sandbox.roleArn, { Statement: everything });
  for (let index = 0; index < 27; index += 1)
    sandbox.parameters.put(`/rare/n${index + 10}`, {
      value: `FAKE-rare-value-${index}`,
      ...(index === 26 && { labels: ['live'] }),
    });
  assert.deepEqual(valuesOf(await stage.leased('R_*, ssm:/rare/* stage=live')), {
    R_N36: 'FAKE-rare-value-26',
  });
  assert.equal(sandbox.count('GetParametersByPath', { status: 200 }), 3);
  assert.match(
    refusalOf(await stage.lease('R_*, ssm:/rare/* stage=dead'), 'E_SECRET_NOT_FOUND'),
    /No parameter below ssm:\/rare has a version with the label dead\./,
  );
});

test('versions and labels side by side, and labels that none can have', async (t) => {
  const stage = await openStage(t);
  const { sandbox } = stage;
  sandbox.accounts.setPermissions(sandbox.roleArn, { Statement: everything });
  const labels = Array.from({ length: 10 }, (_, index) => `label.${index}_-x`);
  for (const [value, more] of [
    ['FAKE-first-1', {}],
    ['FAKE-second-2', { labels }],
    ['FAKE-third-3', {}],
  ] as const)
    sandbox.parameters.put('/v/key', { value, ...more });
  const step = await stage.leased(
    lines('V_ONE, ssm:/v/key version=1', `V_TEN, ssm:/v/key stage=${labels[9]}`, 'V_NOW, ssm:/v/key'),
  );
  assert.deepEqual(valuesOf(step), { V_NOW: 'FAKE-third-3', V_ONE: 'FAKE-first-1', V_TEN: 'FAKE-second-2' });
  for (const [line, advice] of [
    // AWS would take it for a version, and lease another value than the label has.
    ['ssm:/v/key stage=1', /A version is chosen with `version=1`/],
    ['ssm:/v/key stage=1st', /does not begin with a digit, aws or ssm/],
    ['ssm:/v/* stage=SSM-live', /does not begin with a digit, aws or ssm/],
    ['ssm:/v/* stage=AWSCURRENT', /a label of Secrets Manager/],
  ] as const) {
    const refused = await stage.lease(lines('V_NOW, ssm:/v/key', line));
    assert.match(refusalOf(refused, 'E_SECRET_NO_VALUE'), advice);
    assert.deepEqual(valuesOf(refused), {});
  }
  const optional = await stage.leased(lines('V_NOW, ssm:/v/key', 'V_NONE, ssm:/v/key stage=1st optional'));
  assert.deepEqual(valuesOf(optional), { V_NOW: 'FAKE-third-3' });
});

test('a parameter whose name others lie below is no path, and says how the path is written', async (t) => {
  const stage = await openStage(t);
  const { sandbox } = stage;
  sandbox.accounts.setPermissions(sandbox.roleArn, { Statement: everything });
  sandbox.parameters.put('/app/web/key', { value: 'FAKE-key-1' });
  assert.match(
    refusalOf(await stage.lease('ssm:/app/web'), 'E_SECRET_NOT_FOUND'),
    /If it is a path, write `ssm:\/app\/web\/\*` for all that is below it/,
  );
  sandbox.parameters.put('/app/web', { value: 'FAKE-itself-2' });
  assert.deepEqual(valuesOf(await stage.leased(lines('ssm:/app/web', 'W_*, ssm:/app/web/*'))), {
    APP_WEB: 'FAKE-itself-2',
    W_KEY: 'FAKE-key-1',
  });
  // `NAME=VALUE` in the words of another action, which is a possible name of a secret.
  assert.match(
    refusalOf(await stage.lease('/app/web=WEB'), 'E_SECRET_NOT_FOUND'),
    /If it is a parameter of Systems Manager, write `WEB, ssm:\/app\/web`/,
  );
});

test('100 parameters are described although DescribeParameters is throttled', async (t) => {
  const stage = await openStage(t);
  const { sandbox } = stage;
  sandbox.accounts.setPermissions(sandbox.roleArn, { Statement: everything });
  const Timestamp = new Date(sandbox.now() + 86_400_000).toISOString();
  const names = Array.from({ length: 100 }, (_, index) => `/described/n${index}`);
  for (const name of names) sandbox.parameters.put(name, { value: `FAKE-value-of-${name}` });
  sandbox.parameters.put('/described/n99', {
    policies: [{ Type: 'Expiration', Version: '1.0', Attributes: { Timestamp } }],
    value: 'FAKE-value-that-ends',
  });
  sandbox.quotas.set({ DescribeParameters: 1 });
  const step = await stage.leased(lines(...names.map((name) => `ssm:${name}`)), { 'check-rotation': 'true' });
  assert.ok(sandbox.count('DescribeParameters', { code: 'ThrottlingException' }) > 0);
  assert.doesNotMatch(step.log, /Nothing is known/);
  assert.equal(step.outputs['next-expiring'], 'DESCRIBED_N99');
});

test('two parameters of a path that would have one name are refused, and neither is handed over', async (t) => {
  const stage = await openStage(t);
  stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, { Statement: everything });
  for (const name of ['/service/db-url', '/service/db_url', '/service/db.url'])
    stage.sandbox.parameters.put(name, { value: `FAKE-of-${name}` });
  const step = await stage.lease('S_*, ssm:/service/*');
  assert.match(step.log, /E_(CONFLICT|NAME|REQUEST).*\n?.*S_DB_URL/);
  assert.deepEqual(valuesOf(step), {});
});

test('shared, under a key of the account that shares it: the context is its own ARN', async (t) => {
  const stage = await openStage(t);
  const { sandbox } = stage;
  const key = 'arn:aws:kms:eu-west-1:444455556666:key/7d1e0000-0000-4000-8000-000000000009';
  sandbox.parameters.put('/t/shared', {
    ...{ value: 'FAKE-shared-secure-1', account: '444455556666', keyId: key, tier: 'Advanced' },
  });
  const arn = 'arn:aws:ssm:eu-west-1:444455556666:parameter/t/shared';
  const Condition = {
    StringEquals: {
      'kms:ViaService': 'ssm.eu-west-1.amazonaws.com',
      'kms:EncryptionContext:PARAMETER_ARN': arn,
    },
  };
  const reading = { Effect: 'Allow' as const, Action: 'ssm:GetParameters', Resource: arn };
  const decrypting = { Effect: 'Allow' as const, Action: 'kms:Decrypt', Resource: key, Condition };
  sandbox.accounts.setPermissions(sandbox.roleArn, { Statement: [reading, decrypting] });
  const step = await stage.leased(`SHARED, ${arn}`);
  assert.deepEqual(valuesOf(step), { SHARED: 'FAKE-shared-secure-1' });
  sandbox.accounts.setPermissions(sandbox.roleArn, { Statement: [reading] });
  const message = refusalOf(await stage.lease(`SHARED, ${arn}`), 'E_SECRET_KMS');
  assert.match(message, /"kms:EncryptionContext:PARAMETER_ARN": "arn:aws:ssm:eu-west-1:444455556666:/);
  assert.match(message, /arn:aws:kms:eu-west-1:444455556666:key\//);
});

test('a shared parameter in the words of another tool, and by its name alone', async (t) => {
  const stage = await openStage(t);
  const arn = 'arn:aws:ssm:eu-west-1:444455556666:parameter/path/to/parameter';
  const role = 'arn:aws:iam::444455556666:role/reader';
  for (const [line, meant] of [
    [`X=ref+awsssm://${arn}`, `X, ${arn}`],
    ['X=ref+awsssm://path/to?region=us-east-1', 'X, ssm:/path/to region=us-east-1'],
    [
      `X: "ref+awsssm://path/to?role_arn=${role}&version=3#/parameter"`,
      `X, ssm:/path/to/parameter version=3 role=${role}`,
    ],
    [`X=$(aws ssm get-parameter --with-decryption --name ${arn} --query Parameter.Value)`, `X, ${arn}`],
  ] as const) {
    const message = refusalOf(await stage.lease(line), 'E_REQUEST');
    assert.ok(message.endsWith(`Probably meant: ${meant}`), message);
  }
  stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, { Statement: everything });
  const message = refusalOf(await stage.lease('X, ssm:/path/to/parameter'), 'E_SECRET_NOT_FOUND');
  assert.match(message, /one that another account shares is named by its full ARN/);
});

test('one key is disabled, to be deleted or gone: its parameter alone is named, by name and below a path', async (t) => {
  const stage = await openStage(t);
  const { sandbox } = stage;
  sandbox.accounts.setPermissions(sandbox.roleArn, { Statement: everything });
  const names = Array.from({ length: 10 }, (_, index) => `/keys/n${index}`);
  for (const name of names) sandbox.parameters.put(name, { value: `FAKE-value-of-${name}` });
  const all = lines(...names.map((name) => `ssm:${name}`));
  for (const kmsDenied of ['disabled', 'pending deletion', 'gone'] as const) {
    sandbox.parameters.put('/keys/n7', { kmsDenied });
    const step = await stage.lease(all);
    const message = refusalOf(step, 'E_SECRET_KMS');
    assert.match(message, /The parameter ssm:\/keys\/n7 could not be decrypted: its KMS key is disabled,/);
    assert.deepEqual(message.match(/ssm:\/keys\/n\d/g), ['ssm:/keys/n7']);
    assert.deepEqual(valuesOf(step), {});
  }
  assert.match(
    refusalOf(await stage.lease('K_*, ssm:/keys/*'), 'E_SECRET_KMS'),
    /A parameter below ssm:\/keys could not be decrypted[\s\S]*Each with its key: `aws ssm describe-parameters --region eu-west-1 --parameter-filters Key=Path,Option=Recursive,Values=\/keys --query "Parameters\[\]\.\[Name,KeyId\]"`/,
  );
  sandbox.parameters.put('/keys/n7', { kmsDenied: true });
  assert.match(
    refusalOf(await stage.lease('K_*, ssm:/keys/*'), 'E_SECRET_KMS'),
    /may not decrypt a parameter below ssm:\/keys: [\s\S]*parameter\/keys\/\*/,
  );
  // A key of AWS's own cannot be shared.
  sandbox.parameters.put('/keys/shared', {
    value: 'FAKE-shared',
    account: '444455556666',
    kmsDenied: 'gone',
  });
  const shared = 'arn:aws:ssm:eu-west-1:444455556666:parameter/keys/shared';
  assert.match(
    refusalOf(await stage.lease(`S, ${shared}`), 'E_SECRET_KMS'),
    /A parameter is shared with a customer managed key alone, which is shared too/,
  );
});
