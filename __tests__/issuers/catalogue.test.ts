import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isSendable } from '../../src/domain/requests/verification.ts';
import { type IssuedValue, type IssuerAnswer, wordOf } from '../../src/issuers/issuer.ts';
import { issuerIds, issuerOfForm, issuers } from '../../src/issuers/issuers.ts';
import { answers, type Documented, ownEnd } from './answers.ts';

const end = new Date('2031-03-01T00:00:00.000Z');
/** As a service's own words could be: a command of the runner's. */
const page = '<!DOCTYPE html><html>::error::x</html>';

const answerOf = ({ status = 200, headers = {}, json, text }: Documented): IssuerAnswer => ({
  status,
  headers,
  body: text ?? JSON.stringify(json),
});

test('the catalogue has 24 issuers, each with its documented answers', () => {
  assert.equal(issuerIds.length, 24);
  assert.deepEqual(Object.keys(answers).sort(), [...issuerIds].sort());
});

for (const id of issuerIds) {
  const { token, fields = {}, live, refused, scopes, isKnownByForm } = answers[id] ?? assert.fail(id);
  const issued: IssuedValue = {
    value: token,
    fields: new Map(Object.entries({ ...fields, token })),
    isOwnHost: false,
    now: Date.parse('2026-11-26T12:00:00Z'),
  };

  test(`${id}: its form`, async () => {
    const issuer = await issuers[id]();
    assert.equal(issuer.id, id);
    assert.match(issuer.date, /^20\d\d-\d\d-\d\d$/);
    assert.match(issuer.source, /^https:\/\//);
    assert.equal((await issuerOfForm(token))?.id, isKnownByForm ? id : undefined);
  });

  test(`${id}: its request, with the value in no path`, async () => {
    const issuer = await issuers[id]();
    if (!refused) {
      assert.equal(issuer.request, undefined);
      return;
    }
    const request = issuer.request?.(issued);
    assert.ok(typeof request === 'object', String(request));
    assert.match(request.path, /^\//);
    assert.ok(!request.path.includes(token));
    assert.ok(Object.values(request.headers).every(isSendable));
    const sent = JSON.stringify(request);
    const isEncoded = /Basic|AWS4/.test(sent);
    assert.ok(isEncoded || sent.includes(token) || sent.includes(encodeURIComponent(token)));
    if (id === 'aws') assert.ok(!sent.includes(token), 'the secret key stays here');
  });

  test(`${id}: live, with all that it tells`, async () => {
    const issuer = await issuers[id]();
    const word = issuer.ownWord?.(issued) ?? wordOf(issuer, answerOf(live(end)), issued);
    if (word.state === 'refused') assert.fail(word.why);
    assert.equal(word.state, refused ? 'active' : 'unknown');
    const expected = issuer.ownWord ? ownEnd : end;
    assert.deepEqual(word.endsAt, issuer.tells.includes('expiry') ? expected : undefined);
    assert.deepEqual(word.scopes, issuer.tells.includes('scopes') ? scopes : undefined);
  });

  if (!refused) continue;
  const faults: [title: string, answer: IssuerAnswer, state: string][] = [
    ['revoked', answerOf(refused), 'refused'],
    ['rate-limited', { status: 429, headers: {}, body: '{}' }, 'unknown'],
    ['down', { status: 503, headers: {}, body: page }, 'unknown'],
    ['a redirect', { status: 302, headers: { location: 'https://a.example' }, body: '' }, 'unknown'],
    ['not found', { status: 404, headers: {}, body: '{}' }, 'unknown'],
    ['refused by a proxy', { status: 407, headers: {}, body: page }, 'unknown'],
    ['a page', { status: 200, headers: {}, body: page }, 'unknown'],
  ];
  for (const [title, answer, state] of faults) {
    test(`${id}: ${title}`, async () => {
      const word = wordOf(await issuers[id](), answer, issued);
      assert.equal(word.state, state);
      assert.doesNotMatch(JSON.stringify(word), /error::/);
    });
  }
}

const lacking: [id: keyof typeof issuers, says: RegExp][] = [
  ['docker-hub', /needs the user name/],
  ['twilio', /needs the account's id/],
  ['aws', /needs the key's id/],
];

for (const [id, says] of lacking) {
  test(`${id} says what it lacks`, async () => {
    const value = answers[id]?.token ?? '';
    const request = (await issuers[id]()).request?.({ value, fields: new Map(), isOwnHost: false, now: 0 });
    assert.match(String(request), says);
  });
}

test('the documentation has the catalogue', async () => {
  const rows = await Promise.all(
    issuerIds.map(async (id) => {
      const { name, host, form, tells, cannotTell, ownWord } = await issuers[id]();
      const told = [...(ownWord ? [] : ['whether it works']), ...tells].join(', ');
      const where = ownWord ? 'nobody: its own text' : host === undefined ? '`host=`' : `\`${host}\``;
      return `| \`${id}\` | ${name} | ${form ? 'yes' : ''} | ${where} | ${told} | ${cannotTell} |`;
    }),
  );
  const text = readFileSync(join(import.meta.dirname, '../../docs/expiry.md'), 'utf8');
  const table = text
    .split('\n')
    .filter((line) => /^\| `[\w-]+` \| .* \|$/.test(line) && line.split('|').length === 8);
  assert.deepEqual(table, rows);
});
