import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  expiryOfGitHub,
  isSendable,
  meaningOf,
  nameOfService,
  type VerifyingService,
} from '../../../src/domain/requests/verification.ts';

const github: VerifyingService = { kind: 'github', api: 'https://api.github.com' };
const url: VerifyingService = {
  kind: 'url',
  url: 'https://api.mail.example:8443/v1/me?full=1',
  header: 'X-Api-Key',
  template: '{value}',
};

const meanings: [service: VerifyingService, status: number, meaning: string][] = [
  [github, 200, 'works'],
  [github, 401, 'refused'],
  [github, 403, 'unclear'],
  [github, 404, 'works'],
  [github, 302, 'unclear'],
  [github, 429, 'unclear'],
  [github, 500, 'unclear'],
  [url, 200, 'works'],
  [url, 204, 'works'],
  [url, 299, 'works'],
  [url, 301, 'unclear'],
  [url, 400, 'unclear'],
  [url, 401, 'refused'],
  [url, 403, 'refused'],
  [url, 404, 'unclear'],
  [url, 407, 'unclear'],
  [url, 503, 'unclear'],
  [url, 0, 'unclear'],
];

for (const [service, status, meaning] of meanings) {
  test(`HTTP ${status} of ${nameOfService(service)}: ${meaning}`, () => {
    assert.equal(meaningOf(service, status), meaning);
  });
}

test('of a URL only the host is told', () => {
  assert.equal(nameOfService(url), 'api.mail.example:8443');
});

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
    const expiry = expiryOfGitHub(expiration, answered);
    assert.equal(expiry?.at.toISOString(), at);
    if (expiry) assert.deepEqual([expiry.source, expiry.firm], ["GitHub's word", true]);
  });
}

test('an answer without a date is believed', () => {
  assert.ok(expiryOfGitHub('2026-06-15 12:00:00 UTC', 'undefined'));
});
