import assert from 'node:assert/strict';
import { createPublicKey, verify } from 'node:crypto';
import { after, before, test } from 'node:test';
import {
  CodeartifactClient,
  GetAuthorizationTokenCommand as GetPackageToken,
} from '@aws-sdk/client-codeartifact';
import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { SignatureV4 } from '@smithy/signature-v4';
import type { PolicyDocument } from '../../sandbox/policy.ts';
import type { Principal } from '../../sandbox/principals.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { Hash } from './sha256.ts';

// AWS's own clients are the witnesses.

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.stop());

const region = 'eu-west-1';
const allow = (Action: string | string[], Resource: string): PolicyDocument => ({
  Statement: { Effect: 'Allow', Action, Resource },
});
const keysOf = ({ accessKeyId, secretAccessKey, sessionToken }: Principal) => ({
  accessKeyId,
  secretAccessKey,
  ...(sessionToken !== undefined && { sessionToken }),
});
const settings = (user: Principal) => ({
  endpoint: sandbox.url,
  region,
  credentials: keysOf(user),
  maxAttempts: 1,
});

function sign(user: Principal, KeyId: string, given: object = {}) {
  const command = new SignCommand({
    KeyId,
    Message: Buffer.from('header.claims'),
    SigningAlgorithm: 'RSASSA_PKCS1_V1_5_SHA_256',
    ...given,
  });
  return new KMSClient(settings(user)).send(command);
}

test('a key signs for whoever may, and its public key tells that it did', async () => {
  const key = sandbox.keys.create({ alias: 'app' });
  const user = sandbox.addUser('signer', allow(['kms:Sign', 'kms:GetPublicKey'], key.arn));
  const { Signature = new Uint8Array(), KeyId } = await sign(user, key.arn);
  assert.equal(KeyId, key.arn);
  const { PublicKey, SigningAlgorithms } = await new KMSClient(settings(user)).send(
    new GetPublicKeyCommand({ KeyId: 'alias/app' }),
  );
  const publicKey = createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' });
  assert.ok(verify('RSA-SHA256', Buffer.from('header.claims'), publicKey, Signature));
  assert.ok(SigningAlgorithms?.includes('RSASSA_PKCS1_V1_5_SHA_256'));
});

test('denials and states of a key are told as KMS tells them', async () => {
  const key = sandbox.keys.create();
  const user = sandbox.addUser('other', allow('kms:Sign', sandbox.keys.create().arn));
  await assert.rejects(sign(user, key.arn), {
    name: 'AccessDeniedException',
    message:
      /not authorized to perform: kms:Sign on resource: arn:aws:kms.* because no identity-based policy/,
  });
  const all = sandbox.addUser('all', allow('kms:*', '*'));
  const ofOther = sandbox.keys.create({
    policy: { Statement: { Effect: 'Allow', Principal: { AWS: user.arn }, Action: 'kms:*', Resource: '*' } },
  });
  await assert.rejects(sign(all, ofOther.arn), {
    name: 'AccessDeniedException',
    message: /because no resource-based policy allows/,
  });
  assert.ok(await sign(user, ofOther.arn), "the key's own policy suffices");
  await assert.rejects(sign(all, `${key.arn.slice(0, -4)}0000`), { name: 'NotFoundException' });
  await assert.rejects(sign(all, 'arn:aws:kms:eu-west-1:999988887777:key/x'), {
    name: 'AccessDeniedException',
  });
  key.state = 'Disabled';
  await assert.rejects(sign(all, key.arn), { name: 'DisabledException' });
  key.state = 'PendingDeletion';
  await assert.rejects(sign(all, key.arn), { name: 'KMSInvalidStateException' });
  const secret = sandbox.keys.create({ usage: 'ENCRYPT_DECRYPT' });
  await assert.rejects(sign(all, secret.arn), { name: 'InvalidKeyUsageException' });
  const session = sandbox.openSession(sandbox.roleArn, { policy: allow('secretsmanager:*', '*') });
  await assert.rejects(sign(session, ofOther.arn), { name: 'AccessDeniedException' });
});

test('registries give their tokens for as long as they do, to whoever may', async () => {
  const domain = `arn:aws:codeartifact:${region}:${sandbox.account}:domain/packages`;
  const user = sandbox.addUser('puller', {
    Statement: [
      { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
      { Effect: 'Allow', Action: 'codeartifact:GetAuthorizationToken', Resource: domain },
      { Effect: 'Allow', Action: 'sts:GetServiceBearerToken', Resource: '*' },
    ],
  });
  const ecr = await new ECRClient(settings(user)).send(new GetAuthorizationTokenCommand({}));
  const [data] = ecr.authorizationData ?? [];
  assert.match(Buffer.from(data?.authorizationToken ?? '', 'base64').toString(), /^AWS:[\w-]{100,}$/);
  assert.equal(data?.proxyEndpoint, `https://${sandbox.account}.dkr.ecr.${region}.amazonaws.com`);
  const hours = ((data?.expiresAt?.getTime() ?? 0) - sandbox.now()) / 3_600_000;
  assert.ok(Math.abs(hours - 12) < 0.01);
  const packages = new CodeartifactClient(settings(user));
  const asked = { domain: 'packages', durationSeconds: 1800 };
  const { authorizationToken, expiration } = await packages.send(new GetPackageToken(asked));
  assert.ok(authorizationToken);
  assert.ok(Math.abs((expiration?.getTime() ?? 0) - sandbox.now() - 1_800_000) < 5000);
  const nobody = sandbox.addUser('nobody', allow('s3:*', '*'));
  await assert.rejects(new ECRClient(settings(nobody)).send(new GetAuthorizationTokenCommand({})), {
    name: 'AccessDeniedException',
  });
  await assert.rejects(new CodeartifactClient(settings(nobody)).send(new GetPackageToken(asked)), {
    name: 'AccessDeniedException',
  });
});

test('a database takes a token for fifteen minutes, of a user who may connect', async () => {
  const resource = `arn:aws:rds-db:${region}:${sandbox.account}:dbuser:db-1/app`;
  const login = { host: 'db.example', port: 5432, user: 'app', resource };
  const user = sandbox.addUser('dba', allow('rds-db:connect', resource));
  const signer = new SignatureV4({ service: 'rds-db', region, credentials: keysOf(user), sha256: Hash });
  const request = {
    method: 'GET',
    protocol: 'https:',
    hostname: login.host,
    port: login.port,
    path: '/',
    headers: { host: `${login.host}:${login.port}` },
    query: { Action: 'connect', DBUser: login.user },
  };
  const { query = {} } = await signer.presign(request, {
    expiresIn: 900,
    signingDate: new Date(sandbox.now()),
  });
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  const token = `${login.host}:${login.port}/?${pairs.join('&')}`;
  const { registryTokens } = sandbox;
  assert.ok(registryTokens.databaseLogin(token, login));
  assert.ok(!registryTokens.databaseLogin(token, { ...login, user: 'admin' }));
  assert.ok(!registryTokens.databaseLogin(token, { ...login, resource: `${resource}2` }));
  assert.ok(!registryTokens.databaseLogin(token.replace(/.$/, '0'), login) || token.endsWith('0'));
  sandbox.advance(901_000);
  assert.ok(!registryTokens.databaseLogin(token, login));
});
