import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compact, type Json, parseJson } from '../../../src/domain/values/json.ts';
import { checkExpression, pathOf, select } from '../../../src/domain/values/selection.ts';

const secret = `{
  "password": "s3cret", "port": 5432, "ratio": 1.0, "one": 1, "big": 12345678901234567890,
  "big2": 12345678901234567891, "e": 1e3, "yes": true, "none": null, "empty": "", "api-key": "k", "": "nameless",
  "constructor": "c", "__proto__": {"polluted": "p"},
  "list": [10, 9, 1e1], "nothing": [], "object": {},
  "users": [
    {"name": "b", "id": 20000000000000000001, "active": true, "level": 2.0},
    {"name": "a", "id": 20000000000000000002, "active": false, "level": 3}
  ]
}`;

/** As JSON, so that a string "1" and a number 1 differ; undefined for nothing. */
async function selected(expression: string, text = secret): Promise<string | undefined> {
  const found = await select(parseJson(text) as Json, expression);
  return found === undefined ? undefined : compact(found);
}

const found: [expression: string, json: string | undefined][] = [
  // Paths
  ['password', '"s3cret"'],
  ['port', '5432'],
  ['ratio', '1.0'],
  ['one', '1'],
  ['big', '12345678901234567890'],
  ['e', '1e3'],
  ['yes', 'true'],
  ['none', 'null'],
  ['empty', '""'],
  ['"api-key"', '"k"'],
  ['""', '"nameless"'],
  ['constructor', '"c"'],
  ['"__proto__".polluted', '"p"'],
  ['nothing', '[]'],
  ['object', '{}'],
  ['users[1].id', '20000000000000000002'],
  ['users[0]', '{"name":"b","id":20000000000000000001,"active":true,"level":2.0}'],
  ['missing', undefined],
  ['missing.deeper', undefined],
  ['none.deeper', undefined],
  ['users[2]', undefined],
  ['users.name', undefined],
  ['toString', undefined],
  // Expressions that do not compute with numbers: every spelling is kept
  ['users[-1].id', '20000000000000000002'],
  ['users[*].id', '[20000000000000000001,20000000000000000002]'],
  ['users[].level', '[2.0,3]'],
  ["users[?name=='a'].id | [0]", '20000000000000000002'],
  ["users[?name=='a'] | [0]", '{"name":"a","id":20000000000000000002,"active":false,"level":3}'],
  ['users[?active].id|[0]', '20000000000000000001'],
  ['sort_by(users, &name)[0].id', '20000000000000000002'],
  ['max_by(users, &name).id', '20000000000000000001'],
  ['min_by(users, &name).id', '20000000000000000002'],
  ['{a: big, b: ratio}', '{"a":12345678901234567890,"b":1.0}'],
  ['[one, ratio, big2]', '[1,1.0,12345678901234567891]'],
  ['missing || big', '12345678901234567890'],
  ['to_string(big)', '"12345678901234567890"'],
  ["join(':', ['u', to_string(ratio)])", '"u:1.0"'],
  ['@.big', '12345678901234567890'],
  ['values({a: e})', '[1e3]'],
  ['not_null(none, big)', '12345678901234567890'],
  // Expressions that do: by the number's value, and its spelling where that is the only one
  ['users[?level == `2`].level | [0]', '2.0'],
  ['users[?level >= `3`].name | [0]', '"a"'],
  ['users[?level == `2`].name | [0]', '"b"'],
  ['e == `1000`', 'true'],
  ['contains(list, `9`)', 'true'],
  ['length(users)', '2'],
  ['sum(list)', '29'],
  ['avg([port, port])', '5432'],
  ['max([port, e])', '5432'],
  ['sort(list)[0]', '9'],
  ['type(big)', '"number"'],
  ['abs(`-7`)', '7'],
  // Nothing
  ["users[?name=='z'].id", undefined],
  ["users[?name=='z'].id | [0]", undefined],
  ['users[*].missing', undefined],
  ['keys(object)', undefined],
  ['missing || none', undefined],
];

for (const [expression, json] of found) {
  test(`${expression} finds ${json ?? 'nothing'}`, async () =>
    assert.equal(await selected(expression), json));
}

