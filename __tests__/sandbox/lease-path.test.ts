import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  BatchGetSecretValueCommand,
  GetSecretValueCommand,
  paginateListSecrets,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.stop());

test('a job with its token reads what its role may read', async () => {
  const job = sandbox.job({ environment: 'production' });
  const response = await fetch(`${job.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`, {
    headers: { authorization: `Bearer ${job.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
  });
  const { value: WebIdentityToken } = (await response.json()) as { value: string };
  const region = sandbox.region;
  const sts = new STSClient({ endpoint: sandbox.url, region });
  const { Credentials } = await sts.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: sandbox.roleArn,
      RoleSessionName: 'test',
      WebIdentityToken,
      DurationSeconds: 900,
    }),
  );
  const credentials = {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
  const manager = new SecretsManagerClient({ endpoint: sandbox.url, region, credentials });
  const db = await manager.send(new GetSecretValueCommand({ SecretId: 'prod/db' }));
  assert.equal(JSON.parse(db.SecretString ?? '').port, 5432);

  const batch = await manager.send(
    new BatchGetSecretValueCommand({ SecretIdList: ['prod/services/mail', 'ci/keystore', 'nowhere'] }),
  );
  assert.deepEqual(batch.SecretValues?.map(({ Name }) => Name).sort(), ['ci/keystore', 'prod/services/mail']);
  assert.deepEqual(
    batch.Errors?.map(({ SecretId, ErrorCode }) => [SecretId, ErrorCode]),
    [['nowhere', 'ResourceNotFoundException']],
  );

  const names = [];
  for await (const page of paginateListSecrets(
    { client: manager },
    { Filters: [{ Key: 'name', Values: ['prod/services/'] }] },
  )) {
    names.push(...(page.SecretList ?? []).map(({ Name }) => Name));
  }
  assert.deepEqual(names.sort(), ['prod/services/billing', 'prod/services/mail', 'prod/services/search']);
});
