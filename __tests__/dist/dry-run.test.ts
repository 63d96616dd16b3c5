import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PolicyDocument } from '../../sandbox/policy.ts';
import { policyOf } from './diagnosis.ts';
import { openStage, type Stage } from './stage.ts';

const dry = { 'dry-run': 'true' };
const key = '9f1d2c3b-0000-4000-8000-00000000abcd';

/** The policies that a dry run prints, as somebody would paste them. */
function policiesOf({ stdout }: { stdout: string }): PolicyDocument[] {
  return [...stdout.matchAll(/^\{\n[\s\S]*?\n\}$/gm)].map(([text]) => JSON.parse(text));
}

/** The role has what a dry run said, and nothing else: the lease passes. */
async function assertEnough(
  stage: Stage,
  secrets: string,
  policy: PolicyDocument | undefined,
): Promise<void> {
  assert.ok(policy);
  stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, policy);
  await stage.leased(secrets);
}

test('one policy, whatever the sessions: with it and nothing else the role can lease', async (t) => {
  const stage = await openStage(t);
  const secrets = `prod/db#host\nprod/services/*\n${Array.from({ length: 30 }, (_, at) => `app/s${at}`).join('\n')}`;
  for (let at = 0; at < 30; at += 1) stage.put(`app/s${at}`, `FAKE-${at}-value`);
  const step = await stage.leased(secrets, dry);
  const [policy, kms, ...more] = policiesOf(step);
  assert.deepEqual(more, []);
  const statements = [policy?.Statement ?? []].flat();
  assert.deepEqual(
    statements.map(({ Action }) => Action),
    ['secretsmanager:GetSecretValue', ['secretsmanager:BatchGetSecretValue', 'secretsmanager:ListSecrets']],
  );
  assert.match(step.log, /Only where a secret is encrypted with a customer-managed key/);
  assert.match(
    JSON.stringify(kms),
    /"kms:Decrypt".*:key\/KEY_ID".*secretsmanager\.eu-west-1\.amazonaws\.com/,
  );
  assert.match(step.summary.raw, /```json\n\{\n {2}"Version": "2012-10-17"/);
  await assertEnough(stage, secrets, policy);
});

test('nothing in it is too much: without any one resource or action of it the lease fails', async (t) => {
  const stage = await openStage(t);
  const secrets = 'prod/db#host\nprod/services/*\nprod/api#"api-key"';
  const [policy] = policiesOf(await stage.leased(secrets, dry));
  const statements = [policy?.Statement ?? []].flat();
  const smaller = statements.flatMap((statement, at) =>
    (['Action', 'Resource'] as const).flatMap((part) => {
      const all = [statement[part] ?? []].flat();
      return all.map((one) => {
        const left = all.filter((each) => each !== one);
        return statements.flatMap((each, other) =>
          other !== at ? [each] : left.length > 0 ? [{ ...statement, [part]: left }] : [],
        );
      });
    }),
  );
  assert.ok(smaller.length >= 7, `${smaller.length} smaller policies`);
  for (const each of smaller) {
    stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, policyOf(...each));
    const step = await stage.lease(secrets, { 'retry-max-attempts': '1' });
    const lacks = JSON.stringify(each);
    // Without the batches it reads one by one.
    const isBatch = !lacks.includes('BatchGetSecretValue') && lacks.includes('ListSecrets');
    if (isBatch) continue;
    assert.equal(step.annotations[0]?.title, 'E_SECRET_DENIED', lacks);
  }
  stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, policyOf(...statements));
  await stage.leased(secrets);
});

test('it works before the role may do anything, and before it is there', async (t) => {
  const stage = await openStage(t);
  const { accounts, roleArn } = stage.sandbox;
  accounts.setPermissions(roleArn, policyOf({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }));
  const denied = await stage.lease('prod/db#host', dry);
  assert.equal(denied.annotations[0]?.title, 'E_SECRET_DENIED');
  await assertEnough(stage, 'prod/db#host', policiesOf(denied)[0]);

  accounts.removeRole(roleArn);
  const refused = await stage.lease('prod/db#host', { ...dry, 'retry-max-attempts': '1' });
  assert.equal(refused.annotations[0]?.title, 'E_ROLE_REFUSED');
  assert.deepEqual(policiesOf(refused)[0], policiesOf(denied)[0]);
});

test('with check-rotation the secrets tell their keys: the policy is exact', async (t) => {
  const stage = await openStage(t);
  stage.put('kms/db', { string: 'FAKE-kms-db', kmsKeyId: key });
  const secrets = 'prod/db#host\nkms/db';
  const [policy, ...more] = policiesOf(await stage.leased(secrets, { ...dry, 'check-rotation': 'true' }));
  assert.deepEqual(more, []);
  const [decrypt] = [policy?.Statement ?? []].flat().filter(({ Action }) => Action === 'kms:Decrypt');
  assert.match(String(decrypt?.Resource), new RegExp(`:key/${key}$`));
  await assertEnough(stage, secrets, policy);
});

test('parameters and secrets under keys of their own: one policy for the keys, which says what it is for', async (t) => {
  const stage = await openStage(t);
  const { accounts, account, roleArn, parameters } = stage.sandbox;
  stage.put('kms/db', { string: 'FAKE-kms-db', kmsKeyId: key });
  parameters.put('/kms/key', { value: 'FAKE-kms-key', type: 'SecureString', keyId: key });
  const secrets = 'kms/db\nKEY, ssm:/kms/key';
  const dryRun = await stage.leased(secrets, dry);
  const [policy, keys, ...more] = policiesOf(dryRun);
  assert.ok(policy && keys && more.length === 0, dryRun.log);
  assert.match(
    dryRun.log,
    /^Only where a secret or a parameter is encrypted .*describe-secret shows it as KmsKeyId, aws ssm describe-parameters shows it as KeyId\):$/m,
  );
  accounts.setPermissions(roleArn, policy);
  const withoutKeys = await stage.lease(secrets, { 'retry-max-attempts': '1' });
  assert.equal(withoutKeys.annotations[0]?.title, 'E_SECRET_KMS', withoutKeys.log);
  const told = JSON.parse(JSON.stringify(keys).replaceAll('KEY_ID', key)) as PolicyDocument;
  const statements = [policy, told].flatMap(({ Statement }) => [Statement].flat());
  assert.ok(JSON.stringify(told).includes(`arn:aws:kms:eu-west-1:${account}:key/${key}`));
  accounts.setPermissions(roleArn, policyOf(...statements));
  await stage.leased(secrets);

  const onlyParameters = await stage.leased('KEY, ssm:/kms/key', dry);
  assert.match(
    onlyParameters.log,
    /^Only where a parameter is encrypted .*\(aws ssm describe-parameters shows it as KeyId\):$/m,
  );
});

test('a chain: what each role needs', async (t) => {
  const stage = await openStage(t);
  const partner = 'arn:aws:iam::444455556666:role/partner-reader';
  const step = await stage.lease('arn:aws:secretsmanager:eu-west-1:444455556666:secret:partner/x', {
    ...dry,
    'role-chain': partner,
  });
  const [first, second] = policiesOf(step);
  assert.match(JSON.stringify(first), /"sts:AssumeRole".*partner-reader/);
  assert.match(JSON.stringify(second), /GetSecretValue.*444455556666:secret:partner\/x-\?{6}/);
});
