import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import * as secretsManager from '@aws-sdk/client-secrets-manager';
import * as ssm from '@aws-sdk/client-ssm';
import type { StepResult } from '../../runner/job.ts';
import type { Secret } from '../../sandbox/sandbox.ts';
import { readSeed } from '../../sandbox/seed.ts';
import { policyOf } from '../dist/diagnosis.ts';
import { actionYml, openStage, type Stage } from '../dist/stage.ts';
import type { Cell } from './cells.ts';
import type { Fix } from './read-fixes.ts';
import type { Scene } from './scenes.ts';

/** Used until the role's own permissions replace it. */
const nothing = { Effect: 'Deny', Action: '*', Resource: '*' } as const;

type Inputs = Readonly<Record<string, string>>;

/** The parts of a workflow that a fix can change. */
export interface Workflow {
  readonly inputs: Inputs;
  readonly env: Inputs;
  readonly claims: Inputs;
  readonly hasToken: boolean;
  /** The command of a `run:` step. */
  readonly command: string;
  readonly isRole: boolean;
}

export function workflowOf(scene: Scene, cell: Cell): Workflow {
  const line = cell.style === 'secrets' ? scene.secrets : scene.ids;
  const hasDryRun = ['lease', 'rotate'].includes(scene.action ?? 'lease');
  return {
    inputs: {
      ...scene.with,
      ...(line !== undefined && { [cell.style]: line }),
      ...(hasDryRun && cell.dryRun === 'yes' && { 'dry-run': 'true' }),
    },
    env: scene.env ?? {},
    claims: scene.claims ?? {},
    hasToken: !scene.withoutToken,
    command: scene.command ?? '',
    isRole: cell.identity === 'role',
  };
}

/** Runs the workflow in the scene's sandbox, changed by the fixes that concern AWS. */
export async function run(
  t: TestContext,
  scene: Scene,
  cell: Cell,
  workflow: Workflow,
  fixes: readonly Fix[],
): Promise<{ readonly result: StepResult; readonly requests: number; readonly account: string }> {
  const isOpen = cell.repository === 'public';
  // With a role the token's claim makes the repository public; with an earlier step's credentials the event does.
  const claims = {
    ...workflow.claims,
    ...(isOpen && cell.identity === 'role' && { repository_visibility: 'public' as const }),
  };
  const stage = await openStage(t, { claims, env: { ...workflow.env } });
  const { sandbox, job } = stage;
  if (isOpen)
    writeFileSync(
      join(job.temp, 'event.json'),
      cell.identity === 'role' ? '{}' : '{"repository":{"private":false}}',
    );
  const user = sandbox.addUser('earlier-step', policyOf(nothing));
  user.permissions = () => sandbox.accounts.role(sandbox.roleArn)?.permissions ?? [];
  const keys =
    cell.identity === 'ambient' && !scene.withoutKeys
      ? { AWS_ACCESS_KEY_ID: user.accessKeyId, AWS_SECRET_ACCESS_KEY: user.secretAccessKey }
      : {};
  const step = {
    env: keys,
    ...(!workflow.hasToken && { unsetFileCommands: ['ACTIONS_ID_TOKEN_REQUEST_URL'] }),
  };
  const asRole = { 'role-to-assume': sandbox.roleArn, 'oidc-issuer': sandbox.issuer };
  const access = { 'aws-region': sandbox.region, ...(workflow.isRole && asRole) };
  const uses = (action: string, inputs: Inputs) =>
    job.uses(join(actionYml, '..', action === 'lease' ? '' : action, 'action.yml'), {
      ...step,
      id: action,
      with: { ...(action !== 'check' && access), ...inputs },
    });
  scene.arrange?.(stage);
  const ids: string[] = [];
  for (const lines of scene.leased ?? []) {
    const leased = await uses('lease', { secrets: lines });
    assert.equal(leased.outcome, 'success', leased.log);
    ids.push(leased.outputs['lease-id'] ?? '');
  }
  if (fixes.some(({ kind }) => kind === 'earlier lease')) await uses('lease', { secrets: 'prod/db#host' });
  scene.meanwhile?.(stage);
  for (const fix of fixes) await changeWorld(stage, fix, scene);
  if (fixes.some(({ kind }) => kind === 'check before'))
    assert.equal((await uses('check', { 'on-expiring': 'renew' })).outcome, 'success');
  const before = sandbox.requests.length;
  const result =
    scene.action === 'secret-lease'
      ? await job.run(workflow.command.replace('LEASE_ID', ids[0] ?? ''), { env: keys })
      : await uses(scene.action ?? 'lease', workflow.inputs);
  assert.notEqual(result.exitCode, 97, result.stderr);
  return { result, requests: sandbox.requests.length - before, account: sandbox.account };
}

