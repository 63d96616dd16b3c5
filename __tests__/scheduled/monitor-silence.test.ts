// What a monitor must not be silent about, and whose alert it must not close.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesOf } from '../dist/stage.ts';
import { inDays, openWatch, otherAccount, type WatchStage } from './watch.ts';

const never = { 'fail-on': 'never' };

const expiring = (stage: WatchStage, name = 'prod/token', account?: string) =>
  stage.put(name, {
    json: { token: `FAKE-${name}-token`, expires_at: inDays(stage, 5) },
    tags: { team: 'pay' },
    ...(account !== undefined && { account }),
  });

const errorsOf = (step: { annotations: readonly { level: string; title?: string | undefined }[] }) =>
  step.annotations.filter(({ level }) => level === 'error').map(({ title }) => title);

test('tags that match nothing fail, and close no alert', async (t) => {
  const stage = await openWatch(t);
  const { github } = stage.sandbox;
  expiring(stage);
  await stage.watch({ ...never, tags: 'team=pay' });
  for (const tags of ['team=pai', 'Team=pay', 'nobody']) {
    const step = await stage.watch({ ...never, tags });
    assert.deepEqual(errorsOf(step), ['E_SECRET_NOT_FOUND'], tags);
    assert.match(
      step.log,
      /Nothing that is watched could be read\. The first reason: no secret that \* means has all/,
    );
    assert.notEqual(step.outputs.status, 'ok');
    assert.equal(github.issues[0]?.state, 'open');
  }
  const typo = await stage.watch({ ...never, tags: 'team: pay' });
  assert.deepEqual(errorsOf(typo), ['E_INPUT']);
  assert.match(typo.log, /Probably meant: team=pay/);
  assert.equal(github.issues[0]?.state, 'open');
});

test('a line of which nothing has the tags is told, unless a wider one watches it', async (t) => {
  const stage = await openWatch(t);
  expiring(stage, 'pay/token');
  stage.put('web/token', { string: 'FAKE-web-token', tags: { team: 'web' } });
  const two = await stage.watch({ ...never, tags: 'team=pay', secrets: 'pay/*\nweb/*' });
  assert.deepEqual(
    stage.report(two).secrets.map(({ name, findings }) => [name, findings[0]?.kind]),
    [
      ['pay/token', 'expiring'],
      ['web/*', 'unreadable'],
    ],
  );
  const covered = await stage.watch({
    ...never,
    tags: 'team=pay',
    secrets: '*\nweb/* max-age=9d\nweb/token',
  });
  assert.deepEqual(
    stage.report(covered).secrets.map(({ name }) => name),
    ['pay/token'],
  );
});

test('a called workflow: the same job watches two accounts, each with an issue of its own', async (t) => {
  const stage = await openWatch(t);
  const { github } = stage.sandbox;
  const other = otherAccount(stage, '444455556666');
  expiring(stage);
  stage.put('prod/steady', { string: 'FAKE-steady', account: '444455556666' });
  await stage.watch(never);
  const well = await stage.watch({ ...never, 'role-to-assume': other });
  assert.equal(well.outputs.status, 'ok');
  await stage.watch({ ...never, 'aws-region': 'us-east-1', secrets: '*' });
  assert.equal(github.issues[0]?.state, 'open');
  assert.deepEqual([github.issues.length, github.issues[0]?.comments.length], [2, 0]);
});

test('a called workflow: two callers with one role, or one monitor-id, watch other secrets and keep their own issues', async (t) => {
  for (const id of [{}, { 'monitor-id': 'one for both' }]) {
    const stage = await openWatch(t);
    const { github } = stage.sandbox;
    const expires = { expires_at: inDays(stage, 5) };
    stage.put('pay/token', { json: { token: 'FAKE-pay', ...expires }, tags: { team: 'pay' } });
    stage.put('data/steady', { string: 'FAKE-steady', tags: { team: 'data' } });
    const byLine = [{ secrets: 'pay/*' }, { secrets: 'data/*' }];
    const byTag = [{ tags: 'team=pay' }, { tags: 'team=data' }];
    for (const [one, other] of [byLine, byTag]) {
      github.issues.length = 0;
      await stage.watch({ ...never, ...id, ...one });
      const well = await stage.watch({ ...never, ...id, ...other });
      assert.equal(well.outputs.status, 'ok');
      assert.deepEqual(
        github.issues.map(({ state }) => state),
        ['open'],
        JSON.stringify([id, one]),
      );
    }
  }
});

