import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  endsOfValue,
  masksOfWatched,
  noEnds,
  watchedEnds,
} from '../../../src/domain/monitor/watched-expiry.ts';
import type { WatchRequest } from '../../../src/domain/monitor/watched-secret.ts';
import type { ExpiryRule } from '../../../src/domain/requests/request.ts';
import { profileOf } from './watched.ts';

const request = (expires?: ExpiryRule): WatchRequest => ({
  text: '*',
  reference: { source: 'secrets-manager', kind: 'prefix', prefix: '' } as const,
  ...(expires && { expires }),
});
const tagged = profileOf({ description: { expiresAtTag: '2030-01-01' } });
const now = Date.parse('2026-06-15T12:00:00Z');
const value = JSON.stringify({ token: 'FAKE', expires_at: '2029-01-01', until: '2028-01-01' });

async function endsOf(
  asked: ReturnType<typeof request>,
  profile: typeof tagged,
  content: string | Uint8Array | undefined,
  at: number,
) {
  const told = content === undefined ? noEnds : await endsOfValue(asked.expires, content);
  return watchedEnds(asked, profile, told, at);
}

const cases: [
  what: string,
  found: Promise<{ expiry: { source: string } | undefined }>,
  source: string | undefined,
][] = [
  ['the earliest of value and tag', endsOf(request(), tagged, value, now), 'field expires_at'],
  ['the tag where no value was read', endsOf(request(), tagged, undefined, now), 'tag expires-at'],
  [
    'a field that is named',
    endsOf(request({ kind: 'selector', expression: 'until' }), tagged, value, now),
    'expires=until',
  ],
  ['a date that is given', endsOf(request({ kind: 'at', at: new Date() }), tagged, value, now), 'expires='],
  ['never', endsOf(request({ kind: 'never' }), tagged, value, now), undefined],
  ['bytes', endsOf(request(), profileOf(), Uint8Array.of(0xff, 0xfe), now), undefined],
];

for (const [what, found, source] of cases) {
  test(`${what}: ${source ?? 'no end'}`, async () => {
    assert.equal((await found).expiry?.source, source);
  });
}

test('a field that holds no date is an error', async () => {
  const rule = { kind: 'selector', expression: 'token' } as const;
  await assert.rejects(endsOf(request(rule), tagged, value, now), { code: 'E_NOTHING_SELECTED' });
});

test('a value and its leaves are masked, but neither dates nor what is shown anyway', () => {
  const json = JSON.stringify({
    password: 'FAKE-password',
    engine: 'postgres-16',
    expires_at: '2029-01-01',
    port: 5432,
  });
  const masks = masksOfWatched(json, 'prod/postgres-16\nprod/db');
  assert.ok(masks.includes(json) && masks.includes('FAKE-password'));
  assert.deepEqual(
    ['postgres-16', '2029-01-01', '5432'].filter((each) => masks.includes(each)),
    [],
  );
});

test('a short value is masked whole', () => {
  assert.deepEqual(masksOfWatched('F4ke', ''), ['F4ke']);
  assert.deepEqual(masksOfWatched('true', ''), []);
});
