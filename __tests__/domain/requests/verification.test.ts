import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSendable, scopesBeyond, validityOfStatus } from '../../../src/domain/requests/verification.ts';
import { github } from '../../../src/issuers/github.ts';
import { validityOf } from '../../../src/issuers/issuer.ts';

const states: [refusals: number[] | undefined, status: number, state: string][] = [
  [undefined, 200, 'active'],
  [undefined, 401, 'refused'],
  [undefined, 403, 'unknown'],
  [undefined, 404, 'unknown'],
  [[401, 403], 200, 'active'],
  [[401, 403], 204, 'active'],
  [[401, 403], 299, 'active'],
  [[401, 403], 301, 'unknown'],
  [[401, 403], 400, 'unknown'],
  [[401, 403], 401, 'refused'],
  [[401, 403], 403, 'refused'],
  [[401, 403], 404, 'unknown'],
  [[401, 403], 407, 'unknown'],
  [[401, 403], 503, 'unknown'],
  [[401, 403], 0, 'unknown'],
];

for (const [refusals, status, state] of states) {
  test(`HTTP ${status}${refusals ? ' of a URL' : ''}: ${state}`, () => {
    assert.equal(validityOfStatus(status, refusals).state, state);
  });
}

const scopes: [scopes: string[], allowed: string[], beyond: string[]][] = [
  [['repo:status'], ['repo'], []],
  [['repo'], ['repo:status'], ['repo']],
  [['read:org'], ['admin:org'], []],
  [['delete:packages', 'read:packages'], ['write:packages'], ['delete:packages']],
  [['read:a', 'read:b', 'write:a'], ['read:*'], ['write:a']],
  [[], ['read:*'], []],
];

for (const [has, allowed, beyond] of scopes) {
  test(`${has.join(' ') || 'no scope'} is ${beyond.length ? 'more than' : 'within'} ${allowed}`, () => {
    assert.deepEqual(scopesBeyond(has, allowed, github.includes), beyond);
  });
}

const values: [value: string, sendable: boolean][] = [
  ['FAKE-token', true],
  ['with space\tand tab', true],
  ['', false],
  ['line\nbreak', false],
  ['token\n', false],
  ['carriage\r', false],
  ['nul\0', false],
  ['ümlaut', false],
  ['日本', false],
  ['\u007f', false],
];

for (const [value, sendable] of values) {
  test(`${JSON.stringify(value)} ${sendable ? 'can' : 'cannot'} be sent in a header`, () => {
    assert.equal(isSendable(value), sendable);
  });
}

const answered = 'Mon, 15 Jun 2026 12:00:00 GMT';
const headers: [expiration: string, at: string | undefined][] = [
  ['2026-09-01 08:15:54 UTC', '2026-09-01T08:15:54.000Z'],
  ['2026-09-01 08:15:54 +0500', '2026-09-01T03:15:54.000Z'],
  ['2026-09-01 08:15:54 -0700', '2026-09-01T15:15:54.000Z'],
  ['2026-06-14 12:00:00 UTC', '2026-06-14T12:00:00.000Z'],
  // Some answers tell their own moment instead, in the zone of the token's owner.
  ['2026-06-15 12:00:00 UTC', undefined],
  ['2026-06-15 17:00:01 +0500', undefined],
  ['2026-06-15 11:59:01 UTC', undefined],
  ['2026-06-15 12:01:00 UTC', '2026-06-15T12:01:00.000Z'],
  ['undefined', undefined],
  ['', undefined],
  ['never', undefined],
  ['2026-09-31 08:15:54 UTC', undefined],
  ['::error::x', undefined],
];

for (const [expiration, at] of headers) {
  test(`GitHub says "${expiration}": ${at ?? 'nothing'}`, () => {
    assert.equal(endTold(expiration, answered)?.toISOString(), at);
  });
}

test('an answer without a date is believed', () => {
  assert.ok(endTold('2026-06-15 12:00:00 UTC', undefined));
});

function endTold(expiration: string, date: string | undefined): Date | undefined {
  const headers = { 'github-authentication-token-expiration': expiration, date };
  const issued = { value: 'FAKE', fields: new Map(), isOwnHost: false, now: 0 };
  const word = validityOf(github, { status: 200, headers, body: '{}' }, issued);
  return word.state === 'active' ? word.endsAt : undefined;
}
