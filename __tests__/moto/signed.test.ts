import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { Job } from '../../runner/job.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { type MotoServer, startMoto } from '../../scripts/moto-server.ts';
import { openCorporateNetwork, credentials as proxyUser } from '../dist/corporate-network.ts';
import { messagesOf, refusalOf } from '../dist/stage.ts';

const endpoint = process.env.MOTO_ENDPOINT ?? '';
const bin = process.env.WITNESS_BIN ?? '';
if (!endpoint || !bin) throw new Error('run by `npm run test:moto`');
const actionYml = new URL('../../action.yml', import.meta.url).pathname;
const region = 'eu-west-1';
const seeder = { accessKeyId: 'seeder', secretAccessKey: 'seeder' };

/** The sandbox is here as GitHub alone. */
let github: Sandbox;
/** A moto of our own, which holds each signature against the one that botocore makes. */
let strict: MotoServer;
before(async () => {
  [github, strict] = await Promise.all([startSandbox(), startMoto(bin)]);
});
after(() => {
  strict.stop();
  return github.stop();
});

/** Makes a user and a key in it, and sets moto to look at signatures from then on. */
async function makeKeys() {
  const iam = async (action: string, parameters: Record<string, string>) => {
    const body = new URLSearchParams({ Action: action, Version: '2010-05-08', ...parameters });
    const authorization =
      'AWS4-HMAC-SHA256 Credential=seeder/20260101/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=0';
    const response = await fetch(strict.url, { method: 'POST', body, headers: { authorization } });
    const text = await response.text();
    assert.equal(response.status, 200, text);
    return (tag: string) => new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(text)?.[1] ?? assert.fail(text);
  };
  await iam('CreateUser', { UserName: 'ci' });
  const key = await iam('CreateAccessKey', { UserName: 'ci' });
  const trust = { Version: '2012-10-17', Statement: [] };
  await iam('CreateRole', { RoleName: 'ci', AssumeRolePolicyDocument: JSON.stringify(trust) });
  const sts = new STSClient({ region: 'us-east-1', endpoint: strict.url, credentials: seeder });
  const { Credentials } = await sts.send(
    new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::123456789012:role/ci', RoleSessionName: 'ci' }),
  );
  const reset = await fetch(`${strict.url}/moto-api/reset-auth`, { method: 'POST', body: '0' });
  assert.equal(reset.status, 200);
  return {
    key: { AccessKeyId: key('AccessKeyId'), SecretAccessKey: key('SecretAccessKey') },
    session: {
      AccessKeyId: Credentials?.AccessKeyId ?? '',
      SecretAccessKey: Credentials?.SecretAccessKey ?? '',
      SessionToken: Credentials?.SessionToken ?? '',
    },
  };
}

test('GetCallerIdentity, signed by a leased key, is what botocore signs; by another key it is refused', async (t) => {
  const { key, session } = await makeKeys();
  const network = await openCorporateNetwork(t);
  network.leadTo(strict.url);
  const lease = async (name: string, secret: Record<string, string>) => {
    const client = new SecretsManagerClient({ region, endpoint, credentials: seeder });
    await client.send(new CreateSecretCommand({ Name: name, SecretString: JSON.stringify(secret) }));
    const job = await Job.create({
      env: { ...github.job(), AWS_ENDPOINT_URL: endpoint },
      host: {
        HTTPS_PROXY: network.proxyFor(proxyUser.user, proxyUser.password),
        NODE_EXTRA_CA_CERTS: network.certificate,
      },
    });
    t.after(() => job.dispose());
    return job.uses(actionYml, {
      with: {
        'role-to-assume': 'arn:aws:iam::123456789012:role/reader',
        'aws-region': region,
        'oidc-issuer': github.issuer,
        secrets: `KEY, ${name}#SecretAccessKey`,
        verify: 'KEY aws',
      },
    });
  };
  for (const [name, secret] of Object.entries({ 'signed/key': key, 'signed/session': session })) {
    const step = await lease(name, secret);
    assert.equal(step.outcome, 'success', step.log);
    assert.deepEqual(messagesOf(step, 'warning'), []);
  }
  const wrong = { ...key, SecretAccessKey: `${key.SecretAccessKey.slice(0, -4)}FAKE` };
  const refused = refusalOf(await lease('signed/wrong', wrong), 'E_REVOKED');
  assert.match(refused, /is refused by AWS \(SignatureDoesNotMatch\)/);
  const unknown = { ...key, AccessKeyId: 'AKIAIOSFODNN7EXAMPLE' };
  const other = refusalOf(await lease('signed/unknown', unknown), 'E_REVOKED');
  assert.match(other, /is refused by AWS \(InvalidClientTokenId\)/);
  assert.equal(network.tunnels.filter((each) => each === 'sts.amazonaws.com:443').length, 4);
});
