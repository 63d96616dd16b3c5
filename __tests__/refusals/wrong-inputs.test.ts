import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parse } from 'yaml';
import { Job, type StepResult } from '../../runner/job.ts';
import { WarmNode } from '../../runner/warm-node.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { actionYml, assertReadable, loopbackOnly, openStage, saidBy } from '../dist/stage.ts';
import { rows } from './wrong-rows.ts';
import { type Row, type WrongValue, wrongValues } from './wrong-values.ts';

/*
 * Every input of check, rotate, monitor and plan, written as people write it wrong: one error that names the input, the
 * mistake and what is allowed or was meant; and what it offers is taken.
 */

type Action = keyof typeof rows;

const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

const base: Readonly<Record<Action, Readonly<Record<string, string>>>> = {
  check: {},
  rotate: { secrets: 'planned/one', generate: 'length=32', 'dry-run': 'true', 'retry-max-attempts': '1' },
  monitor: { secrets: 'prod/db', issue: 'false', 'fail-on': 'never', 'retry-max-attempts': '1' },
  plan: {},
};

const opens = (action: Action) => action === 'rotate' || action === 'monitor';

type Inputs = Readonly<Record<string, string>>;

/** What all rows of an action have in common. */
interface World {
  readonly action: Action;
  readonly sandbox: Sandbox;
  /** Runs the steps of this action; see WarmNode. */
  readonly warm: WarmNode;
}

interface Trial {
  /** Runs the bundle with these inputs. */
  readonly run: (inputs: Inputs) => Promise<StepResult>;
  readonly filled: (text: string) => string;
  /** What was offered before, and was taken. */
  readonly taken: Set<string>;
}

async function openWorld(t: TestContext, action: Action): Promise<World> {
  const { sandbox, put } = await openStage(t);
  put('planned/one', 'FAKE-value-of-planned');
  const warm = new WarmNode();
  t.after(() => warm.stop());
  return { action, sandbox, warm };
}

/** A job for the tries of one row; `apart`: each step in a process of its own, as on a runner. */
async function openTrial(t: TestContext, world: World, row: Row, apart = false): Promise<Trial> {
  const { action, sandbox, warm } = world;
  const job = await Job.create({
    nodeArgs: loopbackOnly,
    env: sandbox.job(),
    ...(!apart && { runAction: warm.run }),
  });
  t.after(() => job.dispose());
  mkdirSync(join(job.workspace, '.github', 'workflows'), { recursive: true });
  writeFileSync(join(job.workspace, '.github', 'workflows', 'x.yml'), 'on: push\njobs: {}\n');
  writeFileSync(join(job.workspace, 'described.json'), '{"SecretList":[]}');
  writeFileSync(
    join(job.workspace, 'repositories.json'),
    '{"full_name":"OWNER/app","id":1,"owner":{"id":2}}',
  );
  writeFileSync(join(job.workspace, 'roles.json'), '{"RoleDetailList":[],"Policies":[]}');
  const session = {
    'role-to-assume': sandbox.roleArn,
    'aws-region': sandbox.region,
    'oidc-issuer': sandbox.issuer,
  };
  const known: Record<string, string> = {
    role: sandbox.roleArn,
    ROLE: sandbox.roleArn.toUpperCase(),
    session: `${sandbox.roleArn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/nightly`,
    account: sandbox.account,
    region: sandbox.region,
    day,
  };
  if (action === 'check') {
    const lease = await job.uses(actionYml, { id: 'lease', with: { ...session, secrets: 'prod/db#host' } });
    assert.equal(lease.outcome, 'success', lease.log);
    known.lease = lease.outputs['lease-id'] ?? '';
  }
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (all, name: string) => known[name] ?? all);
  const run = (inputs: Inputs) =>
    job.uses(join(actionYml, '..', action, 'action.yml'), {
      with: {
        ...(opens(action) && session),
        ...base[action],
        ...Object.fromEntries(Object.entries(row.with ?? {}).map(([name, text]) => [name, filled(text)])),
        ...inputs,
      },
    });
  return { run, filled, taken: new Set() };
}

