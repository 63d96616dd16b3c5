import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { openStage, refusalOf, type Stage } from '../dist/stage.ts';

const container = { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:1/v1/credentials' };

function configured({ job }: Stage, config: string): string {
  const path = join(job.temp, 'own-config');
  writeFileSync(path, config);
  return path;
}

/** What the job has of AWS, without role-to-assume, and what the error says of it. */
const cases: [title: string, env: (stage: Stage) => Record<string, string>, says: RegExp][] = [
  [
    'a web identity whose file is not there',
    () => ({
      AWS_WEB_IDENTITY_TOKEN_FILE: '/nowhere/token',
      AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/pod',
    }),
    /AWS_WEB_IDENTITY_TOKEN_FILE names cannot be read/,
  ],
  [
    'a key that ends in a line break',
    () => ({ AWS_ACCESS_KEY_ID: 'AKIAFAKE\n', AWS_SECRET_ACCESS_KEY: 'FAKE' }),
    /AWS_ACCESS_KEY_ID has white space/,
  ],
  [
    'a secret key that ends in one',
    () => ({ AWS_ACCESS_KEY_ID: 'AKIAFAKE', AWS_SECRET_ACCESS_KEY: 'FAKE\r\n' }),
    /AWS_SECRET_ACCESS_KEY has white space/,
  ],
  ['half of a pair', () => ({ AWS_ACCESS_KEY_ID: 'AKIAFAKE' }), /one is empty/],
  ['a pod identity agent that is not there', () => container, /EKS Pod Identity/],
  [
    'one whose token file is not mounted',
    () => ({ ...container, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/nowhere/token' }),
    /token file .* is mounted/,
  ],
  ['a profile that is nowhere', () => ({ AWS_PROFILE: 'no-such' }), /profile no-such, which neither/],
  [
    'a credential_process that fails',
    (stage) => ({
      AWS_PROFILE: 'broken',
      AWS_CONFIG_FILE: configured(stage, '[profile broken]\ncredential_process = /bin/false\n'),
    }),
    /profile broken, whose credential_process/,
  ],
];

suite('credentials that the job has and that do not work are named', { concurrency: true }, () => {
  for (const [title, env, says] of cases) {
    test(title, async (t) => {
      const stage = await openStage(t, { env: { AWS_EC2_METADATA_DISABLED: 'true' } });
      const inputs = { 'role-to-assume': '', 'oidc-issuer': '' };
      const step = await stage.lease('prod/flags', inputs, { env: env(stage) });
      assert.match(refusalOf(step, 'E_CREDENTIALS').replaceAll('\n', ' '), says);
    });
  }
});
