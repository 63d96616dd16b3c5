import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { Job, type StepResult } from '../../runner/job.ts';
import type { PolicyDocument } from '../../sandbox/policy.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { type JobKind, leaseIn } from '../dist/diagnosis.ts';
import { refusalOf } from '../dist/stage.ts';
import { assume } from '../sandbox/job-client.ts';
import { account, arnOf, parameterArnOf, providerArn, region, setup } from './places.ts';
import { aws, type RoleSettings, run, tools } from './tools.ts';

const oneSecret = { secretArns: [arnOf('prod/db-??????')] };

/** The gates that a role can have; beside each, the jobs that it is there for and those that it is there against. */
const gates: Record<
  string,
  { settings: Partial<RoleSettings>; admits: JobKind[]; refuses: Record<string, JobKind> }
> = {
  environment: {
    settings: { environment: 'production' },
    admits: [
      { claims: { environment: 'production' } },
      { claims: { environment: 'production' }, format: { immutableSubject: true } },
      { claims: { environment: 'production', ref: 'refs/heads/release' } },
    ],
    refuses: {
      'without an environment': {},
      'in another environment': { claims: { environment: 'staging' } },
      "of another repository's": { claims: { environment: 'production', repository: 'OWNER/other' } },
      "of another owner's": { claims: { environment: 'production', repository: 'OTHER/app' } },
      'of a namesake': { claims: { environment: 'production', repository_id: '1' } },
      'of a namesake with ids in its subject': {
        claims: { environment: 'production', repository_id: '1' },
        format: { immutableSubject: true },
      },
    },
  },
  branch: {
    settings: { branch: 'main' },
    admits: [{}, { format: { immutableSubject: true } }],
    refuses: {
      'of another branch': { claims: { ref: 'refs/heads/next' } },
      'of a branch that begins so': { claims: { ref: 'refs/heads/main-2' } },
      'of a tag': { claims: { ref: 'refs/tags/main' } },
      'of a pull request': { claims: { event_name: 'pull_request' } },
      "of another repository's": { claims: { repository: 'OWNER/other' } },
      'in an environment': { claims: { environment: 'production' } },
    },
  },
  'environment and branch': {
    settings: { environment: 'production', branch: 'main' },
    admits: [
      { claims: { environment: 'production' } },
      { claims: { environment: 'production' }, format: { immutableSubject: true } },
    ],
    refuses: {
      'of another branch': { claims: { environment: 'production', ref: 'refs/heads/next' } },
      'in another environment': { claims: { environment: 'staging' } },
      'without an environment': {},
    },
  },
};

const keyId = '7d1e0000-0000-4000-8000-000000000002';
const keyArn = `arn:aws:kms:${region}:${account}:key/${keyId}`;

/** Names beside those of the parameters that a role is for. */
const neighbours = [
  '/prod/db/password2',
  '/prod/db/passwor',
  '/prod/keys',
  '/prod/key/old',
  '/prod/application/x',
];

/** Runs the bundle of rotate in a job of its own. */
async function rotateIn(sandbox: Sandbox, secrets: string): Promise<StepResult> {
  const job = await Job.create({ env: sandbox.job({ environment: 'production' }) });
  try {
    return await job.uses(join(import.meta.dirname, '..', '..', 'rotate', 'action.yml'), {
      with: {
        ...{ 'role-to-assume': sandbox.roleArn, 'aws-region': sandbox.region, 'oidc-issuer': sandbox.issuer },
        ...{ secrets, generate: 'length=30' },
      },
    });
  } finally {
    await job.dispose();
  }
}

