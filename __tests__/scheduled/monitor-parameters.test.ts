import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  DescribeParametersCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  ListTagsForResourceCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import type { StepResult } from '../../runner/job.ts';
import { findLeaks } from '../../runner/leaks.ts';
import type { ParameterSettings } from '../../sandbox/sandbox.ts';
import { messagesOf, refusalOf } from '../dist/stage.ts';
import { jwtOf } from '../domain/expiry/jwt.ts';
import { inDays, openWatch, otherAccount, type WatchStage } from './watch.ts';

const day = 86_400_000;
const keyId = '7d1e0000-0000-4000-8000-000000000002';
const never = { 'fail-on': 'never', issue: 'false' };
const lines = (...all: string[]) => all.join('\n');

type Policies = NonNullable<ParameterSettings['policies']>;
const policy = (Type: Policies[number]['Type'], Attributes: Record<string, string>) =>
  ({ Type, Version: '1.0', Attributes }) as const;

function put(stage: WatchStage, parameters: Record<string, string | ParameterSettings>): void {
  for (const [name, settings] of Object.entries(parameters))
    stage.sandbox.parameters.put(name, typeof settings === 'string' ? { value: settings } : settings);
}

/** Of each secret and parameter: its name, its state and its findings. */
function told(stage: WatchStage, step: StepResult): string[] {
  return stage
    .report(step)
    .secrets.map(({ name, status, findings }) =>
      [name, status, ...findings.map(({ kind }) => kind)].join(' '),
    );
}

/** What a run found to say of one. */
function wordsOf(stage: WatchStage, step: StepResult, name: string): string[] {
  const secret = stage.report(step).secrets.find((each) => each.name === name);
  return secret?.findings.map(({ words }) => words) ?? [];
}

const policiesOf = ({ sandbox }: WatchStage) =>
  sandbox.requests
    .filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity')
    .map(({ parameters }) => JSON.parse(String(parameters.Policy)).Statement);

