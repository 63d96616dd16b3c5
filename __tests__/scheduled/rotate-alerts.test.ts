// A rotation that fails is told where people are, in the formats of their services; a good run closes it and pings.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StepResult } from '../../runner/job.ts';
import { messagesOf, saidBy } from '../dist/stage.ts';
import { lacks } from '../needs.ts';
import { openAfterStage } from './after-stage.ts';
import { openChannels } from './channels.ts';
import { assertNoLeaks, failedWith, openRotatingStage, succeeded } from './rotating.ts';

const old = 'FAKE-old-key-Qw3rTy';
const routingKey = 'FAKEfakeFAKEfakeFAKEfakeFAKEfake';
const genieKey = 'eb243592-faa2-4ba2-a551-1afdf565c889';
const generate = { generate: 'length=30' };

/** The message of the step's error. */
const errorOf = ({ annotations }: StepResult) =>
  annotations.find(({ level }) => level === 'error')?.message ?? '';

/** The part of an event of PagerDuty that people read. */
const payloadOf = (event: Record<string, unknown> | undefined) =>
  (event?.payload ?? {}) as Record<string, string>;

/** What alerts are sent with is in nothing that the action says but the commands that mask it. */
function assertMasked(step: StepResult, texts: readonly string[]): void {
  const said = saidBy(step).replaceAll(/^::add-mask::.*$/gm, '');
  const secrets = texts
    .filter((text) => /FAKE|[0-9a-f]{8}-/.test(text))
    .map((text) => text.replace(/^.*\//, ''));
  for (const secret of secrets) assert.ok(!said.includes(secret), said);
}

test('each service gets a failed rotation in its own format; those that keep alerts close it after a good run', async (t) => {
  const stage = await openRotatingStage(t);
  const { base, taken, received } = await openChannels(t);
  stage.put('app/key', { string: old });
  const formats: Record<string, Record<string, string>> = {
    slack: { 'alert-url': `${base}/services/T0/B0/FAKE-slack-hook` },
    teams: { 'alert-url': `${base}/workflows/FAKE-teams-hook` },
    pagerduty: { 'alert-url': `${base}/v2/enqueue`, 'alert-token': routingKey },
    opsgenie: { 'alert-url': base, 'alert-token': genieKey },
    json: { 'alert-url': `${base}/mine`, 'alert-token': 'FAKE-bearer-token' },
  };
  for (const [format, inputs] of Object.entries(formats)) {
    const all = { ...inputs, 'alert-format': format, 'ping-url': `${base}/ping/FAKE-uuid` };
    const failed = await stage.rotate('KEY, app/key', { ...all, command: 'false' }, { id: `${format}-bad` });
    failedWith(failed, 'E_COMMAND');
    assert.match(failed.log, new RegExp(`Told by ${format}: app/key was not rotated: E_COMMAND`));
    assert.equal(received.filter(({ path }) => path.startsWith('/ping/')).length, 0, 'no ping');
    const before = received.length;
    const good = succeeded(await stage.rotate('KEY, app/key', { ...all, ...generate }, { id: format }));
    const after = received.splice(0).slice(before);
    assert.equal(after.filter(({ path, method }) => path.startsWith('/ping/') && method === 'GET').length, 1);
    const others = after.filter(({ path }) => !path.startsWith('/ping/'));
    assert.equal(others.length > 0, ['pagerduty', 'opsgenie'].includes(format), format);
    assert.ok(others.every(({ status }) => status < 300));
    for (const step of [failed, good]) assertMasked(step, Object.values(all));
  }
  assert.equal(taken('/nothing').length, 0);
});

test('what is told: the secret, the code and the severity, under a key that a good run resolves', async (t) => {
  const stage = await openRotatingStage(t);
  const { base, taken } = await openChannels(t);
  const bodies = () => taken('/v2/enqueue');
  const inputs = {
    'alert-format': 'pagerduty',
    'alert-url': `${base}/v2/enqueue`,
    'alert-token': routingKey,
  };
  stage.put('app/db', { string: old, rotation: { delay: 100 } });
  let status = 401;
  const verifier = await stage.verifier(() => status);
  const verify = { verify: `KEY ${verifier.url}` };
  failedWith(await stage.rotate('KEY, app/db', { ...inputs, ...verify }, { id: 'a' }), 'E_NEW_VERSION');
  const [bad] = bodies();
  const { summary, severity, component, class: kind } = payloadOf(bad);
  assert.match(summary ?? '', /^app\/db has a new version that is current and bad: E_NEW_VERSION: /);
  assert.deepEqual([severity, component, kind], ['critical', 'app/db', 'E_NEW_VERSION']);
  status = 200;
  succeeded(await stage.rotate('KEY, app/db', { ...inputs, ...verify }, { id: 'b' }));
  const resolved = bodies().slice(1);
  assert.ok(resolved.every(({ event_action }) => event_action === 'resolve'));
  assert.ok(resolved.some(({ dedup_key }) => dedup_key === bad?.dedup_key));

  // A step that comes to no secret tells as well, and that is closed too.
  failedWith(await stage.rotate('app/none', inputs, { id: 'c' }), 'E_SECRET_NOT_FOUND', null);
  const last = bodies().at(-1);
  assert.match(payloadOf(last).summary ?? '', /^app\/none could not be rotated: E_SECRET_NOT_FOUND/);
  succeeded(await stage.rotate('app/db', inputs, { id: 'd' }));
  assert.ok(
    bodies().some(
      ({ dedup_key, event_action }) => event_action === 'resolve' && dedup_key === last?.dedup_key,
    ),
  );
});

test('a parameter and a secret of one name have alerts of their own', async (t) => {
  const stage = await openAfterStage(t);
  const { base, taken } = await openChannels(t);
  stage.put('/app/key', { string: old });
  stage.sandbox.parameters.put('/app/key', { value: old });
  const inputs = {
    'alert-format': 'pagerduty',
    'alert-url': `${base}/v2/enqueue`,
    'alert-token': routingKey,
  };
  const events = async (secrets: string, more: Record<string, string>) => {
    const before = taken('/v2/enqueue').length;
    await stage.rotate(secrets, { ...inputs, ...more });
    return taken('/v2/enqueue').slice(before);
  };
  const failing = (all: Record<string, unknown>[]) =>
    all.find(({ event_action }) => event_action === 'trigger');
  // Windows has no program `false`.
  const command = `${process.execPath}\n-e\nprocess.exit(1)`;
  const secret = failing(await events('/app/key', { command }));
  const parameter = failing(await events('ssm:/app/key', { command }));
  assert.notEqual(secret?.dedup_key, parameter?.dedup_key);
  const { summary, component } = payloadOf(parameter);
  assert.equal(component, 'ssm:/app/key');
  assert.match(summary ?? '', /^ssm:\/app\/key was not rotated: E_COMMAND: .* ssm:\/app\/key ended/);
  assert.doesNotMatch(JSON.stringify(parameter), /secretsmanager|Secrets Manager|AWSPENDING/);
  const resolved = await events('ssm:/app/key', generate);
  assert.ok(resolved.every(({ event_action }) => event_action === 'resolve'));
  const keys = resolved.map(({ dedup_key }) => dedup_key);
  assert.ok(keys.includes(parameter?.dedup_key) && !keys.includes(secret?.dedup_key));
});

test('a role that AWS refuses is told of too, where nothing has to be read for that', async (t) => {
  const stage = await openRotatingStage(t);
  const { base, taken } = await openChannels(t);
  stage.put('app/key', { string: old });
  const step = await stage.rotate('app/key', {
    ...generate,
    'role-to-assume': 'arn:aws:iam::111122223333:role/none',
    'alert-format': 'slack',
    'alert-url': `${base}/services/T0/B0/FAKE-slack-hook`,
  });
  failedWith(step, 'E_ROLE_REFUSED', null);
  assert.match(JSON.stringify(taken('/services/')), /app\/key could not be rotated: E_ROLE_REFUSED/);
});

test('a failed after, and a step that ran out of its time', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openAfterStage(t);
  const { base, taken } = await openChannels(t);
  const inputs = { 'alert-format': 'slack', 'alert-url': `${base}/services/T0/B0/FAKE-slack-hook` };
  stage.put('app/key', { string: old });
  failedWith(await stage.rotate('app/key', { ...inputs, ...generate, after: 'false' }), 'E_AFTER');
  assert.match(
    JSON.stringify(taken('/services/')),
    /app\/key was rotated, and .{0,8}after.{0,8} failed: E_AFTER/,
  );
  stage.put('app/slow', { string: old, rotation: { delay: 60_000 } });
  failedWith(
    await stage.rotate('app/slow', { ...inputs, wait: '2s', timeout: '3s' }, { id: 'slow' }),
    'E_ROTATION',
  );
  const late = await stage.rotate(
    'app/key',
    { ...inputs, command: `${process.execPath}\n-e\nsetTimeout(() => {}, 4000)`, wait: '5s', timeout: '6s' },
    { id: 'l' },
  );
  assert.equal(late.outcome, 'failure');
  assert.equal(taken('/services/').length, 3);
});

test('address, key and ping are read from AWS; what cannot be read or delivered fails a step that was good', async (t) => {
  const stage = await openRotatingStage(t);
  const { base, taken, next } = await openChannels(t);
  stage.put('app/key', { string: old });
  stage.put('ops/alerts', {
    json: { hook: `${base}/services/T0/B0/FAKE-slack-hook`, ping: `${base}/ping/FAKE-uuid` },
  });
  const inputs = {
    'alert-format': 'slack',
    'alert-secrets': 'URL, ops/alerts#hook\nPING_URL, ops/alerts#ping',
  };
  const failed = await stage.rotate('app/key', { ...inputs, command: 'false' });
  failedWith(failed, 'E_COMMAND');
  assert.equal(taken('/services/').length, 1);
  const planned = succeeded(
    await stage.rotate('app/key', { ...inputs, ...generate, 'dry-run': 'true' }, { id: 'dry' }),
  );
  assert.match(planned.log, /secret:ops\/alerts-\?{6}/);
  assert.equal(taken('/ping/').length, 0);
  const good = succeeded(await stage.rotate('app/key', { ...inputs, ...generate }, { id: 'good' }));
  assert.equal(taken('/ping/').length, 1);

  next.push({ status: 404 });
  const unpinged = await stage.rotate('app/key', { ...inputs, ...generate }, { id: 'unpinged' });
  assert.match(errorOf(unpinged), /^E_ALERT: The service of ping-url refused the ping/);
  assert.equal(unpinged.outputs.status, 'rotated');
  next.push({ status: 400, body: 'invalid_blocks' });
  const undelivered = await stage.rotate('app/key', { ...inputs, command: 'false' }, { id: 'undelivered' });
  failedWith(undelivered, 'E_COMMAND');
  assert.match(
    messagesOf(undelivered, 'warning').join('\n'),
    /E_ALERT: The alert could not be sent by slack.*invalid_blocks/,
  );
  const gone = { ...inputs, 'alert-secrets': 'URL, ops/none' };
  const unread = await stage.rotate('app/key', { ...gone, ...generate }, { id: 'unread' });
  assert.match(errorOf(unread), /^E_ALERT: What alerts are sent with could not be read/);
  assert.equal(unread.outputs.status, 'rotated', 'the rotation is not held up');
  for (const step of [failed, planned, good, unpinged, undelivered, unread])
    assertMasked(step, ['FAKE-slack-hook', 'FAKE-uuid']);
  assertNoLeaks(stage, [failed, good, unread]);
});
