import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PolicyDocument } from '../../sandbox/policy.ts';
import type { DeployedRole } from '../../src/plan/drift.ts';
import { account, providerArn, region, setup } from './places.ts';
import { configurationFolder, copyModule, type Terraform, terraformIn } from './terraform.ts';

const { MOTO_ENDPOINT: endpoint, WITNESS_BIN: bin, AWS_BIN: awsBin } = process.env;
if (!endpoint || !bin || !awsBin) throw new Error('run by `npm run test:setup`');

/** The parameters of a role, as a person gives them to each tool. ARNs are of moto's account. */
export interface RoleSettings {
  readonly roleName: string;
  readonly environment?: string;
  readonly branch?: string;
  readonly audience?: string;
  readonly secretArns: readonly string[];
  readonly prefixArns?: readonly string[];
  readonly parameterArns?: readonly string[];
  readonly pathArns?: readonly string[];
  readonly describe?: boolean;
  readonly use?: string;
  readonly removeUnused?: boolean;
  readonly alertArns?: readonly string[];
  readonly alertParameterArns?: readonly string[];
  readonly functionArns?: readonly string[];
  readonly keyArns?: readonly string[];
}

export interface RolePolicies {
  readonly trust: PolicyDocument;
  readonly permissions: PolicyDocument;
}

/** The repository whose jobs the sandbox plays, as `sandbox/claims.ts` has it. */
const repository = { name: 'OWNER/app', id: '774411220', ownerId: '5566778' };

export const tools: Readonly<Record<string, (settings: RoleSettings) => Promise<RolePolicies>>> = {
  CloudFormation: byCloudFormation,
  Terraform: byTerraform,
  'the AWS CLI': byAwsCli,
};

async function byCloudFormation(settings: RoleSettings): Promise<RolePolicies> {
  const parameters = {
    Repository: repository.name,
    RepositoryId: repository.id,
    OwnerId: repository.ownerId,
    Environment: settings.environment ?? '',
    Branch: settings.branch ?? '',
    ...(settings.audience && { Audience: settings.audience }),
    SecretArns: settings.secretArns.join(','),
    SecretPrefixArns: (settings.prefixArns ?? []).join(','),
    ParameterArns: (settings.parameterArns ?? []).join(','),
    ParameterPathArns: (settings.pathArns ?? []).join(','),
    DescribeSecrets: String(settings.describe ?? false),
    ...(settings.use && { Use: settings.use }),
    RemoveUnused: String(settings.removeUnused ?? false),
    AlertSecretArns: (settings.alertArns ?? []).join(','),
    AlertParameterArns: (settings.alertParameterArns ?? []).join(','),
    RotationFunctionArns: (settings.functionArns ?? []).join(','),
    KmsKeyArns: (settings.keyArns ?? []).join(','),
    RoleName: settings.roleName,
  };
  const list = Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({
    ParameterKey,
    ParameterValue,
  }));
  await aws(
    ...['cloudformation', 'create-stack', '--stack-name', settings.roleName],
    ...['--capabilities', 'CAPABILITY_NAMED_IAM', '--parameters', JSON.stringify(list)],
    ...['--template-body', `file://${join(setup, 'secret-lease.yaml')}`],
  );
  const { Stacks: stacks } = JSON.parse(
    await aws('cloudformation', 'describe-stacks', '--stack-name', settings.roleName),
  );
  const outputs: { OutputKey: string; OutputValue: string }[] = stacks[0].Outputs;
  const arn = outputs.find(({ OutputKey }) => OutputKey === 'RoleArn')?.OutputValue;
  if (arn !== `arn:aws:iam::${account}:role/${settings.roleName}`)
    throw new Error(`the stack says that its role is ${arn}`);
  return deployed(settings.roleName);
}

/** A role that waits for the next application of the module. */
interface AwaitedRole {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly done: PromiseWithResolvers<void>;
}

let awaited: AwaitedRole[] = [];
let applying = false;
let configuration: Promise<Terraform> | undefined;

async function openConfiguration(): Promise<Terraform> {
  const { folder, remove } = configurationFolder();
  process.on('exit', remove);
  mkdirSync(join(folder, 'module'));
  copyModule('terraform', join(folder, 'module'));
  return terraformIn(folder);
}

/** Applies the module once for all roles that wait: each run of the provider takes seconds, however few roles it makes. */
async function applyAwaited(): Promise<void> {
  applying = true;
  while (awaited.length > 0) {
    const roles = awaited;
    awaited = [];
    // A string in a configuration in JSON is a template.
    const literal = (_: string, value: unknown) =>
      typeof value === 'string' ? value.replaceAll('${', '$${') : value;
    const calls = roles.map(({ name, variables }) => [name, { source: './module', ...variables }]);
    const main = JSON.stringify({ module: Object.fromEntries(calls) }, literal);
    try {
      configuration ??= openConfiguration();
      const terraform = await configuration;
      writeFileSync(join(terraform.folder, 'main.tf.json'), main);
      await terraform('get');
      await terraform('apply', '-auto-approve', '-input=false', `-state=${roles[0]?.name}.tfstate`);
      for (const { done } of roles) done.resolve();
    } catch (error) {
      for (const { done } of roles) done.reject(error);
    }
  }
  applying = false;
}

