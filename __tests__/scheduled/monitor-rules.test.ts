import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesOf } from '../dist/stage.ts';
import { inDays, openWatch } from './watch.ts';

const day = 86_400_000;

test('what is required and missing is a finding, with its severity in report, table, issue and exit', async (t) => {
  const stage = await openWatch(t);
  const rotation = { rules: { AutomaticallyAfterDays: 30 }, nextRotationDate: stage.sandbox.now() + 9 * day };
  const tags = { 'expires-at': inDays(stage, 300), Owner: 'payments' };
  stage.put('a/bare', { string: 'FAKE-a' });
  stage.put('b/owned', { string: 'FAKE-b', tags: { owner: 'payments' } });
  stage.put('c/whole', { string: 'FAKE-c', tags, rotation });
  stage.put('d/never', { string: 'FAKE-d', tags: { owner: ' ' }, rotation });
  stage.put('e/gone', { string: 'FAKE-e', deleted: true });
  const inputs = {
    secrets: '*\nd/never expires=never',
    require: 'rotation, expiry,owner',
    severity: 'no-rotation=error\nno-owner: note\n# a comment',
  };
  const step = await stage.watch(inputs);
  const { secrets } = stage.report(step);
  assert.deepEqual(
    Object.fromEntries(
      secrets.map(({ name, findings }) => [
        name,
        findings.map(({ kind, severity }) => `${kind} ${severity}`),
      ]),
    ),
    {
      'a/bare': ['no-expiry warning', 'no-rotation error', 'no-owner note'],
      'b/owned': ['no-expiry warning', 'no-rotation error'],
      'c/whole': [],
      'd/never': ['no-owner note'],
      'e/gone': ['scheduled-for-deletion warning'],
    },
  );
  const errors = step.annotations.filter(({ level }) => level === 'error');
  assert.deepEqual(
    errors.map(({ title }) => title),
    ['E_FINDING'],
  );
  assert.match(errors[0]?.message ?? '', /2 secrets have the finding no-rotation/);
  assert.match(
    step.summary.raw,
    /does not rotate<br><sub>require&#58; rotation&#59; error|does not rotate<br><sub>require: rotation&#59; error/,
  );
  const [issue] = stage.sandbox.github.issues;
  assert.match(issue?.body ?? '', /does not rotate/);
  assert.doesNotMatch(issue?.body ?? '', /d\/never/);
  for (const [failOn, outcome] of [
    ['no-owner', 'failure'],
    ['no-expiry, unused', 'failure'],
    ['unused,rotation-failing', 'success'],
    ['warning', 'failure'],
    ['expired', 'success'],
    ['never', 'success'],
  ])
    assert.equal((await stage.watch({ ...inputs, 'fail-on': failOn ?? '' })).outcome, outcome, failOn);
});

test('an acknowledgement, of line or tag, keeps quiet until its day, and not a day longer', async (t) => {
  const stage = await openWatch(t);
  const until = (days: number) => inDays(stage, days).slice(0, 10);
  const now = stage.sandbox.now();
  stage.put('legacy/old', { string: 'FAKE-old', createdDate: now - 400 * day });
  stage.put('team/old', {
    string: 'FAKE-team',
    createdDate: now - 400 * day,
    tags: { Acknowledge: `too-old until=${until(40)} until it moves to IAM` },
  });
  const inputs = {
    'max-age': '365d',
    'fail-on': 'warning',
    acknowledge: `legacy/* too-old no-owner until=${until(20)} goes in spring # really`,
  };
  const step = await stage.watch(inputs);
  assert.equal(step.outcome, 'success', step.log);
  const { secrets, status, counts } = stage.report(step);
  assert.deepEqual([status, counts.acknowledged, counts.attention], ['ok', 2, 0]);
  assert.deepEqual(
    secrets.map(({ findings }) =>
      findings.map(({ kind, acknowledgedUntil }) => [kind, acknowledgedUntil?.slice(0, 10)]),
    ),
    [[['too-old', until(20)]], [['too-old', until(40)]]],
  );
  assert.match(secrets[0]?.findings[0]?.words ?? '', /acknowledged until .*: goes in spring/);
  assert.match(step.summary.raw, /2 acknowledged/);
  assert.deepEqual([stage.sandbox.github.issues.length, messagesOf(step, 'warning')], [0, []]);
  stage.day(21);
  const later = await stage.watch(inputs);
  assert.match(later.log, /E_FINDING/);
  const [first, second] = stage.report(later).secrets;
  assert.deepEqual([first?.name, first?.status], ['legacy/old', 'attention']);
  assert.match(first?.findings[0]?.words ?? '', /acknowledged until .*, which is past/);
  assert.deepEqual([second?.name, second?.status], ['team/old', 'unknown']);
  assert.equal(stage.sandbox.github.issues.length, 1);
  stage.day(41);
  assert.equal(stage.report(await stage.watch(inputs)).counts.attention, 2);
});

test('an acknowledgement that says nothing is a finding, and one of nothing a warning', async (t) => {
  const stage = await openWatch(t);
  stage.put('a', { string: 'FAKE-a', tags: { acknowledge: 'unused forever' } });
  stage.put('b', { string: 'FAKE-b', tags: { acknowledge: 'unused until=2096-01-01' } });
  const step = await stage.watch({ acknowledge: 'gone all until=2096-01-01 it was here' });
  assert.deepEqual(
    stage.report(step).secrets.map(({ findings }) => findings[0]?.kind),
    ['unreadable-tag', 'unreadable-tag'],
  );
  assert.match(messagesOf(step, 'warning').join('\n'), /Line 1 of acknowledge means none/);
});

for (const [inputs, says] of [
  [{ require: 'rotations' }, /The input require cannot be "rotations"/],
  [{ severity: 'no-owner=loud' }, /Line 1 of severity is "no-owner=loud"/],
  [{ severity: '\nno-ownr=note' }, /Line 2 of severity is about "no-ownr"/],
  [{ acknowledge: 'prod/db unused' }, /Line 1 of acknowledge is "prod\/db unused"/],
  [{ acknowledge: 'prod/db until=2096-01-01 because' }, /acknowledges nothing/],
  [{ acknowledge: 'prod/db unusd until=2096-01-01 because' }, /acknowledges nothing/],
  [{ 'fail-on': 'expired, never' }, /The input fail-on cannot be "never" beside others/],
  [{ 'fail-on': 'note' }, /The input fail-on cannot be "note"/],
] as const) {
  test(`${JSON.stringify(inputs)} is an error`, async (t) => {
    const step = await (await openWatch(t)).watch(inputs as Readonly<Record<string, string>>);
    assert.match(step.log, says);
    assert.match(step.log, /E_INPUT/);
  });
}
