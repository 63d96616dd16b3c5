import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { FaultKind } from '../../sandbox/faults.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { isSendable, scopesBeyond, type Validity } from '../../src/domain/requests/verification.ts';
import { validityOf } from '../../src/issuers/issuer.ts';
import { issuerIds, issuerOfForm, issuers } from '../../src/issuers/issuers.ts';
import { type AnswerShape, contracts, requestShapeOf, shapeOf } from './contract.ts';
import { answerTo, type DoubleToken, issuedValueOf, requestFor } from './double.ts';

const day = 86_400_000;
const sandbox = await startSandbox();
after(() => sandbox.stop());
const at = (span: number) => new Date(sandbox.now() + span);
/** Whole seconds, as most issuers keep it. */
const end = new Date(Math.floor((Date.now() + 90 * day) / 1000) * 1000);

test('the catalogue has 24 issuers, each with its double and its contract', () => {
  assert.equal(issuerIds.length, 24);
  assert.deepEqual([...sandbox.issuers.ids].sort(), [...issuerIds].sort());
  assert.deepEqual(Object.keys(contracts).sort(), [...issuerIds].sort());
});

/** What the product makes of the token, by its own text or by the answer of the double. */
async function validityOn(token: DoubleToken): Promise<{ validity: Validity; shape?: AnswerShape }> {
  const issuer = await issuers[token.issuer as keyof typeof issuers]();
  const issued = issuedValueOf(token, sandbox.now());
  const own = issuer.ownValidity?.(issued);
  if (own) return { validity: own };
  const request = await requestFor(token, sandbox.now());
  const answer = await answerTo(sandbox, token, request ?? assert.fail('nobody is asked'));
  return { validity: validityOf(issuer, answer, issued), shape: shapeOf(answer) };
}

/** The part of the contract about a state; several states with one answer share it. */
function contractOf(id: string, state: string): AnswerShape | undefined {
  const { answers } = contracts[id] ?? assert.fail(id);
  const found = Object.entries(answers).find(([states]) => states.split(', ').includes(state));
  return found?.[1];
}

/** Kinds of which no answer tells all that it tells of the others. */
const silent: Readonly<Record<string, readonly string[]>> = {
  'github fine-grained': ['scopes'],
  'github app': ['scopes'],
  'sentry integration': ['scopes'],
};

