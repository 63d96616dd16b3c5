import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { Principal } from '../../sandbox/principals.ts';
import { lacks } from '../needs.ts';
import { recordsOf } from './checking.ts';
import { clientsOf, everything } from './sessions.ts';
import { refusalOf, valuesOf } from './stage.ts';
import { audit, openAccounts, other, partner, sessionsOf } from './two-accounts.ts';

const lines = (...all: string[]) => all.join('\n');
const mixed = lines(
  'OWN_KEY, prod/api#"api-key"',
  'OWN_PARAMETER, ssm:/prod/db/password',
  `PARTNER_KEY, prod/api role=${partner}`,
  `TEAM_*, team/* role=${partner}`,
  `PARTNER_PARAMETER, ssm:/prod/db/password role=${partner}`,
  `PATH_*, ssm:/prod/path/* role=${partner}`,
  `EDGE_KEY, edge/key region=us-east-1 role=${partner}`,
  `DB_HOST, prod/db#host role=${audit}`,
);

test('two accounts, two regions and three roles in one step: one token, one key set, all values', async (t) => {
  const stage = await openAccounts(t);
  const step = await stage.leased(mixed);
  assert.deepEqual(valuesOf(step), {
    OWN_KEY: valuesOf(step).OWN_KEY,
    OWN_PARAMETER: 'FAKE-parameter-db-dWq7Zt3mXv9KpLs2',
    PARTNER_KEY: 'FAKE-partner-prod/api',
    TEAM_A: 'FAKE-partner-team/a',
    TEAM_B: 'FAKE-partner-team/b',
    PARTNER_PARAMETER: 'FAKE-partner-parameter/prod/db/password',
    PATH_ONE: 'FAKE-partner-parameter/prod/path/one',
    EDGE_KEY: 'FAKE-partner-edge',
    DB_HOST: 'db.sandbox.example',
  });
  assert.notEqual(valuesOf(step).OWN_KEY, 'FAKE-partner-prod/api');
  const { sandbox } = stage;
  assert.deepEqual(
    ['oidc', 'jwks'].map((each) => sandbox.count(each)),
    [1, 1],
  );
  // One for each role and region, and one for what is listed, which needs another permission.
  const counts = [sandbox.roleArn, partner, audit].map((arn) => sessionsOf(stage, arn).length);
  assert.deepEqual(counts, [1, 3, 1]);
  assert.match(step.log, / as audit, deploy, partner: 5 sessions of 15 min in 2 accounts, never exported/);
  assert.match(step.summary.raw, /PARTNER_(<wbr>)?KEY.*by the role partner/);
  assert.doesNotMatch(step.summary.raw, /OWN_(<wbr>)?KEY.*by the role/);
  const { entries } = recordsOf(stage)[0] ?? assert.fail();
  const readers = new Map(entries.map(({ name, role, arn }) => [name, [role, arn.split(':')[4]]]));
  assert.deepEqual(readers.get('OWN_KEY'), [undefined, '111122223333']);
  assert.deepEqual(readers.get('PARTNER_KEY'), [partner, other]);
  assert.deepEqual(readers.get('DB_HOST'), [audit, '111122223333']);
  await stage.job.end();
  assert.equal((await stage.later()).node.PARTNER_KEY, '');
});

test("each role's session reads what its lines name: every neighbour, and the other account, is denied", async (t) => {
  const stage = await openAccounts(t);
  await stage.leased(
    lines(
      'OWN_KEY, prod/api#"api-key"',
      `PARTNER_KEY, prod/api role=${partner}`,
      `PARTNER_PARAMETER, ssm:/prod/db/password role=${partner}`,
    ),
  );
  const { sandbox } = stage;
  const [own, ...moreOwn] = sessionsOf(stage, sandbox.roleArn);
  const [theirs, ...moreTheirs] = sessionsOf(stage, partner);
  assert.ok(own && theirs && moreOwn.length + moreTheirs.length === 0);
  const arns = (session: Principal) => JSON.stringify(session.sessionPolicy);
  assert.doesNotMatch(arns(own), new RegExp(other));
  assert.doesNotMatch(arns(theirs), /111122223333/);
  const read = (session: Principal, SecretId: string, region?: string) =>
    clientsOf(sandbox, session, region).secretsManager.send(new GetSecretValueCommand({ SecretId }));
  assert.equal((await read(theirs, 'prod/api')).SecretString, 'FAKE-partner-prod/api');
  const ownArn = (await read(own, 'prod/api')).ARN ?? '';
  const neighbours: [Principal, string, string?][] = [
    [theirs, 'prod/db'],
    [theirs, 'team/a'],
    [theirs, ownArn],
    [theirs, 'edge/key', 'us-east-1'],
    [own, 'prod/db'],
  ];
  for (const neighbour of neighbours)
    await assert.rejects(read(...neighbour), /not authorized|because no session policy allows/);
  const { accessKeyId, secretAccessKey, sessionToken = '' } = theirs;
  const ssm = new SSMClient({
    endpoint: sandbox.url,
    region: sandbox.region,
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey, sessionToken },
  });
  const parameter = (name: string) =>
    ssm.send(new GetParametersCommand({ Names: [name], WithDecryption: true }));
  assert.equal((await parameter('/prod/db/password')).Parameters?.length, 1);
  for (const name of ['/prod/db/password2', '/prod/path/one', '/prod/db'])
    await assert.rejects(parameter(name), /because no session policy allows/);
});

