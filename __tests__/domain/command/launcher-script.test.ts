import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, win32 } from 'node:path';
import { test } from 'node:test';
import {
  launcherScripts,
  needsDecoding,
  renamedVariables,
} from '../../../src/domain/command/launcher-script.ts';
import { pwshLauncher } from '../../../src/domain/command/pwsh-launcher.ts';
import { lacks } from '../../needs.ts';

function program(node: string, script: string, directory: string) {
  const nearby = { node: win32.relative(directory, node), script: win32.relative(directory, script) };
  return { node, script, nearby };
}
const onWindows = (root: string) =>
  program(
    `${root}\\externals\\node24\\bin\\node.exe`,
    `${root}\\_work\\_actions\\OWNER\\secret-lease\\v1\\dist\\cli.js`,
    `${root}\\_work\\_temp\\secret-lease\\bin`,
  );
const lineOf = (text: string | undefined) => text?.split('\r\n').find((line) => line.endsWith('%*'));

test('cmd reads ASCII alone, whatever the code page is', () => {
  assert.equal(
    lineOf(launcherScripts(onWindows('C:\\runner 100%')).get('secret-lease.cmd')),
    '"C:\\runner 100%%\\externals\\node24\\bin\\node.exe" "C:\\runner 100%%\\_work\\_actions\\OWNER\\secret-lease\\v1\\dist\\cli.js" %*',
  );
  assert.equal(
    lineOf(launcherScripts(onWindows('C:\\Users\\Jürgen\\runner')).get('secret-lease.cmd')),
    '"%~dp0..\\..\\..\\..\\externals\\node24\\bin\\node.exe" "%~dp0..\\..\\..\\_actions\\OWNER\\secret-lease\\v1\\dist\\cli.js" %*',
  );
});

test('what is on another drive, and beyond ASCII, is left to its short name', () => {
  const { script, nearby } = program('D:\\node.exe', 'C:\\Jürgen\\cli.js', 'D:\\_temp\\bin');
  assert.ok(needsDecoding(script, nearby.script));
  assert.ok(!needsDecoding('C:\\JRGEN~1\\cli.js', 'C:\\JRGEN~1\\cli.js'));
  assert.ok(!needsDecoding('D:\\Jürgen\\cli.js', '..\\cli.js'));
});

test("PowerShell's begins with a byte order mark, and quotes the paths", () => {
  const text = pwshLauncher(onWindows("C:\\Jürgen's"), renamedVariables);
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
  const scripts = launcherScripts(program(process.execPath, script, directory));
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
