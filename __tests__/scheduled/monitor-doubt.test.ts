// What a run did not hear of is not over: no alert is resolved, no issue closed, and nothing said twice afterwards.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Channels, openChannels } from './channels.ts';
import { inDays, openWatch, otherAccount, type WatchStage } from './watch.ts';

const key = 'FAKEfakeFAKEfakeFAKEfakeFAKEfake';
const pager = ({ base }: Channels) => ({
  'fail-on': 'never',
  'alert-format': 'pagerduty',
  'alert-url': `${base}/v2/enqueue`,
  'alert-token': key,
});

/** What PagerDuty was told since the last call: actions, and of a trigger its class. */
function listener({ taken }: Channels) {
  let heard = 0;
  return () => {
    const told = taken('/v2/enqueue');
    const since = told.slice(heard);
    heard = told.length;
    return since.map(({ event_action, payload }) =>
      event_action === 'trigger' ? (payload as { class: string }).class : event_action,
    );
  };
}

const comments = ({ sandbox }: WatchStage) =>
  sandbox.github.issues.flatMap((issue) => issue.comments.map(({ body }) => body));
const states = ({ sandbox }: WatchStage) => sandbox.github.issues.map(({ state }) => state);

test('a value that cannot be read for once: its end is not over, nor told again', async (t) => {
  const stage = await openWatch(t);
  const channels = await openChannels(t);
  const heard = listener(channels);
  stage.put('prod/token', { json: { token: 'FAKE-token', expires_at: inDays(stage, -1) } });
  stage.put('prod/other', { json: { token: 'FAKE-other', expires_at: inDays(stage, -1) } });
  await stage.watch(pager(channels));
  assert.deepEqual(heard(), ['expired', 'expired']);
  const { sandbox } = stage;
  const deny = { Effect: 'Deny' as const, Action: '*', Resource: '*' };
  const all = { Effect: 'Allow' as const, Action: ['secretsmanager:*', 'kms:*'], Resource: '*' };
  sandbox.accounts.setPermissions(sandbox.roleArn, {
    Statement: [
      all,
      {
        ...deny,
        Action: 'secretsmanager:GetSecretValue',
        Resource: 'arn:aws:secretsmanager:*:*:secret:prod/token-*',
      },
    ],
  });
  stage.put('prod/other', { json: { token: 'FAKE-other-2', expires_at: inDays(stage, 400) } });
  await stage.watch(pager(channels));
  assert.deepEqual(heard(), ['unreadable', 'resolve'], 'the other one is known to be well');
  sandbox.accounts.setPermissions(sandbox.roleArn, { Statement: [all] });
  await stage.watch(pager(channels));
  assert.deepEqual(heard(), ['resolve'], 'it can be read again, and has still expired');
  stage.put('prod/token', { json: { token: 'FAKE-token-2', expires_at: inDays(stage, 400) } });
  await stage.watch(pager(channels));
  assert.deepEqual([heard(), states(stage)], [['resolve'], ['closed']]);
});

for (const kept of [true, false]) {
  test(`an account that is refused for once closes none of its alerts, ${kept ? 'by issues of owners' : 'by a state file'}`, async (t) => {
    const stage = await openWatch(t);
    const { sandbox } = stage;
    const channels = await openChannels(t);
    const heard = listener(channels);
    const account = '222222222222';
    const second = otherAccount(stage, account);
    const inputs = {
      ...pager(channels),
      'role-to-assume': `${sandbox.roleArn}\n${second}`,
      ...(kept
        ? { owners: 'alpha\n*', 'owner-issues': 'true' }
        : { issue: 'false', 'state-file': '.state.json' }),
    };
    const token = (days: number) => ({
      json: { token: `FAKE-token-${days}`, expires_at: inDays(stage, days) },
      tags: { owner: 'alpha' },
    });
    stage.put('prod/here', token(5));
    stage.put('prod/there', { ...token(-1), account });
    await stage.watch(inputs);
    assert.deepEqual(heard(), ['expired', 'expiring']);
    sandbox.accounts.setProvider(account, '{issuer}', ['elsewhere']);
    stage.put('prod/here', token(400));
    await stage.watch(inputs);
    assert.deepEqual(heard(), ['unreadable', 'resolve'], 'what was seen is over, what was not seen is not');
    if (kept) assert.deepEqual(states(stage), ['open', 'open'], 'the owner is not told that all is well');
    sandbox.accounts.setProvider(account, '{issuer}', ['sts.amazonaws.com']);
    await stage.watch(inputs);
    assert.deepEqual(heard(), ['resolve'], 'the account can be looked at again');
    assert.deepEqual(comments(stage), []);
    stage.put('prod/there', { ...token(400), account });
    await stage.watch(inputs);
    assert.deepEqual(heard(), ['resolve']);
    assert.deepEqual(states(stage), kept ? ['closed', 'closed'] : []);
  });
}

