import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesOf } from '../dist/stage.ts';
import { inDays, openWatch, type WatchStage } from './watch.ts';

const expiring = (stage: WatchStage, days: number, name = 'prod/token') =>
  stage.put(name, { json: { token: `FAKE-${name}-${days}`, expires_at: inDays(stage, days) } });

const never = { 'fail-on': 'never' };

test('ten days: one issue, a comment for each step down, and closed when all is well', async (t) => {
  const stage = await openWatch(t);
  const { github } = stage.sandbox;
  stage.put('prod/steady', 'FAKE-steady');
  expiring(stage, 8);
  const story: Record<number, string[]> = {};
  for (const day of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    stage.day(day);
    if (day === 10) expiring(stage, 400);
    const before = github.issues[0]?.comments.length ?? 0;
    await stage.watch(never);
    story[day] = (github.issues[0]?.comments ?? [])
      .slice(before)
      .map(({ body }) => body.split('\n').at(-1) ?? '');
  }
  assert.equal(github.issues.length, 1);
  const said = Object.entries(story).flatMap(([day, comments]) =>
    comments.map((line) => [
      Number(day),
      /^- (.+?) <code>prod\/token<\/code> (expire[sd].*?\d+ \w+)/.exec(line)?.slice(1),
    ]),
  );
  assert.deepEqual(said, [
    [1, ['🟡', 'expires in 6 d']],
    [5, ['🟡', 'expires in 2 d']],
    [7, ['🟡', 'expires in 22 h']],
    [8, ['🔴', 'expired 1 h']],
  ]);
  const [issue] = github.issues;
  assert.deepEqual([issue?.state, issue?.stateReason], ['closed', 'completed']);
  assert.match(issue?.body ?? '', /^All is well\.\n\n\*\*2 secrets\*\*/);
});

test('a second run on the same day says nothing new', async (t) => {
  const stage = await openWatch(t);
  expiring(stage, 5);
  const first = await stage.watch(never);
  const second = await stage.watch(never);
  const [issue] = stage.sandbox.github.issues;
  assert.equal(stage.sandbox.github.issues.length, 1);
  assert.deepEqual(issue?.comments, []);
  assert.equal(first.outputs.issue, 'https://github.com/OWNER/app/issues/1');
  assert.equal(second.outputs.issue, first.outputs.issue);
});

test('an issue that was closed because all was well opens again, and says why', async (t) => {
  const stage = await openWatch(t);
  const { github } = stage.sandbox;
  expiring(stage, 5);
  await stage.watch(never);
  expiring(stage, 400);
  const well = await stage.watch(never);
  assert.deepEqual([github.issues[0]?.state, well.outputs.issue, well.outputs.status], ['closed', '', 'ok']);
  expiring(stage, 5);
  await stage.watch(never);
  assert.equal(github.issues.length, 1);
  assert.equal(github.issues[0]?.state, 'open');
  assert.deepEqual(
    github.issues[0]?.comments.map(({ body }) => /<code>prod\/token<\/code> expires in/.test(body)),
    [true],
  );
});

test('an issue that a person closes opens again; closed as not planned, only when something becomes worse', async (t) => {
  const stage = await openWatch(t);
  expiring(stage, 5);
  await stage.watch(never);
  const [issue] = stage.sandbox.github.issues;
  assert.ok(issue);
  Object.assign(issue, { state: 'closed', stateReason: 'completed' });
  await stage.watch(never);
  assert.deepEqual([issue.state, issue.comments.length], ['open', 0]);
  Object.assign(issue, { state: 'closed', stateReason: 'not_planned' });
  await stage.watch(never);
  assert.deepEqual([issue.state, issue.comments.length], ['closed', 0]);
  expiring(stage, 2, 'prod/other');
  await stage.watch(never);
  assert.deepEqual([issue.state, issue.comments.length], ['open', 1]);
});

test("a stranger's issue with the marker is not taken for the monitor's", async (t) => {
  const stage = await openWatch(t);
  const { github } = stage.sandbox;
  expiring(stage, 5);
  await stage.watch(never);
  const own = github.issues.splice(0)[0];
  assert.ok(own);
  const marked = github.open({ author: 'mallory', body: own.body });
  github.open({ author: 'github-actions[bot]', body: own.body, isPullRequest: true });
  await stage.watch(never);
  assert.equal(github.issues.length, 3);
  assert.deepEqual(marked, { ...marked, author: 'mallory', body: own.body, state: 'open', comments: [] });
  assert.equal(github.issues[2]?.author, 'github-actions[bot]');
});

