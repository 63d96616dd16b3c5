import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  RotateSecretCommand,
  type SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { leasedManager } from './job-client.ts';

let sandbox: Sandbox;
let manager: SecretsManagerClient;
before(async () => {
  sandbox = await startSandbox();
  manager = await leasedManager(sandbox);
});
after(() => sandbox.stop());

const stages = async (SecretId: string) =>
  (await manager.send(new DescribeSecretCommand({ SecretId }))).VersionIdsToStages ?? {};
const value = async (SecretId: string, VersionStage = 'AWSCURRENT') =>
  (await manager.send(new GetSecretValueCommand({ SecretId, VersionStage }))).SecretString;
const rotate = (SecretId: string) => manager.send(new RotateSecretCommand({ SecretId }));

test('a rotation takes its time, then the new version is current', async () => {
  const json = { host: 'db', password: 'old' };
  sandbox.secrets.put('rotate/ok', {
    json,
    rotation: { delay: 60_000, rules: { AutomaticallyAfterDays: 7 } },
  });
  const { VersionId = '' } = await rotate('rotate/ok');
  assert.deepEqual((await stages('rotate/ok'))[VersionId], ['AWSPENDING']);
  assert.equal(await value('rotate/ok'), JSON.stringify(json));
  sandbox.advance(60_000);
  const rotated = JSON.parse((await value('rotate/ok')) ?? '');
  assert.equal(rotated.host, 'db');
  assert.notEqual(rotated.password, 'old');
  assert.equal(await value('rotate/ok', 'AWSPREVIOUS'), JSON.stringify(json));
  const { LastRotatedDate, NextRotationDate } = await manager.send(
    new DescribeSecretCommand({ SecretId: 'rotate/ok' }),
  );
  assert.equal((NextRotationDate?.getTime() ?? 0) - (LastRotatedDate?.getTime() ?? 0), 7 * 86_400_000);
  sandbox.advance(-60_000);
});

test('a rotation that fails leaves AWSPENDING behind, and the next one is refused', async () => {
  sandbox.secrets.put('rotate/bad', { string: 'old', rotation: { outcome: 'failure' } });
  const { VersionId = '' } = await rotate('rotate/bad');
  assert.equal(await value('rotate/bad'), 'old');
  assert.deepEqual((await stages('rotate/bad'))[VersionId], ['AWSPENDING']);
  await assert.rejects(rotate('rotate/bad'), {
    name: 'InvalidRequestException',
    message: "A previous rotation isn't complete. That rotation will be reattempted.",
  });
});

test('a rotation whose AWSPENDING was taken away does not become current', async () => {
  sandbox.secrets.put('rotate/cancelled', { string: 'old', rotation: { delay: 60_000 } });
  const { VersionId } = await rotate('rotate/cancelled');
  const cancel = { SecretId: 'rotate/cancelled', VersionStage: 'AWSPENDING', RemoveFromVersionId: VersionId };
  await manager.send(new UpdateSecretVersionStageCommand(cancel));
  sandbox.advance(60_000);
  assert.equal(await value('rotate/cancelled'), 'old');
  sandbox.advance(-60_000);
});

test('a secret without rotation', async () => {
  await assert.rejects(rotate('prod/db'), {
    name: 'InvalidRequestException',
    message: 'No Lambda rotation function ARN is associated with this secret.',
  });
});

test('RotateImmediately false changes nothing', async () => {
  sandbox.secrets.put('rotate/test', { string: 'old', rotation: {} });
  const { VersionId } = await manager.send(
    new RotateSecretCommand({ SecretId: 'rotate/test', RotateImmediately: false }),
  );
  assert.equal(VersionId, undefined);
  assert.equal(await value('rotate/test'), 'old');
});

test('labels move only from where they are said to be', async () => {
  const [first, second] = ['1'.repeat(32), '2'.repeat(32)];
  sandbox.secrets.put('rotate/back', { string: 'first', versionId: first });
  sandbox.secrets.put('rotate/back', { string: 'second', versionId: second });
  const move = (input: { RemoveFromVersionId?: string; MoveToVersionId?: string }) =>
    manager.send(
      new UpdateSecretVersionStageCommand({ SecretId: 'rotate/back', VersionStage: 'AWSCURRENT', ...input }),
    );
  await assert.rejects(move({ MoveToVersionId: first }), {
    name: 'InvalidParameterException',
    message: /RemoveFromVersionId/,
  });
  await assert.rejects(move({ RemoveFromVersionId: second }), { name: 'InvalidParameterException' });
  await move({ MoveToVersionId: first, RemoveFromVersionId: second });
  assert.equal(await value('rotate/back'), 'first');
  assert.deepEqual(await stages('rotate/back'), { [first]: ['AWSCURRENT'], [second]: ['AWSPREVIOUS'] });
});
