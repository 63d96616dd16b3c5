import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import type { PolicyDocument } from '../../sandbox/policy.ts';
import { policyOf } from '../dist/diagnosis.ts';
import { openStage, type Stage } from '../dist/stage.ts';

const key = '9f1d2c3b-0000-4000-8000-00000000abcd';
const bin = process.env.WITNESS_BIN;
if (!bin) throw new Error('run by `npm run test:moto`');

test('the policy of a dry run lets exactly that run through, and without any of its statements it does not', async (t) => {
  const stage = await openStage(t);
  const { accounts, roleArn, requests } = stage.sandbox;
  const secrets = 'prod/db#host\nprod/services/*\nprod/api#"api-key"';
  const inputs = { 'check-rotation': 'true' };
  const dry = await stage.leased(secrets, { ...inputs, 'dry-run': 'true' });
  const [text = ''] = /^\{\n[\s\S]*?\n\}$/m.exec(dry.stdout) ?? [];
  const policy: PolicyDocument = JSON.parse(text);
  const statements = [policy.Statement].flat();
  assert.ok(statements.length >= 2, text);
  const smaller = statements.map((left) => policyOf(...statements.filter((each) => each !== left)));

  accounts.setPermissions(roleArn, policy);
  requests.length = 0;
  await stage.leased(secrets, inputs);
  const asked = requests.flatMap((request) => needsOf(request, stage));
  assert.ok(asked.length >= 5, JSON.stringify(asked));

  const [whole, ...parts] = askMoto([policy, ...smaller], asked);
  assert.deepEqual(whole, []);
  for (const [index, refused] of parts.entries()) {
    const lacks = JSON.stringify(statements[index]);
    assert.ok(refused.length > 0, `moto: ${lacks}`);
    accounts.setPermissions(roleArn, smaller[index] ?? policy);
    const step = await stage.lease(secrets, { ...inputs, 'retry-max-attempts': '1' });
    assert.equal(step.annotations[0]?.title, 'E_SECRET_DENIED', lacks);
  }
  const other = `arn:aws:secretsmanager:${stage.sandbox.region}:${stage.sandbox.account}:secret:prod/other-AbCdEf`;
  const more = [
    ['secretsmanager:GetSecretValue', other],
    ['secretsmanager:PutSecretValue', asked[0]?.[1] ?? ''],
    ['secretsmanager:DeleteSecret', asked[0]?.[1] ?? ''],
  ] as const;
  assert.deepEqual(askMoto([policy], more)[0], more, 'and nothing beside it');
});

test('keys of their own: secrets and parameters, with the policy that a dry run explains', async (t) => {
  const stage = await openStage(t);
  const { accounts, account, region, roleArn, parameters, requests } = stage.sandbox;
  const keyArn = `arn:aws:kms:${region}:${account}:key/${key}`;
  stage.put('kms/db', { string: 'FAKE-kms-db', kmsKeyId: key });
  parameters.put('/kms/key', { value: 'FAKE-kms-key', type: 'SecureString', keyId: key });
  const secrets = 'kms/db\nKEY, ssm:/kms/key';
  const dry = await stage.leased(secrets, { 'dry-run': 'true' });
  const policies = [...dry.stdout.matchAll(/^\{\n[\s\S]*?\n\}$/gm)].map(
    ([text]): PolicyDocument => JSON.parse(text.replaceAll('KEY_ID', key)),
  );
  const [reading, keys, ...more] = policies;
  assert.ok(reading && keys && more.length === 0, dry.stdout);
  const statements = [reading, keys].flatMap(({ Statement }) => [Statement].flat());
  const merged = policyOf(...statements);

  // The sandbox holds both services to the keys and to the conditions.
  accounts.setPermissions(roleArn, merged);
  requests.length = 0;
  await stage.leased(secrets);
  const asked: Need[] = [...requests.flatMap((request) => needsOf(request, stage)), ['kms:Decrypt', keyArn]];
  assert.ok(
    asked.some(([action]) => action === 'ssm:GetParameters'),
    JSON.stringify(asked),
  );
  const other = `arn:aws:kms:${region}:${account}:key/00000000-0000-4000-8000-000000000000`;
  const beside: Need[] = [
    ['kms:Decrypt', other],
    ['kms:Encrypt', keyArn],
    ['ssm:PutParameter', `arn:aws:ssm:${region}:${account}:parameter/kms/key`],
  ];
  const [whole, withoutKeys, nothingMore] = [
    ...askMoto([merged, reading], asked),
    ...askMoto([merged], beside),
  ];
  assert.deepEqual(whole, []);
  assert.deepEqual(withoutKeys, [['kms:Decrypt', keyArn]]);
  assert.deepEqual(nothingMore, beside);

  // Each statement for a key is needed: without it its service refuses.
  for (const left of [keys.Statement].flat()) {
    accounts.setPermissions(roleArn, policyOf(...statements.filter((each) => each !== left)));
    const step = await stage.lease(secrets, { 'retry-max-attempts': '1' });
    assert.equal(step.annotations[0]?.title, 'E_SECRET_KMS', JSON.stringify(left));
  }
});

type Need = readonly [action: string, resource: string];

/** What a request to Secrets Manager must be allowed, by its parameters. */
function needsOf(
  { operation, parameters }: Stage['sandbox']['requests'][number],
  { sandbox }: Stage,
): Need[] {
  const arnOf = (id: unknown) => sandbox.secrets.get(String(id))?.arn ?? String(id);
  const on = (action: string, resource: string): Need => [`secretsmanager:${action}`, resource];
  switch (operation) {
    case 'GetSecretValue':
    case 'DescribeSecret':
      return [on(operation, arnOf(parameters.SecretId))];
    case 'GetParameters':
      return ((parameters.Names ?? []) as string[]).map((name) => [
        'ssm:GetParameters',
        `arn:aws:ssm:${sandbox.region}:${sandbox.account}:parameter${name}`,
      ]);
    case 'ListSecrets':
      return [on(operation, '*')];
    case 'BatchGetSecretValue': {
      const ids = (parameters.SecretIdList ?? []) as string[];
      return [on(operation, '*'), ...ids.map((id) => on('GetSecretValue', arnOf(id)))];
    }
    default:
      return [];
  }
}

/** Of each policy, what it does not permit. */
function askMoto(policies: readonly PolicyDocument[], requests: readonly Need[]): Need[][] {
  const script = join(import.meta.dirname, 'policy_by_moto.py');
  const input = JSON.stringify({ policies, requests });
  return JSON.parse(execFileSync(join(bin ?? '', 'python'), [script], { input, encoding: 'utf8' }));
}
