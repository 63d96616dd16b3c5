import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LeaseError } from '../../../src/domain/error.ts';
import {
  expirySentence,
  type JudgedValue,
  type JudgingPolicy,
  judgeAll,
  refuseExpired,
} from '../../../src/domain/expiry/judged-value.ts';
import { entryOf } from '../../../src/domain/records/record-entry.ts';
import type { LeasedValue } from '../../../src/domain/values/leased-value.ts';
import { judgedOf, leasedOf, requestOf, secretOf } from '../samples.ts';
import { jwtOf } from './jwt.ts';

const now = Date.parse('2026-06-15T12:00:00Z');
const minute = 60_000;
const day = 1440 * minute;
const policy: JudgingPolicy = {
  minRemaining: 5 * minute,
  warnRemaining: 14 * day,
  maxAge: undefined,
  isRequired: false,
};

const inFuture = (span: number) => new Date(now + span);
const token = (span: number) => jwtOf({ exp: (now + span) / 1000 });

async function judgedOne(value: LeasedValue, changes: Partial<JudgingPolicy> = {}): Promise<JudgedValue> {
  const [judged] = await judgeAll([value], now, { ...policy, ...changes });
  assert.ok(judged);
  return judged;
}

const fieldOf = (name: string, document: Record<string, unknown>, request = requestOf()) =>
  leasedOf(String(document[name]), { field: name, request, secret: secretOf(JSON.stringify(document)) });

interface Case {
  readonly title: string;
  readonly value: LeasedValue;
  readonly source: string | undefined;
  readonly judgement: string;
  readonly stops: boolean;
}

test('a hint that comes before it hides no firm expiry', async () => {
  const secretSays = (hint: number, exp: number) =>
    judgedOne(fieldOf('token', { token: token(exp), expires_at: inFuture(hint).toISOString() }));
  const stopping = await secretSays(minute, 2 * minute);
  assert.deepEqual([stopping.expiry?.source, stopping.verdict.stops], ['JWT exp', true]);
  const later = await secretSays(minute, 60 * minute);
  assert.deepEqual([later.expiry?.source, later.verdict.stops], ['field expires_at', false]);
  assert.equal(entryOf(later, true).source, 'JWT exp', 'which a later check judges');
});

