// All issuers of the catalogue in one lease for each state of their tokens, on the bundle, at their own host names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLeaks } from '../../runner/leaks.ts';
import type { FaultKind } from '../../sandbox/faults.ts';
import { issuerIds, issuers } from '../../src/issuers/issuers.ts';
import { refusalOf, saidBy, valuesOf } from '../dist/stage.ts';
import { openTokenService } from '../dist/token-service.ts';
import { contracts } from './contract.ts';
import { type IssuerStage, openIssuerStage, variableOf } from './issuer-stage.ts';

const day = 86_400_000;
const telling = { expiry: [] as string[], scopes: [] as string[] };
for (const id of issuerIds) {
  const { tells } = await issuers[id]();
  for (const what of tells) telling[what].push(id);
}
/** Of whom nobody is asked: the token's own text tells its end, and nothing tells whether it works. */
const unasked = issuerIds.filter((id) => contracts[id]?.request === undefined);
const asked = issuerIds.filter((id) => !unasked.includes(id));
const ending = issuerIds.filter((id) => contracts[id]?.ends !== 'never');

/** A token of each of these issuers, of this state. */
function issueAll(
  stage: IssuerStage,
  ids: readonly string[],
  settings: { expires?: Date; scopes?: string[] } = {},
) {
  return ids.map((id) => {
    const hasEnd = ending.some((each) => each === id);
    const { expires, ...others } = settings;
    return stage.issue(id, { issuer: id, ...others, ...(hasEnd && expires && { expires }) });
  });
}

/** Leases them all, asks their issuers, and looks that no token is told. */
async function leaseAll(
  stage: IssuerStage,
  tokens: ReturnType<typeof issueAll>,
  { options = '', ...inputs }: Record<string, string> = {},
) {
  const step = await stage.lease(
    tokens.map(({ issuer }) => `${variableOf(issuer)}, ci/${issuer}#token ${options}`).join('\n'),
    {
      verify: tokens.map((token) => stage.verifyLine(variableOf(token.issuer), token)).join('\n'),
      ...inputs,
    },
  );
  assert.deepEqual(
    findLeaks({ texts: { said: saidBy(step) }, canaries: tokens.map(({ value }) => value) }),
    [],
  );
  return step;
}

/** The issuers whose variables a text names in such a sentence, in the catalogue's order. */
function namedIn(text: string, sentence: (variable: string, reference: string) => string): string[] {
  return issuerIds.filter((id) => text.includes(sentence(variableOf(id), `ci/${id}#token`)));
}

for (const [title, span] of [
  ['live', 90 * day],
  ['ending soon', 2 * day],
] as const) {
  test(`tokens of all issuers: ${title}`, async (t) => {
    const stage = await openIssuerStage(t);
    const tokens = issueAll(stage, issuerIds, { expires: new Date(Date.now() + span) });
    const step = await leaseAll(stage, tokens);
    assert.equal(step.outcome, 'success', step.log);
    const values = tokens.map(({ issuer, value }) => [variableOf(issuer), value]);
    assert.deepEqual(valuesOf(step), Object.fromEntries(values));
    const requests = stage.sandbox.requests.filter(
      ({ service, operation }) => service === 'issuer' || operation === 'GetCallerIdentity',
    );
    assert.deepEqual(
      requests.map(({ operation }) => (operation === 'GetCallerIdentity' ? 'aws' : operation)).sort(),
      [...asked].sort(),
      'one request for each',
    );
    const said = saidBy(step);
    assert.deepEqual(
      namedIn(said, (variable, reference) => `${variable} (${reference}) was not verified`),
      unasked,
    );
    const soon = namedIn(said, (variable, reference) => `${variable} (${reference}) expires `);
    assert.deepEqual(soon, title === 'live' ? [] : telling.expiry, said);
  });
}

