import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSealOf, sealKeyOf, sealOf } from '../../../src/domain/records/seal.ts';

const job = {
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-of-this-job',
  GITHUB_REPOSITORY: 'OWNER/app',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'deploy',
};
const key = sealKeyOf(job);

test('all steps of a job have one key, whatever else differs between them', () => {
  assert.deepEqual(sealKeyOf({ ...job, GITHUB_ACTION: 'check', HOME: '/other' }), key);
  assert.equal(key.length, 32);
});

for (const name of Object.keys(job)) {
  test(`another ${name}, another key`, () => {
    assert.notDeepEqual(sealKeyOf({ ...job, [name]: 'other' }), key);
    assert.notDeepEqual(sealKeyOf({ ...job, [name]: undefined }), key);
  });
}

test('parts of the job cannot be shifted into one another', () => {
  const shifted = { ...job, GITHUB_RUN_ID: '11', GITHUB_RUN_ATTEMPT: '' };
  assert.notDeepEqual(sealKeyOf(shifted), key);
});

test('the key does not tell the bearer, nor does a seal', () => {
  for (const text of [Buffer.from(key).toString('latin1'), sealOf('record', key)])
    assert.ok(!text.includes(job.ACTIONS_ID_TOKEN_REQUEST_TOKEN));
});

test('a seal is of one text under one key', () => {
  const seal = sealOf('record', key);
  assert.match(seal, /^[0-9a-f]{64}$/);
  assert.ok(isSealOf(seal, 'record', key));
  assert.ok(!isSealOf(seal, 'Record', key));
  assert.ok(!isSealOf(seal, 'record', sealKeyOf({ ...job, GITHUB_RUN_ID: '2' })));
});

test('what is no seal is none', () => {
  const seal = sealOf('record', key);
  const wrong = [
    undefined,
    null,
    7,
    [seal],
    '',
    seal.slice(1),
    `${seal}0`,
    seal.toUpperCase(),
    'ß'.repeat(32),
  ];
  for (const each of wrong) assert.ok(!isSealOf(each, 'record', key), String(each));
});
