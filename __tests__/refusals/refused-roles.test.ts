import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import type { Statement } from '../../sandbox/policy.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import type { ErrorCode } from '../../src/domain/error.ts';
import { assertConcealed, diagnosisOf, type JobKind, leaseIn, policyOf } from '../dist/diagnosis.ts';

/** A job that a role does not let in, for a reason that a person may take hours to find. */
interface Refusal extends JobKind {
  readonly title: string;
  readonly arrange?: (sandbox: Sandbox) => void;
  readonly with?: Readonly<Record<string, string>>;
  readonly code?: ErrorCode;
  /** The cause that is listed first; where nothing tells it from others, any of them. */
  readonly first?: RegExp;
  readonly says?: RegExp;
  readonly fix?: RegExp;
  readonly never?: RegExp;
  /** How often STS is asked; AccessDenied may pass, so it is asked again unless told not to. */
  readonly requests?: number;
}

const partner = 'arn:aws:iam::444455556666:role/partner-reader';
const lowerCase = { repository: 'octo/app' };

/** The role trusts this subject alone. */
function trusting(sub: string, operator: 'StringEquals' | 'StringLike' = 'StringEquals') {
  return ({ accounts, roleArn }: Sandbox) =>
    accounts.setTrust(roleArn, policyOf(federated({ [operator]: { '{issuer}:sub': sub } })));
}

function federated(
  condition: NonNullable<Statement['Condition']>,
  provider = 'arn:aws:iam::111122223333:oidc-provider/{issuer}',
): Statement {
  return {
    Effect: 'Allow',
    Principal: { Federated: provider },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: condition,
  };
}

function failing(code: string, message: string, status = 400) {
  return ({ faults }: Sandbox) =>
    faults.add({ operation: 'AssumeRoleWithWebIdentity', kind: 'error', code, message, status });
}

const trust: Refusal[] = [
  {
    title: '`environment:` changes sub',
    claims: { environment: 'staging' },
    first: /`environment:`/,
    says: /^It presented sub: repo:OWNER\/app:environment:staging$/m,
  },
  {
    title: "the owner's casing",
    arrange: trusting('repo:owner/app:ref:refs/heads/main'),
    says: /Upper and lower case.*`OWNER\/app`/,
  },
  {
    title: 'immutable ids in sub',
    format: { immutableSubject: true },
    says: /^It presented sub: repo:OWNER@5566778\/app@774411220:ref:refs\/heads\/main$[\s\S]*carries the ids/m,
  },
  { title: 'a pull request', claims: { event_name: 'pull_request' }, first: /after the merge/ },
  {
    title: 'a run of pull_request_target, which has the branch of the repository',
    claims: { ref: 'refs/heads/next', event_name: 'pull_request_target' },
    first: /after the merge, `on: push`/,
    says: /^Beware: a job of pull_request_target has this repository's rights/m,
  },
  {
    title: 'a tag',
    claims: { ref: 'refs/tags/v1.2.0' },
    first: /of a tag, and each tag has a sub of its own/,
  },
  {
    title: 'a release, which is of a tag',
    claims: { ref: 'refs/tags/v1.2.0', ref_type: 'tag', event_name: 'release' },
    first: /of a tag, and each tag has a sub of its own/,
  },
  {
    title: 'a merge queue, whose branch no later run has',
    claims: { ref: 'refs/heads/gh-readonly-queue/main/pr-7-5f1d7a84', event_name: 'merge_group' },
    first: /after the merge, `on: push`/,
    says: /^Beware: a merge queue runs code that is not merged yet/m,
    never: /add to the trust policy/,
  },
  {
    title: 'an environment in other letters',
    claims: { environment: 'Production' },
    first: /name that one: upper and lower case count/,
  },
  {
    title: 'a reusable workflow of another repository',
    claims: {
      ...lowerCase,
      ref: 'refs/heads/next',
      job_workflow_ref: 'octo/shared/.github/workflows/deploy.yml@refs/heads/main',
    },
    says: /a workflow in `octo\/shared`, and sub names the repository that calls it, `octo\/app`/,
  },
  {
    title: 'a run of Dependabot',
    claims: { ref: 'refs/heads/dependabot/npm/x', actor: 'dependabot[bot]' },
    says: /^Beware: a run of Dependabot/m,
  },
  {
    title: 'a customised subject',
    format: { subjectClaims: ['repository_owner', 'job_workflow_ref'] },
    first: /form of its own/,
    fix: /Beware: sub names? .*/,
  },
  {
    title: 'a wildcard under StringEquals',
    claims: lowerCase,
    arrange: trusting('repo:octo/*'),
    says: /`\*` under StringEquals/,
  },
  {
    title: "a slash at the end of the principal's provider",
    claims: lowerCase,
    arrange: ({ accounts, roleArn }) =>
      accounts.setTrust(
        roleArn,
        policyOf(federated({}, 'arn:aws:iam::111122223333:oidc-provider/{issuer}/')),
      ),
    says: /spells the provider otherwise than /,
  },
  {
    title: 'another audience in the policy',
    claims: lowerCase,
    arrange: ({ accounts, account }) => accounts.setProvider(account, '{issuer}', ['our-own']),
    with: { audience: 'our-own' },
    says: /^with aud: our-own, [\s\S]*audience is one of your own/m,
  },
  {
    title: 'a condition key that AWS does not have',
    claims: lowerCase,
    arrange: ({ accounts, roleArn }) =>
      accounts.setTrust(
        roleArn,
        policyOf(federated({ StringEquals: { '{issuer}:repository_owner': 'octo' } })),
      ),
    says: /never met with this issuer/,
  },
  {
    title: 'a branch of another name',
    claims: { ...lowerCase, ref: 'refs/heads/next' },
    says: /run the job there\.[\s\S]*names another repository/,
  },
  {
    title: 'no such role',
    with: { 'role-to-assume': 'arn:aws:iam::111122223333:role/nobody' },
    says: /there is no such role/,
    fix: /trust policy of nobody/,
  },
];

