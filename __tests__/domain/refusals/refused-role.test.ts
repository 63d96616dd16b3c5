import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { errorText } from '../../../src/domain/error-text.ts';
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
const attempt: RoleAttempt = {
  role,
  claims,
  audience: 'sts.amazonaws.com',
  policy: 'scoped',
  duration: 43_200,
};

function explain(details: Partial<FailureDetails>, changed: Partial<RoleAttempt> = {}) {
  const operation = changed.from ? 'AssumeRole' : 'AssumeRoleWithWebIdentity';
  return explainRole(new RequestFailure(operation, { kind: 'answer', ...details }), {
    ...attempt,
    ...changed,
  });
}

function causesOf(changed: Record<string, unknown>, audience = 'sts.amazonaws.com'): string[] {
  const { fix = '' } = explain({ code: 'AccessDenied' }, { claims: { ...claims, ...changed }, audience });
  return [...fix.matchAll(/^\d\. (.*)$/gm)].map(([, cause]) => cause ?? '');
}

describe('answers, and what they mean', () => {
  const answers: [
    details: Partial<FailureDetails>,
    changed: Partial<RoleAttempt>,
    code: string,
    says: RegExp,
  ][] = [
    [{ code: 'AccessDenied' }, {}, 'E_ROLE_REFUSED', /does not let in this job/],
    [{ code: 'AccessDeniedException' }, {}, 'E_ROLE_REFUSED', /does not let in this job/],
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
      /its own policies/,
    ],
    [
      { code: 'InvalidIdentityToken', words: 'Incorrect token audience' },
      {},
      'E_ROLE_REFUSED',
      /audience sts\.amazonaws\.com/,
    ],
    [
      { code: 'InvalidIdentityToken', words: "Token's iat claim is in the future" },
      {},
      'E_STS',
      /does not take the OIDC token .* as valid .*InvalidIdentityToken/,
    ],
    [{ code: 'IDPCommunicationErrorException' }, {}, 'E_STS', /could not fetch the keys/],
    [{ code: 'ExpiredTokenException' }, {}, 'E_STS', /expired/],
    [
      { code: 'ValidationError', words: 'exceeds the MaxSessionDuration set' },
      {},
      'E_STS',
      /no session as long as the 43200 s/,
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
    [{ kind: 'network', code: 'ENOTFOUND' }, {}, 'E_NETWORK', /STS could not be found.*ENOTFOUND/],
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

describe('what to change: the workflow first', () => {
  const github = 'https://github.example.com/_services/token';
  const kinds: [claims: Record<string, unknown>, audience: string, causes: RegExp[]][] = [
    [
      {},
      'sts.amazonaws.com',
      [/add it to the job, for example `environment: production`.*run the job there\.$/],
    ],
    [
      { environment: 'x', sub: 'repo:octo/app:environment:x' },
      'sts.amazonaws.com',
      [/leave `environment` out/],
    ],
    [
      { environment: 'eu:x', sub: 'repo:octo/app:environment:eu%3Ax' },
      'sts.amazonaws.com',
      [/leave `environment` out/, /`:` inside a name as `%3A`/],
    ],
    [{ sub: 'repo:octo/app:pull_request' }, 'sts.amazonaws.com', [/after the merge, `on: push`/]],
    [
      {
        ref: 'refs/pull/7/merge',
        sub: 'repo:octo/app:ref:refs/pull/7/merge',
        event_name: 'pull_request_review',
      },
      'sts.amazonaws.com',
      [/after the merge, `on: push`/],
    ],
    [
      { ref: 'refs/tags/v1', sub: 'repo:octo/app:ref:refs/tags/v1' },
      'sts.amazonaws.com',
      [/This run is of a tag/],
    ],
    [
      { sub: 'repo:octo@1/app@2:ref:refs/heads/main' },
      'sts.amazonaws.com',
      [/`environment: production`/, /carries the ids/],
    ],
    [
      { repository: 'Octo/app', sub: 'repo:Octo/app:ref:refs/heads/main' },
      'ours',
      [/`environment: production`/, /leave `audience` out/, /case count.*`Octo\/app`/],
    ],
    [
      { sub: 'repository_owner:octo', iss: github },
      'sts.amazonaws.com',
      [/form of its own/, /never met with this issuer/],
    ],
    [
      { repository: 'Octo/app', environment: 'x', sub: 'repo:Octo@1/app@2:environment:x', iss: github },
      'ours',
      [/leave `environment` out/, /leave `audience` out/, /carries the ids/, /case count/],
    ],
  ];
  for (const [changed, audience, expected] of kinds) {
    test(`${JSON.stringify(changed)}, ${audience}`, () => {
      const causes = causesOf(changed, audience);
      assert.equal(causes.length, expected.length, causes.join('\n'));
      for (const [index, cause] of expected.entries()) assert.match(causes[index] ?? '', cause);
    });
  }

  test('what no claim tells comes after that, and the policy last', () => {
    const { lines } = errorText(explain({ code: 'AccessDenied' }), 'HELP');
    const order = [
      /^E_ROLE_REFUSED: /,
      /^It presented sub/,
      /^with aud/,
      /^1\./,
      /^Or the policy/,
      /^Only if/,
      /^\{/,
      /^See/,
    ];
    assert.equal(lines.length, order.length, lines.join('\n'));
    for (const [index, line] of order.entries()) assert.match(lines[index] ?? '', line);
  });

  for (const event of ['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment']) {
    test(`${event} runs what others wrote: that is said before the policy`, () => {
      const changed = { claims: { ...claims, event_name: event } };
      const { lines } = errorText(explain({ code: 'AccessDenied' }, changed), 'HELP');
      const warning = lines.findIndex(
        (line) =>
          line.startsWith('Beware: ') && line.includes(event === 'pull_request' ? 'a pull request' : event),
      );
      assert.ok(
        warning > 0 && warning < lines.findIndex((line) => line.startsWith('Only if')),
        lines.join('\n'),
      );
    });
  }

  test('a review of a pull request runs its code too', () => {
    const review = { ...claims, event_name: 'pull_request_review', ref: 'refs/pull/7/merge' };
    const { lines } = errorText(explain({ code: 'AccessDenied' }, { claims: review }), 'HELP');
    assert.ok(lines.some((line) => line.startsWith('Beware: a pull request')));
  });

  test('a push runs the code of the repository alone', () => {
    const { lines } = errorText(
      explain({ code: 'AccessDenied' }, { claims: { ...claims, event_name: 'push' } }),
      'HELP',
    );
    assert.ok(!lines.some((line) => line.startsWith('Beware')));
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
  const error = explain(
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
  const { lines, apart } = errorText(
    error,
    'https://github.com/OWNER/secret-lease/blob/v1/docs/troubleshooting.md',
  );
  assert.deepEqual(apart, []);
  assert.ok(lines.length <= 12 && (lines[0] ?? '').length <= 200, lines.join('\n'));
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
  assert.match(message, /, ref: a ::error::b c \[31m/);
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
