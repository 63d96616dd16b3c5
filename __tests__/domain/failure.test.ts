import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import {
  type Disposition,
  delayBefore,
  dispositionOf,
  type FailureDetails,
  isNoAnswer,
  type Operation,
  RequestFailure,
} from '../../src/domain/failure.ts';

const answer = (code: string, status = 400, words = '') => ({ kind: 'answer', code, status, words }) as const;

const rules: [operation: Operation, details: FailureDetails, expected: Disposition][] = [
  ['GetSecretValue', { kind: 'network', code: 'ECONNRESET' }, 'retry'],
  ['GetSecretValue', { kind: 'network', code: 'ENOTFOUND' }, 'retry'],
  ['GetSecretValue', { kind: 'timeout' }, 'retry'],
  ['JWKS request', { kind: 'garbage', status: 200 }, 'retry'],
  ['GetSecretValue', { kind: 'certificate', code: 'CERT_HAS_EXPIRED' }, 'fail'],
  ['GetSecretValue', answer('Throttling'), 'slow down'],
  ['GetSecretValue', answer('ThrottlingException'), 'slow down'],
  ['GetSecretValue', answer('ThrottledException'), 'slow down'],
  ['GetSecretValue', answer('TooManyRequestsException', 429), 'slow down'],
  ['AssumeRole', answer('RequestLimitExceeded'), 'slow down'],
  ['AssumeRole', answer('SlowDown', 503), 'slow down'],
  ['BatchGetSecretValue', answer('LimitExceededException'), 'slow down'],
  ['UpdateSecretVersionStage', answer('LimitExceededException'), 'fail'],
  ['PutSecretValue', answer('LimitExceededException'), 'fail'],
  ['OIDC token request', { kind: 'answer', status: 429 }, 'slow down'],
  ['AssumeRoleWithWebIdentity', answer('IDPCommunicationError'), 'retry'],
  ['AssumeRoleWithWebIdentity', answer('IDPCommunicationErrorException'), 'retry'],
  [
    'AssumeRoleWithWebIdentity',
    answer('InvalidIdentityToken', 400, "Couldn't retrieve verification key from your identity provider"),
    'retry',
  ],
  [
    'AssumeRoleWithWebIdentity',
    answer('InvalidIdentityToken', 400, 'No OpenIDConnect provider found in your account'),
    'fail',
  ],
  ['AssumeRoleWithWebIdentity', answer('InvalidIdentityToken', 400, 'Incorrect token audience'), 'fail'],
  ['AssumeRoleWithWebIdentity', answer('IDPRejectedClaim', 403), 'fail'],
  ['AssumeRoleWithWebIdentity', answer('ExpiredTokenException'), 'fresh token'],
  ['AssumeRoleWithWebIdentity', answer('ExpiredToken'), 'fresh token'],
  ['GetSecretValue', answer('ExpiredTokenException'), 'fail'],
  ['AssumeRoleWithWebIdentity', answer('AccessDenied', 403), 'retry late'],
  ['AssumeRole', answer('AccessDenied', 403), 'retry late'],
  ['GetSecretValue', answer('AccessDeniedException'), 'fail'],
  ['GetSecretValue', answer('InvalidSignatureException', 403), 'correct clock'],
  ['GetSecretValue', answer('SignatureDoesNotMatch', 403), 'correct clock'],
  ['GetSecretValue', answer('RequestTimeTooSkewed', 403), 'correct clock'],
  ['GetSecretValue', answer('RequestExpired'), 'correct clock'],
  ['GetSecretValue', answer('RequestInTheFuture'), 'correct clock'],
  ['GetSecretValue', answer('InternalServiceError', 500), 'retry'],
  ['BatchGetSecretValue', { kind: 'answer', code: 'InternalServiceError' }, 'retry'],
  ['GetSecretValue', answer('Unheard', 503), 'retry'],
  ['OIDC token request', { kind: 'answer', status: 502 }, 'retry'],
  ['OIDC token request', { kind: 'answer', status: 408 }, 'retry'],
  ['OIDC token request', { kind: 'answer', status: 401 }, 'fail'],
  ['OIDC token request', { kind: 'answer', status: 404 }, 'fail'],
  ['JWKS request', { kind: 'answer', status: 302 }, 'fail'],
  ['AssumeRole', answer('PackedPolicyTooLarge'), 'fail'],
  ['AssumeRole', answer('MalformedPolicyDocument'), 'fail'],
  ['AssumeRole', answer('RegionDisabledException', 403), 'fail'],
  ['AssumeRole', answer('ValidationError'), 'fail'],
  ['GetSecretValue', answer('ResourceNotFoundException'), 'fail'],
  ['GetSecretValue', answer('DecryptionFailure'), 'fail'],
  ['GetCallerIdentity', { kind: 'answer', code: 'CredentialsProviderError' }, 'fail'],
];

