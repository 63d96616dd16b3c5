import assert from 'node:assert/strict';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import {
  CreateSecretCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { LabelParameterVersionCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { Job } from '../../runner/job.ts';
import { findLeaks } from '../../runner/leaks.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';

const endpoint = process.env.MOTO_ENDPOINT;
if (!endpoint) throw new Error('run by `npm run test:moto`');
const actionYml = new URL('../../action.yml', import.meta.url).pathname;
const region = 'eu-west-1';
const credentials = { accessKeyId: 'seeder', secretAccessKey: 'seeder' };
const parameters = new SSMClient({ region, endpoint, credentials });
const store = new SecretsManagerClient({ region, endpoint, credentials });

/** moto's STS believes any token, so the sandbox is here as GitHub alone: moto is the witness for AWS. */
let github: Sandbox;
before(async () => {
  github = await startSandbox();
});
after(() => github.stop());

test('a plain value', async () => {
  await create('moto/plain', 'plain value 1');
  await leases('moto/plain', { MOTO_PLAIN: 'plain value 1' });
});

test('a field of a JSON secret', async () => {
  await create('moto/field', JSON.stringify({ login: { password: 'field-value-2' } }));
  await leases('PASSWORD, moto/field#login.password', { PASSWORD: 'field-value-2' });
});

test('all fields, nested ones too, and a number as it is written', async () => {
  await create(
    'moto/fields',
    '{"user":"field-value-3","db":{"key":12345678901234567890,"hosts":["first-host"]}}',
  );
  await leases('DB_*, moto/fields#*', {
    DB_USER: 'field-value-3',
    DB_DB_KEY: '12345678901234567890',
    DB_DB_HOSTS_0: 'first-host',
  });
});

test('a prefix with more matches than a page has', async () => {
  const names = Array.from({ length: 105 }, (_, index) => `n${index}`);
  for (const name of names) await create(`moto/many/${name}`, `many-${name}-value`);
  const expected = names.map((name) => [`MANY_${name.toUpperCase()}`, `many-${name}-value`]);
  await leases('MANY_*, moto/many/*', Object.fromEntries(expected));
});

test('parameters: by name, version and label, below a path of more than a page, beside a secret', async () => {
  await create('moto/beside', 'beside-value-9');
  const put = (Name: string, Value: string, more = {}) =>
    parameters.send(new PutParameterCommand({ Name, Value, Type: 'SecureString', ...more }));
  await put('/moto/key', 'key-version-one');
  await put('/moto/key', 'key-version-two', { Overwrite: true });
  await parameters.send(
    new LabelParameterVersionCommand({ Name: '/moto/key', ParameterVersion: 1, Labels: ['old'] }),
  );
  const names = Array.from({ length: 12 }, (_, index) => `n${index}`);
  for (const name of names) await put(`/moto/many/${name}`, `many-parameter-${name}`);
  const requests = [
    'ssm:/moto/key',
    'FIRST, ssm:/moto/key version=1',
    'LABELLED, ssm:/moto/key stage=old',
    'P_*, ssm:/moto/many/*',
    'moto/beside',
  ];
  await leases(requests.join('\n'), {
    MOTO_KEY: 'key-version-two',
    FIRST: 'key-version-one',
    LABELLED: 'key-version-one',
    ...Object.fromEntries(names.map((name) => [`P_${name.toUpperCase()}`, `many-parameter-${name}`])),
    MOTO_BESIDE: 'beside-value-9',
  });
});

test('two accounts in one step: the same name in each, by the role of its line', async () => {
  const partner = 'arn:aws:iam::210987654321:role/partner';
  const { Credentials } = await new STSClient({ region, endpoint, credentials }).send(
    new AssumeRoleCommand({ RoleArn: partner, RoleSessionName: 'seeder' }),
  );
  const theirs = {
    region,
    endpoint,
    credentials: {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? '',
    },
  };
  await create('moto/both', 'own-account-value-6');
  await new SecretsManagerClient(theirs).send(
    new CreateSecretCommand({ Name: 'moto/both', SecretString: 'partner-account-value-6' }),
  );
  await new SSMClient(theirs).send(
    new PutParameterCommand({ Name: '/moto/theirs', Value: 'partner-parameter-6', Type: 'SecureString' }),
  );
  await leases(
    `OWN, moto/both\nTHEIRS, moto/both role=${partner}\nPARAMETER, ssm:/moto/theirs role=${partner}`,
    { OWN: 'own-account-value-6', THEIRS: 'partner-account-value-6', PARAMETER: 'partner-parameter-6' },
  );
});

test('a secret by its ARN', async () => {
  const { ARN } = await create('moto/by-arn', 'arn-value-4');
  await leases(`BY_ARN, ${ARN}`, { BY_ARN: 'arn-value-4' });
});

test('a stage and a version', async () => {
  const { VersionId } = await create('moto/versions', 'first-value-5');
  await store.send(new PutSecretValueCommand({ SecretId: 'moto/versions', SecretString: 'second-value-5' }));
  await leases(
    `NOW, moto/versions\nBEFORE, moto/versions stage=AWSPREVIOUS\nFIRST, moto/versions version=${VersionId}`,
    { NOW: 'second-value-5', BEFORE: 'first-value-5', FIRST: 'first-value-5' },
  );
});

test('a binary secret, as base64 and as a file with exactly its bytes', async () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe, 0x00, 0x0a]), randomBytes(60)]);
  await create('moto/binary', bytes);
  await leases('ENCODED, moto/binary base64', { ENCODED: bytes.toString('base64') });
  await inJob('KEYSTORE, moto/binary file', (exported) => {
    assert.deepEqual(readFileSync(exported.KEYSTORE_FILE ?? ''), bytes);
    assert.ok(!('KEYSTORE' in exported));
  });
});