test('parameters are judged by values, tags and policies, beside secrets', async (t) => {
  const stage = await openWatch(t, { seed: { parameters: [] } });
  const now = stage.sandbox.now();
  const exp = Math.floor(now / 1000) + 5 * 86_400;
  stage.put('prod/secret', { string: 'FAKE-secret', tags: { 'expires-at': inDays(stage, 300) } });
  put(stage, {
    '/prod/a/jwt': jwtOf({ exp, sub: 'FAKE-sub' }),
    '/prod/b/field': { value: JSON.stringify({ key: 'FAKE-key', expires_at: inDays(stage, -2) }) },
    '/prod/c/tagged': { value: 'FAKE-c', tags: { 'expires-at': inDays(stage, 3), owner: 'payments' } },
    '/prod/d/policy': {
      value: 'FAKE-d',
      policies: [policy('Expiration', { Timestamp: inDays(stage, 20) })],
    },
    '/prod/e/warned': {
      value: 'FAKE-e',
      policies: [
        policy('Expiration', { Timestamp: inDays(stage, 50) }),
        policy('ExpirationNotification', { Before: '60', Unit: 'Days' }),
      ],
    },
    '/prod/f/not-yet': {
      value: 'FAKE-f',
      modifiedDate: now,
      policies: [
        policy('Expiration', { Timestamp: inDays(stage, 90) }),
        policy('ExpirationNotification', { Before: '15', Unit: 'Days' }),
        policy('NoChangeNotification', { After: '20', Unit: 'Days' }),
      ],
    },
    '/prod/g/no-change': {
      value: 'FAKE-g',
      modifiedDate: now - 40 * day,
      policies: [policy('NoChangeNotification', { After: '30', Unit: 'Days' })],
    },
    '/prod/h/old': { value: 'FAKE-h', modifiedDate: now - 200 * day },
    '/prod/i/tag': { value: 'FAKE-i', tags: { 'expires-at': 'soon' } },
    '/prod/j/list': { value: 'FAKE-first-item,FAKE-second-item', type: 'StringList' },
    plain: { value: 'FAKE-plain', tags: { acknowledge: 'no-owner until=2099-01-31 FAKE-free of owners' } },
    '/other/k': 'FAKE-not-watched',
  });
  const step = await stage.watch({
    ...never,
    secrets: lines('*', 'ssm:/prod/*', 'ssm:plain'),
    'max-age': '180d',
  });
  assert.equal(step.outcome, 'success', step.log);
  assert.deepEqual(told(stage, step), [
    'ssm:/prod/b/field expired expired',
    'ssm:/prod/c/tagged expiring expiring',
    'ssm:/prod/a/jwt expiring expiring',
    'ssm:/prod/d/policy expiring expiring',
    'ssm:/prod/e/warned expiring expiring',
    'ssm:/prod/g/no-change attention rotation-overdue',
    'ssm:/prod/h/old attention too-old',
    'ssm:/prod/i/tag attention unreadable-tag',
    'ssm:/prod/j/list unknown',
    'ssm:plain unknown',
    'ssm:/prod/f/not-yet ok',
    'prod/secret ok',
  ]);
  const { secrets } = stage.report(step);
  const of = (name: string) => secrets.find((each) => each.name === name);
  assert.equal(of('ssm:/prod/d/policy')?.expirySource, 'policy Expiration');
  assert.equal(of('ssm:/prod/c/tagged')?.owner, 'payments');
  assert.deepEqual([of('ssm:/prod/g/no-change')?.rotation, of('ssm:/prod/h/old')?.rotation], ['on', 'never']);
  assert.equal(of('ssm:/prod/f/not-yet')?.nextRotationAt, new Date(now + 20 * day).toISOString());
  assert.equal(
    of('ssm:/prod/h/old')?.arn,
    `arn:aws:ssm:eu-west-1:${stage.sandbox.account}:parameter/prod/h/old`,
  );
  assert.match(
    wordsOf(stage, step, 'ssm:/prod/d/policy')[0] ?? '',
    /^expires in 19 d 2[23] h \(policy Expiration, /,
  );
  assert.match(
    wordsOf(stage, step, 'ssm:/prod/g/no-change')[0] ?? '',
    /^was not changed for 40 d \(policy NoChangeNotification, due by \d{4}-/,
  );
  assert.match(step.summary.raw.replaceAll('<wbr>', ''), /<code>ssm:\/prod\/b\/field<\/code>/);
  assert.match(step.summary.raw, /^ {2}expired \/prod\/b\/field :crit/m);
  // Ten values are read by one call; the names are listed, never read by their path.
  assert.equal(stage.sandbox.count('GetParametersByPath'), 0);
  assert.ok(stage.sandbox.count('GetParameters') <= 2);
});

test('the rules: require, acknowledge by line and by tag, severity, expires= and max-age= of a line', async (t) => {
  const stage = await openWatch(t, { seed: { parameters: [] } });
  const now = stage.sandbox.now();
  put(stage, {
    '/r/bare': 'FAKE-bare',
    '/r/watched': {
      value: 'FAKE-watched',
      tags: { Owner: 'a' },
      policies: [policy('NoChangeNotification', { After: '30', Unit: 'Days' })],
    },
    '/r/never': { value: 'FAKE-n', tags: { owner: 'a' }, modifiedDate: now - 20 * day },
    '/r/tagged': {
      value: 'FAKE-t',
      tags: { owner: 'a', acknowledge: 'all until=2099-01-31 known' },
    },
  });
  const step = await stage.watch({
    ...never,
    secrets: lines('ssm:/r/*', 'ssm:/r/never expires=never max-age=10d'),
    require: 'rotation, expiry, owner',
    severity: 'no-rotation=note',
    acknowledge: lines(
      'ssm:/r/bare no-owner until=2099-01-31 nobody wants it',
      'ssm:/r/* no-expiry until=2099-01-31 later',
    ),
  });
  assert.equal(step.outcome, 'success', step.log);
  assert.deepEqual(told(stage, step), [
    'ssm:/r/never attention too-old no-rotation',
    'ssm:/r/bare unknown no-expiry no-rotation no-owner',
    'ssm:/r/tagged unknown no-expiry no-rotation',
    'ssm:/r/watched unknown no-expiry',
  ]);
  assert.deepEqual(messagesOf(step, 'warning').length, 1);
});

test("the session's policy is exact: with its keys each neighbouring name is denied", async (t) => {
  const stage = await openWatch(t, { seed: { parameters: [] } });
  const { sandbox } = stage;
  put(stage, {
    '/prod/app/one': { value: 'FAKE-one', keyId },
    '/prod/app/deep/er': 'FAKE-deep',
    '/prod/application': { value: 'x', keyId },
    '/prod/app-token': 'x',
    '/prod/named': 'FAKE-named',
    '/prod/named2': 'x',
    '/prod/named/below': 'x',
  });
  await stage.watch({ ...never, secrets: lines('ssm:/prod/app/*', 'ssm:/prod/named') });
  const arn = (name: string) => `arn:aws:ssm:eu-west-1:${sandbox.account}:parameter/${name}`;
  assert.deepEqual(policiesOf(stage), [
    [
      {
        Effect: 'Allow',
        Action: ['ssm:GetParameters', 'ssm:ListTagsForResource'],
        Resource: [arn('prod/app/*'), arn('prod/named')],
      },
      { Effect: 'Allow', Action: 'ssm:DescribeParameters', Resource: '*' },
      {
        Effect: 'Allow',
        Action: 'kms:Decrypt',
        Resource: '*',
        Condition: {
          StringEquals: { 'kms:ViaService': 'ssm.eu-west-1.amazonaws.com' },
          StringLike: { 'kms:EncryptionContext:PARAMETER_ARN': arn('prod/*') },
        },
      },
    ],
  ]);
  const [session] = sandbox.principals.list();
  assert.ok(session?.sessionToken);
  const { accessKeyId, secretAccessKey, sessionToken } = session;
  const client = new SSMClient({
    endpoint: sandbox.url,
    region: sandbox.region,
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey, sessionToken },
  });
  t.after(() => client.destroy());
  const read = (name: string) =>
    client.send(new GetParametersCommand({ Names: [name], WithDecryption: true }));
  const tags = (ResourceId: string) =>
    client.send(new ListTagsForResourceCommand({ ResourceType: 'Parameter', ResourceId }));
  for (const name of ['/prod/app/one', '/prod/app/deep/er', '/prod/named']) {
    assert.equal((await read(name)).Parameters?.length, 1);
    assert.deepEqual((await tags(name)).TagList, []);
  }
  const denied = { name: 'AccessDeniedException' };
  for (const name of [
    '/prod/application',
    '/prod/app-token',
    '/prod/app',
    '/prod/named2',
    '/prod/named/below',
  ]) {
    await assert.rejects(read(name), denied, name);
    await assert.rejects(tags(name), denied, name);
  }
  await assert.rejects(
    client.send(new GetParametersByPathCommand({ Path: '/prod/app', Recursive: true })),
    denied,
  );
  // It has no resource type, and shows no value.
  assert.equal((await client.send(new DescribeParametersCommand({}))).Parameters?.length, 7);
});

test('read-values: false reads no value, and its session may not', async (t) => {
  const stage = await openWatch(t, { seed: { parameters: [] } });
  put(stage, {
    '/prod/ends': { value: 'FAKE-ends', policies: [policy('Expiration', { Timestamp: inDays(stage, 3) })] },
  });
  const step = await stage.watch({ ...never, secrets: 'ssm:*', 'read-values': 'false' });
  assert.deepEqual(told(stage, step), ['ssm:/prod/ends expiring expiring']);
  assert.equal(stage.sandbox.count('GetParameters'), 0);
  assert.deepEqual(policiesOf(stage), [
    [
      {
        Effect: 'Allow',
        Action: 'ssm:ListTagsForResource',
        Resource: [`arn:aws:ssm:eu-west-1:${stage.sandbox.account}:parameter/*`],
      },
      { Effect: 'Allow', Action: 'ssm:DescribeParameters', Resource: '*' },
    ],
  ]);
});

test('tags choose, by AWS and by the tags themselves, and none that has them is reported', async (t) => {
  const stage = await openWatch(t, { seed: { parameters: [] } });
  put(stage, {
    '/prod/a': { value: 'FAKE-a', tags: { team: 'pay', tier: '1' } },
    '/prod/b': { value: 'FAKE-b', tags: { team: 'pay' } },
    '/prod/c': { value: 'FAKE-c', tags: { team: 'web', tier: '1' } },
    named: { value: 'FAKE-d', tags: { team: 'web' } },
  });
  const secrets = lines('ssm:/prod/*', 'ssm:named');
  const step = await stage.watch({ ...never, secrets, tags: lines('team=pay', 'tier', 'team=pay') });
  assert.equal(step.outcome, 'success', step.log);
  assert.deepEqual(
    told(stage, step).map((line) => line.split(' ').slice(0, 3).join(' ')),
    ['ssm:named attention unreadable', 'ssm:/prod/a unknown'],
  );
  const [words = ''] = wordsOf(stage, step, 'ssm:named');
  assert.match(words, /no parameter that ssm:named means has all of the tags team=pay, tier, team=pay\./);
});

const role = 'arn:aws:iam::111122223333:role/deploy';
const refusals: { deny: string; of: RegExp; statement: RegExp; isFound: boolean }[] = [
  {
    deny: 'ssm:DescribeParameters',
    of: /The role deploy may not list parameters/,
    statement: /"ssm:GetParameters",\s*"ssm:ListTagsForResource"[\s\S]*"ssm:DescribeParameters"/,
    isFound: false,
  },
  {
    deny: 'ssm:ListTagsForResource',
    of: /The role deploy may not list the tags of ssm:\/prod\/a/,
    statement: /"ssm:GetParameters",\s*"ssm:ListTagsForResource"/,
    isFound: true,
  },
  {
    deny: 'ssm:GetParameters',
    of: /The role deploy may not read the parameter ssm:\/prod\/a/,
    statement: /"ssm:GetParameters"[\s\S]*parameter\/prod\/\*/,
    isFound: true,
  },
];

for (const { deny, of, statement, isFound } of refusals) {
  test(`without ${deny} the report says so, with what to add`, async (t) => {
    const stage = await openWatch(t, { seed: { parameters: [] } });
    stage.put('prod/secret', 'FAKE-secret');
    put(stage, { '/prod/a': { value: 'FAKE-a', tags: { 'expires-at': inDays(stage, 3) } } });
    const all = ['ssm:DescribeParameters', 'ssm:ListTagsForResource', 'ssm:GetParameters'];
    stage.sandbox.accounts.setPermissions(role, {
      Statement: [
        {
          Effect: 'Allow',
          Action: ['secretsmanager:*', ...all.filter((each) => each !== deny)],
          Resource: '*',
        },
      ],
    });
    const mixed = await stage.watch({ ...never, secrets: lines('*', 'ssm:/prod/*') });
    assert.equal(mixed.outcome, 'success', mixed.log);
    const name = isFound ? 'ssm:/prod/a' : 'ssm:/prod/*';
    assert.match(wordsOf(stage, mixed, name).join('\n'), of);
    assert.equal(stage.report(mixed).counts.unreadable, 1);
    const alone = await stage.watch({ ...never, secrets: 'ssm:/prod/*' });
    const errors = alone.annotations.filter(({ level }) => level === 'error');
    assert.deepEqual(
      errors.map(({ title }) => title),
      ['E_SECRET_DENIED'],
      alone.log,
    );
    assert.match(errors[0]?.message ?? '', of);
    assert.match(errors[0]?.message ?? '', statement);
  });
}

test('a path without a parameter, a name that is not there and one with a slash too few are reported', async (t) => {
  const stage = await openWatch(t, { seed: { parameters: [] } });
  put(stage, { '/prod/a': 'FAKE-a', '/slash': 'FAKE-s' });
  const step = await stage.watch({
    ...never,
    secrets: lines('ssm:/prod/*', 'ssm:/prodd/*', 'ssm:/prod/none', 'ssm:slash'),
  });
  assert.deepEqual(
    told(stage, step).map((line) => line.split(' ').slice(0, 2).join(' ')),
    ['ssm:/prod/none attention', 'ssm:/prodd/* attention', 'ssm:slash attention', 'ssm:/prod/a unknown'],
  );
  assert.match(wordsOf(stage, step, 'ssm:/prodd/*')[0] ?? '', /no parameter matches ssm:\/prodd\/\*\./);
  assert.match(
    wordsOf(stage, step, 'ssm:/prod/none')[0] ?? '',
    /There is no parameter ssm:\/prod\/none in eu-west-1/,
  );
  const none = await stage.watch({ ...never, secrets: 'ssm:/prodd/*' });
  const errors = none.annotations.filter(({ level }) => level === 'error');
  assert.deepEqual(
    errors.map(({ title }) => title),
    ['E_SECRET_NOT_FOUND'],
  );
});

test('two hundred parameters at forty calls a second: all are judged, none is read twice', async (t) => {
  const stage = await openWatch(t, { seed: { parameters: [] } });
  const count = 200;
  stage.sandbox.quotas.set({ DescribeParameters: 40, GetParameters: 40, ListTagsForResource: 40 });
  for (let index = 0; index < count; index += 1) {
    const tags = index % 50 === 0 ? { 'expires-at': inDays(stage, 3) } : {};
    stage.sandbox.parameters.put(`/many/${index}`, { value: `FAKE-${index}`, tags });
  }
  const step = await stage.watch({ ...never, secrets: 'ssm:/many/*' });
  assert.equal(step.outcome, 'success', step.log);
  const { counts } = stage.report(step);
  assert.deepEqual([counts.secrets, counts.expiring, counts.unreadable], [count, count / 50, 0]);
  const asked = (operation: string) => stage.sandbox.count(operation, { status: 200 });
  assert.deepEqual(['DescribeParameters', 'ListTagsForResource', 'GetParameters'].map(asked), [
    count / 50,
    count,
    count / 10,
  ]);
  assert.ok(stage.sandbox.count('ListTagsForResource') > count, 'nothing was throttled');
});

test('a page without a match is not the last one', async (t) => {
  const stage = await openWatch(t, { seed: { parameters: [] } });
  for (let index = 0; index < 120; index += 1)
    stage.sandbox.parameters.put(`/other/${index}`, { value: 'FAKE-other' });
  put(stage, { '/prod/last': { value: 'FAKE-last', tags: { 'expires-at': inDays(stage, 3) } } });
  const step = await stage.watch({ ...never, secrets: 'ssm:/prod/*' });
  assert.deepEqual(told(stage, step), ['ssm:/prod/last expiring expiring'], step.log);
  assert.equal(stage.sandbox.count('DescribeParameters'), 3);
});

test('names are listed together, and read together', async (t) => {
  const stage = await openWatch(t, { seed: { parameters: [] } });
  const names = Array.from({ length: 20 }, (_, index) => `/prod/app/${index}`);
  put(stage, Object.fromEntries(names.map((name) => [name, `FAKE-${name}`])));
  const step = await stage.watch({ ...never, secrets: names.map((name) => `ssm:${name}`).join('\n') });
  assert.equal(stage.report(step).counts.unknown, 20, step.log);
  assert.deepEqual(
    ['AssumeRoleWithWebIdentity', 'DescribeParameters', 'GetParameters'].map((each) =>
      stage.sandbox.count(each),
    ),
    [1, 1, 2],
  );
});

test('two regions and two accounts: each is named with its own', async (t) => {
  const stage = await openWatch(t, { seed: { parameters: [] } });
  const account = '222233334444';
  const other = otherAccount(stage, account);
  const ends = { value: 'FAKE-x', tags: { 'expires-at': inDays(stage, 3) } };
  put(stage, { '/prod/a': ends });
  stage.sandbox.parameters.put('/prod/a', { ...ends, region: 'us-east-1' });
  stage.sandbox.parameters.put('/prod/a', { ...ends, account });
  stage.sandbox.parameters.put('/shared/b', { ...ends, account, tier: 'Advanced' });
  const shared = `arn:aws:ssm:eu-west-1:${account}:parameter/shared/b`;
  const own = `arn:aws:ssm:eu-west-1:${stage.sandbox.account}:parameter/prod/a`;
  const step = await stage.watch({
    ...never,
    secrets: lines('ssm:/prod/*', own),
    'aws-region': 'eu-west-1, us-east-1',
    'role-to-assume': lines(stage.sandbox.roleArn, other),
  });
  assert.equal(step.outcome, 'success', step.log);
  assert.deepEqual(
    stage
      .report(step)
      .secrets.map(({ name, region, arn }) => `${name} ${region} ${arn?.split(':')[4]}`)
      .sort(),
    [
      'ssm:/prod/a eu-west-1 111122223333',
      'ssm:/prod/a eu-west-1 222233334444',
      'ssm:/prod/a us-east-1 111122223333',
    ],
  );
  stage.sandbox.accounts.addPermissions(role, {
    Effect: 'Allow',
    Action: 'ssm:GetParameters',
    Resource: shared,
  });
  const foreign = await stage.watch({ ...never, secrets: shared });
  assert.deepEqual(told(stage, foreign), [`${shared} unknown`], foreign.log);
});

test('with state-file a version is read once, one that was made anew under its name again', async (t) => {
  const stage = await openWatch(t, { seed: { parameters: [] } });
  const { sandbox } = stage;
  const inputs = { ...never, secrets: 'ssm:/s/*', 'state-file': 'state/monitor.json' };
  const field = (days: number) =>
    JSON.stringify({ key: 'FAKE-key-of-state', expires_at: inDays(stage, days) });
  put(stage, { '/s/one': field(200), '/s/two': 'FAKE-two' });
  const reads = () => sandbox.count('GetParameters');
  await stage.watch(inputs);
  assert.equal(reads(), 1);
  const state = readFileSync(join(stage.job.workspace, 'state/monitor.json'), 'utf8');
  assert.deepEqual(findLeaks({ texts: { state }, canaries: ['FAKE-key-of-state', '/s/one', 'arn:aws'] }), []);
  // Digests of ARNs alone could be guessed.
  assert.deepEqual(JSON.parse(state).content.accesses, {});
  const second = await stage.watch(inputs);
  assert.equal(reads(), 1);
  assert.deepEqual(told(stage, second), ['ssm:/s/two unknown', 'ssm:/s/one ok']);
  sandbox.parameters.delete('/s/one');
  stage.day(1);
  put(stage, { '/s/one': field(2) });
  const anew = await stage.watch(inputs);
  assert.deepEqual(told(stage, anew), ['ssm:/s/one expiring expiring', 'ssm:/s/two unknown']);
  assert.equal(reads(), 2);
});

test('unused-after and remove-unused have no effect on parameters, and say so where nothing else is watched', async (t) => {
  const stage = await openWatch(t, { seed: { parameters: [] } });
  const now = stage.sandbox.now();
  put(stage, { '/prod/a': { value: 'FAKE-a', modifiedDate: now - 300 * day } });
  const inputs = { ...never, 'state-file': 's.json', 'unused-after': '90d', 'remove-unused': '14d' };
  const step = await stage.watch({ ...inputs, secrets: 'ssm:/prod/*' });
  assert.deepEqual(told(stage, step), ['ssm:/prod/a unknown']);
  const warnings = messagesOf(step, 'warning');
  for (const input of ['unused-after', 'remove-unused'])
    assert.ok(
      warnings.some((each) => each.includes(`The input ${input} has no effect on parameters`)),
      input,
    );
  stage.put('prod/secret', { string: 'FAKE-s', createdDate: now - 300 * day });
  const mixed = await stage.watch({ ...inputs, secrets: lines('*', 'ssm:/prod/*') });
  assert.deepEqual(told(stage, mixed), ['prod/secret attention unused', 'ssm:/prod/a unknown']);
  assert.equal(stage.sandbox.count('DeleteSecret'), 0);
});

test('in a public repository no name that a path found, no owner and no account is shown', async (t) => {
  const stage = await openWatch(t, { seed: { parameters: [] }, claims: { repository_visibility: 'public' } });
  const { account } = stage.sandbox;
  put(stage, {
    '/prod/hidden-name': { value: 'FAKE-a', tags: { 'expires-at': inDays(stage, 3), owner: 'hidden-owner' } },
    '/prod/spelled': { value: 'FAKE-b', tags: { 'expires-at': inDays(stage, 3) } },
  });
  const step = await stage.watch({
    'fail-on': 'never',
    secrets: lines('ssm:/prod/*', `arn:aws:ssm:eu-west-1:${account}:parameter/prod/spelled`),
  });
  assert.deepEqual(told(stage, step), [
    'ssm:/prod/* (1) expiring expiring',
    'ssm:/prod/spelled expiring expiring',
  ]);
  const texts = {
    said: step.stdout
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n'),
    summary: step.summary.raw,
    report: readFileSync(step.outputs.report ?? '', 'utf8'),
  };
  assert.deepEqual(findLeaks({ texts, canaries: ['hidden-name', 'hidden-owner', account] }), []);
});

const wrong: [line: string, says: RegExp][] = [
  ['ssm:/prod/a#field', /a selector \(#field\) has no meaning here/],
  ['ssm:/prod/a version=3', /version=3 is no option of a monitor/],
  ['ssm:/*', /ssm:\*/],
  ['ssm:/prod/ap*', /ssm:\/prod\/\*/],
  ['ssm:/aws/service/ami-amazon-linux-latest/*', /nobody but AWS can renew one/],
  ['ssm:/AwsThing', /nobody but AWS can renew one/],
  ['app:Iv1.0123456789abcdef', /a secret's name has no :/],
];
for (const [line, says] of wrong) {
  test(`${line} is E_REQUEST`, async (t) => {
    const stage = await openWatch(t);
    assert.match(refusalOf(await stage.watch({ secrets: line }), 'E_REQUEST'), says);
  });
}
