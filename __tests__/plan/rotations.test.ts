import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf } from './in-memory.ts';

/** Actions that the plan allows a rotation with these inputs, with their resources. */
async function granted(inputs: Readonly<Record<string, string>>): Promise<Map<string, string[]>> {
  const step = {
    uses: `OWNER/secret-lease/rotate@${'0'.repeat(40)}`,
    with: {
      'role-to-assume': 'arn:aws:iam::123456789012:role/rotate',
      'aws-region': 'eu-west-1',
      secrets: 'prod/db',
      ...inputs,
    },
  };
  const job = { 'runs-on': 'ubuntu-latest', permissions: { 'id-token': 'write' }, steps: [step] };
  // JSON is YAML.
  const { roles, findings } = await planOf({
    '.github/workflows/x.yml': JSON.stringify({ on: { schedule: [{ cron: '0 5 * * *' }] }, jobs: { job } }),
  });
  assert.deepEqual(findings, []);
  const pairs = (roles[0]?.permissions?.Statement ?? []).flatMap(({ Action, Resource = [] }) =>
    [Action].flat().map((action) => [action, [Resource].flat()] as const),
  );
  const all = new Map<string, string[]>();
  for (const [action, resources] of pairs) all.set(action, [...(all.get(action) ?? []), ...resources].sort());
  return all;
}

const arnOf = (name: string) => `arn:aws:secretsmanager:eu-west-1:123456789012:secret:${name}-??????`;
const label = 'secretsmanager:UpdateSecretVersionStage';

test("a rotation by the secret's own function may label versions only where something runs after it", async () => {
  assert.equal((await granted({})).get(label), undefined);
  assert.deepEqual((await granted({ after: 'kubectl\nrollout\nrestart' })).get(label), [arnOf('prod/db')]);
});

test('what a failed rotation is told with may be read, and not written', async () => {
  const read = 'secretsmanager:GetSecretValue';
  const alerting = await granted({
    generate: 'length=30',
    'alert-format': 'slack',
    'alert-secrets': 'URL, ops/alerts#slack',
  });
  assert.deepEqual(alerting.get(read), [arnOf('ops/alerts'), arnOf('prod/db')]);
  assert.deepEqual(alerting.get('secretsmanager:PutSecretValue'), [arnOf('prod/db')]);
  // An address that only the run knows is no mistake.
  const unknown = await granted({ 'alert-format': 'slack', 'alert-url': '${' + '{ secrets.HOOK }}' });
  assert.deepEqual(unknown.get(read), [arnOf('prod/db')]);
});
