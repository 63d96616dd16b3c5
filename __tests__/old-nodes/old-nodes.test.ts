// What the bundle does where a runner starts it with an older Node than action.yml asks for: with Node 22 the same, and with
// Node 20 it says what it needs. Run by `npm run test:old-nodes`, which installs both.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { StepResult } from '../../runner/job.ts';
import { tokenFor } from '../dist/checking.ts';
import { credentials, issuerHost, openCorporateNetwork } from '../dist/corporate-network.ts';
import { everything } from '../dist/sessions.ts';
import { openStage, refusalOf, valuesOf } from '../dist/stage.ts';

const { NODE_20: node20, NODE_22: node22 } = process.env;
if (!node20 || !node22) throw new Error('run by `npm run test:old-nodes`');
const root = join(import.meta.dirname, '..', '..');
const actions = ['', 'check', 'monitor', 'rotate', 'plan'].map((name) => ({
  name: name || 'lease',
  yml: join(root, name, 'action.yml'),
}));

test('the versions are those that they are called', () => {
  const versionOf = (node: string) => execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  assert.match(versionOf(node20), /^v20\./);
  assert.match(versionOf(node22), /^v22\./);
});

for (const { name, yml } of actions)
  test(`Node 20, ${name}: one error that says what is needed`, async (t) => {
    const stage = await openStage(t);
    const step = await stage.job.uses(yml, { node: node20, with: { secrets: 'prod/flags' } });
    const message = refusalOf(step, 'E_RUNNER').replaceAll('\n', ' ');
    assert.match(message, /needs Node 24, and the runner started it with Node 20\./);
    assert.equal(step.stderr, '');
    for (const end of await stage.job.end()) assert.equal(end.outcome, 'success', end.log);
  });

test('Node 20, secret-lease plan: one error that says what is needed', () => {
  const words = [join(root, 'dist', 'cli.js'), 'plan', root];
  const { status, stdout, stderr } = spawnSync(node20, words, { encoding: 'utf8' });
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(
    stderr,
    /E_RUNNER: secret-lease plan needs Node 22\.21 or later, and Node 20\.[\d.]+ runs it\./,
  );
});

suite('Node 22', () => {
  const node = node22;
  /** SQLite is called experimental there, on stderr. */
  const succeeded = (step: StepResult) => {
    assert.equal(step.outcome, 'success', step.log);
    assert.doesNotMatch(step.stderr, /Error| {4}at /);
    return step;
  };

  test('lease of secrets, parameters and tokens; check, command, profile and the end', async (t) => {
    const stage = await openStage(t);
    const { sandbox, job } = stage;
    const { apps } = sandbox.github;
    sandbox.accounts.setPermissions(sandbox.roleArn, { Statement: everything });
    const app = apps.add();
    apps.install(app, { repositories: ['api'] });
    stage.put('prod/github-app', { json: { private_key: app.privateKey } });
    stage.put('prod/token', tokenFor(7200, 'of-22'));
    const lines = [
      ...['prod/db#host public', 'TOKEN, prod/token', 'TLS, prod/flags file', 'ssm:/prod/db/password'],
      ...['APP_*, ssm:/prod/app/*', 'ECR, ecr: repositories=api access=pull'],
      `GH_TOKEN, app:${app.clientId} key=prod/github-app#private_key repositories=api permissions=contents:read`,
    ];
    const inputs = {
      ...{
        'export-credentials': 'profile',
        'check-rotation': 'true',
        'require-claims': 'repository=OWNER/*',
      },
    };
    const step = succeeded(await stage.lease(lines.join('\n'), inputs, { node }));
    const values = valuesOf(step);
    assert.equal(values.PROD_DB_HOST, 'db.sandbox.example');
    assert.ok(values.GH_TOKEN && values.ECR && values.APP_MAIL_TOKEN && values.TLS_FILE);
    const checked = succeeded(await job.uses(join(root, 'check', 'action.yml'), { id: 'check', node }));
    assert.equal(checked.outputs.status, 'ok');
    // The launcher names the Node that ran the lease.
    const commands = 'secret-lease check && secret-lease exec -- printenv PROD_DB_HOST && secret-lease end';
    const later = succeeded(await job.run(commands));
    assert.match(later.log, /db\.sandbox\.example/);
    for (const end of await job.end()) succeeded(end);
    assert.equal((await stage.later()).node.PROD_DB_PASSWORD ?? '', '');
  });

  test('monitor, rotate and plan', async (t) => {
    const stage = await openStage(t);
    const { sandbox, job } = stage;
    sandbox.accounts.setPermissions(sandbox.roleArn, { Statement: everything });
    stage.put('prod/generated', 'FAKE-old-1');
    const common = {
      ...{ 'role-to-assume': sandbox.roleArn, 'aws-region': sandbox.region, 'oidc-issuer': sandbox.issuer },
    };
    const uses = (name: string, given: Readonly<Record<string, string>>) =>
      job.uses(join(root, name, 'action.yml'), { id: name, node, with: { ...common, ...given } });
    const watched = await uses('monitor', { secrets: 'prod/generated\nprod/services/*', issue: 'false' });
    assert.match(watched.log, /prod\/generated/);
    assert.doesNotMatch(watched.log, /E_UNEXPECTED|E_RUNNER/);
    const rotated = succeeded(await uses('rotate', { secrets: 'prod/generated', generate: 'length=30' }));
    assert.equal(rotated.outputs.status, 'rotated');
    const parameter = await uses('rotate', { secrets: 'ssm:/prod/db/password', generate: 'length=30' });
    assert.equal(succeeded(parameter).outputs.status, 'rotated');
    const planned = await job.uses(join(root, 'plan', 'action.yml'), { id: 'plan', node, with: {} });
    assert.doesNotMatch(planned.log, /E_UNEXPECTED|E_RUNNER/);
  });

  test('a claim is compared letter by letter, and a refusal is explained', async (t) => {
    const stage = await openStage(t);
    const claims = 'ref=refs/heads/ma?n\nworkflow_ref=OWNER/app/.github/workflows/*';
    succeeded(await stage.lease('prod/flags', { 'require-claims': claims }, { node }));
    for (const glob of ['ref=refs.heads.main', 'ref=(refs/heads/main|x)', 'ref=refs/heads/mai[n]'])
      refusalOf(await stage.lease('prod/flags', { 'require-claims': glob }, { node }), 'E_CLAIM');
    refusalOf(await stage.lease('prod/none', {}, { node }), 'E_SECRET_NOT_FOUND');
  });

  test('by way of a proxy with a password', async (t) => {
    const network = await openCorporateNetwork(t);
    const stage = await openStage(t, {
      issuer: `https://${issuerHost}`,
      host: {
        HTTPS_PROXY: network.proxyFor(credentials.user, credentials.password),
        NODE_EXTRA_CA_CERTS: network.certificate,
      },
      env: { AWS_ENDPOINT_URL: '' },
    });
    network.leadTo(stage.sandbox.url);
    succeeded(await stage.lease('prod/flags', {}, { node }));
    assert.ok(network.tunnels.includes(`${issuerHost}:443`));
  });
});