for (const [tool, policiesBy] of Object.entries(tools)) {
  // Side by side, so that one application of Terraform's makes several roles.
  describe(tool, { concurrency: 20 }, () => {
    for (const [gate, { settings, admits, refuses }] of Object.entries(gates)) {
      test(`a role by ${gate} admits its jobs and no others`, async (t) => {
        const sandbox = await sandboxOf(t);
        const { trust } = await policiesBy({ ...oneSecret, ...settings, roleName: nameOf(tool, gate) });
        sandbox.accounts.setTrust(sandbox.roleArn, inSandbox(trust, sandbox));
        for (const { claims = {}, format } of admits)
          assert.ok((await assume(sandbox, { claims, ...(format && { job: format }) })).Credentials);
        for (const [which, { claims = {}, format }] of Object.entries(refuses))
          await assert.rejects(
            assume(sandbox, { claims, ...(format && { job: format }) }),
            { name: 'AccessDenied' },
            `a job ${which} got in`,
          );
      });
    }

    test('a role has its audience', async (t) => {
      const sandbox = await sandboxOf(t);
      const settings = { ...oneSecret, environment: 'production', audience: 'their.audience' };
      const { trust } = await policiesBy({ ...settings, roleName: nameOf(tool, 'audience') });
      sandbox.accounts.setTrust(sandbox.roleArn, inSandbox(trust, sandbox));
      // Both are known to the provider, so that it is the role that tells them apart.
      sandbox.accounts.setProvider(sandbox.account, '{issuer}', ['sts.amazonaws.com', 'their.audience']);
      assert.ok((await assume(sandbox, { audience: 'their.audience' })).Credentials);
      await assert.rejects(assume(sandbox, {}), { name: 'AccessDenied' });
    });

    test('a role for one secret reads it, and no other', async (t) => {
      const sandbox = await sandboxOf(t);
      const settings = { ...oneSecret, environment: 'production', roleName: nameOf(tool, 'one') };
      await permits(sandbox, (await policiesBy(settings)).permissions, 'prod/db#host');
      for (const other of ['prod/api', 'prod/db-older'])
        refusalOf(await leaseIn(sandbox, {}, { secrets: other }), 'E_SECRET_DENIED');
    });

    test('a role has exactly the permissions that a dry run asks for', async (t) => {
      const sandbox = await sandboxOf(t);
      const { permissions } = await policiesBy({
        environment: 'production',
        secretArns: [arnOf('prod/db-??????'), arnOf('prod/api-??????')],
        prefixArns: [arnOf('prod/services/*')],
        parameterArns: [parameterArnOf('prod/db/password')],
        pathArns: [parameterArnOf('prod/app')],
        describe: true,
        keyArns: [`arn:aws:kms:${region}:${account}:key/K`],
        roleName: nameOf(tool, 'all'),
      });
      const secrets =
        'prod/db#host\nprod/api\nS_*, prod/services/*\nssm:/prod/db/password\nP_*, ssm:/prod/app/*';
      const asked = await leaseIn(sandbox, {}, { secrets, 'check-rotation': 'true', 'dry-run': 'true' });
      const policies = [...asked.log.matchAll(/^\{\n[\s\S]*?\n\}$/gm)].map(([text]) => JSON.parse(text));
      assert.ok(policies.length > 0, asked.log);
      assert.deepEqual(
        grantsOf([inSandbox(permissions, sandbox)]),
        grantsOf(policies).union(
          new Set(
            ['secretsmanager', 'ssm'].map(
              (service) =>
                `kms:Decrypt arn:aws:kms:${region}:${sandbox.account}:key/K via ${service}.${region}.amazonaws.com`,
            ),
          ),
        ),
      );
      await permits(sandbox, permissions, secrets, { 'check-rotation': 'true' });
    });

    test('a role for parameters reads them and their paths under a key of its own, and none of their neighbours', async (t) => {
      const sandbox = await sandboxOf(t);
      const { permissions } = await policiesBy({
        ...{ environment: 'production', secretArns: [], keyArns: [keyArn] },
        parameterArns: [parameterArnOf('prod/db/password'), parameterArnOf('prod/key')],
        pathArns: [parameterArnOf('prod/app'), parameterArnOf('prod/smtp')],
        roleName: nameOf(tool, 'parameters'),
      });
      sandbox.accounts.setPermissions(sandbox.roleArn, inSandbox(permissions, sandbox));
      for (const name of ['/prod/key', '/prod/smtp/host', '/prod/smtp/deeper/down', ...neighbours])
        sandbox.parameters.put(name, { value: `FAKE-of-${name}`, keyId });
      const secrets =
        'ssm:/prod/db/password\nKEY, ssm:/prod/key\nA_*, ssm:/prod/app/*\nSMTP_*, ssm:/prod/smtp/*';
      const step = await leaseIn(sandbox, {}, { secrets });
      assert.equal(step.outcome, 'success', step.log);
      assert.equal(step.exported.KEY, 'FAKE-of-/prod/key');
      assert.equal(step.exported.SMTP_DEEPER_DOWN, 'FAKE-of-/prod/smtp/deeper/down');
      for (const name of [...neighbours, '/prod/smtp/host'])
        refusalOf(await leaseIn(sandbox, {}, { secrets: `X, ssm:${name}` }), 'E_SECRET_DENIED');
      for (const path of ['/prod', '/prod/db', '/prod/application', '/prod/key'])
        refusalOf(await leaseIn(sandbox, {}, { secrets: `X_*, ssm:${path}/*` }), 'E_SECRET_DENIED');
      const rotated = await rotateIn(sandbox, 'ssm:/prod/key');
      assert.match(rotated.log, /E_SECRET_DENIED/);
    });

    test('a role that rotates parameters changes them, standard and advanced ones, and none of their neighbours', async (t) => {
      const sandbox = await sandboxOf(t);
      const { permissions } = await policiesBy({
        ...{ environment: 'production', use: 'rotate-by-value', secretArns: [], keyArns: [keyArn] },
        parameterArns: [parameterArnOf('prod/key'), parameterArnOf('prod/large')],
        roleName: nameOf(tool, 'rotates-parameters'),
      });
      sandbox.accounts.setPermissions(sandbox.roleArn, inSandbox(permissions, sandbox));
      for (const name of ['/prod/key', ...neighbours])
        sandbox.parameters.put(name, { value: 'FAKE-old-1', keyId });
      sandbox.parameters.put('/prod/large', { value: 'FAKE-old-2', keyId, tier: 'Advanced' });
      const step = await rotateIn(sandbox, 'ssm:/prod/key\nssm:/prod/large');
      assert.equal(step.outcome, 'success', step.log);
      const versionsOf = (name: string) => sandbox.parameters.get(name)?.versions.length;
      assert.deepEqual([versionsOf('/prod/key'), versionsOf('/prod/large')], [2, 2]);
      for (const name of neighbours) {
        assert.match((await rotateIn(sandbox, `ssm:${name}`)).log, /E_SECRET_DENIED/);
        assert.equal(versionsOf(name), 1);
      }
    });
  });
}

