import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planOf } from '../plan/in-memory.ts';
import { account, arnOf, parameterArnOf, region } from './places.ts';
import { type RoleSettings, tools } from './tools.ts';

const key = `arn:aws:kms:${region}:${account}:key/K`;
const lambda = `arn:aws:lambda:${region}:${account}:function:rotate`;

/** A step of an action, and the role that its job needs; `beside` is what no workflow tells. */
interface Case {
  readonly action: string;
  readonly inputs: readonly string[];
  readonly settings: Partial<RoleSettings>;
  readonly beside?: readonly string[];
}

const names = [arnOf('prod/db-??????'), arnOf('prod/api-??????')];
const rotated = { secretArns: [arnOf('prod/db-??????')] };
const cases: Readonly<Record<string, Case>> = {
  monitor: {
    action: 'monitor',
    inputs: ['secrets: |', '  prod/db', '  prod/api', '  prod/services/*'],
    settings: { use: 'monitor', secretArns: names, prefixArns: [arnOf('prod/services/*')] },
  },
  'monitor-metadata': {
    action: 'monitor',
    inputs: ['read-values: false', 'secrets: prod/services/*'],
    settings: { use: 'monitor-metadata', secretArns: [], prefixArns: [arnOf('prod/services/*')] },
  },
  'a monitor that alerts': {
    action: 'monitor',
    inputs: [
      'secrets: prod/services/*',
      'read-values: false',
      'alert-format: pagerduty',
      'alert-secrets: |',
      '  TOKEN, ops/alerts#key',
      '  PING_URL, ops/ping',
    ],
    settings: {
      use: 'monitor-metadata',
      secretArns: [],
      prefixArns: [arnOf('prod/services/*')],
      alertArns: [arnOf('ops/alerts-??????'), arnOf('ops/ping-??????')],
    },
  },
  'a monitor that alerts by parameters': {
    action: 'monitor',
    inputs: [
      'secrets: prod/db',
      'read-values: false',
      'alert-format: pagerduty',
      'alert-secrets: |',
      '  TOKEN, ops/alerts#key',
      '  PING_URL, ssm:/ops/ping',
    ],
    settings: {
      ...{ use: 'monitor-metadata', secretArns: [arnOf('prod/db-??????')] },
      ...{ alertArns: [arnOf('ops/alerts-??????')], alertParameterArns: [parameterArnOf('ops/ping')] },
    },
  },
  'a monitor of both': {
    action: 'monitor',
    inputs: ['secrets: |', '  prod/db', '  prod/services/*', '  ssm:/prod/key', '  ssm:/prod/smtp/*'],
    settings: {
      ...{ use: 'monitor', secretArns: [arnOf('prod/db-??????')], prefixArns: [arnOf('prod/services/*')] },
      ...{ parameterArns: [parameterArnOf('prod/key')], pathArns: [parameterArnOf('prod/smtp')] },
    },
  },
  'a monitor of a path': {
    action: 'monitor',
    inputs: ['secrets: ssm:/prod/smtp/*'],
    settings: { use: 'monitor', secretArns: [], pathArns: [parameterArnOf('prod/smtp')] },
  },
  'monitor-metadata of parameters': {
    action: 'monitor',
    inputs: ['read-values: false', 'secrets: |', '  ssm:/prod/key', '  ssm:/prod/smtp/*'],
    settings: {
      ...{ use: 'monitor-metadata', secretArns: [] },
      ...{ parameterArns: [parameterArnOf('prod/key')], pathArns: [parameterArnOf('prod/smtp')] },
    },
  },
  'a lease of parameters': {
    action: '',
    inputs: [
      'check-rotation: true',
      'secrets: |',
      '  ssm:/prod/db/password',
      '  S_*, ssm:/prod/smtp/*',
      '  A_*, ssm:/prod/a/*',
    ],
    settings: {
      ...{ secretArns: [], describe: true, parameterArns: [parameterArnOf('prod/db/password')] },
      pathArns: [parameterArnOf('prod/smtp'), parameterArnOf('prod/a')],
    },
  },
  'a lease of both': {
    action: '',
    inputs: ['secrets: |', '  prod/db', '  ssm:/prod/db/password', '  ssm:/prod/key'],
    settings: {
      secretArns: [arnOf('prod/db-??????')],
      parameterArns: [parameterArnOf('prod/db/password'), parameterArnOf('prod/key')],
    },
  },
  'rotate-by-function': {
    action: 'rotate',
    inputs: ['secrets: DB, prod/db', 'rollback: true', 'verify: DB https://db.example/v1/me'],
    settings: { ...rotated, use: 'rotate-by-function', functionArns: [lambda] },
    beside: [`lambda:InvokeFunction ${lambda}`],
  },
  'rotate-by-value': {
    action: 'rotate',
    inputs: ['secrets: prod/db', 'generate: length=32'],
    settings: { ...rotated, use: 'rotate-by-value' },
  },
  'a rotation of parameters': {
    action: 'rotate',
    inputs: ['secrets: |', '  ssm:/prod/key', '  ssm:/prod/other', 'generate: length=32'],
    settings: {
      ...{ use: 'rotate-by-value', secretArns: [] },
      parameterArns: [parameterArnOf('prod/key'), parameterArnOf('prod/other')],
    },
  },
};