test('hundreds of lines over two roles: no more sessions than each would need by itself', async (t) => {
  const stage = await openAccounts(t);
  const names = Array.from({ length: 100 }, (_, index) => `app/service-${100 + index}`);
  for (const name of names)
    for (const account of ['111122223333', other])
      stage.sandbox.secrets.put(name, { string: `FAKE-${account}-${name}`, account });
  const own = names.map((name, index) => `OWN_${index}, ${name}`);
  const step = await stage.leased(
    lines(...own, ...names.map((name, index) => `THEIR_${index}, ${name} role=${partner}`)),
  );
  assert.equal(valuesOf(step).OWN_42, `FAKE-111122223333-${names[42]}`);
  assert.equal(valuesOf(step).THEIR_42, `FAKE-${other}-${names[42]}`);
  const { sandbox } = stage;
  assert.equal(sandbox.count('oidc'), 1);
  const counts = [sandbox.roleArn, partner].map((arn) => sessionsOf(stage, arn).length);
  assert.deepEqual(counts, [5, 5]);
});

test('tokens that AWS makes, and a policy of the author or none, by the role of the line', async (t) => {
  const stage = await openAccounts(t);
  const registry = `ECR_PASSWORD, ecr:us-east-1 repositories=api access=pull role=${partner}`;
  const step = await stage.leased(lines(registry, 'OWN_KEY, prod/api'));
  assert.ok(valuesOf(step).ECR_PASSWORD);
  const [session] = sessionsOf(stage, partner);
  assert.match(
    JSON.stringify(session?.sessionPolicy),
    new RegExp(`arn:aws:ecr:us-east-1:${other}:repository/api`),
  );
  const policies = { none: 'none', given: JSON.stringify({ Statement: [everything] }) };
  for (const [what, policy] of Object.entries(policies)) {
    const again = await stage.leased(`KEY_${what}, prod/api role=${partner}\nOWN_${what}, prod/api`, {
      'session-policy': policy,
    });
    assert.equal(again.exported[`KEY_${what}`], 'FAKE-partner-prod/api');
    assert.notEqual(again.exported[`OWN_${what}`], 'FAKE-partner-prod/api');
  }
});

test('a line that names the role of the step shares its session, at the end of a chain too', async (t) => {
  const stage = await openAccounts(t);
  const { sandbox } = stage;
  await stage.leased(`A, prod/api role=${sandbox.roleArn}\nB, prod/db#host`);
  assert.equal(sandbox.count('AssumeRoleWithWebIdentity'), 1);
  sandbox.accounts.setRole('arn:aws:iam::444455556666:role/partner-reader', {
    trust: { Statement: { Effect: 'Allow', Principal: { AWS: sandbox.roleArn }, Action: 'sts:AssumeRole' } },
    permissions: { Statement: everything },
  });
  sandbox.secrets.put('partner/webhook', { string: 'FAKE-partner-webhook-1', account: '444455556666' });
  sandbox.requests.length = 0;
  const chained = 'arn:aws:iam::444455556666:role/partner-reader';
  const step = await stage.leased(
    lines('C, partner/webhook', `D, partner/webhook role=${chained}`, `E, prod/api role=${partner}`),
    { 'role-chain': chained },
  );
  assert.deepEqual(
    [step.exported.C, step.exported.D, step.exported.E],
    ['FAKE-partner-webhook-1', 'FAKE-partner-webhook-1', 'FAKE-partner-prod/api'],
  );
  // The role of the line is assumed with the token, and not by way of the chain.
  assert.deepEqual(
    ['AssumeRoleWithWebIdentity', 'AssumeRole'].map((each) => sandbox.count(each)),
    [2, 1],
  );
});

