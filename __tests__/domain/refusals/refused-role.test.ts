import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type FailureDetails, RequestFailure } from '../../../src/domain/failure.ts';
import { explainRole } from '../../../src/domain/refusals/refused-role.ts';
import type { RoleAttempt } from '../../../src/domain/refusals/role-attempt.ts';

const role = {
  arn: 'arn:aws:iam::111122223333:role/deploy',
  partition: 'aws',
  accountId: '111122223333',
  name: 'deploy',
};
const from = { ...role, arn: 'arn:aws:iam::111122223333:role/first', name: 'first' };
const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.amazonaws.com',
  sub: 'repo:octo/app:ref:refs/heads/main',
  repository: 'octo/app',
  repository_id: '774411220',
  ref: 'refs/heads/main',
};
const attempt: RoleAttempt = { role, claims, audience: 'sts.amazonaws.com', policy: 'scoped' };

function explain(details: Partial<FailureDetails>, changed: Partial<RoleAttempt> = {}) {
  const operation = changed.from ? 'AssumeRole' : 'AssumeRoleWithWebIdentity';
  return explainRole(new RequestFailure(operation, { kind: 'answer', ...details }), {
    ...attempt,
    ...changed,
  });
}

function causesOf(changed: Record<string, unknown>, audience = 'sts.amazonaws.com'): string[] {
  const { message } = explain({ code: 'AccessDenied' }, { claims: { ...claims, ...changed }, audience });
  return [...message.matchAll(/^\d\. (.*)$/gm)].map(([, cause]) => cause ?? '');
}

describe('answers, and what they mean', () => {
  const answers: [
    details: Partial<FailureDetails>,
    changed: Partial<RoleAttempt>,
    code: string,
    says: RegExp,
  ][] = [
    [{ code: 'AccessDenied' }, {}, 'E_ROLE_REFUSED', /does not let this job in/],
    [{ code: 'AccessDeniedException' }, {}, 'E_ROLE_REFUSED', /does not let this job in/],
    [{ code: 'AccessDenied' }, { claims: {} }, 'E_ROLE_REFUSED', /lacks iss, aud or sub/],
    [
      { code: 'AccessDenied', words: 'explicit deny in a service control policy' },
      {},
      'E_ROLE_REFUSED',
      /service control policy/,
    ],
    [{ code: 'AccessDenied' }, { from }, 'E_ROLE_REFUSED', /first may not assume deploy.*does not name it/],
    [
      { code: 'AccessDenied', words: 'because no identity-based policy allows' },
      { from },
      'E_ROLE_REFUSED',
      /Its own policies/,
    ],
    [
      { code: 'InvalidIdentityToken', words: 'Incorrect token audience' },
      {},
      'E_ROLE_REFUSED',
      /audience sts\.amazonaws\.com/,
    ],
    [{ code: 'InvalidIdentityToken', words: 'something else' }, {}, 'E_STS', /InvalidIdentityToken/],
    [{ code: 'IDPCommunicationErrorException' }, {}, 'E_STS', /could not fetch the keys/],
    [{ code: 'ExpiredTokenException' }, {}, 'E_STS', /expired/],
    [
      { code: 'ValidationError', words: 'exceeds the MaxSessionDuration set' },
      {},
      'E_STS',
      /shorter sessions only/,
    ],
    [
      { code: 'ValidationError', words: 'exceeds the 1 hour session limit' },
      { from },
      'E_STS',
      /an hour at most, as first/,
    ],
    [{ code: 'ValidationError', words: 'roleSessionName' }, {}, 'E_STS', /ValidationError/],
    [{ code: 'MalformedPolicyDocument' }, { policy: 'given' }, 'E_STS', /session policy/],
    [{ code: 'MalformedPolicyDocumentException' }, {}, 'E_STS', /session policy/],
    [{ code: 'PackedPolicyTooLarge' }, {}, 'E_STS', /larger than STS takes/],
    [{ code: 'RegionDisabledException' }, {}, 'E_STS', /not active in this region/],
    [{ code: 'Throttling' }, {}, 'E_STS', /Throttling/],
    [{ status: 503 }, {}, 'E_STS', /HTTP 503/],
    [{ kind: 'network', code: 'ENOTFOUND' }, {}, 'E_NETWORK', /STS could not be reached.*ENOTFOUND/],
    [{ kind: 'timeout' }, {}, 'E_NETWORK', /did not answer in time/],
    [{ kind: 'garbage' }, {}, 'E_NETWORK', /none of its own/],
    [{ kind: 'certificate' }, {}, 'E_NETWORK', /certificate is not trusted/],
  ];
  for (const [details, changed, code, says] of answers) {
    test(`${JSON.stringify(details)}${changed.from ? ', in a chain' : ''}: ${says.source}`, () => {
      const error = explain(details, changed);
      assert.equal(error.code, code);
      assert.match(error.message, says);
      assert.ok(error.fix && error.fix.length > 20, 'it says what to do');
    });
  }
});

