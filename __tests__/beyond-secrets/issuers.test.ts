// What issuers say of leased tokens, on the bundle: https://HOST/PATH is asked at the double's /HOST/PATH.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { messagesOf, openStage, refusalOf, valuesOf } from '../dist/stage.ts';
import { type Answer, openTokenService } from '../dist/token-service.ts';
import { hostWithIssuersAt } from '../issuers/issuer-stage.ts';
import { assertNoLeak, serviceText as words } from './leak-check.ts';

const minute = 60_000;
const day = 86_400_000;
const at = (span: number) => new Date(Date.now() + span).toISOString();
const ofJson = (json: unknown, headers = {}): Answer => ({ body: JSON.stringify(json), headers });

async function openStageWith(t: TestContext, answers: Record<string, Answer>, token: string) {
  const service = await openTokenService(t, answers);
  const env = { GITHUB_API_URL: 'https://api.github.com' };
  const stage = await openStage(t, { env, host: await hostWithIssuersAt(t, service.url) });
  stage.put('ci/token', token);
  const lease = async (verify: string, inputs = {}, options = '') => {
    const step = await stage.lease(`TOKEN, ci/token ${options}`, { verify, ...inputs });
    assertNoLeak(step, token);
    return step;
  };
  return { ...stage, service, lease };
}

/** A token of a GitHub App of the form of April 2026. */
function appToken(span: number): string {
  const part = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url');
  const exp = Math.floor((Date.now() + span) / 1000);
  return `ghs_1234567_${part({ alg: 'RS256' })}.${part({ iat: exp - 3600, exp })}.FAKE-x_7`;
}

