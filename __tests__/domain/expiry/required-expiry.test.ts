import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JudgedValue } from '../../../src/domain/expiry/judged-value.ts';
import { refuseUnknown } from '../../../src/domain/expiry/required-expiry.ts';
import { judgedOf, requestOf } from '../samples.ts';

const cases: [what: string, changes: Partial<JudgedValue>, isRefused: boolean][] = [
  ['nothing that tells', {}, true],
  ['a number', { kind: 'number' }, true],
  ['a JSON document', { kind: 'json' }, true],
  ['bytes', { kind: 'binary' }, true],
  ['a boolean', { kind: 'boolean' }, false],
  ['null', { kind: 'null' }, false],
  ['public', { public: true }, false],
  ['expires=never, or far off', { verdict: { judgement: 'ok', stops: false } }, false],
  ['a hint of the past', { verdict: { judgement: 'expired', stops: false } }, false],
];

for (const [what, changes, isRefused] of cases) {
  test(`${what}: ${isRefused ? 'refused' : 'accepted'}`, () => {
    const refuse = () => refuseUnknown([judgedOf('FAKE-value', changes)]);
    if (isRefused) assert.throws(refuse, { code: 'E_UNKNOWN_EXPIRY' });
    else refuse();
  });
}

test('all are named in one error, and none of their values', () => {
  const values = ['A', 'B'].map((name) =>
    judgedOf('FAKE-value', { name, request: requestOf({ text: `prod/${name}` }) }),
  );
  assert.throws(() => refuseUnknown(values), {
    message: 'Nothing tells the expiry of A (prod/A), and require-expiry wants it told.\nand of B (prod/B)',
  });
  refuseUnknown([]);
});
