import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  compact,
  isJsonObject,
  type Json,
  JsonNumber,
  leavesOf,
  parseJson,
  walk,
} from '../../../src/domain/values/json.ts';

const spelled = [
  '12345678901234567890',
  '1.0',
  '1e3',
  '1E+3',
  '-0',
  '0.10',
  '1e400',
  '0',
  '-2.50',
  '9007199254740993',
];

test('numbers keep their spelling', () => {
  const text = `[${spelled.join(',')}]`;
  assert.deepEqual(
    parseJson(text),
    spelled.map((source) => new JsonNumber(source)),
  );
  assert.equal(compact(parseJson(text) as Json), text);
});

test('compact JSON has no white space and keeps the order of keys', () => {
  assert.equal(
    compact(parseJson(' { "b" : [ 1.0 , null , { } ] , "a" : "\\u00e4\\"\\n" } ') as Json),
    '{"b":[1.0,null,{}],"a":"ä\\"\\n"}',
  );
});

for (const text of [
  '',
  ' ',
  'x',
  '{',
  '{"a":1,}',
  "{'a':1}",
  '01',
  '+1',
  '.5',
  'NaN',
  '"\t"',
  '[1] [2]',
  '\uFEFF\uFEFF1',
]) {
  test(`${JSON.stringify(text)} is no JSON`, () => assert.equal(parseJson(text), undefined));
}

test('a byte order mark is passed over', () => assert.equal(parseJson('\uFEFF"a"'), 'a'));

test('a scalar at the top is JSON, and no object', () => {
  for (const [text, json] of [
    ['"a"', 'a'],
    ['null', null],
    ['true', true],
  ] as const) {
    assert.equal(parseJson(text), json);
    assert.equal(isJsonObject(json), false);
  }
  assert.equal(isJsonObject(parseJson('1')), false);
  assert.equal(isJsonObject(parseJson('[]')), false);
  assert.equal(isJsonObject(parseJson('{}')), true);
});

test('of a key that comes twice the last counts', () => {
  assert.equal(compact(parseJson('{"a":1,"a":2}') as Json), '{"a":2}');
});

test('500 levels are JSON; what is nested deeper, up to all that a secret can hold, counts as none', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  assert.equal(compact(parseJson(nested(500)) as Json), nested(500));
  for (const levels of [501, 5_000, 32_768]) assert.equal(parseJson(nested(levels)), undefined);
  assert.equal(parseJson('['.repeat(65_536)), undefined);
  assert.equal(parseJson(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`), undefined);
});

test('brackets inside strings are no nesting', () => {
  const text = JSON.stringify({ a: '[{'.repeat(1000), 'b"\\': '\\"[['.repeat(300) });
  assert.equal(compact(parseJson(text) as Json), text);
});

test('64 KiB of quotes and backslashes take no time worth mentioning', () => {
  for (const text of [`"${'\\"'.repeat(32_000)}`, '"'.repeat(65_536), `"${'\\'.repeat(65_535)}`]) {
    assert.equal(parseJson(text), undefined);
  }
});

test('keys that objects have by themselves are keys like others', () => {
  const json = parseJson('{"__proto__":{"x":"p"},"constructor":"c","hasOwnProperty":"h"}') as Json;
  assert.deepEqual(
    [...leavesOf(json)],
    [
      [['__proto__', 'x'], 'p'],
      [['constructor'], 'c'],
      [['hasOwnProperty'], 'h'],
    ],
  );
  assert.equal(walk(json, ['__proto__', 'x']), 'p');
  assert.equal(walk(parseJson('{}') as Json, ['__proto__']), undefined);
  assert.equal(walk(parseJson('{}') as Json, ['toString']), undefined);
  assert.equal(Object.hasOwn(Object.prototype, 'x'), false);
});

test('leaves are what has nothing below it, arrays by index', () => {
  assert.deepEqual(
    [...leavesOf(parseJson('{"a":{"b":[true,{"c":null}]},"e":[],"o":{}}') as Json)],
    [
      [['a', 'b', 0], true],
      [['a', 'b', 1, 'c'], null],
      [['e'], []],
      [['o'], {}],
    ],
  );
});

test('a path leads to a value or to nothing', () => {
  const json = parseJson('{"a":[{"b":null}],"s":"text"}') as Json;
  assert.equal(walk(json, ['a', 0, 'b']), null);
  for (const path of [['a', 1], ['a', 'length'], ['s', 0], ['s', 'length'], ['b'], ['a', 0, 'b', 'c']]) {
    assert.equal(walk(json, path), undefined, path.join('.'));
  }
});

test('any JSON text comes back compact and unchanged', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      assert.deepEqual(JSON.parse(compact(parseJson(text) as Json)), JSON.parse(text));
    }),
  );
});
