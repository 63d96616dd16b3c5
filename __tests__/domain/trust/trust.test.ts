import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isTrustedIssuer, recognizeJob, unverifiedClaims } from '../../../src/domain/trust/trust.ts';
import { jwtOf } from '../expiry/jwt.ts';

const claims = {
  repository: 'OWNER/app',
  run_id: '1658821493',
  repository_id: '12345',
  run_attempt: '2',
  sha: 'a'.repeat(40),
};
const environment = {
  GITHUB_REPOSITORY: 'OWNER/app',
  GITHUB_RUN_ID: '1658821493',
  GITHUB_REPOSITORY_ID: '12345',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SHA: 'a'.repeat(40),
};

type Parts = Record<string, unknown>;

const accepted: [what: string, claims: Parts, environment: Parts][] = [
  ['its own token', claims, environment],
  ['ids as numbers', { ...claims, run_id: 1658821493, run_attempt: 2 }, environment],
  ['a token without what is not required', { repository: 'OWNER/app', run_id: '1658821493' }, environment],
  ['a runner without it', claims, { ...environment, GITHUB_SHA: undefined, GITHUB_REPOSITORY_ID: undefined }],
];

for (const [what, told, own] of accepted) {
  test(`a job takes ${what}`, () => assert.doesNotThrow(() => recognizeJob(told, own as typeof environment)));
}

const refused: [what: string, claims: Parts, environment: Parts, claim: string][] = [
  ['another repository', { ...claims, repository: 'OWNER/other' }, environment, 'repository'],
  ['another case', { ...claims, repository: 'owner/app' }, environment, 'repository'],
  ['no repository', { ...claims, repository: undefined }, environment, 'repository'],
  [
    'a repository that the runner does not tell',
    claims,
    { ...environment, GITHUB_REPOSITORY: undefined },
    'repository',
  ],
  ['another run', { ...claims, run_id: '1' }, environment, 'run_id'],
  ['no run', { ...claims, run_id: null }, environment, 'run_id'],
  ['another attempt', { ...claims, run_attempt: '1' }, environment, 'run_attempt'],
  ['another commit', { ...claims, sha: 'b'.repeat(40) }, environment, 'sha'],
  ['a repository of the same name', { ...claims, repository_id: '54321' }, environment, 'repository_id'],
  ['a list', { ...claims, sha: ['a'.repeat(40), 'x'] }, environment, 'sha'],
];

for (const [what, told, own, claim] of refused) {
  test(`a job refuses a token of ${what}`, () => {
    assert.throws(() => recognizeJob(told, own as typeof environment), {
      code: 'E_TOKEN_UNTRUSTED',
      message: new RegExp(`its claim ${claim} differs`),
    });
  });
}

const github = 'https://token.actions.githubusercontent.com';

const issuers: [told: unknown, trusted: string, isTrusted: boolean][] = [
  [github, github, true],
  [`${github}/acme-corp`, github, true],
  [`${github}/`, github, false],
  [`${github}/a/b`, github, false],
  [`${github}/..`, github, false],
  [`${github}.evil.example`, github, false],
  [`${github}/acme`, `${github}/other`, false],
  ['https://ghes.example/_services/token', 'https://ghes.example/_services/token', true],
  ['https://ghes.example/_services/token/acme', 'https://ghes.example/_services/token', false],
  ['http://token.actions.githubusercontent.com', github, false],
  [undefined, github, false],
  [[github], github, false],
];

for (const [told, trusted, isTrusted] of issuers) {
  test(`${told} is ${isTrusted ? '' : 'not '}trusted as ${trusted}`, () => {
    assert.equal(isTrustedIssuer(told, trusted), isTrusted);
  });
}

test('claims that nobody has verified are an object, whatever the token is', () => {
  assert.deepEqual(unverifiedClaims(jwtOf({ iss: 'x' })), { iss: 'x' });
  for (const claims of [null, 7, 'x']) assert.deepEqual(unverifiedClaims(jwtOf(claims)), {});
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (token) => {
      assert.equal(typeof unverifiedClaims(token), 'object');
      assert.notEqual(unverifiedClaims(`${token}.${token}`), null);
    }),
  );
});