test('the template has nothing for cfn-lint to say', async () => {
  assert.equal(await run(`${process.env.WITNESS_BIN}/cfn-lint`, [`${setup}/secret-lease.yaml`]), '');
});

test('the module is formatted as Terraform formats', async () => {
  assert.equal(await run('terraform', [`-chdir=${setup}/terraform`, 'fmt', '-check', '-diff']), '');
});

/** Runs the script for one repository's environment. */
function script(secrets: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<string> {
  return run('bash', [`${setup}/aws-cli.sh`, ...secrets], {
    ...{ REPOSITORY: 'OWNER/app', REPOSITORY_ID: '1', OWNER_ID: '2', ENVIRONMENT: 'production' },
    ...environment,
  });
}

test('the script creates the identity provider once, and brings its own role up to date', async () => {
  const make = (secret: string) => script([secret], { ROLE_NAME: 'made-twice' });
  assert.equal(await make('prod/old'), await make('prod/new'));
  const { OpenIDConnectProviderList: providers } = JSON.parse(
    await aws('iam', 'list-open-id-connect-providers'),
  );
  assert.deepEqual(providers, [{ Arn: providerArn }]);
  const role = ['--role-name', 'made-twice', '--policy-name', 'read-secrets'];
  const policy = await aws('iam', 'get-role-policy', ...role);
  assert.ok(policy.includes(arnOf('prod/new-??????')), 'names become ARNs of this account');
  assert.ok(!policy.includes('prod/old'));
});

test('the script leaves a role alone that it did not make for this repository and environment', async () => {
  const trust = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  });
  await aws('iam', 'create-role', '--role-name', 'deploy', '--assume-role-policy-document', trust);
  await script(['prod/db'], { ROLE_NAME: 'shared' });
  const trustOf = async (role: string) =>
    JSON.parse(await aws('iam', 'get-role', '--role-name', role)).Role.AssumeRolePolicyDocument;
  const before = [await trustOf('deploy'), await trustOf('shared')];
  for (const environment of [
    { ROLE_NAME: 'deploy' },
    { ROLE_NAME: 'shared', REPOSITORY: 'OWNER/other', REPOSITORY_ID: '3' },
    { ROLE_NAME: 'shared', ENVIRONMENT: 'staging' },
  ])
    await assert.rejects(
      script(['prod/db'], environment),
      /exists, and was not made for .*Choose another ROLE_NAME/,
    );
  assert.deepEqual([await trustOf('deploy'), await trustOf('shared')], before);
});