async function byTerraform(settings: RoleSettings): Promise<RolePolicies> {
  const variables = {
    repository: repository.name,
    repository_id: repository.id,
    owner_id: repository.ownerId,
    environment: settings.environment ?? '',
    branch: settings.branch ?? '',
    ...(settings.audience && { audience: settings.audience }),
    secret_arns: settings.secretArns,
    secret_prefix_arns: settings.prefixArns ?? [],
    parameter_arns: settings.parameterArns ?? [],
    parameter_path_arns: settings.pathArns ?? [],
    describe_secrets: settings.describe ?? false,
    ...(settings.use && { use: settings.use }),
    remove_unused: settings.removeUnused ?? false,
    alert_secret_arns: settings.alertArns ?? [],
    alert_parameter_arns: settings.alertParameterArns ?? [],
    rotation_function_arns: settings.functionArns ?? [],
    kms_key_arns: settings.keyArns ?? [],
    role_name: settings.roleName,
    ...{ create_provider: false, provider_arn: providerArn },
  };
  const done = Promise.withResolvers<void>();
  awaited.push({ name: settings.roleName, variables, done });
  if (!applying) void applyAwaited();
  await done.promise;
  return deployed(settings.roleName);
}

async function byAwsCli(settings: RoleSettings): Promise<RolePolicies> {
  const environment = {
    REPOSITORY: repository.name,
    REPOSITORY_ID: repository.id,
    OWNER_ID: repository.ownerId,
    ENVIRONMENT: settings.environment ?? '',
    BRANCH: settings.branch ?? '',
    ...(settings.audience && { AUDIENCE: settings.audience }),
    DESCRIBE_SECRETS: String(settings.describe ?? false),
    ...(settings.use && { USE: settings.use }),
    REMOVE_UNUSED: String(settings.removeUnused ?? false),
    ALERT_SECRETS: [...(settings.alertArns ?? []), ...(settings.alertParameterArns ?? [])].join(' '),
    ROTATION_FUNCTION_ARNS: (settings.functionArns ?? []).join(' '),
    KMS_KEY_ARNS: (settings.keyArns ?? []).join(' '),
    ROLE_NAME: settings.roleName,
  };
  const secrets = [
    ...settings.secretArns,
    ...(settings.prefixArns ?? []),
    ...(settings.parameterArns ?? []),
    ...(settings.pathArns ?? []).map((path) => `${path}/*`),
  ];
  const arn = await run('bash', [join(setup, 'aws-cli.sh'), ...secrets], environment);
  if (arn.trim() !== `arn:aws:iam::${account}:role/${settings.roleName}`)
    throw new Error(`the script says that its role is ${arn}`);
  return deployed(settings.roleName);
}

/** The two policies of a role, as moto keeps them. It is asked by IAM's own protocol, since it verifies no signature. */
async function deployed(role: string): Promise<RolePolicies> {
  const [described, policy] = await Promise.all([
    askIam({ Action: 'GetRole', RoleName: role }),
    askIam({ Action: 'GetRolePolicy', RoleName: role, PolicyName: 'read-secrets' }),
  ]);
  return {
    trust: tidy(JSON.parse(elementOf(described, 'AssumeRolePolicyDocument'))),
    permissions: tidy(await readDocument(elementOf(policy, 'PolicyDocument'))),
  };
}

/** The XML that it answers. */
async function askIam(parameters: Readonly<Record<string, string>>): Promise<string> {
  const answer = await fetch(String(endpoint), {
    method: 'POST',
    headers: {
      // moto takes the service and the region from it.
      authorization: `AWS4-HMAC-SHA256 Credential=setter-up/20260101/${region}/iam/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: new URLSearchParams({ Version: '2010-05-08', ...parameters }),
  });
  const text = await answer.text();
  assert.equal(answer.status, 200, text);
  return text;
}

function elementOf(xml: string, name: string): string {
  const [, text] = new RegExp(`<${name}>([^]*)</${name}>`).exec(xml) ?? [];
  if (text === undefined) assert.fail(`no ${name} in ${xml}`);
  return decodeURIComponent(text);
}

/**
 * All roles below a path, as moto keeps them. One process asks for all: the AWS CLI would start for each.
 *
 * @param moto the one of all tests, if left out
 */
export async function deployedBelow(path: string, moto = endpoint): Promise<DeployedRole[]> {
  const script = join(import.meta.dirname, 'deployed_roles.py');
  return JSON.parse(await run(join(String(bin), 'python'), [script, path], { AWS_ENDPOINT_URL: moto }));
}

/** moto keeps the policy of a template as Python writes a dictionary. */
async function readDocument(text: string): Promise<unknown> {
  if (text.startsWith('{"')) return JSON.parse(text);
  const script = 'import ast, json, sys; print(json.dumps(ast.literal_eval(sys.argv[1])))';
  return JSON.parse(await run(join(String(bin), 'python'), ['-c', script, text]));
}

/** moto leaves a gap where a list has AWS::NoValue; CloudFormation leaves none. */
function tidy(document: unknown): PolicyDocument {
  return JSON.parse(JSON.stringify(document), (_, value) =>
    Array.isArray(value) ? value.filter((entry) => entry !== null) : value,
  );
}

export function aws(...args: string[]): Promise<string> {
  return run(join(String(awsBin), 'aws'), args);
}

/** Runs it with moto's AWS before the machine's own; stdout. */
export async function run(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, {
    env: {
      PATH: `${awsBin}:${bin}:${process.env.PATH}`,
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: 'setter-up',
      AWS_SECRET_ACCESS_KEY: 'setter-up',
      AWS_DEFAULT_REGION: region,
      AWS_CONFIG_FILE: '/dev/null',
      ...environment,
    },
  });
  return stdout;
}
