import assert from 'node:assert/strict';
import { suite, type TestContext, test } from 'node:test';
import type { StepResult } from '../../runner/job.ts';
import { findLeaks } from '../../runner/leaks.ts';
import { lacks } from '../needs.ts';
import { credentials, issuerHost, openCorporateNetwork } from './corporate-network.ts';
import { everything } from './sessions.ts';
import { actionYml, openStage, refusalOf, type Stage, saidBy, valuesOf } from './stage.ts';

const secret = 'MAIL, prod/services/mail';
const value = { MAIL: 'FAKE-mail-pEObK3hDIm7MAF6IZ2dsq2b2' };
const proxy = (network: { proxyFor(user: string, password: string): string }) =>
  network.proxyFor(credentials.user, credentials.password);

/** The names of GitHub and AWS, as every job has them: no endpoint and no issuer is given. */
const asAtHome = { 'oidc-issuer': '' };

interface Place extends Stage {
  readonly network: Awaited<ReturnType<typeof openCorporateNetwork>>;
  /** Hosts to which tunnels were asked for, each once, sorted. */
  hosts(): string[];
}

/** A self-hosted runner in such a network: the runner's own process has the variables. */
async function openPlace(
  t: TestContext,
  variables: (network: Place['network']) => Record<string, string>,
): Promise<Place> {
  const network = await openCorporateNetwork(t);
  const stage = await openStage(t, {
    issuer: `https://${issuerHost}`,
    host: variables(network),
    env: { AWS_ENDPOINT_URL: '' },
    debug: true,
  });
  network.leadTo(stage.sandbox.url);
  const hosts = () => [...new Set(network.tunnels.map((each) => each.replace(/:443$/, '')))].sort();
  return { ...stage, network, hosts };
}

function assertNoPassword(step: StepResult): void {
  const { user, password } = credentials;
  const canaries = [password, encodeURIComponent(password), btoa(`${user}:${password}`)];
  const texts = { said: saidBy(step), log: step.log, ...step.files };
  assert.deepEqual(findLeaks({ texts, canaries }), []);
}

