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
