import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import type { StepResult } from '../../runner/job.ts';
import { readSeed } from '../../sandbox/seed.ts';
import { policyOf } from '../dist/diagnosis.ts';
import { actionYml, assertReadable, openStage, type Stage } from '../dist/stage.ts';
import { type Fix, fixesIn } from './read-fixes.ts';
import { type Scene, scenes } from './scenes.ts';

type Input = 'secrets' | 'secret-ids';
type Inputs = Record<string, string>;

/** What a workflow has after a fix: one step, or two. */
interface Workflow {
  readonly steps: readonly Inputs[];
  readonly claims: Readonly<Record<string, string>>;
  readonly hasToken: boolean;
}

// Every error, in each input in which it can be made; every fix that its message offers; followed to the letter.
for (const scene of scenes) {
  describe(`${scene.code}: ${scene.title}`, { concurrency: 2 }, () => {
    for (const [input, line] of [['secrets', scene.secrets] as const, ['secret-ids', scene.ids] as const])
      if (line !== undefined) test(input, (t) => followAll(t, scene, input, line));
  });
}

async function followAll(t: TestContext, scene: Scene, input: Input, line: string): Promise<void> {
  const failing = workflowOf(scene, input, line);
  const refused = await run(t, scene, failing, []);
  const message = errorOf(refused, scene.code);
  assertReadable(message, scene.code);
  const fixes = fixesIn(message);
  const kinds = fixes.map(({ kind }) => kind);
  const own = input === 'secret-ids' ? 'option' : 'own step';
  for (const offer of scene.offers.filter((each) => each !== own))
    assert.ok((kinds as string[]).includes(offer), `no ${offer} in:\n${message}`);
  assert.ok(fixes.length > 0 || scene.offers.length === 0, message);
  for (const fix of fixes) {
    const result = await run(t, scene, followed(failing, fix, input, scene.words), [fix]);
    assert.equal(
      result.outcome,
      'success',
      `${JSON.stringify(fix)}, from:\n${message}\nleads to:\n${result.log}`,
    );
  }
}

function errorOf({ annotations, log }: StepResult, code: string): string {
  const [error, ...more] = annotations.filter(({ level }) => level === 'error');
  assert.ok(error && more.length === 0 && error.title === code, log);
  return error.message;
}

function workflowOf(
  { with: given, claims = {}, withoutToken = false }: Scene,
  input: Input,
  line: string,
): Workflow {
  return { steps: [{ ...given, [input]: line }], claims, hasToken: !withoutToken };
}

/** The workflow after the fix. */
function followed(workflow: Workflow, fix: Fix, input: Input, words: Scene['words'] = {}): Workflow {
  const [step = {}] = workflow.steps;
  const { [input]: line = '', ...rest } = step;
  const filled = (text: string) => withWords(text, words);
  switch (fix.kind) {
    case 'lines': {
      const target = fix.input === 'same' ? input : fix.input;
      const { 'parse-json-secrets': _, ...others } = rest;
      const kept = target === input ? rest : others;
      return { ...workflow, steps: [{ ...kept, [target]: fix.lines.map(filled).join('\n') }] };
    }
    case 'option':
      return { ...workflow, steps: [{ ...step, [input]: withOption(line, filled(fix.option)) }] };
    case 'own step': {
      const { 'parse-json-secrets': _, ...others } = rest;
      return { ...workflow, steps: [{ ...others, secrets: filled(fix.line) }] };
    }
    case 'input': {
      const { [fix.name]: _, ...others } = step;
      return { ...workflow, steps: [fix.value === '' ? others : { ...step, [fix.name]: fix.value }] };
    }
    case 'environment':
      return { ...workflow, claims: { ...workflow.claims, environment: fix.name } };
    case 'permissions':
      return { ...workflow, hasToken: true };
    case 'tag':
      return { ...workflow, steps: [{ ...step, 'check-rotation': 'true' }] };
    default:
      return workflow;
  }
}

/** An option takes the place of the one that says something else. */
function withOption(line: string, option: string): string {
  const [key = ''] = option.split('=');
  const words = line.split(' ').filter((word) => word.split('=')[0] !== key);
  return [...words, option].join(' ');
}

/** What a person puts for a word in capital letters. */
function withWords(text: string, words: Readonly<Record<string, string>>): string {
  const all = { ...words, 'NAME_*': 'MY_NAME_*', NAME: 'MY_NAME', ALIAS: 'MY_NAME' };
  return Object.entries(all).reduce(
    (filled, [word, own]) =>
      filled.replace(new RegExp(`(?<![A-Z_])${word.replace('*', '\\*')}(?![A-Z_*])`), own),
    text,
  );
}

/** Runs the workflow in a world as the scene has it, changed by the fixes that change the world. */
async function run(
  t: TestContext,
  scene: Scene,
  workflow: Workflow,
  fixes: readonly Fix[],
): Promise<StepResult> {
  const { claims, steps, hasToken } = workflow;
  const stage = await openStage(t, { claims, env: { ...scene.env } });
  scene.arrange?.(stage);
  for (const fix of fixes) changeWorld(stage, fix, scene);
  let result: StepResult | undefined;
  for (const inputs of steps) {
    result = await stage.job.uses(actionYml, {
      id: 'lease',
      ...(!hasToken && { env: {}, unsetFileCommands: ['ACTIONS_ID_TOKEN_REQUEST_URL'] }),
      with: {
        'role-to-assume': stage.sandbox.roleArn,
        'aws-region': stage.sandbox.region,
        'oidc-issuer': stage.sandbox.issuer,
        ...inputs,
      },
    });
    if (result.outcome !== 'success') return result;
  }
  assert.ok(result);
  return result;
}

function changeWorld(stage: Stage, fix: Fix, scene: Scene): void {
  const { accounts, roleArn } = stage.sandbox;
  if (fix.kind === 'new version') {
    assert.ok(scene.renew, 'the scene has no good value');
    scene.renew(stage);
  }
  if (fix.kind === 'tag')
    stage.sandbox.secrets.put('app/t', { noValue: true, tags: { 'expires-at': '2120-01-31' } });
  if (fix.kind === 'longer sessions')
    accounts.setRole(roleArn, { ...deployRole(), maxSessionDuration: fix.seconds });
  if (fix.kind !== 'statements') return;
  for (const { addTo, statement } of fix.statements) {
    if (/trust policy/.test(addTo)) accounts.setTrust(roleArn, policyOf(statement));
    else if (/permissions policy/.test(addTo)) accounts.setPermissions(roleArn, policyOf(statement));
    else assert.fail(`Where does this go? ${addTo}`);
  }
}

/** The sandbox's own role, as its seed has it. */
function deployRole() {
  const { account, role, accounts } = readSeed();
  const found = accounts[account]?.roles?.[role];
  assert.ok(found);
  return found;
}