suite('all or nothing', () => {
  test('a role that lets the job not in: its line, its claims, its statement', async (t) => {
    const stage = await openAccounts(t);
    stage.sandbox.accounts.setTrust(partner, {
      Statement: {
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::${other}:oidc-provider/{issuer}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { '{issuer}:sub': 'repo:OWNER/other:ref:refs/heads/main' } },
      },
    });
    const step = await stage.lease(
      `OWN_KEY, prod/api\nTHEIRS, prod/api role=${partner}\nMORE, prod/db role=${partner}`,
    );
    const message = refusalOf(step, 'E_ROLE_REFUSED');
    assert.match(message, /^The role partner does not let in this job/);
    assert.match(message, /^It stands behind role= in lines 2, 3 of secrets\.$/m);
    assert.match(message, new RegExp(`arn:aws:iam::${other}:oidc-provider/`));
  });

  test('an account without the provider: the line is what to look at', async (t) => {
    const stage = await openAccounts(t);
    stage.sandbox.accounts.removeProvider(other, '{issuer}');
    const message = refusalOf(await stage.lease(`THEIRS, prod/api role=${partner}`), 'E_ROLE_REFUSED');
    assert.match(message, /Check the account in `role=`/);
    assert.doesNotMatch(message, /role-to-assume/);
  });

  test('a secret that the role of the line may not read: the statement for that role and account', async (t) => {
    const stage = await openAccounts(t);
    stage.sandbox.accounts.setPermissions(partner, {
      Statement: { Effect: 'Allow', Action: 's3:*', Resource: '*' },
    });
    const step = await stage.lease(`OWN_KEY, prod/api\nTHEIRS, prod/api role=${partner}`);
    const message = refusalOf(step, 'E_SECRET_DENIED');
    assert.match(message, /partner/);
    assert.match(message, new RegExp(`arn:aws:secretsmanager:eu-west-1:${other}:secret:prod/api`));
  });

  test('an account that is not allowed: its line, and nothing is asked of AWS', async (t) => {
    const stage = await openAccounts(t);
    const secrets = `OWN_KEY, prod/api\nTHEIRS, prod/api role=${partner}`;
    const step = await stage.lease(secrets, { 'allowed-account-ids': '111122223333' });
    const message = refusalOf(step, 'E_ACCOUNT');
    assert.match(message, /^Line 2 of secrets works in an account that allowed-account-ids does not name/);
    assert.match(message, new RegExp(`'111122223333,${other}'`));
    assert.equal(stage.sandbox.count('AssumeRoleWithWebIdentity'), 0);
    await stage.leased(secrets, { 'allowed-account-ids': `111122223333,${other}` });
  });

  test('mask-aws-account-id: both accounts are masked', async (t) => {
    const stage = await openAccounts(t);
    const step = await stage.leased(`THEIRS, prod/api role=${partner}`, { 'mask-aws-account-id': 'true' });
    assert.ok(step.masks.some(({ value }) => value === other));
  });
});

suite('after the lease', () => {
  test('check finds drift in each account and renews it there; exec and renew read by the same roles', async (t) => {
    if (lacks(t, 'bash')) return;
    const stage = await openAccounts(t);
    await stage.leased(`OWN_KEY, prod/api\nTHEIRS, prod/api role=${partner}`);
    assert.equal((await stage.checked()).outputs.status, 'ok');
    stage.sandbox.secrets.put('prod/api', { string: 'FAKE-partner-second-2', account: other });
    const step = await stage.checked({ 'on-expiring': 'renew' });
    assert.deepEqual([step.outputs.status, step.outputs.renewed], ['renewed', 'THEIRS']);
    assert.deepEqual(valuesOf(step), { THEIRS: 'FAKE-partner-second-2' });
    stage.sandbox.secrets.put('prod/api', { string: 'FAKE-partner-third-3', account: other });
    const run = await stage.job.run(
      `secret-lease exec -- sh -c 'test "$THEIRS" = FAKE-partner-third-3' && eval "$(secret-lease renew --shell bash)" && test "$THEIRS" = FAKE-partner-third-3`,
    );
    assert.equal(run.exitCode, 0, run.log);
    const record = JSON.parse(
      readFileSync((await stage.leased('ssm:/prod/db/password')).outputs['lease-file'] ?? '', 'utf8'),
    );
    assert.ok(!('role' in record.entries[0]), 'a lease without role= records none on its values');
  });

  test('a dry run prints a policy for each role, and with these alone the lease passes', async (t) => {
    const stage = await openAccounts(t);
    const { stdout, log } = await stage.leased(mixed, { 'dry-run': 'true' });
    const printed = [
      ...stdout.matchAll(
        /^The role (\w+) of (\d+) needs these permissions, and no others:\n(\{\n[\s\S]*?\n\})$/gm,
      ),
    ].map(([, name, account, policy = '']) => [`arn:aws:iam::${account}:role/${name}`, policy] as const);
    const { accounts, roleArn } = stage.sandbox;
    assert.deepEqual(printed.map(([arn]) => arn).sort(), [roleArn, partner, audit].sort(), log);
    for (const [arn, policy] of printed) {
      accounts.setPermissions(arn, JSON.parse(policy));
      const account = arn.split(':')[4] ?? '';
      assert.doesNotMatch(policy, new RegExp(account === other ? '111122223333' : other));
    }
    const decrypt = {
      Effect: 'Allow' as const,
      Action: 'kms:Decrypt',
      Resource: '*',
    };
    for (const [arn] of printed) accounts.addPermissions(arn, decrypt);
    await stage.leased(mixed);
  });
});

