import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { LeaseInputs } from '../../src/domain/requests/lease-inputs.ts';
import type { LeaseRequest } from '../../src/domain/requests/request.ts';
import { takesNamesFromData } from '../../src/domain/values/naming.ts';
import { readCheckInputs } from '../../src/inputs/check-inputs.ts';
import type { InputReader } from '../../src/inputs/input-reader.ts';
import { readLeaseInputs } from '../../src/inputs/lease-inputs.ts';
import { readMonitorInputs } from '../../src/inputs/monitor-inputs.ts';
import { readRotateInputs } from '../../src/inputs/rotate-inputs.ts';
import { root } from './pages.ts';
import { assertShell } from './shell.ts';

/** A step of a workflow in the documentation. */
export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly background?: boolean;
  /** The id of an earlier step that runs in the background. */
  readonly wait?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Metadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

/** The environment of the job that inputs are read in. */
const environment = {
  AWS_REGION: 'eu-west-1',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_REPOSITORY: 'OWNER/REPO',
  GITHUB_JOB: 'deploy',
  GITHUB_WORKFLOW_REF: 'OWNER/REPO/.github/workflows/deploy.yml@refs/heads/main',
};

/** This repository's actions, by the path behind its name in `uses:`, each with the function that reads its inputs. */
const own: Readonly<Record<string, (read: InputReader) => unknown>> = {
  '': (read) => readLeaseInputs(read, environment),
  '/check': readCheckInputs,
  '/monitor': (read) => readMonitorInputs(read, environment),
  '/rotate': (read) => readRotateInputs(read, environment),
};

/** All inputs of AWS's two actions. */
const peers: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('peer-inputs.json', import.meta.url), 'utf8'),
);

/** Other actions in examples, with the inputs that examples use, from their action.yml. */
const others: Readonly<Record<string, readonly string[]>> = {
  'actions/create-github-app-token': [
    'client-id',
    'private-key',
    'owner',
    'repositories',
    'permission-contents',
    'permission-pull-requests',
  ],
  'actions/cache/restore': ['path', 'key', 'restore-keys'],
  'actions/cache/save': ['path', 'key'],
  'actions/checkout': ['persist-credentials', 'ref'],
  'actions/setup-node': ['node-version'],
  'actions/upload-artifact': ['path', 'archive'],
  ...Object.fromEntries(Object.entries(peers).map(([name, inputs]) => [`aws-actions/${name}`, inputs])),
  'aws-actions/aws-cloudformation-github-deploy': ['name', 'template'],
  'hashicorp/vault-action': ['url', 'method', 'role', 'secrets', 'ignoreNotFound'],
  '1password/load-secrets-action': ['export-env'],
  'dopplerhq/secrets-fetch-action': [
    'auth-method',
    'doppler-identity-id',
    'doppler-project',
    'doppler-config',
    'inject-env-vars',
  ],
};

/** The values of expressions in examples and in the defaults of action.yml. */
const expressions: Readonly<Record<string, string>> = {
  'matrix.service': 'mail',
  'github.token': 'ghs_example',
  'secrets.AWS_ACCOUNT_ID': '123456789012',
  'secrets.AWS_DEPLOY_ROLE': 'deploy',
  'github.repository': 'OWNER/REPO',
  'github.workflow': 'deploy',
  'github.action': '__OWNER_secret-lease',
  'github.actor': 'octocat',
  'github.sha': '0123456789abcdef0123456789abcdef01234567',
  'github.ref': 'refs/heads/main',
};

/**
 * Asserts that the actions of steps accept their inputs, that their outputs exist, and that their scripts are valid.
 */
export async function assertSteps(steps: readonly Step[]): Promise<void> {
  const leased = new Set<string>();
  const outputs = new Map<string, (name: string) => boolean>();
  const begun = new Set<string>();
  for (const step of steps) {
    if (step.background) begun.add(step.id ?? '');
    if (step.wait !== undefined) {
      assert.ok(begun.has(step.wait), `${step.wait} is a step in the background`);
      continue;
    }
    assert.ok(step.uses !== undefined || step.run !== undefined, 'a step uses or runs something');
    if (step.uses !== undefined) {
      const given = await outputsOf(step.uses, inputsOf(step), leased);
      if (step.id !== undefined) outputs.set(step.id, given);
    }
    if (step.run !== undefined && step.shell === undefined) assertShell(step.run);
  }
  for (const [whole, id = '', name = ''] of JSON.stringify(steps).matchAll(
    /steps\.(\w+)\.outputs\.([\w-]+)/g,
  )) {
    assert.ok(outputs.get(id)?.(name), `${whole} exists`);
  }
}

function inputsOf({ with: given = {} }: Step): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
}

function evaluated(text: string): string {
  return text.replace(/\$\{\{ (.+?) \}\}/g, (whole, expression: string) => expressions[expression] ?? whole);
}

/** The outputs of the step. Adds to `leased` the names that a lease hands over, which a later check may renew. */
async function outputsOf(
  uses: string,
  given: Readonly<Record<string, string>>,
  leased: Set<string>,
): Promise<(name: string) => boolean> {
  const [action = '', version = ''] = uses.split('@');
  assert.match(version, /^v\d|^[0-9a-f]{40}$/, uses);
  const known = others[action];
  if (known) {
    for (const name of Object.keys(given)) assert.ok(known.includes(name), `${action} has the input ${name}`);
    return () => true;
  }
  assert.match(action, /^OWNER\/secret-lease(\/|$)/, `${uses} is known here`);
  const folder = action.replace('OWNER/secret-lease', '');
  const readInputs = own[folder];
  assert.ok(readInputs, `${uses} is an action of this repository`);
  const { inputs = {}, outputs = {} }: Metadata = parse(
    readFileSync(join(root, folder, 'action.yml'), 'utf8'),
  );
  for (const name of Object.keys(given)) assert.ok(name in inputs, `${uses} has the input ${name}`);
  const read = await readInputs((name) => evaluated(given[name] ?? inputs[name]?.default ?? ''));
  if (isLease(read)) {
    assert.deepEqual(read.warnings, [], 'an example that its own action warns of teaches the wrong thing');
    for (const request of read.requests) assertNamesAreListed(request);
    for (const { naming } of read.requests) if (naming.kind === 'exact') leased.add(naming.name);
  }
  return (name) => name in outputs || leased.has(name);
}

/** Asserts that no example lets the author of a secret choose the names of variables. */
export function assertNamesAreListed(request: LeaseRequest): void {
  const isOpen = takesNamesFromData(request) && (request.only ?? 'any') === 'any';
  assert.ok(!isOpen, `${request.text} lists with only= which names it takes`);
}

function isLease(inputs: unknown): inputs is LeaseInputs {
  return typeof inputs === 'object' && inputs !== null && 'exporting' in inputs;
}
