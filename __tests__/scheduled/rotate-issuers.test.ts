// Rotations whose new value is a token: its issuer is asked before the value counts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesOf } from '../dist/stage.ts';
import { type Answer, type Answers, openTokenService } from '../dist/token-service.ts';
import { hostWithIssuersAt } from '../issuers/issuer-stage.ts';
import { assertNoLeaks, failedWith, labelsOf, openRotatingStage, succeeded } from './rotating.ts';

const old = 'glpat-FAKEoldaB3daB3daB3daB3d';
const first = '1'.repeat(32);
const selfPath = '/gitlab.com/api/v4/personal_access_tokens/self';
const day = 86_400_000;
const json = (status: number, body: unknown): Answer => ({ status, body: JSON.stringify(body) });
const live = (scopes: string[], span = 90 * day) =>
  json(200, { active: true, scopes, expires_at: new Date(Date.now() + span).toISOString() });
const revoked = json(401, {
  error: 'invalid_token',
  error_description: 'Token was revoked. You have to re-authorize from the user.',
});

/** A stage with a secret that holds a token, whose issuer answers in this way. */
async function openTokenStage(t: Parameters<typeof openRotatingStage>[0], answers: Answers) {
  const service = await openTokenService(t, answers);
  const stage = await openRotatingStage(t, { host: await hostWithIssuersAt(t, service.url) });
  stage.put('ci/gitlab', { string: old, versionId: first });
  const rotateToken = (options = '', verify = 'TOKEN gitlab') =>
    stage.rotate(`TOKEN, ci/gitlab ${options}`, { generate: 'length=30', verify });
  return { ...stage, service, rotateToken };
}

test('a new token that its issuer knows becomes current', async (t) => {
  const stage = await openTokenStage(t, { [selfPath]: live(['read_api']) });
  const step = succeeded(await stage.rotateToken('max-scopes=read_*'));
  assert.equal(stage.service.asked.length, 1);
  assert.equal(stage.service.asked[0]?.headers['private-token'], stage.value('ci/gitlab'));
  assert.notEqual(stage.value('ci/gitlab'), old);
  assertNoLeaks(stage, [step]);
});