test('the issue is found behind more than a page of others', async (t) => {
  const stage = await openWatch(t);
  const { github } = stage.sandbox;
  expiring(stage, 5);
  await stage.watch(never);
  for (let count = 0; count < 130; count++)
    github.open({ author: 'github-actions[bot]', body: 'Nightly build' });
  await stage.watch(never);
  assert.equal(github.issues.length, 131);
});

test('each monitor keeps its own', async (t) => {
  const stage = await openWatch(t);
  const { github } = stage.sandbox;
  expiring(stage, 5);
  await stage.watch({ ...never, 'monitor-id': 'one --> two' });
  await stage.watch({
    ...never,
    'monitor-id': 'other',
    'issue-title': 'Others',
    'issue-labels': 'a, b',
    assignees: 'hubot',
  });
  await stage.watch({ ...never, 'monitor-id': 'one --> two' });
  assert.deepEqual(
    github.issues.map(({ title, labels, assignees }) => [title, labels, assignees]),
    [
      ['Secrets need attention', [], []],
      ['Others', ['a', 'b'], ['hubot']],
    ],
  );
});

test('an assignee whom GitHub does not take does not cost the alert', async (t) => {
  const stage = await openWatch(t);
  expiring(stage, 5);
  const step = await stage.watch({ ...never, assignees: 'nobody', 'issue-labels': 'a' });
  assert.match(messagesOf(step, 'warning').join('\n'), /GitHub does not assign nobody: /);
  assert.deepEqual(
    stage.sandbox.github.issues.map(({ assignees, labels }) => [assignees, labels]),
    [[[], ['a']]],
  );

  stage.sandbox.github.issues.length = 0;
  const refused = { kind: 'error', code: 'ValidationFailed', status: 422, message: 'labels' } as const;
  stage.sandbox.faults.add({ operation: 'createIssue', times: 2, ...refused });
  const bare = await stage.watch({ ...never, 'issue-labels': 'a' });
  assert.match(messagesOf(bare, 'warning').join('\n'), /does not take the labels or assignees/);
  assert.deepEqual(stage.sandbox.github.issues[0]?.labels, []);
});

test('a repository without issues fails the step too', async (t) => {
  const stage = await openWatch(t);
  stage.sandbox.github.repository.hasIssues = false;
  expiring(stage, 5);
  const step = await stage.watch(never);
  assert.equal(step.outcome, 'failure');
  assert.match(step.log, /E_ALERT[\s\S]*Turn issues on/);
});

test('what GitHub refuses for another reason than a permission says what to do about it', async (t) => {
  const stage = await openWatch(t);
  expiring(stage, 5);
  const cases: [operation: string, status: number, message: string, fix: RegExp][] = [
    ['createIssue', 403, 'Repository was archived so is read-only.', /repository is archived.*Unarchive/],
    ['createIssue', 403, 'Resource not accessible by integration', /Add `issues: write`/],
    ['listIssues', 403, 'Resource protected by organization SAML enforcement.', /authorize the token/],
    ['createIssue', 410, 'Issues has been disabled in this repository.', /Turn issues on/],
    ['createIssue', 410, 'This issue was deleted', /the next run opens a new one/],
  ];
  for (const [operation, status, message, fix] of cases) {
    stage.sandbox.faults.add({ operation, times: 1, kind: 'error', code: 'Refused', status, message });
    const step = await stage.watch(never);
    assert.equal(step.outcome, 'failure', message);
    assert.match(step.log, new RegExp(`E_ALERT[\\s\\S]*${fix.source}`));
  }
});

