import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
} from '@aws-sdk/client-secrets-manager';
import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { assume, leasedManager, managerWith, sdkCredentials, stsWith } from './job-client.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.stop());

const onlyMail = {
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow',
    Action: 'secretsmanager:GetSecretValue',
    Resource: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/services/mail-??????',
  },
} as const;
const who = 'User: arn:aws:sts::111122223333:assumed-role/deploy/lease is not authorized to perform: ';

test('a session policy narrows the session to what it names', async () => {
  const manager = await leasedManager(sandbox, { policy: onlyMail });
  const { SecretString } = await manager.send(new GetSecretValueCommand({ SecretId: 'prod/services/mail' }));
  assert.ok(SecretString);
  const search = sandbox.secrets.get('prod/services/search');
  await assert.rejects(manager.send(new GetSecretValueCommand({ SecretId: 'prod/services/search' })), {
    name: 'AccessDeniedException',
    message: `${who}secretsmanager:GetSecretValue on resource: ${search?.arn} because no session policy allows the secretsmanager:GetSecretValue action`,
  });
  await assert.rejects(manager.send(new DescribeSecretCommand({ SecretId: 'prod/services/mail' })), {
    name: 'AccessDeniedException',
  });
  await assert.rejects(manager.send(new ListSecretsCommand({})), {
    message: `${who}secretsmanager:ListSecrets because no session policy allows the secretsmanager:ListSecrets action`,
  });
});

test('a session policy grants nothing that the role may not', async () => {
  const manager = await leasedManager(sandbox, {
    policy: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } },
  });
  await assert.rejects(manager.send(new CreateSecretCommand({ Name: 'new', SecretString: 'x' })), {
    message: `${who}secretsmanager:CreateSecret on resource: new because no identity-based policy allows the secretsmanager:CreateSecret action`,
  });
});

test('an explicit deny is told from a missing allow', async () => {
  const deny = { Effect: 'Deny', Action: 'secretsmanager:GetSecretValue', Resource: '*' } as const;
  const manager = await leasedManager(sandbox, {
    policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }, deny] },
  });
  await assert.rejects(manager.send(new GetSecretValueCommand({ SecretId: 'prod/db' })), {
    message: /with an explicit deny in a session policy$/,
  });
});

test('managed policies add up with the inline one, and must exist', async () => {
  const arn = 'arn:aws:iam::111122223333:policy/describe';
  sandbox.accounts.setManagedPolicy(arn, {
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Action: 'secretsmanager:DescribeSecret', Resource: '*' },
  });
  const manager = await leasedManager(sandbox, { policy: onlyMail, policyArns: [arn] });
  await manager.send(new DescribeSecretCommand({ SecretId: 'prod/db' }));
  await manager.send(new GetSecretValueCommand({ SecretId: 'prod/services/mail' }));
  await assert.rejects(assume(sandbox, { policyArns: [`${arn}-2`] }), { Code: 'ValidationError' });
  await assert.rejects(assume(sandbox, { policyArns: Array(11).fill(arn) }), { Code: 'ValidationError' });
});

const malformed: [string, unknown, string][] = [
  ['no JSON', 'no JSON', 'MalformedPolicyDocument'],
  ['no statement', { Version: '2012-10-17', Statement: [] }, 'MalformedPolicyDocument'],
  [
    'an action without its service',
    { Statement: { Effect: 'Allow', Action: 'Get', Resource: '*' } },
    'MalformedPolicyDocument',
  ],
  [
    'a resource that is no ARN',
    { Statement: { Effect: 'Allow', Action: 'a:b', Resource: 'x' } },
    'MalformedPolicyDocument',
  ],
  [
    'a principal',
    { Statement: { Effect: 'Allow', Principal: '*', Action: 'a:b', Resource: '*' } },
    'MalformedPolicyDocument',
  ],
  [
    'an unknown operator',
    { Statement: { Effect: 'Allow', Action: 'a:b', Resource: '*', Condition: { StringIs: { a: 'b' } } } },
    'MalformedPolicyDocument',
  ],
  [
    'an unknown effect',
    { Statement: { Effect: 'allow', Action: 'a:b', Resource: '*' } },
    'MalformedPolicyDocument',
  ],
  ['a character outside Latin-1', '{"Statement":"€"}', 'ValidationError'],
  ['2,049 characters', JSON.stringify(onlyMail).padEnd(2049), 'ValidationError'],
];
for (const [name, policy, Code] of malformed) {
  test(`session policy refused: ${name}`, () => assert.rejects(assume(sandbox, { policy }), { Code }));
}

