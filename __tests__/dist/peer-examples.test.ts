import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { DescribeSecretCommand, GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { parse } from 'yaml';
import { readSeed } from '../../sandbox/seed.ts';
import { credentials, issuerHost, openCorporateNetwork } from './corporate-network.ts';
import { clientsOf } from './sessions.ts';
import { openStage, type Stage } from './stage.ts';

// docs/migration.md shows each example of configure-aws-credentials that uses OIDC, of its README and of its folder
// examples/, and what takes its place here.
// The latter are run as they stand there, against accounts like those of the page.
const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'migration.md'), 'utf8');
const section = page.split('### Its examples, translated')[1]?.split(/^## /m)[0] ?? '';

interface Example {
  readonly title: string;
  readonly before: readonly { readonly with: Inputs; readonly env?: Inputs }[];
  readonly after: readonly { readonly with: Inputs; readonly env?: Inputs }[];
}

type Inputs = Readonly<Record<string, string>>;

const secrets: Inputs = { AWS_ACCOUNT_ID: '123456789012', AWS_DEPLOY_ROLE: 'deploy' };
const github: Inputs = {
  repository: 'OWNER/app',
  workflow: 'deploy to production',
  action: '__OWNER_secret-lease',
  actor: 'octocat',
  sha: '0123456789abcdef0123456789abcdef01234567',
  ref: 'refs/heads/main',
};

const examples = [
  ...section.matchAll(/^(\S[^\n]*(?:\n[^\n`]+)*)\n\n```yaml\n(.*?)```\n\n```yaml\n(.*?)```/gms),
].map(
  ([, title = '', before = '', after = '']): Example => ({
    title,
    before: stepsOf(before),
    after: stepsOf(after),
  }),
);

/** The steps that use one of the two actions, with the values of this job for their expressions. */
function stepsOf(yaml: string): Example['before'] {
  const text = yaml.replace(/\$\{\{ (secrets|github)\.(\w+) \}\}/g, (_, context, key) => {
    return (context === 'secrets' ? secrets : github)[key] ?? assert.fail(key);
  });
  return parse(text).filter(({ uses = '' }) => /configure-aws-credentials|secret-lease/.test(uses));
}

const account = '123456789012';
const deploy = `arn:aws:iam::${account}:role/deploy`;
const production = '210987654321';
const second = `arn:aws:iam::${production}:role/second`;

/** The tags that configure-aws-credentials sets by itself, but those that it can drop. */
const ownTags: Inputs = {
  GitHub: 'Actions',
  Repository: github.repository ?? '',
  Workflow: github.workflow ?? '',
  Action: github.action ?? '',
  Actor: github.actor ?? '',
  Commit: github.sha ?? '',
  Branch: github.ref ?? '',
};

/** The accounts of the page: a provider that trusts the job, roles, and AWS's managed policies. */
async function stageOfPage(...args: Parameters<typeof openStage>): Promise<Stage> {
  const stage = await openStage(...args);
  const { accounts } = stage.sandbox;
  const seed = readSeed();
  const { trust, permissions } = seed.accounts[seed.account]?.roles?.[seed.role] ?? assert.fail();
  const moved = <T>(policy: T): T => JSON.parse(JSON.stringify(policy).replaceAll(seed.account, account));
  const own = moved(permissions ?? assert.fail());
  const anyAudience = JSON.parse(JSON.stringify(moved(trust)).replace(/"\{issuer\}:aud":"[^"]*",/, ''));
  accounts.setProvider(account, '{issuer}', ['sts.amazonaws.com', 'sts.amazonaws.com.cn']);
  accounts.setRole(deploy.replace('arn:aws:', 'arn:aws-cn:'), {
    trust: JSON.parse(JSON.stringify(anyAudience).replaceAll('arn:aws:', 'arn:aws-cn:')),
    permissions: own,
  });
  const further = ['sts:AssumeRole', 'sts:TagSession'];
  const leading = { Effect: 'Allow' as const, Action: further, Resource: second };
  accounts.setRole(deploy, {
    trust: anyAudience,
    permissions: { ...own, Statement: [own.Statement, leading].flat() },
  });
  accounts.setProvider(production, '{issuer}', ['sts.amazonaws.com']);
  accounts.setRole(`arn:aws:iam::${production}:role/prod`, {
    trust: JSON.parse(JSON.stringify(anyAudience).replaceAll(account, production)),
    permissions: own,
  });
  accounts.setRole(second, {
    trust: { Statement: { Effect: 'Allow', Principal: { AWS: deploy }, Action: further } },
    permissions: own,
  });
  for (const name of ['AmazonS3ReadOnlyAccess', 'AmazonS3OutpostsReadOnlyAccess']) {
    const Statement = { Effect: 'Allow' as const, Action: 's3:Get*', Resource: '*' };
    accounts.setManagedPolicy(`arn:aws:iam::aws:policy/${name}`, { Version: '2012-10-17', Statement });
  }
  stage.sandbox.secrets.put('prod/x', { string: 'FAKE-x', account, region: 'us-east-2' });
  return stage;
}

/** A proxy on the way to GitHub and AWS, as the steps and the stage need it. */
async function networkOfPage(t: TestContext) {
  const network = await openCorporateNetwork(t, { hosts: ['sts.us-east-2.amazonaws.com'] });
  return {
    proxy: network.proxyFor(credentials.user, credentials.password),
    hosts: () => [...new Set(network.tunnels.map((each) => each.replace(/:443$/, '')))].sort(),
    leadTo: network.leadTo,
    options: {
      issuer: `https://${issuerHost}`,
      host: { NODE_EXTRA_CA_CERTS: network.certificate },
      env: { AWS_ENDPOINT_URL: '' },
    },
  };
}

test('every example that uses OIDC is there', () => {
  assert.equal(examples.length, 16);
});

for (const { title, before, after } of examples) {
  test(`translated: ${title.split('\n')[0]}`, async (t) => {
    const network = JSON.stringify(after).includes('HTTPS_PROXY') ? await networkOfPage(t) : undefined;
    const stage = await stageOfPage(t, network?.options);
    network?.leadTo(stage.sandbox.url);
    const { sandbox } = stage;
    const steps = [];
    for (const { with: inputs, env = {} } of after) {
      const own = env.HTTPS_PROXY === undefined ? {} : { HTTPS_PROXY: network?.proxy ?? assert.fail() };
      const given = { ...inputs, 'aws-region': inputs['aws-region'] ?? '' };
      steps.push(await stage.leased('', given, { env: { ...env, ...own } }));
    }
    const step = steps.at(-1) ?? assert.fail();
    const exported = Object.assign({}, ...steps.map((each) => each.exported));
    if (network) assert.deepEqual(network.hosts(), ['sts.us-east-2.amazonaws.com', issuerHost]);
    const sessions = sandbox.principals.list().filter(({ sessionToken }) => sessionToken);
    const wanted = before.filter(
      (each) => each === before.at(-1) || each.with['aws-profile'] || each.with['role-chaining'],
    );
    for (const { with: theirs } of wanted) {
      const name = theirs['role-to-assume']?.split('/').at(-1);
      const session =
        sessions.findLast(({ arn }) => arn.includes(`:assumed-role/${name}/`)) ?? assert.fail(name);
      if (theirs['role-session-name'])
        assert.ok(session.arn.endsWith(`/${theirs['role-session-name']}`), session.arn);
      const clients = clientsOf(sandbox, session);
      const { Arn } = await clients.sts.send(new GetCallerIdentityCommand());
      assert.equal(Arn, session.arn);
      if (theirs['aws-profile']) {
        assert.match(
          readFileSync(step.exported.AWS_CONFIG_FILE ?? '', 'utf8'),
          new RegExp(`\\[profile ${theirs['aws-profile']}\\]\n.*\nregion = ${theirs['aws-region']}`),
        );
        continue;
      }
      assert.equal(step.exported.AWS_ACCESS_KEY_ID, session.accessKeyId);
      assert.equal(exported.AWS_REGION, theirs['aws-region']);
      assert.equal(step.outputs['aws-session-token'], session.sessionToken);
      if (theirs['transitive-tag-keys']) {
        const tags = theirs['custom-tags'] === undefined ? ownTags : JSON.parse(theirs['custom-tags']);
        assert.deepEqual(Object.fromEntries(session.tags ?? []), tags);
        assert.deepEqual(session.transitive, theirs['transitive-tag-keys'].trim().split('\n'));
      }
      await limitsAre(theirs, { sandbox, session });
    }
    await stage.job.end();
    const keeps = before.some(({ env = {} }) => env.AWS_SKIP_CLEANUP_STEP === 'true');
    const { AWS_ACCESS_KEY_ID: left = '' } = (await stage.later()).node;
    assert.equal(left !== '', keeps, 'what is left at the end of the job');
  });
}

/** What the session may is what the policies of the example leave of the role. */
async function limitsAre(
  theirs: Inputs,
  { sandbox, session }: { sandbox: Stage['sandbox']; session: Parameters<typeof clientsOf>[1] },
): Promise<void> {
  const { secretsManager } = clientsOf(sandbox, session, 'us-east-2');
  const may = async (command: 'read' | 'describe') => {
    const work =
      command === 'read'
        ? secretsManager.send(new GetSecretValueCommand({ SecretId: 'prod/x' }))
        : secretsManager.send(new DescribeSecretCommand({ SecretId: 'prod/x' }));
    return work.then(
      () => true,
      (error: Error) => error.name !== 'AccessDeniedException',
    );
  };
  const isInline = theirs['inline-session-policy'] !== undefined;
  const isManaged = theirs['managed-session-policies'] !== undefined;
  assert.deepEqual([await may('read'), await may('describe')], [!isInline && !isManaged, !isManaged]);
}
