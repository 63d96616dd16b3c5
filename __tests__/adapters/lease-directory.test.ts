import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { TemporaryLeaseDirectory } from '../../src/adapters/lease-directory.ts';
import { lacks } from '../needs.ts';

const id = '0a1b2c3d-0a1b-4a1b-8a1b-0a1b2c3d4e5f';
const other = '1a1b2c3d-0a1b-4a1b-8a1b-0a1b2c3d4e5f';

function roomOf(t: TestContext): { temp: string; path: string; directory: TemporaryLeaseDirectory } {
  const temp = mkdtempSync(join(tmpdir(), 'lease-directory-'));
  t.after(() => rmSync(temp, { recursive: true, force: true }));
  return { temp, path: join(temp, 'secret-lease'), directory: new TemporaryLeaseDirectory(temp) };
}

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

test('a record and a file, for nobody else to read', (t) => {
  if (lacks(t, 'modes')) return;
  const { path, directory } = roomOf(t);
  const record = directory.writeRecord(id, '{"a":1}');
  const file = directory.writeFile(id, 'KEY_FILE', Buffer.from([255, 0]));
  assert.deepEqual([record, file], [join(path, `${id}.json`), join(path, id, 'KEY_FILE')]);
  assert.deepEqual([readFileSync(record, 'utf8'), [...readFileSync(file)]], ['{"a":1}', [255, 0]]);
  assert.deepEqual([path, join(path, id), record, file].map(modeOf), ['700', '700', '600', '600']);
  assert.deepEqual(directory.records(), ['{"a":1}']);
  assert.deepEqual(readdirSync(path).sort(), [id, `${id}.json`]);
});

test('whatever the umask is', (t) => {
  if (lacks(t, 'modes')) return;
  const umask = process.umask(0);
  t.after(() => process.umask(umask));
  const { path, directory } = roomOf(t);
  const file = directory.writeFile(id, 'X', Buffer.from('x'));
  assert.deepEqual([path, file].map(modeOf), ['700', '600']);
});

test('a renewal replaces a file in its place', (t) => {
  const { directory } = roomOf(t);
  directory.writeFile(id, 'X', Buffer.from('old and long'));
  const file = directory.writeFile(id, 'X', Buffer.from('new'));
  assert.equal(readFileSync(file, 'utf8'), 'new');
});

test('the end of a lease is the end of its own files alone', (t) => {
  const { temp, path, directory } = roomOf(t);
  for (const each of [id, other]) {
    directory.writeRecord(each, each);
    directory.writeFile(each, 'X', Buffer.from('x'));
  }
  writeFileSync(join(temp, 'mine'), 'x');
  directory.remove(id);
  assert.deepEqual(readdirSync(path).sort(), [other, `${other}.json`]);
  assert.ok(existsSync(join(temp, 'mine')));
  directory.remove(id);
});

test('nothing outside is ever removed, whatever is asked for', (t) => {
  const { temp, path, directory } = roomOf(t);
  directory.writeRecord(id, 'x');
  writeFileSync(join(temp, 'mine.json'), 'x');
  for (const wrong of ['', '.', '..', '../mine', `${id}/..`, '*']) directory.remove(wrong);
  assert.deepEqual(readdirSync(temp).sort(), ['mine.json', 'secret-lease']);
  assert.deepEqual(readdirSync(path), [`${id}.json`]);
});

const refusesToWrite = (directory: TemporaryLeaseDirectory) => {
  assert.throws(() => directory.writeRecord(id, 'x'), { code: 'E_RUNNER' });
  assert.throws(() => directory.writeFile(id, 'X', Buffer.from('x')), { code: 'E_RUNNER' });
  assert.deepEqual(directory.records(), []);
  directory.remove(id);
};

test('a link in its place is not followed', (t) => {
  if (lacks(t, 'modes')) return;
  const { temp, path, directory } = roomOf(t);
  const elsewhere = join(temp, 'elsewhere');
  mkdirSync(elsewhere, { mode: 0o700 });
  writeFileSync(join(elsewhere, `${id}.json`), 'theirs', { mode: 0o600 });
  symlinkSync(elsewhere, path);
  refusesToWrite(directory);
  assert.deepEqual(readdirSync(elsewhere), [`${id}.json`]);
});

