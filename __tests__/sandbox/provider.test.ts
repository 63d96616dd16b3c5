import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { tokenOf } from './job-client.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.stop());
afterEach(() => {
  sandbox.alterToken();
  sandbox.signWithForeignKey(false);
});

async function verify(token: string) {
  const discovery = await fetch(`${sandbox.issuer}/.well-known/openid-configuration`);
  const { jwks_uri, issuer } = (await discovery.json()) as { jwks_uri: string; issuer: string };
  return jwtVerify(token, createRemoteJWKSet(new URL(jwks_uri)), { issuer, audience: 'sts.amazonaws.com' });
}

test('a token verifies by discovery and published keys, and lives as long as one of GitHub', async () => {
  const { payload, protectedHeader } = await verify(
    await tokenOf(sandbox.job({ environment: 'production' })),
  );
  assert.equal(protectedHeader.alg, 'RS256');
  const { exp = 0, iat = 0, nbf = 0 } = payload;
  assert.deepEqual([exp - iat, iat - nbf], [300, 600]);
  assert.equal(payload.sub, 'repo:OWNER/app:environment:production');
  const everyClaim = [
    'jti sub aud ref sha repository repository_owner actor actor_id repository_visibility repository_id environment',
    'repository_owner_id run_id run_number run_attempt runner_environment workflow head_ref base_ref event_name',
    'ref_type job_workflow_ref job_workflow_sha workflow_ref workflow_sha check_run_id iss nbf exp iat',
  ].join(' ');
  for (const claim of everyClaim.split(' ')) assert.ok(claim in payload, claim);
  for (const claim of ['run_id', 'run_number', 'repository_id', 'actor_id', 'check_run_id']) {
    assert.equal(typeof payload[claim], 'string', claim);
  }
});

test('the environment of a job tells what its token tells', async () => {
  const job = sandbox.job({ repository: 'OWNER/other', ref: 'refs/tags/v1', run_id: '77' });
  const payload = decodeJwt(await tokenOf(job));
  assert.equal(job.GITHUB_REPOSITORY, payload.repository);
  assert.equal(job.GITHUB_RUN_ID, payload.run_id);
  assert.equal(job.GITHUB_SHA, payload.sha);
  assert.deepEqual([job.GITHUB_REF_NAME, job.GITHUB_REF_TYPE, payload.ref_type], ['v1', 'tag', 'tag']);
});

const subjects: [string, Parameters<Sandbox['job']>, string][] = [
  ['a branch', [{}], 'repo:OWNER/app:ref:refs/heads/main'],
  ['a tag', [{ ref: 'refs/tags/v1:2' }], 'repo:OWNER/app:ref:refs/tags/v1%3A2'],
  ['a pull request', [{ event_name: 'pull_request' }], 'repo:OWNER/app:pull_request'],
  [
    'an environment',
    [{ environment: 'eu:live', event_name: 'pull_request' }],
    'repo:OWNER/app:environment:eu%3Alive',
  ],
  ['immutable ids', [{}, { immutableSubject: true }], 'repo:OWNER@5566778/app@774411220:ref:refs/heads/main'],
  [
    'a customised subject',
    [{ environment: 'live' }, { subjectClaims: ['repository_owner', 'context', 'actor_id'] }],
    'repository_owner:OWNER:environment:live:actor_id:583231',
  ],
  ['a subject spelled out', [{ sub: 'anything' }], 'anything'],
];
for (const [name, job, subject] of subjects) {
  test(`the subject for ${name}`, async () => {
    assert.equal(decodeJwt(await tokenOf(sandbox.job(...job))).sub, subject);
  });
}

test('the audience is the owner unless one is asked for', async () => {
  const job = sandbox.job();
  const url = job.ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${job.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
  });
  const { value } = (await response.json()) as { value: string };
  assert.equal(decodeJwt(value).aud, 'https://github.com/OWNER');
  assert.equal(decodeJwt(await tokenOf(job, 'api://a b')).aud, 'api://a b');
});

test('no token without the bearer of a job', async () => {
  const url = sandbox.job().ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
  assert.equal((await fetch(url)).status, 401);
  assert.equal((await fetch(url, { headers: { authorization: 'Bearer guess' } })).status, 401);
});

test('a job without id-token: write has neither variable', () => {
  const job = sandbox.job({}, { idToken: false });
  assert.equal(Object.keys(job).filter((name) => name.startsWith('ACTIONS_ID_TOKEN')).length, 0);
  assert.equal(job.GITHUB_REPOSITORY, 'OWNER/app');
});

test("an enterprise's own issuer has its own discovery", async () => {
  const issuer = `${sandbox.issuer}/octo`;
  const token = await tokenOf(sandbox.job({}, { issuerPath: '/octo' }));
  const discovery = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as {
    jwks_uri: string;
  };
  assert.equal(discovery.jwks_uri, `${issuer}/.well-known/jwks`);
  await jwtVerify(token, createRemoteJWKSet(new URL(discovery.jwks_uri)), { issuer });
});

test('rotated keys verify new tokens, and old ones only where they are kept', async () => {
  const old = await tokenOf(sandbox.job());
  await sandbox.rotateSigningKeys({ keepOld: true });
  await verify(old);
  await sandbox.rotateSigningKeys();
  await assert.rejects(verify(old), { code: 'ERR_JWKS_NO_MATCHING_KEY' });
  await verify(await tokenOf(sandbox.job()));
});

test('tests can have tokens that GitHub would not issue', async () => {
  sandbox.signWithForeignKey();
  await assert.rejects(verify(await tokenOf(sandbox.job())), {
    code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
  });
  sandbox.signWithForeignKey(false);
  sandbox.alterToken((draft) => ({ ...draft, claims: { ...draft.claims, run_id: '1', exp: 1 } }));
  const altered = await tokenOf(sandbox.job());
  assert.equal(decodeJwt(altered).run_id, '1');
  await assert.rejects(verify(altered), { code: 'ERR_JWT_EXPIRED' });
  sandbox.alterToken((draft) => ({ ...draft, signature: 'broken' }));
  await assert.rejects(verify(await tokenOf(sandbox.job())), {
    code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
  });
  sandbox.alterToken((draft) => ({ ...draft, signature: 'none' }));
  assert.equal(decodeProtectedHeader(await tokenOf(sandbox.job())).alg, 'none');
});

test('every token and bearer is listed', async () => {
  const job = sandbox.job();
  const token = await tokenOf(job);
  assert.ok(sandbox.canaries().includes(token));
  assert.ok(sandbox.canaries().includes(job.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''));
  assert.equal(sandbox.tokens.at(-1), token);
});
