import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBoolean, parseChoice, parseDuration, parseInteger } from '../../src/inputs/scalars.ts';

test('booleans are those of the YAML 1.2 core schema', () => {
  for (const text of ['true', 'True', 'TRUE', ' true\n']) assert.equal(parseBoolean('cleanup', text), true);
  for (const text of ['false', 'False', 'FALSE']) assert.equal(parseBoolean('cleanup', text), false);
});

for (const text of ['', 'yes', 'no', 'on', '1', '0', 'tRUE', 'truee', 'null']) {
  test(`${JSON.stringify(text)} is no boolean`, () => {
    assert.throws(() => parseBoolean('cleanup', text), {
      code: 'E_INPUT',
      message: /cleanup/,
      fix: /true or false/,
    });
  });
}

test('durations are whole numbers with a unit', () => {
  const second = 1000;
  assert.equal(parseDuration('timeout', '90s'), 90 * second);
  assert.equal(parseDuration('timeout', '15m'), 15 * 60 * second);
  assert.equal(parseDuration('timeout', ' 2h '), 2 * 3600 * second);
  assert.equal(parseDuration('timeout', '14d'), 14 * 86_400 * second);
  assert.equal(parseDuration('timeout', '0s'), 0);
  assert.equal(parseDuration('timeout', '9999999d'), 9_999_999 * 86_400 * second);
});

for (const text of [
  '',
  '5',
  'm',
  '5 m',
  '1.5h',
  '-1s',
  '+1s',
  '1w',
  '1h30m',
  '5M',
  '1e3s',
  '10000000s',
  '٣m',
]) {
  test(`${JSON.stringify(text)} is no duration`, () => {
    assert.throws(() => parseDuration('timeout', text), {
      code: 'E_INPUT',
      message: /timeout/,
      fix: /90s, 15m, 2h or 14d/,
    });
  });
}

test('integers have bounds that are allowed themselves', () => {
  const bounds = { min: 900, max: 43_200 };
  assert.equal(parseInteger('role-duration-seconds', '900', bounds), 900);
  assert.equal(parseInteger('role-duration-seconds', ' 43200 ', bounds), 43_200);
  assert.equal(parseInteger('role-duration-seconds', '0900', bounds), 900);
});

for (const text of ['', '899', '43201', '1e3', '1000.0', '-1000', '0x400', '1_000', '9'.repeat(400), 'NaN']) {
  test(`${JSON.stringify(text.slice(0, 20))} is no integer from 900 to 43200`, () => {
    assert.throws(() => parseInteger('role-duration-seconds', text, { min: 900, max: 43_200 }), {
      code: 'E_INPUT',
      fix: /from 900 to 43200/,
    });
  });
}

test('a choice is one of its words', () => {
  assert.equal(parseChoice('on-conflict', ' skip ', ['error', 'overwrite', 'skip']), 'skip');
  for (const text of ['', 'Skip', 'skip,error', 'none']) {
    assert.throws(() => parseChoice('on-conflict', text, ['error', 'overwrite', 'skip']), {
      code: 'E_INPUT',
      message: /on-conflict/,
      fix: /error, overwrite, skip/,
    });
  }
});

test('an error quotes what was given and says when it was nothing', () => {
  assert.throws(() => parseBoolean('cleanup', 'yes'), {
    message: 'The input cleanup cannot be "yes".',
  });
  assert.throws(() => parseBoolean('cleanup', ' '), {
    message: 'The input cleanup cannot be empty.',
  });
});