suite('what a line may not say', () => {
  const cases: readonly [string, string, string, RegExp, Record<string, string>?][] = [
    ['no ARN', 'A, prod/db role=deploy', 'E_REQUEST', /^Line 1 of secrets: role=deploy is no role ARN\./],
    [
      'no role of the step',
      `A, prod/db role=${partner}`,
      'E_INPUT',
      /needs role-to-assume[\s\S]*Give `role-to-assume`/,
      { 'role-to-assume': '' },
    ],
    [
      'another partition',
      'A, prod/db role=arn:aws-cn:iam::210987654321:role/partner',
      'E_REQUEST',
      /partition aws-cn, and role-to-assume in aws\./,
    ],
    [
      'one variable from two roles',
      `A, prod/db role=${partner}\nA, prod/db role=${audit}`,
      'E_NAME',
      /^Line 2 of secrets: line 1 leases the variable A already\./,
    ],
    [
      'one secret of two roles without a NAME',
      `prod/api role=${partner}\nprod/api`,
      'E_NAME',
      /line 1 leases the variable PROD_API already/,
    ],
    [
      'a role twice',
      `A, prod/db role=${partner} role=${audit}`,
      'E_REQUEST',
      /the option role is given twice/,
    ],
    ['no region', 'A, prod/db region=ireland', 'E_REQUEST', /region=ireland is no region\./],
    [
      'a second region',
      'A, arn:aws:secretsmanager:us-east-1:111122223333:secret:prod/db-AbCdEf region=eu-west-1',
      'E_REQUEST',
      /names a second region[\s\S]*is in us-east-1\.[\s\S]*Probably meant: A, arn:aws:secretsmanager:us-east-1:111122223333:secret:prod\/db-AbCdEf$/m,
    ],
    [
      'a second region of a token',
      'A, ecr:us-east-1 repositories=api access=pull region=eu-west-1',
      'E_REQUEST',
      /is in us-east-1\./,
    ],
    [
      'the name of the input',
      `A, prod/db role-to-assume=${partner}`,
      'E_REQUEST',
      /is no option\.[\s\S]*Probably meant: A, prod\/db role=arn/,
    ],
  ];
  for (const [what, secrets, code, message, inputs = {}] of cases)
    test(what, async (t) => {
      const stage = await openAccounts(t);
      assert.match(refusalOf(await stage.lease(secrets, inputs), code), message);
      assert.equal(stage.sandbox.count('oidc'), 0);
    });

  test('in secret-ids, which has no options: the line of secrets that was meant', async (t) => {
    const stage = await openAccounts(t);
    const step = await stage.lease('', { 'secret-ids': `KEY, prod/api role=${partner}` });
    assert.match(refusalOf(step, 'E_REQUEST'), /is for a line of `secrets`[\s\S]*with `secrets: \|`/);
  });
});

test('region= of a line: read there alone, while other lines fail over to a replica', async (t) => {
  const stage = await openAccounts(t);
  stage.sandbox.secrets.put('edge/own', { string: 'FAKE-edge-own-1', region: 'us-east-1' });
  const step = await stage.leased('EDGE, edge/own region=us-east-1\nHOST, prod/db#host');
  assert.deepEqual(valuesOf(step), { EDGE: 'FAKE-edge-own-1', HOST: 'db.sandbox.example' });
});
