import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertNoLeaks, run, sandbox } from './act.ts';

/** The step that docs/tokens.md gives to a schedule, with the sandbox's role, region and app. */
function documentedStep(clientId: string): string {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'tokens.md'), 'utf8');
  const [, block = ''] = /### Watch an installation[\s\S]*?```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  const replaced = {
    'OWNER/secret-lease@v1': './lease',
    'arn:aws:iam::123456789012:role/deploy-secrets': sandbox.roleArn,
    'eu-west-1': sandbox.region,
    Iv23liABCDEF: clientId,
  };
  const step = Object.entries(replaced).reduce((text, [there, here]) => {
    assert.ok(text.includes(there), there);
    return text.replace(there, here);
  }, block);
  return step
    .replace('  with:\n', `  with:\n    oidc-issuer: ${sandbox.issuer}\n`)
    .replaceAll(/^(?=.)/gm, '      ');
}

test("a schedule asks for an app's token, leaves none, and fails once the installation is suspended", async () => {
  const { apps } = sandbox.github;
  const app = apps.add();
  const installation = apps.install(app, { repositories: ['app', 'api'] });
  sandbox.secrets.put('prod/github-app', { string: JSON.stringify({ private_key: app.privateKey }) });
  const workflow = `on: { schedule: [{ cron: '0 6 * * *' }] }
jobs:
  watch:
    runs-on: ubuntu-latest
    permissions: { id-token: write, contents: read }
    steps:
      - uses: actions/checkout@v7
${documentedStep(app.clientId)}      - run: test -z "$GH_TOKEN" && echo "no token is here"
`;
  const options = { event: 'schedule', files: { '.github/workflows/app.yml': workflow } };
  const fine = await run('app.yml', options);
  assert.equal(fine.exitCode, 0, fine.log);
  assert.match(fine.log, /\| no token is here/);
  assert.equal(apps.tokens.length, 1);
  installation.isSuspended = true;
  const suspended = await run('app.yml', options);
  assert.equal(suspended.exitCode, 1, suspended.log);
  assert.match(suspended.log, /E_APP_SCOPE[\s\S]*is suspended/);
  assert.equal(apps.tokens.length, 1);
  assert.ok(apps.tokens.every((token) => apps.isRevoked(token)));
  assertNoLeaks(fine.log + suspended.log);
});