for (const [operation, details, expected] of rules) {
  test(`${operation} ${Object.values(details).join(' ').trim()}: ${expected}`, () => {
    assert.equal(dispositionOf(new RequestFailure(operation, details)), expected);
  });
}

const shown: [details: FailureDetails, message: string][] = [
  [answer('AccessDeniedException'), 'GetSecretValue: AccessDeniedException'],
  [{ kind: 'answer', status: 503 }, 'GetSecretValue: HTTP 503'],
  [{ kind: 'timeout' }, 'GetSecretValue: timeout'],
  [{ kind: 'network', code: 'ECONNREFUSED' }, 'GetSecretValue: ECONNREFUSED'],
  [answer('not a code: hunter2'), 'GetSecretValue: HTTP 400'],
  [answer('x'.repeat(65)), 'GetSecretValue: HTTP 400'],
  [answer('::error::x'), 'GetSecretValue: HTTP 400'],
  [{ kind: 'network', code: 'a\nb' }, 'GetSecretValue: network'],
];

for (const [details, message] of shown) {
  test(`says ${message}`, () => assert.equal(new RequestFailure('GetSecretValue', details).message, message));
}

test("the service's words can be asked, and are never printed", () => {
  const failure = new RequestFailure('GetSecretValue', answer('AccessDenied', 400, 'because of hunter2'));
  assert.ok(failure.says(/hunter\d/));
  assert.ok(!failure.says(/hunter3/));
  const printed = [
    inspect(failure, { depth: 9, showHidden: true }),
    JSON.stringify(failure),
    String(failure.stack),
  ];
  for (const text of printed) assert.ok(!text.includes('hunter2'), text);
});

test('what cannot pass is not asked again, and what said no is no silence', () => {
  assert.ok(isNoAnswer(new RequestFailure('ListSecrets', { kind: 'timeout' })));
  assert.ok(isNoAnswer(new RequestFailure('ListSecrets', { kind: 'answer', status: 503 })));
  assert.ok(!isNoAnswer(new RequestFailure('ListSecrets', answer('AccessDenied'))));
  assert.ok(!isNoAnswer(new RequestFailure('ListSecrets', { kind: 'certificate' })));
});

test('delays have full jitter under a bound that doubles up to eight seconds', () => {
  assert.equal(delayBefore(1, 'retry', undefined, 1), 100);
  assert.equal(delayBefore(2, 'retry', undefined, 1), 200);
  assert.equal(delayBefore(1, 'slow down', undefined, 1), 500);
  assert.equal(delayBefore(20, 'slow down', undefined, 1), 8000);
  assert.equal(delayBefore(5, 'retry', undefined, 0), 0);
  assert.equal(delayBefore(1, 'correct clock', undefined, 1), 0);
  // Seconds, because IAM needs them.
  assert.equal(delayBefore(1, 'retry late', undefined, 0), 1500);
});

test('no delay is before Retry-After, or longer than the bound', () => {
  const dispositions = fc.constantFrom<Disposition>('retry', 'slow down', 'fresh token', 'retry late');
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const retryAfter = fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      dispositions,
      retryAfter,
      random,
      (attempt, how, after, chance) => {
        const delay = delayBefore(attempt, how, after, chance);
        assert.ok(delay >= (after ?? 0));
        assert.ok(delay <= Math.max(after ?? 0, 8000));
      },
    ),
  );
});

test('of a code nothing is shown that could be a value', () => {
  const shown = (code: string) =>
    new RequestFailure('GetSecretValue', { kind: 'answer', code, status: 400 }).message;
  for (const code of [
    'AccessDeniedException',
    'Throttling',
    'PackedPolicyTooLarge',
    'ECONNRESET',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
    'ERR_SSL_TLSV1_UNRECOGNIZED_NAME',
  ]) {
    assert.equal(shown(code), `GetSecretValue: ${code}`);
  }
  for (const code of ['hunter2', 'FAKEvalue', 'a1b2c3d4e5', 'with space Error', 'ERR_SSL_A1B2C3']) {
    assert.equal(shown(code), 'GetSecretValue: HTTP 400');
  }
});
