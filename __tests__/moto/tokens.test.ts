import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { CreateKeyCommand, GetPublicKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { Job } from '../../runner/job.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';

const endpoint = process.env.MOTO_ENDPOINT ?? '';
const bin = process.env.WITNESS_BIN ?? '';
if (!endpoint || !bin) throw new Error('run by `npm run test:moto`');
const actionYml = new URL('../../action.yml', import.meta.url).pathname;
const region = 'eu-west-1';

/** moto's STS believes any token, so the sandbox is here as GitHub alone: moto and the AWS CLI are the witnesses for AWS. */
let github: Sandbox;
before(async () => {
  github = await startSandbox();
});
after(() => github.stop());

test("a GitHub App's word that moto's KMS has signed is one that GitHub takes", async () => {
  const credentials = { accessKeyId: 'seeder', secretAccessKey: 'seeder' };
  const kms = new KMSClient({ region, endpoint, credentials });
  const { KeyMetadata } = await kms.send(
    new CreateKeyCommand({ KeySpec: 'RSA_2048', KeyUsage: 'SIGN_VERIFY' }),
  );
  const { PublicKey = new Uint8Array() } = await kms.send(
    new GetPublicKeyCommand({ KeyId: KeyMetadata?.KeyId }),
  );
  const publicKey = createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
  const app = github.github.apps.add({ publicKey });
  github.github.apps.install(app, { repositories: ['api'] });
  const line = `T, app:${app.clientId} key=kms:${KeyMetadata?.Arn} repositories=api permissions=contents:read`;
  const token = await leased(line);
  // Its job is over by now.
  assert.ok(github.github.apps.tokens.includes(token) && github.github.apps.isRevoked(token));
});

test("ECR's password is the one that the AWS CLI gets", async () => {
  // By moto's word it ended in 2015, which a lease refuses.
  const password = await leased('T, ecr: repositories=api access=pull expires=never');
  assert.equal(password, aws('ecr', 'get-login-password', '--endpoint-url', endpoint));
});

test("a database's token has the form of the AWS CLI's", async () => {
  const host = 'db.abcdefghij.eu-west-1.rds.amazonaws.com';
  const token = await leased(`T, rds:${host}:5432/app resource=db-ABC`);
  const theirs = aws(
    'rds',
    'generate-db-auth-token',
    '--hostname',
    host,
    '--port',
    '5432',
    '--username',
    'app',
  );
  assert.deepEqual(formOf(token), formOf(theirs));
});

/** What of a token is the same for all sessions and times, and the names of the rest. */
function formOf(token: string) {
  const url = new URL(`https://${token}`);
  const changing = ['X-Amz-Date', 'X-Amz-Signature', 'X-Amz-Security-Token', 'X-Amz-Credential'];
  const pairs = [...url.searchParams].map(([name, value]) => [name, changing.includes(name) ? '' : value]);
  const scope = url.searchParams.get('X-Amz-Credential')?.split('/').slice(2);
  return {
    at: `${url.host}${url.pathname}`,
    pairs: pairs.sort(),
    scope,
    begins: token.startsWith(`${url.host}/?`),
  };
}

function aws(...words: string[]): string {
  const env = {
    PATH: process.env.PATH ?? '',
    AWS_ACCESS_KEY_ID: 'ASIASESSION',
    AWS_SECRET_ACCESS_KEY: 'session',
    AWS_SESSION_TOKEN: 'session',
  };
  return execFileSync(join(bin, 'aws'), [...words, '--region', region], { env, encoding: 'utf8' }).trim();
}

/** The value of `T`, leased by the bundle. */
async function leased(secrets: string): Promise<string> {
  const job = await Job.create({ env: { ...github.job(), AWS_ENDPOINT_URL: endpoint } });
  try {
    const inputs = { 'aws-region': region, 'oidc-issuer': github.issuer, secrets };
    const role = { 'role-to-assume': 'arn:aws:iam::123456789012:role/reader' };
    const step = await job.uses(actionYml, { with: { ...role, ...inputs } });
    assert.equal(step.outcome, 'success', step.log);
    await job.end();
    return step.exported.T ?? '';
  } finally {
    await job.dispose();
  }
}
