import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  AddTagsToResourceCommand,
  DeleteParameterCommand,
  DescribeParametersCommand,
  GetParameterHistoryCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  LabelParameterVersionCommand,
  PutParameterCommand,
  SSMClient,
  UnlabelParameterVersionCommand,
} from '@aws-sdk/client-ssm';
import type { PolicyDocument } from '../../sandbox/policy.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { assume, sdkCredentials } from './job-client.ts';

const ALL: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['ssm:*', 'kms:*'], Resource: '*' }],
};

let sandbox: Sandbox;
let admin: SSMClient;
before(async () => {
  sandbox = await startSandbox();
  admin = clientOf(sandbox.addUser('admin', ALL));
});
after(() => sandbox.stop());

interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

function clientOf({ accessKeyId, secretAccessKey, sessionToken }: Keys): SSMClient {
  const credentials = { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
  return new SSMClient({ endpoint: sandbox.url, region: sandbox.region, maxAttempts: 1, credentials });
}

/** A client with the role's session and this session policy. */
async function scoped(...statements: object[]): Promise<SSMClient> {
  const policy = { Version: '2012-10-17', Statement: statements };
  const { Credentials } = await assume(sandbox, { policy });
  return clientOf(sdkCredentials(Credentials));
}

const arn = (path: string) => `arn:aws:ssm:eu-west-1:111122223333:parameter${path}`;
const read = (client: SSMClient, ...Names: string[]) =>
  client.send(new GetParametersCommand({ Names, WithDecryption: true }));

test('ten names a call, each with its version; what is missing or has no such version is named', async () => {
  sandbox.parameters.put('/t/a', { value: 'one', labels: ['blue'] });
  sandbox.parameters.put('/t/a', { value: 'two' });
  const { Parameters, InvalidParameters } = await read(
    admin,
    ...['/t/a', '/t/a:1', '/t/a:blue', '/t/a:9', '/t/a:red', '/t/none', arn('/t/a')],
  );
  assert.deepEqual(InvalidParameters, ['/t/a:9', '/t/a:red', '/t/none']);
  assert.deepEqual(Parameters?.map(({ Value }) => Value).sort(), ['one', 'one', 'two', 'two']);
  assert.ok(
    Parameters?.every(
      ({ ARN, Name, Type }) => ARN === arn('/t/a') && Name === '/t/a' && Type === 'SecureString',
    ),
  );
  const eleven = Array.from({ length: 11 }, (_, index) => `/t/${index}`);
  await assert.rejects(read(admin, ...eleven), { name: 'ValidationException' });
});

test('without decryption a SecureString stays closed', async () => {
  sandbox.parameters.put('/t/closed', { value: 'FAKE-closed' });
  const { Parameters } = await admin.send(new GetParametersCommand({ Names: ['/t/closed'] }));
  assert.doesNotMatch(Parameters?.[0]?.Value ?? '', /closed/);
});

test('IAM comes before existence, one name refused refuses the call, and the words are those of AWS', async () => {
  sandbox.parameters.put('/t/mine', { value: 'x', type: 'String' });
  const client = await scoped({ Effect: 'Allow', Action: 'ssm:GetParameters', Resource: arn('/t/mine') });
  assert.equal((await read(client, '/t/mine')).Parameters?.length, 1);
  for (const name of ['/t/mine2', '/t/min', '/t/mine/below', '/t']) {
    await assert.rejects(read(client, '/t/mine', name), {
      name: 'AccessDeniedException',
      message: new RegExp(
        `is not authorized to perform: ssm:GetParameters on resource: ${arn(name)} because no session policy allows the ssm:GetParameters action$`,
      ),
    });
  }
  await assert.rejects(client.send(new DescribeParametersCommand({})), {
    message: /ssm:DescribeParameters on resource: arn:aws:ssm:eu-west-1:111122223333:\* because/,
  });
});

test("a customer's key needs kms:Decrypt by way of SSM with the parameter's ARN as encryption context", async () => {
  const keyId = '7d1e0000-0000-4000-8000-000000000001';
  sandbox.parameters.put('/t/key/a', { value: 'x', keyId });
  sandbox.parameters.put('/t/key/b', { value: 'y', keyId });
  const reads = { Effect: 'Allow', Action: 'ssm:GetParameters', Resource: arn('/t/key/*') };
  const decrypts = (...parameters: string[]) => ({
    Effect: 'Allow',
    Action: 'kms:Decrypt',
    Resource: '*',
    Condition: {
      StringEquals: {
        'kms:ViaService': 'ssm.eu-west-1.amazonaws.com',
        'kms:EncryptionContext:PARAMETER_ARN': parameters,
      },
    },
  });
  const client = await scoped(reads, decrypts(arn('/t/key/a')));
  assert.equal((await read(client, '/t/key/a')).Parameters?.[0]?.Value, 'x');
  await assert.rejects(read(client, '/t/key/b'), {
    name: 'AccessDeniedException',
    message: /kms:Decrypt on resource: arn:aws:kms:eu-west-1:111122223333:key\/7d1e/,
  });
  sandbox.parameters.put('/t/key/a', { kmsDenied: true });
  await assert.rejects(read(client, '/t/key/a'), {
    message: /^The ciphertext refers to a customer master key/,
  });
});

test('a path is judged as it was written, its slash too, and gives what lies below, ten at a time', async () => {
  for (let index = 0; index < 12; index += 1) {
    sandbox.parameters.put(`/p/app/n${index}`, { value: String(index), type: 'String' });
  }
  sandbox.parameters.put('/p/app/deep/er', { value: 'deep', labels: ['blue'] });
  sandbox.parameters.put('/p/application', { value: 'another' });
  const byPath = async (client: SSMClient, Path: string, more = {}) => {
    const found: string[] = [];
    let NextToken: string | undefined;
    do {
      const page = await client.send(
        new GetParametersByPathCommand({ Path, WithDecryption: true, NextToken, ...more }),
      );
      assert.ok((page.Parameters?.length ?? 0) <= 10);
      found.push(...(page.Parameters ?? []).map(({ Name = '' }) => Name));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return found;
  };
  assert.equal((await byPath(admin, '/p/app')).length, 12);
  assert.equal((await byPath(admin, '/p/app/', { Recursive: true })).length, 13);
  const ParameterFilters = [{ Key: 'Label', Values: ['blue'] }];
  assert.deepEqual(await byPath(admin, '/p/app', { Recursive: true, ParameterFilters }), ['/p/app/deep/er']);
  const plain = await scoped({ Effect: 'Allow', Action: 'ssm:GetParametersByPath', Resource: arn('/p/app') });
  assert.equal((await byPath(plain, '/p/app')).length, 12);
  for (const path of ['/p/app/', '/p', '/p/app/deep', '/p/application']) {
    await assert.rejects(byPath(plain, path), { message: new RegExp(`on resource: ${arn(path)} because`) });
  }
  await assert.rejects(byPath(admin, 'p/app'), { name: 'ValidationException' });
});

test('history with labels, which move; tags; deletion', async () => {
  const Name = '/t/history';
  for (const Value of ['one', 'two', 'three']) {
    await admin.send(
      new PutParameterCommand({ Name, Value, Type: 'SecureString', Overwrite: Value !== 'one' }),
    );
  }
  const label = (ParameterVersion: number, ...Labels: string[]) =>
    admin.send(new LabelParameterVersionCommand({ Name, ParameterVersion, Labels }));
  await label(1, 'live');
  assert.deepEqual((await label(2, 'live', '1st')).InvalidLabels, ['1st']);
  const { Parameters } = await admin.send(new GetParameterHistoryCommand({ Name, WithDecryption: true }));
  assert.deepEqual(
    Parameters?.map(({ Version, Value, Labels }) => [Version, Value, Labels]),
    [
      [1, 'one', []],
      [2, 'two', ['live']],
      [3, 'three', []],
    ],
  );
  await admin.send(
    new AddTagsToResourceCommand({
      ResourceType: 'Parameter',
      ResourceId: Name,
      Tags: [{ Key: 'k', Value: 'v' }],
    }),
  );
  assert.deepEqual(sandbox.parameters.get(Name)?.tags, { k: 'v' });
  await admin.send(new DeleteParameterCommand({ Name }));
  assert.deepEqual((await read(admin, Name)).InvalidParameters, [Name]);
});

test('a version has ten labels, and a call names one to ten', async () => {
  const Name = '/t/labels';
  await admin.send(new PutParameterCommand({ Name, Value: 'one', Type: 'String' }));
  const label = (...Labels: string[]) => admin.send(new LabelParameterVersionCommand({ Name, Labels }));
  const ten = Array.from({ length: 10 }, (_, index) => `label-${index}`);
  await label(...ten);
  await assert.rejects(label('label-10'), { name: 'ParameterVersionLabelLimitExceeded' });
  await assert.rejects(label(...ten, 'label-10'), { name: 'ValidationException' });
  await label('label-9');
  await admin.send(new UnlabelParameterVersionCommand({ Name, ParameterVersion: 1, Labels: ['label-9'] }));
  await label('label-10');
});

test("an advanced parameter's policies are told, its Expiration deletes it, and a standard one has none", async () => {
  const Timestamp = new Date(sandbox.now() + 60_000).toISOString();
  const Policies = JSON.stringify([{ Type: 'Expiration', Version: '1.0', Attributes: { Timestamp } }]);
  const put = { Name: '/t/ends', Value: 'x', Type: 'SecureString', Policies } as const;
  await assert.rejects(admin.send(new PutParameterCommand({ ...put, Tier: 'Standard' })), {
    name: 'ValidationException',
  });
  await admin.send(new PutParameterCommand({ ...put, Tier: 'Advanced' }));
  await admin.send(new PutParameterCommand({ Name: '/t/ends', Value: 'y', Overwrite: true }));
  const ParameterFilters = [{ Key: 'Name', Option: 'Equals', Values: ['/t/ends'] }];
  const { Parameters } = await admin.send(new DescribeParametersCommand({ ParameterFilters }));
  const [told] = Parameters ?? [];
  assert.deepEqual(
    [told?.Version, told?.Tier, told?.Policies?.[0]?.PolicyType],
    [2, 'Advanced', 'Expiration'],
  );
  assert.equal(JSON.parse(told?.Policies?.[0]?.PolicyText ?? '{}').Attributes.Timestamp, Timestamp);
  sandbox.advance(61_000);
  assert.deepEqual((await read(admin, '/t/ends')).InvalidParameters, ['/t/ends']);
  sandbox.advance(-61_000);
});

test('what PutParameter refuses', async () => {
  const put = (input: object) =>
    admin.send(new PutParameterCommand({ Name: '/t/put', Value: 'x', Type: 'String', ...input }));
  await put({});
  const refusals: [object, string][] = [
    [{}, 'ParameterAlreadyExists'],
    [{ Overwrite: true, Type: 'SecureString' }, 'HierarchyTypeMismatchException'],
    [{ Name: '/t/long', Value: 'x'.repeat(4097) }, 'ValidationException'],
    [{ Name: '/t/long', Value: 'x'.repeat(8193), Tier: 'Advanced' }, 'ValidationException'],
    [{ Name: '/t/empty', Value: '' }, 'ValidationException'],
    [{ Name: '/aws/reference/x' }, 'AccessDeniedException'],
    [{ Name: '/ssm-own' }, 'ValidationException'],
    [{ Name: '/t/type', Type: 'Text' }, 'ValidationException'],
    [{ Name: '/t/nested', Value: 'a{{ssm:x}}' }, 'ValidationException'],
    [{ Name: 't/no-slash' }, 'ValidationException'],
    [{ Name: '/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16' }, 'HierarchyLevelLimitExceededException'],
    [{ Name: '/t/pattern', AllowedPattern: '\\d+' }, 'ParameterPatternMismatchException'],
  ];
  for (const [input, name] of refusals) await assert.rejects(put(input), { name }, JSON.stringify(input));
});

test('beyond the quota: ThrottlingException', async () => {
  sandbox.quotas.set({ GetParameters: 1 });
  await read(admin, '/t/a');
  await assert.rejects(read(admin, '/t/a'), { name: 'ThrottlingException', message: 'Rate exceeded' });
  sandbox.quotas.clear();
});

test('neither the log of requests nor an answer of DescribeParameters has a value', async () => {
  await admin.send(new PutParameterCommand({ Name: '/t/quiet', Value: 'FAKE-quiet', Type: 'String' }));
  const { Parameters } = await admin.send(new DescribeParametersCommand({}));
  assert.doesNotMatch(JSON.stringify([Parameters, sandbox.requests]), /FAKE-quiet/);
});
