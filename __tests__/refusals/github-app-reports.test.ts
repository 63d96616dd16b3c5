import assert from 'node:assert/strict';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { appLine, openAppStage } from '../beyond-secrets/app-stage.ts';
import { assertNoLeaks } from '../dist/checking.ts';
import { loopbackOnly, refusalOf } from '../dist/stage.ts';

const asked = 'repositories=api permissions=contents:read';

/** Ways in which keys were kept in public reports of actions/create-github-app-token and others. */
const forms: Readonly<Record<string, (pem: string) => string>> = {
  'as GitHub gives it, PKCS#1': (pem) => pem,
  'PKCS#8': (pem) => String(createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' })),
  'with escaped line breaks': (pem) => pem.replaceAll('\n', '\\n'),
  'with escaped line breaks of Windows': (pem) => pem.replaceAll('\n', '\\r\\n'),
  'as base64 without its first and last line': (pem) => pem.replaceAll(/-----.*-----/g, '').trim(),
  'the same of PKCS#8, in one line': (pem) =>
    createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  'with line breaks of Windows': (pem) => pem.replaceAll('\n', '\r\n'),
  'with blanks for line breaks, in one line': (pem) => pem.trim().replaceAll('\n', ' '),
  'without an end of its last line, between blank lines': (pem) => `\n\n${pem.trim()}\n\n`,
  'in quotes': (pem) => JSON.stringify(pem),
  'as base64 of the file': (pem) => Buffer.from(pem).toString('base64'),
  'as base64 in lines of 76 characters': (pem) =>
    Buffer.from(pem).toString('base64').replaceAll(/.{76}/g, '$&\n'),
};

test('a key in each form that people keep it in', async (t) => {
  const stage = await openAppStage(t);
  const { app } = stage;
  const pem = String(createPrivateKey(app.privateKey).export({ type: 'pkcs1', format: 'pem' }));
  const steps = [];
  for (const [form, write] of Object.entries(forms)) {
    stage.put('app/key', write(pem));
    const step = await stage.lease(appLine(app, asked, 'app/key'));
    assert.equal(step.outcome, 'success', `${form}: ${step.log}`);
    assert.match(step.exported.GH_TOKEN ?? '', /^ghs_/, form);
    steps.push(step);
  }
  for (const [what, text] of Object.entries({
    'a key of OpenSSH':
      '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n-----END OPENSSH PRIVATE KEY-----\n',
    'the fingerprint that the settings show': 'SHA256:3vZ8kqUlq0c7XoB5x1HnVwq0y7nWm3nJk0rZq9s8t7A=',
    'the secret of the OAuth client': '0123456789abcdef0123456789abcdef01234567',
    'a key that is cut': pem.slice(0, 700),
    'a key of an elliptic curve': String(
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
    ),
  })) {
    stage.put('app/key', text);
    const step = await stage.lease(appLine(app, asked, 'app/key'));
    assert.match(refusalOf(step, 'E_APP_KEY'), /holds no private key of RSA/, what);
    steps.push(step);
  }
  assertNoLeaks(stage, steps, [pem, ...pem.split('\n').filter((line) => line.length > 40)]);
});

test('names as people write them: permissions with hyphens, owners and repositories in another case', async (t) => {
  const stage = await openAppStage(t);
  const { installation } = stage;
  installation.permissions = { ...installation.permissions, pull_requests: 'write' };
  const step = await stage.leased(
    appLine(stage.app, 'owner=owner repositories=API,App permissions=pull-requests:write,contents:read'),
  );
  assert.ok(step.exported.GH_TOKEN);
});

// https://github.com/actions/create-github-app-token/issues/185
test('full names of repositories, as `github.repository` has them, tell the owner', async (t) => {
  const stage = await openAppStage(t);
  const { sandbox, app } = stage;
  const other = sandbox.github.apps.install(app, { account: 'OTHER', accountType: 'User' });
  for (const [options, repositories] of [
    ['repositories=owner/API,OWNER/app', ['app', 'api']],
    ['repositories=api,OWNER/app', ['app', 'api']],
    ['repositories=OTHER/tools', ['tools']],
    [`repositories=OTHER/tools installation=${other.id}`, ['tools']],
  ] as const) {
    await stage.leased(appLine(app, `${options} permissions=contents:read`), { 'on-conflict': 'overwrite' });
    const grant = sandbox.github.apps.grantOf(sandbox.github.apps.tokens.at(-1) ?? '');
    assert.deepEqual(
      [...(grant?.repositories ?? [])].map((each) => each.toLowerCase()).sort(),
      [...repositories].sort(),
      options,
    );
  }
  for (const [options, words] of [
    ['repositories=OWNER/app,OTHER/tools', /repositories of one owner, and it names OWNER and OTHER/],
    ['owner=OWNER repositories=OTHER/tools', /it names OWNER and OTHER/],
    [
      'repositories=https://github.com/OWNER/api',
      /"https:\/\/github\.com\/OWNER\/api",\swhich is no repository's name/,
    ],
    ['repositories=api, app', /commas between them, and no spaces/],
  ] as const)
    assert.match(
      refusalOf(await stage.lease(appLine(app, `${options} permissions=contents:read`)), 'E_REQUEST'),
      words,
    );
});

test('an installation that is not there, or that of another owner than the line says', async (t) => {
  const stage = await openAppStage(t);
  const { app, installation } = stage;
  const lease = (options: string) => stage.lease(appLine(app, `${options} ${asked}`));
  assert.match(refusalOf(await lease('owner=ELSEWHERE'), 'E_APP_SCOPE'), /not installed at ELSEWHERE/);
  assert.match(
    refusalOf(await lease('installation=7'), 'E_APP_SCOPE'),
    /The app Iv23li\w+ has no installation 7\./,
  );
  assert.match(
    refusalOf(await lease(`owner=ELSEWHERE installation=${installation.id}`), 'E_APP_SCOPE'),
    /is that of OWNER,\s+and\s+the\s+line\s+says\s+owner=ELSEWHERE/,
  );
});

test('a key where only its field is meant, a field that is not there, and a permission that GitHub does not know', async (t) => {
  const stage = await openAppStage(t);
  const { app } = stage;
  stage.put('app/two', { json: { private_key: app.privateKey, id: '1' } });
  const lease = async (key: string, options = asked) => stage.lease(appLine(app, options, key));
  assert.match(
    refusalOf(await lease('app/two'), 'E_APP_KEY'),
    /holds no private key of RSA: it is JSON with the\sfields id, private_key\./,
  );
  assert.match(
    refusalOf(await lease('app/two#key'), 'E_APP_KEY'),
    /: key finds none in the\sfields id, private_key\./,
  );
  assert.match(
    refusalOf(await lease('app/two#private_key', 'repositories=api permissions=content:read'), 'E_APP_SCOPE'),
    /does not have content:read: it has contents, issues,\smetadata\./,
  );
});

test('a token has no fields, and names keep their case in what was probably meant', async (t) => {
  const stage = await openAppStage(t);
  const { app } = stage;
  const rest = 'key=prod/github-app#private_key repositories=api permissions=contents:read';
  for (const line of [
    `GH_TOKEN, app:${app.clientId}#token ${rest}`,
    `GH_TOKEN_*, app:${app.clientId} ${rest}`,
  ]) {
    const said = refusalOf(await stage.lease(line), 'E_REQUEST');
    assert.match(said, /a token is one value and has no fields/);
    assert.ok(
      said.replaceAll('\n', ' ').includes(`Probably meant: GH_TOKEN, app:${app.clientId} ${rest}`),
      said,
    );
  }
  const capitals = refusalOf(
    await stage.lease(`GH_TOKEN, app:${app.clientId} ${rest.replace('contents:read', 'Contents:Read')}`),
    'E_REQUEST',
  );
  assert.doesNotMatch(capitals, /gh_token/);
});

test('an API URL that ends in slashes', async (t) => {
  const slashes = 'data:text/javascript,process.env.GITHUB_API_URL += "//"';
  const stage = await openAppStage(t, { nodeArgs: [...loopbackOnly, '--import', slashes] });
  const step = await stage.leased(appLine(stage.app, asked));
  assert.ok(step.exported.GH_TOKEN);
});

test('GitHub fails for a moment while it mints', async (t) => {
  const stage = await openAppStage(t);
  stage.sandbox.faults.add({
    operation: 'createInstallationToken',
    kind: 'error',
    code: 'Unavailable',
    status: 503,
    times: 2,
  });
  const step = await stage.leased(appLine(stage.app, asked));
  assert.ok(step.exported.GH_TOKEN);
  assert.equal(stage.sandbox.count('createInstallationToken'), 3);
});

test('a key behind a passphrase is told as that, in both forms', async (t) => {
  const stage = await openAppStage(t);
  const { app } = stage;
  const steps = [];
  for (const type of ['pkcs8', 'pkcs1'] as const) {
    const locked = createPrivateKey(app.privateKey).export({
      type,
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'FAKE-passphrase',
    });
    for (const text of [String(locked), String(locked).replaceAll('\n', '\\n')]) {
      stage.put('app/key', text);
      const step = await stage.lease(appLine(app, asked, 'app/key'));
      assert.match(
        refusalOf(step, 'E_APP_KEY'),
        /is protected by a passphrase\.[\s\S]*openssl rsa -in/,
        type,
      );
      steps.push(step);
    }
  }
  assertNoLeaks(stage, steps, []);
});

test('an owner or a repository that has another name by now is told as that', async (t) => {
  const stage = await openAppStage(t);
  const { app, sandbox } = stage;
  const elsewhere = {
    kind: 'redirect',
    to: 'https://api.github.com/organizations/7/installation',
    status: 301,
  } as const;
  sandbox.faults.add({ operation: 'getAccountInstallation', ...elsewhere });
  const owner = refusalOf(await stage.lease(appLine(app, `owner=OLD ${asked}`)), 'E_APP_SCOPE');
  assert.match(owner, /OLD has another name on GitHub by now\./);
  sandbox.faults.clear();
  sandbox.faults.add({ operation: 'getRepoInstallation', ...elsewhere });
  const repository = refusalOf(
    await stage.lease(appLine(app, 'repositories=old-api permissions=contents:read')),
    'E_APP_SCOPE',
  );
  assert.match(repository, /OWNER\/old-api has another name on GitHub by now\./);
  assert.deepEqual(sandbox.github.apps.tokens, []);
});

test('a token that GitHub takes only after a moment is handed over when it does', async (t) => {
  const stage = await openAppStage(t);
  for (const [status, message] of [
    [401, 'Bad credentials'],
    [404, 'Not Found'],
    [403, 'Resource not accessible by integration'],
  ] as const) {
    stage.sandbox.faults.clear();
    stage.sandbox.faults.add({
      ...{ operation: 'listInstallationRepositories', kind: 'error', code: 'Unauthorized', times: 2 },
      ...{ status, message },
    });
    const before = stage.sandbox.count('listInstallationRepositories');
    const step = await stage.leased(appLine(stage.app, asked));
    assert.ok(step.exported.GH_TOKEN);
    assert.equal(stage.sandbox.count('listInstallationRepositories') - before, 3);
  }
});

test('a token that GitHub takes at no time is handed over all the same: what uses it knows more', async (t) => {
  const stage = await openAppStage(t);
  stage.sandbox.faults.add({
    ...{ operation: 'listInstallationRepositories', kind: 'error', code: 'Unauthorized', status: 401 },
  });
  const step = await stage.leased(appLine(stage.app, asked));
  assert.ok(step.exported.GH_TOKEN);
});

test('the installation of an enterprise, which has no repositories of its own', async (t) => {
  const stage = await openAppStage(t);
  const installation = stage.sandbox.github.apps.install(stage.app, {
    ...{ account: 'the-enterprise', accountType: 'Enterprise', repositories: [] },
    permissions: { enterprise_organizations: 'write' },
  });
  const line = (permissions: string) =>
    appLine(stage.app, `installation=${installation.id} repositories=* permissions=${permissions}`);
  assert.ok((await stage.leased(line('enterprise-organizations:read'))).exported.GH_TOKEN);
  assert.match(
    refusalOf(await stage.lease(line('contents:read')), 'E_APP_SCOPE'),
    /at the-enterprise does not have contents:read: it has\senterprise_organizations\./,
  );
  installation.isSuspended = true;
  assert.match(
    refusalOf(await stage.lease(line('enterprise-organizations:read')), 'E_APP_SCOPE'),
    /at the-enterprise is suspended/,
  );
});

test('more repositories than one token takes, and lists as other actions write them, are told before a request', async (t) => {
  const stage = await openAppStage(t);
  const refused = async (options: string) =>
    refusalOf(await stage.lease(appLine(stage.app, `${options} permissions=contents:read`)), 'E_REQUEST');
  const many = Array.from({ length: 501 }, (_, index) => `r${index}`).join(',');
  assert.match(await refused(`repositories=${many}`), /a token is for 500 repositories at most/);
  await refused('repositories=api, app');
  await refused('repositories=api\napp');
  assert.equal(stage.sandbox.count('getAccountInstallation'), 0);
});

test('a rate limit that ends soon is waited for', async (t) => {
  const stage = await openAppStage(t);
  stage.sandbox.faults.add({
    ...{ operation: 'createInstallationToken', kind: 'error', code: 'Forbidden', status: 403, times: 1 },
    ...{ message: 'You have exceeded a secondary rate limit.', headers: { 'retry-after': '1' } },
  });
  const step = await stage.leased(appLine(stage.app, asked));
  assert.ok(step.exported.GH_TOKEN);
  assert.equal(stage.sandbox.count('createInstallationToken'), 2);
});
