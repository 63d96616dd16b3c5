import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { LeaseInputs } from '../../src/domain/requests/lease-inputs.ts';
import { readLeaseInputs } from '../../src/inputs/lease-inputs.ts';
import { peerInputs } from '../../src/inputs/peer-inputs.ts';

const action = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as {
  inputs: Record<string, { default?: string }>;
};

const role = 'arn:aws:iam::111122223333:role/deploy';
const plain = { secrets: 'prod/db', 'aws-region': 'eu-west-1', 'role-to-assume': role };

/** As the runner gives them: what the step leaves out has action.yml's default. */
function read(given: Record<string, string>, environment: Record<string, string> = {}): Promise<LeaseInputs> {
  for (const name of Object.keys(given)) assert.ok(name in action.inputs, name);
  return readLeaseInputs((name) => {
    assert.ok(name in action.inputs || name in peerInputs, `${name} stands in action.yml`);
    return given[name] ?? action.inputs[name]?.default ?? '';
  }, environment);
}

test('the defaults are those of the documentation', async () => {
  const { identity, exporting, expiry, network, dryRun, jobSummary, cleanup, warnings } = await read(plain);
  assert.deepEqual(
    [identity?.audience, identity?.issuer, identity?.policy],
    ['sts.amazonaws.com', 'https://token.actions.githubusercontent.com', { kind: 'scoped' }],
  );
  assert.deepEqual(exporting, { env: true, onConflict: 'error', minMaskLength: 4 });
  assert.deepEqual(
    [expiry.minRemaining, expiry.warnRemaining, expiry.maxAge],
    [300_000, 1_209_600_000, undefined],
  );
  assert.deepEqual([network.timeout, network.maxAttempts, network.familyTimeout], [120_000, 5, 1000]);
  assert.deepEqual([dryRun, jobSummary, cleanup, warnings], [false, true, true, []]);
});

const regions: [given: Record<string, string>, environment: Record<string, string>, region: string][] = [
  [{ 'aws-region': 'eu-west-1' }, { AWS_REGION: 'us-east-1' }, 'eu-west-1'],
  [{ 'aws-region': '' }, { AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-west-2' }, 'us-east-1'],
  [{ 'aws-region': '' }, { AWS_DEFAULT_REGION: 'us-west-2' }, 'us-west-2'],
  [{ 'aws-region': ' eu-west-1\n' }, {}, 'eu-west-1'],
  [
    { 'aws-region': 'us-gov-west-1', 'role-to-assume': role.replace('aws', 'aws-us-gov') },
    {},
    'us-gov-west-1',
  ],
  [{ 'aws-region': 'mx-central-1' }, {}, 'mx-central-1'],
  [
    { 'aws-region': '', secrets: 'arn:aws:secretsmanager:ap-south-2:111122223333:secret:a-AbCdEf' },
    {},
    'ap-south-2',
  ],
];

for (const [given, environment, region] of regions) {
  test(`${JSON.stringify({ ...given, ...environment })} is ${region}`, async () => {
    assert.equal((await read({ ...plain, ...given }, environment)).regions[0], region);
  });
}

test('the audience follows the partition', async () => {
  const china = { ...plain, 'aws-region': 'cn-north-1', 'role-to-assume': role.replace('aws', 'aws-cn') };
  assert.equal((await read(china)).identity?.audience, 'sts.amazonaws.com.cn');
  assert.equal((await read({ ...china, audience: 'mine' })).identity?.audience, 'mine');
});

test('a policy of the author’s is sent without white space', async () => {
  const { identity } = await read({
    ...plain,
    'session-policy': '{ "Version": "2012-10-17",\n "Statement": [] }',
  });
  assert.deepEqual(identity?.policy, { kind: 'given', policy: '{"Version":"2012-10-17","Statement":[]}' });
});

const useless: [given: Record<string, string>, says: RegExp][] = [
  [{ 'parse-json-secrets': 'true' }, /parse-json-secrets has no effect without secret-ids/],
  [{ 'name-transformation': 'none' }, /name-transformation has no effect without secret-ids/],
  [{ 'role-to-assume': '', audience: 'x' }, /audience has no effect without role-to-assume/],
  [{ 'role-to-assume': '', 'oidc-issuer': 'https://x.example' }, /oidc-issuer has no effect/],
  [{ 'role-to-assume': '', 'role-session-name': 'name' }, /role-session-name has no effect/],
];

for (const [given, says] of useless) {
  test(`warns of ${JSON.stringify(given)}`, async () => {
    const { warnings } = await read({ ...plain, ...given });
    assert.equal(warnings.length, 1, warnings.join());
    assert.match(warnings[0] ?? '', says);
  });
}

test('account ids keep their zeros and may stand on lines', async () => {
  const given = { ...plain, 'allowed-account-ids': '012345678901, 111122223333\n444455556666' };
  assert.deepEqual((await read(given)).allowedAccountIds, ['012345678901', '111122223333', '444455556666']);
});

test('what was given is kept as it was, for a renewal', async () => {
  const { asGiven } = await read({ ...plain, 'max-age': ' 90d ' });
  assert.deepEqual([asGiven.secrets, asGiven['max-age'], asGiven.audience], ['prod/db', ' 90d ', undefined]);
});