test('two spellings of one double are an error where the expression compares numbers, never a guess', async () => {
  for (const expression of ['users[?level > `2`].id | [0]', '{found: users[?level == `3`].id}']) {
    await assert.rejects(selected(expression), (error: Error & { code: string }) => {
      assert.equal(error.code, 'E_SELECTOR');
      assert.doesNotMatch(error.message, /2000/);
      return true;
    });
  }
});

test('a secret that has the marks in it is answered all the same', async () => {
  const text = '{"n": 1.0, "s": "\uFDD01.0\uFDD1", "t": "x"}';
  assert.equal(await selected('[s, t]', text), '["\uFDD01.0\uFDD1","x"]');
  assert.equal(await selected('@.s', text), '"\uFDD01.0\uFDD1"');
});

test('an expression that does not fit the value is an error without the value', async () => {
  for (const expression of ['length(port)', 'abs(password)', 'unknown(password)', 'sum(users)']) {
    await assert.rejects(selected(expression), (error: Error & { code: string }) => {
      assert.equal(error.code, 'E_SELECTOR');
      assert.equal(error.cause, undefined);
      assert.doesNotMatch(error.message, /s3cret|5432/);
      return true;
    });
  }
});

test('a scalar at the top can be selected from', async () => {
  assert.equal(await selected('@', '"text"'), '"text"');
  assert.equal(await selected('@', '1.0'), '1.0');
  assert.equal(await selected('[0]', '[1.0]'), '1.0');
  assert.equal(await selected('field', '"text"'), undefined);
});

const paths: [expression: string, path: (string | number)[] | undefined][] = [
  ['password', ['password']],
  ['a.b_c.D9', ['a', 'b_c', 'D9']],
  ['"api-key"', ['api-key']],
  ['a."b.c"[0]."d\\"e"', ['a', 'b.c', 0, 'd"e']],
  ['[0][1].a', [0, 1, 'a']],
  ['"\\u0041"', ['A']],
  ['', undefined],
  ['.a', undefined],
  ['a.', undefined],
  ['a..b', undefined],
  ['a b', undefined],
  ['a.[0]', undefined],
  ['a[-1]', undefined],
  ['a[0', undefined],
  ['a[*]', undefined],
  ['9a', undefined],
  ['"a', undefined],
  ['"\\x"', undefined],
  ['@', undefined],
  ['a|b', undefined],
  ['f(a)', undefined],
];

for (const [expression, path] of paths) {
  test(`${expression || 'nothing'} is ${path ? 'a' : 'no'} path`, () =>
    assert.deepEqual(pathOf(expression), path));
}

test('what JMESPath cannot read is refused, with its place', async () => {
  for (const expression of ['a..b', 'a[', '"\\x"', '9', 'a.[0', '`x`', '', '=', 'a b']) {
    await assert.rejects(
      checkExpression(expression, 'Line 3'),
      { code: 'E_SELECTOR', message: /^Line 3: / },
      expression,
    );
  }
});

test('a key with a dash is taken for the mistake that it is, a subtraction with white space is not', async () => {
  await assert.rejects(checkExpression('db.api-key', 'x'), {
    code: 'E_SELECTOR',
    fix: 'Probably meant: db."api-key"',
  });
  for (const expression of ['"api-key"', "keys[?name=='api-key']", '[a - b]', 'a[-1]', '{"x-y": z}']) {
    await assert.doesNotReject(checkExpression(expression, 'x'), expression);
  }
});

test('whatever JSON an expression passes on comes out as it is spelled', async () => {
  const number = fc.constantFrom('1', '1.0', '-0', '1e3', '12345678901234567890', '12345678901234567891');
  const leaf = fc.oneof(
    number,
    fc.string().map((text) => JSON.stringify(text)),
    fc.constantFrom('true', 'null'),
  );
  const { json } = fc.letrec<{ json: string }>((tie) => ({
    json: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('json'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
      fc
        .uniqueArray(fc.string(), { maxLength: 4 })
        .chain((keys) =>
          fc
            .array(tie('json'), { minLength: keys.length, maxLength: keys.length })
            .map((values) => `{${keys.map((key, at) => `${JSON.stringify(key)}:${values[at]}`).join(',')}}`),
        ),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(json, async (text) => {
      const whole = compact(parseJson(text) as Json);
      assert.equal(await selected('[@]', text), `[${whole}]`);
      assert.equal(await selected('{a: {b: @}} | [a]', text), `[{"b":${whole}}]`);
    }),
  );
});