const cases: Case[] = [
  { title: 'plain', value: leasedOf('x'), source: undefined, judgement: 'unknown', stops: false },
  {
    title: 'a token about to end',
    value: leasedOf(token(minute)),
    source: 'JWT exp',
    judgement: 'expiring',
    stops: true,
  },
  {
    title: 'expires=DATE',
    value: leasedOf('x', { request: requestOf({ expires: { kind: 'at', at: inFuture(-day) } }) }),
    source: 'expires=',
    judgement: 'expired',
    stops: true,
  },
  {
    title: 'expires=DATE that is later than the token says',
    value: leasedOf(token(minute), { request: requestOf({ expires: { kind: 'at', at: inFuture(day) } }) }),
    source: 'JWT exp',
    judgement: 'expiring',
    stops: true,
  },
  {
    title: 'expires=SELECTOR',
    value: fieldOf(
      'key',
      { key: 'x', ends: '2026-06-16' },
      requestOf({ expires: { kind: 'selector', expression: 'ends' } }),
    ),
    source: 'expires=ends',
    judgement: 'expiring',
    stops: false,
  },
  {
    title: 'expires=SELECTOR to a number of seconds',
    value: fieldOf(
      'key',
      { key: 'x', ends: now / 1000 - 1 },
      requestOf({ expires: { kind: 'selector', expression: 'ends' } }),
    ),
    source: 'expires=ends',
    judgement: 'expired',
    stops: true,
  },
  {
    title: 'expires=never',
    value: leasedOf(token(-day), { request: requestOf({ expires: { kind: 'never' } }) }),
    source: undefined,
    judgement: 'ok',
    stops: false,
  },
  {
    title: 'a field beside it whose date is past',
    value: fieldOf('key', { key: 'x', expires_at: '2026-06-14' }),
    source: 'field expires_at',
    judgement: 'expired',
    stops: true,
  },
  {
    title: 'a field beside it whose date is near',
    value: fieldOf('key', { key: 'x', expires_at: '2026-06-15T12:01:00Z' }),
    source: 'field expires_at',
    judgement: 'expiring',
    stops: false,
  },
  {
    title: 'the same where the request points to it',
    value: fieldOf(
      'key',
      { key: 'x', expires_at: '2026-06-15T12:01:00Z' },
      requestOf({ expires: { kind: 'selector', expression: 'expires_at' } }),
    ),
    source: 'expires=expires_at',
    judgement: 'expiring',
    stops: true,
  },
  {
    title: 'the past end of another credential',
    value: fieldOf('access_token', {
      access_token: 'x',
      refresh_token: 'y',
      refresh_token_expires_at: '2026-06-14',
    }),
    source: 'field refresh_token_expires_at elsewhere',
    judgement: 'expired',
    stops: false,
  },
  {
    title: 'the past end of this credential, by its name',
    value: fieldOf('refresh_token', {
      access_token: 'x',
      refresh_token: 'y',
      refresh_token_expires_at: '2026-06-14',
    }),
    source: 'field refresh_token_expires_at',
    judgement: 'expired',
    stops: true,
  },
  {
    title: 'the whole secret, with a past end at its top',
    value: leasedOf('{}', { secret: secretOf(JSON.stringify({ token: 'x', expires_at: '2026-06-14' })) }),
    source: 'field expires_at',
    judgement: 'expired',
    stops: true,
  },
  {
    title: 'a past end beside the previous version',
    value: fieldOf(
      'key',
      { key: 'x', expires_at: '2026-06-14' },
      requestOf({ version: { stage: 'AWSPREVIOUS' } }),
    ),
    source: 'field expires_at',
    judgement: 'expired',
    stops: false,
  },
  {
    title: 'expires=own beside an unrelated field',
    value: fieldOf('key', { key: 'x', expires_at: '2026-06-14' }, requestOf({ expires: { kind: 'own' } })),
    source: undefined,
    judgement: 'unknown',
    stops: false,
  },
  {
    title: 'expires=own of a token beside an unrelated field',
    value: fieldOf(
      'key',
      { key: token(-day), expires_at: '2020-01-01' },
      requestOf({ expires: { kind: 'own' } }),
    ),
    source: 'JWT exp',
    judgement: 'expired',
    stops: true,
  },
  {
    title: 'expires=DATE beside an unrelated field',
    value: fieldOf(
      'key',
      { key: 'x', expires_at: '2026-06-14' },
      requestOf({ expires: { kind: 'at', at: inFuture(90 * day) } }),
    ),
    source: 'expires=',
    judgement: 'ok',
    stops: false,
  },
  {
    title: 'a date deeper in the secret',
    value: fieldOf('key', { key: 'x', status: { expirationTimestamp: '2026-06-14T00:00:00Z' } }),
    source: 'field status.expirationTimestamp elsewhere',
    judgement: 'expired',
    stops: false,
  },
  {
    title: 'a list of other things that end',
    value: fieldOf('key', { key: 'x', users: [{ expires_at: '2020-01-01' }] }),
    source: undefined,
    judgement: 'unknown',
    stops: false,
  },
  {
    title: 'a token beside it',
    value: fieldOf('key', { key: 'x', other: token(-day) }),
    source: 'JWT exp in field other',
    judgement: 'expired',
    stops: false,
  },
  {
    title: 'a token that is the field itself',
    value: fieldOf('key', { key: token(-day) }),
    source: 'JWT exp',
    judgement: 'expired',
    stops: true,
  },
  {
    title: 'a public host beside an old token',
    value: { ...fieldOf('host', { host: 'db.example', token: token(-day) }), public: true },
    source: undefined,
    judgement: 'unknown',
    stops: false,
  },
  {
    title: 'the previous version of a token',
    value: leasedOf(token(-day), { request: requestOf({ version: { stage: 'AWSPREVIOUS' } }) }),
    source: 'JWT exp',
    judgement: 'expired',
    stops: false,
  },
];

