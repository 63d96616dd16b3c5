import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findLeaks } from '../../runner/leaks.ts';
import { messagesOf } from '../dist/stage.ts';
import { jwtOf } from '../domain/expiry/jwt.ts';
import { inDays, openWatch, type WatchStage } from './watch.ts';

const day = 86_400_000;
const inputs = { 'state-file': 'state/monitor.json', 'unused-after': '90d', 'fail-on': 'never' };

/** What was read since the last call. */
function readsOf({ sandbox }: WatchStage): () => number {
  let before = 0;
  return () => {
    const ids = sandbox.requests.filter(({ operation }) => /GetSecretValue$/.test(operation)).length;
    const reads = ids - before;
    before = ids;
    return reads;
  };
}

test('each version is read once, its end is judged anew each day, and nothing of a value is kept', async (t) => {
  const stage = await openWatch(t);
  const reads = readsOf(stage);
  const exp = Math.floor(stage.sandbox.now() / 1000) + 100 * 86_400;
  stage.put('a/token', { string: jwtOf({ exp, sub: 'FAKE-sub' }) });
  stage.put('b/field', { json: { key: 'FAKE-key', expires_at: inDays(stage, 60), expiry: 'soon' } });
  stage.put('c/tagged', { string: 'FAKE-c', tags: { 'expires-at': inDays(stage, 300) } });
  const first = await stage.watch(inputs);
  assert.equal(first.outcome, 'success', first.log);
  assert.equal(reads(), 1);
  const file = join(stage.job.workspace, 'state/monitor.json');
  const state = readFileSync(file, 'utf8');
  const values = stage.sandbox.values().flatMap((value) => [value, ...value.split('.')]);
  assert.deepEqual(
    findLeaks({ texts: { state }, canaries: [...values, 'FAKE-key', 'a/token', 'arn:aws'] }),
    [],
  );

  const second = await stage.watch(inputs);
  assert.equal(reads(), 0);
  const shown = (step: typeof first) =>
    stage
      .report(step)
      .secrets.map(({ name, expiresAt, expirySource, status, versionCreatedAt, findings }) => [
        name,
        expiresAt,
        expirySource,
        status,
        versionCreatedAt,
        findings.map(({ kind }) => kind),
      ]);
  assert.deepEqual(shown(second), shown(first));

  stage.day(61);
  const later = await stage.watch(inputs);
  assert.deepEqual(
    stage.report(later).secrets.map(({ name, status }) => [name, status]),
    [
      ['b/field', 'expired'],
      ['a/token', 'ok'],
      ['c/tagged', 'ok'],
    ],
  );
  assert.equal(reads(), 0);
  stage.put('b/field', { json: { key: 'FAKE-new', expires_at: inDays(stage, 60) } });
  const renewed = await stage.watch({ ...inputs, secrets: '*\na/token expires=own' });
  assert.equal(stage.report(renewed).status, 'ok');
  // One of each session: a line of its own is one.
  assert.equal(reads(), 2);
});

const versionsIn = (text: string) => JSON.parse(text).content.versions;

test("the monitor's own reads count for nobody's: unused-after works beside read-values", async (t) => {
  const stage = await openWatch(t);
  const start = stage.sandbox.now();
  stage.put('idle', { string: 'FAKE-idle', createdDate: start - 5 * day, lastAccessedDate: start - 5 * day });
  stage.put('used', { string: 'FAKE-used', createdDate: start - 5 * day });
  stage.put('rotates', { string: 'FAKE-rotates', createdDate: start - 5 * day });
  for (const days of [0, 30, 60, 90]) {
    stage.day(days);
    stage.put('rotates', { string: `FAKE-rotates-${days}` });
    if (days > 0) await stage.lease('X, used');
    await stage.watch(inputs);
  }
  const { secrets } = stage.report(await stage.watch(inputs));
  assert.deepEqual(
    secrets.map(({ name, lastAccessedAt, findings }) => [
      name,
      lastAccessedAt?.slice(0, 10),
      findings[0]?.words,
    ]),
    [
      ['idle', new Date(start - 5 * day).toISOString().slice(0, 10), 'was last read 95 d ago'],
      ['rotates', undefined, 'was never read since it was created 95 d ago'],
      ['used', new Date(start + 90 * day).toISOString().slice(0, 10), undefined],
    ],
  );
});

test('a state that is broken, cut off, changed, or of another program is ignored with a notice', async (t) => {
  const stage = await openWatch(t);
  const reads = readsOf(stage);
  stage.put('a', { json: { key: 'FAKE-key', expires_at: inDays(stage, 60) } });
  await stage.watch(inputs);
  reads();
  const file = join(stage.job.workspace, 'state/monitor.json');
  const whole = readFileSync(file, 'utf8');
  const broken = [
    '',
    'x',
    '[]',
    '{"version":1}',
    whole.slice(0, -20),
    whole.replace('secret-lease-monitor-state', 'other'),
    whole.replace(/"version":1/, '"version":2'),
    whole.replace(/"at":"2/, '"at":"9'),
  ];
  for (const text of broken) {
    writeFileSync(file, text);
    const step = await stage.watch(inputs);
    assert.equal(step.outcome, 'success', step.log);
    assert.match(messagesOf(step, 'notice').join('\n'), /state-file.* is ignored/);
    assert.equal(reads(), 1, text.slice(0, 40));
    assert.deepEqual(versionsIn(readFileSync(file, 'utf8')), versionsIn(whole));
  }
  const step = await stage.watch({ ...inputs, 'state-file': 'state/monitor.json/below.json' });
  assert.equal(step.outcome, 'success', step.log);
  assert.match(messagesOf(step, 'warning').join('\n'), /state of the monitor could not be written/);
  assert.ok(existsSync(file));
});

test('unused-after beside read-values asks for a state, and a state without reading is said to be of no use', async (t) => {
  const stage = await openWatch(t);
  stage.put('a', { string: 'FAKE-a' });
  assert.match(
    (await stage.watch({ 'unused-after': '90d' })).log,
    /E_INPUT: .* exclude each other without state-file/,
  );
  const step = await stage.watch({ 'state-file': 'x.json', 'read-values': 'false' });
  assert.match(messagesOf(step, 'warning').join('\n'), /state-file has no effect with read-values: false/);
});
