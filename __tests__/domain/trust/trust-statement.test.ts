import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pasteable } from '../../../src/domain/policies/iam-statement.ts';
import type { Role } from '../../../src/domain/requests/role.ts';
import { contextOf, providerOf, trustStatement } from '../../../src/domain/trust/trust-statement.ts';

const role: Role = {
  arn: 'arn:aws:iam::111122223333:role/ci/deploy',
  partition: 'aws',
  accountId: '111122223333',
  name: 'deploy',
};
const github = 'token.actions.githubusercontent.com';
const job = {
  iss: `https://${github}`,
  aud: 'sts.amazonaws.com',
  sub: 'repo:OWNER/app:ref:refs/heads/main',
  repository: 'OWNER/app',
  repository_id: '774411220',
  ref: 'refs/heads/main',
};

function conditionsOf(claims: Record<string, unknown>): Readonly<Record<string, unknown>> | undefined {
  return trustStatement({ ...job, ...claims }, role)?.Condition?.StringEquals;
}

test("the whole statement, for a job on github.com: the repository's id stands beside sub and aud", () => {
  assert.deepEqual(trustStatement(job, role), {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${github}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: {
        [`${github}:aud`]: 'sts.amazonaws.com',
        [`${github}:sub`]: 'repo:OWNER/app:ref:refs/heads/main',
        [`${github}:repository_id`]: '774411220',
      },
    },
  });
});

describe('condition keys, by issuer', () => {
  const issuers = {
    'https://token.actions.octocorp.ghe.com': ['aud', 'sub', 'repository_id'],
    'https://token.actions.githubusercontent.com/octo-enterprise': ['aud', 'sub'],
    'https://github.example.com/_services/token': ['aud', 'sub'],
    'https://token.actions.githubusercontent.com.evil.example': ['aud', 'sub'],
    'https://token.actions.a.b.ghe.com': ['aud', 'sub'],
    'http://127.0.0.1:8080/oidc': ['aud', 'sub'],
  };
  for (const [iss, claims] of Object.entries(issuers)) {
    test(iss, () => {
      const name = iss.replace(/^https?:\/\//, '');
      assert.deepEqual(
        Object.keys(conditionsOf({ iss }) ?? {}),
        claims.map((claim) => `${name}:${claim}`),
      );
    });
  }
});

describe('a subject that was customised to tell neither branch nor environment', () => {
  const sub = 'repository_owner:OWNER';

  test('has the branch beside it', () => {
    assert.equal(conditionsOf({ sub })?.[`${github}:ref`], 'refs/heads/main');
  });

  test('has the environment beside it, where there is one', () => {
    const conditions = conditionsOf({ sub, environment: 'production' });
    assert.equal(conditions?.[`${github}:environment`], 'production');
    assert.ok(!(`${github}:ref` in (conditions ?? {})));
  });
});

describe('what a subject says beside its repository', () => {
  const subjects = {
    'repo:OWNER/app:ref:refs/heads/main': 'ref',
    'repo:OWNER@1/app@2:environment:production': 'environment',
    'repo:OWNER/app:pull_request': 'pull_request',
    'repository_owner:OWNER:environment:x': 'environment',
    'repo:OWNER/app:job_workflow_ref:OWNER/app/.github/workflows/x.yml@refs/heads/main': undefined,
    'repo:OWNER/environment': undefined,
    '': undefined,
  };
  for (const [sub, context] of Object.entries(subjects)) {
    test(sub || 'nothing', () => assert.equal(contextOf(sub), context));
  }
});

test('the provider is named in the partition of the role', () => {
  const { arn } = providerOf(job, { ...role, partition: 'aws-us-gov' }) ?? {};
  assert.equal(arn, `arn:aws-us-gov:iam::111122223333:oidc-provider/${github}`);
});

for (const claim of ['iss', 'aud', 'sub']) {
  test(`no statement without ${claim}: it would accept more than the job`, () => {
    assert.equal(trustStatement({ ...job, [claim]: undefined }, role), undefined);
  });
}

test('a name that IAM would read as a variable stays itself', () => {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: IAM's variables.
  const sub = 'repo:OWNER/app:ref:refs/heads/${aws:username}';
  assert.equal(conditionsOf({ sub })?.[`${github}:sub`], 'repo:OWNER/app:ref:refs/heads/${$}{aws:username}');
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: IAM's variables.
});

test('the pasted text has only characters that IAM takes, and means the same', () => {
  const statement = trustStatement({ ...job, sub: 'repo:OWNER/app:environment:生産 \u{1f680}' }, role);
  assert.ok(statement);
  const text = pasteable(statement);
  assert.match(text, /^[\n\u0020-\u00ff]+$/);
  assert.deepEqual(JSON.parse(text), statement);
});
