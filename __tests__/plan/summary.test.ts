import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planSummary } from '../../src/plan/summary.ts';
import { planOf } from './in-memory.ts';

test('the summary has errors before warnings, whatever their order in the files', async () => {
  const lease = (secrets: string) => ({
    uses: 'OWNER/secret-lease@v1',
    with: { 'role-to-assume': 'arn:aws:iam::123456789012:role/r', 'aws-region': 'eu-west-1', secrets },
  });
  const job = (secrets: string) => ({
    'runs-on': 'ubuntu-latest',
    permissions: { 'id-token': 'write' },
    steps: [lease(secrets), { run: './deploy.sh' }],
  });
  // JSON is YAML. The first job has a warning, as it is not pinned, and the second one an error too.
  const jobs = { first: job('prod/db'), second: job('prod/db#') };
  const plan = await planOf({ '.github/workflows/x.yml': JSON.stringify({ on: 'push', jobs }) });
  assert.notEqual(plan.findings[0]?.level, 'error');
  const levels = [...planSummary(plan).matchAll(/^\| (error|warning|notice) \|/gm)].map(([, level]) => level);
  assert.ok(new Set(levels).size > 1, levels.join());
  assert.deepEqual(levels, levels.toSorted());
});
