import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jobEnvironment } from '../../../src/domain/records/job-environment.ts';
import type { LeaseRecord, RecordEntry } from '../../../src/domain/records/record.ts';

const entry = (name: string, env = true): RecordEntry => ({
  name,
  secret: 'app/key',
  arn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:app/key-AbCdEf',
  versionId: 'v',
  stages: [],
  selector: null,
  expiresAt: null,
  source: null,
  firm: false,
  judgement: 'ok',
  pinned: false,
  exported: { env, output: true, file: false },
});

function record(id: string, changes: Partial<LeaseRecord>): LeaseRecord {
  return {
    version: 1,
    id,
    leasedAt: '2026-01-01T00:00:00.000Z',
    clockOffset: 0,
    region: 'eu-west-1',
    role: null,
    accountId: null,
    claims: {},
    expiresAt: null,
    entries: [],
    credentials: null,
    inputs: {},
    ...changes,
  };
}

const merged = (environment: Record<string, string>, ...others: LeaseRecord[]) =>
  jobEnvironment(environment, others, (id) => `/leases/${id}/aws-config`);

test('what a lease exports and has not arrived is there, as a value that equals none', () => {
  const { A, B, HOME } = merged({ HOME: '/h' }, record('one', { entries: [entry('A'), entry('B', false)] }));
  assert.equal(HOME, '/h');
  assert.ok(A?.startsWith('\0'));
  assert.equal(B, undefined, 'an output is no variable');
});

test('what has arrived is what it is, also where a step has emptied it', () => {
  const one = record('one', { entries: [entry('A')], environmentSize: 4096 });
  assert.deepEqual(merged({ A: 'x' }, one), { A: 'x' });
  assert.deepEqual(merged({ A: '' }, one), { A: '' });
});

test('names that every object has are no different', () => {
  const environment = merged({}, record('one', { entries: [entry('constructor'), entry('__proto__')] }));
  assert.deepEqual(Object.keys(environment), ['constructor', '__proto__']);
});

test('it takes as much room as it will', () => {
  const { A } = merged({}, record('one', { entries: [entry('A')], environmentSize: 8192 }));
  assert.equal(A?.length, 8192);
});

test('keys are unknown, a region is known', () => {
  const variables = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION'];
  const credentials = { mode: 'env', role: 'r', expiresAt: null, variables } as const;
  const environment = merged({}, record('one', { credentials }));
  assert.equal(environment.AWS_REGION, 'eu-west-1');
  assert.ok(environment.AWS_SESSION_TOKEN?.startsWith('\0'));
});

test('a profile is known; the last of several counts, unless it has arrived', () => {
  const variables = ['AWS_CONFIG_FILE', 'AWS_PROFILE', 'AWS_SESSION_TOKEN'];
  const credentials = { mode: 'profile', role: 'r', expiresAt: null, variables } as const;
  const one = record('one', { credentials });
  const two = record('two', { credentials, inputs: { 'aws-profile': ' other ' } });
  assert.deepEqual(merged({ AWS_SESSION_TOKEN: 'old' }, one, two), {
    AWS_CONFIG_FILE: '/leases/two/aws-config',
    AWS_PROFILE: 'other',
    AWS_SESSION_TOKEN: '',
  });
  const arrived = { AWS_CONFIG_FILE: '/leases/two/aws-config', AWS_PROFILE: 'other' };
  assert.deepEqual(merged(arrived, one, two), arrived);
});
