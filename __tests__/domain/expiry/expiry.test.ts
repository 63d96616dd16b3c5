import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  dateOf,
  type Expiry,
  earliest,
  expiriesOfValue,
  expiryOfJwt,
  judge,
} from '../../../src/domain/expiry/expiry.ts';
import { hintsOf } from '../../../src/domain/expiry/hints.ts';
import { spelledDateOf } from '../../../src/domain/expiry/spelled-dates.ts';
import { expiredAuthority, expiredLeaf, expiredOldAuthority, lastingLeaf } from '../../dist/certificates.ts';
import { jwtOf } from './jwt.ts';

const second = 1000;
const minute = 60 * second;
const day = 1440 * minute;
const now = Date.parse('2026-06-15T12:00:00Z');
const policy = { minRemaining: 5 * minute, warnRemaining: 14 * day };

function expiryIn(remaining: number, changes: Partial<Expiry> = {}): Expiry {
  return { at: new Date(now + remaining), source: 'JWT exp', firm: true, ...changes };
}

const judged: [what: string, expiry: Expiry | undefined, judgement: string, stops: boolean][] = [
  ['nothing that tells', undefined, 'unknown', false],
  ['an hour ago', expiryIn(-60 * minute), 'expired', true],
  ['now', expiryIn(0), 'expired', true],
  ['in a millisecond', expiryIn(1), 'expiring', true],
  ['just before min-remaining', expiryIn(5 * minute - 1), 'expiring', true],
  ['at min-remaining', expiryIn(5 * minute), 'expiring', false],
  ['just before warn-remaining', expiryIn(14 * day - 1), 'expiring', false],
  ['at warn-remaining', expiryIn(14 * day), 'ok', false],
  ['in a year', expiryIn(365 * day), 'ok', false],
  ['a hint of an hour ago', expiryIn(-60 * minute, { firm: false }), 'expired', false],
  ['a hint of a minute from now', expiryIn(minute, { firm: false }), 'expiring', false],
  ['an hour left of an hour', expiryIn(60 * minute, { life: 60 * minute }), 'ok', false],
  ['seven minutes left of an hour', expiryIn(7 * minute, { life: 60 * minute }), 'ok', false],
  ['less than a tenth left', expiryIn(6 * minute - 1, { life: 60 * minute }), 'expiring', false],
  ['a long life', expiryIn(10 * day, { life: 90 * day }), 'expiring', false],
  ['a life that is just the warning', expiryIn(2 * day, { life: 14 * day }), 'expiring', false],
];

for (const [what, expiry, judgement, stops] of judged) {
  test(`${what}: ${judgement}${stops ? ', stops' : ''}`, () => {
    assert.deepEqual(judge(expiry, now, policy), { judgement, stops });
  });
}

test('with min-remaining 0s, only what has expired stops', () => {
  const none = { ...policy, minRemaining: 0 };
  assert.equal(judge(expiryIn(1), now, none).stops, false);
  assert.equal(judge(expiryIn(-1), now, none).stops, true);
  assert.deepEqual(judge(expiryIn(0), now, none), { judgement: 'expired', stops: true });
});

test('less time left is never judged better', () => {
  const rank = ['ok', 'expiring', 'expired'];
  const span = fc.integer({ min: -400 * day, max: 400 * day });
  fc.assert(
    fc.property(span, span, fc.option(fc.integer({ min: 1, max: 400 * day })), (one, other, life) => {
      const [sooner, later] = [Math.min(one, other), Math.max(one, other)].map((remaining) =>
        judge(expiryIn(remaining, life === null ? {} : { life }), now, policy),
      );
      assert.ok(sooner && later);
      assert.ok(rank.indexOf(sooner.judgement) >= rank.indexOf(later.judgement));
      assert.ok(Number(sooner.stops) >= Number(later.stops));
    }),
  );
});

