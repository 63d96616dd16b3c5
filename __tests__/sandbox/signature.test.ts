import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { managerWith, stsWith } from './job-client.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.stop());

const session = () => sandbox.openSession(sandbox.roleArn);
const read = new GetSecretValueCommand({ SecretId: 'prod/db' });

test('the key, its secret and its token must belong together', async () => {
  const { accessKeyId, secretAccessKey, sessionToken } = session();
  const other = session();
  const attempts: [Parameters<typeof managerWith>[1], string, string][] = [
    [
      { accessKeyId, secretAccessKey: other.secretAccessKey, sessionToken: sessionToken ?? '' },
      'InvalidSignatureException',
      'SignatureDoesNotMatch',
    ],
    [
      { accessKeyId, secretAccessKey, sessionToken: other.sessionToken ?? '' },
      'UnrecognizedClientException',
      'InvalidClientTokenId',
    ],
    [{ accessKeyId, secretAccessKey }, 'UnrecognizedClientException', 'InvalidClientTokenId'],
    [
      { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey },
      'UnrecognizedClientException',
      'InvalidClientTokenId',
    ],
  ];
  for (const [keys, name, Code] of attempts) {
    await assert.rejects(managerWith(sandbox, keys).send(read), { name });
    await assert.rejects(stsWith(sandbox, keys).send(new GetCallerIdentityCommand({})), { Code });
  }
});

/** A client whose requests are changed after they were signed. */
function tamperingManager(change: (request: { body: string; headers: Record<string, string> }) => void) {
  const manager = managerWith(sandbox, session());
  manager.middlewareStack.add(
    (next) => (args) => {
      change(args.request as Parameters<typeof change>[0]);
      return next(args);
    },
    { step: 'finalizeRequest', priority: 'low' },
  );
  return manager;
}

test('what was signed cannot be changed on the way', async () => {
  const manager = tamperingManager((request) => {
    request.body = '{"SecretId":"prod/ap"}';
  });
  await assert.rejects(manager.send(read), {
    name: 'InvalidSignatureException',
    message: /^The request signature we calculated does not match/,
  });
});

test('the operation must be signed, for this service', async () => {
  const changes: [string, string, RegExp][] = [
    [';x-amz-target', '', /^'x-amz-target' must be a 'SignedHeader'/],
    ['/secretsmanager/', '/sts/', /^Credential should be scoped to correct service: 'secretsmanager'/],
  ];
  for (const [part, replacement, message] of changes) {
    const manager = tamperingManager(({ headers }) => {
      const signed = headers.authorization ?? '';
      assert.ok(signed.includes(part));
      headers.authorization = signed.replace(part, replacement);
    });
    await assert.rejects(manager.send(read), { name: 'InvalidSignatureException', message });
  }
});

test('a request without a signature', async () => {
  const response = await fetch(sandbox.url, {
    method: 'POST',
    body: '{"SecretId":"prod/db"}',
    headers: {
      'x-amz-target': 'secretsmanager.GetSecretValue',
      'content-type': 'application/x-amz-json-1.1',
    },
  });
  assert.equal(response.status, 400);
  assert.deepEqual(await response.json(), {
    __type: 'MissingAuthenticationTokenException',
    message: 'Missing Authentication Token',
  });
});

test('a clock that is off by more than five minutes is told so, and the SDK corrects itself by the Date header', async () => {
  const keys = session();
  const { secretAccessKey, accessKeyId, sessionToken = '' } = keys;
  for (const [ms, message] of [
    [
      6 * 60_000,
      /^Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 5 min\.\)$/,
    ],
    [-6 * 60_000, /^Signature not yet current: /],
  ] as const) {
    sandbox.advance(ms);
    await assert.rejects(managerWith(sandbox, keys).send(read), {
      name: 'InvalidSignatureException',
      message,
    });
    const patient = new SecretsManagerClient({
      endpoint: sandbox.url,
      region: sandbox.region,
      credentials: { accessKeyId, secretAccessKey, sessionToken },
    });
    assert.ok((await patient.send(read)).SecretString);
    sandbox.advance(-ms);
  }
});

test('a regional endpoint takes no other region', async () => {
  const { accessKeyId, secretAccessKey, sessionToken = '' } = session();
  const manager = new SecretsManagerClient({
    endpoint: sandbox.regionalUrl('eu-central-1'),
    region: 'eu-west-1',
    credentials: { accessKeyId, secretAccessKey, sessionToken },
    maxAttempts: 1,
  });
  await assert.rejects(manager.send(read), { message: /scoped to a valid region/ });
});

test('a user with long-lived keys signs without a token', async () => {
  const user = sandbox.addUser('ci', {
    Statement: { Effect: 'Allow', Action: 'secretsmanager:*', Resource: '*' },
  });
  assert.ok((await managerWith(sandbox, user).send(read)).SecretString);
  const { Arn } = await stsWith(sandbox, user).send(new GetCallerIdentityCommand({}));
  assert.equal(Arn, 'arn:aws:iam::111122223333:user/ci');
});
