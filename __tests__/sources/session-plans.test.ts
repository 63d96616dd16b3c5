import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contextOf } from '../../sandbox/pattern.ts';
import { evaluate, parsePolicy } from '../../sandbox/policy.ts';
import type { SecretQuery } from '../../src/domain/requests/secret-query.ts';
import { resourcesOf } from '../../src/sources/secrets-manager/session-statements.ts';
import {
  planSessions,
  policyLimit,
  readerPolicy,
  type SessionPlan,
  splitPlan,
} from '../../src/sources/session-plans.ts';
import { owner, queryOf } from '../domain/samples.ts';

const arnOf = (name: string, region = 'eu-west-1') =>
  `arn:aws:secretsmanager:${region}:${owner.accountId}:secret:${name}`;

function allows(
  policy: string,
  action: string,
  resource: string,
  context: Record<string, string> = {},
): boolean {
  const statements = parsePolicy(JSON.parse(policy), 'permissions');
  return evaluate(statements, { action, resource, context: contextOf(context) }) === 'allow';
}

const mayRead = (policy: string, arn: string) => allows(policy, 'secretsmanager:GetSecretValue', arn);

/** Names of a length, all different. */
function namesOf(count: number, length: number): string[] {
  return Array.from({ length: count }, (_, at) => `n${at}`.padEnd(length, '/x'));
}

/** Holds packs to what all of them owe: every reading once, one region, within STS's limit, nothing too much. */
function assertExact(plans: readonly SessionPlan[], queries: readonly SecretQuery[]): void {
  assert.deepEqual(
    plans.flatMap((plan) => plan.queries.map(({ text }) => text)).sort(),
    queries.map(({ text }) => text).sort(),
  );
  for (const plan of plans) {
    const policy = readerPolicy(plan, owner);
    assert.ok(policy.length <= policyLimit, `${policy.length} characters`);
    assert.ok(plan.queries.every(({ region }) => region === plan.region));
    assert.deepEqual(
      JSON.parse(policy).Statement[0].Resource,
      plan.queries.flatMap((query) => resourcesOf(query, owner)),
    );
  }
}

const sizes: [count: number, length: number, sessions: number][] = [
  [1, 10, 1],
  [1, 512, 1],
  [2, 512, 1],
  [20, 20, 1],
  [21, 20, 2],
  [100, 10, 5],
  [100, 30, 6],
  [500, 10, 25],
  [500, 30, 30],
  [1000, 10, 50],
  [1000, 30, 59],
  [100, 512, 50],
  [1000, 512, 500],
];

for (const [count, length, sessions] of sizes) {
  test(`${count} names of ${length} characters take ${sessions} sessions at most`, () => {
    const queries = namesOf(count, length).map((name) => queryOf(name));
    const plans = planSessions(queries, owner);
    assertExact(plans, queries);
    assert.ok(plans.length <= sessions, `${plans.length}`);
  });
}

const anyQuery = fc
  .record({
    name: fc.stringMatching(/^[A-Za-z0-9/_+=.@!-]{3,80}$/),
    kind: fc.constantFrom('name', 'prefix', 'arn'),
    region: fc.constantFrom('eu-west-1', 'us-gov-west-1', 'ap-southeast-2'),
    single: fc.boolean(),
    described: fc.boolean(),
  })
  .map(({ name, kind, region, single, described }): SecretQuery => {
    const arn = { arn: arnOf(name, region), partition: 'aws', region, accountId: owner.accountId, name };
    const reference =
      kind === 'name'
        ? ({ source: 'secrets-manager', kind: 'name', name } as const)
        : kind === 'prefix'
          ? ({ source: 'secrets-manager', kind: 'prefix', prefix: name } as const)
          : ({ source: 'secrets-manager', kind: 'arn', ...arn } as const);
    return queryOf(name, { reference, region, single, described });
  });

test('whatever is read, each session may read its own and is within the limit', () => {
  fc.assert(
    fc.property(fc.array(anyQuery, { maxLength: 120 }), (queries) => {
      const plans = planSessions(queries, owner);
      assertExact(plans, queries);
      for (const plan of plans) {
        const policy = readerPolicy(plan, owner);
        const hasPrefix = plan.queries.some(({ reference }) => reference.kind === 'prefix');
        assert.equal(allows(policy, 'secretsmanager:ListSecrets', '*'), hasPrefix);
        if (hasPrefix) assert.ok(plan.queries.every(({ reference }) => reference.kind === 'prefix'));
      }
    }),
  );
});

test('a session may read the secret of that name and no other', () => {
  const policy = readerPolicy({ region: 'eu-west-1', queries: [queryOf('prod/db')] }, owner);
  assert.ok(mayRead(policy, arnOf('prod/db-AbCdEf')));
  for (const other of [
    'prod/db',
    'prod/db-AbCdE',
    'prod/db-AbCdEfG',
    'prod/db2-AbCdEf',
    'dev/prod/db-AbCdEf',
  ])
    assert.ok(!mayRead(policy, arnOf(other)), other);
  assert.ok(!mayRead(policy, arnOf('prod/db-AbCdEf', 'us-east-1')));
  assert.ok(!mayRead(policy, arnOf('prod/db-AbCdEf').replace(owner.accountId, '999988887777')));
  for (const action of ['BatchGetSecretValue', 'ListSecrets', 'PutSecretValue', 'DescribeSecret'])
    assert.ok(!allows(policy, `secretsmanager:${action}`, arnOf('prod/db-AbCdEf')), action);
});