test('the earliest counts, and where two are equal the firm one', () => {
  const [hint, firm] = [expiryIn(day, { firm: false }), expiryIn(day)];
  assert.equal(earliest([hint, firm, expiryIn(2 * day)]), firm);
  assert.equal(earliest([firm, hint]), firm);
  assert.equal(earliest([firm, hint, expiryIn(1, { firm: false })])?.firm, false);
  assert.equal(earliest([]), undefined);
});

const dates: [content: unknown, at: string | undefined][] = [
  ['2027-01-31', '2027-01-31T00:00:00.000Z'],
  ['2027-01-31T12:30', '2027-01-31T12:30:00.000Z'],
  ['2027-01-31T12:30:15', '2027-01-31T12:30:15.000Z'],
  ['2027-01-31T12:30:15Z', '2027-01-31T12:30:15.000Z'],
  ['2027-01-31t12:30:15z', '2027-01-31T12:30:15.000Z'],
  ['2027-01-31 12:30:15', '2027-01-31T12:30:15.000Z'],
  ['2027-01-31 12:30:15 UTC', '2027-01-31T12:30:15.000Z'],
  ['2027-01-31 12:30:15 +0200', '2027-01-31T10:30:15.000Z'],
  ['2027-01-31T12:30:15.123456Z', '2027-01-31T12:30:15.123Z'],
  ['2027-01-31T12:30:15,5Z', '2027-01-31T12:30:15.500Z'],
  ['2027-01-31T12:30:15+02:00', '2027-01-31T10:30:15.000Z'],
  ['2027-01-31T12:30:15-0530', '2027-01-31T18:00:15.000Z'],
  ['2027-01-31T12:30:15+02', '2027-01-31T10:30:15.000Z'],
  ['2027-01-31T23:30:00-02:00', '2027-02-01T01:30:00.000Z'],
  [' 2027-01-31 ', '2027-01-31T00:00:00.000Z'],
  ['2028-02-29', '2028-02-29T00:00:00.000Z'],
  [1_801_440_000, '2027-02-01T00:00:00.000Z'],
  ['1801440000', '2027-02-01T00:00:00.000Z'],
  [1_801_440_000_123, '2027-02-01T00:00:00.123Z'],
  ['1801440000.5', '2027-02-01T00:00:00.500Z'],
  ['999999999', '2001-09-09T01:46:39.000Z'],
  ['2027-02-29', undefined],
  ['2027-02-30', undefined],
  ['2027-13-01', undefined],
  ['2027-01-31T25:00:00Z', undefined],
  ['2027-01-31T12:60:00Z', undefined],
  ['2027-01-31T12:30:15+99:00', undefined],
  ['2027-01-31T12:30:15+02:00 later', undefined],
  ['31.01.2027', '2027-01-31T00:00:00.000Z'],
  ['1.2.2027', '2027-02-01T00:00:00.000Z'],
  ['01.12.2026 18:30', '2026-12-01T18:30:00.000Z'],
  ['Jan 31 2027', '2027-01-31T00:00:00.000Z'],
  ['Dec 1 2026', '2026-12-01T00:00:00.000Z'],
  ['December 1st, 2026', '2026-12-01T00:00:00.000Z'],
  ['Sept. 30, 2026 at 5:05 PM', '2026-09-30T17:05:00.000Z'],
  ['1 Dec 2026', '2026-12-01T00:00:00.000Z'],
  ['01-Dec-2026', '2026-12-01T00:00:00.000Z'],
  ['Tue, 01 Dec 2026 12:30:15 GMT', '2026-12-01T12:30:15.000Z'],
  ['Tue, 1 Dec 2026 12:30:15 +0100', '2026-12-01T11:30:15.000Z'],
  ['Dec  1 12:30:15 2026 GMT', '2026-12-01T12:30:15.000Z'],
  ['Tue Dec  1 12:30:15 2026', '2026-12-01T12:30:15.000Z'],
  ['Tue Dec 01 2026 12:30:15 GMT+0200 (Central European Time)', '2026-12-01T10:30:15.000Z'],
  ['12/1/2026, 12:00:00 AM', undefined],
  ['12/31/2026, 12:00:00 AM', '2026-12-31T00:00:00.000Z'],
  ['31/12/2026', '2026-12-31T00:00:00.000Z'],
  ['05/05/2027', '2027-05-05T00:00:00.000Z'],
  ['2026/12/1', '2026-12-01T00:00:00.000Z'],
  ['2026-12-1', undefined],
  ['20270131', '2027-01-31T00:00:00.000Z'],
  ['20270131T123015Z', '2027-01-31T12:30:15.000Z'],
  ['01/02/2027', undefined],
  ['01-02-2027', undefined],
  ['31.13.2027', undefined],
  ['32.12.2027', undefined],
  ['Foo 1 2026', undefined],
  ['Dec 1', undefined],
  ['Dec 1 26', undefined],
  ['Dec 1 2026 noon', undefined],
  ['Dec 1 2026 13:00 PM', undefined],
  ['2027', undefined],
  ['1989-12-31', undefined],
  ['2201-01-01', undefined],
  ['9999-12-31T23:59:59Z', undefined],
  [3600, undefined],
  ['-1801440000', undefined],
  ['1e300', undefined],
  [1e300, undefined],
  [Number.POSITIVE_INFINITY, undefined],
  [Number.NaN, undefined],
  ['tomorrow', undefined],
  ['never', undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
  [true, undefined],
  [{}, undefined],
  [[], undefined],
  [['2027-01-31'], undefined],
  ['9'.repeat(65_536), undefined],
];

for (const [content, at] of dates) {
  test(`${JSON.stringify(content)?.slice(0, 40)} is ${at ?? 'no date'}`, () => {
    assert.equal(spelledDateOf(content)?.toISOString(), at);
  });
}

test('a date without a zone is UTC, whatever the runner is set to', () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Kiritimati';
  try {
    assert.equal(dateOf('2027-01-31T12:30')?.toISOString(), '2027-01-31T12:30:00.000Z');
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('every date that JavaScript prints is read as that date', () => {
  const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(date, (at) => {
      assert.deepEqual(dateOf(at.toISOString()), at);
      if (at.getTime() > 1e11) assert.deepEqual(dateOf(at.getTime()), at);
      const seconds = Math.floor(at.getTime() / 1000);
      if (seconds > 1e9) assert.deepEqual(dateOf(String(seconds)), new Date(seconds * 1000));
    }),
  );
});

test('garbage is no date and no expiry, and throws nothing', async () => {
  assert.deepEqual(await hintsOf([['expires_at', { toString: {} }]]), []);
  const [hint] = await hintsOf([['expires_at', 20271201]]);
  assert.equal(hint?.expiry.at.toISOString(), '2027-12-01T00:00:00.000Z', 'a number can be a day');
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.anything({ withNullPrototype: false }), fc.string({ unit: 'binary' })),
      async (content) => {
        const date = dateOf(content);
        assert.ok(date === undefined || !Number.isNaN(date.getTime()));
        assert.ok(Array.isArray(await expiriesOfValue(String(JSON.stringify(content)))));
        await hintsOf([['expires_at', content]]);
      },
    ),
  );
});

