import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { messagesOf, openStage, refusalOf, valuesOf } from '../dist/stage.ts';
import { type Answer, openTokenService } from '../dist/token-service.ts';
import { assertNoLeak, serviceText as words } from './leak-check.ts';

const token = 'FAKE-token-yAv7Kx2QpL9rTn';
const day = 86_400_000;

/** A stage with a token in its vault, beside GitHub's API and another service. */
async function openStageWith(
  t: TestContext,
  answers: Record<string, Answer>,
  env: Record<string, string> = {},
) {
  const service = await openTokenService(t, answers);
  const stage = await openStage(t, { env: { GITHUB_API_URL: `${service.url}/api/v3`, ...env } });
  stage.put('ci/token', token);
  const lease = (verify: string, inputs = {}, secrets = 'TOKEN, ci/token') =>
    stage.lease(secrets, { verify, ...inputs });
  return { ...stage, service, lease };
}

const rateLimit = '/api/v3/rate_limit';

test('GitHub is shown the token, in a header and nowhere else, before anything is exported', async (t) => {
  const { lease, service } = await openStageWith(t, { [rateLimit]: { body: `{"${words}":1}` } });
  const step = await lease('TOKEN github');
  assert.deepEqual(valuesOf(step), { TOKEN: token });
  assert.deepEqual(messagesOf(step, 'warning'), []);
  assert.deepEqual(
    service.asked.map(({ path, headers }) => [path, headers.authorization]),
    [[rateLimit, `token ${token}`]],
  );
  assert.equal(JSON.stringify(service.asked).split(token).length, 2);
  assertNoLeak(step, token);
});

test('auto shows a token of GitHub to the server of the runner, and not to github.com', async (t) => {
  const { service, put, lease } = await openStageWith(t, { [rateLimit]: { body: '{}' } });
  const ofServer = `ghp_${'Ab1'.repeat(12)}`;
  put('ci/server', ofServer);
  const step = await lease('TOKEN auto', {}, 'TOKEN, ci/server');
  assert.deepEqual(messagesOf(step, 'warning'), []);
  assert.deepEqual(
    service.asked.map(({ path, headers }) => [path, headers.authorization]),
    [[rateLimit, `token ${ofServer}`]],
  );
});

for (const dryRun of ['false', 'true']) {
  test(`a token that GitHub refuses keeps all back${dryRun === 'true' ? ', in a dry run too' : ''}`, async (t) => {
    const { lease, put } = await openStageWith(t, {
      [rateLimit]: { status: 401, body: `{"message":"Bad credentials ${words}"}` },
    });
    put('ci/fine', 'FAKE-fine');
    const step = await lease('TOKEN github', { 'dry-run': dryRun }, 'TOKEN, ci/token\nFINE, ci/fine');
    const message = refusalOf(step, 'E_REVOKED');
    assert.match(message, /^TOKEN \(ci\/token\) is refused by GitHub \(HTTP 401\)\.\n.*issue a new one/s);
    assertNoLeak(step, token);
  });
}

const githubAnswers: [status: number, isWarned: boolean][] = [
  [403, true],
  [404, false],
  [302, true],
  [429, true],
  [500, true],
];

for (const [status, isWarned] of githubAnswers) {
  test(`HTTP ${status} of GitHub ${isWarned ? 'is a warning' : 'is as good as 200'}`, async (t) => {
    const { lease, service } = await openStageWith(t, {
      [rateLimit]: {
        status,
        body: `{"message":"${words}"}`,
        headers: {
          location: '/elsewhere',
          deprecation: 'true',
          sunset: words,
          link: `<${words}>; rel="deprecation"`,
        },
      },
    });
    const step = await lease('TOKEN github');
    assert.equal(step.outcome, 'success', step.log);
    const warnings = messagesOf(step, 'warning');
    assert.equal(warnings.length, isWarned ? 1 : 0, step.log);
    if (isWarned) assert.match(warnings[0] ?? '', new RegExp(`not verified: GitHub answered HTTP ${status}`));
    assert.equal(service.asked.length, 1, 'no redirect is followed, nothing is asked twice');
    assertNoLeak(step, token);
  });
}

const expirations: [title: string, span: number, outcome: string][] = [
  ['over', -day, 'E_EXPIRED'],
  ['within min-remaining', 150_000, 'E_EXPIRING'],
  ['within warn-remaining', 3 * day, 'warning'],
  ['far off', 90 * day, 'fine'],
  ['the very moment, as some tokens are told', 0, 'unknown'],
];