suite('demand 21, a proxy with a password and an authority of its own', () => {
  for (const [title, spell] of [
    ['HTTPS_PROXY', (name: string) => name],
    ['https_proxy', (name: string) => name.toLowerCase()],
  ] as const) {
    test(`${title}: the token, the keys, STS and Secrets Manager all go through it`, async (t) => {
      if (lacks(t, 'bash')) return;
      const { sandbox, leased, network, hosts, job } = await openPlace(t, (there) => ({
        [spell('HTTPS_PROXY')]: proxy(there),
        NODE_EXTRA_CA_CERTS: there.certificate,
      }));
      const step = await leased(secret, asAtHome);
      assert.deepEqual(valuesOf(step), value);
      assert.deepEqual(hosts(), [
        'secretsmanager.eu-west-1.amazonaws.com',
        'sts.eu-west-1.amazonaws.com',
        issuerHost,
      ]);
      assert.ok(network.tunnels.length <= 4, `${network.tunnels.length} tunnels`);
      assert.deepEqual(sandbox.requests.map(({ operation }) => operation).sort(), [
        'AssumeRoleWithWebIdentity',
        'GetSecretValue',
        'jwks',
        'oidc',
      ]);
      assertNoPassword(step);
      const { password, user } = credentials;
      const later = await job.run(
        `echo 'proxy ${password.replace("'", `'\\''`)} ${encodeURIComponent(password)}'`,
      );
      assert.doesNotMatch(
        later.log.split('##[endgroup]')[1] ?? '',
        /FAKE-p/,
        'what a later step prints of it is masked',
      );
      assert.equal(job.mask(btoa(`${user}:${password}`)), '***');
    });
  }

  test('NO_PROXY: what it names is reached without', async (t) => {
    for (const name of ['NO_PROXY', 'no_proxy']) {
      const { leased, network, hosts } = await openPlace(t, (there) => ({
        HTTPS_PROXY: proxy(there),
        [name]: 'localhost,.example.com',
        NODE_EXTRA_CA_CERTS: there.certificate,
      }));
      const endpoints = { 'sts-endpoint': network.front, 'secretsmanager-endpoint': network.front };
      assert.deepEqual(valuesOf(await leased(secret, { ...asAtHome, ...endpoints })), value);
      assert.deepEqual(hosts(), [issuerHost]);
    }
  });

  test('NO_PROXY for AWS: its own names are tried without', async (t) => {
    const { job, sandbox, hosts } = await openPlace(t, (there) => ({
      HTTPS_PROXY: proxy(there),
      NO_PROXY: '.amazonaws.com',
      NODE_EXTRA_CA_CERTS: there.certificate,
    }));
    const step = await job.uses(actionYml, {
      with: { 'role-to-assume': sandbox.roleArn, 'aws-region': sandbox.region, secrets: secret },
    });
    assert.equal(step.exitCode, 97, 'which ends the bundle here');
    assert.match(step.stderr, /A connection to sts\.eu-west-1\.amazonaws\.com was tried/);
    // It may end before the tunnel to the issuer is asked for.
    assert.deepEqual(
      hosts().filter((host) => host !== issuerHost),
      [],
    );
  });

  test('without NODE_EXTRA_CA_CERTS: an error that names it, at once', async (t) => {
    const { lease, network } = await openPlace(t, (there) => ({ HTTPS_PROXY: proxy(there) }));
    const step = await lease(secret, asAtHome);
    const said = refusalOf(step, 'E_NETWORK');
    assert.match(said, /certificate is not trusted here/);
    assert.match(said, /NODE_EXTRA_CA_CERTS/);
    const asked = network.tunnels.filter((tunnel) => tunnel === `${issuerHost}:443`);
    assert.equal(asked.length, 2, 'once for the token and once for the keys');
    assert.ok(network.tunnels.length <= 4, 'and once ahead for STS and for Secrets Manager');
    assertNoPassword(step);
  });

  // Certificates of another time are to a runner what those of now are to a runner whose clock is wrong.
  for (const [title, days, says] of [
    ['years behind', 9 * 365, /by the clock of this runner its certificate is not valid yet/],
    ['an hour and a half behind', 2.5 / 24, /by the clock of this runner its certificate is not valid yet/],
    ['a day ahead', -1, /by the clock of this runner its certificate has expired/],
  ] as const)
    test(`the clock of the runner is ${title}: an error that says so, at once`, async (t) => {
      const { now } = Date;
      const clock = t.mock.method(Date, 'now', () => now() + days * 86_400_000);
      const open = openCorporateNetwork(t);
      clock.mock.restore();
      const network = await open;
      const stage = await openStage(t, {
        issuer: `https://${issuerHost}`,
        host: { HTTPS_PROXY: proxy(network), NODE_EXTRA_CA_CERTS: network.certificate },
        env: { AWS_ENDPOINT_URL: '' },
      });
      network.leadTo(stage.sandbox.url);
      const said = refusalOf(await stage.lease(secret, asAtHome), 'E_NETWORK');
      assert.match(said, says);
      assert.match(said, /The clock of the runner is .*`date -u`/);
      assert.doesNotMatch(said, /NODE_EXTRA_CA_CERTS/);
    });

  test('a certificate for other names: refused', async (t) => {
    const { lease } = await openPlace(t, (there) => ({
      HTTPS_PROXY: proxy(there),
      NODE_EXTRA_CA_CERTS: there.certificate,
    }));
    const step = await lease(secret, { ...asAtHome, 'aws-region': 'ap-southeast-2' });
    assert.match(refusalOf(step, 'E_NETWORK'), /certificate/);
  });

  test('a wrong password: an error without it', async (t) => {
    const { lease } = await openPlace(t, (there) => ({
      HTTPS_PROXY: there.proxyFor(credentials.user, 'FAKE-wrong-password'),
      NODE_EXTRA_CA_CERTS: there.certificate,
    }));
    const step = await lease(secret, asAtHome);
    assert.match(refusalOf(step, 'E_NETWORK'), /HTTPS_PROXY/);
    assert.deepEqual(findLeaks({ texts: { said: saidBy(step) }, canaries: ['FAKE-wrong-password'] }), []);
  });

  test('a proxy that is not there: an error that names the variable', async (t) => {
    const { lease } = await openPlace(t, () => ({ HTTPS_PROXY: 'http://runner:FAKE-password@127.0.0.1:9' }));
    const step = await lease(secret, asAtHome);
    assert.match(refusalOf(step, 'E_NETWORK'), /HTTPS_PROXY/);
    assert.doesNotMatch(saidBy(step), /FAKE-password/);
  });

  test('with the credentials of an earlier step', async (t) => {
    const { sandbox, leased, hosts } = await openPlace(t, (there) => ({
      HTTPS_PROXY: proxy(there),
      NODE_EXTRA_CA_CERTS: there.certificate,
    }));
    const user = sandbox.addUser('runner', { Statement: everything });
    const env = { AWS_ACCESS_KEY_ID: user.accessKeyId, AWS_SECRET_ACCESS_KEY: user.secretAccessKey };
    assert.deepEqual(valuesOf(await leased(secret, { ...asAtHome, 'role-to-assume': '' }, { env })), value);
    assert.deepEqual(hosts(), ['secretsmanager.eu-west-1.amazonaws.com', 'sts.eu-west-1.amazonaws.com']);
  });
});