test('a prefix lets its session list, and read what begins so', () => {
  const prefix = queryOf('prod/', {
    reference: { source: 'secrets-manager', kind: 'prefix', prefix: 'prod/' },
  });
  const policy = readerPolicy({ region: 'eu-west-1', queries: [prefix] }, owner);
  assert.ok(mayRead(policy, arnOf('prod/any/thing-AbCdEf')));
  assert.ok(!mayRead(policy, arnOf('production-AbCdEf')));
  assert.ok(allows(policy, 'secretsmanager:ListSecrets', '*'));
  assert.ok(allows(policy, 'secretsmanager:BatchGetSecretValue', '*'));
});

test('several plain readings let their session batch, one does not', () => {
  const [one, two] = [queryOf('one'), queryOf('two')];
  const single = queryOf('three', { single: true });
  const mayBatch = (...queries: SecretQuery[]) =>
    allows(readerPolicy({ region: 'eu-west-1', queries }, owner), 'secretsmanager:BatchGetSecretValue', '*');
  assert.ok(mayBatch(one, two));
  assert.ok(!mayBatch(one, single));
  assert.ok(!mayBatch(single));
});

test('keys are used through Secrets Manager alone', () => {
  const key = `arn:aws:kms:eu-west-1:${owner.accountId}:key/0`;
  const decrypts = (region: string, partition: string, service: string) => {
    const policy = readerPolicy({ region, queries: [queryOf('a', { region })] }, { ...owner, partition });
    return allows(policy, 'kms:Decrypt', key, { 'kms:ViaService': service });
  };
  assert.ok(decrypts('eu-west-1', 'aws', 'secretsmanager.eu-west-1.amazonaws.com'));
  assert.ok(!decrypts('eu-west-1', 'aws', 'secretsmanager.us-east-1.amazonaws.com'));
  assert.ok(!decrypts('eu-west-1', 'aws', 's3.eu-west-1.amazonaws.com'));
  assert.ok(decrypts('cn-north-1', 'aws-cn', 'secretsmanager.cn-north-1.amazonaws.com.cn'));
  assert.ok(decrypts('us-gov-west-1', 'aws-us-gov', 'secretsmanager.us-gov-west-1.amazonaws.com'));
  assert.ok(decrypts('us-iso-east-1', 'aws-iso', 'secretsmanager.us-iso-east-1.c2s.ic.gov'));
});

const resources: [reference: SecretQuery['reference'], expected: string][] = [
  [{ source: 'secrets-manager', kind: 'name', name: 'prod/db' }, arnOf('prod/db-??????')],
  [{ source: 'secrets-manager', kind: 'name', name: 'prod-backup' }, arnOf('prod-backup-??????')],
  [{ source: 'secrets-manager', kind: 'prefix', prefix: 'prod/' }, arnOf('prod/*')],
  [arnReference('prod/db-AbCdEf'), arnOf('prod/db-AbCdEf')],
  [arnReference('prod/db'), arnOf('prod/db-??????')],
  // AWS takes this for a whole ARN too.
  [arnReference('prod-backup'), arnOf('prod-backup')],
  [arnReference('prod/db', '444455556666'), arnOf('prod/db-??????').replace(owner.accountId, '444455556666')],
];

function arnReference(name: string, accountId = owner.accountId): SecretQuery['reference'] {
  const arn = arnOf(name).replace(owner.accountId, accountId);
  return {
    source: 'secrets-manager',
    kind: 'arn',
    arn,
    partition: 'aws',
    region: 'eu-west-1',
    accountId,
    name,
  };
}

for (const [reference, expected] of resources) {
  test(`${JSON.stringify(Object.values(reference))} means ${expected}`, () => {
    assert.deepEqual(resourcesOf(queryOf('x', { reference }), owner), [expected]);
  });
}

test('a pack that STS finds too large falls into halves, down to one', () => {
  const queries = namesOf(5, 8).map((name) => queryOf(name));
  const [first, second] = splitPlan({ region: 'eu-west-1', queries });
  assert.deepEqual([first.queries.length, second.queries.length], [3, 2]);
  assert.deepEqual([...first.queries, ...second.queries], queries);
});

test('only a session of what is described may describe, and exactly that', () => {
  const described = queryOf('prod/db', { described: true });
  const policy = readerPolicy({ region: 'eu-west-1', queries: [described] }, owner);
  const mayDescribe = (arn: string) => allows(policy, 'secretsmanager:DescribeSecret', arn);
  assert.ok(mayDescribe(arnOf('prod/db-AbCdEf')));
  assert.ok(mayRead(policy, arnOf('prod/db-AbCdEf')));
  assert.ok(!mayDescribe(arnOf('prod/db2-AbCdEf')));
  assert.ok(!mayDescribe(arnOf('prod/db-AbCdEf', 'us-east-1')));
});

test('what is described is packed by the length that its policy has', () => {
  const queries = namesOf(100, 30).map((name) => queryOf(name, { described: true }));
  const plans = planSessions(queries, owner);
  assertExact(plans, queries);
  assert.ok(plans.length <= 7, String(plans.length));
  const mixed = queries.map((query, at) => ({ ...query, described: at % 2 === 0 }));
  for (const plan of planSessions(mixed, owner))
    assert.equal(new Set(plan.queries.map(({ described }) => described)).size, 1);
});
