import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planOf } from '../plan/in-memory.ts';
import { account, arnOf, region } from './places.ts';
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
};

const workflow = ({ action, inputs }: Case) => ({
  '.github/workflows/x.yml': `on: { push: { branches: [main] } }
jobs:
  job:
    runs-on: ubuntu-latest
    environment: production
    permissions: { id-token: write }
    steps:
      - uses: OWNER/secret-lease/${action}@0000000000000000000000000000000000000000
        with:
          role-to-assume: arn:aws:iam::${account}:role/x
          aws-region: ${region}
${inputs.map((line) => `          ${line}`).join('\n')}
`,
});

/** `ACTION RESOURCE` of each thing that is allowed. */
function grants(policy: unknown): string[] {
  const { Statement } = policy as { Statement: { Action: string | string[]; Resource: string | string[] }[] };
  const all = Statement.flatMap(({ Action, Resource }) =>
    [Action].flat().flatMap((action) => [Resource].flat().map((resource) => `${action} ${resource}`)),
  );
  return [...new Set(all)].sort();
}

for (const [tool, policiesBy] of Object.entries(tools)) {
  describe(tool, () => {
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
