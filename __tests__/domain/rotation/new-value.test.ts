import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCommandOutput } from '../../../src/domain/rotation/command-output.ts';
import { largestValue, newValue } from '../../../src/domain/rotation/new-value.ts';

const text = 'prod/db';

const written: [
  title: string,
  present: string,
  field: [string | number, ...(string | number)[]] | undefined,
  value: string,
][] = [
  ['the whole value', 'anything', undefined, 'NEW"VALUE'],
  ['a field', '{"a": "old", "n": 1.0}', ['a'], '{"a":"NEW\\"VALUE","n":1.0}'],
  [
    'a number keeps its digits',
    '{"n":12345678901234567890,"a":""}',
    ['a'],
    '{"n":12345678901234567890,"a":"NEW\\"VALUE"}',
  ],
  ['a nested one', '{"db":{"a":"old","b":null}}', ['db', 'a'], '{"db":{"a":"NEW\\"VALUE","b":null}}'],
  ['one in a list', '[{"a":"x"},{"a":"y"}]', [1, 'a'], '[{"a":"x"},{"a":"NEW\\"VALUE"}]'],
  [
    'a key that every object seems to have',
    '{"__proto__":"old"}',
    ['__proto__'],
    '{"__proto__":"NEW\\"VALUE"}',
  ],
];

for (const [title, present, field, value] of written) {
  test(`a new value: ${title}`, () => assert.equal(newValue(present, { text, field }, 'NEW"VALUE'), value));
}

const refused: [title: string, present: string | Uint8Array, field: [string] | undefined, code: string][] = [
  ['bytes', new Uint8Array([255]), undefined, 'E_BINARY'],
  ['no JSON', 'plain', ['a'], 'E_NOT_JSON'],
  ['a JSON text', '"plain"', ['a'], 'E_NOT_JSON'],
  ['a field that is not there', '{"b":"x"}', ['a'], 'E_NOTHING_SELECTED'],
  ['a field that only every object has', '{"b":"x"}', ['constructor'], 'E_NOTHING_SELECTED'],
  ['a number', '{"a":1}', ['a'], 'E_NOTHING_SELECTED'],
];

for (const [title, present, field, code] of refused) {
  test(`no new value: ${title}`, () =>
    assert.throws(() => newValue(present, { text, field }, 'x'), { code }));
}

test('a value may be as large as a secret, and no larger', () => {
  assert.equal(newValue('', { text, field: undefined }, 'x'.repeat(largestValue)).length, largestValue);
  const larger = 'é'.repeat(largestValue / 2 + 1);
  assert.throws(() => newValue('', { text, field: undefined }, larger), { code: 'E_NEW_VERSION' });
});

const printed: [title: string, bytes: string | Uint8Array, result: unknown][] = [
  ['a line', 'value-1\n', { value: 'value-1' }],
  ["a line of Windows'", 'value-1\r\n', { value: 'value-1' }],
  ['no line end', 'value-1', { value: 'value-1' }],
  ['two line ends', 'value-1\n\n', { value: 'value-1\n' }],
  ['several lines', 'line-1\nline-2\n', { value: 'line-1\nline-2' }],
  ['white space around it', '  value-1 \n', { value: '  value-1 ' }],
  ['characters beyond ASCII', 'schlüssel\n', { value: 'schlüssel' }],
  ['nothing', '', { fault: 'printed nothing' }],
  ['a blank line', ' \n', { fault: 'printed nothing' }],
  ['a NUL', 'val\0ue-1', { fault: 'printed a NUL, which no variable and no form can carry' }],
  ['no UTF-8', new Uint8Array([0xc3, 0x28, 65, 65, 65]), { fault: 'printed bytes that are no UTF-8 text' }],
];

for (const [title, bytes, result] of printed) {
  test(`what a command printed: ${title}`, () => {
    assert.deepEqual(readCommandOutput(typeof bytes === 'string' ? Buffer.from(bytes) : bytes), result);
  });
}

for (const short of ['abc', 'null', 'true', '----', '{[]}']) {
  test(`${short} cannot be masked, so it is no value`, () => {
    assert.match(JSON.stringify(readCommandOutput(Buffer.from(short))), /cannot be masked in logs/);
  });
}