test('without ROLE_NAME, each repository and environment has a role of its own', async () => {
  const roles = await Promise.all([
    script(['prod/db']),
    script(['prod/db'], { ENVIRONMENT: 'staging' }),
    script(['prod/db'], { REPOSITORY: 'OWNER/other', REPOSITORY_ID: '3' }),
    script(['prod/db'], { ENVIRONMENT: '', BRANCH: 'release/2' }),
  ]);
  assert.deepEqual(
    roles.map((arn) => arn.trim().split('/')[1]),
    [
      'secret-lease-app-production',
      'secret-lease-app-staging',
      'secret-lease-other-production',
      'secret-lease-app-release-2',
    ],
  );
});

test('the script takes secrets and nothing that looks like one', async () => {
  for (const line of [
    'DB_PASSWORD, prod/db#password',
    'prod/db#password',
    'prod/db optional',
    'X_*, prod/db* # all',
  ])
    await assert.rejects(
      script([line]),
      /is a line of the secrets input\. Give the secret alone: prod\/db/,
      line,
    );
  for (const line of ['arn:aws:s3:::bucket', 'prod/d*b', '', 'prod/$db'])
    await assert.rejects(script([line]), /is no (name|ARN) of a secret|printable ASCII/, line);
});

test('a gate or a use that differs in a sign alone has no role of another', async () => {
  const role = await script(['prod/db'], { ENVIRONMENT: 'prod!' });
  assert.equal(await script(['prod/api'], { ENVIRONMENT: 'prod!' }), role);
  await assert.rejects(script(['prod/db'], { ENVIRONMENT: 'prod#' }), /was not made for/);
  await assert.rejects(
    script(['prod/db'], { ENVIRONMENT: 'prod!', USE: 'monitor', ROLE_NAME: role.trim().split('/')[1] ?? '' }),
    /was not made for .*, monitor\./,
  );
  assert.match(
    await script(['prod/db'], { ENVIRONMENT: 'prod!', USE: 'monitor' }),
    /secret-lease-monitor-app-prod-$/m,
  );
});

const key = 'arn:aws:kms:eu-west-1:123456789012:key/1a-2b';
const rotator = 'arn:aws:lambda:eu-west-1:123456789012:function:rotate';