const workflow = ({ action, inputs }: Case) => ({
  '.github/workflows/x.yml': `on: { push: { branches: [main] } }
jobs:
  job:
    runs-on: ubuntu-latest
    environment: production
    permissions: { id-token: write }
    steps:
      - uses: OWNER/secret-lease${action && `/${action}`}@0000000000000000000000000000000000000000
        with:
          role-to-assume: arn:aws:iam::${account}:role/x
          aws-region: ${region}
${inputs.map((line) => `          ${line}`).join('\n')}
`,
});

interface Allowed {
  readonly Action: string | string[];
  readonly Resource: string | string[];
  readonly Condition?: { readonly StringEquals?: Readonly<Record<string, string>> };
}

/** `ACTION RESOURCE` of each thing that is allowed, and the service by whose way it is. */
function grants(policy: unknown): string[] {
  const { Statement } = policy as { Statement: Allowed[] };
  const all = Statement.flatMap(({ Action, Resource, Condition }) => {
    const via = Condition?.StringEquals?.['kms:ViaService'];
    return [Action]
      .flat()
      .flatMap((action) =>
        [Resource].flat().map((resource) => `${action} ${resource}${via ? ` via ${via}` : ''}`),
      );
  });
  return [...new Set(all)].sort();
}

for (const [tool, policiesBy] of Object.entries(tools)) {
  // Side by side, so that one application of Terraform's makes several roles.
  describe(tool, { concurrency: 20 }, () => {
    for (const [use, one] of Object.entries(cases))
      test(`a role for ${use} may what such a step needs, and nothing else`, async () => {
        const roleName = `${tool}-${use}`.replaceAll(' ', '-');
        const keyArns = [key];
        const { permissions } = await policiesBy({
          ...{ roleName, environment: 'production', secretArns: [], keyArns },
          ...one.settings,
        });
        const { roles, findings } = await planOf(workflow(one), {}, keyArns);
        assert.deepEqual(findings, []);
        assert.deepEqual(
          grants(permissions),
          [...grants(roles[0]?.permissions), ...(one.beside ?? [])].sort(),
        );
      });

    test('a monitor may delete secrets only where that is asked for, and no other than its own', async () => {
      const settings = { use: 'monitor', environment: 'production', secretArns: [arnOf('prod/db-??????')] };
      const roleName = `${tool}-removes`.replaceAll(' ', '-');
      const { permissions } = await policiesBy({ ...settings, roleName, removeUnused: true });
      const removing = grants(permissions).filter((each) => /DeleteSecret|RestoreSecret/.test(each));
      assert.deepEqual(removing, [
        `secretsmanager:DeleteSecret ${arnOf('prod/db-??????')}`,
        `secretsmanager:RestoreSecret ${arnOf('prod/db-??????')}`,
      ]);
    });
  });
}
