import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf } from './in-memory.ts';

/** Actions that the plan allows a role of a monitor with these inputs, with their resources. */
async function granted(inputs: Readonly<Record<string, string>>, role = 0): Promise<Map<string, string[]>> {
  const step = {
    uses: `OWNER/secret-lease/monitor@${'0'.repeat(40)}`,
    with: {
      'role-to-assume': 'arn:aws:iam::123456789012:role/monitor',
      'aws-region': 'eu-west-1',
      secrets: 'prod/db\nprod/app/*',
      ...inputs,
    },
  };
  const job = { 'runs-on': 'ubuntu-latest', permissions: { 'id-token': 'write' }, steps: [step] };
  // JSON is YAML.
  const { roles, findings } = await planOf({
    '.github/workflows/x.yml': JSON.stringify({ on: { schedule: [{ cron: '0 5 * * *' }] }, jobs: { job } }),
  });
  assert.deepEqual(findings, []);
  const pairs = (roles[role]?.permissions?.Statement ?? []).flatMap(({ Action, Resource = [] }) =>
    [Action].flat().map((action) => [action, [Resource].flat()] as const),
  );
  return new Map(pairs.map(([action, resources]) => [action, [...resources].sort()]));
}

const watched = ['prod/app/*', 'prod/db-??????'].map(
  (name) => `arn:aws:secretsmanager:eu-west-1:123456789012:secret:${name}`,
);

test('a monitor that removes what is unused may do so with what it watches, and with nothing else', async () => {
  const removing = await granted({
    'unused-after': '90d',
    'remove-unused': '14d',
    'state-file': 'state.json',
  });
  for (const action of ['DeleteSecret', 'RestoreSecret'])
    assert.deepEqual(removing.get(`secretsmanager:${action}`), watched, action);
});

test('a monitor that reads nothing but what it verifies may read that alone', async () => {
  const verifying = await granted({ 'read-values': 'false', verify: 'prod/app/npm/* npm\nother/* github' });
  assert.deepEqual(verifying.get('secretsmanager:DescribeSecret'), watched);
  assert.deepEqual(verifying.get('secretsmanager:GetSecretValue'), [
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/app/npm/*',
  ]);
});

test('a monitor that only reports may delete nothing', async () => {
  const reporting = await granted({ 'unused-after': '90d', 'read-values': 'false' });
  assert.deepEqual(
    [...reporting.keys()].filter((action) => /Delete|Restore|GetSecretValue/.test(action)),
    [],
  );
  assert.deepEqual(reporting.get('secretsmanager:DescribeSecret'), watched);
});

test('what alerts are sent with may be read, exactly it, by the first role alone', async () => {
  const [one, two] = ['ops/alerts', 'ops/ping'].map(
    (name) => `arn:aws:secretsmanager:eu-west-1:123456789012:secret:${name}-??????`,
  );
  const alerting = await granted({
    'read-values': 'false',
    'alert-format': 'pagerduty',
    'alert-secrets': 'TOKEN, ops/alerts#key\nURL, ops/alerts#url\nPING_URL, ops/ping',
  });
  assert.deepEqual(alerting.get('secretsmanager:GetSecretValue'), [one, two]);
  assert.deepEqual(alerting.get('secretsmanager:DescribeSecret'), watched);
  assert.deepEqual(alerting.get('secretsmanager:BatchGetSecretValue'), ['*']);
  const byParameter = await granted({
    'read-values': 'false',
    'alert-format': 'slack',
    owners: 'payments channel=payments',
    'alert-secrets': 'URL, ops/alerts\nURL_PAYMENTS, ssm:/ops/payments',
  });
  assert.deepEqual(byParameter.get('secretsmanager:GetSecretValue'), [one]);
  assert.deepEqual(byParameter.get('ssm:GetParameters'), [
    'arn:aws:ssm:eu-west-1:123456789012:parameter/ops/payments',
  ]);
  // A secret of GitHub's may be there or not: both are no mistake.
  const given = { 'read-values': 'false', 'alert-format': 'slack', 'alert-url': `\${{ secrets.SLACK }}` };
  assert.equal((await granted(given)).get('secretsmanager:GetSecretValue'), undefined);
  const both = await granted({ ...given, 'alert-secrets': 'URL, ops/alerts' });
  assert.deepEqual(both.get('secretsmanager:GetSecretValue'), [one]);
});

test('a monitor of parameters lists them, their tags and, as far as it reads values, these', async () => {
  const arn = (name: string) => `arn:aws:ssm:eu-west-1:123456789012:parameter/${name}`;
  const parameters = { secrets: 'ssm:/prod/app/*\nssm:/prod/db' };
  const reading = await granted(parameters);
  for (const action of ['GetParameters', 'ListTagsForResource'])
    assert.deepEqual(reading.get(`ssm:${action}`), [arn('prod/app/*'), arn('prod/db')], action);
  assert.deepEqual(reading.get('ssm:DescribeParameters'), ['*']);
  assert.deepEqual([...reading.keys()].sort(), [
    'ssm:DescribeParameters',
    'ssm:GetParameters',
    'ssm:ListTagsForResource',
  ]);
  const verifying = await granted({
    ...parameters,
    'read-values': 'false',
    verify: 'ssm:/prod/app/npm/* npm',
  });
  assert.deepEqual(verifying.get('ssm:GetParameters'), [arn('prod/app/npm/*')]);
  assert.deepEqual(verifying.get('ssm:ListTagsForResource'), [arn('prod/app/*'), arn('prod/db')]);
});

test('of several roles each may see the ARNs of its own account, and those of accounts that none is in', async () => {
  const arn = (account: string, name: string) =>
    `arn:aws:secretsmanager:eu-west-1:${account}:secret:${name}-AbCdEf`;
  const [here, there, shared] = [
    arn('123456789012', 'here'),
    arn('210987654321', 'there'),
    arn('333333333333', 'shared'),
  ];
  const roles = ['123456789012', '210987654321'].map((account) => `arn:aws:iam::${account}:role/monitor`);
  const first = await granted({
    'role-to-assume': roles.join('\n'),
    secrets: [here, there, shared].join('\n'),
  });
  assert.deepEqual(first.get('secretsmanager:GetSecretValue'), [here, shared]);
  const second = await granted(
    { 'role-to-assume': roles.join('\n'), secrets: [here, there, shared].join('\n') },
    1,
  );
  assert.deepEqual(second.get('secretsmanager:GetSecretValue'), [there, shared]);
});
