import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ActMasker } from '../../runner/act.ts';
import { GitHubMasker } from '../../runner/masker.ts';

function masked(secret: string, text: string): string {
  const masker = new GitHubMasker();
  masker.add(secret);
  return masker.mask(text);
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

test('what the runner masks of a value', () => {
  const cases: [secret: string, text: string, shown: string][] = [
    ['hunter2!', 'a hunter2! b hunter2!', 'a *** b ***'],
    ['  padded  ', 'x  padded  y', 'x***y'],
    ['  padded  ', 'xpaddedy', 'x***y'],
    ['line one\r\n  line two', '[line two] [line one]', '[***] [***]'],
    ['{\n  "a": 1\n}', 'if (x) { y } "a": 1', 'if (x) *** y *** ***'],
    ['hunter2!', base64('hunter2!'), '***'],
    ['hunter2!', base64('hunter2!').slice(0, -1), 'aHVudGVyMiE'],
    ['hunter2!!', base64('xx:hunter2!!'), `${base64('xx:')}***`],
    ['say "hi" now', 'say \\"hi\\" now', '***'],
    ["it's secret", "it''s secret", '***'],
    ['tab\there "x"', 'tab\\there \\"x\\"', '***'],
    ['a\u2028b\u0001c', 'a\\u2028b\\u0001c', '***'],
    ["p@ss w'rd(1)", 'p%40ss%20w%27rd%281%29', '***'],
    [`<a href="b">'&`, '&lt;a href=&quot;b&quot;&gt;&apos;&amp;', '***'],
    ['"12345678"', 'x 12345678 y', 'x *** y'],
    ['"123456"', 'x 123456 y', 'x 123456 y'],
    ['part1&part2&part3end', 'part1&part2& / part3end', '*** / ***'],
    ['part1&+part2&part3', 'part1&+ / art2&part3', '*** / ***'],
    ['ab&cdefgh', 'ab& cdefgh', 'ab& ***'],
  ];
  for (const [secret, text, shown] of cases)
    assert.equal(masked(secret, text), shown, JSON.stringify(secret));
});

test('what the runner does not mask of a value', () => {
  const secret = "p@ss/w'rd+1";
  const forms = [
    Buffer.from(secret).toString('hex'),
    [...secret].toReversed().join(''),
    secret.toUpperCase(),
    encodeURIComponent(secret),
    'p%40ss%2fw%27rd%2b1',
    "p@ss/w'\\''rd+1",
    base64(`user:${secret};`),
    base64(base64(secret)),
    Buffer.from(secret, 'utf16le').toString('base64'),
    secret.slice(0, -1),
  ];
  for (const form of forms) assert.equal(masked(secret, form), form);
});

test('masks that overlap or touch become one', () => {
  const masker = new GitHubMasker();
  for (const value of ['abcd', 'cdef', 'ghij']) masker.add(value);
  assert.equal(masker.mask('-abcdef-'), '-***-');
  assert.equal(masker.mask('-abcdghij-'), '-***-');
  assert.equal(masker.mask('-abcd ghij-'), '-*** ***-');
});

test('an empty value masks nothing', () => {
  assert.equal(masked('', 'text'), 'text');
  assert.equal(new GitHubMasker().mask(''), '');
});

test('act leaves the tail of a secret whose beginning was masked before', () => {
  const masker = new ActMasker();
  masker.add('abc');
  masker.add('abc-long-tail');
  assert.equal(masker.mask('abc-long-tail'), '***-long-tail');
});

test('act knows whole values only', () => {
  const masker = new ActMasker();
  masker.add('one\ntwo');
  assert.equal(masker.mask('one'), 'one');
  assert.equal(masker.mask('one\ntwo'), '***');
  assert.equal(masker.mask(base64('one\ntwo')), base64('one\ntwo'));
});
