/** The modules of setup/ and planned roles, applied by Terraform and its AWS provider, in a moto of this file alone. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { type MotoServer, startMoto } from '../../scripts/moto-server.ts';
import type { DeployedRole } from '../../src/plan/drift.ts';
import { formatPlan } from '../../src/plan/formats.ts';
import { planOf } from '../plan/in-memory.ts';
import { shapes } from '../plan/shapes.ts';
import { tryRole } from '../plan/trial.ts';
import { account, arnOf, providerArn, setup } from './places.ts';
import { configurationFolder, copyModule, type Terraform, terraformIn } from './terraform.ts';
import { aws, deployedBelow } from './tools.ts';

let moto: MotoServer;
let sandbox: Sandbox;
before(async () => {
  moto = await startMoto(String(process.env.WITNESS_BIN));
  sandbox = await startSandbox();
});
after(async () => {
  moto.stop();
  await sandbox.stop();
});

const opened: { remove(): void }[] = [];
afterEach(() => {
  for (const { remove } of opened.splice(0)) remove();
});

async function open(
  files: Readonly<Record<string, string>>,
  fill: (folder: string) => void = () => {},
): Promise<Terraform> {
  const { folder, remove } = configurationFolder(files);
  opened.push({ remove });
  fill(folder);
  return terraformIn(folder, moto.url);
}

const apply = (terraform: Terraform, ...options: string[]) =>
  terraform('apply', '-auto-approve', '-input=false', ...options);

/** `create`, `update`, `delete` or both, by the address of what a plan would change. */
async function planned(terraform: Terraform): Promise<Record<string, string>> {
  await terraform('plan', '-input=false', '-out=planned');
  interface Change {
    readonly address: string;
    readonly mode: string;
    readonly change: { readonly actions: readonly string[] };
  }
  const { resource_changes: changes = [] }: { resource_changes?: Change[] } = JSON.parse(
    await terraform('show', '-json', 'planned'),
  );
  return Object.fromEntries(
    changes
      .filter(({ mode, change }) => mode === 'managed' && change.actions[0] !== 'no-op')
      .map(({ address, change }) => [address, change.actions.join(' ')]),
  );
}

