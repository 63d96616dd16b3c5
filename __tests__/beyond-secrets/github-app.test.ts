import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertNoLeaks, recordsOf } from '../dist/checking.ts';
import { credentials, openCorporateNetwork } from '../dist/corporate-network.ts';
import { loopbackOnly, messagesOf, refusalOf, saidBy } from '../dist/stage.ts';
import { lacks } from '../needs.ts';
import { appLine, openAppStage } from './app-stage.ts';

const shiftedClock = new URL('../dist/shifted-clock.mjs', import.meta.url).href;

test('a token is minted for exactly what is asked, and nobody sees the key', async (t) => {
  const stage = await openAppStage(t);
  const { sandbox, app } = stage;
  const line = appLine(app, 'repositories=api permissions=contents:read,issues:write');
  const step = await stage.leased(line);
  const token = step.exported.GH_TOKEN ?? '';
  assert.match(token, /^ghs_\d+_eyJ/);
  const grant = sandbox.github.apps.grantOf(token);
  assert.deepEqual(grant?.permissions, { metadata: 'read', contents: 'read', issues: 'write' });
  assert.deepEqual(grant?.repositories, ['api']);
  assert.equal(step.outputs.GH_TOKEN, token);
  const [record] = recordsOf(stage);
  const [entry] = record?.entries ?? [];
  assert.deepEqual([entry?.source, entry?.firm, entry?.judgement], ["GitHub's answer", true, 'ok']);
  assert.equal(entry?.expiresAt, new Date(grant?.expiresAt ?? 0).toISOString());
  assert.equal(step.outputs['expires-at'], entry?.expiresAt);
  assert.deepEqual(messagesOf(step, 'warning'), []);
  assert.match(saidBy(step), /Next to expire: GH_TOKEN in 59 min/);
  assertNoLeaks(
    stage,
    [step],
    [app.privateKey, ...app.privateKey.split('\n').filter((each) => each.length > 20)],
  );
  const [post] = await stage.job.end();
  assert.match(post?.log ?? '', /Revoked at GitHub: one token/);
  assert.equal(sandbox.github.apps.grantOf(token), undefined);
});

test('check and exec mint anew near the end alone, and the end revokes all of them', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openAppStage(t, { nodeArgs: [...loopbackOnly, '--import', shiftedClock] });
  const { sandbox, app } = stage;
  const { apps } = sandbox.github;
  await stage.leased(appLine(app, 'permissions=contents:read repositories=api'), { 'min-remaining': '10m' });
  const [first = ''] = apps.tokens;
  const early = await stage.checked();
  assert.deepEqual([early.outputs.status, early.outputs.renewed, apps.tokens.length], ['ok', '', 1]);
  const given = await stage.job.run(
    'secret-lease exec -- sh -c \'printf %s "$GH_TOKEN" > "$RUNNER_TEMP/seen"\'',
  );
  assert.equal(given.outcome, 'success', given.log);
  assert.equal(readFileSync(join(stage.job.temp, 'seen'), 'utf8'), first);
  assert.equal(apps.tokens.length, 1);

  const shift = 55 * 60_000;
  sandbox.advance(shift);
  const late = await stage.checked({}, { env: { CLOCK_SHIFT: String(shift) } });
  assert.deepEqual([late.outputs.status, late.outputs.renewed], ['renewed', 'GH_TOKEN']);
  const [, second = ''] = apps.tokens;
  assert.equal(late.exported.GH_TOKEN, second);
  assert.notEqual(second, first);
  assertNoLeaks(stage, [early, given, late], [app.privateKey]);
  await stage.job.end();
  assert.ok([first, second].every((token) => apps.isRevoked(token)));
});

test('a dry run on a schedule tells what an installation has lost, and leaves no token', async (t) => {
  const stage = await openAppStage(t);
  const { app, installation, sandbox } = stage;
  const watch = () =>
    stage.lease(appLine(app, 'repositories=api permissions=contents:write'), { 'dry-run': 'true' });
  const fine = await watch();
  assert.equal(fine.outcome, 'success', fine.log);
  const changes: Readonly<Record<string, () => void>> = {
    'is suspended': () => Object.assign(installation, { isSuspended: true }),
    'does not have contents:write': () =>
      Object.assign(installation, {
        isSuspended: false,
        permissions: { metadata: 'read', contents: 'read' },
      }),
    'is not installed on OWNER/api': () =>
      Object.assign(installation, { permissions: { contents: 'write' }, repositories: ['app'] }),
  };
  for (const [words, change] of Object.entries(changes)) {
    change();
    assert.ok(refusalOf(await watch(), 'E_APP_SCOPE').includes(words), words);
  }
  const { apps } = sandbox.github;
  apps.installations.splice(0);
  assert.ok(refusalOf(await watch(), 'E_APP_SCOPE').includes('is not installed at OWNER'));
  app.keys.splice(0);
  refusalOf(await watch(), 'E_APP_KEY');
  assert.equal(apps.tokens.length, 1);
  assert.ok(apps.tokens.every((token) => apps.isRevoked(token)));
});

test('a dry run mints, says what the role needs, and gives back what it had', async (t) => {
  const stage = await openAppStage(t);
  const { sandbox, app } = stage;
  const step = await stage.leased(appLine(app, 'permissions=contents:read repositories=api'), {
    'dry-run': 'true',
  });
  assert.match(saidBy(step), /secretsmanager:GetSecretValue[\s\S]*secret:prod\/github-app-\?{6}"/);
  assert.deepEqual(step.exported, {});
  assert.equal(sandbox.github.apps.tokens.length, 1);
  assert.ok(sandbox.github.apps.tokens.every((token) => sandbox.github.apps.isRevoked(token)));
});

test('a server of one’s own is asked by its own address, through the proxy, also at the end', async (t) => {
  const network = await openCorporateNetwork(t);
  const stage = await openAppStage(t, {
    host: {
      HTTPS_PROXY: network.proxyFor(credentials.user, credentials.password),
      NODE_EXTRA_CA_CERTS: network.certificate,
    },
    env: { GITHUB_API_URL: `${network.front}/github` },
  });
  network.leadTo(stage.sandbox.url);
  const { apps } = stage.sandbox.github;
  apps.tokenForm = 'opaque';
  const step = await stage.leased(appLine(stage.app, 'permissions=contents:read repositories=api'));
  assert.match(step.exported.GH_TOKEN ?? '', /^ghs_[0-9a-f]{36}$/);
  const asked = network.tunnels.length;
  assert.ok(asked > 0 && network.tunnels.every((each) => each === new URL(network.front).host));
  await stage.job.end();
  assert.ok(network.tunnels.length > asked, 'the end goes through it too');
  assert.ok(apps.tokens.every((token) => apps.isRevoked(token)));
});
