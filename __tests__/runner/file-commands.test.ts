import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePairs } from '../../runner/file-commands.ts';

const pairs = (text: string) => [...parsePairs(text)];

test('values on a line and in a block, nothing trimmed', () => {
  assert.deepEqual(pairs(' A = 1 \n\nB<<EOF\nx\n\ny\nEOF\nC=a<<b\nD<<E=F\nv\nE=F\n'), [
    [' A ', ' 1 '],
    ['B', 'x\n\ny'],
    ['C', 'a<<b'],
    ['D', 'v'],
  ]);
});

test('an empty block, and one that ends the file without a line end', () => {
  assert.deepEqual(pairs('A<<E\nE\nB<<E\nv\nE'), [
    ['A', ''],
    ['B', 'v'],
  ]);
});

test('a block keeps a trailing empty line, and its delimiter only alone on a line', () => {
  assert.deepEqual(pairs('A<<E\nv\n\nE\n'), [['A', 'v\n']]);
  assert.deepEqual(pairs('A<<E\n E\nEE\nE\n'), [['A', ' E\nEE']]);
});

test('an injected delimiter ends the block and what follows counts', () => {
  assert.deepEqual(pairs('A<<E\nx\nE\nPATH=/evil\nB<<E\ny\nE\n'), [
    ['A', 'x'],
    ['PATH', '/evil'],
    ['B', 'y'],
  ]);
});

test('bad lines are quoted in the error', () => {
  assert.throws(() => pairs('justtext\n'), { message: "Invalid format 'justtext'" });
  assert.throws(() => pairs('A<<\nx\n'), /Name must not be empty and delimiter must not be empty/);
  assert.throws(() => pairs('A<<E\nx\n'), { message: "Invalid value. Matching delimiter not found 'E'" });
  assert.throws(() => pairs('A<<E\nx'), { message: 'Invalid value. EOF marker missing new line.' });
});

test('pairs before a bad line count', () => {
  const seen: string[] = [];
  assert.throws(() => {
    for (const [name] of parsePairs('A=1\nbad\nB=2\n')) seen.push(name);
  });
  assert.deepEqual(seen, ['A']);
});