/** The workflow after the fix. */
export function followed(
  workflow: Workflow,
  fix: Fix,
  { style }: Cell,
  words: Scene['words'] = {},
): Workflow {
  const { inputs } = workflow;
  const { [style]: line = '', ...rest } = inputs;
  const filled = (text: string) => withWords(text, words);
  const withInputs = (changed: Inputs) => ({ ...workflow, inputs: changed });
  switch (fix.kind) {
    case 'lines': {
      const target = fix.input === 'same' ? style : fix.input;
      const { 'parse-json-secrets': _, ...others } = rest;
      const kept = target === style ? rest : others;
      return withInputs({ ...kept, [target]: fix.lines.map(filled).join('\n') });
    }
    case 'option':
      return withInputs({ ...inputs, [style]: withOption(line, filled(fix.option)) });
    case 'own step': {
      const { 'parse-json-secrets': _, ...others } = rest;
      return withInputs({ ...others, secrets: filled(fix.line) });
    }
    case 'input': {
      const { [fix.name]: _, ...others } = inputs;
      const value = filled(fix.value);
      if (fix.name === 'oidc-issuer') return withInputs(others);
      if (fix.name === 'role-to-assume') return { ...workflow, isRole: true, hasToken: true };
      return withInputs(value === '' ? others : { ...inputs, [fix.name]: value });
    }
    case 'acknowledge':
      return withInputs({ ...inputs, acknowledge: filled(fix.line) });
    case 'environment':
      return { ...workflow, claims: { ...workflow.claims, environment: fix.name } };
    case 'unset': {
      const { [fix.name]: _, ...env } = workflow.env;
      return { ...workflow, env };
    }
    case 'permissions':
      return { ...workflow, hasToken: true };
    case 'tag':
      return withInputs({ ...inputs, 'check-rotation': 'true' });
    case 'command line':
      return { ...workflow, command: filled(fix.words) };
    case 'command option':
      return {
        ...workflow,
        command: withoutOption(workflow.command, fix.option).replace(
          /secret-lease (\w+)/,
          `secret-lease $1 ${fix.option === '--lease' ? '--lease LEASE_ID' : fix.option}`,
        ),
      };
    default:
      return workflow;
  }
}

function withoutOption(command: string, option: string): string {
  const [key = ''] = option.split(' ');
  return command.replace(new RegExp(` ${key} \\S+`), '');
}

/** Replaces an option of the same name, or adds it. */
function withOption(line: string, option: string): string {
  const [key = ''] = option.split('=');
  const words = line.split(' ').filter((word) => word.split('=')[0] !== key);
  return [...words, option].join(' ');
}

/** Replaces the words in capital letters. */
function withWords(text: string, words: Readonly<Record<string, string>>): string {
  const all = {
    ACCOUNT: readSeed().account,
    PROGRAM: 'true',
    ...words,
    'NAME_*': 'MY_NAME_*',
    NAME: 'MY_NAME',
    ALIAS: 'MY_NAME',
  };
  return Object.entries(all).reduce(
    (filled, [word, own]) =>
      filled.replace(new RegExp(`(?<![A-Z_])${word.replace('*', '\\*')}(?![A-Z_*])`), own),
    text,
  );
}

