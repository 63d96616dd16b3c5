// People are told by a webhook, in the forms of the services that they use, when something has become worse.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StepResult } from '../../runner/job.ts';
import type { AlertFormat } from '../../src/domain/alerts/alert-channel.ts';
import type { AlertMessage } from '../../src/domain/alerts/alert-message.ts';
import { postsOf } from '../../src/domain/alerts/alert-posts.ts';
import { messagesOf, saidBy } from '../dist/stage.ts';
import { type Channels, openChannels } from './channels.ts';
import { inDays, openWatch, type WatchStage } from './watch.ts';

const never = { 'fail-on': 'never' };
const key = 'FAKEfakeFAKEfakeFAKEfakeFAKEfake';
const genieKey = 'eb243592-faa2-4ba2-a551-1afdf565c889';

const expiring = (stage: WatchStage, days: number, name = 'prod/token') =>
  stage.put(name, { json: { token: `FAKE-${name}-${days}`, expires_at: inDays(stage, days) } });

const errorsOf = ({ annotations }: StepResult) =>
  annotations.filter(({ level }) => level === 'error').map(({ message }) => message);

/** Neither the address' path nor a key stands in what the step says, in the summary, the report or an issue. */
function assertHidden(stage: WatchStage, steps: readonly StepResult[], texts: readonly string[]): void {
  const issues = JSON.stringify(stage.sandbox.github.issues);
  for (const step of steps) {
    const report = step.outputs.report ? JSON.stringify(stage.report(step)) : '';
    const log = step.log.slice(step.log.indexOf('##[endgroup]'));
    for (const text of texts)
      assert.ok(![saidBy(step), log, report, issues].some((each) => each.includes(text)), text);
  }
}

interface Trial {
  readonly inputs: (channels: Channels) => Record<string, string>;
  readonly path: string;
  readonly hidden: string;
}

const trials: Record<string, Trial> = {
  slack: {
    inputs: ({ base }) => ({ 'alert-url': `${base}/services/T0/B0/FAKEslackFAKEslack` }),
    path: '/services/',
    hidden: 'FAKEslackFAKEslack',
  },
  teams: {
    inputs: ({ base }) => ({ 'alert-url': `${base}/workflows/w?sig=FAKEteamsFAKEteams` }),
    path: '/workflows/',
    hidden: 'FAKEteamsFAKEteams',
  },
  pagerduty: {
    inputs: ({ base }) => ({ 'alert-url': `${base}/v2/enqueue`, 'alert-token': key }),
    path: '/v2/enqueue',
    hidden: key,
  },
  opsgenie: {
    inputs: ({ base }) => ({ 'alert-url': base, 'alert-token': genieKey }),
    path: '/v2/alerts',
    hidden: genieKey,
  },
  json: {
    inputs: ({ base }) => ({ 'alert-url': `${base}/hooks/any`, 'alert-token': 'FAKE-bearer-token' }),
    path: '/hooks/',
    hidden: 'FAKE-bearer-token',
  },
};

