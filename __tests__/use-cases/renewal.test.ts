import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExportedCredentials } from '../../src/domain/credentials/credentials.ts';
import { LeaseError } from '../../src/domain/error.ts';
import type { JudgedValue } from '../../src/domain/expiry/judged-value.ts';
import { type LeaseRecord, parseRecord, writeRecord } from '../../src/domain/records/record.ts';
import { entryOf } from '../../src/domain/records/record-entry.ts';
import { sealKeyOf } from '../../src/domain/records/seal.ts';
import type { LeaseInputs } from '../../src/domain/requests/lease-inputs.ts';
import { handOver } from '../../src/use-cases/hand-over.ts';
import type { LeaseDirectory } from '../../src/use-cases/ports.ts';
import { judgedOf, secretOf } from '../domain/samples.ts';
import { freeLock } from './lock-double.ts';
import { RunnerDouble } from './runner-double.ts';

const environment = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer', GITHUB_RUN_ID: '1' };
const key = sealKeyOf(environment);
const id = '0a1b2c3d-0a1b-4a1b-8a1b-0a1b2c3d4e5f';
const now = Date.parse('2026-06-15T12:00:00.000Z');

const old = judgedOf('FAKE-old', { name: 'ONE' });
const fresh = judgedOf('FAKE-new', { name: 'ONE', secret: secretOf('FAKE-new', { versionId: 'two' }) });
const keys: LeaseRecord['credentials'] = {
  mode: 'env',
  role: 'arn:aws:iam::111122223333:role/deploy',
  expiresAt: '2026-06-15T12:30:00.000Z',
  variables: ['AWS_ACCESS_KEY_ID', 'AWS_SESSION_TOKEN'],
};
const recorded: LeaseRecord = {
  version: 1,
  id,
  leasedAt: '2026-06-15T11:00:00.000Z',
  clockOffset: 0,
  region: 'eu-west-1',
  role: null,
  accountId: null,
  claims: {},
  expiresAt: keys.expiresAt,
  entries: [entryOf(old, true)],
  credentials: keys,
  inputs: { secrets: 'ONE, prod/db' },
};

/** Renews `recorded` by these values, with a runner and a directory that keep what they are given. */
async function renewed(
  judged: JudgedValue[],
  credentials?: ExportedCredentials,
  runner = new RunnerDouble(environment),
) {
  const texts = new Map([[id, writeRecord(recorded, key)]]);
  const directory: LeaseDirectory = {
    fileNames: () => [],
    removeFile: () => {},
    isPrivate: () => assert.fail('no file is looked at'),
    isOpenToOthers: () => false,
    writeRecord: (lease, text) => {
      texts.set(lease, text);
      return `/tmp/${lease}.json`;
    },
    writeFile: () => assert.fail('no value is a file here'),
    records: () => [...texts.values()],
    remove: () => assert.fail('a renewal removes nothing'),
    readFile: () => assert.fail('no file is looked at'),
    recordPath: (leaseId) => leaseId,
    filePath: () => assert.fail('no file is looked at'),
    removeLock: () => assert.fail('a renewal removes nothing'),
    launcher: { directory: '', path: '', install: () => assert.fail('no file is looked at') },
    lock: freeLock,
  };
  const exporting = { env: true, onConflict: 'error', minMaskLength: 4 } as const;
  const inputs = {
    regions: ['eu-west-1'],
    exporting,
    network: { timeout: 0 },
    asGiven: recorded.inputs,
  } as unknown as LeaseInputs;
  const contents = {
    id,
    judged,
    credentials,
    accountId: undefined,
    claims: {},
    inputs,
    renews: recorded,
  };
  const record = () => parseRecord(texts.get(id) ?? '', key);
  try {
    const services = {
      runner,
      clock: { offset: 0, now: () => now },
      directory,
      readAwsConfig: () => assert.fail('no file is looked at'),
      readAwsCredentials: () => assert.fail('no file is looked at'),
    };
    await handOver({ contents, outputs: { kind: 'command' } }, services);
    return { record: record(), handed: runner.handed[0], error: undefined };
  } catch (error) {
    return { record: record(), handed: runner.handed[0], error };
  }
}

test('keys that are not due stay in the record: the end blanks them, and the next check judges them', async () => {
  const { record, handed } = await renewed([fresh]);
  assert.deepEqual(record?.credentials, keys);
  assert.equal(record?.expiresAt, keys.expiresAt);
  assert.deepEqual(Object.fromEntries(handed?.variables ?? []), {
    ONE: 'FAKE-new',
    SECRET_LEASE_EXPIRES_AT: keys.expiresAt,
  });
});

test('keys that are renewed replace the old ones, though the variables hold those, and values stay', async () => {
  const expiresAt = new Date('2026-06-15T13:00:00.000Z');
  const variables = new Map([
    ['AWS_ACCESS_KEY_ID', 'FAKE-id'],
    ['AWS_SESSION_TOKEN', 'FAKE-session'],
  ]);
  const credentials = {
    mode: 'env',
    role: keys.role,
    expiresAt,
    variables,
    replaces: new Set<string>(),
    outputs: new Map(),
    files: new Map(),
  } as const;
  const runner = new RunnerDouble({ ...environment, AWS_ACCESS_KEY_ID: 'old', AWS_SESSION_TOKEN: 'old' });
  const { record, handed } = await renewed([old], credentials, runner);
  assert.deepEqual(Object.fromEntries(handed?.variables ?? []), {
    ...Object.fromEntries(variables),
    SECRET_LEASE_EXPIRES_AT: expiresAt.toISOString(),
  });
  assert.deepEqual(record?.credentials, { ...keys, expiresAt: expiresAt.toISOString() });
  assert.deepEqual(record?.entries, recorded.entries);
});

test('where handing over fails, the record tells of what later steps have', async () => {
  const full = new LeaseError('E_DISK', 'full');
  class FullRunner extends RunnerDouble {
    override handOver(): void {
      throw full;
    }
  }
  const { record, error } = await renewed([fresh], undefined, new FullRunner(environment));
  assert.equal(error, full);
  assert.deepEqual(record, recorded);
});
