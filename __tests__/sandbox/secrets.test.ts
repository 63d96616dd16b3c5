import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { after, before, test } from 'node:test';
import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  type GetSecretValueCommandInput,
  PutSecretValueCommand,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { decodeJwt } from 'jose';
import type { SecretSettings } from '../../sandbox/sandbox.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { leasedManager, managerWith } from './job-client.ts';

let sandbox: Sandbox;
let manager: SecretsManagerClient;
before(async () => {
  sandbox = await startSandbox();
  manager = await leasedManager(sandbox);
});
after(() => sandbox.stop());

const get = (input: GetSecretValueCommandInput | string, client = manager) =>
  client.send(new GetSecretValueCommand(typeof input === 'string' ? { SecretId: input } : input));

const values: [string, string][] = [
  ['Unicode', 'пароль 密码 🔑 \u0000\u001f\u2028'],
  ['lone surrogates', 'a\ud800b\udc00'],
  ['workflow commands', '::add-mask::x%0A##[error]\r\n'],
  ['quotes and a trailing newline', '\'"`\\\n'],
  ['nothing', ''],
  ['64 KiB', 'é'.repeat(32_768)],
];
for (const [name, string] of values) {
  test(`a value arrives as it is: ${name}`, async () => {
    sandbox.secrets.put('test/value', { string });
    assert.equal((await get('test/value')).SecretString, string);
  });
}

test('binary values arrive as they are, and no value is larger than 65,536 bytes', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  sandbox.secrets.put('test/binary', { binary: bytes });
  const { SecretBinary, SecretString } = await get('test/binary');
  assert.deepEqual(SecretBinary && Uint8Array.from(SecretBinary), bytes);
  assert.equal(SecretString, undefined);
  assert.throws(() => sandbox.secrets.put('test/large', { string: 'é'.repeat(32_769) }), RangeError);
});

test('versions by stage and by id', async () => {
  const ids = ['1', '2', '3'].map((digit) => digit.repeat(32));
  for (const versionId of ids) sandbox.secrets.put('test/versions', { string: versionId, versionId });
  sandbox.secrets.put('test/versions', {
    string: 'candidate',
    stages: ['BETA'],
    createdDate: '2026-01-02T03:04:05Z',
  });
  const read = async (which: object) => (await get({ SecretId: 'test/versions', ...which })).SecretString;
  assert.equal(await read({}), ids[2]);
  assert.equal(await read({ VersionStage: 'AWSPREVIOUS' }), ids[1]);
  assert.equal(await read({ VersionId: ids[0] }), ids[0]);
  assert.equal(await read({ VersionId: ids[2], VersionStage: 'AWSCURRENT' }), ids[2]);
  const beta = await get({ SecretId: 'test/versions', VersionStage: 'BETA' });
  assert.deepEqual(
    [beta.SecretString, beta.VersionStages, beta.CreatedDate?.toISOString()],
    ['candidate', ['BETA'], '2026-01-02T03:04:05.000Z'],
  );
  await assert.rejects(read({ VersionId: ids[1], VersionStage: 'AWSCURRENT' }), {
    name: 'InvalidRequestException',
  });
  await assert.rejects(read({ VersionStage: 'GONE' }), {
    name: 'ResourceNotFoundException',
    message: "Secrets Manager can't find the specified secret value for staging label: GONE",
  });
  await assert.rejects(read({ VersionId: '9'.repeat(32) }), { name: 'ResourceNotFoundException' });
  await assert.rejects(read({ VersionId: 'short' }), { name: 'ValidationException' });
});

test('an ARN, an ARN without its ending, and the trap between them', async () => {
  const { arn } = sandbox.secrets.put('test/by-arn', { string: 'found' });
  assert.match(arn, /^arn:aws:secretsmanager:eu-west-1:111122223333:secret:test\/by-arn-[A-Za-z]{6}$/);
  assert.equal((await get(arn)).ARN, arn);
  assert.equal((await get(arn.slice(0, -7))).ARN, arn);
  const trap = sandbox.secrets.put('test/by-backup', { string: 'lost' });
  await assert.rejects(get(trap.arn.slice(0, -7)), { name: 'ResourceNotFoundException' });
  assert.equal((await get(trap.arn)).SecretString, 'lost');
});

