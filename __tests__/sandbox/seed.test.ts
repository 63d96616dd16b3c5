import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { type Seed, startSandbox } from '../../sandbox/sandbox.ts';
import { assume, leasedManager } from './job-client.ts';

const seed: Seed = {
  region: 'us-east-1',
  account: '999900001111',
  role: 'ci/reader',
  longestSession: 1,
  accounts: {
    '999900001111': {
      providers: { '{issuer}': ['sts.amazonaws.com'] },
      roles: {
        'ci/reader': {
          trust: {
            Statement: {
              Effect: 'Allow',
              Principal: { Federated: 'arn:aws:iam::999900001111:oidc-provider/{issuer}' },
              Action: 'sts:AssumeRoleWithWebIdentity',
            },
          },
          permissions: { Statement: { Effect: 'Allow', Action: 'secretsmanager:*', Resource: '*' } },
        },
      },
    },
  },
  secrets: [{ name: 'one', string: '{issuer} stays as it is in a value' }],
};

test("a seed of one's own, from a file, with sessions of a second", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  await writeFile(join(folder, 'seed.json'), JSON.stringify(seed));
  let now = Date.now();
  const sandbox = await startSandbox({ seed: join(folder, 'seed.json'), clock: () => now });
  try {
    assert.equal(sandbox.roleArn, 'arn:aws:iam::999900001111:role/ci/reader');
    const { AssumedRoleUser } = await assume(sandbox);
    assert.equal(AssumedRoleUser?.Arn, 'arn:aws:sts::999900001111:assumed-role/reader/lease');
    const manager = await leasedManager(sandbox);
    const read = () => manager.send(new GetSecretValueCommand({ SecretId: 'one' }));
    assert.equal((await read()).SecretString, '{issuer} stays as it is in a value');
    now += 1000;
    await assert.rejects(read(), { name: 'ExpiredTokenException' });
  } finally {
    await sandbox.stop();
    await rm(folder, { recursive: true });
  }
});

test('a policy in a seed that IAM would refuse is refused', async () => {
  const broken = structuredClone(seed);
  Object.assign(broken.accounts['999900001111']?.roles?.['ci/reader'] ?? {}, { trust: { Statement: {} } });
  await assert.rejects(startSandbox({ seed: broken }));
});
