import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Expiry } from '../../../src/domain/expiry/expiry.ts';
import type { JudgedValue } from '../../../src/domain/expiry/judged-value.ts';
import { compareVersions } from '../../../src/domain/rotation/renewed-value.ts';
import type { Secret } from '../../../src/domain/values/secret.ts';

const now = Date.parse('2026-06-01T00:00:00Z');
const day = 86_400_000;

function version(value: string | Uint8Array, expiry?: Expiry) {
  const secret = { value } as Secret;
  return { secret, values: [{ name: 'KEY', secret, expiry } as JudgedValue] };
}

const at = (days: number, firm = true): Expiry => ({
  at: new Date(now + days * day),
  source: firm ? 'JWT exp' : 'field expires_at',
  firm,
});

type Version = ReturnType<typeof version>;
const cases: [title: string, before: Version, after: Version, faults: RegExp[], remarks: RegExp[]][] = [
  ['another value', version('a'), version('b'), [], []],
  ['the same text', version('a'), version('a'), [/^it is the same value as before$/], []],
  ['the same bytes', version(Buffer.from('a')), version(Buffer.from('a')), [/the same value/], []],
  ['nothing', version('a'), version(''), [/^it is empty$/], []],
  ['a later end', version('a', at(1)), version('b', at(2)), [], []],
  ['the first end that is known', version('a'), version('b', at(2)), [], []],
  [
    'the same end',
    version('a', at(1)),
    version('b', at(1)),
    [/^KEY expires no later than before \(JWT exp, /],
    [],
  ],
  ['an earlier end', version('a', at(2)), version('b', at(1)), [/no later than before/], []],
  [
    'an end that is over',
    version('a'),
    version('b', at(-1)),
    [/^KEY has expired already \(JWT exp, 2026-05-31/],
    [],
  ],
  ['no end any more', version('a', at(1)), version('b'), [], [/^nothing tells any more when KEY expires$/]],
  ['no hint any more', version('a', at(1, false)), version('b'), [], []],
  [
    'a hint of the same end',
    version('a', at(1, false)),
    version('b', at(1, false)),
    [],
    [/no later than before/],
  ],
];

for (const [title, before, after, faults, remarks] of cases) {
  test(`a new version has ${title}`, () => {
    const found = compareVersions(before, after, now);
    assert.deepEqual([found.faults.length, found.remarks.length], [faults.length, remarks.length]);
    for (const [index, form] of faults.entries()) assert.match(found.faults[index] ?? '', form);
    for (const [index, form] of remarks.entries()) assert.match(found.remarks[index] ?? '', form);
  });
}
