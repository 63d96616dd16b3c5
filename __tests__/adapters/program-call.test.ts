import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs, { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { programCall } from '../../src/adapters/program-call.ts';
import { lacks } from '../needs.ts';

/** Refuses to follow the paths of a folder, as Windows does for links of the Store, and for hosts that are away. */
function refuse(t: TestContext, folder: string, code: string): void {
  const real = fs.statSync;
  t.mock.method(fs, 'statSync', (path: string, options: object) => {
    if (path.startsWith(folder)) throw Object.assign(new Error(`${code}: stat`), { code });
    return real(path, options);
  });
  syncBuiltinESMExports();
  t.after(() => {
    t.mock.restoreAll();
    syncBuiltinESMExports();
  });
}

function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'program-call-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('a program of the Store, which is a link that Windows does not follow, is found', (t) => {
  if (lacks(t, 'windows')) return;
  const folder = folderOf(t);
  const path = join(folder, 'winget.EXE');
  writeFileSync(path, '');
  refuse(t, path, 'EACCES');
  const call = programCall(['winget', 'list'], { PATH: folder, PATHEXT: '.COM;.EXE;.BAT;.CMD' });
  assert.deepEqual(call, { command: path, words: ['list'], windowsVerbatimArguments: false });
});

test('a folder of PATH that cannot be reached is passed by', (t) => {
  if (lacks(t, 'windows')) return;
  const folder = folderOf(t);
  const broken = join(folder, 'broken');
  refuse(t, broken, 'UNKNOWN');
  const tools = join(folder, 'tools');
  mkdirSync(tools);
  writeFileSync(join(tools, 'tool.exe'), '');
  const PATH = [broken, '\\\\no-such-host\\share', 'Q:\\', 'NUL', tools].join(';');
  const call = programCall(['tool.exe'], { PATH });
  assert.deepEqual(call, { command: join(tools, 'tool.exe'), words: [], windowsVerbatimArguments: false });
  assert.equal(programCall(['other'], { PATH }), 'not found');
  assert.equal(programCall([join(broken, 'tool')], { PATH }), 'not found');
});

test('a name with a path is found from the folder of the step, with slashes of either kind', (t) => {
  if (lacks(t, 'windows')) return;
  const folder = mkdtempSync(join(tmpdir(), 'program-call-'));
  mkdirSync(join(folder, 'scripts'));
  writeFileSync(join(folder, 'scripts', 'make.exe'), '');
  const before = process.cwd();
  process.chdir(folder);
  t.after(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });
  for (const name of [
    './scripts/make',
    '.\\scripts\\make',
    'scripts/make.exe',
    join(folder, 'scripts', 'MAKE'),
  ]) {
    const call = programCall([name], { PATH: '' });
    assert.ok(typeof call === 'object' && /[\\/]make\.exe$/i.test(call.command), name);
  }
  assert.equal(programCall(['make'], { PATH: '' }), 'not found', 'not by its bare name');
  assert.equal(programCall(['./scripts'], { PATH: '' }), 'folder');
});

test('a batch file is run by the system’s cmd, also where the step has neither ComSpec nor PATHEXT and PATH a long form', (t) => {
  if (lacks(t, 'windows')) return;
  const folder = folderOf(t);
  writeFileSync(join(folder, 'tool.cmd'), '@echo seen %1\r\n@exit /b 7\r\n');
  const env = { PATH: `\\\\?\\${folder}`, ComSpec: '', PATHEXT: '' };
  const call = programCall(['tool', 'a&b'], env);
  assert.ok(typeof call === 'object');
  const { windowsVerbatimArguments } = call;
  const { status, stdout } = spawnSync(call.command, call.words, {
    env,
    windowsVerbatimArguments,
    encoding: 'utf8',
  });
  assert.deepEqual([status, stdout.trim()], [7, 'seen "a&b"']);
});

suite('of several files with the name', () => {
  /** Empty files by their paths below a folder of the test. Returns what is called by this name, below that folder. */
  function found(t: TestContext, files: readonly string[], name: string, PATHEXT?: string) {
    const root = folderOf(t);
    for (const file of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), '');
    }
    const PATH = [...new Set(files.map((file) => dirname(join(root, file))))].join(';');
    const call = programCall([name], { PATH, ...(PATHEXT !== undefined && { PATHEXT }) });
    if (typeof call === 'string') return call;
    const [line = ''] = call.words;
    return call.windowsVerbatimArguments
      ? basename(/"([^"]+)""$/.exec(line)?.[1] ?? line)
      : relative(root, call.command).replaceAll('\\', '/');
  }

  test('the one that can be started, and not a script that lies in front of it', (t) => {
    if (lacks(t, 'windows')) return;
    assert.equal(found(t, ['a/tool', 'b/tool.cmd'], 'tool').toLowerCase(), 'tool.cmd');
    const listed = '.JS;.PY;.COM;.EXE;.BAT;.CMD';
    assert.equal(found(t, ['a/tool.js', 'a/tool.py', 'b/tool.exe'], 'tool', listed), 'b/tool.EXE');
    assert.equal(found(t, ['a/tool', 'a/tool.js'], 'tool', listed), 'no program of Windows');
  });

  test('a program, where PATHEXT lacks its ending or has blanks around it', (t) => {
    if (lacks(t, 'windows')) return;
    assert.equal(found(t, ['a/tool.exe'], 'tool', '.CMD'), 'a/tool.EXE');
    assert.equal(found(t, ['a/tool.exe', 'a/tool.com'], 'tool', ' .exe ; .com '), 'a/tool.EXE');
  });

  test('another bash than the one that starts Linux, which is taken where there is no other', (t) => {
    if (lacks(t, 'windows')) return;
    assert.equal(found(t, ['System32/bash.exe', 'Git/bin/bash.exe'], 'bash'), 'Git/bin/bash.EXE');
    assert.equal(found(t, ['WindowsApps/bash.exe', 'Git/bin/bash.exe'], 'bash.exe'), 'Git/bin/bash.exe');
    assert.equal(found(t, ['System32/bash.exe'], 'bash'), 'System32/bash.EXE');
  });
});

test('a batch file whose words are longer than a line of cmd is not started', (t) => {
  if (lacks(t, 'windows')) return;
  const folder = folderOf(t);
  writeFileSync(join(folder, 'tool.cmd'), '');
  const call = (length: number) => programCall(['tool', 'x'.repeat(length)], { PATH: folder });
  assert.equal(typeof call(7500), 'object');
  assert.equal(call(8191), 'too long');
});
