import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inDays, openWatch } from './watch.ts';

const count = 2000;

test(`${count} secrets are judged in one run, within AWS's quotas, in bounded memory`, async (t) => {
  const stage = await openWatch(t);
  const { sandbox } = stage;
  // https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
  sandbox.quotas.set({ BatchGetSecretValue: 100, ListSecrets: 100, DescribeSecret: 40_000 });
  const text = 'FAKE'.padEnd(8000, 'x');
  for (let index = 0; index < count; index++) {
    const days = index % 100 === 0 ? 10 : 300;
    stage.put(`many/${String(index).padStart(4, '0')}`, {
      json: { text: `${text}${index}`, expires_at: inDays(stage, days) },
    });
  }
  const started = performance.now();
  const step = await stage.watch({ 'fail-on': 'never' });
  const seconds = (performance.now() - started) / 1000;
  assert.equal(step.outcome, 'success', step.stderr);
  const { counts } = stage.report(step);
  assert.deepEqual(
    [counts.secrets, counts.expiring, counts.ok, counts.unreadable],
    [count, 20, count - 20, 0],
  );
  assert.equal(sandbox.count('AssumeRoleWithWebIdentity'), 1);
  assert.equal(sandbox.count('ListSecrets', { status: 200 }), 20);
  assert.equal(sandbox.count('BatchGetSecretValue', { status: 200 }), count / 20);
  assert.equal(sandbox.count('GetSecretValue') + sandbox.count('DescribeSecret'), 0);
  assert.ok(Buffer.byteLength(step.summary.raw) < 1024 * 1024);
  const all = sandbox.requests.length;
  t.diagnostic(
    `${seconds.toFixed(1)} s, ${all} requests, ${all - sandbox.requests.filter(({ status }) => status < 400).length} of them refused`,
  );
});

test('an issue about thousands of problems stays within what GitHub takes, and says each once', async (t) => {
  const stage = await openWatch(t);
  for (let index = 0; index < count; index++) {
    stage.put(`a-rather-long-path/of-a-team/and-a-service/number-${index}`, {
      string: `FAKE-${index}`,
      tags: { 'expires-at': inDays(stage, 2), owner: 'the-team-that-owns-the-service' },
    });
  }
  await stage.watch({ 'fail-on': 'never', 'read-values': 'false' });
  await stage.watch({ 'fail-on': 'never', 'read-values': 'false' });
  const [issue] = stage.sandbox.github.issues;
  const { body = '', comments } = issue ?? {};
  assert.ok(Buffer.byteLength(body) <= 65_536 && body.length > 55_000, String(body.length));
  assert.match(body, /and \d+ more, which the run's report has\./);
  assert.deepEqual(comments, []);
});