test('a value of 64 KiB', async () => {
  const value = randomBytes(49_152).toString('base64');
  assert.equal(Buffer.byteLength(value), 65_536);
  await create('moto/large', value);
  await leases('LARGE, moto/large', { LARGE: value });
});

test('a multi-line key in PEM', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  await create('moto/pem', pem);
  await leases('PEM, moto/pem', { PEM: pem });
});

test('values that other formats would change', async () => {
  const awkward = {
    unicode: 'pässwörd–秘密🔑',
    percent: 'a%0Ab%25c',
    command: 'x::add-mask::y',
    quotes: `'single' "double" \`back\` \\`,
    newline: 'ends with a line break\n',
    delimiter: 'ghadelimiter_0000\nghadelimiter_1111',
  };
  await create('moto/awkward', JSON.stringify(awkward));
  const expected = Object.entries(awkward).map(([name, value]) => [name.toUpperCase(), value]);
  await leases(', moto/awkward#* only=*', Object.fromEntries(expected));
});

function create(name: string, value: string | Buffer) {
  const content = typeof value === 'string' ? { SecretString: value } : { SecretBinary: value };
  return store.send(new CreateSecretCommand({ Name: name, ...content }));
}

/** The step exports exactly these variables, and none of their values is in the log. */
async function leases(secrets: string, expected: Record<string, string>): Promise<void> {
  await inJob(secrets, ({ SECRET_LEASE_EXPIRES_AT: _, ...exported }, log) => {
    assert.deepEqual(exported, expected);
    assert.deepEqual(findLeaks({ texts: { log }, canaries: Object.values(expected) }), []);
  });
}

async function inJob(
  secrets: string,
  check: (exported: Readonly<Record<string, string>>, log: string) => void,
): Promise<void> {
  const job = await Job.create({ env: { ...github.job(), AWS_ENDPOINT_URL: endpoint ?? '' } });
  try {
    const step = await job.uses(actionYml, {
      with: {
        'role-to-assume': 'arn:aws:iam::123456789012:role/reader',
        'aws-region': region,
        'oidc-issuer': github.issuer,
        secrets,
      },
    });
    assert.equal(step.outcome, 'success', step.log);
    check(step.exported, job.log);
    await job.end();
    assert.equal(job.status, 'success', job.log);
  } finally {
    await job.dispose();
  }
}
