import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { StepResult } from '../../runner/job.ts';
import { findLeaks } from '../../runner/leaks.ts';
import { bodyOf, messagesOf, refusalOf } from '../dist/stage.ts';
import { type Answer, openTokenService } from '../dist/token-service.ts';
import { hostWithIssuersAt } from '../issuers/issuer-stage.ts';
import { openChannels } from './channels.ts';
import { openWatch, type WatchStage } from './watch.ts';

const day = 86_400_000;
const github = (end: string) => `ghp_FAKE${end.padStart(32, 'aB3d')}`;
const rateLimit = '/api.github.com/rate_limit';
const gitlab = 'glpat-FAKEaB3daB3daB3daB3d';
const gitlabSelf = '/gitlab.com/api/v4/personal_access_tokens/self';

/** A stage whose issuers are all on loopback. */
async function openVerified(t: TestContext, answers: Record<string, Answer>, claims = {}) {
  const service = await openTokenService(t, answers);
  const env = { GITHUB_API_URL: 'https://api.github.com' };
  const host = await hostWithIssuersAt(t, service.url);
  const stage = await openWatch(t, { env, host, claims });
  const watch = (inputs: Record<string, string>) => stage.watch({ issue: 'false', ...inputs });
  return { ...stage, watch, service };
}

/** The error that ends a step which has reported before. */
function endOf(step: StepResult, code: string): string {
  const errors = step.annotations.filter(({ level }) => level === 'error');
  assert.deepEqual([step.exitCode, errors.map(({ title }) => title)], [1, [code]], step.log);
  return bodyOf(errors[0]?.message ?? '', code);
}

const scopes = (names: string): Answer => ({ headers: { 'x-oauth-scopes': names } });
const ofJson = (json: unknown, status = 200): Answer => ({ status, body: JSON.stringify(json) });

/** Of each secret: its name, its state and its findings. */
function told(stage: WatchStage, step: StepResult): string[] {
  return stage
    .report(step)
    .secrets.map(({ name, status, findings }) =>
      [name, status, ...findings.map(({ kind, severity }) => `${kind}=${severity}`)].join(' '),
    );
}

