import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { StepResult } from '../../runner/job.ts';
import { openStage, type Stage, valuesOf } from '../dist/stage.ts';
import { storeSecrets } from './operations.ts';
import { assertNoLeak, leftovers } from './outcome.ts';
import { OutcomeTables } from './reliability.ts';

const tables = new OutcomeTables('at-once', ['The first', 'The second']);
const heading = 'Two leases of one job at the same time';

describe('two leases at once', { concurrency: 3 }, () => {
  both('both can be had', 'OTHER, app/two file', (second) => {
    assert.deepEqual(Object.keys(valuesOf(second)), ['OTHER_FILE'], second.log);
    return 'succeeds';
  });
  both('the secret of the second is missing', 'OTHER, app/none', (second) => {
    assert.deepEqual(second.exported, {}, second.log);
    return second.annotations.find(({ level }) => level === 'error')?.title ?? '';
  });
  both(
    'the second is cancelled',
    'OTHER, app/two file',
    (second) => {
      assert.equal(second.signal, 'SIGTERM', second.log);
      assert.deepEqual(second.exported, {});
      return 'ends at once; nothing is exported';
    },
    {
      env: { SIGNAL: 'SIGTERM', SIGNAL_AT: 'record, before it is in place' },
      nodeArgs: ['--import', new URL('signal-at.mjs', import.meta.url).href],
    },
  );
});

test('docs/reliability.md tells what came of leases at once', () => tables.publish());

/** The first is a plain lease, which must not notice; `outcome` says what becomes of the second. */
function both(
  title: string,
  secrets: string,
  outcome: (second: StepResult) => string,
  options: Parameters<Stage['lease']>[2] = {},
): void {
  tables.add(heading, title);
  test(title, async (t) => {
    const stage = await openStage(t, { debug: true });
    storeSecrets(stage);
    const [first, second] = await Promise.all([
      stage.lease('CERT, app/one#certificate file', {}, { id: 'first' }),
      stage.lease(secrets, {}, { ...options, id: 'second' }),
    ]);
    assert.equal(first.exitCode, 0, first.log);
    assert.match(readFileSync(first.exported.CERT_FILE ?? '', 'utf8'), /FAKE/);
    assert.ok(existsSync(first.outputs['lease-file'] ?? ''));
    tables.set(heading, title, 0, 'succeeds');
    tables.set(heading, title, 1, outcome(second));
    for (const end of await stage.job.end()) {
      assert.deepEqual([end.exitCode, end.stderr], [0, ''], end.log);
      assertNoLeak(stage, end);
    }
    for (const step of [first, second]) assertNoLeak(stage, step);
    assert.deepEqual(leftovers(stage.job), []);
    assert.deepEqual([stage.job.env.CERT_FILE, stage.job.env.OTHER_FILE || ''], ['', '']);
  });
}
