import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { formatPlan } from '../../src/plan/formats.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planOf } from '../plan/in-memory.ts';
import { tryRole } from '../plan/trial.ts';
import { account, aws, deployedBelow, providerArn, region, run, setup } from './tools.ts';

const arnOf = (name: string) => `arn:aws:secretsmanager:${region}:${account}:secret:${name}`;

/** Two repositories of one owner, one of which the sandbox's jobs are of. */
const repositories = {
  'app-production': {
    ...{ repository: 'OWNER/app', repository_id: '774411220', owner_id: '5566778' },
    secret_arns: [arnOf('app/db-??????')],
  },
  'app-staging': {
    ...{ repository: 'OWNER/app', repository_id: '774411220', owner_id: '5566778', environment: 'staging' },
    secret_arns: [arnOf('app/staging-??????')],
  },
  'shop-production': {
    ...{ repository: 'OWNER/shop', repository_id: '7', owner_id: '5566778' },
    secret_arns: [arnOf('shop/db-??????')],
  },
};

test('a role for each repository of a list: each lets its own jobs in, which read their own secrets', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-lease-many-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const many = join(folder, 'many');
  const module = join(folder, 'terraform');
  for (const each of [many, module]) mkdirSync(each);
  cpSync(join(setup, 'many', 'roles.tf'), join(many, 'roles.tf'));
  for (const name of ['variables.tf', 'policies.tf'])
    cpSync(join(setup, 'terraform', name), join(module, name));
  // Terraform alone: outputs tell what the AWS provider would be told.
  writeFileSync(join(many, 'instead-of-provider.tf'), `locals {\n  provider_arn = "${providerArn}"\n}\n`);
  writeFileSync(join(many, 'policies.tf'), 'output "policies" {\n  value = module.role\n}\n');
  writeFileSync(
    join(module, 'instead-of-main.tf'),
    'locals {\n  provider_arn = var.provider_arn\n}\noutput "role_arn" {\n  value = var.role_name\n}\n' +
      ['trust', 'permissions']
        .map((name) => `output "${name}" {\n  value = jsonencode(local.${name}_policy)\n}\n`)
        .join(''),
  );
  writeFileSync(join(many, 'terraform.tfvars.json'), JSON.stringify({ repositories }));
  const terraform = (...args: string[]) =>
    run('terraform', [`-chdir=${many}`, ...args], { CHECKPOINT_DISABLE: '1' });
  await terraform('init', '-input=false');
  await terraform('apply', '-auto-approve', '-input=false');
  const { policies } = JSON.parse(await terraform('output', '-json'));
  const policiesOf = (role: string) => ({
    trust: JSON.parse(policies.value[role].trust),
    permissions: JSON.parse(policies.value[role].permissions),
  });
  const sandbox = await startSandbox();
  t.after(() => sandbox.stop());
  const [production, staging] = [{ environment: 'production' }, { environment: 'staging' }];
  const main = { ref: 'refs/heads/main' };
  await tryRole(sandbox, policiesOf('app-production'), {
    admits: [production],
    refuses: [staging, main],
    reads: ['app/db'],
  });
  await tryRole(sandbox, policiesOf('app-staging'), {
    admits: [staging],
    refuses: [production, main],
    reads: ['app/staging'],
  });
  assert.match(JSON.stringify(policiesOf('shop-production')), /OWNER\/shop.*shop\/db/);
  assert.doesNotMatch(JSON.stringify(policiesOf('shop-production')), /OWNER\/app|app\/db/);
});

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
  return { roles: plans.flatMap(({ roles }) => roles), findings: [], steps: count };
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