for (const [title, span, code] of [
  ['an hour past', -60 * minute, 'E_EXPIRED'],
  ['about to end', 2 * minute, 'E_EXPIRING'],
] as const) {
  test(`a token ghs_APPID_JWT ${title}, without verify`, async (t) => {
    const { lease } = await openStageWith(t, {}, appToken(span));
    assert.match(refusalOf(await lease(''), code), /TOKEN \(ci\/token\) expire.*\(JWT exp, /);
  });
}

test('a token ghs_APPID_JWT that lasts, also inside of a text', async (t) => {
  const { lease, put } = await openStageWith(t, {}, appToken(50 * minute));
  const step = await lease('');
  assert.equal(step.outputs['next-expiring'], 'TOKEN');
  assert.deepEqual(messagesOf(step, 'warning'), []);
  put('ci/token', `//npm.pkg.github.com/:_authToken=${appToken(-minute)}`);
  refusalOf(await lease(''), 'E_EXPIRED');
});

const npmToken = `npm_${'aB3d'.repeat(8)}wXyZ`;
const npmPath = '/registry.npmjs.org/-/npm/v1/tokens?perPage=100';
const npmList = (own: object): Answer =>
  ofJson({
    objects: [
      { token: 'npm_1234...5678', expires: at(-day) },
      { token: 'npm_aB3d...wXyZ', ...own },
    ],
    urls: {},
  });

type NpmCase = [title: string, answer: Answer, outcome: string, says: RegExp];

/** Made anew for each test: the ends count from its begin, however long the ones before it took. */
const npmCases = (): NpmCase[] => [
  ['live', npmList({ expires: at(80 * day) }), 'fine', /^$/],
  ['without an end', npmList({ expires: null }), 'unknown', /^$/],
  ['ending soon', npmList({ expires: at(3 * day) }), 'warning', /npm's answer/],
  ['within min-remaining', npmList({ expires: at(2 * minute) }), 'E_EXPIRING', /npm's answer/],
  ['expired', npmList({ expires: at(-minute) }), 'E_EXPIRED', /npm's answer/],
  ['revoked', { status: 401, body: words }, 'E_REVOKED', /refused by npm \(HTTP 401\)/],
  ['rate-limited', { status: 429, body: words }, 'warning', /npm answered HTTP 429\.$/],
  ['down', { status: 503, body: words }, 'warning', /npm answered HTTP 503\.$/],
  ['moved', { status: 302, headers: { location: '/me' } }, 'warning', /redirect, which is not followed/],
  ['HTML', { body: `<html>${words}</html>` }, 'warning', /npm answered without the JSON that it documents/],
];

for (const [index, [title]] of npmCases().entries()) {
  test(`npm: ${title}`, async (t) => {
    const [, answer, outcome, says] = npmCases()[index] as NpmCase;
    const { lease, service } = await openStageWith(t, { [npmPath]: answer }, npmToken);
    const verify = title === 'live' ? 'TOKEN auto' : 'TOKEN npm';
    const step = await lease(verify);
    assert.equal(service.asked.length, 1);
    assert.equal(service.asked[0]?.headers.authorization, `Bearer ${npmToken}`);
    if (outcome.startsWith('E_')) {
      assert.match(refusalOf(step, outcome), says);
      return;
    }
    assert.deepEqual(valuesOf(step), { TOKEN: npmToken }, step.log);
    assert.match(messagesOf(step, 'warning').join(), says);
    assert.equal(messagesOf(step, 'warning').length, outcome === 'warning' ? 1 : 0);
    if (outcome === 'fine') {
      assert.equal(step.outputs['next-expiring'], 'TOKEN');
      // By the record a later check judges.
      assert.match(readFileSync(step.outputs['lease-file'] ?? '', 'utf8'), /"npm's answer"/);
    }
    if (says.source.includes('answered')) {
      const required = await lease(verify, { 'require-verify': 'true' });
      assert.match(refusalOf(required, 'E_UNVERIFIED'), /npm answered/);
    }
  });
}

const github = `ghp_${'aB3d'.repeat(9)}`;
const githubPath = '/api.github.com/rate_limit';

const scopeCases: [scopes: string | undefined, allowed: string, outcome: string][] = [
  ['repo, delete_repo', 'repo', 'E_SCOPE'],
  ['public_repo, read:packages', 'repo,read:*', 'fine'],
  ['', 'repo', 'fine'],
  [undefined, 'repo', 'warning'],
  [words, 'repo', 'E_SCOPE'],
];

for (const [scopes, allowed, outcome] of scopeCases) {
  test(`a token with ${scopes ?? 'scopes that nobody tells'} under max-scopes=${allowed}: ${outcome}`, async (t) => {
    const headers = scopes === undefined ? {} : { 'x-oauth-scopes': scopes };
    const { lease } = await openStageWith(t, { [githubPath]: ofJson({}, headers) }, github);
    const step = await lease('TOKEN auto', {}, `max-scopes=${allowed}`);
    if (outcome === 'E_SCOPE') {
      const message = refusalOf(step, 'E_SCOPE');
      assert.match(message, /^TOKEN \(ci\/token\) may do more than max-scopes=repo allows: GitHub names /);
      assert.equal(message.includes('delete_repo'), scopes !== words);
      return;
    }
    assert.equal(step.outcome, 'success', step.log);
    assert.equal(messagesOf(step, 'warning').length, outcome === 'warning' ? 1 : 0);
  });
}

test('max-scopes without a line of verify is an error', async (t) => {
  const { lease } = await openStageWith(t, {}, github);
  assert.match(
    refusalOf(await lease('', {}, 'max-scopes=repo'), 'E_REQUEST'),
    /needs a line of verify for TOKEN/,
  );
});

type UrlCase = [title: string, json: unknown, options: string, outcome: string, says: RegExp];

/** Made anew for each test, too. */
const urlCases = (): UrlCase[] => [
  ['an end tonight', { e: { at: at(day) } }, 'expires=e.at', 'warning', /127\.0\.0\.1:\d+'s answer/],
  ['an end in a minute', { e: { at: at(minute) } }, 'expires=e.at', 'E_EXPIRING', /'s answer/],
  ['no end', { e: null }, 'expires=e', 'fine', /^$/],
  ['no date', { e: words }, 'expires=e', 'warning', /expires=e finds no date/],
  ['disabled', { s: 'disabled' }, "active=s=='active'", 'E_REVOKED', /active=s=='active' is false/],
  ['active', { s: 'active' }, "active=s=='active'", 'fine', /^$/],
  ['neither', { s: 'active' }, 'active=s', 'warning', /finds neither true nor false/],
  ['too wide', { s: ['read', 'delete'] }, 'scopes=s', 'E_SCOPE', /names delete/],
  ['narrow', { s: 'read' }, 'scopes=s', 'fine', /^$/],
];

for (const [index, [title]] of urlCases().entries()) {
  test(`another service, by JMESPath: ${title}`, async (t) => {
    const [, json, options, outcome, says] = urlCases()[index] as UrlCase;
    const { lease, service } = await openStageWith(t, { '/me': ofJson(json) }, github);
    const limit = options.startsWith('scopes') ? 'max-scopes=read' : '';
    const step = await lease(`TOKEN ${service.url}/me X-Key: {value} ${options}`, {}, limit);
    if (outcome.startsWith('E_')) assert.match(refusalOf(step, outcome), says);
    else {
      assert.equal(step.outcome, 'success', step.log);
      assert.match(messagesOf(step, 'warning').join(), says);
    }
  });
}

test('an expression that is no JMESPath is an error before anybody is asked', async (t) => {
  const { lease, service } = await openStageWith(t, { '/me': {} }, github);
  const message = refusalOf(await lease(`TOKEN ${service.url}/me expires=a..b`), 'E_SELECTOR');
  assert.match(message, /^Line 1 of verify: /);
  assert.deepEqual(service.asked, []);
});

test('of two lines for one token and service only one asks', async (t) => {
  const { lease, service } = await openStageWith(t, { [npmPath]: npmList({}) }, npmToken);
  await lease('TOKEN npm\nTOKEN npm');
  assert.equal(service.asked.length, 1);
});

test('a form that the catalogue does not know', async (t) => {
  const { lease } = await openStageWith(t, {}, 'FAKE-opaque-Zq9');
  assert.match(messagesOf(await lease('TOKEN auto'), 'warning').join(), /name it in the line/);
});

test("a server of one's own, by host=", async (t) => {
  const path = '/api/v3/rate_limit';
  const { lease, service } = await openStageWith(t, { [path]: { status: 401 } }, github);
  const step = await lease(`TOKEN github host=${new URL(service.url).host}`);
  assert.match(refusalOf(step, 'E_REVOKED'), /refused by GitHub/);
  assert.deepEqual(
    service.asked.map((each) => each.path),
    [path],
  );
});
