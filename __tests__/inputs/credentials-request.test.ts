import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policyWithoutSecrets } from '../../src/domain/credentials/credentials.ts';
import type { RoleIdentity } from '../../src/domain/requests/lease-inputs.ts';
import { parseRoleArn } from '../../src/domain/requests/role.ts';
import { readCredentialsRequests } from '../../src/inputs/credentials-request.ts';

const [role, last, other] = ['deploy', 'last', 'other'].map((name) => {
  return parseRoleArn(`arn:aws:iam::123456789012:role/${name}`) ?? assert.fail(name);
}) as [RoleIdentity['role'], RoleIdentity['role'], RoleIdentity['role']];

const defaults: Record<string, string> = {
  'export-credentials': 'env',
  'role-duration-seconds': '3600',
  'aws-profile': 'secret-lease',
};

function orders(
  inputs: Record<string, string> = {},
  surroundings: { chain?: RoleIdentity['chain']; minRemaining?: number } = {},
) {
  const { chain = [], minRemaining = 300_000 } = surroundings;
  const identity = { role, chain } as unknown as RoleIdentity;
  const given = { ...defaults, ...inputs };
  return readCredentialsRequests((name) => given[name] ?? '', {
    identity,
    regions: ['eu-west-1'],
    minRemaining,
  });
}

/** The only session that these inputs ask for. */
function order(...wanted: Parameters<typeof orders>) {
  const [request, ...others] = orders(...wanted);
  assert.equal(others.length, 0);
  return request;
}

test('the reader’s role by its way, or a role of their own by the token', () => {
  assert.deepEqual(order()?.route, [role]);
  assert.deepEqual(order({}, { chain: [last] })?.route, [role, last]);
  assert.deepEqual(order({ 'credentials-role-to-assume': other.arn }, { chain: [last] })?.route, [other]);
});

test('the policy: ours, none, the author’s own, or only managed ones', () => {
  const managed = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
  const policy = (inputs: Record<string, string>) => order(inputs)?.policy;
  assert.equal(policy({}), policyWithoutSecrets);
  assert.equal(policy({ 'inline-session-policy': 'none' }), undefined);
  assert.equal(policy({ 'inline-session-policy': '{ "Statement": [] }' }), '{"Statement":[]}');
  assert.equal(policy({ 'managed-session-policies': managed }), undefined);
  assert.deepEqual(
    order({ 'managed-session-policies': `${managed}\n\n# one\n${managed}` })?.managedPolicies,
    [managed, managed],
  );
});

for (const [name, text] of [
  ['export-credentials', 'yes'],
  ['role-duration-seconds', '899'],
  ['role-duration-seconds', '43201'],
  ['role-duration-seconds', '1h'],
  ['inline-session-policy', 'all'],
  ['inline-session-policy', `{"Statement":"${'x'.repeat(2048)}"}`],
  ['managed-session-policies', 'ReadOnlyAccess'],
  ['managed-session-policies', 'arn:aws:iam::aws:policy/A\n'.repeat(11)],
  ['credentials-role-to-assume', 'deploy'],
  ['aws-profile', 'a b'],
  ['aws-profile', 'a]'],
] as const) {
  test(`refused: ${name}: ${text.slice(0, 40)}`, () => {
    assert.throws(() => order({ [name]: text }), { code: 'E_INPUT', message: new RegExp(name) });
  });
}

test('static keys must outlive min-remaining; a profile renews itself', () => {
  const minRemaining = 1_800_000;
  assert.throws(() => order({ 'role-duration-seconds': '1800' }, { minRemaining }), { code: 'E_INPUT' });
  assert.ok(order({ 'role-duration-seconds': '1801' }, { minRemaining }));
  assert.ok(order({ 'role-duration-seconds': '900', 'export-credentials': 'profile' }, { minRemaining }));
});

test('a chain’s last session is an hour at most', () => {
  assert.throws(() => order({ 'role-duration-seconds': '3601' }, { chain: [last] }), { code: 'E_INPUT' });
  assert.throws(() => order({ 'export-credentials': 'profile=a duration=2h' }, { chain: [last] }), {
    code: 'E_INPUT',
    message: /^A line of export-credentials has a duration of 7200 s, and AWS ends/,
  });
  const own = { 'role-duration-seconds': '7200', 'credentials-role-to-assume': other.arn };
  assert.equal(order(own, { chain: [last] })?.duration, 7200);
});

test('several lines: a session each, with its own role, region and life; the first profile is the default one', () => {
  const lines = (text: string) =>
    orders({ 'export-credentials': text }).map(({ mode, profile, route, region, duration, isDefault }) => [
      mode === 'env' ? mode : profile,
      route[0].name,
      region,
      duration,
      isDefault,
    ]);
  assert.deepEqual(
    lines(`profile=deploy role=${other.arn} region=us-east-1\n# audit\nprofile=audit duration=15m`),
    [
      ['deploy', 'other', 'us-east-1', 3600, true],
      ['audit', 'deploy', 'eu-west-1', 900, false],
    ],
  );
  assert.deepEqual(lines(`profile=audit\nenv role=${other.arn}`), [
    ['audit', 'deploy', 'eu-west-1', 3600, false],
    ['env', 'other', 'eu-west-1', 3600, true],
  ]);
});

for (const [text, message] of [
  ['profile=a\nprofile=A', /^Line 2 of export-credentials asks for the profile A, as line 1 does\.$/],
  [
    'env\nenv region=us-east-1',
    /^Line 2 of export-credentials asks for keys as variables, as line 1 does\.$/,
  ],
  ['none\nprofile=a', /^Line 1 of export-credentials is "none"\.$/],
  ['env=x', /^Line 1 of export-credentials is "env=x"\.$/],
  ['profile=a/b', /^Line 1 of export-credentials names "a\/b", which is no name for a profile\.$/],
  ['profile=', /which is no name for a profile\.$/],
  ['profile=a role=deploy', /^Line 1 of export-credentials is "deploy", which is no role ARN\.$/],
  ['profile=a region=europe', /^Line 1 of export-credentials has "region=europe"\.$/],
  ['profile=a duration=13h', /^Line 1 of export-credentials has duration=13h\.$/],
  ['profile=a duration=10m', /^Line 1 of export-credentials has duration=10m\.$/],
  ['profile=a region=us-east-1 region=us-west-2', /^Line 1 of export-credentials has region= twice\.$/],
  ['profile=a, profile=b', /^Line 1 of export-credentials names "a,"/],
] as const) {
  test(`a line that makes no sense: ${JSON.stringify(text)}`, () => {
    assert.throws(() => orders({ 'export-credentials': text }), { code: 'E_INPUT', message });
  });
}
