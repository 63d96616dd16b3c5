import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { openStage, refusalOf } from './stage.ts';

/** An older Node on this machine, as a runner for 32-bit ARM has it; undefined where there is none. */
function olderNode(): string | undefined {
  const script = 'process.stdout.write(JSON.stringify([process.execPath, process.versions.node]))';
  const { status, stdout } = spawnSync('node', ['-e', script], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const [path, version]: [string, string] = JSON.parse(stdout);
  return Number.parseInt(version, 10) < 22 ? path : undefined;
}

test('an older Node than action.yml asks for: one error that says what is needed', async (t) => {
  const node = olderNode();
  if (node === undefined) return t.skip('the Node on PATH is none of the older ones');
  const stage = await openStage(t);
  const step = await stage.lease('prod/flags', {}, { node });
  const message = refusalOf(step, 'E_RUNNER').replaceAll('\n', ' ');
  assert.match(message, /needs Node 24, and the runner started it with Node \d+/);
  assert.match(message, /32-bit ARM/);
  assert.equal(step.stderr, '');
  const [end] = await stage.job.end();
  assert.equal(end?.outcome, 'success', end?.log);
});
