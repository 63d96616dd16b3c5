// Whose secrets they are decides who is told: by assignees, mentions, channels, and issues of their own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesOf } from '../dist/stage.ts';
import { openChannels } from './channels.ts';
import { inDays, openWatch, otherAccount, type WatchStage } from './watch.ts';

const never = { 'fail-on': 'never' };
const owners = [
  'payments  assignee=octocat mention=@ORG/payments channel=payments',
  'Data Team  assignees=hubot mention=@ORG/data,@hubot',
  '* mention=@ORG/platform',
].join('\n');

function owned(stage: WatchStage, name: string, owner: string | undefined, days = 5): void {
  stage.put(name, {
    json: { token: `FAKE-${name}-${days}`, expires_at: inDays(stage, days) },
    ...(owner !== undefined && { tags: { owner } }),
  });
}

const mentionsIn = (text: string) => text.match(/@[\w/]+/g) ?? [];

test('in one issue each owner is assigned and mentioned when it is opened, and again only for what has become worse', async (t) => {
  const stage = await openWatch(t);
  const { github } = stage.sandbox;
  const inputs = { ...never, owners: owners.replace(' channel=payments', '') };
  owned(stage, 'pay/token', 'Payments');
  await stage.watch(inputs);
  const [issue] = github.issues;
  assert.ok(issue);
  assert.deepEqual([issue.assignees, mentionsIn(issue.body)], [['octocat'], ['@ORG/payments']]);
  await stage.watch(inputs);
  assert.deepEqual([issue.comments.length, mentionsIn(issue.body)], [0, []], 'nobody is called twice');
  owned(stage, 'data/token', ' data  team ');
  owned(stage, 'other/token', undefined);
  await stage.watch(inputs);
  assert.equal(issue.comments.length, 1);
  assert.deepEqual(mentionsIn(issue.comments[0]?.body ?? ''), ['@ORG/data', '@hubot', '@ORG/platform']);
  assert.deepEqual(issue.assignees, ['octocat', 'hubot']);
});

test('with owner-issues each is opened, brought up to date and closed by itself', async (t) => {
  const stage = await openWatch(t);
  const { github } = stage.sandbox;
  const inputs = {
    ...never,
    owners: owners.replace(' channel=payments', ''),
    'owner-issues': 'true',
    assignees: 'hubot',
  };
  owned(stage, 'pay/token', 'payments');
  owned(stage, 'other/token', undefined);
  const first = await stage.watch(inputs);
  const shown = () =>
    github.issues.map(({ title, state, assignees, comments }) => [title, state, assignees, comments.length]);
  assert.deepEqual(shown(), [
    ['Secrets need attention', 'open', ['hubot'], 0],
    ['Secrets need attention: payments', 'open', ['octocat'], 0],
  ]);
  const [others, payments] = github.issues;
  assert.ok(others && payments);
  assert.match(payments.body, /^\*\*1 secret\*\*: 🟡 1 expiring/);
  assert.match(payments.body, /<code>pay\/token<\/code>/);
  assert.doesNotMatch(payments.body, /other\/token/);
  assert.doesNotMatch(others.body, /pay\/token/);
  assert.deepEqual(
    [mentionsIn(others.body), mentionsIn(payments.body)],
    [['@ORG/platform'], ['@ORG/payments']],
  );
  assert.deepEqual(first.outputs.issue?.split('\n').length, 2);

  owned(stage, 'pay/token', 'payments', 400);
  owned(stage, 'other/token', undefined, 2);
  await stage.watch(inputs);
  assert.deepEqual([payments.state, others.state], ['closed', 'open']);
  assert.deepEqual([payments.comments.length, others.comments.length], [0, 1]);

  owned(stage, 'pay/token', 'payments', 1);
  await stage.watch(inputs);
  assert.deepEqual([payments.state, payments.comments.length, others.comments.length], ['open', 1, 1]);
  assert.deepEqual(mentionsIn(payments.comments[0]?.body ?? ''), ['@ORG/payments']);

  // Without a line of its own an owner's secrets go back to all others, and its issue does not stay open for ever.
  await stage.watch({ ...inputs, owners: 'data team' });
  assert.deepEqual([payments.state, github.issues.length], ['closed', 2]);
  assert.match(payments.body, /^No longer kept\./);
  assert.match(others.body, /<code>pay\/token<\/code>/);
  assert.match(others.body, /tag owner that no line of owners names/);
  await stage.watch(inputs);
  assert.deepEqual([payments.state, github.issues.length], ['open', 2]);
});

