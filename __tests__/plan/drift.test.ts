// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the workflows' own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDeployedRoles } from '../../src/plan/deployed-roles.ts';
import { driftOf } from '../../src/plan/drift.ts';
import { formatPlan } from '../../src/plan/formats.ts';
import type { PolicyDocument } from '../../src/plan/policy-document.ts';
import { planOf } from './in-memory.ts';
import { shapes } from './shapes.ts';

const shape = shapes.find(({ title }) => title === 'a push to main without an environment');
const { roles } = await planOf(shape?.files ?? {});
const [planned] = roles;
if (!planned?.permissions) throw new Error('nothing is planned');
const { trust, permissions } = planned;
const { arn } = planned.role;

type Changed = { trust?: PolicyDocument; permissions?: readonly PolicyDocument[] };
const compare = (changed: Changed = {}) =>
  driftOf(roles, [{ arn, trust, permissions: [permissions], ...changed }])[0] ?? {
    missing: [],
    unneeded: [],
  };

const allowing = (Action: string, Resource: string): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource }],
});
const secret = (name: string) => `arn:aws:secretsmanager:eu-west-1:123456789012:secret:${name}`;

test('a role as it was planned has no drift, whatever the order and the spelling of its statements', () => {
  assert.deepEqual(compare(), { missing: [], unneeded: [] });
  const split = permissions.Statement.flatMap((statement) =>
    [statement.Resource ?? []]
      .flat()
      .flatMap((Resource) =>
        [statement.Action]
          .flat()
          .map((Action) =>
            allowing(Action.toUpperCase().replace('SECRETSMANAGER', 'secretsmanager'), Resource),
          ),
      ),
  );
  assert.deepEqual(compare({ permissions: split.reverse() }), { missing: [], unneeded: [] });
});

test('what is granted and not needed', () => {
  const { missing, unneeded } = compare({
    permissions: [permissions, allowing('secretsmanager:GetSecretValue', secret('prod/other-??????'))],
  });
  assert.deepEqual(missing, []);
  assert.deepEqual(unneeded, [`secretsmanager:GetSecretValue on ${secret('prod/other-??????')}`]);
});

test('a wider grant covers what is needed, and is too wide', () => {
  const { missing, unneeded } = compare({ permissions: [allowing('secretsmanager:*', '*')] });
  assert.deepEqual(missing, []);
  assert.deepEqual(unneeded, ['secretsmanager:* on *']);
});

test('what is needed and not granted', () => {
  const { missing } = compare({
    permissions: [allowing('secretsmanager:GetSecretValue', secret('prod/db-??????'))],
  });
  assert.deepEqual(missing, [
    'secretsmanager:BatchGetSecretValue on *',
    `secretsmanager:GetSecretValue on ${secret('prod/key-??????')}`,
  ]);
});

test('a trust policy that lets other jobs in, or forgets a claim, is too wide', () => {
  const changed = (change: (text: string) => string) => ({
    trust: JSON.parse(change(JSON.stringify(trust))),
  });
  const other = compare(
    changed((text) =>
      text.replaceAll('refs/heads/main', 'refs/heads/*').replace('"StringEquals"', '"StringLike"'),
    ),
  );
  assert.equal(other.missing.length, 0);
  assert.equal(other.unneeded.length, 2);
  const forgotten = compare(changed((text) => text.replace(/"[^"]*:repository_id":"\d+",?/, '')));
  assert.equal(forgotten.missing.length, 0);
  assert.equal(forgotten.unneeded.length, 2);
  const narrow = compare(changed((text) => text.replaceAll('refs/heads/main', 'refs/heads/next')));
  assert.equal(narrow.missing.length, 2);
});

test('a star in a text that StringEquals compares is no wildcard', () => {
  const changed = JSON.parse(JSON.stringify(trust).replaceAll('refs/heads/main', 'refs/heads/*'));
  assert.equal(compare({ trust: changed }).missing.length, 2);
});

test('a role that does not exist lacks all', () => {
  assert.deepEqual(driftOf(roles, []), [{ arn, missing: ['the role'], unneeded: [] }]);
});

test('the output of the AWS CLI is understood, managed policies too', () => {
  const [deployed] = readDeployedRoles(
    'roles.json',
    JSON.stringify({
      RoleDetailList: [
        {
          Arn: arn,
          AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(trust)),
          RolePolicyList: [],
          AttachedManagedPolicies: [
            { PolicyArn: 'arn:aws:iam::123456789012:policy/read' },
            { PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
          ],
        },
      ],
      Policies: [
        {
          Arn: 'arn:aws:iam::123456789012:policy/read',
          PolicyVersionList: [
            { Document: allowing('iam:*', '*'), IsDefaultVersion: false },
            { Document: permissions, IsDefaultVersion: true },
          ],
        },
      ],
    }),
  );
  assert.ok(deployed);
  assert.deepEqual(driftOf(roles, [deployed]), [
    { arn, missing: [], unneeded: ['all of arn:aws:iam::aws:policy/ReadOnlyAccess on *'] },
  ]);
});

test('a file without roles is an error that quotes nothing of it', () => {
  for (const text of ['{"a": "FAKE-value"}', 'FAKE-value'])
    assert.throws(
      () => readDeployedRoles('x.json', text),
      (error: Error & { code?: string }) => {
        assert.equal(error.code, 'E_INPUT');
        assert.doesNotMatch(JSON.stringify([error.message, error.cause]), /FAKE/);
        return true;
      },
    );
});

test('whom a role must let in that no known job uses is no drift, and no template makes such a role', async () => {
  const files = Object.entries(shape?.files ?? {}).map(([path, text]) => [
    path,
    text.replace('timeout-minutes: 5', 'environment: ${{ needs.choose.outputs.stage }}'),
  ]);
  const plan = await planOf(Object.fromEntries(files));
  assert.deepEqual(
    plan.findings.map(({ rule }) => rule),
    ['unknown-environment', 'no-trust'],
  );
  assert.deepEqual(driftOf(plan.roles, [{ arn, trust, permissions: [permissions] }]), []);
  for (const format of ['cloudformation', 'terraform', 'aws-cli'] as const)
    assert.doesNotMatch(formatPlan(plan, format), /prod\/db/, format);
  assert.match(formatPlan(plan, 'json'), /prod\/db/);
});
