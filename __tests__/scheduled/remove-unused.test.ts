import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { messagesOf } from '../dist/stage.ts';
import { openWatch, otherAccount, type WatchStage } from './watch.ts';

const day = 86_400_000;
const settings = {
  'state-file': 'state.json',
  'unused-after': '90d',
  'remove-unused': '14d',
  'fail-on': 'never',
};

/** With a role that may do everything. */
function inputsOf(stage: WatchStage) {
  return { ...settings, 'role-to-assume': otherAccount(stage, stage.sandbox.account) };
}

/** The names of what is scheduled for deletion, as the service lists it. */
function scheduled({ sandbox }: WatchStage): string[] {
  return sandbox.secrets
    .all()
    .filter(({ deletedDate }) => deletedDate !== undefined)
    .map(({ name }) => name)
    .sort();
}

function idle(
  stage: WatchStage,
  name: string,
  changes: Partial<Extract<Parameters<WatchStage['put']>[1], object>> = {},
): void {
  const start = stage.sandbox.now();
  stage.put(name, {
    string: 'FAKE-idle',
    createdDate: start - 200 * day,
    lastAccessedDate: start - 100 * day,
    ...changes,
  });
}

test('what stays unused for the set time is scheduled for deletion in 30 days; what is not its own to delete never', async (t) => {
  const stage = await openWatch(t);
  const inputs = inputsOf(stage);
  const { sandbox } = stage;
  idle(stage, 'idle');
  idle(stage, 'used', { lastAccessedDate: sandbox.now() - 80 * day });
  idle(stage, 'rotates', {
    rotation: { rules: { AutomaticallyAfterDays: 30 }, nextRotationDate: sandbox.now() + 99 * day },
  });
  idle(stage, 'replicated', { replicas: ['us-east-1'] });
  idle(stage, 'rds!db-1', { owningService: 'rds' });
  idle(stage, 'stack', { tags: { 'aws:cloudformation:stack-name': 'x' } });
  idle(stage, 'kept', { tags: { Keep: 'true' } });
  idle(stage, 'acknowledged');
  const given = { ...inputs, acknowledge: 'acknowledged unused until=2099-01-01 the yearly audit reads it' };
  const first = await stage.watch(given);
  assert.equal(first.outcome, 'success', first.log);
  const unused = stage.report(first).secrets.find(({ name }) => name === 'idle');
  assert.match(unused?.findings[0]?.words ?? '', /remove-unused deletes it after .*unless it is read/);
  assert.deepEqual(scheduled(stage), []);
  stage.day(13);
  await stage.watch(given);
  assert.deepEqual(scheduled(stage), []);
  stage.day(14);
  const step = await stage.watch(given);
  assert.deepEqual(scheduled(stage), ['idle']);
  const [request] = sandbox.requests.filter(({ operation }) => operation === 'DeleteSecret');
  assert.equal(request?.status, 200);
  const gone = stage.report(step).secrets.find(({ name }) => name === 'idle');
  assert.deepEqual([gone?.status, gone?.findings[0]?.kind], ['attention', 'scheduled-for-deletion']);
  const date = new Date(sandbox.now() + 30 * day).toISOString().slice(0, 10);
  assert.match(
    gone?.findings[0]?.words ?? '',
    new RegExp(`scheduled for deletion by remove-unused: gone after ${date}`),
  );
  const said = sandbox.github.issues.flatMap(({ body, comments }) => [
    body,
    ...comments.map((each) => each.body),
  ]);
  assert.match(said.join('\n'), /idle.*scheduled for deletion by remove-unused/);
  stage.day(15);
  const after = await stage.watch(given);
  assert.match(
    stage.report(after).secrets.find(({ name }) => name === 'idle')?.findings[0]?.words ?? '',
    /by remove-unused; gone after/,
  );
  assert.equal(sandbox.count('DeleteSecret'), 1);
  assert.equal(sandbox.count('RestoreSecret'), 0);
});

test('a deletion is taken back when it is read, tagged or acknowledged; what others scheduled stays', async (t) => {
  const stage = await openWatch(t);
  const inputs = inputsOf(stage);
  for (const name of ['a/read', 'b/tagged', 'c/acknowledged', 'd/forgotten']) idle(stage, name);
  stage.put('e/by-hand', { string: 'FAKE-hand', deleted: true, tags: { keep: 'yes' } });
  await stage.watch(inputs);
  stage.day(14);
  await stage.watch(inputs);
  assert.deepEqual(scheduled(stage), ['a/read', 'b/tagged', 'c/acknowledged', 'd/forgotten', 'e/by-hand']);
  stage.day(16);
  stage.put('a/read', { lastAccessedDate: stage.sandbox.now() - day });
  stage.put('b/tagged', { tags: { keep: '' } });
  const step = await stage.watch({ ...inputs, acknowledge: 'c/* unused until=2099-01-01 needed in spring' });
  assert.deepEqual(scheduled(stage), ['d/forgotten', 'e/by-hand']);
  const restored = stage
    .report(step)
    .secrets.filter(({ findings }) => findings.some(({ kind }) => kind === 'restored'));
  assert.deepEqual(
    restored.map(({ name, findings }) => [name, findings[0]?.words]),
    [
      ['a/read', 'was restored, since it was read again'],
      ['b/tagged', 'was restored, since it is tagged keep'],
      ['c/acknowledged', 'was restored, since it is acknowledged'],
    ],
  );
  // Without its state it begins to count anew, and takes nothing back that it does not know.
  rmSync(join(stage.job.workspace, 'state.json'));
  stage.put('d/forgotten', { tags: { keep: 'yes' } });
  await stage.watch(inputs);
  assert.deepEqual(scheduled(stage), ['d/forgotten', 'e/by-hand']);
});

test('a role that may not delete is told so, and the run goes on', async (t) => {
  const stage = await openWatch(t);
  const inputs = inputsOf(stage);
  idle(stage, 'idle');
  const { accounts, roleArn } = stage.sandbox;
  accounts.setServiceControlPolicy(roleArn.split(':')[4] ?? '', {
    Statement: [
      { Effect: 'Allow', Action: '*', Resource: '*' },
      { Effect: 'Deny', Action: 'secretsmanager:DeleteSecret', Resource: '*' },
    ],
  });
  await stage.watch(inputs);
  stage.day(14);
  const step = await stage.watch(inputs);
  assert.equal(step.outcome, 'success', step.log);
  assert.match(
    messagesOf(step, 'warning').join('\n'),
    /idle is unused and could not be scheduled for deletion/,
  );
  assert.deepEqual(scheduled(stage), []);
});

test('no session may delete where nobody asked for it', async (t) => {
  const stage = await openWatch(t);
  const inputs = inputsOf(stage);
  idle(stage, 'idle');
  const { 'remove-unused': _, ...without } = inputs;
  await stage.watch(without);
  const asked = JSON.stringify(stage.sandbox.requests.map(({ parameters }) => parameters));
  assert.match(asked, /GetSecretValue/);
  assert.doesNotMatch(asked, /DeleteSecret/);
  for (const [changes, says] of [
    [{ 'unused-after': '' }, /remove-unused needs unused-after/],
    [{ 'state-file': '', 'read-values': 'false' }, /remove-unused needs state-file/],
    [{ 'remove-unused': '1h' }, /remove-unused is shorter than a day/],
  ] as const)
    assert.match((await stage.watch({ ...inputs, ...changes })).log, says);
});
