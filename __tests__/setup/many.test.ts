import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatPlan } from '../../src/plan/formats.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planOf } from '../plan/in-memory.ts';
import { account, region, setup } from './places.ts';
import { aws, deployedBelow, run } from './tools.ts';

/** The plan of as many repositories as somebody has, each with a role of its own. */
async function planMany(count: number): Promise<Plan> {
  const workflow = (name: string) => `on: { push: { branches: [main] } }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    permissions: { id-token: write }
    steps:
      - uses: OWNER/secret-lease@0000000000000000000000000000000000000000
        with:
          role-to-assume: arn:aws:iam::${account}:role/many/${name}
          aws-region: ${region}
          secrets: DB, ${name}/db
      - run: ./deploy.sh
`;
  const plans = await Promise.all(
    Array.from({ length: count }, (_, index) =>
      planOf({ '.github/workflows/x.yml': workflow(`service-${index}`) }),
    ),
  );
  return { roles: plans.flatMap(({ roles }) => roles), findings: [], steps: count, repositories: count };
}

test('planned roles of many repositories deploy as a StackSet', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-lease-stack-set-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const template = join(folder, 'roles.json');
  const plan = await planMany(10);
  writeFileSync(template, formatPlan(plan, 'cloudformation'));
  const body = ['--template-body', `file://${template}`, '--capabilities', 'CAPABILITY_NAMED_IAM'];
  await aws('cloudformation', 'create-stack-set', '--stack-set-name', 'many', ...body);
  const where = ['--accounts', account, '--regions', region];
  await aws('cloudformation', 'create-stack-instances', '--stack-set-name', 'many', ...where);
  const deployed = await deployedBelow('/many/');
  assert.equal(deployed.length, 10);
  for (const { role, trust, permissions } of plan.roles) {
    const found = deployed.find(({ arn }) => arn === role.arn);
    assert.deepEqual([found?.trust, found?.permissions], [trust, [permissions]]);
  }
});

test('the template of the provider has nothing for cfn-lint to say, the configuration nothing for Terraform', async () => {
  const lint = `${process.env.WITNESS_BIN}/cfn-lint`;
  assert.equal(await run(lint, [join(setup, 'many', 'provider.yaml')]), '');
  assert.equal(await run('terraform', [`-chdir=${setup}/many`, 'fmt', '-check', '-diff']), '');
  assert.match(readFileSync(join(setup, 'many', 'provider.tf'), 'utf8'), /sts\.amazonaws\.com/);
});