for (const [format, { inputs, path, hidden }] of Object.entries(trials)) {
  test(`${format}: told once, again at the next step down, and what is well again is closed where there is something to close`, async (t) => {
    const stage = await openWatch(t);
    const channels = await openChannels(t);
    const alerts = { ...never, 'alert-format': format, ...inputs(channels) };
    expiring(stage, 8);
    expiring(stage, 2, 'prod/`<!channel>*_x');
    stage.put('prod/steady', 'FAKE-steady');
    const counts: number[] = [];
    const steps: StepResult[] = [];
    const run = async (day: number) => {
      stage.day(day);
      const before = channels.received.length;
      const step = await stage.watch(alerts);
      assert.equal(step.outcome, 'success', step.log);
      steps.push(step);
      counts.push(channels.received.length - before);
    };
    await run(0);
    await run(0);
    await run(1);
    expiring(stage, 400);
    expiring(stage, 400, 'prod/`<!channel>*_x');
    await run(1);
    await run(1);
    const each = format === 'pagerduty' || format === 'opsgenie' ? 2 : 1;
    // On the next day both have come a step further; json tells of the end too.
    assert.deepEqual(counts, [each, 0, each, each === 2 ? 2 : format === 'json' ? 1 : 0, 0]);
    const taken = channels.taken(path);
    assert.equal(
      taken.length,
      counts.reduce((sum, count) => sum + count),
      JSON.stringify(channels.received),
    );
    assert.match(JSON.stringify(taken[0]), /prod\/[\s\S]*expires in/);
    assert.doesNotMatch(JSON.stringify(taken), /FAKE-prod|steady/);
    if (format === 'slack') assert.doesNotMatch(JSON.stringify(taken), /<!channel>|`[^` ]*`[^` ]*`/);
    assertHidden(stage, steps, [hidden]);
  });
}

test('PagerDuty: one alert for each problem, by a key that the next run and the end know', async (t) => {
  const stage = await openWatch(t);
  const channels = await openChannels(t);
  const alerts = { ...never, 'alert-format': 'pagerduty', ...trials.pagerduty?.inputs(channels) };
  expiring(stage, -1);
  expiring(stage, 20, 'prod/other');
  await stage.watch(alerts);
  expiring(stage, 400);
  await stage.watch(alerts);
  const told = channels
    .taken('/v2/enqueue')
    .map(({ event_action, dedup_key, payload }) => [
      event_action,
      dedup_key,
      (payload as { severity?: string } | undefined)?.severity,
    ]);
  const [first, second] = told;
  assert.deepEqual(told, [
    ['trigger', first?.[1], 'critical'],
    ['trigger', second?.[1], 'warning'],
    ['resolve', first?.[1], undefined],
  ]);
  assert.match(String(first?.[1]), /^secret-lease\/[0-9a-f]{16}\/[\w.]{8}$/);
});

test('a parameter and a secret of one name have alerts of their own, and nothing is said of a parameter that only a secret has', async (t) => {
  const stage = await openWatch(t, { seed: { parameters: [] } });
  const channels = await openChannels(t);
  const { parameters } = stage.sandbox;
  const put = (days: number) =>
    parameters.put('/prod/token', { value: `FAKE-p-${days}`, tags: { 'expires-at': inDays(stage, days) } });
  expiring(stage, 5, '/prod/token');
  put(5);
  parameters.put('/prod/ends', {
    value: 'FAKE-ends',
    modifiedDate: stage.sandbox.now() - 40 * 86_400_000,
    policies: [
      { Type: 'Expiration', Version: '1.0', Attributes: { Timestamp: inDays(stage, 2) } },
      { Type: 'NoChangeNotification', Version: '1.0', Attributes: { After: '30', Unit: 'Days' } },
    ],
  });
  const alerts = { ...never, 'alert-format': 'pagerduty', ...trials.pagerduty?.inputs(channels) };
  const watched = { ...alerts, secrets: '*\nssm:*\nssm:/none/*\nssm:/nowhere' };
  await stage.watch(watched);
  const events = channels.taken('/v2/enqueue');
  const told = events.map(({ payload, dedup_key }) => ({ ...(payload as object), dedup_key })) as Record<
    string,
    string
  >[];
  assert.deepEqual(told.map(({ component, class: kind }) => `${component} ${kind}`).sort(), [
    '/prod/token expiring',
    'ssm:/none/* unreadable',
    'ssm:/nowhere unreadable',
    'ssm:/prod/ends expiring',
    'ssm:/prod/ends rotation-overdue',
    'ssm:/prod/token expiring',
  ]);
  assert.equal(new Set(told.map(({ dedup_key }) => dedup_key)).size, told.length);
  const ofParameters = told.filter(({ component }) => component?.startsWith('ssm:'));
  assert.doesNotMatch(JSON.stringify(ofParameters), /secretsmanager|Secrets Manager|AWSPENDING|function/);
  assert.match(JSON.stringify(ofParameters), /There is no parameter ssm:\/nowhere/);
  // Only the parameter is well again.
  put(400);
  await stage.watch(watched);
  const key = told.find(({ component }) => component === 'ssm:/prod/token')?.dedup_key;
  assert.deepEqual(
    channels
      .taken('/v2/enqueue')
      .slice(events.length)
      .map(({ event_action, dedup_key }) => [event_action, dedup_key]),
    [['resolve', key]],
  );
});

test('a failure to deliver fails the step, is tried once more where that can help, and is told again by the next run', async (t) => {
  const stage = await openWatch(t);
  const channels = await openChannels(t);
  const { base, next, received } = channels;
  const url = `${base}/services/T0/B0/FAKEslackFAKEslack`;
  const alerts = { ...never, 'alert-format': 'slack', 'alert-url': url };
  expiring(stage, 5);
  const run = async (...answers: typeof next) => {
    next.push(...answers);
    const before = received.length;
    const step = await stage.watch(alerts);
    assertHidden(stage, [step], ['FAKEslackFAKEslack', 'hostile']);
    return { error: errorsOf(step)[0] ?? '', requests: received.length - before };
  };
  const blocks = await run({ status: 400, body: 'invalid_blocks' });
  assert.match(
    blocks.error,
    /^E_ALERT: .*by slack: webhook request: HTTP 400, invalid_blocks\.[\s\S]*\nSee \S+e_alert/,
  );
  assert.equal(blocks.requests, 1);
  const hostile = await run({ status: 404, body: '::error::hostile' });
  assert.match(hostile.error, /HTTP 404\.\n.*webhook is gone/);
  const moved = await run({ status: 307, headers: { location: `${base}/hooks/any` } });
  assert.match(moved.error, /follows no redirect/);
  assert.equal(moved.requests, 1);
  const down = await run({ status: 503 }, { status: 502 });
  assert.match(down.error, /HTTP 502/);
  assert.equal(down.requests, 2);
  const busy = await run({ status: 429, headers: { 'retry-after': '1' } });
  assert.deepEqual([busy.error, busy.requests], ['', 2]);
  assert.equal((await run()).requests, 0, 'it was told');
});

test('beside an expired secret, an alert that reaches nobody keeps its code and link', async (t) => {
  const stage = await openWatch(t, { grant: { issues: 'read' } as never });
  const channels = await openChannels(t);
  expiring(stage, -1);
  channels.next.push({ status: 403 });
  const step = await stage.watch({
    'alert-format': 'slack',
    'alert-url': `${channels.base}/services/T0/B0/FAKEslackFAKEslack`,
  });
  assert.match(errorsOf(step)[0] ?? '', /^E_EXPIRED: /);
  const warnings = messagesOf(step, 'warning').filter((message) => message.startsWith('E_ALERT: '));
  assert.ok(warnings.length >= 1, step.log);
  for (const warning of warnings) assert.match(warning, /\nSee \S+#e_alert\b/);
});

test('address, key and ping may be read from AWS, masked, and what cannot be read fails at once', async (t) => {
  const stage = await openWatch(t);
  const channels = await openChannels(t);
  const ping = `${channels.base}/ping/FAKEpingFAKEpingFAKE`;
  stage.put('ops/alerts', { json: { key, url: `${channels.base}/v2/enqueue`, ping } });
  expiring(stage, 5);
  const secrets = { ...never, secrets: 'prod/*', 'alert-format': 'pagerduty' };
  const lines = 'TOKEN, ops/alerts#key\nURL, ops/alerts#url\nPING_URL, ops/alerts#ping';
  const step = await stage.watch({ ...secrets, 'alert-secrets': lines });
  assert.equal(step.outcome, 'success', step.log);
  assert.equal(channels.taken('/v2/enqueue').length, 1);
  assert.equal(channels.taken('/ping/').length, 1);
  assertHidden(stage, [step], [key, 'FAKEpingFAKEpingFAKE']);

  const gone = await stage.watch({ ...secrets, 'alert-secrets': 'TOKEN, ops/none' });
  assert.match(errorsOf(gone)[0] ?? '', /^E_ALERT: What alerts are sent with could not be read/);
  stage.put('ops/wrong', 'http://example.com/x');
  const wrong = await stage.watch({
    ...secrets,
    'alert-secrets': 'TOKEN, ops/alerts#key\nURL, ops/wrong',
  });
  assert.match(errorsOf(wrong)[0] ?? '', /^E_ALERT: The value URL of alert-secrets is no https URL/);
});

test('the ping: after a run that did its work, whatever it found; refused it is an error, unanswered a warning', async (t) => {
  const stage = await openWatch(t);
  const channels = await openChannels(t);
  const inputs = { 'ping-url': `${channels.base}/ping/FAKEpingFAKEpingFAKE` };
  expiring(stage, -1);
  assert.match(errorsOf(await stage.watch(inputs))[0] ?? '', /^E_EXPIRED/);
  assert.equal(channels.taken('/ping/').length, 1);
  channels.next.push({ status: 404 });
  const refused = await stage.watch({ ...inputs, ...never });
  assert.match(
    errorsOf(refused)[0] ?? '',
    /^E_ALERT: The service of ping-url refused the ping: ping: HTTP 404/,
  );
  channels.next.push({ status: 503 }, { status: 503 });
  const silent = await stage.watch({ ...inputs, ...never });
  assert.equal(silent.outcome, 'success');
  assert.match(messagesOf(silent, 'warning').join('\n'), /ping to ping-url was not answered/);
  const blind = await stage.watch({ ...inputs, ...never, secrets: 'nothing/here' });
  assert.equal(blind.outcome, 'failure');
  assert.equal(channels.taken('/ping/').length, 1, 'who saw nothing does not say that all is well');
  assertHidden(stage, [refused, silent, blind], ['FAKEpingFAKEpingFAKE']);
});

test('without an issue the state file remembers what was told; without either all is told', async (t) => {
  const stage = await openWatch(t);
  const channels = await openChannels(t);
  const alerts = {
    ...never,
    issue: 'false',
    'alert-format': 'pagerduty',
    ...trials.pagerduty?.inputs(channels),
  };
  expiring(stage, 5);
  const count = async (inputs: Record<string, string>) => {
    const before = channels.received.length;
    await stage.watch({ ...alerts, ...inputs });
    return channels.received.length - before;
  };
  const kept = { 'state-file': '.state/monitor.json' };
  assert.deepEqual([await count(kept), await count(kept)], [1, 0]);
  assert.deepEqual([await count({}), await count({})], [1, 1]);
  expiring(stage, 400);
  assert.deepEqual([await count(kept), await count(kept)], [1, 0], 'resolved once');
});

test('in a public repository an alert has no name, account or owner that the summary does not show', async (t) => {
  const stage = await openWatch(t, { claims: { repository_visibility: 'public' } });
  stage.sandbox.github.repository.visibility = 'public';
  const channels = await openChannels(t);
  stage.put('prod/token', {
    json: { token: 'FAKE-public-token', expires_at: inDays(stage, 5) },
    tags: { owner: 'alice@example.com' },
  });
  await stage.watch({ ...never, 'alert-format': 'json', 'alert-url': `${channels.base}/hooks/any` });
  const told = JSON.stringify(channels.taken('/hooks/'));
  assert.match(told, /"name":"\* \(1\)"/);
  assert.doesNotMatch(told, new RegExp(`prod/token|alice|arn:|${stage.sandbox.account}`));
});

test('an address is taken as the service shows it: a host, or all of it', () => {
  const message: AlertMessage = {
    title: '',
    from: '',
    repository: '',
    runUrl: undefined,
    at: new Date(0),
    problems: [],
    resolved: ['secret-lease/0123/AAAAAAAA'],
  };
  const urlOf = (format: AlertFormat, url: string) =>
    postsOf(message, { format, url, token: key }).map((post) => post.url);
  const jsm = 'https://api.atlassian.com/jsm/ops/integration';
  for (const base of ['https://api.eu.opsgenie.com', jsm])
    for (const end of ['', '/', '/v2', '/v2/alerts', '/v2/alerts/'])
      assert.deepEqual(urlOf('opsgenie', base + end), [
        // A gateway can refuse %2F, so no slash stands in it.
        `${base}/v2/alerts/secret-lease.0123.AAAAAAAA/close?identifierType=alias`,
      ]);
  const pager = 'https://events.eu.pagerduty.com';
  for (const url of [pager, `${pager}/`, `${pager}/v2/enqueue`])
    assert.deepEqual(urlOf('pagerduty', url), [`${pager}/v2/enqueue`]);
});

test('inputs on alerts that make no sense', async (t) => {
  const stage = await openWatch(t);
  const cases: [Record<string, string>, RegExp][] = [
    [{ 'alert-format': 'email' }, /alert-format cannot be "email"/],
    [{ 'alert-format': 'slack' }, /alert-format is slack, and nothing gives alert-url/],
    [{ 'alert-format': 'pagerduty' }, /nothing gives alert-token/],
    [
      { 'alert-format': 'json', 'alert-url': 'http://hooks.example/FAKEsecretpath' },
      /alert-url is not an address/,
    ],
    [
      { 'alert-format': 'opsgenie', 'alert-token': 'GenieKey FAKEsecretpath' },
      /alert-token is more than one word/,
    ],
    [{ 'alert-secrets': 'ADDRESS, ops/alerts#url' }, /NAME does not say what of an alert it is/],
    [{ 'alert-secrets': 'URL, ops/alerts*' }, /one value of one secret/],
    [{ 'alert-secrets': 'URL, ops/alerts optional' }, /nobody is told by what may be missing/],
    [
      { 'alert-format': 'json', 'alert-url': 'https://hooks.example/x', 'alert-secrets': 'URL, a/b' },
      /Both alert-url and a line URL/,
    ],
  ];
  for (const [inputs, expected] of cases) {
    const [error = ''] = errorsOf(await stage.watch({ ...never, ...inputs }));
    assert.match(error, /^E_(?:INPUT|REQUEST): /);
    assert.match(error, expected);
    assert.doesNotMatch(error, /FAKEsecretpath/);
  }
});