suite("the names of AWS's endpoints", () => {
  const fips = { AWS_USE_FIPS_ENDPOINT: 'true' };
  // Secrets Manager answers IPv6 under its usual names, and the SDK knows.
  const dualStack = { AWS_USE_DUALSTACK_ENDPOINT: 'true' };
  for (const [title, region, variables, sts, secretsManager] of [
    [
      'FIPS',
      'us-east-1',
      fips,
      'sts-fips.us-east-1.amazonaws.com',
      'secretsmanager-fips.us-east-1.amazonaws.com',
    ],
    ['dual stack', 'eu-west-1', dualStack, 'sts.eu-west-1.api.aws', 'secretsmanager.eu-west-1.amazonaws.com'],
    [
      'FIPS and dual stack',
      'us-east-1',
      { ...fips, ...dualStack },
      'sts-fips.us-east-1.api.aws',
      'secretsmanager-fips.us-east-1.amazonaws.com',
    ],
    [
      'GovCloud with FIPS',
      'us-gov-west-1',
      fips,
      'sts.us-gov-west-1.amazonaws.com',
      'secretsmanager-fips.us-gov-west-1.amazonaws.com',
    ],
    [
      'China',
      'cn-north-1',
      {},
      'sts.cn-north-1.amazonaws.com.cn',
      'secretsmanager.cn-north-1.amazonaws.com.cn',
    ],
    [
      'us-east-1, not the global one',
      'us-east-1',
      {},
      'sts.us-east-1.amazonaws.com',
      'secretsmanager.us-east-1.amazonaws.com',
    ],
  ] as const) {
    test(title, async (t) => {
      const { sandbox, put, leased, hosts } = await openPlace(t, (there) => ({
        HTTPS_PROXY: proxy(there),
        NODE_EXTRA_CA_CERTS: there.certificate,
      }));
      const partition = { 'us-gov-west-1': 'aws-us-gov', 'cn-north-1': 'aws-cn' }[region as string] ?? 'aws';
      const roleArn = `arn:${partition}:iam::${sandbox.account}:role/deploy`;
      sandbox.accounts.setProvider(sandbox.account, issuerHost, [
        'sts.amazonaws.com',
        'sts.amazonaws.com.cn',
      ]);
      sandbox.accounts.setRole(roleArn, {
        trust: {
          Statement: {
            Effect: 'Allow',
            Principal: { Federated: `arn:${partition}:iam::${sandbox.account}:oidc-provider/${issuerHost}` },
            Action: 'sts:AssumeRoleWithWebIdentity',
          },
        },
        permissions: { Statement: everything },
      });
      put('app/own', { string: 'FAKE-own', region });
      const inputs = { ...asAtHome, 'aws-region': region, 'role-to-assume': roleArn };
      const step = await leased('OWN, app/own', inputs, { env: variables });
      assert.deepEqual(valuesOf(step), { OWN: 'FAKE-own' });
      assert.deepEqual(hosts(), [secretsManager, sts, issuerHost].sort());
    });
  }
});
