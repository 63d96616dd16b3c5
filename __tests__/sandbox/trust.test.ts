import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Statement } from '../../sandbox/policy.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { type Assumption, assume, tokenOf } from './job-client.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.stop());
afterEach(() => sandbox.alterToken());

const NOT_AUTHORIZED = {
  Code: 'AccessDenied',
  message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
};

/** A role of the test's own whose trust policy has this condition. */
function roleTrusting(Condition: Statement['Condition'], change: Partial<Statement> = {}): string {
  const arn = `arn:aws:iam::${sandbox.account}:role/trust-test`;
  const Statement: Statement = {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::${sandbox.account}:oidc-provider/{issuer}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    ...(Condition && { Condition }),
    ...change,
  };
  sandbox.accounts.setRole(arn, { trust: { Version: '2012-10-17', Statement } });
  return arn;
}

test('the answer tells who was let in', async () => {
  const { $metadata: _, Credentials, ...answer } = await assume(sandbox, { name: 'job-7' });
  assert.equal(answer.SubjectFromWebIdentityToken, 'repo:OWNER/app:environment:production');
  assert.equal(answer.Audience, 'sts.amazonaws.com');
  assert.equal(answer.AssumedRoleUser?.Arn, 'arn:aws:sts::111122223333:assumed-role/deploy/job-7');
  assert.match(answer.AssumedRoleUser?.AssumedRoleId ?? '', /^AROA[A-Z0-9]{17}:job-7$/);
  assert.match(answer.Provider ?? '', /^arn:aws:iam::111122223333:oidc-provider\/127\.0\.0\.1:\d+\/oidc$/);
  assert.match(Credentials?.AccessKeyId ?? '', /^ASIA[A-Z2-7]{16}$/);
  assert.equal(answer.PackedPolicySize, undefined);
});

test('what GitHub signs for another job is refused', async () => {
  await assert.rejects(assume(sandbox, { claims: { environment: 'staging' } }), NOT_AUTHORIZED);
  await assert.rejects(assume(sandbox, { claims: { repository: 'OWNER/other' } }), NOT_AUTHORIZED);
  await assert.rejects(assume(sandbox, { claims: { repository: 'owner/app' } }), NOT_AUTHORIZED);
  await assert.rejects(assume(sandbox, { job: { immutableSubject: true } }), NOT_AUTHORIZED);
  await assert.rejects(assume(sandbox, { role: 'arn:aws:iam::111122223333:role/nowhere' }), NOT_AUTHORIZED);
});

test('an account without the provider, and one whose provider has a slash too many', async () => {
  const noProvider = {
    Code: 'InvalidIdentityToken',
    message: `No OpenIDConnect provider found in your account for ${sandbox.issuer}`,
  };
  await assert.rejects(
    assume(sandbox, { role: 'arn:aws:iam::444455556666:role/partner-reader' }),
    noProvider,
  );
  sandbox.accounts.add('777788889999', {
    providers: { '{issuer}/': ['sts.amazonaws.com'] },
    roles: { deploy: { trust: { Statement: { Effect: 'Allow', Principal: '*', Action: '*' } } } },
  });
  await assert.rejects(assume(sandbox, { role: 'arn:aws:iam::777788889999:role/deploy' }), noProvider);
});

test('the keys of a provider elsewhere are out of reach', async () => {
  sandbox.accounts.setProvider('111122223333', 'issuer.example', ['sts.amazonaws.com']);
  sandbox.alterToken((draft) => ({ ...draft, claims: { ...draft.claims, iss: 'https://issuer.example' } }));
  await assert.rejects(assume(sandbox), {
    Code: 'InvalidIdentityToken',
    message: /^Couldn't retrieve verification key/,
  });
});

test('audience, lifetime and signature', async () => {
  await assert.rejects(assume(sandbox, { audience: 'https://github.com/OWNER' }), {
    Code: 'InvalidIdentityToken',
    message: 'Incorrect token audience',
  });
  const token = await tokenOf(sandbox.job({ environment: 'production' }));
  sandbox.advance(301_000);
  await assert.rejects(assume(sandbox, { token }), {
    Code: 'ExpiredTokenException',
    message: /^Token expired: current date\/time \d+ must be before the expiration date\/time \d+$/,
  });
  sandbox.advance(-301_000);
  await assert.rejects(assume(sandbox, { token: 'not.a.token' }), { Code: 'InvalidIdentityToken' });
  for (const signature of ['foreign', 'broken', 'none'] as const) {
    sandbox.alterToken((draft) => ({ ...draft, signature }));
    await assert.rejects(assume(sandbox), { Code: 'InvalidIdentityToken' });
  }
  sandbox.alterToken((draft) => ({ ...draft, header: { ...draft.header, kid: 'unknown' } }));
  await assert.rejects(assume(sandbox), {
    Code: 'InvalidIdentityToken',
    message: /^Couldn't retrieve verification key from your identity provider/,
  });
});

