import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, win32 } from 'node:path';
import { test } from 'node:test';
import { launcherScripts } from '../../../src/domain/command/launcher-script.ts';
import { lacks } from '../../needs.ts';

function launchers(node: string, script: string, directory: string, platform: NodeJS.Platform) {
  const nearby = { node: win32.relative(directory, node), script: win32.relative(directory, script) };
  return launcherScripts({ node, script, nearby, platform });
}
const onWindows = (root: string) =>
  launchers(
    `${root}\\externals\\node24\\bin\\node.exe`,
    `${root}\\_work\\_actions\\OWNER\\secret-lease\\v1\\dist\\cli.js`,
    `${root}\\_work\\_temp\\secret-lease\\bin`,
    'win32',
  );
const lineOf = (text: string | undefined) => text?.split('\r\n').find((line) => line.endsWith('%*'));

test('cmd reads ASCII alone, whatever the code page is', () => {
  assert.equal(
    lineOf(onWindows('C:\\runner 100%').get('secret-lease.cmd')),
    '"C:\\runner 100%%\\externals\\node24\\bin\\node.exe" "C:\\runner 100%%\\_work\\_actions\\OWNER\\secret-lease\\v1\\dist\\cli.js" %*',
  );
  assert.equal(
    lineOf(onWindows('C:\\Users\\Jürgen\\runner').get('secret-lease.cmd')),
    '"%~dp0..\\..\\..\\..\\externals\\node24\\bin\\node.exe" "%~dp0..\\..\\..\\_actions\\OWNER\\secret-lease\\v1\\dist\\cli.js" %*',
  );
});

test('PowerShell has one of its own on Windows alone', () => {
  const names = (platform: NodeJS.Platform) => [...launchers('/n', '/s', '/d', platform).keys()];
  assert.deepEqual(names('win32'), ['secret-lease', 'secret-lease.cmd', 'secret-lease.ps1']);
  assert.deepEqual(names('linux'), ['secret-lease', 'secret-lease.cmd']);
});

test("PowerShell's begins with a byte order mark, and quotes the paths", () => {
  const text = onWindows("C:\\Jürgen's").get('secret-lease.ps1') ?? '';
  assert.ok(text.startsWith('\ufeff$words'));
  assert.ok(text.includes("& 'C:\\Jürgen''s\\externals\\node24\\bin\\node.exe' @command"));
});

test("cmd's runs from a folder that no code page has", (t) => {
  if (lacks(t, 'windows')) return;
  const root = mkdtempSync(join(tmpdir(), 'Jürgen 作業 '));
  t.after(() => rmSync(root, { recursive: true }));
  const directory = join(root, 'bin');
  mkdirSync(directory);
  const script = join(root, 'words.cjs');
  writeFileSync(script, 'console.log(JSON.stringify(process.argv.slice(2))); process.exit(3)');
  const scripts = launchers(process.execPath, script, directory, 'win32');
  writeFileSync(join(directory, 'x.cmd'), scripts.get('secret-lease.cmd') ?? '');
  const { status, stdout } = spawnSync(
    process.env.ComSpec ?? '',
    ['/d', '/s', '/c', '"x.cmd check --lease=1"'],
    {
      windowsVerbatimArguments: true,
      encoding: 'utf8',
      env: { ...process.env, PATH: directory },
    },
  );
  assert.deepEqual([status, stdout.trim()], [3, '["check","--lease=1"]']);
});