test('lists may stand on several lines, and an ARN without its last characters means that secret', async () => {
  const lists = {
    DRY_RUN: 'true',
    USE: 'rotate-by-function',
    KMS_KEY_ARNS: `${key}\n${key}3\n`,
    ROTATION_FUNCTION_ARNS: `\n${rotator}\t${rotator}:live`,
    ALERT_SECRETS: 'ops/a\nops/b',
  };
  const said = await script([arnOf('prod/db'), arnOf('prod/api-AbCdEf')], lists);
  for (const each of [`${key}3`, `${rotator}:live`, arnOf('ops/b-??????'), arnOf('prod/db-??????')])
    assert.ok(said.includes(`"${each}"`), each);
  assert.ok(said.includes(`"${arnOf('prod/api-AbCdEf')}"`));
});

/** Values of each list that would widen a role, or do nothing in it. */
const refused = {
  SecretArns: [
    '*',
    arnOf('*'),
    arnOf('prod/d?'),
    arnOf('prod/*'),
    'arn:aws:secretsmanager:*:*:secret:prod/db-AbCdEf',
  ],
  SecretPrefixArns: ['*', arnOf('*'), arnOf('prod/*/x'), 'arn:aws:s3:::bucket/*'],
  ParameterArns: ['*', parameterArnOf('*'), parameterArnOf('prod/*')],
  ParameterPathArns: [parameterArnOf('prod/'), parameterArnOf('*')],
  KmsKeyArns: [
    '*',
    'arn:aws:kms:eu-west-1:123456789012:alias/app',
    'arn:aws:kms:*:123456789012:key/*',
    `${key}","*`,
  ],
  RotationFunctionArns: ['*', 'arn:aws:lambda:eu-west-1:123456789012:function:*', `${rotator}:$LATEST`],
};

test('no list takes a wildcard that means more than its secrets', async () => {
  const prefixes = [arnOf('prod/*'), parameterArnOf('prod/*')];
  for (const value of [...refused.SecretArns, ...refused.ParameterArns].filter(
    (each) => !prefixes.includes(each),
  ))
    await assert.rejects(script([value], { DRY_RUN: 'true' }), /is no /, value);
  for (const value of refused.KmsKeyArns)
    await assert.rejects(script(['prod/db'], { KMS_KEY_ARNS: value }), /is no ARN of a key/, value);
  for (const value of refused.RotationFunctionArns)
    await assert.rejects(
      script(['prod/db'], { USE: 'rotate-by-function', ROTATION_FUNCTION_ARNS: value }),
      /is no ARN of a function/,
      value,
    );
  await assert.rejects(script(['prod/db'], { AUDIENCE: 'a", "b' }), /AUDIENCE/);
});

test('nor do the template and the module, which have the same patterns', () => {
  const template = parse(readFileSync(join(setup, 'secret-lease.yaml'), 'utf8'), { logLevel: 'silent' });
  const module = readFileSync(join(setup, 'terraform', 'variables.tf'), 'utf8');
  for (const [name, values] of Object.entries(refused)) {
    const pattern = String(template.Parameters[name].AllowedPattern).replace(/^\((.*)\)\?$/, '$1');
    for (const value of values) assert.doesNotMatch(value, new RegExp(`^(?:${pattern})$`), name);
    const variable = name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
    assert.ok(module.includes(`in var.${variable} : can(regex("^${pattern}$", arn))`), variable);
  }
});

// biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of IAM's.
const variable = '${aws:username}';

test('each tool refuses a role without a gate, and names that IAM or GitHub would read otherwise', async () => {
  const { CloudFormation: _, ...checked } = tools; // moto knows neither rules nor patterns
  const wrong: Partial<RoleSettings>[] = [
    {},
    { environment: variable },
    { environment: 'a:b' },
    { environment: 'prod-*' },
    { branch: 'a"b c' },
    { branch: 'release/*' },
    { branch: 'refs/heads/main' },
  ];
  // At once, which Terraform takes as one configuration.
  for (const [tool, policiesBy] of Object.entries(checked))
    await Promise.all(
      wrong.map((settings, index) =>
        assert.rejects(
          policiesBy({ ...oneSecret, ...settings, roleName: `never-${index}` }),
          /environment|branch/i,
          tool,
        ),
      ),
    );
});

