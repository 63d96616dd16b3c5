// The services' own clients are the witnesses: they send the same alerts by the same requests, their types fit, and
// Microsoft's parser finds nothing unknown in a card.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { makeAuthority } from '../../sandbox/authority.ts';
import type { AlertFormat, AlertPost } from '../../src/domain/alerts/alert-channel.ts';
import type { AlertMessage, AlertProblem } from '../../src/domain/alerts/alert-message.ts';
import { postsOf } from '../../src/domain/alerts/alert-posts.ts';
import { LeaseError } from '../../src/domain/error.ts';
import { rotationMessage } from '../../src/domain/rotation/rotation-message.ts';
import type { RotationResult } from '../../src/domain/rotation/rotation-result.ts';
import { parseRequests } from '../../src/inputs/requests.ts';

const cache = process.env.ALERT_CLIENTS ?? '';
if (cache === '') throw new Error('run by `npm run test:alerts`');
const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'alert-clients-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const routingKey = 'FAKEfakeFAKEfakeFAKEfakeFAKEfake';
const genieKey = 'eb243592-faa2-4ba2-a551-1afdf565c889';

function problem(index: number, given: Partial<AlertProblem> = {}): AlertProblem {
  return {
    key: `secret-lease/0123456789abcdef/1a2b3c4d/${String(index).padStart(8, 'A')}`,
    name: `prod/token-${index}`,
    region: 'eu-west-1',
    owner: index % 2 === 0 ? undefined : 'payments',
    kind: 'expiring',
    words: 'expires in 3 d (JWT exp, 2026-06-15 12:00 UTC)',
    severity: (['critical', 'error', 'warning'] as const)[index % 3] ?? 'warning',
    ...given,
  };
}

function message(problems: readonly AlertProblem[], resolved: readonly string[] = []): AlertMessage {
  return {
    title: 'prod/token-1 expires in 3 d',
    from: 'watch / job',
    repository: 'OWNER/app',
    runUrl: 'https://github.com/OWNER/app/actions/runs/1',
    at: new Date('2026-06-12T12:00:00Z'),
    problems,
    resolved,
  };
}

/** What rotate sends of a failure, and what it closes after a good run. */
const rotationOrigin = {
  name: 'rotate / job',
  repository: 'OWNER/app',
  region: 'eu-west-1',
  runUrl: 'https://github.com/OWNER/app/actions/runs/2',
  shown: (text: string) => text,
};

function rotated(text: string, given: Partial<RotationResult> = {}): RotationResult {
  return {
    text,
    oldVersion: '1'.repeat(32),
    oldAge: 1000,
    status: 'rotated',
    decision: { is: 'due', why: 'is rotated whenever this runs' },
    newVersion: '2'.repeat(32),
    newExpiry: undefined,
    next: undefined,
    took: 1,
    ...given,
  };
}

const failure = new LeaseError('E_NEW_VERSION', 'The new version of prod/db is bad: DB does not work.');
const bad = rotated('prod/db', { status: 'failed', failure: `${failure.code}: ${failure.message}` });
const rotations = [
  rotationMessage(failure, [rotated('prod/key'), bad], [], rotationOrigin, Date.now()),
  rotationMessage(failure, [], await parseRequests('prod/db\nprod/key'), rotationOrigin, Date.now()),
  rotationMessage(undefined, [rotated('prod/key'), rotated('prod/db')], [], rotationOrigin, Date.now()),
];

const hostile = '*_~`<!channel>&"\\ {{x}} $y 🔴 漢字 \u202e'.padEnd(700, '-🔴').toWellFormed();
const messages = [
  ...rotations,
  message([problem(1), problem(2)], ['secret-lease/0123456789abcdef/a.b_c-d1']),
  message([problem(3, { name: hostile, words: hostile, owner: hostile })]),
  message(
    Array.from({ length: 200 }, (_, index) =>
      problem(index, { words: hostile.slice(0, 200).toWellFormed() }),
    ),
  ),
];

interface Recorded {
  readonly path: string;
  readonly method: string;
  readonly authorization: string | undefined;
  readonly isJson: boolean;
  readonly body: unknown;
}

const recorded: Recorded[] = [];
const answers: Readonly<Record<string, string>> = { '/services': 'ok' };

async function record(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url: path = '', method = '', headers } = request;
  const { authorization, 'content-type': type = '' } = headers;
  recorded.push({
    path,
    method,
    authorization,
    isJson: type.startsWith('application/json'),
    body: JSON.parse(await text(request)),
  });
  const [, answer = '{"status":"success","result":"Request will be processed"}'] =
    Object.entries(answers).find(([begin]) => path.startsWith(begin)) ?? [];
  response
    .writeHead(path.startsWith('/services') ? 200 : 202, { 'content-type': 'application/json' })
    .end(answer);
}

const authority = makeAuthority(['localhost']);
const plain = http.createServer(record);
const secure = https.createServer(authority.server, record);

/** The requests of each format, and what the services' clients sent of the same. */
const ours = new Map<AlertFormat, readonly AlertPost[]>();
let cards: { readonly events: readonly string[]; readonly card: unknown }[] = [];