// docs/expiry.md and the README promise it: a token in it has expired, the step fails.
test('expired tokens, each of an issuer whose tokens end: the step fails', async (t) => {
  const stage = await openIssuerStage(t);
  const expires = new Date(Date.now() - 2 * day);
  const tokens = issueAll(stage, ending, { expires });
  const refused = refusalOf(await leaseAll(stage, tokens), 'E_REVOKED');
  const isRefused = namedIn(refused, (variable, reference) => `${variable} (${reference}) is refused by `);
  const isOver = namedIn(
    refused,
    (variable, reference) => `${variable} (${reference}) has expired, according to `,
  );
  assert.deepEqual(
    isOver,
    ['gitlab', 'slack', 'sentry', 'aws'],
    'which tell what expired from what was revoked',
  );
  isRefused.push(...isOver);
  const others = tokens.filter(({ issuer }) => !isRefused.some((id) => id === issuer));
  assert.deepEqual(
    others.map(({ issuer }) => issuer),
    ['pypi', 'cloudflare', 'azure'],
    'which tell the date of a token that is over',
  );
  const over = refusalOf(await leaseAll(stage, others), 'E_EXPIRED');
  assert.deepEqual(
    namedIn(over, (variable, reference) => `${variable} (${reference}) expired `),
    ['pypi', 'cloudflare', 'azure'],
  );
});

test('revoked tokens of all issuers: the step fails', async (t) => {
  const stage = await openIssuerStage(t);
  const tokens = issueAll(stage, asked);
  for (const token of tokens) stage.sandbox.issuers.revoke(token);
  const message = refusalOf(await leaseAll(stage, tokens), 'E_REVOKED');
  assert.deepEqual(
    namedIn(message, (variable, reference) => `${variable} (${reference}) is refused by `),
    asked,
  );
});

test('tokens of all issuers that may do more than max-scopes allows', async (t) => {
  const stage = await openIssuerStage(t);
  const wide = issueAll(stage, telling.scopes);
  const message = refusalOf(await leaseAll(stage, wide, { options: 'max-scopes=nothing' }), 'E_SCOPE');
  assert.deepEqual(
    namedIn(
      message,
      (variable, reference) => `${variable} (${reference}) may do more than max-scopes=nothing`,
    ),
    telling.scopes,
  );
  const silent = issueAll(
    stage,
    issuerIds.filter((id) => !telling.scopes.includes(id)),
  );
  const step = await leaseAll(stage, silent, { options: 'max-scopes=nothing' });
  assert.deepEqual(
    namedIn(
      saidBy(step),
      (variable, reference) => `${variable} (${reference}) was not held against max-scopes`,
    ),
    silent.map(({ issuer }) => issuer),
  );
});

test('no variable of an earlier step sends a token to another address', async (t) => {
  const stage = await openIssuerStage(t);
  const other = await openTokenService(t, {});
  const [token] = issueAll(stage, ['npm']);
  const env = { SECRET_LEASE_ISSUERS_URL: other.url };
  const step = await stage.lease('NPM, ci/npm#token', { verify: 'NPM auto' }, { env });
  assert.deepEqual(valuesOf(step), { NPM: token?.value });
  assert.deepEqual(other.asked, []);
});

const faults: [title: string, fault: FaultKind][] = [
  ['unreachable', { kind: 'reset-before' }],
  ['cut', { kind: 'truncate' }],
  ['too often', { kind: 'throttle' }],
  ['down', { kind: 'garbage', status: 503 }],
  ['a page in place of JSON', { kind: 'garbage' }],
];
for (const [title, fault] of faults) {
  test(`all issuers: ${title}`, async (t) => {
    const stage = await openIssuerStage(t);
    const tokens = issueAll(stage, asked);
    for (const token of tokens) stage.sandbox.issuers.disturb(token, fault);
    const step = await leaseAll(stage, tokens);
    assert.equal(step.outcome, 'success', step.log);
    assert.deepEqual(
      namedIn(saidBy(step), (variable, reference) => `${variable} (${reference}) was not verified: `),
      asked,
    );
    if (title !== 'unreachable') return;
    refusalOf(await leaseAll(stage, tokens, { 'require-verify': 'true' }), 'E_UNVERIFIED');
  });
}