const iat = 1_800_000_000;

test('a JWT tells its expiry and its life', () => {
  const expiry = expiryOfJwt(jwtOf({ iat, exp: iat + 3600 }));
  assert.deepEqual(expiry, {
    at: new Date((iat + 3600) * 1000),
    source: 'JWT exp',
    firm: true,
    life: 3600 * second,
  });
  assert.equal(expiryOfJwt(jwtOf({ nbf: iat, exp: iat + 60 }))?.life, 60 * second);
  assert.equal(expiryOfJwt(jwtOf({ exp: iat }))?.life, undefined);
  assert.equal(expiryOfJwt(jwtOf({ iat: iat + 9, exp: iat }))?.life, undefined);
  assert.equal(expiryOfJwt(` Bearer ${jwtOf({ exp: iat })}\n`)?.at.getTime(), iat * 1000);
  assert.equal(expiryOfJwt(jwtOf({ exp: iat + 0.5 }))?.at.getTime(), iat * 1000 + 500);
});

const noJwt: Record<string, string> = {
  'without exp': jwtOf({ iat }),
  'with exp as text': jwtOf({ exp: String(iat) }),
  'with exp 1e300': jwtOf({ exp: 1e300 }),
  'with exp 0': jwtOf({ exp: 0 }),
  'with a negative exp': jwtOf({ exp: -iat }),
  'with exp null': jwtOf({ exp: null }),
  'with exp in milliseconds': jwtOf({ exp: iat * 1000 }),
  'whose claims are a list': jwtOf([iat]),
  'whose claims are no JSON': 'eyJhbGciOiJIUzI1NiJ9.eyJ.c2ln',
  'of two parts': jwtOf({ exp: iat }).split('.').slice(0, 2).join('.'),
  'of five parts (encrypted)': `${jwtOf({ exp: iat })}.AAAA.BBBB`,
  'in a sentence': `token ${jwtOf({ exp: iat })} here`,
};

