import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RequestFailure } from '../../../src/domain/failure.ts';
import { explainAmbientCredentials } from '../../../src/domain/refusals/ambient-credentials.ts';

test('credentials of the job that do not work: which they are, and what to do', () => {
  const failure = new RequestFailure('GetCallerIdentity', { kind: 'garbage' });
  const environment = { AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 'x' };
  const error = explainAmbientCredentials(failure, { environment, hasProfile: () => false });
  assert.equal(error.code, 'E_CREDENTIALS');
  assert.match(error.message, /keys of AWS_ACCESS_KEY_ID are wrong/);
  assert.match(error.fix ?? '', /role-to-assume/);
});
