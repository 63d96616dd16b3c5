import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorText } from '../../src/domain/error-text.ts';
import { RequestFailure } from '../../src/domain/failure.ts';
import type { Reference } from '../../src/domain/requests/request.ts';
import { parseRoleArn } from '../../src/domain/requests/role.ts';
import type { SecretQuery } from '../../src/domain/requests/secret-query.ts';
import { parseRequests } from '../../src/inputs/requests.ts';
import { tokensOf } from '../../src/sources/aws-tokens/source.ts';
import { AppFailure, type AppFault } from '../../src/sources/github-app/app-failure.ts';
import { githubApp } from '../../src/sources/github-app/source.ts';

const role = parseRoleArn('arn:aws:iam::111122223333:role/deploy');
const reader = { scoped: true, role };
const key = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd';

async function queryOf(line: string): Promise<SecretQuery> {
  const [request] = await parseRequests(line);
  const reference = request?.reference as Reference;
  const text = request?.text ?? '';
  return {
    reference,
    version: {},
    region: 'eu-west-1',
    single: true,
    text,
    requests: request ? [request] : [],
  };
}

const answer = (operation: 'Sign' | 'GetAuthorizationToken' | 'GitHub request', code: string, status = 400) =>
  new RequestFailure(operation, { kind: 'answer', code, status });

test('each reason why an app gets no token is a short message with a fix', async () => {
  const faults: readonly AppFault[] = [
    { kind: 'unknown app' },
    { kind: 'wrong key' },
    { kind: 'no key' },
    { kind: 'protected key' },
    { kind: 'unfit key' },
    { kind: 'renamed', names: ['OWNER/api'] },
    { kind: 'clock' },
    { kind: 'not installed', owner: 'OWNER' },
    { kind: 'suspended', owner: 'OWNER' },
    { kind: 'repositories', names: ['OWNER/web'] },
    { kind: 'permissions', names: ['contents:write'], has: [], owner: 'OWNER' },
    { kind: 'limited', until: new Date('2027-01-01T00:00:00Z') },
    { kind: 'limited', until: undefined },
    { kind: 'other token' },
    { kind: 'no repository' },
  ];
  const bySecret = await queryOf('T, app:Iv23liABCDEF key=prod/app#key permissions=contents:read');
  const byKms = await queryOf(`T, app:Iv23liABCDEF key=kms:${key} permissions=contents:read`);
  const failures = [
    ...faults.map((fault) => new AppFailure(fault)),
    answer('GitHub request', '', 500),
    answer('GitHub request', '', 418),
    new RequestFailure('GitHub request', { kind: 'timeout' }),
  ];
  const ofKms = [
    ...[
      'AccessDenied',
      'NotFound',
      'Disabled',
      'KMSInvalidState',
      'InvalidKeyUsage',
      'Throttling',
      'Internal',
    ].map((code) => answer('Sign', `${code}Exception`)),
    new RequestFailure('Sign', { kind: 'network' }),
  ];
  for (const [query, all] of [
    [bySecret, failures],
    [byKms, [...failures, ...ofKms]],
  ] as const)
    for (const failure of all) {
      const error = await githubApp.explain(failure, query, reader);
      const [first = ''] = errorText(error, 'HELP').lines;
      assert.ok(first.length <= 160, first);
      assert.ok(error.fix !== undefined || error.statements.length > 0, first);
      assert.ok(!first.includes('undefined'), first);
    }
});

test('each reason why AWS gives no token is a message with a fix or a statement', async () => {
  for (const line of [
    'T, ecr: repositories=api access=push',
    'T, codeartifact:packages repositories=npm access=read',
    'T, rds:db.example.com:5432/app resource=db-1',
  ]) {
    const query = await queryOf(line);
    const source = tokensOf(line.slice(3));
    for (const code of [
      'AccessDeniedException',
      'ResourceNotFoundException',
      'ThrottlingException',
      'CredentialsError',
      'Other',
    ])
      for (const who of [reader, { scoped: false, role: undefined }]) {
        const error = await source.explain(answer('GetAuthorizationToken', code), query, who);
        assert.ok(error.message.length <= 160 && !error.message.includes('undefined'), error.message);
        assert.ok(error.fix !== undefined || error.statements.length > 0, error.message);
      }
    const silent = new RequestFailure('GetAuthorizationToken', { kind: 'timeout' });
    assert.equal((await source.explain(silent, query, reader)).code, 'E_NETWORK');
  }
});