test("each owner's channel is told of its own alone, once, and of what is gone", async (t) => {
  for (const byOwner of ['false', 'true']) {
    const stage = await openWatch(t);
    const channels = await openChannels(t);
    const own = 'FAKEpaymentsFAKEpaymentsFAKEpaym';
    const key = 'FAKEfakeFAKEfakeFAKEfakeFAKEfake';
    stage.put('ops/alerts', { json: { key, payments: own, url: `${channels.base}/v2/enqueue` } });
    owned(stage, 'pay/token', 'payments');
    owned(stage, 'other/token', 'data team');
    const inputs = {
      ...never,
      owners,
      'owner-issues': byOwner,
      secrets: 'pay/*\nother/*',
      'alert-format': 'pagerduty',
      'alert-secrets': 'TOKEN, ops/alerts#key\nURL, ops/alerts#url\nTOKEN_PAYMENTS, ops/alerts#payments',
    };
    const told = async () => {
      const before = channels.received.length;
      const step = await stage.watch(inputs);
      assert.doesNotMatch(step.log.slice(step.log.indexOf('##[endgroup]')), new RegExp(`${own}|${key}`));
      return channels.received
        .slice(before)
        .map(({ body, status }) => [
          status,
          body.routing_key === own ? 'payments' : 'all',
          body.event_action,
          (body.payload as Record<string, unknown> | undefined)?.component,
        ]);
    };
    assert.deepEqual(await told(), [
      [202, 'all', 'trigger', 'other/token'],
      [202, 'payments', 'trigger', 'pay/token'],
    ]);
    assert.deepEqual(await told(), []);
    owned(stage, 'pay/token', 'payments', 400);
    channels.next.push({ status: 503 }, { status: 503 });
    assert.deepEqual((await told()).at(-1), [503, 'payments', 'resolve', undefined]);
    assert.deepEqual(
      await told(),
      [[202, 'payments', 'resolve', undefined]],
      'what was not heard is said again',
    );
    assert.deepEqual(await told(), []);
  }
});

test('one channel that fails costs the others nothing, and is named', async (t) => {
  const stage = await openWatch(t);
  const channels = await openChannels(t);
  stage.put('ops/alerts', `${channels.base}/services/T0/B0/FAKEpaymentsFAKE`);
  owned(stage, 'pay/token', 'payments');
  owned(stage, 'other/token', undefined);
  channels.next.push({ status: 200 }, { status: 404, body: 'no_service' });
  const inputs = {
    ...never,
    owners,
    secrets: 'pay/*\nother/*',
    'alert-format': 'slack',
    'alert-url': `${channels.base}/services/T0/B0/FAKEslackFAKE`,
    'alert-secrets': 'URL_PAYMENTS, ops/alerts',
  };
  const step = await stage.watch(inputs);
  assert.match(
    step.log,
    /E_ALERT: The alert could not be sent by slack to channel payments: .*HTTP 404, no_service/,
  );
  assert.equal(channels.received.length, 2);
  await stage.watch(inputs);
  assert.equal(channels.received.length, 3, 'only what was not told is told again');
});

test('several accounts share one map', async (t) => {
  const stage = await openWatch(t);
  const { sandbox } = stage;
  const other = otherAccount(stage, '999988887777');
  owned(stage, 'pay/token', 'payments');
  stage.put('pay/far', {
    account: '999988887777',
    json: { token: 'FAKE-far', expires_at: inDays(stage, 3) },
    tags: { Owner: 'PAYMENTS' },
  });
  await stage.watch({
    ...never,
    'role-to-assume': `${sandbox.roleArn}\n${other}`,
    owners: 'payments mention=@ORG/payments',
    'owner-issues': 'true',
  });
  assert.deepEqual(
    sandbox.github.issues.map(({ title }) => title),
    ['Secrets need attention: payments'],
  );
  assert.match(sandbox.github.issues[0]?.body ?? '', /pay\/far[\s\S]*pay\/token/);
});

