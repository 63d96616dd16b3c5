import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LeaseError } from '../../src/domain/error.ts';
import { readAlertInputs } from '../../src/inputs/alert-inputs.ts';
import { defaults } from '../../src/inputs/defaults.ts';
import { readLeaseInputs } from '../../src/inputs/lease-inputs.ts';
import { readRotateInputs } from '../../src/inputs/rotate-inputs.ts';

const own = 'arn:aws:iam::111122223333:role/deploy';
const partner = 'arn:aws:iam::210987654321:role/path/partner';

function reader(given: Readonly<Record<string, string>>, fallback: Readonly<Record<string, string>>) {
  const all: Readonly<Record<string, string>> = {
    ...fallback,
    'role-to-assume': own,
    'aws-region': 'eu-west-1',
    ...given,
  };
  return (name: string) => all[name] ?? '';
}

const lease = (secrets: string, more = {}) =>
  readLeaseInputs(reader({ secrets, ...more }, defaults.lease), {});

test('a line has its role; one that names the role that reads anyway has none', async () => {
  const lines = `A, prod/a\nB, prod/b role=${own}\nC, prod/c role=${partner} region=us-east-1`;
  const { requests } = await lease(lines);
  assert.deepEqual(
    requests.map(({ role, region }) => [role?.arn, role?.name, region]),
    [
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
      [partner, 'partner', 'us-east-1'],
    ],
  );
  const chained = await lease(lines, { 'role-chain': partner });
  assert.deepEqual(
    chained.requests.map(({ role }) => role?.arn),
    [undefined, own, undefined],
    'the end of the chain reads',
  );
});

test('where every line says its region, the step needs none', async () => {
  const { regions } = await lease('A, prod/a region=us-east-1\nB, ssm:/b region=eu-west-1', {
    'aws-region': '',
  });
  assert.deepEqual(regions, ['us-east-1']);
  await assert.rejects(lease('A, prod/a region=us-east-1\nB, prod/b', { 'aws-region': '' }), LeaseError);
});

const refused: readonly [string, () => Promise<unknown>, RegExp][] = [
  [
    'no role of the step',
    () => lease(`prod/a role=${partner}`, { 'role-to-assume': '' }),
    /^Line 1 of secrets has role=, which needs role-to-assume\.$/,
  ],
  [
    'another partition',
    () => lease('prod/a role=arn:aws-cn:iam::210987654321:role/partner'),
    /is in the partition aws-cn/,
  ],
  ['no ARN', () => lease('prod/a role=partner'), /role=partner is no role ARN\./],
  ['an empty role', () => lease('prod/a role='), /role= is no role ARN\./],
  ['no region', () => lease('prod/a region=europe'), /region=europe is no region\./],
  [
    'in a rotation',
    () =>
      readRotateInputs(
        reader({ secrets: `prod/a role=${partner}`, generate: 'length=20' }, defaults.rotate),
        {},
      ),
    /role= has no meaning here: the role of the step rotates/,
  ],
  [
    'for alerts',
    () =>
      readAlertInputs(
        reader({ 'alert-format': 'slack', 'alert-secrets': `URL, prod/alerts#url role=${partner}` }, {}),
      ),
    /role= has no meaning here: the role of the step reads/,
  ],
];
for (const [what, attempt, message] of refused)
  test(`refuses a role or region: ${what}`, async () => {
    await assert.rejects(
      attempt,
      (error) =>
        error instanceof LeaseError && message.test(error.message.replace(/^Line 1 of secrets: /, '')),
    );
  });