const bad: [title: string, answer: Answer, options: string, says: RegExp][] = [
  ['revoked', revoked, '', /TOKEN \(ci\/gitlab\) is refused by GitLab \(revoked\)/],
  [
    'too wide',
    live(['api']),
    'max-scopes=read_*',
    /may do more than max-scopes=read_\* allows: GitLab names api/,
  ],
  ['over', live(['api'], -day), '', /TOKEN has expired \(GitLab's answer, /],
];

for (const [title, answer, options, says] of bad) {
  test(`a new token that is ${title} never becomes current`, async (t) => {
    const stage = await openTokenStage(t, { [selfPath]: answer });
    const step = await stage.rotateToken(options);
    assert.match(failedWith(step, 'E_NEW_VERSION'), says);
    assert.equal(stage.value('ci/gitlab'), old);
    assert.deepEqual(labelsOf(stage.secret('ci/gitlab')), { [first]: ['AWSCURRENT'] });
    assertNoLeaks(stage, [step]);
  });
}

test('of a token whose issuer is silent nobody can say that it works, so it waits', async (t) => {
  const stage = await openTokenStage(t, { [selfPath]: { status: 503 } });
  const step = await stage.rotateToken();
  assert.match(failedWith(step, 'E_NEW_VERSION'), /as nobody could say that it works: .*\n?.*HTTP 503/);
  assert.equal(stage.value('ci/gitlab'), old);
  assertNoLeaks(stage, [step]);
});

/** A secret whose function has a token made elsewhere, so that the issuer is asked when the version is current. */
async function rotateByFunction(t: Parameters<typeof openTokenStage>[0], ofOld: Answer, ofNew: Answer) {
  const stage = await openTokenStage(t, {
    [selfPath]: ({ headers }) => (headers['private-token'] === old ? ofOld : ofNew),
  });
  const next = () => 'glpat-FAKEnewaB3daB3daB3daB3d';
  const rotation = { delay: 300, rules: { AutomaticallyAfterDays: 7 }, next };
  stage.put('ci/by-function', { string: old, versionId: first, rotation });
  const step = await stage.rotate('TOKEN, ci/by-function max-scopes=read_*', {
    verify: 'TOKEN gitlab',
    rollback: 'true',
  });
  return { ...stage, step, next: next() };
}

for (const [title, answer, says] of [
  ['revoked', revoked, /TOKEN \(ci\/by-function\) is refused by GitLab \(revoked\)/],
  ['too wide', live(['api']), /may do more than max-scopes=read_\* allows: GitLab names api/],
  ['over', live(['read_api'], -day), /TOKEN has expired \(GitLab's answer, /],
] as const) {
  test(`a function's new token that is ${title} is put back, as the old one works`, async (t) => {
    const { step, ...stage } = await rotateByFunction(t, live(['read_api']), answer);
    const message = failedWith(step, 'E_NEW_VERSION', 'rolled-back');
    assert.match(message, says);
    assert.match(message, /AWSCURRENT was moved back to the version 1{32}, which works/);
    assert.equal(stage.value('ci/by-function'), old);
    assertNoLeaks(stage, [step]);
  });
}

test('a function has revoked the old token: nothing is put back, and the bad version is named', async (t) => {
  const { step, next, ...stage } = await rotateByFunction(t, revoked, live(['api']));
  const message = failedWith(step, 'E_NEW_VERSION');
  assert.match(message, /THE BAD VERSION IS CURRENT.*It was not rolled back, as the old version does not/s);
  assert.equal(stage.value('ci/by-function'), next);
  assertNoLeaks(stage, [step]);
});

test('the issuer is silent after a function has rotated: a warning, as the old token may be gone', async (t) => {
  const { step, next, ...stage } = await rotateByFunction(t, { status: 503 }, { status: 503 });
  assert.match(
    messagesOf(succeeded(step), 'warning').join('|'),
    /^TOKEN \(.*\) was not verified: .*HTTP 503/,
  );
  assert.equal(stage.value('ci/by-function'), next);
  assertNoLeaks(stage, [step]);
});

test('auto goes by the Type of a managed external secret, of whatever form its token is', async (t) => {
  const stage = await openTokenStage(t, { [selfPath]: revoked });
  stage.put('ci/lab', { string: 'FAKE-old-key', type: 'GitLabAccessToken', versionId: first });
  const inputs = { generate: 'length=32', verify: 'KEY auto' };
  const step = await stage.rotate('KEY, ci/lab', inputs);
  assert.match(failedWith(step, 'E_NEW_VERSION'), /KEY \(ci\/lab\) is refused by GitLab/);
  assert.equal(stage.service.asked.length, 1);
});

test('in a lease auto goes by the Type where the secret is described', async (t) => {
  const stage = await openTokenStage(t, { [selfPath]: live(['api']) });
  stage.put('ci/lab', {
    json: { token: 'FAKE-token-of-no-form', gitlabUrl: 'https://gitlab.com' },
    type: 'GitLabAccessToken',
  });
  stage.put('ci/datadog', { json: { apiKey: 'FAKE-key', apiKeyId: 'FAKE-id' }, type: 'DatadogApiKey' });
  const inputs = { verify: 'KEY auto' };
  const blind = await stage.lease('KEY, ci/lab#token', inputs);
  assert.match(messagesOf(blind, 'warning').join('\n'), /auto knows no issuer of values of this form/);
  const described = await stage.lease('KEY, ci/lab#token', { ...inputs, 'check-rotation': 'true' });
  assert.equal(described.outcome, 'success', described.log);
  assert.deepEqual(messagesOf(described, 'warning'), []);
  assert.equal(stage.service.asked.length, 1);
  const siteless = await stage.lease('KEY, ci/datadog#apiKey', { ...inputs, 'check-rotation': 'true' });
  assert.match(messagesOf(siteless, 'warning').join('\n'), /Datadog has it on a site that nothing tells/);
  assert.equal(stage.service.asked.length, 1);
});