test("CloudFormation's patterns refuse them too", () => {
  const text = readFileSync(join(setup, 'secret-lease.yaml'), 'utf8');
  const { Parameters } = parse(text, { logLevel: 'silent' });
  const takes = (name: string, value: string) =>
    new RegExp(`^(?:${Parameters[name].AllowedPattern})$`).test(value);
  for (const value of [variable, 'a:b', 'prod-*', 'pro?']) assert.ok(!takes('Environment', value), value);
  for (const value of ['a"b c', 'release/*', 'refs/heads/main']) assert.ok(!takes('Branch', value), value);
  for (const value of ['a/b', 'a b', 'a'.repeat(65)]) assert.ok(!takes('RoleName', value), value);
  for (const value of ['', 'production', 'Prod EU 50%']) assert.ok(takes('Environment', value), value);
  for (const value of ['', 'main', 'release/1.x', 'a#1']) assert.ok(takes('Branch', value), value);
});

test('the script and the module refuse a name that no role can have', async () => {
  const by = (tool: string) => tools[tool] ?? assert.fail(tool);
  for (const roleName of ['a/b', 'a b', 'a'.repeat(65)])
    await assert.rejects(
      by('the AWS CLI')({ ...oneSecret, environment: 'production', roleName }),
      /at most 64 letters/,
      roleName,
    );
  const long = { ...oneSecret, environment: 'production', roleName: 'a'.repeat(65) };
  await assert.rejects(by('Terraform')(long), /at most 64 letters/);
});

async function sandboxOf(t: { after(stop: () => Promise<void>): void }): Promise<Sandbox> {
  const sandbox = await startSandbox();
  t.after(() => sandbox.stop());
  return sandbox;
}

function nameOf(tool: string, what: string): string {
  return `${tool} ${what}`.replaceAll(' ', '-');
}

/** The policy as the sandbox's account and provider would have it. */
function inSandbox(policy: PolicyDocument, sandbox: Sandbox): PolicyDocument {
  return JSON.parse(
    JSON.stringify(policy)
      .replaceAll('token.actions.githubusercontent.com', '{issuer}')
      .replaceAll(account, sandbox.account),
  );
}

/** With these permissions a lease of these secrets succeeds, by requests that the role allows. */
async function permits(
  sandbox: Sandbox,
  permissions: PolicyDocument,
  secrets: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<void> {
  sandbox.accounts.setPermissions(sandbox.roleArn, inSandbox(permissions, sandbox));
  const step = await leaseIn(sandbox, {}, { secrets, ...inputs });
  assert.equal(step.outcome, 'success', step.log);
  assert.equal(step.exported.PROD_DB_HOST, 'db.sandbox.example');
}

/** The service by whose way a key is used. */
function viaOf(condition: unknown): string | undefined {
  return /"kms:ViaService":\["?([^"\]]+)|"kms:ViaService":"([^"]+)/
    .exec(JSON.stringify(condition))
    ?.slice(1)
    .find(Boolean);
}

/** `ACTION RESOURCE` for each pair that is allowed. The session policy's decryption is bound by the role's own. */
function grantsOf(policies: readonly PolicyDocument[]): Set<string> {
  const statements = policies.flatMap(({ Statement }) => [Statement].flat());
  return new Set(
    statements.flatMap(({ Action, Resource, Condition }) =>
      [Action ?? []].flat().flatMap((action) =>
        [Resource ?? []]
          .flat()
          .filter((resource) => action !== 'kms:Decrypt' || resource !== '*')
          .map((resource) => `${action} ${resource}${Condition ? ` via ${viaOf(Condition)}` : ''}`),
      ),
    ),
  );
}