const refusals: [string, SecretSettings, { name: string; message: string }][] = [
  [
    'scheduled for deletion',
    { string: 'x', deleted: true },
    {
      name: 'InvalidRequestException',
      message: "You can't perform this operation on the secret because it was marked for deletion.",
    },
  ],
  [
    'without a value',
    { noValue: true },
    {
      name: 'ResourceNotFoundException',
      message: "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT",
    },
  ],
  [
    'whose key refuses',
    { string: 'x', kmsDenied: true },
    { name: 'AccessDeniedException', message: 'Access to KMS is not allowed' },
  ],
  [
    'that cannot be decrypted',
    { string: 'x', kmsDenied: 'decryption' },
    {
      name: 'DecryptionFailure',
      message: "Secrets Manager can't decrypt the protected secret text using the provided KMS key.",
    },
  ],
];
for (const [index, [name, settings, error]] of refusals.entries()) {
  test(`a secret ${name}`, async () => {
    sandbox.secrets.put(`test/refused/${index}`, settings);
    await assert.rejects(get(`test/refused/${index}`), error);
  });
}

test('IAM comes before existence', async () => {
  await assert.rejects(get('test/nowhere'), {
    name: 'ResourceNotFoundException',
    message: "Secrets Manager can't find the specified secret.",
  });
  const scoped = await leasedManager(sandbox, {
    policy: {
      Statement: {
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: 'arn:aws:secretsmanager:*:*:secret:prod/db-??????',
      },
    },
  });
  await assert.rejects(get('test/nowhere', scoped), {
    name: 'AccessDeniedException',
    message: /on resource: test\/nowhere because no session policy allows/,
  });
});

test("a customer's key needs kms:Decrypt through Secrets Manager", async () => {
  sandbox.secrets.put('test/kms', { string: 'open', kmsKeyId: '11111111-2222-4333-8444-555555555555' });
  const read = { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: '*' };
  const decrypt = (viaService: string) => ({
    Effect: 'Allow',
    Action: 'kms:Decrypt',
    Resource: '*',
    Condition: { StringEquals: { 'kms:ViaService': viaService } },
  });
  const denied = { name: 'AccessDeniedException', message: 'Access to KMS is not allowed' };
  await assert.rejects(
    get('test/kms', await leasedManager(sandbox, { policy: { Statement: read } })),
    denied,
  );
  const elsewhere = { Statement: [read, decrypt('secretsmanager.eu-central-1.amazonaws.com')] };
  await assert.rejects(get('test/kms', await leasedManager(sandbox, { policy: elsewhere })), denied);
  const here = { Statement: [read, decrypt('secretsmanager.eu-west-1.amazonaws.com')] };
  assert.equal((await get('test/kms', await leasedManager(sandbox, { policy: here }))).SecretString, 'open');
});

test('replicas have the ARN of their region; other regions do not know the secret', async () => {
  const home = await get('shared/license');
  const replica = await get('shared/license', await leasedManager(sandbox, {}, 'eu-central-1'));
  assert.equal(replica.SecretString, home.SecretString);
  assert.equal(replica.VersionId, home.VersionId);
  assert.equal(replica.ARN, home.ARN?.replace('eu-west-1', 'eu-central-1'));
  const elsewhere = await leasedManager(sandbox, {}, 'us-east-1');
  await assert.rejects(get('shared/license', elsewhere), { name: 'ResourceNotFoundException' });
  await assert.rejects(get(home.ARN ?? '', elsewhere), { name: 'ResourceNotFoundException' });
  const described = await manager.send(new DescribeSecretCommand({ SecretId: 'shared/license' }));
  assert.deepEqual(described.ReplicationStatus, [{ Region: 'eu-central-1', Status: 'InSync' }]);
});

