import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  BatchGetSecretValueCommand,
  type BatchGetSecretValueCommandInput,
  type Filter,
  ListSecretsCommand,
  paginateBatchGetSecretValue,
  paginateListSecrets,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { leasedManager } from './job-client.ts';

let sandbox: Sandbox;
let manager: SecretsManagerClient;
before(async () => {
  sandbox = await startSandbox();
  manager = await leasedManager(sandbox);
  for (let index = 0; index < 205; index += 1) {
    sandbox.secrets.put(`many/${String(index).padStart(3, '0')}`, { string: `value ${index}` });
  }
});
after(() => sandbox.stop());

const batch = (input: BatchGetSecretValueCommandInput, client = manager) =>
  client.send(new BatchGetSecretValueCommand(input));
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => `many/${String(index).padStart(3, '0')}`);

async function namesListed(Filters: Filter[]): Promise<string[]> {
  const names = [];
  for await (const page of paginateListSecrets({ client: manager }, { Filters })) {
    assert.ok((page.SecretList?.length ?? 0) <= 100);
    names.push(...(page.SecretList ?? []).map(({ Name = '' }) => Name));
  }
  return names.sort();
}

test('a batch answers for twenty secrets in no order, and for no more', async () => {
  const { SecretValues = [], NextToken } = await batch({ SecretIdList: many(20) });
  assert.deepEqual(SecretValues.map(({ Name }) => Name).sort(), many(20));
  assert.notDeepEqual(
    SecretValues.map(({ Name }) => Name),
    many(20),
  );
  assert.equal(NextToken, undefined);
  await assert.rejects(batch({ SecretIdList: many(21) }), { name: 'ValidationException' });
  await assert.rejects(batch({ SecretIdList: [] }), { name: 'ValidationException' });
  await assert.rejects(batch({}), { name: 'InvalidParameterException' });
  await assert.rejects(batch({ SecretIdList: many(1), MaxResults: 5 }), {
    name: 'InvalidParameterException',
  });
});

test('what is wrong with one secret of a batch does not touch the others', async () => {
  sandbox.secrets.put('odd/deleted', { string: 'x', deleted: true });
  sandbox.secrets.put('odd/empty', { noValue: true });
  sandbox.secrets.put('odd/key', { string: 'x', kmsDenied: 'decryption' });
  const ids = ['many/001', 'odd/deleted', 'odd/empty', 'odd/key', 'odd/nowhere'];
  const { SecretValues, Errors = [] } = await batch({ SecretIdList: ids });
  assert.deepEqual(
    SecretValues?.map(({ SecretString }) => SecretString),
    ['value 1'],
  );
  assert.deepEqual(Object.fromEntries(Errors.map(({ SecretId, ErrorCode }) => [SecretId, ErrorCode])), {
    'odd/deleted': 'InvalidRequestException',
    'odd/empty': 'ResourceNotFoundException',
    'odd/key': 'DecryptionFailure',
    'odd/nowhere': 'ResourceNotFoundException',
  });
});

test('a batch needs both permissions: its own, and each secret', async () => {
  const read = {
    Effect: 'Allow',
    Action: 'secretsmanager:GetSecretValue',
    Resource: 'arn:aws:secretsmanager:*:*:secret:many/00?-??????',
  };
  const alone = await leasedManager(sandbox, { policy: { Statement: read } });
  await assert.rejects(batch({ SecretIdList: many(2) }, alone), {
    name: 'AccessDeniedException',
    message: /secretsmanager:BatchGetSecretValue because no session policy allows/,
  });
  const both = await leasedManager(sandbox, {
    policy: {
      Statement: [read, { Effect: 'Allow', Action: 'secretsmanager:BatchGetSecretValue', Resource: '*' }],
    },
  });
  const { SecretValues, Errors } = await batch({ SecretIdList: ['many/001', 'many/010'] }, both);
  assert.deepEqual(
    SecretValues?.map(({ Name }) => Name),
    ['many/001'],
  );
  assert.deepEqual(
    Errors?.map(({ ErrorCode }) => ErrorCode),
    ['AccessDeniedException'],
  );
  assert.match(Errors?.[0]?.Message ?? '', /many\/010-[A-Za-z]{6} because no session policy allows/);
  await assert.rejects(batch({ Filters: [{ Key: 'name', Values: ['many/'] }] }, both), {
    message: /secretsmanager:ListSecrets because no session policy allows/,
  });
});

test("another account's secret is read alone, not in a batch", async () => {
  const arn = sandbox.secrets.get('partner/webhook', { account: '444455556666' })?.arn ?? '';
  const { SecretValues, Errors } = await batch({ SecretIdList: [arn, 'many/000'] });
  assert.deepEqual(
    [SecretValues?.map(({ Name }) => Name), Errors?.map(({ SecretId }) => SecretId)],
    [['many/000'], [arn]],
  );
});