const identity: Refusal[] = [
  {
    title: 'no provider in the account',
    arrange: ({ accounts, account }) => accounts.removeProvider(account, '{issuer}'),
    says: /has no OIDC provider for the token's issuer http:\/\/127/,
    fix: /create-open-id-connect-provider --url http:\S+ --client-id-list sts\.amazonaws\.com/,
    requests: 1,
  },
  {
    title: 'the wrong account',
    with: { 'role-to-assume': 'arn:aws:iam::444455556666:role/deploy' },
    says: /Check the account in `role-to-assume`/,
    requests: 1,
  },
  {
    title: "a slash at the end of the provider's URL",
    arrange: ({ accounts, account }) => {
      accounts.removeProvider(account, '{issuer}');
      accounts.setProvider(account, '{issuer}/', ['sts.amazonaws.com']);
    },
    says: /One whose URL differs \(a slash at its end/,
    requests: 1,
  },
  {
    title: 'an audience that the provider does not have',
    with: { audience: 'our-own' },
    says: /does not accept the audience our-own/,
    fix: /add-client-id-to-open-id-connect-provider --client-id our-own/,
    requests: 1,
  },
  {
    title: 'the usual audience, which the provider does not have',
    arrange: ({ accounts, account }) => accounts.setProvider(account, '{issuer}', ['our-own']),
    says: /^Look at the provider's audiences, and add/m,
    fix: /add-client-id-to-open-id-connect-provider --client-id sts\.amazonaws\.com /,
    never: /Leave `audience` out/,
    requests: 1,
  },
  {
    title: 'a certificate with another thumbprint',
    arrange: failing(
      'InvalidIdentityToken',
      "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
    ),
    says: /does not accept the certificate of the token's issuer/,
    fix: /update-open-id-connect-provider-thumbprint --thumbprint-list THUMBPRINT --open-id/,
  },
  {
    title: 'keys that AWS cannot fetch',
    arrange: failing(
      'InvalidIdentityToken',
      "Couldn't retrieve verification key from your identity provider",
    ),
    with: { 'retry-max-attempts': '4' },
    code: 'E_STS',
    says: /could not fetch the keys/,
    fix: /GitHub Enterprise Server/,
    requests: 4,
  },
];

const session: Refusal[] = [
  {
    title: "the role's maximum duration",
    arrange: ({ accounts, roleArn }) =>
      accounts.setRole(roleArn, { trust: policyOf(federated({})), maxSessionDuration: 600 }),
    code: 'E_STS',
    says: /allows no session as long as the 900 s/,
    fix: /--max-session-duration/,
    requests: 1,
  },
  {
    title: 'an ARN that STS does not take for one',
    arrange: failing('ValidationError', 'Request ARN is invalid'),
    code: 'E_STS',
    says: /does not take the ARN of the role deploy in role-to-assume for one/,
    fix: /Its partition must be the region's/,
    requests: 1,
  },
  {
    title: 'more requests than STS takes',
    arrange: failing('Throttling', 'Rate exceeded'),
    with: { 'retry-max-attempts': '1' },
    code: 'E_STS',
    says: /limits how often this account asks/,
    fix: /Run the job again\..*raise `retry-max-attempts`/,
    requests: 1,
  },
  {
    title: 'a session policy that is none',
    with: { 'session-policy': '{"Version":"2012-10-17","Statement":[{"Effect":"Allow"}]}' },
    code: 'E_STS',
    says: /does not understand the session policy/,
    fix: /Correct the input `session-policy`/,
    requests: 1,
  },
  {
    title: 'a session policy that is too large when packed',
    with: {
      'session-policy': JSON.stringify(
        policyOf({
          Effect: 'Allow',
          Action: 'secretsmanager:GetSecretValue',
          Resource: `arn:aws:secretsmanager:*:*:secret:${randomBytes(900).toString('hex')}`,
        }),
      ),
    },
    code: 'E_STS',
    says: /larger than STS takes/,
    fix: /Shorten the input `session-policy`/,
    requests: 1,
  },
  {
    title: 'a region in which STS is not active',
    arrange: failing(
      'RegionDisabledException',
      'STS is not activated in this region for account: 111122223333',
      403,
    ),
    code: 'E_STS',
    says: /STS is not active in this region/,
    fix: /Account settings/,
    requests: 1,
  },
  {
    title: 'a Deny of the organisation',
    arrange: failing(
      'AccessDenied',
      'User is not authorized to perform: sts:AssumeRoleWithWebIdentity with an explicit deny in a resource control policy',
      403,
    ),
    with: { 'retry-max-attempts': '1' },
    says: /Deny in the resource control policy/,
    fix: /no Allow outweighs it/,
  },
  {
    title: 'an answer that nobody foresaw, with a command in it',
    arrange: failing('Whatever', '::error::FAKE-from-the-service\n##[error]FAKE-from-the-service', 400),
    code: 'E_STS',
    says: /HTTP 400/,
    requests: 1,
  },
];

const chain: Refusal[] = [
  {
    title: 'the role before it may not assume it',
    arrange: ({ accounts, roleArn }) =>
      accounts.setPermissions(
        roleArn,
        policyOf({ Effect: 'Allow', Action: 'secretsmanager:*', Resource: '*' }),
      ),
    with: { 'role-chain': partner },
    says: /deploy may not assume partner-reader.*its own policies do not allow it/,
    fix: /permissions policy of deploy:\n\{[^}]*"sts:AssumeRole"/,
  },
  {
    title: 'its trust policy does not name the role before it',
    arrange: ({ accounts }) =>
      accounts.setTrust(
        partner,
        policyOf({
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::111122223333:role/other' },
          Action: 'sts:AssumeRole',
        }),
      ),
    with: { 'role-chain': partner },
    says: /trust policy of partner-reader does not name it/,
    fix: /trust policy of partner-reader:\n\{/,
  },
  {
    title: 'there is no such role',
    arrange: ({ accounts, roleArn }) =>
      accounts.setPermissions(
        roleArn,
        policyOf({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' }),
      ),
    with: { 'role-chain': `${partner}s` },
    says: /there is no such role/,
  },
];

for (const [group, refusals] of Object.entries({ trust, identity, session, chain })) {
  describe(group, { concurrency: 2 }, () => {
    for (const refusal of refusals) test(refusal.title, () => diagnose(refusal));
  });
}

/** In a private repository the refusal is told in full; in a public one as much of it as tells no account. */
async function diagnose(refusal: Refusal): Promise<void> {
  const { claims, format, arrange, code = 'E_ROLE_REFUSED', requests } = refusal;
  const inputs = { ...(requests === undefined && { 'retry-max-attempts': '1' }), ...refusal.with };
  const sandbox = await startSandbox();
  try {
    arrange?.(sandbox);
    const step = await leaseIn(sandbox, refusal, inputs);
    const message = diagnosisOf(step, code, sandbox);
    assertTells(message, refusal);
    if (requests !== undefined) assert.equal(sandbox.count('AssumeRoleWithWebIdentity'), requests);

    const inPublic = {
      claims: { ...claims, repository_visibility: 'public' as const },
      ...(format && { format }),
    };
    const concealed = await leaseIn(sandbox, inPublic, inputs);
    assertConcealed(concealed);
    const account = /(?<=arn:aws:[a-z]+:[a-z0-9-]*:)\d{12}(?=:)/g;
    const emitted = diagnosisOf(concealed, code, sandbox);
    assert.equal(emitted, message.replaceAll(account, 'ACCOUNT'), 'the same, but for the account');
  } finally {
    await sandbox.stop();
  }
}

function assertTells(message: string, { first, says, fix, never }: Refusal): void {
  const [what] = message.split('\n');
  assert.match(what ?? '', /^[A-Z].*[.:]$/, 'the first line says what happened');
  if (first) assert.match(/^1\. (.*)$/m.exec(message)?.[1] ?? '', first, message);
  if (says) assert.match(message, says);
  if (fix) assert.match(message, fix);
  if (never) assert.doesNotMatch(message, never);
  assert.doesNotMatch(message, /FAKE-|Not authorized|Couldn't retrieve/, "no service's own words");
}

test('AccessDenied may be a change that has not spread yet: it is asked again late, and twice at most', async (t) => {
  const sandbox = await startSandbox();
  t.after(() => sandbox.stop());
  sandbox.accounts.removeRole(sandbox.roleArn);
  const step = await leaseIn(sandbox, {});
  diagnosisOf(step, 'E_ROLE_REFUSED', sandbox);
  const [first, second, third, ...more] = sandbox.requests
    .filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity')
    .map(({ at }) => at);
  assert.deepEqual(more, []);
  assert.ok(Number(second) - Number(first) >= 1000 && Number(third) - Number(second) >= 1000);
});
