import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LeaseRecord, type RecordEntry, writeRecord } from '../../src/domain/records/record.ts';
import { sealKeyOf } from '../../src/domain/records/seal.ts';
import { end } from '../../src/use-cases/end.ts';
import type { LeaseDirectory } from '../../src/use-cases/ports.ts';
import { versionId } from '../domain/samples.ts';
import { freeLock } from './lock-double.ts';
import { RunnerDouble } from './runner-double.ts';

const environment = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer', GITHUB_RUN_ID: '1' };
const key = sealKeyOf(environment);
const [mine, theirs] = ['0a1b2c3d-0a1b-4a1b-8a1b-0a1b2c3d4e5f', '1a1b2c3d-0a1b-4a1b-8a1b-0a1b2c3d4e5f'];

function entryOf(name: string, exported: Partial<RecordEntry['exported']> = {}): RecordEntry {
  return {
    name,
    secret: 'prod/db',
    arn: 'arn',
    versionId,
    stages: [],
    selector: null,
    expiresAt: null,
    source: null,
    firm: false,
    judgement: 'unknown',
    pinned: false,
    exported: { env: true, output: true, file: false, ...exported },
  };
}

function recordOf(id: string, changes: Partial<LeaseRecord> = {}): string {
  const record: Omit<LeaseRecord, 'version'> = {
    id,
    leasedAt: '2026-06-15T12:00:00.000Z',
    clockOffset: 0,
    region: 'eu-west-1',
    role: null,
    accountId: null,
    claims: {},
    expiresAt: null,
    entries: [entryOf('A')],
    credentials: null,
    inputs: {},
    ...changes,
  };
  return writeRecord(record, key);
}

function ended(id: string, ...records: string[]) {
  const runner = new RunnerDouble(environment);
  const removed: string[] = [];
  const unused = () => assert.fail('nothing is written at the end');
  const directory: LeaseDirectory = {
    fileNames: () => [],
    removeFile: () => {},
    isPrivate: unused,
    isOpenToOthers: unused,
    writeRecord: unused,
    writeFile: unused,
    readFile: unused,
    filePath: unused,
    recordPath: unused,
    records: () => records,
    remove: (lease) => {
      removed.push(lease);
      return [];
    },
    removeLock: () => {},
    launcher: { directory: '', path: '', install: unused },
    lock: freeLock,
  };
  end({ id, names: '', hasRecord: true }, runner, directory);
  const variables = runner.handed.map((what) => Object.fromEntries(what.variables));
  return { variables, removed, said: runner.said };
}

test('what was exported is blanked, what was not is left alone', () => {
  const entries = [entryOf('A'), entryOf('B', { env: false }), entryOf('C_FILE', { file: true })];
  const { variables, removed, said } = ended(mine, recordOf(mine, { entries }));
  assert.deepEqual(variables, [{ A: '', C_FILE: '', SECRET_LEASE_EXPIRES_AT: '' }]);
  assert.deepEqual(removed, [mine]);
  assert.deepEqual(said, ['info: Lease ended: 2 variables blanked, 1 files deleted.']);
});

test('other leases of the job keep theirs, and the earliest end is theirs now', () => {
  const soon = recordOf(theirs, { entries: [entryOf('X')], expiresAt: '2026-06-15T14:00:00.000Z' });
  const late = recordOf(theirs.replace('1', '2'), { expiresAt: '2026-06-15T20:00:00.000Z' });
  const own = recordOf(mine, { expiresAt: '2026-06-15T13:00:00.000Z' });
  const { variables, removed } = ended(mine, late, own, soon);
  assert.deepEqual(variables, [{ A: '', SECRET_LEASE_EXPIRES_AT: '2026-06-15T14:00:00.000Z' }]);
  assert.deepEqual(removed, [mine]);
});

test('a record that was changed blanks nothing, and the files go all the same', () => {
  for (const records of [[], [recordOf(mine).replace('"A"', '"PATH"')], ['{}']]) {
    const { variables, removed, said } = ended(mine, ...records);
    assert.deepEqual([variables, removed, said.length], [[], [mine], 1]);
    assert.match(said[0] ?? '', /^warning: /);
  }
});

test('a step that leased nothing has nothing to end', () => {
  for (const id of ['', '../x', 'all']) {
    assert.deepEqual(ended(id, recordOf(theirs)), { variables: [], removed: [], said: [] });
  }
});