test('an owner whom no line names is a finding, and goes to all others; a rule may make a note of it', async (t) => {
  const stage = await openWatch(t);
  owned(stage, 'pay/token', 'paymnets', 400);
  const inputs = { ...never, owners };
  const lacking = { ...inputs, owners: 'payments assignee=octocat' };
  const step = await stage.watch(lacking);
  const [found] = stage.report(step).secrets;
  assert.deepEqual(
    found?.findings.map(({ kind, severity }) => [kind, severity]),
    [['unknown-owner', 'warning']],
  );
  assert.deepEqual(stage.sandbox.github.issues[0]?.assignees, []);
  const quiet = await stage.watch({ ...lacking, severity: 'unknown-owner=note' });
  assert.equal(quiet.outputs.status, 'ok');
});

test('an assignee whom GitHub refuses is named, and costs neither the issue nor the others', async (t) => {
  const stage = await openWatch(t);
  const { github } = stage.sandbox;
  owned(stage, 'pay/token', 'payments');
  owned(stage, 'data/token', 'data');
  const step = await stage.watch({
    ...never,
    'issue-labels': 'secrets',
    owners: 'payments assignee=nobody,octocat\ndata assignee=hubot',
  });
  assert.match(messagesOf(step, 'warning').join('\n'), /GitHub does not assign nobody: /);
  assert.deepEqual(
    [github.issues[0]?.assignees.toSorted(), github.issues[0]?.labels],
    [['hubot', 'octocat'], ['secrets']],
  );
  owned(stage, 'late/token', 'late');
  const later = await stage.watch({ ...never, owners: 'payments\ndata\nlate assignee=ghost' });
  assert.match(messagesOf(later, 'warning').join('\n'), /GitHub does not assign ghost: /);
  assert.equal(github.issues[0]?.comments.length, 1);
});

test('in a public repository neither issue, mention nor assignee tells whose a secret is', async (t) => {
  const stage = await openWatch(t, { claims: { repository_visibility: 'public' } });
  const { github } = stage.sandbox;
  github.repository.visibility = 'public';
  owned(stage, 'pay/token', 'payments');
  await stage.watch({
    ...never,
    issue: 'true',
    owners: owners.replace(' channel=payments', ''),
    'owner-issues': 'true',
  });
  const [issue] = github.issues;
  assert.deepEqual([github.issues.length, issue?.assignees, issue?.title], [1, [], 'Secrets need attention']);
  assert.doesNotMatch(issue?.body ?? '', /@|payments/);
});

test('inputs on owners that make no sense', async (t) => {
  const stage = await openWatch(t);
  const cases: [Record<string, string>, RegExp][] = [
    [{ owners: 'assignee=octocat' }, /Line 1 of owners has an option that is none/],
    [{ owners: 'payments assignee = octocat' }, /Line 1 of owners has an option that is none/],
    [{ owners: '# all\npayments slack=#pay' }, /Line 2 of owners has slack=, which is no option/],
    [{ owners: 'payments assignee=ORG/team' }, /"ORG\/team", which is no login or team/],
    [{ owners: 'payments mention=a@example.com' }, /which is no login or team/],
    [{ owners: 'payments\nPayments' }, /Line 2 of owners names Payments once more/],
    [{ owners: 'payments channel=a,b' }, /has no one word as its channel/],
    [{ owners: 'payments channel=pay' }, /names the channel pay, and alert-format is empty/],
    [
      { owners: 'payments channel=pay', 'alert-format': 'slack', 'alert-url': 'https://hooks.example/x' },
      /names the channel pay, and no line of alert-secrets is URL_PAY/,
    ],
    [{ 'owner-issues': 'true' }, /owner-issues is true, and owners is empty/],
  ];
  for (const [inputs, expected] of cases) {
    const { annotations } = await stage.watch({ ...never, ...inputs });
    const [error = ''] = annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
    assert.match(error, /^E_INPUT: /);
    assert.match(error, expected);
  }
});