for (const mode of [0o777, 0o750, 0o701, 0o755]) {
  test(`a folder of mode ${mode.toString(8)} is not used`, (t) => {
    if (lacks(t, 'modes')) return;
    const { path, directory } = roomOf(t);
    mkdirSync(path);
    chmodSync(path, mode);
    writeFileSync(join(path, `${id}.json`), 'x', { mode: 0o600 });
    refusesToWrite(directory);
    assert.deepEqual(readdirSync(path), [`${id}.json`]);
  });
}

test('a link in the place of a lease’s folder is refused, and removed itself', (t) => {
  if (lacks(t, 'modes')) return;
  const { temp, path, directory } = roomOf(t);
  const elsewhere = join(temp, 'elsewhere');
  mkdirSync(elsewhere, { mode: 0o700 });
  writeFileSync(join(elsewhere, 'mine'), 'x');
  directory.writeRecord(id, 'x');
  symlinkSync(elsewhere, join(path, id));
  assert.throws(() => directory.writeFile(id, 'X', Buffer.from('x')), { code: 'E_RUNNER' });
  directory.remove(id);
  assert.deepEqual([readdirSync(path), readdirSync(elsewhere)], [[], ['mine']]);
});

test('a link in the place of a file is replaced, not written through', (t) => {
  if (lacks(t, 'modes')) return;
  const { temp, path, directory } = roomOf(t);
  const victim = join(temp, 'victim');
  writeFileSync(victim, 'untouched');
  mkdirSync(join(path, id), { recursive: true, mode: 0o700 });
  symlinkSync(victim, join(path, id, 'X'));
  symlinkSync(victim, join(path, `${id}.json`));
  directory.writeFile(id, 'X', Buffer.from('secret'));
  directory.writeRecord(id, 'record');
  assert.equal(readFileSync(victim, 'utf8'), 'untouched');
});

test('only records that are ours alone are read', (t) => {
  if (lacks(t, 'modes')) return;
  const { temp, path, directory } = roomOf(t);
  directory.writeRecord(id, 'ours');
  const ids = [...'23456'].map((digit) => `${digit}${other.slice(1)}`);
  const [linked, hard, open, folder, dangling] = ids.map((each) => join(path, `${each}.json`)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const elsewhere = join(temp, 'elsewhere');
  writeFileSync(elsewhere, 'theirs', { mode: 0o600 });
  symlinkSync(elsewhere, linked);
  linkSync(elsewhere, hard);
  writeFileSync(open, 'theirs');
  chmodSync(open, 0o644);
  mkdirSync(folder, { mode: 0o700 });
  symlinkSync(join(temp, 'nowhere'), dangling);
  writeFileSync(join(path, 'notes.json'), 'theirs', { mode: 0o600 });
  writeFileSync(join(path, `${other}.txt`), 'theirs', { mode: 0o600 });
  assert.deepEqual(directory.records(), ['ours']);
});

test('a file that cannot be written is an error without its content', (t) => {
  if (lacks(t, 'modes')) return;
  const { path, directory } = roomOf(t);
  mkdirSync(join(path, id, 'X'), { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  writeFileSync(join(path, id, 'X', 'in-the-way'), '');
  assert.throws(
    () => directory.writeFile(id, 'X', Buffer.from('FAKE-canary')),
    (error: Error & { code: string }) => error.code === 'E_DISK' && !error.message.includes('FAKE-canary'),
  );
  assert.deepEqual(readdirSync(join(path, id)), ['X']);
});

test('without RUNNER_TEMP there is no place', () => {
  for (const nowhere of [undefined, ''])
    assert.throws(() => new TemporaryLeaseDirectory(nowhere), { code: 'E_RUNNER', message: /RUNNER_TEMP/ });
});

test('where nothing was leased there is nothing to read or to remove', (t) => {
  const { path, directory } = roomOf(t);
  assert.deepEqual(directory.records(), []);
  directory.remove(id);
  assert.ok(!existsSync(path));
});
