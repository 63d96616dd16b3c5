import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeAll } from '../../../src/domain/expiry/judged-value.ts';
import { RequestFailure } from '../../../src/domain/failure.ts';
import { descriptionWarnings } from '../../../src/domain/rotation/description-warnings.ts';
import { expiryOfTag, unreadableTag } from '../../../src/domain/rotation/secret-description.ts';
import type { Secret } from '../../../src/domain/values/secret.ts';
import { leasedOf, requestOf, secretOf } from '../samples.ts';

const now = Date.parse('2026-06-15T12:00:00Z');
const hour = 3_600_000;
const policy = { minRemaining: hour / 12, warnRemaining: 336 * hour, maxAge: undefined, isRequired: false };

const tags: [tag: string | undefined, at: string | undefined][] = [
  ['2027-01-31', '2027-01-31T00:00:00.000Z'],
  ['2027-01-31T12:30:00+02:00', '2027-01-31T10:30:00.000Z'],
  ['1801440000', '2027-02-01T00:00:00.000Z'],
  [' 2027-01-31 ', '2027-01-31T00:00:00.000Z'],
  [undefined, undefined],
  ['', undefined],
  ['never', undefined],
  ['next spring', undefined],
  ['::add-mask::x', undefined],
  ['x'.repeat(256), undefined],
];

for (const [tag, at] of tags) {
  test(`the tag expires-at=${tag?.slice(0, 30)} is ${at ?? 'no expiry'}`, () => {
    const description = { expiresAtTag: tag };
    const expiry = expiryOfTag(description);
    assert.equal(expiry?.at.toISOString(), at);
    if (expiry) assert.deepEqual([expiry.source, expiry.firm], ['tag expires-at', true]);
    const warning = unreadableTag(description, 'prod/db');
    assert.equal(warning !== undefined, tag !== undefined && at === undefined);
    assert.ok((warning ?? '').length < 300);
  });
}

const past = { description: { expiresAtTag: '2026-06-01' } };
const judgements: [what: string, value: ReturnType<typeof leasedOf>, judgement: string, stops: boolean][] = [
  ['the current version', leasedOf('x', { secret: secretOf('x', past) }), 'expired', true],
  ['a public value', leasedOf('x', { secret: secretOf('x', past), public: true }), 'unknown', false],
  [
    'an older version, of which the tag says nothing',
    leasedOf('x', { secret: secretOf('x', { ...past, stages: ['AWSPREVIOUS'] }) }),
    'unknown',
    false,
  ],
  [
    'expires=never',
    leasedOf('x', { secret: secretOf('x', past), request: requestOf({ expires: { kind: 'never' } }) }),
    'ok',
    false,
  ],
  [
    'a secret that was not described',
    leasedOf('x', { secret: secretOf('x', { description: denied() }) }),
    'unknown',
    false,
  ],
];

for (const [what, value, judgement, stops] of judgements) {
  test(`a tag that is over, ${what}: ${judgement}${stops ? ', stops' : ''}`, async () => {
    const [judged] = await judgeAll([value], now, policy);
    assert.deepEqual(judged?.verdict, { judgement, stops });
  });
}

test("a service's answer counts as the value's own, and the earliest wins", async () => {
  const word = (at: string) =>
    new Map([['PROD_DB', { at: new Date(at), source: "GitHub's answer", firm: true }]]);
  const sourceOf = async (at: string, changes = {}) => {
    const value = leasedOf('x', {
      secret: secretOf('x', { description: { expiresAtTag: '2026-07-01' } }),
      ...changes,
    });
    const [judged] = await judgeAll([value], now, policy, word(at));
    return [judged?.expiry?.source, judged?.verdict.stops];
  };
  assert.deepEqual(await sourceOf('2026-06-15T12:01:00Z'), ["GitHub's answer", true]);
  assert.deepEqual(await sourceOf('2026-08-01'), ['tag expires-at', false]);
  const previous = { request: requestOf({ version: { stage: 'AWSPREVIOUS' } }) };
  assert.deepEqual(await sourceOf('2026-06-15T12:01:00Z', previous), ["GitHub's answer", false]);
});

function denied(words = 'because no identity-based policy allows the action'): RequestFailure {
  return new RequestFailure('DescribeSecret', {
    kind: 'answer',
    code: 'AccessDeniedException',
    status: 400,
    words,
  });
}

const silent = new RequestFailure('DescribeSecret', { kind: 'timeout' });

function leasedFrom(name: string, description?: Secret['description']) {
  return leasedOf('x', {
    name: name.toUpperCase(),
    request: requestOf({
      reference: { source: 'secrets-manager', kind: 'name', name },
      text: `${name}#field`,
    }),
    secret: secretOf('x', { name, ...(description && { description }) }),
  });
}

test('what is not allowed is one warning, with the statement to add', () => {
  const warnings = descriptionWarnings(
    [leasedFrom('a', denied()), leasedFrom('b', denied()), leasedFrom('c')],
    now,
  );
  assert.equal(warnings.length, 1);
  const [sentence, where, ...json] = (warnings[0] ?? '').split('\n');
  assert.match(sentence ?? '', /rotation and the tags of a, b: DescribeSecret: AccessDeniedException\.$/);
  assert.match(where ?? '', /^Add to a permissions policy of the role, or leave check-rotation out:$/);
  assert.deepEqual(JSON.parse(json.join('\n')), {
    Effect: 'Allow',
    Action: 'secretsmanager:DescribeSecret',
    Resource: ['a', 'b'].map((name) => `arn:aws:secretsmanager:eu-west-1:111122223333:secret:${name}-??????`),
  });
});

test("where the session's own policy or a Deny is in the way, that is said", () => {
  const said = (words: string) => descriptionWarnings([leasedFrom('a', denied(words))], now)[0] ?? '';
  assert.match(said('because no session policy allows the action'), /Add to the session's policy/);
  assert.match(
    said('with an explicit deny in a service control policy'),
    /Look for the Deny in the service control/,
  );
});

test('what did not answer is another warning', () => {
  const warnings = descriptionWarnings([leasedFrom('a', silent), leasedFrom('b', denied())], now);
  assert.match(warnings[0] ?? '', /tags of a: DescribeSecret: timeout\.$/);
  assert.equal(warnings.length, 2);
});

test('a secret is told once, by its own name, or with a prefix by the variable too', () => {
  const rotation = { nextAt: new Date(now - hour), windowFrom: new Date(now - hour), isPending: false };
  const one = leasedFrom('prod/db', { rotation });
  const warnings = descriptionWarnings([one, { ...one, name: 'OTHER' }], now);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0] ?? '', /^prod\/db should have been rotated/);
  const prefix = {
    ...one,
    request: requestOf({ reference: { source: 'secrets-manager', kind: 'prefix', prefix: 'prod/' } }),
  };
  assert.match(
    descriptionWarnings([prefix], now)[0] ?? '',
    /^PROD\/DB \(prod\/\*\) should have been rotated/,
  );
});