async function changeWorld(stage: Stage, fix: Fix, scene: Scene): Promise<void> {
  const { accounts, roleArn } = stage.sandbox;
  switch (fix.kind) {
    case 'new version':
      assert.ok(scene.renew, 'the scene has no good value');
      scene.renew(stage);
      break;
    case 'again':
      stage.sandbox.faults.clear();
      break;
    case 'tag':
      stage.sandbox.secrets.put('app/t', { noValue: true, tags: { 'expires-at': '2120-01-31' } });
      break;
    case 'longer sessions':
      accounts.setRole(roleArn, { ...deployRole(), maxSessionDuration: fix.seconds });
      break;
    case 'aws':
      await aws(stage, fix.words, scene.words);
      break;
    case 'statements':
      for (const { addTo, statement } of fix.statements) {
        // In a public repository's log the account is hidden, and the reader fills it in.
        const known = JSON.parse(withWords(JSON.stringify(statement), scene.words ?? {}));
        if (/trust policy/.test(addTo)) accounts.setTrust(roleArn, policyOf(known));
        else if (/permissions policy|policy of (?:the role|this identity)/.test(addTo))
          accounts.addPermissions(roleArn, known);
        else if (!/key/.test(addTo)) assert.fail(`Where does this go? ${addTo}`);
      }
      break;
  }
}

/** Does what a command of the AWS CLI does: looks something up, or changes the sandbox. */
async function aws({ sandbox }: Stage, command: string, words: Scene['words'] = {}): Promise<void> {
  const [, service = '', operation = '', ...rest] = withWords(command, words).split(' ');
  if (service === 'iam') {
    const [, client] =
      /^aws iam add-client-id-to-open-id-connect-provider --client-id (\S+)/.exec(command) ?? [];
    assert.ok(client, command);
    sandbox.accounts.setProvider(sandbox.account, '{issuer}', ['sts.amazonaws.com', client]);
    // The message's line above says to add this `aud` to the trust policy.
    const trust = JSON.stringify(deployRole().trust).replace('"sts.amazonaws.com"', JSON.stringify(client));
    return sandbox.accounts.setTrust(sandbox.roleArn, trust);
  }
  const name = pascal(operation);
  assert.ok(`${name}Command` in (commands[service] ?? {}), `${command}: AWS has no such operation`);
  const options = new Map<string, string>();
  for (let at = 0; at < rest.length; at += 2) options.set(rest[at] ?? '', rest[at + 1] ?? '');
  const secret = options.get('--secret-id');
  if (secret !== undefined) assert.ok(sandbox.secrets.get(secret), `${command}: there is no such secret`);
  assert.equal(options.get('--region') ?? sandbox.region, sandbox.region, command);
  if (name === 'RotateSecret') sandbox.secrets.put(secret ?? '', { noValue: true, rotation: {} });
  if (name === 'CancelRotateSecret')
    sandbox.secrets.put(secret ?? '', { noValue: true, rotation: { enabled: false } });
  if (name === 'UpdateSecretVersionStage') removeStage(sandbox.secrets.get(secret ?? ''), options);
  if (name === 'RestoreSecret') sandbox.secrets.put(secret ?? '', { deleted: false, noValue: true });
}

const commands: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  secretsmanager: secretsManager,
  ssm,
};

function pascal(words: string): string {
  return words.replace(/(?:^|-)([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}

/** The sandbox's own role, as in its seed. */
function deployRole() {
  const { account, role, accounts } = readSeed();
  const found = accounts[account]?.roles?.[role];
  assert.ok(found);
  return found;
}

/** Takes a label from a version, as UpdateSecretVersionStage does. */
function removeStage(secret: Secret | undefined, options: ReadonlyMap<string, string>): void {
  const version = secret?.versions.find(({ id }) => id === options.get('--remove-from-version-id'));
  assert.ok(secret && version, 'there is no such version');
  version.stages = version.stages.filter((stage) => stage !== options.get('--version-stage'));
  secret.pending = undefined;
}
