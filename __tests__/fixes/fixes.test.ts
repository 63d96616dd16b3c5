import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import type { StepResult } from '../../runner/job.ts';
import { concealed } from '../../src/domain/concealment.ts';
import { errorCodes } from '../../src/domain/error.ts';
import { assertReadable } from '../dist/stage.ts';
import { actionScenes } from './action-scenes.ts';
import { axes, type Cell, cellsOf } from './cells.ts';
import { commandScenes } from './command-scenes.ts';
import { fixesIn, unmetSnippets } from './read-fixes.ts';
import { type Scene, scenes } from './scenes.ts';
import { withoutScene } from './without-scene.ts';
import { followed, run, type Workflow, workflowOf } from './world.ts';

const all: readonly Scene[] = [...scenes, ...actionScenes, ...commandScenes];

test('every code has a scene, or a reason why it has none', () => {
  const shown = new Set<string>(all.map(({ code }) => code));
  assert.deepEqual(
    errorCodes.filter((code) => shown.has(code) === code in withoutScene),
    [],
  );
});

// Every error, in each style and as each identity, dry or not, in private and in public; every fix that its message
// offers, followed to the letter.
describe('every fix', { concurrency: 3 }, () => {
  for (const scene of all)
    test(`${scene.code}: ${scene.action ?? 'lease'}: ${scene.title}`, (t) => followAll(t, scene));
});

test('what a message means without saying to do it, and what a person does outside of a run, is said somewhere', () => {
  assert.deepEqual(unmetSnippets(), []);
});

function cellsFor({ secrets, ids, action = 'lease', identity, withoutToken }: Scene): Cell[] {
  const styles = axes.style.filter(
    (style) => (style === 'secrets' ? (secrets ?? action !== 'lease') : ids) !== undefined,
  );
  const only = withoutToken ? 'role' : identity;
  return cellsOf({
    style:
      action === 'lease'
        ? styles.filter((style) => style === 'secret-ids' || secrets !== undefined)
        : ['secrets'],
    identity: only ? [only] : axes.identity,
    dryRun: action === 'lease' || action === 'rotate' ? axes.dryRun : ['no'],
    repository: axes.repository,
  });
}

async function followAll(t: TestContext, scene: Scene): Promise<void> {
  /** Messages that were refused before anything was asked, by style: what follows them does not depend on the rest. */
  const offline = new Map<string, string>();
  for (const cell of cellsFor(scene)) {
    const where = `${scene.title}, ${Object.values(cell).join(', ')}`;
    const failing = workflowOf(scene, cell);
    const { result, requests, account } = await run(t, scene, cell, failing, []);
    if (cell.dryRun === 'yes' && scene.passesDry) {
      assert.equal(result.outcome, 'success', `${where}\n${result.log}`);
      continue;
    }
    const message = errorOf(result, scene, where);
    if (process.env.SHOW) console.log(`--- ${where}\n${message}`);
    if (cell.repository === 'public') assert.ok(!message.includes(account), `${where}\n${message}`);
    const known = offline.get(cell.style);
    if (known !== undefined) {
      assert.equal(withoutAccounts(message), known, where);
      continue;
    }
    if (requests === 0) offline.set(cell.style, withoutAccounts(message));
    await followEach(t, scene, cell, failing, message, where);
  }
}

async function followEach(
  t: TestContext,
  scene: Scene,
  cell: Cell,
  failing: Workflow,
  message: string,
  where: string,
): Promise<void> {
  const fixes = fixesIn(message, scene.action ?? 'lease');
  const kinds: readonly string[] = fixes.map(({ kind }) => kind);
  const other = cell.style === 'secret-ids' ? 'option' : 'own step';
  for (const offer of scene.offers.filter((each) => each !== other))
    assert.ok(kinds.includes(offer), `${where}: no ${offer} in:\n${message}`);
  assert.ok(fixes.length > 0 || scene.offers.length === 0, `${where}\n${message}`);
  for (const fix of fixes) {
    // Leave it out: only where it is there.
    if (fix.kind === 'input' && fix.value === '' && !(fix.name in failing.inputs)) continue;
    const { result } = await run(t, scene, cell, followed(failing, fix, cell, scene.words), [fix]);
    if (fix.kind === 'aws' && /^aws \S+ (?:list|describe|get)-/.test(fix.words)) continue;
    assert.equal(
      result.outcome,
      'success',
      `${where}\n${JSON.stringify(fix)}, from:\n${message}\nleads to:\n${result.log}`,
    );
  }
}

/** The error as it is read; that of the command stands on one line. */
function errorOf(result: StepResult, { code, action }: Scene, where: string): string {
  if (action === 'secret-lease') {
    const [, line = ''] = new RegExp(`secret-lease: (${code}: .*)`).exec(result.log) ?? [];
    assert.ok(line, `${where}\n${result.log}`);
    assert.notEqual(result.outcome, 'success');
    return line.replace(/(?<=[.)]) (?=[A-Z`{]|See )/g, '\n');
  }
  const [error, ...more] = result.annotations.filter(({ level }) => level === 'error');
  assert.ok(error && more.length === 0 && error.title === code, `${where}\n${result.log}`);
  assertReadable(error.message, code);
  return error.message;
}

function withoutAccounts(message: string): string {
  return concealed(message)
    .replace(/\b\d{12}\b/g, 'ACCOUNT')
    .replace(/127\.0\.0\.1:\d+/g, 'HOST');
}