async function tryRow(t: TestContext, world: World, row: Row): Promise<void> {
  const trial = await openTrial(t, world, row);
  const { run, filled } = trial;
  const failed: string[] = [];
  for (const wrong of wrongValues(row)) {
    const text = filled(wrong.text);
    const step = await run({ [row.input]: text });
    try {
      if (wrong.isTaken) assertTaken(step, row.input);
      else await assertRefused(step, row, { ...wrong, text }, trial);
    } catch (error) {
      failed.push(
        `${wrong.typo}: ${JSON.stringify(text)}\n${(error as Error).message.replace(/^/gm, '    ')}`,
      );
    }
  }
  if (failed.length > 0) assert.fail(failed.join('\n'));
}

/** Not refused for this input; what is written there can still not be found, as a role of another name. */
function assertTaken(step: StepResult, input: string): void {
  const [error] = step.annotations.filter(({ level }) => level === 'error');
  if (error)
    assert.doesNotMatch(
      error.message,
      new RegExp(`^E_\\w+: (?:The input ${input}\\b|Line \\d+ of ${input}\\b)`),
    );
}

async function assertRefused(
  step: StepResult,
  { input, isSecret }: Row,
  { text, meant, says }: WrongValue,
  { run, filled, taken }: Trial,
): Promise<void> {
  const errors = step.annotations.filter(({ level }) => level === 'error');
  assert.equal(errors.length, 1, `not refused: ${step.log.slice(-300)}`);
  const { title = '', message = '' } = errors[0] ?? {};
  if (process.env.SHOW) console.log(`--- ${input}: ${JSON.stringify(text)}\n${message}`);
  assert.match(title, /^E_(?:INPUT|REQUEST|NAME|SELECTOR)$/, message);
  assertReadable(message, title);
  assert.match(message.split('\n')[0] ?? '', new RegExp(`\\b${input}\\b`), message);
  if (isSecret) assert.ok(!saidBy(step).includes('FAKE'), message);
  assert.deepEqual([step.exported, step.files.env], [{}, '']);
  const offered = offeredBy(message);
  assert.ok(message.split('\n').length > 2, `no fix: ${message}`);
  if (meant !== undefined) assert.equal(offered, filled(meant), message);
  if (says) assert.match(message, says);
  if (offered === undefined || taken.has(offered)) return;
  taken.add(offered);
  const again = await run({ [input]: offered });
  assertTaken(again, input);
}

/** The text that a message says was probably meant. */
function offeredBy(message: string): string | undefined {
  const [, one] = /^Probably meant: (.+)$/m.exec(message) ?? [];
  if (one !== undefined) return one;
  const [, several] = /^Probably meant:\n((?: {2}.+\n?)+)/m.exec(message) ?? [];
  return several?.trim().replaceAll('\n  ', '\n');
}

/** One text of each kind of input of an action, another each time: what a process of its own says is the same. */
async function compare(t: TestContext, world: World): Promise<void> {
  const kinds = Map.groupBy(rows[world.action], ({ kind }) => kind);
  for (const [at, [kind, [row]]] of [...kinds].entries()) {
    if (!row) continue;
    const texts = wrongValues(row).filter(({ isTaken }) => !isTaken);
    const said = async (apart: boolean) => {
      const { run, filled } = await openTrial(t, world, row, apart);
      const { exitCode, stdout, stderr, files } = await run({
        [row.input]: filled(texts[at % texts.length]?.text ?? ''),
      });
      return { exitCode, stdout, stderr, files };
    };
    const own = await said(true);
    assert.equal(own.exitCode, 1, `${kind}: ${row.input}`);
    assert.deepEqual(await said(false), own, `${kind}: ${row.input}`);
  }
}

const only = process.env.ONLY?.split('.');

for (const action of Object.keys(rows) as Action[])
  test(action, async (t) => {
    const world = await openWorld(t, action);
    for (const row of rows[action])
      if (!only || (only[0] === action && (!only[1] || only[1] === row.input)))
        await t.test(row.input, (each) => tryRow(each, world, row));

    await t.test('a process for each step says the same', (each) => compare(each, world));

    await t.test('no input is left out', () => {
      const { inputs } = parse(readFileSync(join(actionYml, '..', action, 'action.yml'), 'utf8'));
      const tried = new Set(rows[action].map(({ input }) => input));
      assert.deepEqual(
        Object.keys(inputs).filter((input) => !tried.has(input)),
        [],
      );
    });
  });