test('one denial of the VPC endpoint empties the whole batch', async () => {
  sandbox.setVpcEndpointPolicy({
    Statement: [
      { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' },
      {
        Effect: 'Deny',
        Principal: '*',
        Action: 'secretsmanager:GetSecretValue',
        Resource: 'arn:aws:secretsmanager:*:*:secret:many/003-*',
      },
    ],
  });
  await assert.rejects(batch({ SecretIdList: many(5) }), {
    name: 'AccessDeniedException',
    message: /many\/003-[A-Za-z]{6} with an explicit deny in a VPC endpoint policy$/,
  });
  sandbox.setVpcEndpointPolicy();
  assert.equal((await batch({ SecretIdList: many(5) })).SecretValues?.length, 5);
});

test('a batch by filters has pages, an empty one among them', async () => {
  const names: string[] = [];
  const sizes: number[] = [];
  const pages = paginateBatchGetSecretValue(
    { client: manager },
    { Filters: [{ Key: 'name', Values: ['many/00'] }], MaxResults: 6 },
  );
  for await (const { SecretValues = [] } of pages) {
    sizes.push(SecretValues.length);
    names.push(...SecretValues.map(({ Name = '' }) => Name));
  }
  assert.deepEqual(sizes, [6, 0, 4]);
  assert.deepEqual(names.sort(), many(10));
});

test('a batch by ids can be made to have pages too', async () => {
  sandbox.setBatchPageSize(3);
  const names: string[] = [];
  for await (const { SecretValues = [] } of paginateBatchGetSecretValue(
    { client: manager },
    { SecretIdList: many(7) },
  )) {
    names.push(...SecretValues.map(({ Name = '' }) => Name));
  }
  sandbox.setBatchPageSize(20);
  assert.deepEqual(names.sort(), many(7));
});

test('ListSecrets has a hundred to a page', async () => {
  const before = sandbox.count('ListSecrets');
  assert.deepEqual(await namesListed([{ Key: 'name', Values: ['many/'] }]), many(205));
  assert.equal(sandbox.count('ListSecrets') - before, 3);
  await assert.rejects(manager.send(new ListSecretsCommand({ MaxResults: 101 })), {
    name: 'ValidationException',
  });
  await assert.rejects(manager.send(new ListSecretsCommand({ NextToken: 'x' })), {
    name: 'InvalidNextTokenException',
  });
});

const filters: [string, Filter[], string[]][] = [
  [
    'a prefix',
    [{ Key: 'name', Values: ['prod/services/'] }],
    ['prod/services/billing', 'prod/services/mail', 'prod/services/search'],
  ],
  ['a prefix minds the case', [{ Key: 'name', Values: ['PROD/'] }], []],
  [
    'one of two prefixes',
    [{ Key: 'name', Values: ['many/20', 'edge/'] }],
    [...['0', '1', '2', '3', '4'].map((digit) => `many/20${digit}`), 'edge/tls'].sort(),
  ],
  [
    'all filters must pass',
    [
      { Key: 'name', Values: ['prod/services/'] },
      { Key: 'name', Values: ['!prod/services/m'] },
    ],
    ['prod/services/billing', 'prod/services/search'],
  ],
  ['a tag', [{ Key: 'tag-key', Values: ['watch'] }], ['tagged/one']],
  [
    'a tag with its value',
    [
      { Key: 'tag-key', Values: ['watch'] },
      { Key: 'tag-value', Values: ['no'] },
    ],
    [],
  ],
  ['an owning service', [{ Key: 'owning-service', Values: ['rds'] }], ['rds!cluster-3f9c']],
];
for (const [name, filter, expected] of filters) {
  test(`ListSecrets: ${name}`, async () => {
    sandbox.secrets.put('tagged/one', { string: 'x', tags: { watch: 'yes' } });
    assert.deepEqual(await namesListed(filter), expected);
  });
}

test('ListSecrets leaves out what is scheduled for deletion, and other regions', async () => {
  sandbox.secrets.put('gone/one', { string: 'x', deleted: true });
  const filter = [{ Key: 'name' as const, Values: ['gone/'] }];
  assert.deepEqual(await namesListed(filter), []);
  const { SecretList } = await manager.send(
    new ListSecretsCommand({ Filters: filter, IncludePlannedDeletion: true }),
  );
  assert.equal(SecretList?.length, 1);
  const elsewhere = await leasedManager(sandbox, {}, 'eu-central-1');
  const there = await elsewhere.send(new ListSecretsCommand({}));
  assert.deepEqual(
    there.SecretList?.map(({ Name, PrimaryRegion }) => [Name, PrimaryRegion]),
    [['shared/license', 'eu-west-1']],
  );
});