test('a rate limit is waited for, and an issue is not opened twice', async (t) => {
  const stage = await openWatch(t);
  const { faults, github } = stage.sandbox;
  expiring(stage, 5);
  const limited = {
    kind: 'error',
    code: 'Forbidden',
    status: 403,
    message: 'You have exceeded a secondary rate limit',
  } as const;
  faults.add({ operation: 'createIssue', times: 1, ...limited, headers: { 'retry-after': '1' } });
  faults.add({
    operation: 'listIssues',
    times: 1,
    kind: 'error',
    code: 'BadGateway',
    status: 502,
    message: 'Bad',
  });
  const step = await stage.watch(never);
  assert.equal(step.outputs.issue, 'https://github.com/OWNER/app/issues/1');
  assert.deepEqual([stage.sandbox.count('createIssue'), stage.sandbox.count('listIssues')], [2, 2]);
  const times = stage.sandbox.requests
    .filter(({ operation }) => operation === 'createIssue')
    .map(({ at }) => at);
  assert.ok(Number(times[1]) - Number(times[0]) >= 950);

  github.issues.length = 0;
  faults.add({ operation: 'createIssue', times: 1, kind: 'reset-after' });
  const cut = await stage.watch(never);
  assert.equal(github.issues.length, 1);
  assert.match(cut.log, /E_ALERT: The issue could not be kept/);
});

test('a public repository: no issue unless spelled out, and then no ARN, account or owner', async (t) => {
  const stage = await openWatch(t, { claims: { repository_visibility: 'public' } });
  const { github } = stage.sandbox;
  github.repository.visibility = 'public';
  stage.put('prod/token', {
    json: { token: 'FAKE-public-token', expires_at: inDays(stage, 5) },
    tags: { owner: 'alice@example.com' },
  });
  const quiet = await stage.watch(never);
  assert.equal(github.issues.length, 0);
  assert.match(messagesOf(quiet, 'notice').join('\n'), /No issue is kept/);
  // Where a name may break, the summary has a mark in it.
  const whole = (texts: (string | undefined)[]) => texts.join('\n').replaceAll('<wbr>', '');
  const shown = whole([quiet.summary.raw, quiet.log, JSON.stringify(stage.report(quiet))]);
  assert.doesNotMatch(shown, /prod\/token|alice/);
  assert.match(quiet.summary.raw, /<code>&#42; &#40;1&#41;<\/code>/);

  const arn = stage.sandbox.secrets.get('prod/token')?.arn ?? '';
  const loud = await stage.watch({
    ...never,
    issue: 'true',
    secrets: `*\n${arn}\n${arn.replace(/-[A-Za-z]{6}$/, 'x')}`,
  });
  const [issue] = github.issues;
  const told = whole([issue?.body, loud.summary.raw, JSON.stringify(stage.report(loud))]);
  assert.match(told, /<code>prod\/token<\/code>/);
  assert.match(told, /<code>prod\/tokenx<\/code>/);
  assert.doesNotMatch(told, new RegExp(`${stage.sandbox.account}|arn:aws|alice`));
});

test('issue: false asks GitHub nothing', async (t) => {
  const stage = await openWatch(t);
  expiring(stage, 5);
  await stage.watch({ ...never, issue: 'false' });
  assert.equal(stage.sandbox.requests.filter(({ service }) => service === 'github').length, 0);
});

test('names and tags cannot write to the issue', async (t) => {
  const stage = await openWatch(t);
  stage.put('prod/@octocat=_x_', {
    json: { '--> ::error::<b>@octocat #1': { expires_at: inDays(stage, 5) }, v: 'FAKE-hostile' },
    tags: { owner: 'a|b\n\n# @octocat <!-- --> https://evil.example GH-1' },
  });
  stage.put('prod/b', { json: { v: 'FAKE-hostile-b', expires_at: inDays(stage, 3) } });
  const step = await stage.watch(never);
  const [issue] = stage.sandbox.github.issues;
  const body = issue?.body ?? '';
  // Beside the marker nothing is a comment, and nothing of the names is a sign that Markdown, HTML or GitHub knows.
  assert.equal(body.match(/<!--|-->/g)?.length, 2);
  const rows = body.split('\n').filter((line) => line.includes('octocat') && line.startsWith('|'));
  assert.equal(rows.length, 1);
  assert.equal(rows[0]?.match(/\|/g)?.length, 3);
  assert.doesNotMatch(rows[0] ?? '', /@|<b>|https:\/\//);
  assert.match(body, /4 d prod\/@octocat=_x_ :active, crit/);
  assert.doesNotMatch(step.stdout, /^::error::<b>/m);
});
