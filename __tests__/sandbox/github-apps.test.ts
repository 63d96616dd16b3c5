import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { after, before, test } from 'node:test';
import { getOctokit } from '@actions/github';
import { GitHub } from '@actions/github/lib/utils';
import { createAppAuth, type InstallationAccessTokenAuthentication } from '@octokit/auth-app';
import { importPKCS8, SignJWT } from 'jose';
import type { App, Installation } from '../../sandbox/github-apps.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { lacks } from '../needs.ts';
import { clonesOf, git } from './git-clone.ts';

// GitHub's own client for apps and git are the witnesses: neither was written for the sandbox.

let sandbox: Sandbox;
let app: App;
let installation: Installation;
before(async () => {
  sandbox = await startSandbox();
  app = sandbox.github.apps.add();
  installation = sandbox.github.apps.install(app, { repositories: ['app', 'api'] });
});
after(() => sandbox.stop());

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** GitHub's own client of an app. */
function authOf(privateKey = app.privateKey, appId: string | number = app.clientId) {
  const strategy = { authStrategy: createAppAuth, auth: { appId, privateKey, log: silent } };
  const octokit = new GitHub({ ...strategy, baseUrl: sandbox.github.url, log: silent });
  return octokit.auth as (options: object) => Promise<InstallationAccessTokenAuthentication>;
}

const mint = (given: object = {}) =>
  authOf()({ type: 'installation', installationId: installation.id, refresh: true, ...given });

const statusOf = async (path: string, token: string, method = 'GET') =>
  (await fetch(`${sandbox.github.url}${path}`, { method, headers: { authorization: `token ${token}` } }))
    .status;

/** What a JWT of these claims is answered with; times are seconds from now. */
async function answerTo({ iss = app.clientId, iat = -60, exp = 540, privateKey = app.privateKey }) {
  const now = Math.floor(sandbox.now() / 1000);
  const pkcs8 = createPrivateKey(privateKey).export({ type: 'pkcs8', format: 'pem' }).toString();
  const jwt = await new SignJWT({ iss, iat: now + iat, exp: now + exp })
    .setProtectedHeader({ alg: 'RS256' })
    .sign(await importPKCS8(pkcs8, 'RS256'));
  const headers = { authorization: `Bearer ${jwt}` };
  const response = await fetch(`${sandbox.github.url}/repos/OWNER/api/installation`, { headers });
  const { message = 'ok' } = (await response.json()) as { message?: string };
  return [response.status, message];
}

test("octokit's own app gets a token of its installation, and nothing beyond it", async () => {
  const asked = { repositoryNames: ['api'], permissions: { issues: 'read' as const } };
  const { token, permissions, expiresAt, repositorySelection } = await mint(asked);
  assert.match(token, /^ghs_\d+_eyJ[\w-]+\.[\w-]+\.[\w-]+$/);
  assert.ok(token.length > 400);
  assert.deepEqual(permissions, { metadata: 'read', issues: 'read' });
  assert.equal(repositorySelection, 'selected');
  assert.ok(Math.abs(Date.parse(expiresAt) - sandbox.now() - 3_600_000) < 5000);

  assert.equal(await statusOf('/repos/OWNER/api', token), 200);
  assert.equal(await statusOf('/repos/OWNER/app', token), 404, 'not asked for');
  const { token: whole } = await mint();
  assert.equal(await statusOf('/repos/OWNER/app/issues', whole), 200);
  assert.equal(await statusOf('/repos/OWNER/web', whole), 404, 'not in the installation');
  const octokit = getOctokit(whole, { baseUrl: sandbox.github.url });
  const { data } = await octokit.rest.apps.listReposAccessibleToInstallation();
  assert.deepEqual(
    data.repositories.map(({ full_name }) => full_name),
    ['OWNER/app', 'OWNER/api'],
  );
});

test('a token ends after an hour, when it is revoked, and when its installation is suspended', async () => {
  const { token } = await mint();
  assert.equal(await statusOf('/installation/token', token, 'DELETE'), 204);
  assert.equal(await statusOf('/repos/OWNER/api', token), 401);
  const { token: other } = await mint();
  installation.isSuspended = true;
  assert.equal(await statusOf('/repos/OWNER/api', other), 401);
  await assert.rejects(mint(), { status: 403, message: /^This installation has been suspended/ });
  installation.isSuspended = false;
  sandbox.advance(3_601_000);
  assert.equal(await statusOf('/repos/OWNER/api', other), 401);
});