test('a policy of 2,048 characters passes, and what does not pack is too large', async () => {
  const { PackedPolicySize = 0 } = await assume(sandbox, { policy: JSON.stringify(onlyMail).padEnd(2048) });
  assert.ok(PackedPolicySize > 0 && PackedPolicySize < 40, String(PackedPolicySize));
  const random = Buffer.from(crypto.getRandomValues(new Uint8Array(1280))).toString('base64');
  const Resource = `arn:aws:secretsmanager:eu-west-1:111122223333:secret:${random}`;
  const policy = { Statement: { Effect: 'Allow', Action: 'secretsmanager:*', Resource } };
  await assert.rejects(assume(sandbox, { policy }), {
    Code: 'PackedPolicyTooLarge',
    message: /^Packed policy consumes 1\d\d% of allotted space, please use smaller policy\.$/,
  });
});

test('the text of inline and managed policies counts together', async () => {
  const arn = `arn:aws:iam::111122223333:policy/${'long/'.repeat(20)}read`;
  sandbox.accounts.setManagedPolicy(arn, { Statement: { Effect: 'Allow', Action: 'a:b', Resource: '*' } });
  const policy = JSON.stringify(onlyMail).padEnd(2048 - arn.length);
  assert.ok((await assume(sandbox, { policy, policyArns: [arn] })).Credentials);
  const tooLong = { policy: `${policy} `, policyArns: [arn] };
  await assert.rejects(assume(sandbox, tooLong), { Code: 'PackedPolicyTooLarge' });
});

test('duration and session name', async () => {
  const { Credentials } = await assume(sandbox, { seconds: 3600 });
  const lifetime = (Credentials?.Expiration?.getTime() ?? 0) - sandbox.now();
  assert.ok(lifetime > 3_595_000 && lifetime <= 3_600_000, String(lifetime));
  await assert.rejects(assume(sandbox, { seconds: 3601 }), {
    Code: 'ValidationError',
    message: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
  });
  for (const seconds of [899, 43_201])
    await assert.rejects(assume(sandbox, { seconds }), { Code: 'ValidationError' });
  for (const name of ['x', 'a b', 'x'.repeat(65), 'a/b']) {
    await assert.rejects(assume(sandbox, { name }), { Code: 'ValidationError', message: /roleSessionName/ });
  }
});

test('a session ends', async () => {
  const manager = await leasedManager(sandbox);
  await manager.send(new GetSecretValueCommand({ SecretId: 'prod/db' }));
  sandbox.expireSessions();
  await assert.rejects(manager.send(new GetSecretValueCommand({ SecretId: 'prod/db' })), {
    name: 'ExpiredTokenException',
    message: 'The security token included in the request is expired',
  });
});

test('a change of the role reaches its sessions', async () => {
  const role = 'arn:aws:iam::111122223333:role/changing';
  const trust = { Statement: { Effect: 'Allow', Principal: '*', Action: '*' } } as const;
  sandbox.accounts.setRole(role, { trust });
  const manager = managerWith(sandbox, sandbox.openSession(role));
  const read = () => manager.send(new GetSecretValueCommand({ SecretId: 'prod/db' }));
  await assert.rejects(read(), { message: /because no identity-based policy allows/ });
  sandbox.accounts.setPermissions(role, {
    Statement: { Effect: 'Allow', Action: 'secretsmanager:*', Resource: '*' },
  });
  assert.ok((await read()).SecretString);
});

test('one role leads to the next, for an hour at most', async () => {
  const { Credentials } = await assume(sandbox);
  const sts = stsWith(sandbox, sdkCredentials(Credentials));
  assert.equal(
    (await sts.send(new GetCallerIdentityCommand({}))).Arn,
    'arn:aws:sts::111122223333:assumed-role/deploy/lease',
  );
  const RoleArn = 'arn:aws:iam::444455556666:role/partner-reader';
  const chained = await sts.send(
    new AssumeRoleCommand({ RoleArn, RoleSessionName: 'next', DurationSeconds: 3600 }),
  );
  assert.equal(chained.AssumedRoleUser?.Arn, 'arn:aws:sts::444455556666:assumed-role/partner-reader/next');
  const partner = managerWith(sandbox, sdkCredentials(chained.Credentials));
  assert.ok((await partner.send(new GetSecretValueCommand({ SecretId: 'partner/webhook' }))).SecretString);
  await assert.rejects(
    sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'next', DurationSeconds: 3601 })),
    { Code: 'ValidationError', message: /1 hour session limit for roles assumed by role chaining/ },
  );
});

