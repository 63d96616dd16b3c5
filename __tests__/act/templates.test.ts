// biome-ignore-all lint/suspicious/noTemplateCurlyInString: bash's and the workflows' own.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertNoLeaks, run, sandbox } from './act.ts';

const root = join(import.meta.dirname, '..', '..');

test('the starter for a deploy: what deploys gets the secrets, and nothing before it does', async () => {
  sandbox.secrets.put('prod/api-token', { string: 'FAKE-api-token-s1k2j3h4' });
  const { exitCode, log } = await runStarter(
    'deploy',
    (starter) =>
      starter.replace(
        'command: ./deploy.sh',
        'prepare: echo "prepared with ${API_TOKEN-no token}"\n      command: ./deploy.sh',
      ),
    { 'deploy.sh': '#!/bin/bash\ntest "$API_TOKEN" = FAKE-api-token-s1k2j3h4 && echo deployed\n' },
  );
  assert.equal(exitCode, 0, log);
  assert.match(log, /\| prepared with no token/);
  assert.match(log, /\| deployed/);
  assert.match(log, /Success - Post Lease/);
  assertNoLeaks(log);
});

test('the deploy does not begin with a token that expires while it runs', async () => {
  await sandbox.plant({ accounts: {}, secrets: [{ name: 'prod/api-token', jwt: { expiresIn: 600 } }] });
  const { exitCode, log } = await runStarter('deploy', (starter) => starter, {
    'deploy.sh': '#!/bin/bash\necho the deploy has begun\n',
  });
  assert.equal(exitCode, 1, log);
  assert.match(log, /Success - Main Lease/);
  assert.match(log, /E_EXPIRING/);
  assert.doesNotMatch(log, /the deploy has begun/);
  assertNoLeaks(log);
});

test('the starter for a monitor reports what expires, and its run fails by it', async () => {
  await sandbox.plant({ accounts: {}, secrets: [{ name: 'watched/expired', jwt: { expiresIn: -60 } }] });
  const { exitCode, log } = await runStarter('monitor', (starter) =>
    starter
      .replace('secrets: prod/*', "secrets: watched/*\n      issue: 'false'")
      .replace(/^on:[\s\S]*?\n\n/m, 'on: push\n\n'),
  );
  assert.equal(exitCode, 1, log);
  assert.match(log, /watched\/expired/);
  assertNoLeaks(log);
});

/** Runs a starter workflow with the reusable one that it calls, as the sandbox's repository would have them. */
function runStarter(
  name: string,
  changed: (starter: string) => string,
  files: Readonly<Record<string, string>> = {},
) {
  const starter = readFileSync(join(root, 'workflow-templates', `secret-lease-${name}.yml`), 'utf8');
  const reusable = readFileSync(join(root, '.github', 'workflows', `${name}.yml`), 'utf8');
  return run(`starter-${name}.yml`, {
    files: {
      ...files,
      [`.github/workflows/starter-${name}.yml`]: changed(starter)
        .replace(/uses: OWNER\/secret-lease\/(\S+)@.*/, 'uses: ./$1')
        .replace('$default-branch', 'main')
        .replace('arn:aws:iam::ACCOUNT:role/ROLE', sandbox.roleArn)
        .replace('REGION', sandbox.region),
      // act does not know `$/`, and needs a checkout for `./`. The tokens here are the sandbox's, which has to be said.
      [`.github/workflows/${name}.yml`]: reusable
        .replaceAll('uses: $/', 'uses: ./')
        .replace(/steps:\n(?! +- uses: actions\/checkout)/, 'steps:\n      - uses: actions/checkout@v7\n')
        .replace(/^( +)role-to-assume: \$.*$/m, '$&\n$1oidc-issuer: ${{ vars.ISSUER }}'),
    },
  });
}