test('another account: both policies and a key of its own', async () => {
  const arn = sandbox.secrets.get('partner/webhook', { account: '444455556666' })?.arn ?? '';
  assert.ok((await get(arn)).SecretString);
  const closed = sandbox.secrets.put('partner/closed', {
    account: '444455556666',
    string: 'x',
    kmsKeyId: 'k',
  });
  await assert.rejects(get(closed.arn), {
    message: /because no resource-based policy allows the secretsmanager:GetSecretValue action$/,
  });
  const policy = { Statement: { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' } } as const;
  const keyless = sandbox.secrets.put('partner/keyless', {
    account: '444455556666',
    string: 'x',
    resourcePolicy: policy,
  });
  await assert.rejects(get(keyless.arn), {
    name: 'InvalidRequestException',
    message: /default KMS service key/,
  });
});

test('the ARNs of other partitions', async () => {
  const role = 'arn:aws-cn:iam::111122223333:role/deploy';
  sandbox.accounts.setRole(role, {
    trust: { Statement: { Effect: 'Allow', Principal: '*', Action: '*' } },
    permissions: {
      Statement: {
        Effect: 'Allow',
        Action: '*',
        Resource: 'arn:aws-cn:secretsmanager:cn-north-1:*:secret:*',
      },
    },
  });
  const { arn } = sandbox.secrets.put('test/china', { string: 'x', region: 'cn-north-1' });
  assert.match(arn, /^arn:aws-cn:secretsmanager:cn-north-1:/);
  const session = sandbox.openSession(role);
  assert.match(session.arn, /^arn:aws-cn:sts::/);
  assert.equal((await get('test/china', managerWith(sandbox, session, 'cn-north-1'))).SecretString, 'x');
});

test('conditions on tags and on the stage that is asked for', async () => {
  const role = 'arn:aws:iam::111122223333:role/by-tag';
  const trust = { Statement: { Effect: 'Allow', Principal: '*', Action: '*' } } as const;
  sandbox.secrets.put('test/tagged', { string: 'x', tags: { team: 'pay' } });
  sandbox.accounts.setRole(role, {
    trust,
    permissions: {
      Statement: {
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: '*',
        Condition: {
          StringEquals: { 'aws:ResourceTag/team': 'pay', 'secretsmanager:VersionStage': 'AWSCURRENT' },
        },
      },
    },
  });
  const client = managerWith(sandbox, sandbox.openSession(role));
  assert.ok(await get({ SecretId: 'test/tagged', VersionStage: 'AWSCURRENT' }, client));
  await assert.rejects(get('test/tagged', client), { name: 'AccessDeniedException' });
  await assert.rejects(get({ SecretId: 'prod/db', VersionStage: 'AWSCURRENT' }, client), {
    name: 'AccessDeniedException',
  });
});

test('DescribeSecret tells everything but the value', async () => {
  sandbox.secrets.put('test/described', {
    string: 'hidden',
    versionId: '4'.repeat(32),
    createdDate: '2026-02-03T00:00:00Z',
    tags: { 'expires-at': '2027-01-01' },
    lastAccessedDate: '2026-03-04T00:00:00Z',
    rotation: { rules: { AutomaticallyAfterDays: 30 }, nextRotationDate: '2026-05-06T00:00:00Z' },
  });
  const { $metadata: _, ...secret } = await manager.send(
    new DescribeSecretCommand({ SecretId: 'test/described' }),
  );
  assert.deepEqual(secret, {
    ARN: sandbox.secrets.get('test/described')?.arn,
    Name: 'test/described',
    CreatedDate: new Date('2026-02-03T00:00:00Z'),
    LastChangedDate: new Date('2026-02-03T00:00:00Z'),
    LastAccessedDate: new Date('2026-03-04T00:00:00Z'),
    NextRotationDate: new Date('2026-05-06T00:00:00Z'),
    RotationEnabled: true,
    RotationRules: { AutomaticallyAfterDays: 30 },
    Tags: [{ Key: 'expires-at', Value: '2027-01-01' }],
    VersionIdsToStages: { ['4'.repeat(32)]: ['AWSCURRENT'] },
  });
  await get('test/described');
  const { LastAccessedDate } = await manager.send(new DescribeSecretCommand({ SecretId: 'test/described' }));
  assert.equal((LastAccessedDate?.getTime() ?? 1) % 86_400_000, 0);
});

test('a user with the permission writes values', async () => {
  const user = sandbox.addUser('writer', { Statement: { Effect: 'Allow', Action: '*', Resource: '*' } });
  const writer = managerWith(sandbox, user);
  const { VersionId } = await writer.send(
    new PutSecretValueCommand({ SecretId: 'prod/api', SecretString: 'new' }),
  );
  const current = await get('prod/api');
  assert.deepEqual([current.SecretString, current.VersionId], ['new', VersionId]);
});

test('the seed holds what it promises', async () => {
  const tls = JSON.parse((await get('edge/tls')).SecretString ?? '');
  const leaf = new X509Certificate(tls.chain);
  assert.match(leaf.subject, /edge\.sandbox\.example/);
  assert.match(tls.key, /^-----BEGIN PRIVATE KEY-----/);
  const { exp = 0 } = decodeJwt((await get('ci/registry-token')).SecretString ?? '');
  const seconds = exp - Date.now() / 1000;
  assert.ok(seconds > 60 && seconds <= 180, String(seconds));
  assert.notEqual(
    (await get('prod/signing')).SecretString,
    (await get({ SecretId: 'prod/signing', VersionStage: 'AWSPREVIOUS' })).SecretString,
  );
  assert.ok((await get('ci/keystore')).SecretBinary);
  assert.ok((await get('rds!cluster-3f9c')).SecretString);
  assert.ok(sandbox.values().includes((await get('prod/db')).SecretString ?? ''));
});
