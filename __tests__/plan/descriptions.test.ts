import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDescriptions } from '../../src/plan/descriptions.ts';
import { driftOf } from '../../src/plan/drift.ts';
import { planOf } from './in-memory.ts';

const account = '123456789012';
const secretArn = (name: string, region = 'eu-west-1') =>
  `arn:aws:secretsmanager:${region}:${account}:secret:${name}-AbCdEf`;
const keyArn = (id: string, region = 'eu-west-1') => `arn:aws:kms:${region}:${account}:key/${id}`;
const lambda = `arn:aws:lambda:eu-west-1:${account}:function:rotate`;
const role = (name: string) => `arn:aws:iam::${account}:role/${name}`;

/** What the AWS CLI prints, in the forms in which the services tell a key. */
const described = readDescriptions(
  'secrets.json',
  JSON.stringify({
    SecretList: [
      { ARN: secretArn('prod/db'), Name: 'prod/db', KmsKeyId: keyArn('by-arn'), RotationLambdaARN: lambda },
      { ARN: secretArn('prod/api'), Name: 'prod/api', KmsKeyId: 'by-id' },
      { ARN: secretArn('prod/plain'), Name: 'prod/plain' },
      { ARN: secretArn('prod/default'), Name: 'prod/default', KmsKeyId: 'alias/aws/secretsmanager' },
      { ARN: secretArn('prod/named'), Name: 'prod/named', KmsKeyId: 'alias/team' },
      { ARN: secretArn('other/db'), Name: 'other/db', KmsKeyId: keyArn('of-others') },
      {
        ARN: secretArn('prod/replica', 'us-east-1'),
        Name: 'prod/replica',
        KmsKeyId: keyArn('mrk-0', 'us-east-1'),
      },
    ],
  }),
);
const parameters = readDescriptions(
  'parameters.json',
  JSON.stringify({
    Parameters: [
      {
        ARN: `arn:aws:ssm:eu-west-1:${account}:parameter/prod/token`,
        Name: '/prod/token',
        Type: 'SecureString',
        KeyId: 'of-parameter',
      },
    ],
  }),
);

const workflow = (action: string, name: string, inputs: readonly string[]) => ({
  '.github/workflows/x.yml': `on: { push: { branches: [main] } }
jobs:
  job:
    runs-on: ubuntu-latest
    environment: production
    permissions: { id-token: write }
    steps:
      - uses: OWNER/secret-lease${action}@0000000000000000000000000000000000000000
        with:
          role-to-assume: ${role(name)}
          aws-region: eu-west-1
${inputs.map((line) => `          ${line}`).join('\n')}
      - run: ./deploy.sh "$A" "$B" "$C"
`,
});

/** `ACTION RESOURCE` of what is not about reading secrets, and which service it is bound to. */
function others(policy: unknown): string[] {
  const { Statement } = policy as {
    Statement: { Action: string | string[]; Resource: string | string[]; Condition?: unknown }[];
  };
  return Statement.flatMap(({ Action, Resource, Condition }) =>
    [Action].flat().flatMap((action) =>
      [Resource].flat().map((resource) => {
        const [, via = ''] = /"((?:secretsmanager|ssm)\.[^"]*)"/.exec(JSON.stringify(Condition ?? '')) ?? [];
        return `${action} ${resource}${via && ` via ${via}`}`;
      }),
    ),
  )
    .filter((each) => /^(kms|lambda):/.test(each))
    .sort();
}

test('a role decrypts by the keys of its own secrets, each for the service and the region that use it', async () => {
  const files = workflow('', 'reader', [
    'secrets: |',
    '  A, prod/db',
    '  B, prod/api',
    '  C, ssm:/prod/token',
  ]);
  const { roles } = await planOf(files, {}, [], [...described, ...parameters]);
  assert.deepEqual(others(roles[0]?.permissions), [
    `kms:Decrypt ${keyArn('by-arn')} via secretsmanager.eu-west-1.amazonaws.com`,
    `kms:Decrypt ${keyArn('by-id')} via secretsmanager.eu-west-1.amazonaws.com`,
    `kms:Decrypt ${keyArn('of-parameter')} via ssm.eu-west-1.amazonaws.com`,
  ]);
  assert.deepEqual(roles[0]?.unknown, []);
});

test('a secret under the key that AWS manages needs none, and a grant of one is a drift then', async () => {
  const files = workflow('', 'plain', ['secrets: |', '  A, prod/plain', '  B, prod/default']);
  const { roles } = await planOf(files, {}, [], described);
  const [planned] = roles;
  assert.ok(planned?.permissions);
  assert.deepEqual([others(planned.permissions), planned.unknown], [[], []]);
  const decrypt = { Effect: 'Allow' as const, Action: 'kms:Decrypt', Resource: keyArn('of-others') };
  const permissions = [planned.permissions, { Version: '2012-10-17' as const, Statement: [decrypt] }];
  const [drift] = driftOf(roles, [{ arn: planned.role.arn, trust: planned.trust, permissions }]);
  assert.deepEqual(drift?.unneeded, [`kms:Decrypt on ${keyArn('of-others')}`]);
});

test('a key that an alias names, and a secret that nobody described, leave the keys unknown', async () => {
  for (const name of ['prod/named', 'prod/never-described']) {
    const { roles } = await planOf(workflow('', 'unknown', [`secrets: A, ${name}`]), {}, [], described);
    assert.deepEqual([others(roles[0]?.permissions), roles[0]?.unknown], [[], ['keys']], name);
  }
});

test('a rotation by a function may invoke the functions of its own secrets, and no other', async () => {
  const rotation = (name: string) => workflow('/rotate', 'rotator', [`secrets: A, ${name}`]);
  const { roles } = await planOf(rotation('prod/db'), {}, [], described);
  assert.deepEqual(others(roles[0]?.permissions), [
    `kms:Decrypt ${keyArn('by-arn')} via secretsmanager.eu-west-1.amazonaws.com`,
    `lambda:InvokeFunction ${lambda}`,
  ]);
  assert.deepEqual(roles[0]?.unknown, []);
  const without = (await planOf(rotation('prod/db'))).roles;
  assert.deepEqual([others(without[0]?.permissions), without[0]?.unknown], [[], ['functions', 'keys']]);
  // A lease of the same secret invokes nothing.
  const lease = (await planOf(workflow('', 'reader', ['secrets: A, prod/db']), {}, [], described)).roles;
  assert.doesNotMatch(JSON.stringify(lease[0]?.permissions), /lambda/);
});

test('a file that describes no secrets is an error that quotes nothing of it', () => {
  for (const text of ['{"a": "FAKE-value"}', 'FAKE-value', '[]'])
    assert.throws(
      () => readDescriptions('x.json', text),
      (error: Error & { code?: string; fix?: string }) => {
        assert.equal(error.code, 'E_INPUT');
        assert.doesNotMatch(JSON.stringify([error.message, error.fix, error.cause]), /FAKE/);
        return true;
      },
    );
});
