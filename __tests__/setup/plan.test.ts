import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startSandbox } from '../../sandbox/sandbox.ts';
import type { Format } from '../../src/inputs/plan-request.ts';
import { type DeployedRole, driftOf } from '../../src/plan/drift.ts';
import { formatPlan } from '../../src/plan/formats.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planOf } from '../plan/in-memory.ts';
import { publicShapes } from '../plan/public-shapes.ts';
import { type Shape, shapes } from '../plan/shapes.ts';
import { tryRole } from '../plan/trial.ts';
import { account } from './places.ts';
import { configurationFolder, terraformIn } from './terraform.ts';
import { aws, deployedBelow, run } from './tools.ts';

const elsewhere = '210987654321';
let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'secret-lease-planned-'));
});
after(() => rmSync(folder, { recursive: true }));

/** By each tool, the roles that it makes of the file of its format. */
const deployers: Readonly<Partial<Record<Format, (file: string) => Promise<DeployedRole[]>>>> = {
  cloudformation: async (file) => {
    const options = ['--capabilities', 'CAPABILITY_NAMED_IAM', '--template-body', `file://${file}`];
    await aws('cloudformation', 'create-stack', '--stack-name', 'planned', ...options);
    return deployedBelow('/planned/cloudformation/');
  },
  terraform: async (file) => {
    const { folder: configuration, remove } = configurationFolder({
      'main.tf.json': readFileSync(file, 'utf8'),
    });
    try {
      const terraform = await terraformIn(configuration);
      await terraform('apply', '-auto-approve', '-input=false');
      const roles = await deployedBelow('/planned/terraform/');
      // By this option a plan that has something left to do fails.
      await terraform('plan', '-input=false', '-detailed-exitcode');
      await terraform('destroy', '-auto-approve', '-input=false');
      assert.deepEqual(await deployedBelow('/planned/terraform/'), []);
      return roles;
    } finally {
      remove();
    }
  },
  'aws-cli': async (file) => {
    await run('bash', [file]);
    return deployedBelow('/planned/aws-cli/');
  },
};

/** Shapes as one plan. Roles of the same name are told apart by a prefix; a further role is of another account. */
async function planAll(prefix: string, some: readonly Shape[]): Promise<Plan> {
  const plans = await Promise.all(
    some.map(({ files, variables = {} }, index) => {
      const renamed = (text: string) =>
        text.replaceAll(':role/', `:role/planned/${prefix}/${prefix}-${index}-`);
      const all = (texts: Readonly<Record<string, string>>) =>
        Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, renamed(text)]));
      return planOf(all(files), all(variables));
    }),
  );
  const [foreign] = (
    await planOf(JSON.parse(JSON.stringify(shapes[0]?.files).replaceAll(account, elsewhere)))
  ).roles;
  assert.ok(foreign);
  return {
    roles: [...plans.flatMap(({ roles }) => roles), foreign],
    findings: [],
    steps: 0,
    repositories: 1,
  };
}

for (const [format, deploy] of Object.entries(deployers)) {
  test(`roles that are planned and deployed by ${format} are those of the plan, and let the same jobs in`, async () => {
    const all = [...shapes, ...publicShapes];
    // The AWS CLI starts Python for each of its calls, so that it deploys a part.
    const some = format === 'aws-cli' ? all.filter((_, index) => index % 8 === 0) : all;
    const plan = await planAll(format, some);
    const file = join(folder, `${format}.tf.json`);
    writeFileSync(file, formatPlan(plan, format as Format));
    const deployed = await deploy(file);
    const here = plan.roles.filter(
      ({ role, trust }) => role.accountId === account && trust.Statement.length > 0,
    );
    assert.deepEqual(deployed.map(({ arn }) => arn).sort(), here.map(({ role }) => role.arn).sort());
    assert.deepEqual(driftOf(here, deployed), []);
    const sandbox = await startSandbox();
    try {
      for (const [index, shape] of some.entries())
        for (const [name, jobs] of Object.entries(shape.roles)) {
          const role = deployed.find(({ arn }) => arn.endsWith(`/${format}-${index}-${name}`));
          assert.ok(role, shape.title);
          const [permissions, ...others] = role.permissions;
          assert.deepEqual(others, []);
          await tryRole(sandbox, { trust: role.trust, permissions }, jobs);
        }
    } finally {
      await sandbox.stop();
    }
  });
}

test('the script brings its own roles up to date, and leaves others alone', async () => {
  const plan = await planOf(shapes[0]?.files ?? {});
  const script = join(folder, 'twice.sh');
  writeFileSync(script, formatPlan(plan, 'aws-cli').replaceAll("'ci'", "'twice'"));
  await run('bash', [script]);
  writeFileSync(
    script,
    formatPlan(plan, 'aws-cli').replaceAll("'ci'", "'twice'").replaceAll('prod/db', 'prod/new'),
  );
  await run('bash', [script]);
  assert.match(
    await aws('iam', 'get-role-policy', '--role-name', 'twice', '--policy-name', 'secret-lease'),
    /prod\/new/,
  );
  await aws('iam', 'untag-role', '--role-name', 'twice', '--tag-keys', 'secret-lease');
  await assert.rejects(run('bash', [script]), /The role twice exists, and was not made by this script/);
});

test('nothing is made in an account that no role is of', async () => {
  const [foreign] = (
    await planOf(JSON.parse(JSON.stringify(shapes[0]?.files).replaceAll(account, elsewhere)))
  ).roles;
  assert.ok(foreign);
  const script = join(folder, 'foreign.sh');
  writeFileSync(
    script,
    formatPlan({ roles: [foreign], findings: [], steps: 0, repositories: 1 }, 'aws-cli').replaceAll(
      "'ci'",
      "'foreign'",
    ),
  );
  await run('bash', [script]);
  await assert.rejects(aws('iam', 'get-role', '--role-name', 'foreign'), /NoSuchEntity/);
});
