import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { node24 } from '../../runner/node.ts';
import type { Principal } from '../../sandbox/principals.ts';
import { everything } from './sessions.ts';
import { openStage, refusalOf, type Stage } from './stage.ts';

const secret = 'MAIL, prod/services/mail';

/** What an earlier step, or whoever set up the runner, may have left behind. */
interface Left {
  /** A folder for config files, empty. */
  readonly folder: string;
  /** A server on loopback that must be asked nothing. */
  readonly trap: string;
  /** Keys that work, of somebody who may do everything. */
  readonly user: Principal;
  /** Is there once a `credential_process` has run. */
  readonly marker: string;
}

function profile({ trap, marker }: Left, name = 'default'): string {
  const header = name === 'default' ? '[default]' : `[profile ${name}]`;
  return `${header}
region = us-east-1
credential_process = ${node24()} -e "require('node:fs').writeFileSync('${marker}','')"
endpoint_url = ${trap}
max_attempts = 1
use_fips_endpoint = true
use_dualstack_endpoint = true
`;
}

function written(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

type Variables = Record<string, string>;

// An endpoint on loopback counts, for emulators; a connection to any other place ends the bundle here.
const elsewhere = 'https://aws.attacker.example';

const leftovers: Record<string, (left: Left) => Variables> = {
  'static keys': ({ user }) => ({
    AWS_ACCESS_KEY_ID: user.accessKeyId,
    AWS_SECRET_ACCESS_KEY: user.secretAccessKey,
    AWS_CREDENTIAL_EXPIRATION: '2020-01-01T00:00:00Z',
  }),
  'static keys with a session token that is wrong': ({ user }) => ({
    AWS_ACCESS_KEY_ID: user.accessKeyId,
    AWS_SECRET_ACCESS_KEY: user.secretAccessKey,
    AWS_SESSION_TOKEN: 'FAKE-token',
  }),
  'a profile that is nowhere': () => ({ AWS_PROFILE: 'no-such', AWS_DEFAULT_PROFILE: 'no-such' }),
  'a profile with a process, an endpoint and settings': (left) => ({
    AWS_PROFILE: 'left',
    AWS_SDK_LOAD_CONFIG: '1',
    AWS_CONFIG_FILE: written(left.folder, 'config', profile(left, 'left')),
  }),
  'a credentials file': ({ folder, user }) => ({
    AWS_SHARED_CREDENTIALS_FILE: written(
      folder,
      'credentials',
      `[default]\naws_access_key_id = ${user.accessKeyId}\naws_secret_access_key = ${user.secretAccessKey}\n`,
    ),
  }),
  'config files that cannot be read': ({ folder }) => ({
    AWS_CONFIG_FILE: folder,
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none', 'such'),
  }),
  'a .aws folder at home': (left) => {
    written(left.folder, '.aws/config', profile(left));
    return { HOME: left.folder, USERPROFILE: left.folder };
  },
  'endpoints elsewhere': () => ({
    AWS_ENDPOINT_URL: elsewhere,
    AWS_ENDPOINT_URL_STS: elsewhere,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: elsewhere,
    aws_endpoint_url: elsewhere,
    aws_endpoint_url_sts: elsewhere,
  }),
  'another web identity': ({ folder }) => ({
    AWS_WEB_IDENTITY_TOKEN_FILE: written(folder, 'token', 'FAKE.web.identity'),
    AWS_ROLE_ARN: 'arn:aws:iam::999988887777:role/other',
    AWS_ROLE_SESSION_NAME: 'other',
  }),
  "a container's and an instance's credentials": ({ trap }) => ({
    AWS_CONTAINER_CREDENTIALS_FULL_URI: `${trap}/container`,
    AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/container',
    AWS_CONTAINER_AUTHORIZATION_TOKEN: 'FAKE-container',
    AWS_EC2_METADATA_SERVICE_ENDPOINT: trap,
    AWS_EC2_METADATA_DISABLED: 'false',
  }),
  "the SDK's settings": () => ({
    AWS_DEFAULTS_MODE: 'auto',
    AWS_MAX_ATTEMPTS: '1',
    AWS_RETRY_MODE: 'legacy',
    AWS_SDK_UA_APP_ID: 'left',
    AWS_STS_REGIONAL_ENDPOINTS: 'legacy',
    AWS_ACCOUNT_ID: '999988887777',
    AWS_ACCOUNT_ID_ENDPOINT_MODE: 'required',
    AWS_AUTH_SCHEME_PREFERENCE: 'httpBearerAuth',
    AWS_SIGV4A_SIGNING_REGION_SET: '*',
    AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true',
    AWS_CA_BUNDLE: '/no/such/file',
  }),
  'lower-case doubles': ({ user, trap }) => ({
    aws_access_key_id: user.accessKeyId,
    aws_secret_access_key: user.secretAccessKey,
    aws_profile: 'no-such',
    aws_region: 'us-east-1',
    aws_endpoint_url_secrets_manager: trap,
    Aws_Config_File: '/no/such/file',
  }),
  'a proxy for plain HTTP': ({ trap }) => ({ HTTP_PROXY: trap, http_proxy: trap, ALL_PROXY: trap }),
};

interface Trap {
  readonly url: string;
  readonly requests: string[];
}

async function openTrap(t: TestContext): Promise<Trap> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.writeHead(500).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

function openFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'left-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

suite('demand 25, with role-to-assume what was left in the environment changes nothing', () => {
  const all = (left: Left) => Object.assign({}, ...Object.values(leftovers).map((leave) => leave(left)));
  for (const [title, leave] of Object.entries({ ...leftovers, 'all of it': all })) {
    test(title, async (t) => {
      const stage = await openStage(t);
      const { sandbox, job, leased } = stage;
      const folder = openFolder(t);
      const trap = await openTrap(t);
      const user = sandbox.addUser('left', { Statement: everything });
      const variables = leave({ folder, trap: trap.url, user, marker: join(folder, 'marker') });
      sandbox.faults.add({ operation: 'GetSecretValue', kind: 'throttle', times: 1 });
      const inputs = { 'sts-endpoint': sandbox.url, 'secretsmanager-endpoint': sandbox.url };
      const step = await leased(secret, inputs, { env: variables });

      assert.equal(step.exported.MAIL, 'FAKE-mail-pEObK3hDIm7MAF6IZ2dsq2b2');
      assert.deepEqual(trap.requests, []);
      assert.equal(existsSync(join(folder, 'marker')), false, 'credential_process did not run');
      assertOwnRequests(stage, user);
      // Later steps keep what was theirs.
      assert.deepEqual(Object.keys(step.exported).sort(), ['MAIL', 'SECRET_LEASE_EXPIRES_AT']);
      assert.deepEqual(
        (await job.end()).map(({ exitCode }) => exitCode),
        [0],
      );
      assert.deepEqual(trap.requests, []);
    });
  }

  test('an endpoint variable that leads to this machine counts, as emulators need it', async (t) => {
    const { sandbox, leased } = await openStage(t, { env: { AWS_ENDPOINT_URL: elsewhere } });
    const { url } = sandbox;
    await leased(secret, {}, { env: { AWS_ENDPOINT_URL_STS: url, AWS_ENDPOINT_URL_SECRETS_MANAGER: url } });
  });
});

/** One token, for this job alone, to STS and nobody else; then its session and no other key. */
function assertOwnRequests({ sandbox }: Stage, user: Principal): void {
  const operations = sandbox.requests.map(({ operation }) => operation);
  assert.deepEqual(operations.sort(), [
    'AssumeRoleWithWebIdentity',
    'GetSecretValue',
    'GetSecretValue',
    'jwks',
    'oidc',
  ]);
  const keys = new Set(sandbox.requests.flatMap(({ accessKeyId }) => accessKeyId ?? []));
  assert.equal(keys.size, 1);
  assert.ok(!keys.has(user.accessKeyId));
  const regions = new Set(sandbox.requests.flatMap(({ region }) => region || []));
  assert.deepEqual([...regions], [sandbox.region]);
  assert.ok(sandbox.requests.every(({ userAgent }) => !userAgent.includes('app/')));
}

suite('without role-to-assume', () => {
  const inputs = { 'role-to-assume': '', 'oidc-issuer': '' };
  const whose =
    /arn:aws:iam::111122223333:user\/runner, which was there before this step: its scope and the job are not verified/;

  const ways: Record<string, (left: Left) => Variables> = {
    "an earlier step's keys": ({ user }) => ({
      AWS_ACCESS_KEY_ID: user.accessKeyId,
      AWS_SECRET_ACCESS_KEY: user.secretAccessKey,
    }),
    'a profile': ({ folder, user }) => ({
      AWS_PROFILE: 'runner',
      AWS_SHARED_CREDENTIALS_FILE: written(
        folder,
        'credentials',
        `[runner]\naws_access_key_id = ${user.accessKeyId}\naws_secret_access_key = ${user.secretAccessKey}\n`,
      ),
    }),
    'a credential_process': ({ folder, user }) => {
      const answer = JSON.stringify({
        Version: 1,
        AccessKeyId: user.accessKeyId,
        SecretAccessKey: user.secretAccessKey,
      });
      const script = written(folder, 'process.cjs', `process.stdout.write(${JSON.stringify(answer)})`);
      return {
        AWS_PROFILE: 'runner',
        AWS_CONFIG_FILE: written(
          folder,
          'config',
          `[profile runner]\ncredential_process = "${node24()}" "${script}"\n`,
        ),
      };
    },
  };
  for (const [title, way] of Object.entries(ways)) {
    test(`${title}: used, and the log says whose identity that is`, async (t) => {
      const { sandbox, leased } = await openStage(t, { env: { AWS_EC2_METADATA_DISABLED: 'true' } });
      const folder = openFolder(t);
      const user = sandbox.addUser('runner', { Statement: everything });
      const env = way({ folder, trap: '', user, marker: '' });
      const step = await leased(secret, inputs, { env });
      assert.match(step.log, whose);
      assert.equal(step.exported.MAIL, 'FAKE-mail-pEObK3hDIm7MAF6IZ2dsq2b2');
      assert.equal(step.outputs['aws-account-id'], sandbox.account);
      assert.deepEqual(
        sandbox.requests.map(({ operation, accessKeyId }) => [operation, accessKeyId]),
        [
          ['GetCallerIdentity', user.accessKeyId],
          ['GetSecretValue', user.accessKeyId],
        ],
      );
    });
  }

  test('no credentials anywhere: an error that says what to give', async (t) => {
    const { lease } = await openStage(t, {
      env: {
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_CONFIG_FILE: '/no/such',
        AWS_SHARED_CREDENTIALS_FILE: '/no/such',
      },
    });
    assert.match(refusalOf(await lease(secret, inputs), 'E_CREDENTIALS'), /role-to-assume/);
  });

  test('credentials of an account that is not allowed', async (t) => {
    const { sandbox, lease } = await openStage(t);
    const user = sandbox.addUser('runner', { Statement: everything });
    const env = { AWS_ACCESS_KEY_ID: user.accessKeyId, AWS_SECRET_ACCESS_KEY: user.secretAccessKey };
    const step = await lease(secret, { ...inputs, 'allowed-account-ids': '999988887777' }, { env });
    refusalOf(step, 'E_ACCOUNT');
    assert.equal(sandbox.count('GetSecretValue'), 0);
  });

  test('credentials that are refused', async (t) => {
    const { lease } = await openStage(t);
    const env = { AWS_ACCESS_KEY_ID: 'AKIAFAKEFAKEFAKEFAKE', AWS_SECRET_ACCESS_KEY: 'FAKE-secret' };
    refusalOf(await lease(secret, inputs, { env }), 'E_CREDENTIALS');
  });
});
