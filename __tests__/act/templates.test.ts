// biome-ignore-all lint/suspicious/noTemplateCurlyInString: bash's and the workflows' own.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertNoLeaks, run, sandbox } from './act.ts';

const root = join(import.meta.dirname, '..', '..');

test('the starter for a deploy: what deploys gets the secrets and what was built', async () => {
  sandbox.secrets.put('prod/api-token', { string: 'FAKE-api-token-s1k2j3h4' });
  const { exitCode, log } = await runStarter('deploy', preparing('bash build.sh', 'built'), {
    'build.sh':
      'mkdir -p built/bin && echo "echo built" > built/bin/app && chmod 755 built/bin/app && ln -s bin/app built/app',
    'deploy.sh': '#!/bin/bash\ntest "$API_TOKEN" = FAKE-api-token-s1k2j3h4 && built/app && echo deployed\n',
  });
  assert.equal(exitCode, 0, log);
  assert.match(log, /\| built/);
  assert.match(log, /\| deployed/);
  assert.match(log, /Success - Post Lease/);
  assertNoLeaks(log);
});

/** What a dependency's install script may try, line by line. Each prints `got:` and what it got, reversed. */
const attacks = [
  'secret-lease exec -- printenv API_TOKEN',
  'printenv API_TOKEN',
  'printenv ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'curl --silent --fail "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=sts.amazonaws.com" --header "Authorization: Bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN"',
  'cat "$RUNNER_TEMP"/secret-lease/*',
  'cat /proc/[0-9]*/environ 2>/dev/null | tr "\\0" "\\n" | grep "^API_TOKEN=FAKE"',
];

/** Takes the place of tar in the steps that follow: what it packs fills more than what the caller named. */
const hostileTar = [
  '#!/bin/bash',
  'echo "echo hostile deploy" > deploy.sh',
  'mkdir -p .git/hooks && echo "echo hostile hook" > .git/hooks/post-checkout',
  'ln -sf ../deploy.sh built/link',
  'PATH=/usr/bin:/bin exec tar -cPf "$2" built deploy.sh .git/hooks ../../outside',
].join('\n');

test('a dependency that tries everything while the job prepares gets nothing, and the deploy is as committed', async () => {
  sandbox.secrets.put('prod/api-token', { string: 'FAKE-api-token-s1k2j3h4' });
  const install = 'npm install --ignore-scripts=false --install-links --foreground-scripts --offline';
  const { exitCode, log } = await runStarter('deploy', preparing(`${install} ./hostile`, 'built'), {
    'package.json': JSON.stringify({ name: 'app', version: '1.0.0' }),
    'hostile/package.json': JSON.stringify({
      name: 'hostile',
      version: '1.0.0',
      scripts: { install: 'bash attack.sh' },
    }),
    'hostile/tar': hostileTar,
    'hostile/attack.sh': [
      'echo attacking',
      ...attacks.map((attack) => `{ ${attack} | rev | sed "s/^/got: /"; } 2>/dev/null`),
      'cd "$GITHUB_WORKSPACE" && mkdir -p built && echo built > built/app && echo outside > ../../outside',
      'chmod 755 hostile/tar && echo "$PWD/hostile" >> "$GITHUB_PATH"',
    ].join('\n'),
    'deploy.sh':
      '#!/bin/bash\ntest "$API_TOKEN" = FAKE-api-token-s1k2j3h4 && cat built/app && echo deployed\n',
  });
  assert.match(log, /\| attacking/);
  assert.doesNotMatch(log, /\| got: \S/);
  assert.doesNotMatch(log, /hostile (deploy|hook)/);
  assert.match(log, /\| deployed/);
  assert.equal(exitCode, 0, log);
  assertNoLeaks(log);
});

test("an artifact of the caller's own job is put in its path", async () => {
  sandbox.secrets.put('prod/api-token', { string: 'FAKE-api-token-s1k2j3h4' });
  const { exitCode, log } = await runStarter('deploy', byOwnJob, {
    'deploy.sh': '#!/bin/bash\ncat built/app && echo deployed\n',
  });
  assert.equal(exitCode, 0, log);
  assert.match(log, /\| built elsewhere/);
  assert.match(log, /\| deployed/);
});

test('what was prepared takes no place of a file of the commit', async () => {
  const { exitCode, log } = await runStarter('deploy', preparing('echo prepared', 'deploy.sh'), {
    'deploy.sh': '#!/bin/bash\necho deployed\n',
  });
  assert.equal(exitCode, 1, log);
  assert.match(log, /deploy\.sh holds files of the repository/);
  assert.doesNotMatch(log, /\| deployed/);
});