const conditions: [string, Statement['Condition'], Assumption['claims'], boolean][] = [
  [
    'StringEquals takes a wildcard literally',
    { StringEquals: { '{issuer}:sub': 'repo:OWNER/app:*' } },
    {},
    false,
  ],
  ['StringLike does not', { StringLike: { '{issuer}:sub': 'repo:OWNER/app:*' } }, {}, true],
  ['StringLike minds the case', { StringLike: { '{issuer}:sub': 'repo:owner/app:*' } }, {}, false],
  [
    'StringEqualsIgnoreCase',
    { StringEqualsIgnoreCase: { '{issuer}:sub': 'REPO:owner/APP:REF:refs/heads/main' } },
    {},
    true,
  ],
  ['a question mark', { StringLike: { '{issuer}:ref': 'refs/heads/mai?' } }, {}, true],
  [
    'all keys must hold',
    { StringEquals: { '{issuer}:repository': 'OWNER/app', '{issuer}:actor': 'somebody' } },
    {},
    false,
  ],
  ['one value suffices', { StringEquals: { '{issuer}:actor': ['somebody', 'octocat'] } }, {}, true],
  ['a claim that is absent', { StringEquals: { '{issuer}:environment': 'production' } }, {}, false],
  ['…IfExists', { StringEqualsIfExists: { '{issuer}:environment': 'production' } }, {}, true],
  [
    '…IfExists that exists',
    { StringEqualsIfExists: { '{issuer}:environment': 'production' } },
    { environment: 'x' },
    false,
  ],
  [
    'ForAllValues passes an absent claim',
    { 'ForAllValues:StringEquals': { '{issuer}:environment': 'a' } },
    {},
    true,
  ],
  ['ForAnyValue does not', { 'ForAnyValue:StringEquals': { '{issuer}:environment': 'a' } }, {}, false],
  ['ForAnyValue', { 'ForAnyValue:StringLike': { '{issuer}:sub': ['x', 'repo:*:ref:*'] } }, {}, true],
  ['Null true', { Null: { '{issuer}:environment': 'true' } }, {}, true],
  ['Null false', { Null: { '{issuer}:environment': 'false' } }, {}, false],
  ['StringNotEquals', { StringNotEquals: { '{issuer}:actor': ['octocat'] } }, {}, false],
  ['StringNotLike of an absent claim', { StringNotLike: { '{issuer}:environment': 'dev*' } }, {}, true],
  ['a claim without a condition key', { StringEquals: { '{issuer}:run_id': '1' } }, { run_id: '1' }, false],
  [
    "another provider's key",
    { StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:OWNER/app:ref:refs/heads/main' } },
    {},
    false,
  ],
  ['the session name', { StringLike: { 'sts:RoleSessionName': 'le*' } }, {}, true],
];
for (const [name, condition, claims = {}, allowed] of conditions) {
  test(`trust: ${name}`, async () => {
    const role = roleTrusting(condition);
    if (allowed) assert.ok((await assume(sandbox, { role, claims })).Credentials);
    else await assert.rejects(assume(sandbox, { role, claims }), NOT_AUTHORIZED);
  });
}

test('trust: the principal, the action and a Deny count', async () => {
  const federated = `arn:aws:iam::${sandbox.account}:oidc-provider/elsewhere.example`;
  await assert.rejects(
    assume(sandbox, { role: roleTrusting(undefined, { Principal: { Federated: federated } }) }),
    NOT_AUTHORIZED,
  );
  await assert.rejects(
    assume(sandbox, { role: roleTrusting(undefined, { Action: 'sts:AssumeRole' }) }),
    NOT_AUTHORIZED,
  );
  assert.ok(
    (await assume(sandbox, { role: roleTrusting(undefined, { Action: 'STS:assume*' }) })).Credentials,
  );
  await assert.rejects(
    assume(sandbox, { role: roleTrusting(undefined, { Effect: 'Deny' }) }),
    NOT_AUTHORIZED,
  );
});

test('a trust policy can be replaced by its text', async () => {
  const role = roleTrusting({ StringEquals: { '{issuer}:sub': 'nobody' } });
  await assert.rejects(assume(sandbox, { role }), NOT_AUTHORIZED);
  const host = sandbox.issuer.replace('http://', '');
  sandbox.accounts.setTrust(
    role,
    `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity",
      "Principal":{"Federated":"arn:aws:iam::${sandbox.account}:oidc-provider/${host}"},
      "Condition":{"StringEquals":{"${host}:sub":"repo:OWNER/app:environment:production"}}}]}`,
  );
  assert.ok((await assume(sandbox, { role })).Credentials);
  await assert.rejects(
    assume(sandbox, { role, claims: { repository: 'OWNER/other', environment: 'production' } }),
    NOT_AUTHORIZED,
  );
});