test('the old form of a token is there for those who ask for it, and on a server of one’s own', async () => {
  sandbox.github.apps.tokenForm = 'opaque';
  assert.match((await mint()).token, /^ghs_[0-9a-f]{36}$/);
  sandbox.github.apps.tokenForm = 'stateless';
});

test('what an installation lacks is refused as GitHub refuses it', async () => {
  await assert.rejects(mint({ repositoryNames: ['api', 'web'] }), {
    status: 422,
    message: /^There is at least one repository that does not exist or is not accessible to the parent/,
  });
  await assert.rejects(mint({ permissions: { administration: 'write' } }), {
    status: 422,
    message: /^The permissions requested are not granted to this installation/,
  });
  await assert.rejects(mint({ installationId: 1 }), { status: 404 });
  const stranger = sandbox.github.apps.add({ slug: 'stranger' });
  await assert.rejects(
    authOf(stranger.privateKey)({ type: 'installation', installationId: installation.id }),
    {
      status: 401,
      message: /^A JSON web token could not be decoded/,
    },
  );
  const unknown = authOf(app.privateKey, 'Iv23liNOBODY')({ type: 'installation', installationId: 1 });
  await assert.rejects(unknown, { status: 404, message: /^Integration not found/ });
});

test("an app's word counts within GitHub's limits alone, and octokit corrects its clock by the answer", async () => {
  assert.deepEqual(await answerTo({}), [200, 'ok']);
  assert.deepEqual(await answerTo({ iss: String(app.id) }), [200, 'ok'], 'the older number');
  assert.match(String(await answerTo({ exp: 700 })), /^401,'Expiration time' claim \('exp'\) is too far/);
  assert.match(
    String(await answerTo({ exp: -1 })),
    /^401,'Expiration time' claim \('exp'\) must be a numeric/,
  );
  assert.match(String(await answerTo({ iat: 30 })), /^401,'Issued at' claim/);
  sandbox.github.apps.skew = 1_200_000;
  assert.match(String(await answerTo({})), /^401/);
  assert.match((await mint()).token, /^ghs_/, 'octokit asks again, by the clock of the answer');
  sandbox.github.apps.skew = 0;
});

test('limits are told as GitHub tells them', async () => {
  const { token } = await mint();
  installation.remaining = 1;
  assert.equal(await statusOf('/repos/OWNER/api', token), 200);
  const spent = await fetch(`${sandbox.github.url}/repos/OWNER/api`, {
    headers: { authorization: `token ${token}` },
  });
  assert.deepEqual([spent.status, spent.headers.get('x-ratelimit-remaining')], [403, '0']);
  installation.remaining = 5000;
  sandbox.github.secondaryLimitUntil = sandbox.now() + 60_000;
  await assert.rejects(mint(), { status: 403, message: /secondary rate limit/ });
  sandbox.github.secondaryLimitUntil = 0;
});

test('git clones and pushes with a token that may, and with no other', async (t) => {
  if (lacks(t, 'git')) return;
  await using clones = await clonesOf(() => sandbox, ['OWNER/api', 'OWNER/app']);
  const { token: writer } = await mint({ repositoryNames: ['api'], permissions: { contents: 'write' } });
  const { token: reader } = await mint({ repositoryNames: ['api'], permissions: { contents: 'read' } });
  const clone = await clones.clone('OWNER/api', reader);
  assert.match(await git(['push', 'origin', 'HEAD'], clone), /Write access to repository not granted|403/);
  await git(['remote', 'set-url', 'origin', clones.address('OWNER/api', writer)], clone);
  assert.match(await git(['push', 'origin', 'HEAD'], clone), /HEAD -> main/);
  assert.match(await git(['ls-remote', clones.address('OWNER/app', writer)], clone), /not found/i);
  assert.match(
    await git(['ls-remote', clones.address('OWNER/api', 'nothing')], clone),
    /Authentication failed/,
  );
});