test('an address that cannot be read: what was not sent is sent by the next run', async (t) => {
  const stage = await openWatch(t);
  const channels = await openChannels(t);
  const heard = listener(channels);
  stage.put('prod/token', { json: { token: 'FAKE-token', expires_at: inDays(stage, -1) } });
  const { 'alert-token': _, ...rest } = pager(channels);
  const inputs = { ...rest, secrets: 'prod/*', 'alert-secrets': 'TOKEN, ops/alerts#key' };
  assert.equal((await stage.watch(inputs)).outcome, 'failure');
  stage.put('ops/alerts', { json: { key } });
  assert.equal((await stage.watch(inputs)).outcome, 'success');
  assert.deepEqual(heard(), ['expired']);
});

test('what is missing under one name in two accounts is two problems, each with its account and its own end', async (t) => {
  const stage = await openWatch(t);
  const channels = await openChannels(t);
  const account = '222222222222';
  const second = otherAccount(stage, account);
  const inputs = {
    ...pager(channels),
    'role-to-assume': `${stage.sandbox.roleArn}\n${second}`,
    secrets: 'prod/here\nprod/both',
  };
  const events = () =>
    channels.taken('/v2/enqueue').map(({ event_action, dedup_key, payload }) => {
      const { custom_details: details } = (payload ?? {}) as { custom_details?: Record<string, string> };
      return [event_action, dedup_key, details?.secret, details?.account];
    });
  for (const own of [undefined, account])
    stage.put('prod/here', { string: 'FAKE-here', ...(own && { account: own }) });
  await stage.watch(inputs);
  const [one, other] = events();
  assert.deepEqual(events(), [
    ['trigger', one?.[1], 'prod/both', stage.sandbox.account],
    ['trigger', other?.[1], 'prod/both', account],
  ]);
  assert.notEqual(one?.[1], other?.[1]);
  assert.doesNotMatch(JSON.stringify([one?.[1], other?.[1]]), /\d{12}/);
  stage.put('prod/both', { string: 'FAKE-there', account });
  await stage.watch(inputs);
  assert.deepEqual(events().slice(2), [['resolve', other?.[1], undefined, undefined]]);
  stage.put('prod/both', { string: 'FAKE-here-too' });
  await stage.watch(inputs);
  assert.deepEqual(events().slice(3), [['resolve', one?.[1], undefined, undefined]]);
  assert.deepEqual(states(stage), ['closed']);
});

test('an ARN is watched by the role of its account, and one that no role is of by whoever finds it', async (t) => {
  const stage = await openWatch(t, { seed: { parameters: [] } });
  const account = '222222222222';
  const second = otherAccount(stage, account);
  const { parameters, roleArn } = stage.sandbox;
  const shared = parameters.put('/prod/shared', {
    value: 'FAKE-shared',
    type: 'String',
    tier: 'Advanced',
    account: '333333333333',
  });
  const arns = [
    stage.put('prod/here', { string: 'FAKE-here' }),
    stage.put('prod/there', { string: 'FAKE-there', account }),
    parameters.put('/prod/here', { value: 'FAKE-parameter-here' }).arn,
    parameters.put('/prod/there', { value: 'FAKE-parameter-there', account }).arn,
    shared.arn,
  ];
  const inputs = { issue: 'false', 'role-to-assume': `${roleArn}\n${second}`, secrets: arns.join('\n') };
  const { secrets } = stage.report(await stage.watch({ ...inputs, 'fail-on': 'never' }));
  assert.deepEqual(secrets.map(({ arn }) => arn).sort(), [...new Set(arns)].sort());
  assert.deepEqual(
    secrets.flatMap(({ findings }) => findings),
    [],
  );
  const gone = 'arn:aws:secretsmanager:eu-west-1:222222222222:secret:prod/gone-AbCdEf';
  const alone = await stage.watch({ ...inputs, secrets: `${arns[0]}\n${gone}`, 'fail-on': 'never' });
  const problems = stage.report(alone).secrets.flatMap((each) => each.findings);
  assert.deepEqual(
    problems.map(({ kind }) => kind),
    ['unreadable'],
    'told by the role of its account alone',
  );
});
