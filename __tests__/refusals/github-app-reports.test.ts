import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { test } from 'node:test';
import { appLine, openAppStage } from '../dist/app-stage.ts';
import { assertNoLeaks } from '../dist/checking.ts';
import { loopbackOnly, refusalOf } from '../dist/stage.ts';

const asked = 'repositories=api permissions=contents:read';

/** Ways in which keys were kept in public reports of actions/create-github-app-token and others. */
const forms: Readonly<Record<string, (pem: string) => string>> = {
  'as GitHub gives it, PKCS#1': (pem) => pem,
  'PKCS#8': (pem) => String(createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' })),
  'with escaped line breaks': (pem) => pem.replaceAll('\n', '\\n'),
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
  assert.match(
    refusalOf(
      await stage.lease(appLine(stage.app, `repositories=OWNER/api permissions=contents:read`)),
      'E_REQUEST',
    ),
    /repositories= takes names without their owner, who stands in owner=OWNER/,
  );
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