for (const [what, text] of Object.entries(noJwt)) {
  test(`a JWT ${what} tells nothing`, () => assert.equal(expiryOfJwt(text), undefined));
}

test('a certificate tells its end', async () => {
  const [expiry, ...more] = await expiriesOfValue(lastingLeaf);
  assert.deepEqual(more, []);
  assert.equal(expiry?.at.toISOString(), '2124-01-01T00:00:00.000Z');
  assert.deepEqual(
    [expiry?.source, expiry?.firm, expiry?.life],
    ['certificate notAfter', true, 36_524 * day],
  );
});

test('of a chain the first is the leaf, which is firm; the others are hints', async () => {
  const chain = await expiriesOfValue(lastingLeaf + expiredAuthority);
  assert.deepEqual(
    chain.map(({ firm, source }) => [firm, source]),
    [
      [true, 'certificate notAfter'],
      [false, "notAfter of a chain's certificate"],
    ],
  );
  assert.equal(judge(chain[1], now, policy).stops, false);
});

test('an old root in a bundle of authorities stops nothing', async () => {
  for (const first of [expiredAuthority, expiredOldAuthority]) {
    const bundle = await expiriesOfValue(first + expiredAuthority + lastingLeaf);
    assert.equal(bundle.length, 3);
    for (const expiry of bundle) assert.equal(judge(expiry, now, policy).stops, false);
  }
});

test('a certificate beside its key, in the form of OpenSSL, and with texts between, is found', async () => {
  const text = `Bag Attributes\n    friendlyName: x\nsubject=CN = x\n${lastingLeaf}-----BEGIN PRIVATE KEY-----\nMIGH\n-----END PRIVATE KEY-----\n`;
  assert.equal((await expiriesOfValue(text))[0]?.firm, true);
  assert.equal((await expiriesOfValue(lastingLeaf.replaceAll('\n', '\r\n'))).length, 1);
});

test('what only looks like a certificate tells nothing', async () => {
  const fake = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
  assert.deepEqual(await expiriesOfValue(fake), []);
  assert.deepEqual(await expiriesOfValue('-----BEGIN CERTIFICATE-----'), []);
  assert.deepEqual(await expiriesOfValue(lastingLeaf.replace('MII', 'MIX')), []);
  // A broken one before it does not make the leaf a chain's certificate.
  assert.equal((await expiriesOfValue(fake + expiredLeaf))[0]?.firm, true);
});

