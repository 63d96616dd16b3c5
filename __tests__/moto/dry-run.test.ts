import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import type { PolicyDocument } from '../../sandbox/policy.ts';
import { policyOf } from '../dist/diagnosis.ts';
import { openStage, type Stage } from '../dist/stage.ts';
import { audit, openAccounts, other, partner } from '../dist/two-accounts.ts';

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

test('roles of lines, and keys that descriptions tell: each policy as it is printed, on its role', async (t) => {
  const stage = await openAccounts(t);
  const { accounts, account, region, roleArn, requests, secrets: stored } = stage.sandbox;
  const own = `arn:aws:kms:${region}:${account}:key/${key}`;
  const theirs = `arn:aws:kms:${region}:${other}:key/${key}`;
  const foreign = 'arn:aws:kms:us-east-1:333344445555:key/mrk-0a1b2c3d4e5f60718293a4b5c6d7e8f9';
  // As AWS describes them: by the key's id, by its ARN, and, under its own key, not at all or by an alias.
  stage.put('kms/id', { string: 'FAKE-kms-id', kmsKeyId: key });
  stage.put('kms/own', { string: 'FAKE-kms-own', kmsKeyId: 'alias/aws/secretsmanager' });
  stored.put('kms/arn', { string: 'FAKE-kms-arn', account: other, kmsKeyId: theirs });
  stored.put('kms/foreign', {
    string: 'FAKE-kms-foreign',
    account: other,
    region: 'us-east-1',
    kmsKeyId: foreign,
  });
  const secrets = [
    'kms/id',
    'kms/own',
    'MAIL, prod/services/mail',
    `THEIRS, kms/arn role=${partner}`,
    `TEAM_*, team/* role=${partner}`,
    `FOREIGN, kms/foreign region=us-east-1 role=${partner}`,
    `DB_HOST, prod/db#host role=${audit}`,
  ].join('\n');
  const inputs = { 'check-rotation': 'true' };
  const dry = await stage.leased(secrets, { ...inputs, 'dry-run': 'true' });
  const printed = [...dry.stdout.matchAll(/^The role (\S+) of (\d+) needs .*:\n(\{\n[\s\S]*?\n\})$/gm)].map(
    ([, name, id, policy = '']) => ({
      role: `arn:aws:iam::${id}:role/${name}`,
      policy: JSON.parse(policy) as PolicyDocument,
    }),
  );
  assert.deepEqual(printed.map(({ role }) => role).sort(), [roleArn, partner, audit].sort(), dry.log);
  assert.equal([...dry.stdout.matchAll(/^\{$/gm)].length, printed.length, 'no policy beside them');

  for (const { role, policy } of printed) accounts.setPermissions(role, policy);
  requests.length = 0;
  const step = await stage.leased(secrets, inputs);
  assert.deepEqual(step.annotations, [], step.log);
  const keysOf: Record<string, readonly string[]> = {
    [roleArn]: [own],
    [partner]: [theirs, foreign],
    [audit]: [],
  };
  const asked = printed.map(({ role }): Need[] => [
    ...requests.filter(({ caller = '' }) => isOf(role, caller)).flatMap((request) => needsOf(request, stage)),
    ...(keysOf[role] ?? []).map((each): Need => ['kms:Decrypt', each]),
  ]);
  for (const [index, needs] of asked.entries()) {
    assert.ok(needs.length >= 2, JSON.stringify(needs));
    const { role, policy } = printed[index] ?? assert.fail();
    const others = asked.flatMap((each, at) => (at === index ? [] : each)).filter(([, on]) => on !== '*');
    const statements = [policy.Statement].flat();
    // AWS takes no policy without a statement.
    const smaller = (statements.length > 1 ? statements : []).map((left) =>
      policyOf(...statements.filter((each) => each !== left)),
    );
    const [whole = [], ...parts] = askMoto([policy, ...smaller], [...needs, ...others]);
    assert.deepEqual(whole, others, `${role}: what it asks for, and nothing of the other roles`);
    for (const [at, each] of smaller.entries()) {
      const left = JSON.stringify(statements[at]);
      assert.ok((parts[at] ?? []).length > others.length, `${role} without ${left}`);
      // The sandbox, which holds to conditions too, denies it as well. A denied batch is read one by one.
      accounts.setPermissions(role, each);
      requests.length = 0;
      const without = await stage.lease(secrets, { ...inputs, 'retry-max-attempts': '1' });
      const isDenied = requests.some(({ code = '' }) => code.startsWith('AccessDenied'));
      assert.ok(without.outcome === 'failure' || isDenied, `${role} without ${left}`);
    }
    accounts.setPermissions(role, policy);
  }
});

/** Whether a session, by its ARN, is one of the role. */
function isOf(role: string, session: string): boolean {
  const [, account, name] = /^arn:aws:iam::(\d+):role\/(.+)$/.exec(role) ?? [];
  return session.startsWith(`arn:aws:sts::${account}:assumed-role/${name}/`);
}

type Need = readonly [action: string, resource: string];

/** What a request to Secrets Manager must be allowed, by its parameters. */
function needsOf(
  { operation, parameters, caller = '', region }: Stage['sandbox']['requests'][number],
  { sandbox }: Pick<Stage, 'sandbox'>,
): Need[] {
  const [, , , , account = sandbox.account] = caller.split(':');
  const arnOf = (id: unknown) => sandbox.secrets.get(String(id), { account, region })?.arn ?? String(id);
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