for (const { title, value, source, judgement, stops } of cases) {
  test(`${title}: ${judgement}${stops ? ', stops' : ''}`, async () => {
    const { expiry, verdict } = await judgedOne(value);
    assert.deepEqual({ source: expiry?.source, ...verdict }, { source, judgement, stops });
  });
}

for (const document of [{ ends: 'soon' }, { ends: null }, {}, { ends: { at: 1 } }]) {
  test(`expires=ends finds no date in ${JSON.stringify(document)}`, async () => {
    const request = requestOf({ line: 7, expires: { kind: 'selector', expression: 'ends' } });
    const value = leasedOf('x', { request, secret: secretOf(JSON.stringify(document)) });
    await assert.rejects(judgedOne(value), (error) => {
      assert.ok(error instanceof LeaseError);
      assert.equal(error.code, 'E_NOTHING_SELECTED');
      assert.match(error.message, /^Line 7 of secrets: expires=ends finds no date/);
      assert.ok(!error.message.includes('soon'));
      return true;
    });
  });
}

test('ages are judged by the request, else by the policy', async () => {
  const aged = (maxAge?: number) =>
    leasedOf('x', {
      request: requestOf(maxAge === undefined ? {} : { maxAge }),
      secret: secretOf('x', { createdAt: inFuture(-90 * day) }),
    });
  assert.deepEqual(
    await Promise.all([
      judgedOne(aged()),
      judgedOne(aged(), { maxAge: 90 * day }),
      judgedOne(aged(), { maxAge: 90 * day - 1 }),
      judgedOne(aged(30 * day)),
      judgedOne(aged(100 * day), { maxAge: 30 * day }),
      judgedOne(leasedOf('x'), { maxAge: 1 }),
    ]).then((all) => all.map(({ isTooOld }) => isTooOld)),
    [false, false, true, true, false, false],
  );
});

const expiring = (name: string, span: number) =>
  judgedOf('FAKE-value', {
    name,
    request: requestOf({ text: `prod/${name.toLowerCase()}` }),
    expiry: { at: inFuture(span), source: 'JWT exp', firm: true },
    verdict: { judgement: span <= 0 ? 'expired' : 'expiring', stops: true },
  });

test('all that stops is told in one error, and expired weighs more than expiring', () => {
  assert.throws(() => refuseExpired([expiring('A', minute), judgedOf('y')], now, policy), {
    code: 'E_EXPIRING',
    message:
      'A (prod/a) expires in 1 min (JWT exp, 2026-06-15T12:01:00.000Z), sooner than min-remaining (5 min).',
  });
  assert.throws(() => refuseExpired([expiring('A', minute), expiring('B', -day)], now, policy), {
    code: 'E_EXPIRED',
    message:
      'B (prod/b) expired 1 d ago (JWT exp, 2026-06-14T12:00:00.000Z).\nA (prod/a) expires in 1 min (JWT exp, 2026-06-15T12:01:00.000Z).',
  });
  refuseExpired([judgedOf('x')], now, policy);
});

test('a hundred are told by five and a number', () => {
  const many = Array.from({ length: 100 }, (_, at) => expiring(`N${at}`, -day));
  assert.throws(() => refuseExpired(many, now, policy), /N4 .*\nand 95 more\.$/);
});

test('no sentence holds a value', () => {
  assert.ok(!expirySentence(expiring('A', minute), now).includes('FAKE'));
  assert.equal(expirySentence(judgedOf('FAKE'), now), 'PROD_DB (prod/db) has no known expiry');
});
