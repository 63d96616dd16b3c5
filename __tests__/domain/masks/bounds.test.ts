import assert from 'node:assert/strict';
import { test } from 'node:test';
import { masksOf, masksOfBytes } from '../../../src/domain/masks/mask.ts';

/** As much as Secrets Manager keeps, of contents that parsers and regular expressions have trouble with. */
const size = 65_000;
const filled = (text: string) => text.repeat(Math.floor(size / text.length));
const token = (at: number) => Buffer.from(`token-${at * 7919}-${at}`).toString('base64');
const many = (piece: (at: number) => string, separator: string) =>
  Array.from({ length: 3000 }, (_, at) => piece(at)).join(separator);

const contents: Record<string, string> = {
  'blanks between two letters': `x${' '.repeat(size)}y`,
  'the same in JSON': JSON.stringify({ a: `x${' '.repeat(size)}y` }),
  'line breaks': `a="${'\n'.repeat(size)}`,
  'a JSON array of numbers': JSON.stringify(Array.from({ length: 10_000 }, (_, at) => (at * 7919) % 99_999)),
  'a JSON array of tokens': `["${many(token, '","')}"]`,
  'a JSON object of passwords': `{${many((at) => `"password${at}":"pw-${at * at}"`, ',')}}`,
  'deep JSON': `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  brackets: '['.repeat(size / 2) + ']'.repeat(size / 2),
  'lines of tokens': many(token, '\n'),
  'signs that every encoding changes': filled('aB3+/"\\{['),
  'letters beyond ASCII': 'é'.repeat(size / 2),
  'combining marks': '\u0301'.repeat(size / 2),
  'pairs without a value': filled('a='),
  'pairs of colons': filled('a:'),
  'a URL of at signs': `http://${filled('a@')}`,
  'a URL of colons': `http://${filled('a:')}@!`,
  'a connection string of blanks': `a${' '.repeat(size)};b=c`,
  'a connection string of braces': `a={${filled('}}')};b=c`,
  cookies: filled('a=b; '),
  'quotes that do not end': filled('a="x\n'),
  'dashes of YAML': filled('- \n'),
  'blanks of YAML': `a:${' '.repeat(size)}x\nb: c`,
  'borders of PEM': filled('-----BEGIN A-----'),
  'tags of XML': filled('<a '),
  'an XML name': `<${'a'.repeat(size)}>`,
  'a .netrc': `machine a password ${filled(' x')}`,
  'a .pgpass': filled('a:1:'),
  'small words': filled('a b '),
  backslashes: '\\'.repeat(size),
};

/** Milliseconds. It takes a third of a second; whatever grows with the square of the size takes minutes. */
const patience = 10_000;

for (const [name, content] of Object.entries(contents)) {
  test(`64 KiB of ${name}: bounded masks, in bounded time`, () => {
    const begin = performance.now();
    const masks = masksOf(content, { minLength: 4 });
    assert.ok(performance.now() - begin < patience);
    assert.ok(masks.length <= 2000, `${masks.length} masks`);
    const characters = masks.reduce((sum, mask) => sum + mask.length, 0);
    assert.ok(characters <= content.length + 524_288, `${characters} characters`);
  });
}

test('48 KiB of bytes: their encodings, and no garbage', () => {
  const bytes = Buffer.from(Array.from({ length: 49_152 }, (_, at) => (at * at * 31 + at) % 256));
  const masks = masksOfBytes(bytes, { minLength: 4 });
  assert.ok(masks.includes(bytes.toString('base64')));
  assert.ok(masks.length <= 2000, `${masks.length} masks`);
  assert.ok(masks.every((mask) => /^[ -~]+$/.test(mask)));
});