test('what is refused, too wide and about to end, of secrets and prefixes', async (t) => {
  const end = new Date(Date.now() + 3 * day).toISOString();
  const stage = await openVerified(t, {
    [rateLimit]: scopes('repo, delete_repo'),
    [gitlabSelf]: ofJson({ scopes: ['api'], active: true, expires_at: end }),
    '/slack.com/api/auth.test': ofJson({ ok: false, error: 'token_revoked' }),
    '/own/me': ofJson({ end: '2031-01-01' }),
  });
  stage.put('prod/gh', { json: { user: 'FAKE-user-name', token: github('1') } });
  stage.put('prod/lab', { string: `${gitlab}\n` });
  stage.put('prod/chat', { string: 'xoxb-FAKE1234567890-aB3daB3d' });
  stage.put('prod/own', { json: { key: 'FAKE-own-key', other: 'FAKE-other' } });
  stage.put('prod/db', { json: { password: 'FAKE-password' } });
  const step = await stage.watch({
    'warn-remaining': '30d',
    verify: [
      'prod/* auto',
      'prod/gh github max-scopes=repo',
      `prod/own#key ${stage.service.url}/own/me X-Key: {value} expires=end`,
      'other/* npm',
    ].join('\n'),
  });
  assert.match(endOf(step, 'E_REVOKED'), /^One secret holds a token that its issuer refuses: the summary/);
  assert.deepEqual(told(stage, step), [
    'prod/chat expired revoked=error',
    'prod/lab expiring expiring=warning',
    'prod/gh attention too-wide=error',
    'prod/db unknown',
    'prod/own ok',
  ]);
  const [chat, lab, gh] = stage.report(step).secrets.map(({ findings }) => findings[0]?.words);
  assert.equal(chat, 'is refused by Slack (token_revoked)');
  assert.match(lab ?? '', /^expires in \d+ d.* \(GitLab's answer, /);
  assert.equal(gh, 'may do more in field token than max-scopes allows (GitHub names delete_repo)');
  assert.match(
    messagesOf(step, 'warning').join('\n'),
    /Line 4 of verify means none of the secrets that are watched/,
  );
  // One request for each, and the password of the database went nowhere.
  assert.deepEqual(
    stage.service.asked.map(({ path }) => path).sort(),
    [rateLimit, gitlabSelf, '/own/me', '/slack.com/api/auth.test'].sort(),
  );
  assert.equal(stage.service.asked.find(({ path }) => path === '/own/me')?.headers['x-key'], 'FAKE-own-key');
});

test('an issuer that is silent is a warning, an error where severity says so, and not asked a fourth time', async (t) => {
  const stage = await openVerified(t, { [rateLimit]: { status: 503 } });
  for (let index = 10; index < 40; index += 1) stage.put(`gh/${index}`, { string: github(String(index)) });
  const inputs = { verify: 'gh/* github' };
  const step = await stage.watch(inputs);
  assert.equal(step.outcome, 'success', step.log);
  const lines = told(stage, step);
  const asked = stage.service.asked.length;
  assert.ok(asked >= 3 && asked <= 12, String(asked));
  assert.equal(lines.filter((line) => line.endsWith('unknown unverified=note')).length, 30 - asked);
  assert.equal(lines.filter((line) => line.endsWith('attention unverified=warning')).length, asked);
  const words = stage.report(step).secrets.map(({ findings }) => findings[0]?.words);
  assert.ok(words.includes('was not verified (GitHub answered HTTP 503)'), words.join('\n'));
  assert.ok(
    words.includes('was not verified (GitHub was not asked, as it stayed silent 3 times before; note)'),
    words.join('\n'),
  );
  const strict = await stage.watch({ ...inputs, severity: 'unverified=error' });
  assert.match(endOf(strict, 'E_UNVERIFIED'), /^30 secrets hold tokens that could not be verified/);
});

test('the same token in several secrets is asked about once', async (t) => {
  const stage = await openVerified(t, { [rateLimit]: { status: 401 } });
  stage.put('a', { string: github('1') });
  stage.put('b', { json: { token: github('1'), user: 'FAKE-user-name' } });
  const step = await stage.watch({ verify: '* auto', 'fail-on': 'never' });
  assert.deepEqual(told(stage, step), ['a expired revoked=error', 'b expired revoked=error']);
  assert.equal(stage.service.asked.length, 1);
});

test('with read-values: false only what verify means is read, by a session that may read nothing else', async (t) => {
  const stage = await openVerified(t, { [rateLimit]: { status: 401 } });
  stage.put('prod/gh/ci', { string: github('1') });
  stage.put('prod/gh/old', { string: github('2') });
  stage.put('prod/db', { string: 'FAKE-password' });
  const step = await stage.watch({
    secrets: 'prod/*',
    'read-values': 'false',
    verify: 'prod/gh/* github\nlegacy/* github',
    'fail-on': 'never',
  });
  assert.deepEqual(told(stage, step), [
    'prod/gh/ci expired revoked=error',
    'prod/gh/old expired revoked=error',
    'prod/db unknown',
  ]);
  const read = stage.sandbox.requests.filter(({ operation }) => /GetSecretValue$/.test(operation));
  assert.equal(read.length, 1);
  const policies = stage.sandbox.requests
    .filter(({ operation }) => /^AssumeRole/.test(operation))
    .map((request) => JSON.stringify(request));
  const reading = policies.filter((policy) => policy.includes('GetSecretValue'));
  assert.equal(policies.length, 2);
  assert.equal(reading.length, 1);
  assert.match(reading.join(), /secret:prod\/gh\/\*/);
  assert.doesNotMatch(reading.join(), /secret:prod\/\*|legacy/);
});

test('in a public repository nobody learns whose token it is, and what it may do', async (t) => {
  const end = new Date(Date.now() + 3 * day).toISOString();
  const stage = await openVerified(
    t,
    {
      [rateLimit]: scopes('repo, delete_repo'),
      [gitlabSelf]: ofJson({ scopes: ['api'], active: true, expires_at: end }),
    },
    { repository_visibility: 'public' },
  );
  stage.put('prod/a', { string: github('1') });
  stage.put('prod/b', { string: gitlab });
  const step = await stage.watch({
    secrets: 'prod/*',
    verify: 'prod/* auto max-scopes=repo,api',
    'fail-on': 'never',
  });
  const report = stage.report(step);
  assert.deepEqual(report.secrets.map(({ status }) => status).sort(), ['attention', 'expiring']);
  const said = [step.log.slice(step.log.indexOf('##[endgroup]')), step.summary.raw, JSON.stringify(report)];
  for (const text of said)
    assert.doesNotMatch(text, /GitHub's answer|GitHub names|delete_repo|GitLab|prod\/[ab]/);
  assert.match(JSON.stringify(report), /its issuer's answer/);
});

test('what an issuer said of a version counts for seven days of its silence, and no longer', async (t) => {
  const answers: Record<string, Answer> = { [rateLimit]: { status: 401 } };
  const stage = await openVerified(t, answers);
  stage.put('gh', { string: github('1') });
  const inputs = { verify: 'gh github', 'state-file': 'state.json', 'fail-on': 'never' };
  assert.deepEqual(told(stage, await stage.watch(inputs)), ['gh expired revoked=error']);
  const state = readFileSync(join(stage.job.workspace, 'state.json'), 'utf8');
  assert.deepEqual(findLeaks({ texts: { state }, canaries: [github('1'), 'ghp_', 'github', 'arn:'] }), []);
  answers[rateLimit] = { status: 503 };
  stage.day(6);
  const silent = await stage.watch(inputs);
  assert.deepEqual(told(stage, silent), ['gh expired revoked=error']);
  assert.match(
    stage.report(silent).secrets[0]?.findings[0]?.words ?? '',
    /^is refused by GitHub \(HTTP 401, as it said 20\d\d-/,
  );
  stage.day(8);
  assert.deepEqual(told(stage, await stage.watch(inputs)), ['gh attention unverified=warning']);
  answers[rateLimit] = {};
  assert.deepEqual(told(stage, await stage.watch(inputs)), ['gh unknown']);
});

/** A stage with an issue to keep, and a token of GitLab: it keeps GitHub's own API for the issue. */
async function openSilent(t: TestContext) {
  const answers: Record<string, Answer> = { [gitlabSelf]: { status: 503 } };
  const service = await openTokenService(t, answers);
  const stage = await openWatch(t, { host: await hostWithIssuersAt(t, service.url) });
  stage.put('lab', { string: gitlab });
  const inputs = { verify: 'lab gitlab', 'fail-on': 'never' };
  const watch = (more = {}) => stage.watch({ ...inputs, ...more });
  const issues = () => stage.sandbox.github.issues.map(({ state }) => state);
  return { ...stage, watch, answers, issues };
}

test('a silence of one run opens no alert; one that lasts does, and an answer ends it', async (t) => {
  const stage = await openSilent(t);
  const inputs = { 'state-file': 'state.json' };
  const first = await stage.watch(inputs);
  assert.deepEqual(told(stage, first), ['lab attention unverified=warning']);
  assert.match(
    messagesOf(first, 'notice').join(),
    /^One secret was not verified, because issuers did not answer\..*\nA run that finds the same in an hour/s,
  );
  await stage.watch(inputs);
  assert.deepEqual(stage.issues(), []);
  stage.day(1);
  const later = await stage.watch(inputs);
  assert.deepEqual(messagesOf(later, 'notice'), []);
  assert.deepEqual(stage.issues(), ['open']);
  stage.answers[gitlabSelf] = ofJson({ scopes: ['api'], active: true, expires_at: '2031-01-01' });
  await stage.watch(inputs);
  assert.deepEqual(stage.issues(), ['closed']);
  stage.answers[gitlabSelf] = { status: 429 };
  await stage.watch(inputs);
  assert.deepEqual(stage.issues(), ['closed'], 'it is a new silence');
});

test('without a state a silence opens no alert, and closes none', async (t) => {
  const stage = await openSilent(t);
  const silent = await stage.watch();
  assert.match(messagesOf(silent, 'notice').join(), /Set `state-file`, so that a later run alerts/);
  assert.deepEqual(stage.issues(), []);
  stage.answers[gitlabSelf] = { status: 401 };
  await stage.watch();
  stage.answers[gitlabSelf] = { status: 503 };
  await stage.watch();
  assert.deepEqual(stage.issues(), ['open']);
  endOf(await stage.watch({ 'fail-on': 'unverified' }), 'E_UNVERIFIED');
});

test('without a state a silence resolves no alert either, whatever else has an answer', async (t) => {
  const stage = await openSilent(t);
  const channels = await openChannels(t);
  const alerts = {
    'alert-format': 'pagerduty',
    'alert-url': `${channels.base}/v2/enqueue`,
    'alert-token': 'FAKEfakeFAKEfakeFAKEfakeFAKEfake',
  };
  const told = () => channels.taken('/v2/enqueue').map(({ event_action }) => event_action);
  stage.put('prod/old', { string: 'FAKE-old', tags: { 'expires-at': '2020-01-01' } });
  stage.answers[gitlabSelf] = { status: 401 };
  await stage.watch(alerts);
  for (const answer of [{ status: 503 }, { status: 403 }]) {
    stage.answers[gitlabSelf] = answer;
    await stage.watch(alerts);
  }
  assert.deepEqual(told().slice(0, 2), ['trigger', 'trigger']);
  assert.ok(!told().includes('resolve'), String(told()));
  stage.answers[gitlabSelf] = ofJson({ scopes: ['api'], active: true, expires_at: '2031-01-01' });
  await stage.watch(alerts);
  assert.equal(told().at(-1), 'resolve');
});

test('an end that an issuer told before counts while it is silent', async (t) => {
  const end = new Date(Date.now() + 5 * day).toISOString().replace(/T(.*)\.\d+Z/, ' $1 UTC');
  const answers: Record<string, Answer> = {
    [rateLimit]: { headers: { 'github-authentication-token-expiration': end } },
  };
  const stage = await openVerified(t, answers);
  stage.put('gh', { string: github('1') });
  const inputs = { verify: 'gh github', 'state-file': 'state.json' };
  assert.deepEqual(told(stage, await stage.watch(inputs)), ['gh expiring expiring=warning']);
  answers[rateLimit] = { hangs: false, status: 429 };
  assert.deepEqual(told(stage, await stage.watch(inputs)), [
    'gh expiring expiring=warning unverified=warning',
  ]);
});

test('a secret that each run reads is never called unused', async (t) => {
  const stage = await openVerified(t, { [rateLimit]: {} });
  const start = stage.sandbox.now();
  for (const name of ['gh', 'idle'])
    stage.put(name, {
      string: github(name),
      createdDate: start - 300 * day,
      lastAccessedDate: start - 200 * day,
    });
  const step = await stage.watch({
    verify: 'gh github',
    'state-file': 'state.json',
    'unused-after': '90d',
  });
  assert.deepEqual(told(stage, step), ['idle attention unused=warning', 'gh unknown']);
});

test('which field is meant must be told where nothing tells it', async (t) => {
  const stage = await openVerified(t, { '/me': {} });
  stage.put('two', { json: { a: 'FAKE-value-a', b: 'FAKE-value-b' } });
  stage.put('none', { string: 'FAKE-opaque' });
  const step = await stage.watch({
    verify: `two ${stage.service.url}/me\nnone auto\nnone#x github`,
  });
  assert.equal(step.outcome, 'success', step.log);
  const words = stage.report(step).secrets.flatMap(({ findings }) => findings.map((each) => each.words));
  assert.equal(
    words.filter((each) => /which of its fields is meant\? Write SECRET#FIELD/.test(each)).length,
    1,
  );
  assert.ok(words.some((each) => /auto knows no issuer of values of this form/.test(each)));
  assert.ok(words.some((each) => /#x finds no text in it/.test(each)));
  assert.deepEqual(stage.service.asked, []);
});

const wrong: [line: string, says: RegExp][] = [
  ['prod/db', /^Line 1 of verify: a line: there is no secret before #/],
  ['prod/db nonsense', /"nonsense" is neither an issuer nor a URL/],
  ['p* github', /a prefix has three characters or more/],
  ['prod/db# github', /there is no field behind #/],
  ['prod/db github max-scopes=a,', /max-scopes has an empty scope/],
  ['prod/db github repo', /"repo" is no option of an issuer/],
];

for (const [line, says] of wrong) {
  test(`a wrong line: ${line}`, async (t) => {
    const stage = await openVerified(t, {});
    stage.put('prod/db', { string: 'FAKE-password' });
    assert.match(refusalOf(await stage.watch({ verify: line }), 'E_INPUT'), says);
  });
}

test('auto goes by the Type of a managed external secret', async (t) => {
  const stage = await openVerified(t, {
    '/api.datadoghq.com/api/v1/validate': ofJson({ errors: ['Forbidden'] }, 403),
  });
  stage.put('prod/dd', { json: { apiKey: 'FAKE-key', site: 'datadoghq.com' }, type: 'DatadogApiKey' });
  stage.put('prod/eu', { json: { apiKey: 'FAKE-key-eu', site: 'datadoghq.eu' }, type: 'DatadogApiKey' });
  stage.put('prod/lab', {
    json: { token: gitlab, gitlabUrl: 'https://git.example.com' },
    type: 'GitLabAccessToken',
  });
  stage.put('prod/other', {
    json: { clientId: 'FAKE-id', clientSecret: 'FAKE-s' },
    type: 'BigIDClientSecret',
  });
  const step = await stage.watch({ verify: 'prod/* auto', 'fail-on': 'never' });
  assert.deepEqual(told(stage, step), [
    'prod/dd expired revoked=error',
    'prod/eu attention unverified=warning',
    'prod/lab attention unverified=warning',
    'prod/other unknown',
  ]);
  // What a secret says of where it belongs sends it nowhere.
  assert.equal(stage.service.asked.length, 1);
  assert.match(stage.report(step).secrets[2]?.findings[0]?.words ?? '', /add host=HOST to the line/);
});

test('parameters are verified by name, by path and by *; with read-values: false nothing else of them is read', async (t) => {
  const stage = await openVerified(t, {
    [rateLimit]: scopes('repo'),
    '/own/me': ofJson({ end: '2031-01-01' }),
  });
  const { sandbox } = stage;
  for (const [name, value] of [
    ['/tok/gh/a', github('1')],
    ['/tok/gh/b', `{"user":"FAKE-user-name","token":"${github('2')}"}`],
    ['/tok/own', '{"key":"FAKE-own-key"}'],
    ['/tok/other', 'FAKE-other'],
  ] as const)
    sandbox.parameters.put(name, { value });
  const secrets = 'ssm:/tok/*';
  const lines = [
    'ssm:/tok/gh/* github max-scopes=read:org',
    `ssm:/tok/own#key ${stage.service.url}/own/me X-Key: {value} expires=end`,
  ];
  const step = await stage.watch({
    secrets,
    'read-values': 'false',
    'fail-on': 'never',
    verify: [...lines, 'prod/* npm'].join('\n'),
  });
  assert.deepEqual(told(stage, step), [
    'ssm:/tok/gh/a attention too-wide=error',
    'ssm:/tok/gh/b attention too-wide=error',
    'ssm:/tok/other unknown',
    'ssm:/tok/own ok',
  ]);
  assert.match(messagesOf(step, 'warning').join('\n'), /Line 3 of verify means none of the secrets/);
  const arn = (name: string) => `arn:aws:ssm:eu-west-1:${sandbox.account}:parameter/${name}`;
  const statements = sandbox.requests
    .filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity')
    .map(({ parameters }) => JSON.parse(String(parameters.Policy)).Statement[0]);
  assert.deepEqual(statements, [
    { Effect: 'Allow', Action: 'ssm:GetParameters', Resource: [arn('tok/gh/*'), arn('tok/own')] },
    { Effect: 'Allow', Action: 'ssm:ListTagsForResource', Resource: [arn('tok/*')] },
  ]);
  assert.doesNotMatch(JSON.stringify(sandbox.requests), /FAKE-other/);
  const read = sandbox.requests.filter(({ operation }) => operation === 'GetParameters');
  assert.doesNotMatch(JSON.stringify(read.map(({ parameters }) => parameters)), /tok\/other/);

  const all = await stage.watch({ secrets, 'fail-on': 'never', verify: '* auto' });
  assert.deepEqual(
    stage.report(all).secrets.map(({ name, findings }) => [name, ...findings.map(({ kind }) => kind)]),
    [['ssm:/tok/gh/a'], ['ssm:/tok/gh/b'], ['ssm:/tok/other'], ['ssm:/tok/own']],
  );
  assert.equal(stage.service.asked.filter(({ path }) => path === rateLimit).length, 4);
});
