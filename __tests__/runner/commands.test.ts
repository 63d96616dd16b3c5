import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownCommands, parseCommand } from '../../runner/commands.ts';

const known = new Set<string>(knownCommands);
const parse = (line: string) => parseCommand(line, (name) => known.has(name));

test('a command with properties, after white space', () => {
  assert.deepEqual(parse('  ::error file=a.ts,line=3,title=No%3A%2C%0Away::50%25%0D%0Aleft'), {
    name: 'error',
    properties: { file: 'a.ts', line: '3', title: 'No:,\nway' },
    data: '50%\r\nleft',
  });
});

test('the per cent sign is unescaped last', () => {
  assert.equal(parse('::add-mask::100%250A')?.data, '100%0A');
  assert.equal(parse('::add-mask::a%3Ab')?.data, 'a%3Ab');
});

test('brackets count anywhere in a line', () => {
  assert.deepEqual(parse('from the server: ##[add-mask]va;l%5Due'), {
    name: 'add-mask',
    properties: {},
    data: 'va;l]ue',
  });
  assert.deepEqual(parse('x ##[set-env name=A%3B;other=1]v')?.properties, { name: 'A;', other: '1' });
});

test('colons count only where a line begins', () => {
  assert.equal(parse('x ::add-mask::value'), undefined);
});

test('data may hold colons', () => {
  assert.equal(parse('::add-mask::a::b')?.data, 'a::b');
});

test('an unknown command is output', () => {
  assert.equal(parse('::nonsense::x'), undefined);
  assert.equal(parse('::add-mask'), undefined);
  assert.equal(parse('##[nonsense]x'), undefined);
});

test('the search for colons is culture-sensitive: before a mark they are not found', () => {
  for (const mark of ['\u0301', '\u20E3', '\u05B0', '\u0903', '\uFF9E', '\uFF9F']) {
    assert.equal(parse(`::add-mask::${mark}secret`), undefined, `U+${mark.charCodeAt(0).toString(16)}`);
    assert.equal(parse(`::add-mask::%0A${mark}secret`)?.data, `\n${mark}secret`);
    assert.equal(parse(`::${mark}add-mask::secret`), undefined);
    assert.equal(parse(`##[${mark}add-mask]secret`), undefined);
  }
  // What is found further on does not help: what stands before it is no command.
  assert.equal(parse('::add-mask::\u0301a::b'), undefined);
});
