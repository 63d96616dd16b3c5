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

const none = { missing: [], unneeded: [], unknown: [] };
type Changed = { trust?: PolicyDocument; permissions?: readonly PolicyDocument[] };
const compare = (changed: Changed = {}) =>
  driftOf(roles, [{ arn, trust, permissions: [permissions], ...changed }])[0] ?? none;

const allowing = (Action: string, Resource: string): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource }],
});
const secret = (name: string) => `arn:aws:secretsmanager:eu-west-1:123456789012:secret:${name}`;

test('a role as it was planned has no drift, whatever the order and the spelling of its statements', () => {
  assert.deepEqual(compare(), none);
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
  assert.deepEqual(compare({ permissions: split.reverse() }), none);
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
  assert.deepEqual(driftOf(roles, []), [{ arn, missing: ['the role'], unneeded: [], unknown: [] }]);
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
    { arn, missing: [], unneeded: ['all of arn:aws:iam::aws:policy/ReadOnlyAccess on *'], unknown: [] },
  ]);
});

const detail = (more: object = {}) => ({ Arn: arn, AssumeRolePolicyDocument: trust, ...more });
const roleList = (...all: readonly unknown[]) => JSON.stringify({ RoleDetailList: all });
const broken: Readonly<Record<string, readonly [text: string, says: RegExp]>> = {
  'no JSON': ['FAKE-value', /is no JSON: it begins neither with \{ nor with \[/],
  'no JSON behind a list': ['roles:\n- FAKE', /is no JSON/],
  'nothing at all': [' \n', /is empty: the command that wrote it failed/],
  'a comma too many': [
    '{\n  "RoleDetailList": [\n    {"Arn": "FAKE"},\n  ]\n}',
    /at line 3, column 20 a comma /,
  ],
  'cut off': [roleList(detail()).slice(0, -3), /at line 1, column \d+ /],
  'a list': ['["FAKE"]', /has no object at its top/],
  null: ['null', /has no object at its top/],
  'other fields': ['{"a": "FAKE-value"}', /has neither RoleDetailList nor roles at its top/],
  'the output of list-roles': [
    '{"Roles": [{"Arn": "FAKE"}]}',
    /`aws iam list-roles`: it tells no permissions/,
  ],
  'the output of get-role': ['{"Role": {"Arn": "FAKE"}}', /`aws iam get-role`: it tells no permissions/],
  'one page': ['{"RoleDetailList": [], "NextToken": "FAKE"}', /has only some of the roles/],
  'no list of roles': ['{"RoleDetailList": "FAKE"}', /has a RoleDetailList that is no list of objects/],
  'a role that is no object': [roleList(detail(), 'FAKE'), /has a RoleDetailList that is no list of objects/],
  'no ARN': [roleList(detail(), { RoleName: 'FAKE' }), /has no role's ARN as RoleDetailList\[1\]\.Arn/],
  'no trust policy': [roleList({ Arn: arn }), /no policy as RoleDetailList\[0\]\.AssumeRolePolicyDocument/],
  'a trust policy that is no JSON': [
    roleList({ ...detail(), AssumeRolePolicyDocument: '%FAKE' }),
    /no policy as RoleDetailList\[0\]\.AssumeRolePolicyDocument/,
  ],
  'a statement without an effect': [
    roleList(detail({ RolePolicyList: [{ PolicyDocument: { Statement: [{ Action: 'FAKE' }] } }] })),
    /no policy as RoleDetailList\[0\]\.RolePolicyList\[0\]\.PolicyDocument/,
  ],
  'an action that is no text': [
    roleList(detail({ RolePolicyList: [{ PolicyDocument: { Statement: { Effect: 'Allow', Action: 1 } } }] })),
    /no policy as RoleDetailList\[0\]\.RolePolicyList\[0\]/,
  ],
  'a plan with a role without a policy': [
    JSON.stringify({ roles: [{ arn, trust, permissions: 'FAKE' }] }),
    /no policy as roles\[0\]\.permissions/,
  ],
};

for (const [title, [text, says]] of Object.entries(broken))
  test(`a broken file of deployed roles, ${title}: where it is wrong and what is allowed, and nothing of it`, () => {
    assert.throws(
      () => readDeployedRoles('x.json', text),
      (error: Error & { code?: string; fix?: string }) => {
        assert.equal(error.code, 'E_INPUT');
        assert.match(error.message, /^--against names x\.json, which /);
        assert.match(error.message, says);
        assert.match(error.fix ?? '', /get-account-authorization-details/);
        assert.doesNotMatch(JSON.stringify([error.message, error.fix, error.cause]), /FAKE/);
        return true;
      },
    );
  });

test('statements of all but some, and what a Deny takes back', () => {
  const other = (statement: object): PolicyDocument => ({
    Version: '2012-10-17',
    Statement: [statement as PolicyDocument['Statement'][number]],
  });
  const most = compare({ permissions: [other({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })] });
  assert.deepEqual([most.missing, most.unneeded], [[], ['all but iam:* on *']]);
  const none = compare({
    permissions: [other({ Effect: 'Allow', NotAction: ['secretsmanager:*'], Resource: '*' })],
  });
  assert.equal(none.missing.length, 3);
  const left = compare({
    permissions: [
      permissions,
      other({ Effect: 'Allow', Action: 's3:*', NotResource: 'arn:aws:s3:::x' }),
      other({ Effect: 'Deny', Action: 'secretsmanager:*', Resource: secret('prod/key-*') }),
    ],
  });
  assert.deepEqual(left.missing, [`secretsmanager:GetSecretValue on ${secret('prod/key-??????')}`]);
  assert.deepEqual(left.unneeded, ['s3:* on all but arn:aws:s3:::x']);
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
  const [drift] = driftOf(plan.roles, [{ arn, trust, permissions: [permissions] }]);
  assert.deepEqual([drift?.missing, drift?.unneeded], [[], []]);
  assert.match(drift?.unknown.join('\n') ?? '', /refs\/heads\/main: which jobs it lets in, only a run knows/);
  for (const format of ['cloudformation', 'terraform', 'aws-cli'] as const)
    assert.doesNotMatch(formatPlan(plan, format), /prod\/db/, format);
  assert.match(formatPlan(plan, 'json'), /prod\/db/);
});

/** Two jobs with one role: of the second, what `change` makes of it. */
const twoJobs = (second: string, secrets = 'DB, prod/db') => ({
  '.github/workflows/x.yml': `
on: { push: { branches: [main] } }
permissions: { id-token: write }
jobs:
  known:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - uses: OWNER/secret-lease@0000000000000000000000000000000000000000
        with: { role-to-assume: '${arn}', aws-region: eu-west-1, secrets: 'DB, prod/db' }
      - run: ./deploy.sh "$DB"
  other:
    runs-on: ubuntu-latest
    environment: ${second}
    steps:
      - uses: OWNER/secret-lease@0000000000000000000000000000000000000000
        with: { role-to-assume: '${arn}', aws-region: eu-west-1, secrets: '${secrets}' }
      - run: ./deploy.sh "$DB"
`,
});

test('where one job alone is let in by what only a run knows, what lets others in is unknown, and no drift', async () => {
  const deployed = (await planOf(twoJobs('staging'))).roles[0];
  const plan = await planOf(twoJobs("'${{ needs.choose.outputs.stage }}'"));
  const compared = (permissions: PolicyDocument) =>
    driftOf(plan.roles, [{ arn, trust: deployed?.trust ?? trust, permissions: [permissions] }])[0];
  const role = plan.roles[0];
  assert.ok(role?.permissions && deployed?.permissions);
  assert.deepEqual(role.unknown, ['keys', 'trust']);
  const drift = compared(role.permissions);
  assert.deepEqual([drift?.missing, drift?.unneeded], [[], []]);
  assert.equal(drift?.unknown.length, 2);
  for (const unit of drift?.unknown ?? []) assert.match(unit, /environment:staging: which jobs it lets in/);
  // What it reads is known: a secret too many is a drift.
  assert.deepEqual(compared(allowing('secretsmanager:GetSecretValue', '*'))?.unneeded, [
    'secretsmanager:GetSecretValue on *',
  ]);
  // What is known of its jobs must be let in all the same.
  const closed = driftOf(plan.roles, [
    {
      arn,
      trust: JSON.parse(
        JSON.stringify(deployed.trust).replaceAll('environment:production', 'environment:qa'),
      ),
      permissions: [role.permissions],
    },
  ])[0];
  assert.equal(closed?.missing.length, 2);
});

test('where a secret is named by what only a run knows, what the role reads more is unknown', async () => {
  const plan = await planOf(twoJobs('production', 'DB, ${{ needs.choose.outputs.secret }}'));
  const [role] = plan.roles;
  assert.ok(role?.permissions);
  const more = allowing('secretsmanager:GetSecretValue', secret('prod/other-??????'));
  const [drift] = driftOf(plan.roles, [{ arn, trust: role.trust, permissions: [role.permissions, more] }]);
  assert.deepEqual(
    [drift?.missing, drift?.unneeded, drift?.unknown],
    [
      [],
      [],
      [`secretsmanager:GetSecretValue on ${secret('prod/other-??????')}: what it reads, only a run knows`],
    ],
  );
});

test('a step whose role only a run knows may use each role that lets its repository in', async () => {
  const files = twoJobs('production');
  const text = Object.values(files)[0]?.replace(
    /(other:[\s\S]*role-to-assume: )'[^']*'/,
    "$1'${{ needs.choose.outputs.role }}'",
  );
  const plan = await planOf({ '.github/workflows/x.yml': text ?? '' });
  assert.deepEqual(plan.roles[0]?.unknown, ['keys', 'permissions', 'trust']);
});

test('keys of the secrets that nothing tells are unknown, and no drift', async () => {
  const decrypt = allowing('kms:Decrypt', 'arn:aws:kms:eu-west-1:123456789012:key/K');
  const [drift] = driftOf(roles, [{ arn, trust, permissions: [permissions, decrypt] }]);
  assert.deepEqual([drift?.missing, drift?.unneeded], [[], []]);
  assert.match(drift?.unknown[0] ?? '', /key\/K: nothing tells the keys of its secrets: give --kms-key/);
});
