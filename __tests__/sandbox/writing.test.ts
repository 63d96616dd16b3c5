import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  DescribeSecretCommand,
  GetRandomPasswordCommand,
  type GetRandomPasswordCommandInput,
  GetSecretValueCommand,
  PutSecretValueCommand,
  RotateSecretCommand,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import type { Statement } from '../../sandbox/policy.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.stop());

let users = 0;
/** A client of a user who may do this. */
function clientOf(...actions: string[]): SecretsManagerClient {
  users += 1;
  const Statement: Statement[] = [{ Effect: 'Allow', Action: actions, Resource: '*' }];
  const { accessKeyId, secretAccessKey } = sandbox.addUser(`user-${users}`, { Statement });
  return new SecretsManagerClient({
    region: sandbox.region,
    endpoint: sandbox.url,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 1,
  });
}

const token = 'a'.repeat(32);

test('the same value under the same token is written once, another value is refused', async () => {
  const client = clientOf('secretsmanager:*');
  sandbox.secrets.put('write/once', { string: 'old' });
  const put = (SecretString: string) =>
    client.send(
      new PutSecretValueCommand({
        SecretId: 'write/once',
        ClientRequestToken: token,
        SecretString,
        VersionStages: ['AWSPENDING'],
      }),
    );
  assert.deepEqual((await put('new')).VersionStages, ['AWSPENDING']);
  assert.equal((await put('new')).VersionId, token);
  await assert.rejects(put('newer'), { name: 'ResourceExistsException' });
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'write/once' }));
  assert.equal(SecretString, 'old', 'what waits under AWSPENDING is read by nobody unasked');
});

test('a replica is neither written nor rotated', async () => {
  sandbox.secrets.put('write/replica', {
    string: 'old',
    region: 'us-east-1',
    replicas: [sandbox.region],
    rotation: {},
  });
  const client = clientOf('secretsmanager:*');
  for (const command of [
    new PutSecretValueCommand({ SecretId: 'write/replica', SecretString: 'new' }),
    new RotateSecretCommand({ SecretId: 'write/replica' }),
  ]) {
    await assert.rejects(client.send(command as PutSecretValueCommand), {
      name: 'InvalidRequestException',
      message: /not permitted on a replica/,
    });
  }
});

test("writing under a customer's key makes a data key", async () => {
  sandbox.secrets.put('write/key', { string: 'old', kmsKeyId: '11112222-3333-4444-5555-666677778888' });
  const put = new PutSecretValueCommand({ SecretId: 'write/key', SecretString: 'new' });
  await assert.rejects(clientOf('secretsmanager:*', 'kms:Decrypt').send(put), {
    name: 'AccessDeniedException',
    message: /KMS/,
  });
  await clientOf('secretsmanager:*', 'kms:GenerateDataKey').send(put);
});

test('who starts a rotation must be allowed to invoke its function', async () => {
  const lambdaArn = 'arn:aws:lambda:eu-west-1:111122223333:function:rotate';
  sandbox.secrets.put('write/rotated', { string: 'old', rotation: { lambdaArn } });
  const rotate = new RotateSecretCommand({ SecretId: 'write/rotated', ClientRequestToken: token });
  await assert.rejects(clientOf('secretsmanager:*').send(rotate), {
    name: 'AccessDeniedException',
    message: /lambda:InvokeFunction on resource: arn:aws:lambda:eu-west-1:111122223333:function:rotate /,
  });
  const client = clientOf('secretsmanager:*', 'lambda:InvokeFunction');
  await client.send(rotate);
  await client.send(rotate);
  const { VersionIdsToStages } = await client.send(new DescribeSecretCommand({ SecretId: 'write/rotated' }));
  assert.equal(Object.keys(VersionIdsToStages ?? {}).length, 2, 'one rotation for one token');
});

const passwords: [GetRandomPasswordCommandInput, RegExp][] = [
  [{}, /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^A-Za-z\d]).{32}$/],
  [{ PasswordLength: 8, ExcludePunctuation: true, ExcludeCharacters: 'lIO0' }, /^[A-HJ-NP-Za-km-z1-9]{8}$/],
  [
    { PasswordLength: 12, ExcludePunctuation: true, ExcludeUppercase: true, ExcludeLowercase: true },
    /^\d{12}$/,
  ],
  [{ PasswordLength: 4, ExcludePunctuation: true, IncludeSpace: true }, /^(?=.* ).{4}$/],
  [{ PasswordLength: 2, RequireEachIncludedType: false }, /^.{2}$/],
];
for (const [input, form] of passwords) {
  test(`a random password: ${JSON.stringify(input)}`, async () => {
    const client = clientOf('secretsmanager:GetRandomPassword');
    const ask = async () => (await client.send(new GetRandomPasswordCommand(input))).RandomPassword ?? '';
    const [one, other] = [await ask(), await ask()];
    assert.match(one, form);
    if (one.length > 4) assert.notEqual(one, other);
  });
}

test('a random password that cannot be, and one for nobody', async () => {
  const ask = new GetRandomPasswordCommand({ PasswordLength: 3 });
  await assert.rejects(clientOf('secretsmanager:GetRandomPassword').send(ask), {
    name: 'InvalidParameterException',
  });
  await assert.rejects(clientOf('secretsmanager:GetSecretValue').send(ask), {
    name: 'AccessDeniedException',
  });
});

test('the versions of a secret have 20 labels together, and one is taken only from where it is', async () => {
  const client = clientOf('secretsmanager:*');
  const first = 'b'.repeat(32);
  sandbox.secrets.put('write/labels', { string: 'old', versionId: first });
  const label = (VersionStage: string, RemoveFromVersionId?: string) =>
    client.send(
      new UpdateSecretVersionStageCommand({
        SecretId: 'write/labels',
        VersionStage,
        ...(RemoveFromVersionId === undefined ? { MoveToVersionId: first } : { RemoveFromVersionId }),
      }),
    );
  for (let index = 1; index < 20; index++) await label(`label-${index}`);
  await assert.rejects(label('label-20'), { name: 'LimitExceededException' });
  const put = (VersionStages: string[]) =>
    client.send(new PutSecretValueCommand({ SecretId: 'write/labels', SecretString: 'new', VersionStages }));
  await assert.rejects(put(['AWSPENDING']), { name: 'LimitExceededException' });
  await assert.rejects(put([]), { name: 'ValidationException' });
  await label('label-1', first);
  await assert.rejects(label('label-1', first), { name: 'InvalidParameterException' });
  await put(['AWSPENDING']);
  await assert.rejects(label('AWSPENDING', first), { name: 'InvalidParameterException' });
});
