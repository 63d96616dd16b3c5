import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNoLeaks, run, sandbox } from './act.ts';

test('a monitor watches, writes its report and keeps its issue', async () => {
  const inFiveDays = new Date(sandbox.now() + 5 * 86_400_000).toISOString();
  sandbox.secrets.put('watched/soon', { string: 'FAKE-watched-by-act', tags: { 'expires-at': inFiveDays } });
  const { exitCode, log } = await run('watch.yml');
  assert.equal(exitCode, 0, log);
  assert.match(log, /watched\/soon expires in 4 d 23 h \(tag expires-at/);
  assert.match(log, /\| the issue is https:\/\/github\.com\/OWNER\/app\/issues\/1/);
  assert.match(log, /"name": "watched\/soon"/);
  assert.deepEqual(
    sandbox.github.issues.map(({ author, state, title }) => [author, state, title]),
    [['github-actions[bot]', 'open', 'Secrets need attention']],
  );
  assertNoLeaks(log);
});
