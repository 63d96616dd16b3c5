import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { STSClient } from '@aws-sdk/client-sts';
import { regionalUrl } from '../../src/adapters/aws-hosts.ts';

const credentials = { accessKeyId: 'unused', secretAccessKey: 'unused' };
const clients = {
  sts: (region: string) => new STSClient({ region, credentials }),
  secretsmanager: (region: string) => new SecretsManagerClient({ region, credentials }),
};

// One of each partition, and of those that are spelled alike.
const regions = [
  'eu-west-1',
  'us-east-1',
  'us-gov-west-1',
  'cn-north-1',
  'cn-northwest-1',
  'eusc-de-east-1',
  'us-iso-east-1',
  'us-isob-east-1',
  'us-isof-south-1',
  'eu-isoe-west-1',
  'mx-central-1',
];

for (const service of ['sts', 'secretsmanager'] as const) {
  test(`${service} is where the SDK's client asks`, () => {
    for (const region of regions) {
      const { url } = clients[service](region).config.endpointProvider({ Region: region });
      assert.equal(regionalUrl(service, region).href, url.href);
    }
  });
}
