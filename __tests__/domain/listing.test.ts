import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed, shortened } from '../../src/domain/listing.ts';

test('many names are told by twenty and a number', () => {
  const names = Array.from({ length: 23 }, (_, at) => `N${at}`);
  assert.equal(listed(names.slice(0, 2)), 'N0, N1');
  assert.ok(!listed(names.slice(0, 20)).includes('more'));
  assert.match(listed(names), /N19 and 3 more$/);
  assert.equal(listed([]), '');
});

test('a name in a sentence is short and on one line', () => {
  assert.equal(shortened('a\n::error::b\u2028c\u0007'), 'a ::error::b\u2028c ');
  assert.equal(shortened('x'.repeat(80)), 'x'.repeat(80));
  assert.equal(shortened('x'.repeat(9000)), `${'x'.repeat(80)}…`);
});
