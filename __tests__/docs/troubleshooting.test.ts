import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { connect, createServer } from 'node:tls';
import { makeAuthority } from '../../sandbox/authority.ts';
import { errorCodes } from '../../src/domain/error.ts';

const page = readFileSync(new URL('../../docs/troubleshooting.md', import.meta.url), 'utf8');
const paragraphs = new Map(
  page
    .split(/^#{2,3} /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section] as const)
    .filter(([heading]) => heading.startsWith('E_')),
);

test('the documentation explains the errors that there are, in their order, and no others', () => {
  assert.deepEqual([...paragraphs.keys()], [...errorCodes]);
});

for (const code of errorCodes) {
  test(`the paragraph of ${code} says what happened, the likely causes and the fix`, () => {
    const paragraph = paragraphs.get(code) ?? '';
    assert.match(paragraph, /^E_\w+\n\n[A-Z`][^\n]+\.\n\n/);
    assert.match(paragraph, /^- \*\*Likely causes\*\*.*: \S.*\.$/m);
    assert.match(paragraph, /^- \*\*Fix\*\*: \S.*[.:]$/m);
  });
}

const index = page.slice(0, page.indexOf("## The action's inputs"));

test('the page opens with an index of all codes, in their order', () => {
  const byCode = index.slice(index.indexOf('by its code'), index.indexOf('by the message'));
  assert.deepEqual(
    [...byCode.matchAll(/\[(E_\w+)\]\(#(\w+)\)/g)].map(([, code, anchor]) => [code, anchor]),
    errorCodes.map((code) => [code, code.toLowerCase()]),
  );
});

test('the sentences that are said to be of this action are', () => {
  const src = join(import.meta.dirname, '../../src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const texts = files.map((file) => readFileSync(join(src, file), 'utf8')).join('\n');
  const own = index.slice(index.indexOf('Messages of this action'), index.indexOf('What AWS, GitHub'));
  const sentences = [...own.matchAll(/^\| ([^|]+) \| \[E_/gm)].map(([, sentence = '']) => sentence);
  assert.ok(sentences.length > 15);
  for (const sentence of sentences) assert.ok(texts.includes(sentence), sentence);
});

const day = 86_400_000;

/** What Node says of a server's certificate. */
const certificates: Readonly<
  Record<string, { at?: number; names?: string[]; isTrusted?: boolean; withChain?: boolean }>
> = {
  'certificate has expired': { at: Date.now() - day, isTrusted: true },
  'certificate is not yet valid': { at: Date.now() + day, isTrusted: true },
  'self-signed certificate in certificate chain': { withChain: true },
  'unable to verify the first certificate': {},
  "Hostname/IP does not match certificate's altnames": { names: ['other.example'], isTrusted: true },
};

for (const [sentence, { at, names = ['localhost'], isTrusted, withChain }] of Object.entries(certificates))
  test(`the index has what Node says: ${sentence}`, async (t) => {
    const { certificate, server: own } = makeAuthority(names, [], at);
    const server = createServer({ key: own.key, cert: withChain ? own.cert + certificate : own.cert });
    t.after(() => server.close());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const socket = connect({
      port,
      host: '127.0.0.1',
      servername: 'localhost',
      ...(isTrusted && { ca: certificate }),
    });
    t.after(() => socket.destroy());
    const [error] = await once(socket, 'error');
    assert.ok(error.message.startsWith(sentence), error.message);
    const line = index.split('\n').find((each) => each.includes(`"${sentence}"`));
    assert.match(line ?? '', /^- \[E_NETWORK\]/);
  });

test('sentences of others lead to paragraphs that are there', () => {
  const others = index.slice(index.indexOf('What AWS, GitHub'));
  const links = [...others.matchAll(/\]\(#(\w+)\)/g)].map(([, anchor = '']) => anchor.toUpperCase());
  assert.ok(links.length > 10);
  assert.deepEqual(
    links.filter((code) => !paragraphs.has(code)),
    [],
  );
});
