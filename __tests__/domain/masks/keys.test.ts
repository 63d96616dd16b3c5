import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { isRandomKey } from '../../../src/domain/masks/looks-secret.ts';

test('a key that is random is a secret, also one that ends as a name does by chance', () => {
  for (const end of ['Url', 'Key', 'Pin', 'Token']) {
    for (let round = 0; round < 200; round += 1) {
      const key = `sk_live_${randomBytes(15).toString('hex')}${end}`;
      assert.ok(isRandomKey(key), key);
    }
  }
});

test('a name with a number or a version in it is no secret', () => {
  for (const key of ['p12Password', 'searchV2Rollout', 'oauth2ClientId', 'DB_PASSWORD', 's3BucketName'])
    assert.ok(!isRandomKey(key), key);
});