/** The roles by their names, as moto has them. */
async function roles(): Promise<Record<string, DeployedRole>> {
  const all = await deployedBelow('/', moto.url);
  return Object.fromEntries(all.map((role) => [role.arn.replace(/^.*\//, ''), role]));
}

async function providers(): Promise<string[]> {
  const { OpenIDConnectProviderList: list } = JSON.parse(
    await aws('--endpoint-url', moto.url, 'iam', 'list-open-id-connect-providers'),
  );
  return list.map(({ Arn }: { Arn: string }) => Arn);
}

async function leavesNothing(terraform: Terraform): Promise<void> {
  await terraform('destroy', '-auto-approve', '-input=false');
  assert.deepEqual([await roles(), await providers()], [{}, []]);
}

const policiesOf = (role: DeployedRole | undefined) => ({
  trust: role?.trust,
  permissions: role?.permissions[0],
});
const main = { ref: 'refs/heads/main' };
const [production, staging] = [{ environment: 'production' }, { environment: 'staging' }];

/** A configuration that uses the module as the set-up page says. */
const using = (secrets: readonly string[]) => `
module "app" {
  source = ${JSON.stringify(join(setup, 'terraform'))}

  repository    = "OWNER/app"
  repository_id = "774411220"
  owner_id      = "5566778"
  role_name     = "app-secrets"
  secret_arns   = ${JSON.stringify(secrets)}
}

output "role" {
  value = module.app.role_arn
}
`;

test('the module makes the provider and the role once, and changes a policy in its place', async () => {
  const terraform = await open({ 'main.tf': using([arnOf('prod/db-??????')]) });
  await terraform('validate');
  await apply(terraform);
  assert.equal(
    await terraform('output', '-raw', 'role'),
    `arn:aws:iam::${account}:role/app-secrets`,
    'the role is told',
  );
  assert.deepEqual(await providers(), [providerArn]);
  await tryRole(sandbox, policiesOf((await roles())['app-secrets']), {
    admits: [production],
    refuses: [staging, main],
    reads: ['prod/db'],
  });
  assert.deepEqual(await planned(terraform), {});
  writeFileSync(
    join(terraform.folder, 'main.tf'),
    using([arnOf('prod/db-??????'), arnOf('prod/api-??????')]),
  );
  assert.deepEqual(await planned(terraform), { 'module.app.aws_iam_role_policy.read_secrets': 'update' });
  await apply(terraform);
  await tryRole(sandbox, policiesOf((await roles())['app-secrets']), {
    admits: [production],
    refuses: [staging, main],
    reads: ['prod/db', 'prod/api'],
  });
  assert.deepEqual(await planned(terraform), {});
  await leavesNothing(terraform);
});

/** Provider, secrets and keys are of the state that the roles are of, so that no ARN is known before it is applied. */
const inOneState = `
resource "aws_iam_openid_connect_provider" "theirs" {
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_kms_key" "secrets" {
  description = "secrets"
}

resource "aws_secretsmanager_secret" "db" {
  for_each   = { app = "774411220", shop = "7" }
  name       = "\${each.key}/db"
  kms_key_id = aws_kms_key.secrets.arn
}

module "role" {
  source   = ${JSON.stringify(join(setup, 'terraform'))}
  for_each = { app = "774411220", shop = "7" }

  repository      = "OWNER/\${each.key}"
  repository_id   = each.value
  owner_id        = "5566778"
  role_name       = "\${each.key}-secrets"
  secret_arns     = [aws_secretsmanager_secret.db[each.key].arn]
  kms_key_arns    = [aws_kms_key.secrets.arn]
  create_provider = false
  provider_arn    = aws_iam_openid_connect_provider.theirs.arn
}
`;

test('roles of two repositories come into the state that the provider, the secrets and their key are made in', async () => {
  const terraform = await open({ 'main.tf': inOneState });
  await apply(terraform);
  assert.deepEqual(await planned(terraform), {});
  const { app, shop } = { app: (await roles())['app-secrets'], shop: (await roles())['shop-secrets'] };
  assert.match(JSON.stringify(app?.permissions), /secret:app\/db-.{6}".*kms:Decrypt.*:key\//);
  assert.doesNotMatch(JSON.stringify([app?.trust, app?.permissions]), /shop/);
  assert.match(JSON.stringify(shop?.trust), /repository_id":"7"/);
  assert.doesNotMatch(JSON.stringify([shop?.trust, shop?.permissions]), /app/);
  await tryRole(sandbox, policiesOf(app), { admits: [production], refuses: [staging, main], reads: [] });
  await leavesNothing(terraform);
});

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

test('a role for each repository of a list: each lets its own jobs in, and one that leaves takes its role alone', async () => {
  const { folder, remove } = configurationFolder();
  opened.push({ remove });
  for (const name of ['many', 'terraform']) {
    mkdirSync(join(folder, name));
    copyModule(name, join(folder, name));
  }
  const variables = join(folder, 'many', 'terraform.tfvars.json');
  writeFileSync(variables, JSON.stringify({ repositories }));
  const terraform = await terraformIn(join(folder, 'many'), moto.url);
  await apply(terraform);
  assert.deepEqual(await planned(terraform), {});
  const made = await roles();
  assert.deepEqual(Object.keys(made).sort(), Object.keys(repositories).sort());
  await tryRole(sandbox, policiesOf(made['app-production']), {
    admits: [production],
    refuses: [staging, main],
    reads: ['app/db'],
  });
  await tryRole(sandbox, policiesOf(made['app-staging']), {
    admits: [staging],
    refuses: [production, main],
    reads: ['app/staging'],
  });
  assert.match(JSON.stringify(made['shop-production']), /OWNER\/shop.*shop\/db/);
  assert.doesNotMatch(JSON.stringify(made['shop-production']), /OWNER\/app|app\/db/);
  const { 'app-staging': _, ...rest } = repositories;
  writeFileSync(variables, JSON.stringify({ repositories: rest }));
  const gone = (resource: string) => [`module.role["app-staging"].${resource}`, 'delete'];
  assert.deepEqual(
    await planned(terraform),
    Object.fromEntries([gone('aws_iam_role.secret_lease'), gone('aws_iam_role_policy.read_secrets')]),
  );
  await leavesNothing(terraform);
});

test('a plan that is applied again after a workflow has changed changes a policy in its place', async () => {
  const [shape] = shapes;
  const configurationOf = async (change: (text: string) => string) => {
    const files = Object.entries(shape?.files ?? {}).map(([path, text]) => [path, change(text)]);
    return formatPlan(await planOf(Object.fromEntries(files)), 'terraform');
  };
  const terraform = await open({ 'main.tf.json': await configurationOf((text) => text) });
  await apply(terraform);
  assert.deepEqual(await planned(terraform), {});
  const changed = await configurationOf((text) => text.replaceAll('prod/db', 'prod/new'));
  writeFileSync(join(terraform.folder, 'main.tf.json'), changed);
  assert.deepEqual(Object.values(await planned(terraform)), ['update']);
  await apply(terraform);
  assert.match(JSON.stringify((await roles()).ci?.permissions), /prod\/new/);
  await leavesNothing(terraform);
});

test('a role that exists already is left as it is, with the words of AWS', async () => {
  const trust = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  });
  const iam = (...words: string[]) => aws('--endpoint-url', moto.url, 'iam', ...words);
  await iam('create-role', '--role-name', 'ci', '--assume-role-policy-document', trust);
  try {
    const plan = await planOf(shapes[0]?.files ?? {});
    const terraform = await open({ 'main.tf.json': formatPlan(plan, 'terraform') });
    await assert.rejects(apply(terraform), /EntityAlreadyExists/);
    assert.deepEqual((await roles()).ci?.trust, JSON.parse(trust));
  } finally {
    await iam('delete-role', '--role-name', 'ci');
  }
});