test('a chain needs the trust of the next role and the permission of the first', async () => {
  const next = 'arn:aws:iam::444455556666:role/next';
  const trusting = (AWS: string) =>
    sandbox.accounts.setRole(next, {
      trust: { Statement: { Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole' } },
    });
  const assumeNext = (from: string) =>
    stsWith(sandbox, sandbox.openSession(from)).send(
      new AssumeRoleCommand({ RoleArn: next, RoleSessionName: 'next' }),
    );
  const caller = 'arn:aws:iam::111122223333:role/caller';
  const trust = { Statement: { Effect: 'Allow', Principal: '*', Action: '*' } } as const;
  sandbox.accounts.setRole(caller, { trust });
  trusting('111122223333');
  await assert.rejects(assumeNext(caller), {
    Code: 'AccessDenied',
    message: /no identity-based policy allows the sts:AssumeRole action/,
  });
  sandbox.accounts.setPermissions(caller, {
    Statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: next },
  });
  assert.ok((await assumeNext(caller)).Credentials);
  trusting('arn:aws:iam::111122223333:role/somebody');
  await assert.rejects(assumeNext(caller), {
    Code: 'AccessDenied',
    message: `User: arn:aws:sts::111122223333:assumed-role/caller/test is not authorized to perform: sts:AssumeRole on resource: ${next}`,
  });
});

test('session tags need sts:TagSession on both sides, and STS takes none with a web identity', async () => {
  const { Credentials } = await assume(sandbox);
  const command = new AssumeRoleCommand({
    RoleArn: 'arn:aws:iam::444455556666:role/partner-reader',
    RoleSessionName: 'tagged',
    Tags: [{ Key: 'a', Value: 'b' }],
  });
  await assert.rejects(stsWith(sandbox, sdkCredentials(Credentials)).send(command), {
    Code: 'AccessDenied',
    message: /not authorized to perform: sts:TagSession on resource/,
  });
});

test('within an account a role that names the caller is enough', async () => {
  const next = 'arn:aws:iam::111122223333:role/sibling';
  const caller = 'arn:aws:iam::111122223333:role/plain';
  const trust = { Statement: { Effect: 'Allow', Principal: '*', Action: '*' } } as const;
  sandbox.accounts.setRole(caller, { trust });
  const attempt = (AWS: string) => {
    sandbox.accounts.setRole(next, {
      trust: { Statement: { Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole' } },
    });
    return stsWith(sandbox, sandbox.openSession(caller)).send(
      new AssumeRoleCommand({ RoleArn: next, RoleSessionName: 'next' }),
    );
  };
  assert.ok((await attempt(caller)).Credentials);
  await assert.rejects(attempt('arn:aws:iam::111122223333:root'), { Code: 'AccessDenied' });
});

test('the organisation and the network can deny as well', async () => {
  const manager = await leasedManager(sandbox);
  const read = () => manager.send(new GetSecretValueCommand({ SecretId: 'prod/db' }));
  const deny = { Effect: 'Deny', Action: 'secretsmanager:GetSecretValue', Resource: '*' } as const;
  const allow = { Effect: 'Allow', Action: '*', Resource: '*' } as const;
  sandbox.accounts.setServiceControlPolicy('111122223333', { Statement: [allow, deny] });
  await assert.rejects(read(), { message: /with an explicit deny in a service control policy$/ });
  sandbox.accounts.setServiceControlPolicy('111122223333', undefined);
  sandbox.setVpcEndpointPolicy({ Statement: { ...allow, Principal: '*', Resource: 'arn:aws:s3:::bucket' } });
  await assert.rejects(read(), { message: /because no VPC endpoint policy allows/ });
  sandbox.setVpcEndpointPolicy();
  assert.ok((await read()).SecretString);
});
