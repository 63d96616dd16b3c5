import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LineReader } from '../../runner/lines.ts';

test('lines end at LF, CRLF and a lone CR, wherever chunks are cut', () => {
  const text = Buffer.from('a\r\nb\rc\nd\n\né');
  for (let size = 1; size <= text.length; size++) {
    const reader = new LineReader();
    const lines: string[] = [];
    for (let at = 0; at < text.length; at += size) lines.push(...reader.push(text.subarray(at, at + size)));
    assert.deepEqual([...lines, ...reader.end()], ['a', 'b', 'c', 'd', '', 'é'], `chunks of ${size}`);
  }
});

test('a line end at the end begins no further line', () => {
  const reader = new LineReader();
  assert.deepEqual([...reader.push(Buffer.from('a\r')), ...reader.end()], ['a']);
});