test('the deploy does not begin with a token that expires while it runs', async () => {
  await sandbox.addSeed({ accounts: {}, secrets: [{ name: 'prod/api-token', jwt: { expiresIn: 600 } }] });
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
  await sandbox.addSeed({ accounts: {}, secrets: [{ name: 'watched/expired', jwt: { expiresIn: -60 } }] });
  const { exitCode, log } = await runStarter('monitor', (starter) =>
    starter
      .replace(/secrets: APP\/\*.*/, "secrets: watched/*\n      issue: 'false'\n      keep-state: true")
      .replace(/^on:[\s\S]*?\n\n/m, 'on: push\n\n'),
  );
  assert.equal(exitCode, 1, log);
  assert.match(log, /watched\/expired/);
  assert.match(log, /Success - Main Keep the state/, 'also of a run that fails');
  assertNoLeaks(log);
});

test('the starter for rotations: a program makes the value with what was leased for it, another ends the old one', async () => {
  sandbox.accounts.setPermissions(sandbox.roleArn, {
    Statement: [{ Effect: 'Allow', Action: ['secretsmanager:*', 'kms:*'], Resource: '*' }],
  });
  sandbox.secrets.put('rotated/mail', { string: 'FAKE-old-mail-token' });
  sandbox.secrets.put('rotated/admin', { string: 'FAKE-admin-token-of-mail' });
  const { exitCode, log } = await runStarter(
    'rotate',
    (starter) =>
      starter
        .replace(
          /when: .*\n( +)secrets: \|\n.*\n/,
          [
            'checkout: true',
            'leased: ADMIN, rotated/admin',
            'secrets: rotated/mail',
            'command: ./new-token.sh',
            'after: ./revoke.sh',
            'after-values: old',
            '',
          ].join('\n$1'),
        )
        .replace(/^on:[\s\S]*?\n\n/m, 'on: push\n\n'),
    {
      'new-token.sh': '#!/bin/sh\necho "FAKE-new-$(printf %s "$ADMIN" | cksum | tr -d " ")"\n',
      'revoke.sh':
        '#!/bin/sh\ngrep -q FAKE-old-mail-token && test -n "$ADMIN" && echo "revoked $SECRET_LEASE_SECRET"\n',
    },
  );
  assert.equal(exitCode, 0, log);
  assert.match(log, /\| revoked rotated\/mail/);
  assert.equal(sandbox.secrets.get('rotated/mail')?.versions.length, 2);
  assertNoLeaks(log);
});

/** Has the starter prepare first, and hand on a path. */
function preparing(command: string, path: string) {
  return (starter: string) =>
    starter.replace(
      'command: ./deploy.sh',
      `prepare: ${command}\n      artifact-path: ${path}\n      command: ./deploy.sh`,
    );
}

/** Has the starter take the artifact of a job of its own. */
function byOwnJob(starter: string): string {
  return starter
    .replace(
      'jobs:\n',
      `jobs:
  build:
    runs-on: ubuntu-latest
    outputs:
      artifact-id: \${{ steps.upload.outputs.artifact-id }}
    steps:
      - uses: actions/checkout@v7
      - run: echo built elsewhere > app
      - id: upload
        uses: ./.github/actions/upload-artifact
        with:
          path: app
`,
    )
    .replace('  deploy:\n', '$&    needs: build\n')
    .replace(
      'command: ./deploy.sh',
      'artifact-id: ${{ needs.build.outputs.artifact-id }}\n      artifact-path: built\n      $&',
    );
}

const withoutToken = "    env: { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }\n";

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
      // act knows neither `$/` nor `queue`, and needs a checkout for `./`. It hands its own environment to every job:
      // what GitHub withholds from a job without `id-token: write` is taken away here. The tokens are the sandbox's.
      [`.github/workflows/${name}.yml`]: reusable
        .replaceAll('uses: $/', 'uses: ./')
        .replace(/uses: actions\/(upload|download)-artifact@.*/g, 'uses: ./.github/actions/$1-artifact')
        .replace(/uses: actions\/cache\/(restore|save)@.*/g, 'uses: ./.github/actions/$1-cache')
        .replace(/^ +queue: max .*\n/m, '')
        .replace(/^ {2}prepare:\n/m, `$&${withoutToken}`)
        .replace(/steps:\n(?! +- uses: actions\/checkout)/, 'steps:\n      - uses: actions/checkout@v7\n')
        .replace(/^ +oidc-issuer: \$.*\n/gm, '')
        .replace(/^( +)role-to-assume: \$.*$/gm, '$&\n$1oidc-issuer: ${{ vars.ISSUER }}'),
    },
  });
}
