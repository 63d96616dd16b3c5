import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { batchCommandLine } from '../../../src/domain/command/batch-command-line.ts';
import { lacks } from '../../needs.ts';

const begin = '/d /e:on /v:off /s /c ';

test('plain words stand without quotes, because batch files compare them so', () => {
  assert.equal(
    batchCommandLine('C:\\a\\npm.cmd', ['run', 'build:x', '-p', 'ä/b\\c']),
    `${begin}""C:\\a\\npm.cmd" run build:x -p ä/b\\c"`,
  );
});

test('what cmd would obey stands in quotes', () => {
  const words: [string, string][] = [
    ['', '""'],
    ['a b', '"a b"'],
    ['https://x.example/?a=1&whoami', '"https://x.example/?a=1&whoami"'],
    ['a"&whoami', '"a""&whoami"'],
    ['%PATH%', '"%%cd:~,%PATH%%cd:~,%"'],
    ['C:\\a\\', '"C:\\a\\\\"'],
    ['\\"', '"\\\\"""'],
    ['^', '"^"'],
  ];
  for (const [word, written] of words)
    assert.equal(batchCommandLine('x', [word]), `${begin}""x" ${written}"`);
});

test('a line break cannot be carried', () => {
  for (const word of ['a\nb', 'a\rb', 'a\0b']) assert.equal(batchCommandLine('x.cmd', [word]), undefined);
});

test('cmd, a batch file and the program that it starts read each word as it was', (t) => {
  if (lacks(t, 'windows')) return;
  const folder = mkdtempSync(join(tmpdir(), 'batch (1) & 100% '));
  t.after(() => rmSync(folder, { recursive: true }));
  const batch = join(folder, 'words.cmd');
  writeFileSync(batch, `@"${process.execPath}" -p "JSON.stringify(process.argv.slice(1))" -- %*\r\n`);
  const words = [
    ...[
      'plain',
      'a b',
      '',
      '&whoami',
      'a"&whoami',
      '"',
      '""',
      'a" "b',
      '%PATH%',
      '%',
      '%%',
      '100%',
      '^',
      '^^&',
      '!PATH!',
    ],
    ...[
      'a\\',
      'a\\\\',
      '\\"',
      'a b\\',
      '\\\\"x',
      '(',
      ')',
      '<x',
      '>x',
      '|x',
      ';',
      ',',
      '=',
      "'",
      '*',
      '?',
      '~',
      'ä',
      '→',
    ],
  ];
  const read = (given: readonly string[]) => {
    const line = batchCommandLine(batch, given) ?? '';
    const { stdout } = spawnSync('cmd.exe', [line], { windowsVerbatimArguments: true, encoding: 'utf8' });
    return JSON.parse(stdout);
  };
  assert.deepEqual(read(words), words);
});
