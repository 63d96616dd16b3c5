// Who may read what a lease writes on Windows: by a double, how icacls is called; by icacls itself, where it is real,
// what became of it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { lacks } from '../needs.ts';
import { messagesOf, openStage } from './stage.ts';

const double = ['--import', new URL('icacls.mjs', import.meta.url).href];
const grants = ['*S-1-3-4:(OI)(CI)F', '*S-1-5-18:(OI)(CI)F', '*S-1-5-32-544:(OI)(CI)F'];

/** A job whose leases call the double, and the words of each call so far. */
async function openClosingStage(t: TestContext) {
  const stage = await openStage(t);
  stage.put('app/file', 'FAKE-content');
  const at = join(stage.job.temp, 'icacls');
  const lease = (status: number, secrets: string, id: string) =>
    stage.leased(
      secrets,
      {},
      { id, nodeArgs: double, env: { ICACLS_WORDS: at, ICACLS_STATUS: String(status) } },
    );
  const calls = (): string[][] =>
    existsSync(at)
      ? readFileSync(at, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
      : [];
  return { stage, lease, calls };
}

test('the first lease closes the folder of all, and what is made in it needs no more', async (t) => {
  if (lacks(t, 'windows')) return;
  const { stage, lease, calls } = await openClosingStage(t);
  await lease(0, 'FILE, app/file file', 'first');
  const folder = join(stage.job.temp, 'secret-lease');
  const icacls = join(process.env.SystemRoot ?? '', 'System32', 'icacls.exe');
  assert.deepEqual(calls(), [[icacls, folder, '/inheritance:r', '/grant:r', ...grants, '/q']]);
});

test('a later lease closes its own folder, whoever made the one above', async (t) => {
  if (lacks(t, 'windows')) return;
  const { stage, lease, calls } = await openClosingStage(t);
  await lease(0, 'FILE, app/file file', 'first');
  const { FILE2_FILE: path = '' } = (await lease(0, 'FILE2, app/file file', 'second')).exported;
  assert.deepEqual(
    calls().map(([, folder]) => folder),
    [join(stage.job.temp, 'secret-lease'), dirname(path)],
  );
});

test('where a folder cannot be closed, a lease with files says so, and one without is silent', async (t) => {
  if (lacks(t, 'windows')) return;
  const { lease } = await openClosingStage(t);
  assert.deepEqual(messagesOf(await lease(5, 'KEY, app/file', 'first'), 'warning'), []);
  const step = await lease(5, 'FILE, app/file file', 'second');
  assert.match(
    messagesOf(step, 'warning').join(),
    /^The drive of RUNNER_TEMP keeps no permissions.*for FILE_FILE is/,
  );
  assert.equal(readFileSync(step.exported.FILE_FILE ?? '', 'utf8'), 'FAKE-content');
});

test('of other users administrators alone may read, as Windows itself tells it', async (t) => {
  if (lacks(t, 'windows', 'permissions')) return;
  const stage = await openStage(t);
  stage.put('app/file', 'FAKE-content');
  const { FILE_FILE: path = '' } = (await stage.leased('FILE, app/file file')).exported;
  assert.equal(readFileSync(path, 'utf8'), 'FAKE-content');
  const folder = join(stage.job.temp, 'secret-lease');
  for (const each of [folder, dirname(path), path]) assert.deepEqual(admittedTo(each), ['BA', 'OW', 'SY']);
  assert.match(sddlOf(folder), /^D:P/);
});

/** The permissions in Windows' own notation: https://learn.microsoft.com/windows/win32/secauthz/ace-strings */
function sddlOf(path: string): string {
  const saved = `${path}.acl`;
  const { status } = spawnSync('icacls', [path, '/save', saved], { cwd: dirname(path) });
  assert.equal(status, 0);
  const [name = '', sddl = ''] = readFileSync(saved, 'utf16le').replace('\ufeff', '').split(/\r?\n/);
  assert.equal(name, basename(path));
  return sddl;
}

function admittedTo(path: string): string[] {
  return [...sddlOf(path).matchAll(/\(A;[^)]*;([^;)]+)\)/g)].map(([, who = '']) => who).sort();
}
