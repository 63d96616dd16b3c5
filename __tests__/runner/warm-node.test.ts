import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WarmNode } from '../../runner/warm-node.ts';
import { createJob, probe } from './probe.ts';

test('a warm process gives each step its own variables, folder, output and exit code', async (t) => {
  const warm = new WarmNode();
  t.after(() => warm.stop());
  const [one, other] = [
    await createJob(t, { runAction: warm.run, env: { ONE: '1' } }),
    await createJob(t, { runAction: warm.run }),
  ];
  const script = `process.stdout.write('::error::no\\r\\n' + JSON.stringify([process.pid, process.cwd(), process.env.ONE]));
    process.stderr.write('apart'); process.exitCode = 3;`;
  const first = await probe(one, script);
  const [pid, ...seen] = JSON.parse(first.stdout.split('\n')[1] ?? '');
  assert.deepEqual(
    [first.exitCode, first.outcome, first.stderr, ...seen],
    [3, 'failure', 'apart', one.workspace, '1'],
  );
  assert.deepEqual(
    first.annotations.map(({ message }) => message),
    ['no'],
  );
  const second = await probe(
    other,
    `file('GITHUB_ENV', 'A=b\\n'); await print(JSON.stringify([process.pid, process.cwd(), process.env.ONE]))`,
  );
  assert.deepEqual(JSON.parse(second.stdout), [pid, other.workspace, null]);
  assert.deepEqual([second.exitCode, second.exported], [0, { A: 'b' }]);
});

test('a step that throws ends the warm process as it would its own, and the next one gets another', async (t) => {
  const warm = new WarmNode();
  t.after(() => warm.stop());
  const job = await createJob(t, { runAction: warm.run });
  const before = await probe(job, 'await print(String(process.pid))');
  const thrown = await probe(job, `await print('so far'); throw new Error('broken')`);
  assert.deepEqual([thrown.exitCode, thrown.outcome, thrown.stdout], [1, 'failure', 'so far']);
  assert.match(thrown.stderr, /Error: broken/);
  const after = await probe(job, 'await print(String(process.pid))');
  assert.equal(after.exitCode, 0);
  assert.notEqual(after.stdout, before.stdout);
});

test('a step that exits ends without its warm process', async (t) => {
  const warm = new WarmNode();
  t.after(() => warm.stop());
  const job = await createJob(t, { runAction: warm.run });
  const exits = 'await print(String(process.pid)); process.exit(4); await new Promise(() => {})';
  const [first, second] = [await probe(job, exits), await probe(job, exits)];
  assert.deepEqual([first.exitCode, second.exitCode], [4, 4]);
  assert.equal(second.stdout, first.stdout);
});