test('a line more or less keeps the issue', async (t) => {
  const stage = await openWatch(t);
  const { github } = stage.sandbox;
  expiring(stage);
  stage.put('data/steady', 'FAKE-steady');
  const yesterday = () => {
    const [issue] = github.issues;
    assert.match(issue?.body ?? '', /actions\/runs\/\d+\)/);
    if (issue) issue.body = issue.body.replace(/(?<=actions\/runs\/)\d+(?=\))/, '7');
  };
  await stage.watch({ ...never, secrets: 'prod/*' });
  yesterday();
  await stage.watch({ ...never, secrets: 'prod/* max-age=365d\ndata/*' });
  yesterday();
  await stage.watch({ ...never, secrets: 'data/*' });
  assert.deepEqual(
    github.issues.map(({ state }) => state),
    ['closed'],
  );
});

test('several roles: one run, one report, and an account that refuses is told beside the others', async (t) => {
  const stage = await openWatch(t);
  const { sandbox } = stage;
  const two = otherAccount(stage, '444455556666');
  const shut = 'arn:aws:iam::777788889999:role/shut';
  expiring(stage);
  expiring(stage, 'prod/token', '444455556666');
  const step = await stage.watch({
    ...never,
    'role-to-assume': `${sandbox.roleArn}\n${two}\n${shut}`,
    'retry-max-attempts': '1',
  });
  const report = stage.report(step);
  assert.deepEqual(
    report.secrets.map(({ name, arn, findings }) => [name, arn?.split(':')[4], findings[0]?.kind]),
    [
      ['prod/token', '111122223333', 'expiring'],
      ['prod/token', '444455556666', 'expiring'],
      ['all of shut', undefined, 'unreadable'],
    ],
  );
  assert.equal(sandbox.github.issues.length, 1);
  assert.match(sandbox.github.issues[0]?.body ?? '', / 444455556666<\/sub>/);
  const none = await stage.watch({
    ...never,
    'role-to-assume': `${shut}\n${shut}2`,
    'retry-max-attempts': '1',
  });
  assert.deepEqual(errorsOf(none), ['E_ROLE_REFUSED']);
  const twice = await stage.watch({ ...never, 'role-to-assume': `${two}\n${two}` });
  assert.deepEqual(errorsOf(twice), ['E_INPUT']);
});

test('an alert that cannot be delivered fails the step, after its report', async (t) => {
  for (const grant of [{ issues: 'none' }, { issues: 'read' }] as const) {
    const stage = await openWatch(t, { grant });
    expiring(stage);
    const step = await stage.watch(never);
    assert.deepEqual(errorsOf(step), ['E_ALERT']);
    assert.match(step.log, /HTTP 403.*\n?.*Add `issues: write` to the `permissions` of the job/);
    assert.equal(step.outputs.status, 'expiring');
    assert.match(step.summary.raw, /prod\/(<wbr>)?token/);
    stage.put('prod/old', { json: { token: 'FAKE-prod-old', expires_at: inDays(stage, -5) } });
    const expired = await stage.watch();
    assert.deepEqual(errorsOf(expired), ['E_EXPIRED']);
    assert.match(messagesOf(expired, 'warning').join('\n'), /The issue could not be kept/);
  }
});

test('the log says each finding once', async (t) => {
  const stage = await openWatch(t);
  for (let index = 0; index < 12; index++) {
    stage.put(`prod/${index}x`, {
      string: `FAKE-${index}`,
      tags: { 'expires-at': inDays(stage, index + 2) },
    });
  }
  const { log } = await stage.watch(never);
  for (let index = 0; index < 12; index++) {
    assert.equal(log.match(new RegExp(`prod/${index}x `, 'g'))?.length, 1, `prod/${index}x`);
  }
});

test('a copy of the text, even by the same author, is not taken for the issue', async (t) => {
  const stage = await openWatch(t);
  const { github } = stage.sandbox;
  expiring(stage);
  await stage.watch(never);
  const [own] = github.issues;
  assert.ok(own);
  const author = 'github-actions[bot]';
  const quoted = github.open({ author, body: `Somebody wrote:\n${own.body}` });
  const copied = github.open({ author, body: own.body });
  const before = [quoted.body, copied.body];
  expiring(stage, 'prod/second');
  Object.assign(own, { state: 'closed', stateReason: 'completed' });
  await stage.watch(never);
  assert.deepEqual([own.state, own.comments.length], ['open', 1]);
  assert.deepEqual([quoted.body, copied.body], before);
  assert.deepEqual([quoted.comments, copied.comments], [[], []]);
});