test('the hostile costs no more than its size', async () => {
  const long = 'A'.repeat(65_000);
  const hostile = [
    `eyJ${long}`,
    `eyJ${long}.eyJ${long}`,
    `${'eyJ.'.repeat(16_000)}`,
    jwtOf({ exp: iat, pad: long }),
    `${'-----BEGIN CERTIFICATE-----'.repeat(2400)}`,
    `${'-----BEGIN CERTIFICATE-----\n'.repeat(1200)}${'-----END CERTIFICATE-----\n'.repeat(1200)}`,
    `${' '.repeat(65_000)}x`,
    `2027-01-31T00:00${' '.repeat(65_000)}x`,
    lastingLeaf.repeat(100),
    Buffer.alloc(48_000, 0x30).toString('base64'),
    Buffer.from('308030803080'.repeat(8000), 'hex').toString('base64'),
    Buffer.from(`3082ffff020103${'04023000'.repeat(12_000)}`, 'hex').toString('base64'),
    Buffer.from(`feedfeed00000002ffffffff${'00000002'.repeat(12_000)}`, 'hex').toString('base64'),
    `users: &a [x]\nclusters: &b [${'*a,'.repeat(9000)}]\ncontexts: [${'*b,'.repeat(9000)}]\n`,
    'https://x.example/?se=1&sig=1 '.repeat(2000),
    `${jwtOf({ exp: iat })} `.repeat(600),
    `A=${jwtOf({ exp: iat })}\n`.repeat(500),
    `ssh-rsa-cert-v01@openssh.com ${'A'.repeat(60_000)}`,
    `ssh-rsa-cert-v01@openssh.com ${'/'.repeat(60_000)}`,
  ];
  const begin = performance.now();
  for (const value of hostile) {
    await expiriesOfValue(value);
    await hintsOf([['expires_at', value]]);
    spelledDateOf(value);
    dateOf(value);
  }
  assert.ok(performance.now() - begin < 20_000);
  assert.equal((await expiriesOfValue(jwtOf({ exp: iat, pad: long })))[0]?.at.getTime(), iat * 1000);
  assert.equal((await expiriesOfValue(lastingLeaf.repeat(100))).filter(({ firm }) => firm).length, 1);
});

const hintNames =
  `expires_at expiresAt EXPIRES-AT expires expiry expiry_date expiration expirationDate expires_on
  expireAt exp valid_until validTo not_after access_token_expires_at token_expiry
  refresh_token_expires_at apiKeyExpiry password_expiration_date expirationTimestamp endDateTime
  expires_on_utc credentials.expires_at status.expirationTimestamp`.split(/\s+/);

for (const name of hintNames) {
  test(`the field ${name} is a hint`, async () => {
    const [hint, ...more] = await hintsOf([[name, '2027-01-31']]);
    assert.deepEqual(more, []);
    assert.deepEqual(hint?.expiry, {
      at: new Date('2027-01-31'),
      source: `field ${name}`,
      firm: false,
    });
  });
}

test('fields that only resemble those are none, nor what is no date', async () => {
  const fields = ['expires_in', 'expired', 'export', 'expected', 'ttl', 'notes_after', 'created_at'];
  assert.deepEqual(await hintsOf(fields.map((name) => [name, '2027-01-31'])), []);
  for (const content of ['soon', 3600, null, true, {}, ['2027-01-31']]) {
    assert.deepEqual(await hintsOf([['expires_at', content]]), [], JSON.stringify(content));
  }
});

test('of an OAuth pair, expires_at only hints, and the tokens in it do too', async () => {
  const [access, refresh] = [jwtOf({ exp: iat }), jwtOf({ exp: iat + 999 })];
  const hints = await hintsOf([
    ['access_token', access],
    ['refresh_token', refresh],
    ['expires_at', '2020-01-01'],
  ]);
  assert.deepEqual(
    hints.map(({ expiry, content }) => [expiry.source, expiry.firm, content]),
    [
      ['JWT exp in field access_token', false, access],
      ['JWT exp in field refresh_token', false, refresh],
      ['field expires_at', false, undefined],
    ],
  );
  for (const { expiry } of hints) assert.equal(judge(expiry, now, policy).stops, false);
});