for (const id of issuerIds) {
  const ends = sandbox.issuers.hasEnds(id);
  // Keys of AWS that end are another kind than those that do not.
  const usual = ends && id !== 'aws' ? { expires: end } : {};
  const issue = (settings = {}) => sandbox.issuers.issue({ issuer: id, ...usual, ...settings });

  test(`${id}: its form, its request and its contract`, async () => {
    const issuer = await issuers[id]();
    const contract = contracts[id] ?? assert.fail(id);
    assert.equal(issuer.id, id);
    assert.match(issuer.date, /^20\d\d-\d\d-\d\d$/);
    assert.match(issuer.source, /^https:\/\//);
    assert.deepEqual(
      { source: issuer.source, date: issuer.date },
      { source: contract.source, date: contract.read },
    );
    assert.equal(contract.ends === 'never', !ends);
    assert.equal(contract.ends === 'told', issuer.tells.includes('expiry'));
    const token = issue();
    assert.equal((await issuerOfForm(token.value))?.id, issuer.form && id);
    const request = await requestFor(token, sandbox.now());
    assert.deepEqual(request && requestShapeOf(request, issuer.host), contract.request);
    if (!request) return;
    assert.match(request.path, /^\//);
    assert.ok(!request.path.includes(token.value), 'servers write paths to logs');
    assert.ok(Object.values(request.headers).every(isSendable));
    const sent = JSON.stringify(request);
    const isEncoded = /Basic|AWS4/.test(sent);
    assert.ok(isEncoded || sent.includes(token.value) || sent.includes(encodeURIComponent(token.value)));
    if (id === 'aws') assert.ok(!sent.includes(token.value), 'the secret key stays here');
  });

  for (const kind of [undefined, ...sandbox.issuers.kindsOf(id)]) {
    const title = kind === undefined ? 'live' : `live ${kind}`;
    test(`${id}: ${title}, with all that it tells`, async () => {
      const { tells, ownValidity } = await issuers[id]();
      const token = issue({ kind });
      const { validity, shape } = await validityOn(token);
      if (validity.state === 'refused') assert.fail(validity.why);
      assert.equal(validity.state, ownValidity ? 'unknown' : 'active');
      const told = tells.filter((each) => !silent[`${id} ${kind}`]?.includes(each));
      const expected = told.includes('expiry') ? token.expires : undefined;
      // It tells the seconds that are left, from the time of its answer.
      const isAbout = id === 'slack' && Math.abs(Number(validity.endsAt) - Number(expected)) < 3000;
      assert.deepEqual(isAbout ? expected : validity.endsAt, expected);
      assert.deepEqual(validity.scopes, told.includes('scopes') ? token.scopes : undefined);
      assert.deepEqual(shape, contractOf(id, title));
    });
  }

  test(`${id}: expired`, async () => {
    if (!ends) {
      assert.throws(() => issue({ expires: at(-day) }), /do not end/);
      return;
    }
    const { validity, shape } = await validityOn(issue({ expires: at(-2 * day) }));
    const isOver = validity.state !== 'refused' && validity.endsAt !== undefined && validity.endsAt < at(0);
    assert.ok(validity.state === 'refused' || isOver, JSON.stringify(validity));
    if (contracts[id]?.ends === 'refused') assert.equal(validity.state, 'refused');
    assert.deepEqual(shape, contractOf(id, 'expired'));
  });

  if (contracts[id]?.request === undefined) continue;

  test(`${id}: revoked, and a wrong one`, async () => {
    const token = issue();
    sandbox.issuers.revoke(token);
    for (const [state, shown] of [
      ['revoked', token],
      ['unknown', { ...token, value: wrongOne(token.value) }],
    ] as const) {
      const { validity, shape } = await validityOn(shown);
      assert.equal(validity.state, 'refused', state);
      assert.deepEqual(shape, contractOf(id, state));
    }
  });

  const faults: [title: string, fault: FaultKind][] = [
    ['too often', { kind: 'throttle' }],
    ['down', { kind: 'garbage', status: 503 }],
    ['a redirect', { kind: 'redirect', to: 'https://a.example' }],
    ['not found', { kind: 'garbage', status: 404 }],
    ['refused by a proxy', { kind: 'garbage', status: 407 }],
    ['a page', { kind: 'garbage' }],
    ['nothing', { kind: 'empty' }],
  ];
  for (const [title, fault] of faults) {
    test(`${id}: ${title}`, async () => {
      const token = issue();
      sandbox.issuers.disturb(token, fault);
      const { validity, shape } = await validityOn(token);
      assert.equal(validity.state, title === 'nothing' && id === 'github' ? 'active' : 'unknown');
      assert.doesNotMatch(JSON.stringify(validity), /error::/, 'a page can hold a command of the runner');
      if (title === 'too often') assert.deepEqual(shape, contractOf(id, title));
    });
  }
}

/** The same form, one character off. */
function wrongOne(value: string): string {
  return value.slice(0, -1) + (value.endsWith('a') ? 'b' : 'a');
}

test('a token that ends while somebody looks', async () => {
  const own = await startSandbox();
  try {
    const token = own.issuers.issue({ issuer: 'npm', expires: new Date(own.now() + 60_000) });
    const request = (await requestFor(token, own.now())) ?? assert.fail();
    assert.equal((await answerTo(own, token, request)).status, 200);
    own.advance(61_000);
    assert.equal((await answerTo(own, token, request)).status, 401);
    assert.equal(own.issuers.stateOf(token), 'expired');
    assert.ok(own.canaries().includes(token.value));
  } finally {
    await own.stop();
  }
});

test('Bitbucket: a token that may not read its account is let in, and told what it may do', async () => {
  const token = sandbox.issuers.issue({ issuer: 'bitbucket', scopes: ['repository:write'] });
  assert.deepEqual((await validityOn(token)).validity, { state: 'active', scopes: ['repository:write'] });
});

test('Databricks: which of several tokens of an owner it is, nothing tells', async () => {
  const [token] = [end, at(day)].map((expires) =>
    sandbox.issuers.issue({ issuer: 'databricks', kind: 'shared', expires }),
  );
  const { validity } = await validityOn(token ?? assert.fail());
  assert.deepEqual(validity, { state: 'active' });
});

test('Databricks: a token that may not list tokens works', async () => {
  const token = sandbox.issuers.issue({ issuer: 'databricks', scopes: ['sql'], expires: end });
  assert.deepEqual((await validityOn(token)).validity, { state: 'active' });
});

// https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas
const signatures: [title: string, value: string, scopes: string[] | undefined][] = [
  ['alone', 'sv=2024-11-04&se=2031-03-01T12%3A00%3A00Z&sr=c&sp=r&sig=a%2Bb%3D', ['r']],
  [
    'in a URL',
    'https://a.blob.core.windows.net/c?sp=rl&st=2026-11-01&se=2031-03-01T12:00Z&sig=a',
    ['r', 'l'],
  ],
  [
    'in a connection string',
    'BlobEndpoint=https://a/;SharedAccessSignature=se=2031-03-01T12:00:00.0000000Z&sp=r&sig=a',
    ['r'],
  ],
  [
    'of Service Bus',
    'SharedAccessSignature sr=https%3a%2f%2fa%2f&sig=a%3d&se=1930132800&skn=Send',
    undefined,
  ],
];
for (const [title, value, scopes] of signatures) {
  test(`Azure: a signature ${title}`, async () => {
    assert.equal((await issuerOfForm(value))?.id, 'azure');
    const { validity } = await validityOn({ issuer: 'azure', value, fields: {} });
    const { endsAt, scopes: told } = validity.state === 'unknown' ? validity : assert.fail();
    assert.deepEqual({ endsAt, told }, { endsAt: new Date('2031-03-01T12:00:00Z'), told: scopes });
  });
}

test('Azure: what only looks like a signature', async () => {
  for (const value of ['house=1&sig=2', 'sv=2024-11-04&si=policy&sr=c&sig=a', 'no signature: sig=1 se=2'])
    assert.equal(await issuerOfForm(value), undefined, value);
});

test('Docker Hub, Databricks: a scope that includes others', async () => {
  const { includes: docker = assert.fail } = await issuers['docker-hub']();
  assert.deepEqual(scopesBeyond(['repo:read', 'repo:public_read'], ['repo:write'], docker), []);
  assert.deepEqual(scopesBeyond(['repo:write', 'other'], ['repo:read', 'repo:admin2'], docker), [
    'repo:write',
    'other',
  ]);
  const { includes: databricks = assert.fail } = await issuers.databricks();
  assert.deepEqual(scopesBeyond(['sql'], ['all-apis'], databricks), []);
  assert.deepEqual(scopesBeyond(['all-apis'], ['sql'], databricks), ['all-apis']);
});

const lacking: [id: keyof typeof issuers, kind: string | undefined, says: RegExp][] = [
  ['docker-hub', undefined, /needs the user name/],
  ['twilio', undefined, /needs the account's id/],
  ['aws', undefined, /needs the key's id/],
  // https://community.developer.atlassian.com/t/api-tokens-at-account-level-not-working/94071: as Bearer, 401.
  ['bitbucket', 'api', /needs the account's e-mail address/],
  ['cloudflare', 'account', /needs the account's id/],
  ['stripe', 'organization', /needs one of the organization's accounts/],
];

for (const [id, kind, says] of lacking) {
  test(`${id} ${kind ?? ''} says what it lacks`, async () => {
    const { value } = sandbox.issuers.issue({ issuer: id, kind });
    const fields = new Map(id === 'bitbucket' ? [['username', 'octo']] : []);
    assert.match(String((await issuers[id]()).request?.({ value, fields, isOwnHost: false, now: 0 })), says);
  });
}

test('the documentation has the catalogue', async () => {
  const rows = await Promise.all(
    issuerIds.map(async (id) => {
      const { name, host, form, tells, cannotTell, ownValidity } = await issuers[id]();
      const told = [...(ownValidity ? [] : ['whether it works']), ...tells].join(', ');
      const asked = host === undefined ? 'the server of `host=`' : `\`${host}\``;
      const where = ownValidity ? 'nobody is asked: its own text' : `asked: ${asked}`;
      const line = `\`${id}\`${form ? ' or `auto`' : ''}`;
      return `| ${line} | **${name}**; ${where}<br>tells ${told}<br>does not tell ${cannotTell} |`;
    }),
  );
  const text = readFileSync(join(import.meta.dirname, '../../docs/expiry.md'), 'utf8');
  const table = text.split('\n').filter((line) => /^\| `[\w-]+`(?: or `auto`)? \| \*\*/.test(line));
  assert.deepEqual(table, rows);
});
