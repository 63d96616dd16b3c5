import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { type TestContext, test } from 'node:test';
import { openStage, refusalOf, type Stage, valuesOf } from './stage.ts';

const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
const may = ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'];

/** deploy, which may assume middle, which may assume last; last reads only for the team web, on behalf of an actor. */
async function chainedStage(t: TestContext, trusted: string[] = may): Promise<Stage> {
  const stage = await openStage(t);
  const { accounts, roleArn } = stage.sandbox;
  const leading = (from: string) => ({ Effect: 'Allow' as const, Action: may, Resource: role(from) });
  accounts.setPermissions(roleArn, { Statement: leading('middle') });
  accounts.setRole(role('middle'), {
    trust: { Statement: { Effect: 'Allow', Principal: { AWS: roleArn }, Action: trusted } },
    permissions: { Statement: leading('last') },
  });
  accounts.setRole(role('last'), {
    trust: {
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: role('middle') },
        Action: may,
        Condition: { StringEquals: { 'sts:SourceIdentity': 'octocat' } },
      },
    },
    permissions: {
      Statement: {
        Effect: 'Allow',
        Action: ['secretsmanager:GetSecretValue', 'kms:Decrypt'],
        Resource: '*',
        Condition: {
          StringEquals: { 'aws:PrincipalTag/Team': 'web', 'aws:PrincipalTag/Stage': 'production' },
        },
      },
    },
  });
  return stage;
}

const chained = {
  'role-chain': `${role('middle')}\n${role('last')}`,
  'session-tags': 'Team=web\nStage=production',
  'transitive-tag-keys': 'Team',
  'source-identity': 'octocat',
};

test('tags, inherited ones and a source identity reach the last role of a chain, for reading and for later steps', async (t) => {
  const stage = await chainedStage(t);
  const step = await stage.leased('prod/flags', {
    ...chained,
    'export-credentials': 'env',
    'inline-session-policy': 'none',
  });
  const session = stage.sandbox.principals.find(step.exported.AWS_ACCESS_KEY_ID ?? '');
  assert.match(session?.arn ?? '', /assumed-role\/last\//);
  assert.deepEqual(Object.fromEntries(session?.tags ?? []), { Team: 'web', Stage: 'production' });
  assert.equal(session?.sourceIdentity, 'octocat');
});

test('a session without the tags that the role demands may not read', async (t) => {
  const stage = await chainedStage(t);
  const { 'session-tags': _, 'transitive-tag-keys': __, ...untagged } = chained;
  const step = await stage.lease('prod/flags', untagged);
  refusalOf(step, 'E_SECRET_DENIED');
});

test('a trust policy that does not let sessions be tagged: the error shows the actions that are missing', async (t) => {
  const stage = await chainedStage(t, ['sts:AssumeRole']);
  const message = refusalOf(await stage.lease('prod/flags', chained), 'E_ROLE_REFUSED');
  assert.match(message, /"Action": \[ "sts:AssumeRole", "sts:TagSession" \]/);
});

test('as many tags as AWS takes; those that are too large together are named', async (t) => {
  const stage = await chainedStage(t);
  const many = Array.from({ length: 48 }, (_, index) => `K${index}=v`).join('\n');
  const tags = `Team=web\nStage=production\n${many}`;
  const inputs = { ...chained, 'session-tags': tags, 'transitive-tag-keys': 'Team\nTeam' };
  const step = await stage.leased('prod/flags', { ...inputs, 'export-credentials': 'env' });
  const session = stage.sandbox.principals.find(step.exported.AWS_ACCESS_KEY_ID ?? '');
  assert.equal(session?.tags?.size, 50);
  assert.match(
    refusalOf(await stage.lease('prod/flags', { ...inputs, 'session-tags': `${tags}\nOne=more` }), 'E_INPUT'),
    /session-tags has 51 tags/,
  );
  const random = () => randomBytes(128).toString('hex');
  const large = Array.from({ length: 20 }, (_, index) => `Large${index}=${random()}`).join('\n');
  const refused = { ...chained, 'session-tags': `Team=web\n${large}` };
  for (const more of [{}, { 'export-credentials': 'env' }])
    assert.match(
      refusalOf(await stage.lease('prod/flags', { ...refused, ...more }), 'E_STS'),
      /larger than STS takes[\s\S]*The tags of `session-tags` count too/,
    );
});

test('a dry run prints what the roles need to tag', async (t) => {
  const stage = await chainedStage(t);
  const { log } = await stage.leased('prod/flags', { ...chained, 'dry-run': 'true' });
  assert.match(log, /"sts:AssumeRole",\s+"sts:TagSession",\s+"sts:SetSourceIdentity"/);
});

for (const [inputs, message] of [
  [
    { 'session-tags': 'Team=web' },
    /session-tags needs role-chain: with an OIDC token STS takes no session tags/,
  ],
  [{ 'source-identity': 'octocat' }, /source-identity needs role-chain/],
  [{ ...chained, 'session-tags': 'Team' }, /Line 1 of session-tags is "Team"/],
  [{ ...chained, 'session-tags': 'Team=a\nTEAM=b' }, /session-tags has TEAM twice/],
  [{ ...chained, 'session-tags': 'Actor=web[bot]' }, /Line 1 .*\n.*name of a bot has brackets.*actor_id/],
  [{ ...chained, 'session-tags': 'aws:team=a' }, /Line 1 .*\n.*no KEY that begins with `aws:`/],
  [{ ...chained, 'session-tags': `${'k'.repeat(129)}=a` }, /Line 1 of session-tags/],
  [{ ...chained, 'session-tags': `Team=${'v'.repeat(257)}` }, /Line 1 of session-tags/],
  [{ ...chained, 'source-identity': 'web[bot]' }, /source-identity is "web\[bot\]".*\n.*actor_id/],
  [{ ...chained, 'source-identity': 'x'.repeat(65) }, /2 to 64 letters/],
  [{ ...chained, 'transitive-tag-keys': 'Other' }, /transitive-tag-keys names "Other"/],
  [{ ...chained, 'source-identity': 'a b' }, /source-identity is "a b"/],
] as const) {
  test(`makes no sense: ${message.source}`, async (t) => {
    const stage = await openStage(t);
    const step = await stage.lease('prod/flags', inputs);
    assert.match(refusalOf(step, 'E_INPUT'), message);
    assert.deepEqual(valuesOf(step), {});
  });
}