describe('the likeliest cause first', () => {
  const suspicions: [claims: Record<string, unknown>, first: RegExp][] = [
    [{}, /names another repository, branch or environment/],
    [{ repository: 'Octo/app', sub: 'repo:Octo/app:ref:refs/heads/main' }, /case count.*`Octo\/app`/],
    [{ iss: 'https://github.example.com/_services/token' }, /only for github\.com and ghe\.com/],
    [{ environment: 'x', sub: 'repo:octo/app:environment:x' }, /`environment:`/],
    [{ sub: 'repo:octo@1/app@2:ref:refs/heads/main' }, /ids of owner and repository/],
    [{ sub: 'repo:octo/app:pull_request' }, /pull request/],
    [{ ref: 'refs/tags/v1', sub: 'repo:octo/app:ref:refs/tags/v1' }, /of a tag/],
    [{ sub: 'repository_owner:octo' }, /form of its own/],
  ];
  for (const [changed, first] of suspicions) {
    test(JSON.stringify(changed), () => assert.match(causesOf(changed)[0] ?? '', first));
  }

  test('all that is suspected comes before what is only possible', () => {
    const causes = causesOf(
      {
        repository: 'Octo/app',
        environment: 'x',
        sub: 'repo:Octo@1/app@2:environment:x',
      },
      'ours',
    );
    const order = [
      /`environment:`/,
      /ids of owner/,
      /audience/,
      /case count/,
      /names another repository/,
      /StringLike/,
      /slash/,
    ];
    assert.equal(causes.length, order.length);
    for (const [index, cause] of order.entries()) assert.match(causes[index] ?? '', cause);
  });
});

test('the longest names that GitHub allows still fit into one annotation', () => {
  const [owner, name, environment, branch] = [
    'O'.repeat(39),
    'n'.repeat(100),
    'e'.repeat(255),
    'b'.repeat(250),
  ];
  const repository = `${owner}/${name}`;
  const { message, fix } = explain(
    { code: 'AccessDenied' },
    {
      audience: 'a'.repeat(255),
      claims: {
        ...claims,
        iss: `https://${'h'.repeat(63)}.github.example/_services/token`,
        aud: 'a'.repeat(255),
        repository,
        environment,
        ref: `refs/heads/${branch}`,
        job_workflow_ref: `${repository}/.github/workflows/${'w'.repeat(200)}.yml@refs/heads/${branch}`,
        sub: `repo:${owner}@${'1'.repeat(12)}/${name}@${'2'.repeat(12)}:environment:${environment}`,
      },
    },
  );
  const size = Buffer.byteLength(`${message}\n${fix}`);
  assert.ok(size < 4000, `${size} bytes`);
});

test('claims are shown in a line each, whatever is in them, and none that could open anything', () => {
  const { message } = explain(
    { code: 'AccessDenied' },
    {
      claims: {
        ...claims,
        ref: 'a\n::error::b\u2028c\u001b[31m',
        jti: 'one-time',
        repository_id: { not: 'text' },
      },
    },
  );
  assert.match(message, /^ {2}ref: a ::error::b c \[31m$/m);
  assert.doesNotMatch(message, /one-time|repository_id/);
});

test("no word of the service's own is passed on", () => {
  const words = 'FAKE-from-the-service explicit deny audience verification key MaxSessionDuration';
  for (const code of [
    'AccessDenied',
    'InvalidIdentityToken',
    'ValidationError',
    'MalformedPolicyDocument',
    'X',
  ]) {
    const { message, fix } = explain({ code, words });
    assert.doesNotMatch(`${message}\n${fix}`, /FAKE/);
  }
});