for (const [title, span, outcome] of expirations) {
  test(`GitHub's own word on when the token ends: ${title}`, async (t) => {
    const at = new Date(Date.now() + span).toISOString().replace(/T(.*)\.\d+Z/, ' $1 UTC');
    const { lease } = await openStageWith(t, {
      [rateLimit]: { headers: { 'github-authentication-token-expiration': at } },
    });
    const step = await lease('TOKEN github');
    if (outcome.startsWith('E_')) {
      assert.match(refusalOf(step, outcome), /TOKEN \(ci\/token\) expire.*\(GitHub's answer, /);
      return;
    }
    assert.equal(step.outcome, 'success', step.log);
    assert.equal(step.outputs['next-expiring'], outcome === 'unknown' ? '' : 'TOKEN');
    assert.equal(messagesOf(step, 'warning').length, outcome === 'warning' ? 1 : 0, step.log);
    assertNoLeak(step, token);
  });
}

test('expires=never silences the date, not the refusal', async (t) => {
  const answer = { headers: { 'github-authentication-token-expiration': '2020-01-01 00:00:00 UTC' } };
  const stage = await openStageWith(t, { [rateLimit]: answer });
  const step = await stage.lease('TOKEN github', {}, 'TOKEN, ci/token expires=never');
  assert.equal(step.outcome, 'success', step.log);
  const revoked = await openStageWith(t, { [rateLimit]: { status: 401 } });
  refusalOf(await revoked.lease('TOKEN github', {}, 'TOKEN, ci/token expires=never'), 'E_REVOKED');
});

const templates: [template: string, header: string, sent: string][] = [
  ['', 'authorization', `Bearer ${token}`],
  [' X-Api-Key: {value}', 'x-api-key', token],
  [' Authorization: token {value}', 'authorization', `token ${token}`],
];

for (const [template, header, sent] of templates) {
  test(`a URL${template || ' without a template'} is shown the token in ${header}`, async (t) => {
    const { lease, service } = await openStageWith(t, { '/me?full=1': { body: words } });
    const step = await lease(`TOKEN ${service.url}/me?full=1${template}`);
    assert.deepEqual(valuesOf(step), { TOKEN: token });
    assert.deepEqual(messagesOf(step, 'warning'), []);
    assert.equal(service.asked[0]?.headers[header], sent);
    assert.equal(JSON.stringify(service.asked).split(token).length, 2);
    assertNoLeak(step, token);
  });
}

test('a value is sent as it is, whatever is special in a replacement', async (t) => {
  const { lease, put, service } = await openStageWith(t, { '/me': {} });
  put('ci/odd', "FAKE-$&-$1-$$-{value}-$'");
  await lease(`ODD ${service.url}/me X-Api-Key: a {value} b`, {}, 'ODD, ci/odd');
  assert.equal(service.asked[0]?.headers['x-api-key'], "a FAKE-$&-$1-$$-{value}-$' b");
});

for (const status of [401, 403]) {
  test(`HTTP ${status} of a URL keeps all back`, async (t) => {
    const { lease, service } = await openStageWith(t, { '/me': { status, body: words } });
    const step = await lease(`TOKEN ${service.url}/me`);
    const host = new URL(service.url).host;
    assert.ok(
      refusalOf(step, 'E_REVOKED').startsWith(`TOKEN (ci/token) is refused by ${host} (HTTP ${status}).`),
    );
    assertNoLeak(step, token);
  });
}

const doubts: [title: string, answer: Answer, says: RegExp][] = [
  ['HTTP 500', { status: 500, body: words }, /answered HTTP 500\.$/],
  ['HTTP 404', { status: 404, body: words }, /answered HTTP 404\.$/],
  [
    'a redirect, which is not followed',
    { status: 302, headers: { location: '/elsewhere' } },
    /answered HTTP 302, a redirect, which is not followed\.$/,
  ],
  ['nothing in ten seconds', { hangs: true }, /did not answer \(timeout\)\.$/],
];

for (const [title, answer, says] of doubts) {
  test(`${title} of a URL is a warning`, async (t) => {
    const { lease, service } = await openStageWith(t, { '/me': answer });
    const step = await lease(`TOKEN ${service.url}/me`);
    assert.equal(step.outcome, 'success', step.log);
    const [warning, ...more] = messagesOf(step, 'warning');
    assert.match(warning ?? '', /^TOKEN \(ci\/token\) was not verified: 127\.0\.0\.1:\d+ /);
    assert.match(warning ?? '', says);
    assert.deepEqual(more, []);
    assert.equal(service.asked.length, 1);
    assertNoLeak(step, token);
  });
}

test('nobody listening is a warning', async (t) => {
  const { lease } = await openStageWith(t, {});
  const step = await lease('TOKEN http://127.0.0.1:9/me');
  assert.match(messagesOf(step, 'warning').join(), /did not answer \(ECONNREFUSED\)\.$/);
  assert.equal(step.outcome, 'success');
});

test('what no header can carry is not sent, and that is said', async (t) => {
  const { lease, put, service } = await openStageWith(t, { '/me': {}, [rateLimit]: {} });
  put('ci/lines', `${token}\n`);
  const step = await lease(`LINES ${service.url}/me\nLINES github`, {}, 'LINES, ci/lines');
  assert.equal(step.outcome, 'success', step.log);
  assert.equal(messagesOf(step, 'warning').filter((each) => /no header can carry it/.test(each)).length, 2);
  assert.deepEqual(service.asked, []);
});

test('all are asked at once, and all that are refused are told in one error', async (t) => {
  const { lease, put, service } = await openStageWith(t, {
    '/one': { status: 401 },
    '/two': { status: 403 },
    '/three': {},
  });
  put('ci/two', 'FAKE-two');
  const verify = `TOKEN ${service.url}/one\nTWO ${service.url}/two\nTWO ${service.url}/three`;
  const message = refusalOf(await lease(verify, {}, 'TOKEN, ci/token\nTWO, ci/two'), 'E_REVOKED');
  assert.match(message, /^TOKEN \(ci\/token\) is refused .*; TWO \(ci\/two\) is refused /);
  assert.equal(service.asked.length, 3);
});

test('masks are out before the token is shown to anybody', async (t) => {
  const { lease } = await openStageWith(t, { [rateLimit]: { status: 401 } });
  const step = await lease('TOKEN github');
  assert.ok(step.stdout.includes(`::add-mask::${token}`));
});

test('a name that is not leased is an error that names what is', async (t) => {
  const { lease, service } = await openStageWith(t, { [rateLimit]: {} });
  const message = refusalOf(await lease('\nTOKEM github'), 'E_INPUT');
  assert.match(message, /^Line 2 of verify names TOKEM, which is not leased\.\n.*Leased are: TOKEN\./s);
  assert.deepEqual(service.asked, []);
});

test('what is optional and absent is not verified', async (t) => {
  const { lease, service } = await openStageWith(t, { [rateLimit]: {} });
  const step = await lease('OTHER github\nTOKEN github', {}, 'TOKEN, ci/token\nOTHER, ci/none optional');
  assert.equal(step.outcome, 'success', step.log);
  assert.match(
    messagesOf(step, 'notice').join('\n'),
    /OTHER is not there, so it is not verified \(line 1 of verify\)/,
  );
  assert.equal(service.asked.length, 1);
});

test('an address of GitHub that is not safe is sent nothing', async (t) => {
  const { lease } = await openStageWith(t, {}, { GITHUB_API_URL: 'http://github.example/api/v3' });
  assert.match(refusalOf(await lease('TOKEN github'), 'E_INPUT'), /GITHUB_API_URL is neither/);
});

test('both go through the proxy, and what the proxy says is not shown', async (t) => {
  const through: string[] = [];
  const proxy = createServer().on('connect', ({ url = '' }, socket) => {
    through.push(url);
    socket.end(`HTTP/1.1 502 ${words}\r\n\r\n${words}`);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  t.after(() => proxy.close());
  const { port } = proxy.address() as AddressInfo;
  const { lease } = await openStageWith(
    t,
    {},
    { GITHUB_API_URL: 'https://github.example/api/v3', https_proxy: `http://127.0.0.1:${port}` },
  );
  const step = await lease('TOKEN github\nTOKEN https://mail.example/me');
  assert.equal(step.outcome, 'success', step.log);
  assert.deepEqual(through.sort(), ['github.example:443', 'mail.example:443']);
  assert.deepEqual(
    messagesOf(step, 'warning').map((each) => /: (\S+) did not answer/.exec(each)?.[1]),
    ['GitHub', 'mail.example'],
  );
  assertNoLeak(step, token);
});

test('the record keeps no text of a header but the usual ones, and says what a renewal does without', async (t) => {
  const stage = await openStageWith(t, {});
  const url = `${stage.service.url}/api/v3/user`;
  const lines = [
    'TOKEN github',
    `TOKEN ${url} Authorization: Token {value}`,
    `TOKEN ${url} X-Auth: FAKE-other-Xw3:{value}`,
  ];
  const step = await stage.lease(lines.join('\n'));
  assert.equal(step.outcome, 'success', step.log);
  const { inputs } = JSON.parse(readFileSync(step.outputs['lease-file'] ?? '', 'utf8'));
  assert.equal(inputs.verify, lines.slice(0, 2).join('\n'));
  assert.match(messagesOf(step, 'warning').join(), /a renewal of TOKEN does not ask that service again/);
});
