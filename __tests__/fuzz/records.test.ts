import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { TemporaryLeaseDirectory } from '../../src/adapters/lease-directory.ts';
import { LeaseError } from '../../src/domain/error.ts';
import { parseRecord } from '../../src/domain/records/record.ts';
import { sealKeyOf, sealOf } from '../../src/domain/records/seal.ts';
import { holds } from './budget.ts';
import { hostileKey, hostileText } from './hostile-text.ts';
import { runInProcess } from './in-process-step.ts';

const bearer = {
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'in-process-bearer',
  GITHUB_REPOSITORY: 'OWNER/app',
  GITHUB_RUN_ID: '1',
};
const key = sealKeyOf(bearer);
const { records } = await runInProcess(
  { secrets: 'A, app/a\nB, app/b file' },
  new Map([
    ['app/a', 'FAKE-a'],
    ['app/b', 'FAKE-b'],
  ]),
);
const [text = ''] = records;
assert.ok(parseRecord(text, key), 'the record that is tampered with is a good one');

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  hostileText,
  hostileKey,
  fc.constantFrom('../../x', 'PATH', 'GITHUB_ENV', 'RUNNER_TEMP', '/etc/passwd', null, [], {}, -1),
);

holds(
  'a record that anybody changed is none, whatever was changed',
  fc.property(
    fc.nat(text.length - 1),
    fc.nat(20),
    fc.oneof(hostileText, fc.string({ maxLength: 3 })),
    (at, cut, put) => {
      const changed = text.slice(0, at) + put + text.slice(at + cut);
      const record = parseRecord(changed, key);
      if (record) assert.deepEqual(record, parseRecord(text, key), 'at most its white space');
    },
  ),
  4,
);

holds(
  'a record sealed by a step that has the key still takes no name of the runner and is no path',
  fc.property(fc.nat(), hostileKey, anything, fc.boolean(), (choice, own, value, adds) => {
    const { seal: _, ...content } = JSON.parse(text);
    const places = placesIn(content);
    const place = places[choice % places.length];
    if (place && !Array.isArray(place.holder)) place.holder[adds ? own : place.key] = value;
    const changed = JSON.stringify(content);
    const record = parseRecord(JSON.stringify({ ...JSON.parse(changed), seal: sealOf(changed, key) }), key);
    if (!record) return;
    assert.match(record.id, /^[0-9a-f-]{36}$/);
    const names = [...record.entries.map(({ name }) => name), ...(record.credentials?.variables ?? [])];
    for (const name of names) {
      assert.match(name, /^[A-Za-z_]\w*$/);
      assert.doesNotMatch(
        name,
        /^(ACTIONS_ALLOW_UNSECURE_COMMANDS|RUNNER_TEMP|SECRET_LEASE_.*|NODE_OPTIONS|GITHUB_(ENV|OUTPUT|PATH|STATE))$/i,
      );
    }
  }),
  4,
);

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((own) => [{ holder, key: own }, ...placesIn(holder[own])]);
}

const id = '0a1b2c3d-0000-4000-8000-0123456789ab';

/** What an earlier step may have put where the folder, a record or a lease's files belong. */
const planted = fc.record({
  folder: fc.constantFrom(
    'none',
    'directory',
    'open directory',
    'file',
    'link to a directory',
    'dangling link',
  ),
  inside: fc.array(
    fc.tuple(
      fc.constantFrom(`${id}.json`, id, '0.json', '..json', `${id}.json.1`, 'secret-lease', 'x'),
      fc.constantFrom('file', 'directory', 'link to a file', 'link to a directory', 'dangling link'),
    ),
    { maxLength: 4 },
  ),
  content: fc.oneof(hostileText, fc.constant(text), fc.json()),
});

holds(
  'what an earlier step planted is refused or passed over: nothing outside is read, written or deleted',
  fc.property(planted, (plan) => {
    const root = mkdtempSync(join(tmpdir(), 'fuzz-'));
    try {
      const outside = join(root, 'outside');
      mkdirSync(outside, { mode: 0o700 });
      writeFileSync(join(outside, 'sentinel'), 'sentinel', { mode: 0o600 });
      writeFileSync(join(outside, `${id}.json`), 'outside', { mode: 0o600 });
      const temp = join(root, 'temp');
      mkdirSync(temp);
      plant(plan, join(temp, 'secret-lease'), outside);

      const directory = new TemporaryLeaseDirectory(temp);
      tolerate(() => assert.ok(!directory.records().includes('outside')));
      tolerate(() => {
        const path = directory.writeRecord(id, 'record');
        assert.equal(lstatSync(path).mode & 0o777, 0o600);
        assert.ok(lstatSync(path).isFile());
      });
      tolerate(() =>
        assert.equal(lstatSync(directory.writeFile(id, 'A_FILE', Buffer.of(1))).mode & 0o777, 0o600),
      );
      tolerate(() => directory.remove(id));
      assert.equal(readFileSync(join(outside, 'sentinel'), 'utf8'), 'sentinel');
      assert.equal(readFileSync(join(outside, `${id}.json`), 'utf8'), 'outside');
      assert.throws(() => lstatSync(join(outside, 'A_FILE')), { code: 'ENOENT' });
    } finally {
      rmSync(root, { recursive: true });
    }
  }),
);

interface Plan {
  readonly folder: string;
  readonly inside: readonly (readonly [name: string, kind: string])[];
  readonly content: string;
}

function plant({ folder, inside, content }: Plan, path: string, outside: string): void {
  if (folder === 'none') return;
  put(folder.replace('open ', ''), path, outside, content);
  if (!folder.endsWith('directory') || folder.startsWith('link')) return;
  chmodSync(path, folder.startsWith('open') ? 0o777 : 0o700);
  for (const [name, kind] of new Map(inside)) put(kind, join(path, name), outside, content);
}

function put(kind: string, path: string, outside: string, content: string): void {
  if (kind === 'directory') mkdirSync(path, { mode: 0o700 });
  else if (kind === 'file') writeFileSync(path, content, { mode: 0o600 });
  else if (kind === 'link to a file') symlinkSync(join(outside, `${id}.json`), path);
  else symlinkSync(kind === 'link to a directory' ? outside : join(outside, 'nowhere'), path);
}

/** Refused by a code, or done. */
function tolerate(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof LeaseError)) throw error;
    assert.match(error.code, /^E_(RUNNER|DISK)$/);
  }
}