before(async () => {
  for (const server of [plain, secure])
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = (server: typeof plain | typeof secure) => (server.address() as AddressInfo).port;
  const base = `http://127.0.0.1:${port(plain)}`;
  const addresses: Readonly<Record<string, [url: string, token: string | undefined]>> = {
    slack: [`${base}/services/T0/B0/FAKE`, undefined],
    teams: [`${base}/workflows/FAKE`, undefined],
    pagerduty: [`https://localhost:${port(secure)}/v2/enqueue`, routingKey],
    opsgenie: [base, genieKey],
  };
  for (const [format, [url, token]] of Object.entries(addresses) as [
    AlertFormat,
    [string, string | undefined],
  ][])
    ours.set(
      format,
      messages.flatMap((each) => postsOf(each, { format, url, token })),
    );
  const certificate = join(folder, 'authority.pem');
  writeFileSync(certificate, authority.certificate);
  const child = spawn(process.execPath, [join(cache, 'deliver.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: certificate },
  });
  const opsgenie = postsFor('opsgenie');
  child.stdin.end(
    JSON.stringify({
      slack: { url: addresses.slack?.[0], bodies: bodiesOf('slack') },
      pagerduty: { server: `localhost:${port(secure)}`, events: bodiesOf('pagerduty') },
      opsgenie: {
        host: base,
        key: genieKey,
        alerts: opsgenie.filter(({ url }) => !url.includes('/close')).map(({ body }) => body),
        closes: opsgenie
          .filter(({ url }) => url.includes('/close'))
          .map(({ url, body }) => ({ alias: new URL(url).pathname.split('/').at(-2), body })),
      },
      cards: bodiesOf('teams').map(cardOf),
    }),
  );
  cards = JSON.parse(await text(child.stdout));
});

after(() => {
  for (const server of [plain, secure]) {
    server.close();
    server.closeAllConnections();
  }
});

function postsFor(format: AlertFormat): readonly AlertPost[] {
  return ours.get(format) ?? [];
}

function bodiesOf(format: AlertFormat): unknown[] {
  return postsFor(format).map(({ body }) => JSON.parse(JSON.stringify(body)));
}

function cardOf(body: unknown): unknown {
  return (body as { attachments: { content: unknown }[] }).attachments[0]?.content;
}

/** What a client sent where ours would go, in its order. */
function theirs(path: RegExp): Recorded[] {
  return recorded.filter((each) => path.test(each.path));
}

for (const [format, path] of [
  ['slack', /^\/services\//],
  ['pagerduty', /^\/v2\/enqueue$/],
  ['opsgenie', /^\/v2\/alerts/],
] as const)
  test(`${format}: its own client sends the same requests`, () => {
    const posts = postsFor(format);
    const sent = theirs(path);
    // A chat is not told that nothing is wrong any more.
    assert.ok(posts.length >= messages.filter(({ problems }) => problems.length > 0).length);
    assert.equal(sent.length, posts.length);
    const pathOf = (url: string) => url.replace(/^https?:\/\/[^/]+/, '').replace(/\/(?=\?|$)/, '');
    // The client sends every alert, then every close.
    const inOrder = posts.toSorted(
      (a, b) => Number(a.url.includes('/close')) - Number(b.url.includes('/close')),
    );
    for (const [index, { url, headers, body }] of inOrder.entries()) {
      const own = sent[index];
      assert.equal(own?.method, 'POST');
      assert.ok(own?.isJson);
      assert.equal(pathOf(own?.path ?? ''), pathOf(url));
      assert.equal(own?.authorization, headers.authorization);
      assert.deepEqual(own?.body, JSON.parse(JSON.stringify(body)));
    }
  });

test('no text is cut within a character', () => {
  for (const format of ours.keys())
    for (const body of bodiesOf(format))
      for (const part of textsIn(body)) assert.ok(part.isWellFormed(), part);
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('teams: the parser of Adaptive Cards finds nothing unknown, loses nothing, and the size fits', () => {
  const bodies = bodiesOf('teams');
  assert.equal(cards.length, bodies.length);
  for (const [index, body] of bodies.entries()) {
    assert.deepEqual(cards[index]?.events, []);
    assert.deepEqual(cards[index]?.card, cardOf(body));
    // 24,453 bytes were once counted as 28,897, and 28,672 are allowed.
    assert.ok(Buffer.byteLength(JSON.stringify(body)) < 24_000);
  }
});

test("slack and pagerduty: the types of the services' own clients hold each message", () => {
  const file = join(cache, 'typed.ts');
  const list = (texts: readonly string[]) => `[\n${texts.join(',\n')}\n]`;
  const events = bodiesOf('pagerduty').slice(0, 20) as Record<string, unknown>[];
  const triggers = events.filter(({ event_action: action }) => action === 'trigger');
  writeFileSync(
    file,
    `import type { IncomingWebhookSendArguments } from '@slack/webhook';
import type { EventPayloadV2 } from '@pagerduty/pdjs/build/src/events.js';
export const messages: IncomingWebhookSendArguments[] = ${list(bodiesOf('slack').map((body) => JSON.stringify(body)))};
export const payloads: EventPayloadV2['payload'][] = ${list(triggers.map(({ payload }) => JSON.stringify(payload)))};
export const links: EventPayloadV2['links'][] = ${list(triggers.map(({ links }) => JSON.stringify(links)))};
`,
  );
  assert.ok(triggers.length > 2);
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2022'];
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, '--ignoreConfig', file], {
    cwd: cache,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout.slice(0, 3000));
});
