import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { ActMasker } from '../../../runner/act.ts';
import { findLeaks } from '../../../runner/leaks.ts';
import { GitHubMasker } from '../../../runner/masker.ts';
import { encodings, formsOf } from '../../../src/domain/masks/encodings/encodings.ts';
import { masksOf, masksOfBasicPair } from '../../../src/domain/masks/mask.ts';
import { namesPublic } from '../../../src/domain/masks/public-names.ts';
import { toRegister } from '../../../src/domain/masks/registration.ts';
import { isWorthMasking } from '../../../src/domain/masks/worth.ts';

const shortest = 4;

function maskerOf(value: string, minLength = shortest): GitHubMasker {
  const masker = new GitHubMasker();
  for (const mask of toRegister(masksOf(value, { minLength }))) masker.add(mask);
  return masker;
}

/** Letters and digits beside what shells, JSON, URLs and runners treat in their own ways. */
const awkward = fc.string({
  unit: fc.constantFrom(...'aZ09', ...`'"\\\`$&%+/=?!*()[]{}<>:;,.-_~#@| \t`, '\n', '\r\n', 'ü', '→', '🔑'),
  minLength: 1,
  maxLength: 60,
});
const value = fc.oneof(awkward, fc.string({ unit: 'binary', minLength: 1 }), fc.json());

const linesOf = (text: string) =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

test('no mask and no line of one is a lone bracket, a boolean, white space, or shorter than asked', () => {
  fc.assert(
    fc.property(value, fc.integer({ min: 1, max: 12 }), (secret, minLength) => {
      for (const mask of masksOf(secret, { minLength })) {
        assert.ok(isWorthMasking(mask, minLength), JSON.stringify(mask));
        for (const line of linesOf(mask)) assert.ok(isWorthMasking(line, minLength), JSON.stringify(line));
      }
    }),
  );
});

/** What logs are full of, as far as none of it is a value. */
const log = `{\n  "": [\n}\n],\ntrue\nfalse null\nyes no\n\n   \n***\n---\n=> a b c`;

test('no mask blanks the log', () => {
  const withoutItsWords = awkward.map((text) => text.replace(/[a-z*]/g, 'Q'));
  fc.assert(fc.property(withoutItsWords, (secret) => assert.equal(maskerOf(secret).mask(log), log)));
  for (const secret of ['{\n"Q": true\n}', '[1,\n2]', 'true', 'null\n', '{}', '"', ' \n ', '[true, null]']) {
    assert.equal(maskerOf(secret, 1).mask(log), log, secret);
  }
});

/** Ways in which programs print a value that `masksOf` is to cover. */
const forms: Record<string, (text: string) => string> = {
  plain: (text) => text,
  'with base64': (text) => Buffer.from(text).toString('base64'),
  'base64 behind one byte': (text) => Buffer.from(`x${text}yz`).toString('base64'),
  'base64 behind two': (text) => Buffer.from(`xx${text}y`).toString('base64'),
  'base64 behind three': (text) => Buffer.from(`xxx${text}`).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  'base64 of UTF-16': (text) => Buffer.from(text, 'utf16le').toString('base64'),
  hex: (text) => Buffer.from(text).toString('hex'),
  'hex in capitals': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  URI: (text) => encodeURIComponent(text),
  'URI in small letters': (text) =>
    encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  form: (text) => new URLSearchParams([['', text]]).toString().slice(1),
  JSON: (text) => JSON.stringify(text),
  'JSON with slashes escaped': (text) => JSON.stringify(text).replaceAll('/', '\\/'),
  'ASCII JSON': (text) =>
    JSON.stringify(text).replace(
      /[\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  'in single quotes of a shell': (text) => `'${text.replaceAll("'", `'\\''`)}'`,
  'in double quotes between single ones': (text) => `'${text.replaceAll("'", `'"'"'`)}'`,
};

test('a value of one line is masked in every form', () => {
  const line = fc
    .tuple(
      fc.string({ unit: 'grapheme', minLength: 0, maxLength: 40 }),
      fc.stringMatching(/^[A-Za-z0-9]{12}$/),
    )
    .map(([any, word]) => `${any.replace(/[\p{C}\p{Z}]/gu, '_')}${word}`)
    .filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(
      fc.oneof(
        line,
        awkward.map((text) => `${text.replace(/\s/g, '')}aZ09aZ09aZ09`),
      ),
      (secret) => {
        const masker = maskerOf(secret);
        for (const [form, print] of Object.entries(forms)) {
          const printed = print(secret);
          const shown = masker.mask(`curl said: ${printed} ok`);
          assert.ok(!shown.includes(printed), `${form} of ${JSON.stringify(secret)}: ${shown}`);
          const left = findLeaks({ texts: { shown }, canaries: [secret] });
          assert.deepEqual(left, [], `${form} of ${JSON.stringify(secret)}`);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a password that stands in quotes is masked with them, though it is JSON of one string', () => {
  const secret = `"aPD4(XJG)X*q5T7Kqe%ho|+l'Athbq"`;
  const masker = maskerOf(secret);
  for (const [form, print] of Object.entries(forms)) {
    const left = findLeaks({ texts: { shown: masker.mask(`> ${print(secret)} <`) }, canaries: [secret] });
    assert.deepEqual(left, [], form);
  }
  assert.equal(masker.mask(encodeURIComponent(secret)), '***');
});

test('every line of a value without structure that is no plain word is masked by itself', () => {
  const lines = fc.array(fc.stringMatching(/^[a-z]{1,3}[0-9][A-Za-z0-9+/-]{1,30}$/), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n', '\n\n'), (parts, end) => {
      const masker = maskerOf(parts.join(end));
      for (const line of parts) {
        const isLong = isWorthMasking(line.trim(), shortest);
        if (isLong) assert.ok(!masker.mask(`> ${line} <`).includes(line), line);
      }
    }),
  );
});

test('a value with a short line is masked on one line too', () => {
  const pem = '-----BEGIN KEY-----\nMIGHAgEAMBMGByqGSM49AgEG\nab\n-----END KEY-----\n';
  const masker = maskerOf(pem);
  assert.equal(masker.mask('MIGHAgEAMBMGByqGSM49AgEG'), '***');
  assert.equal(masker.mask(`key: ${JSON.stringify(pem)}`), 'key: "***"');
  assert.equal(masker.mask(Buffer.from(pem).toString('base64')), '***');
  assert.equal(masker.mask(Buffer.from(pem).toString('hex')), '***');
  assert.equal(masker.mask('ab is left alone'), 'ab is left alone');
  assert.equal(masker.mask('{ }'), '{ }');
});

test('every leaf of a document that looks like a secret is masked, however it is printed', () => {
  // Few different characters look like no secret, and are what is tried first.
  const leaf = fc
    .stringMatching(/^[a-z]\d[A-Z]\d[a-z]\d[A-Z]["'\\/äß]\d[a-z]\d[A-Z]{1,8}$/)
    .filter((text) => new Set(text).size >= 8);
  const key = fc.stringMatching(/^[a-z]{1,4}$/).filter((text) => !namesPublic([text]));
  const document = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.dictionary(key, tie('node'), { maxKeys: 4 }),
      fc.array(tie('node'), { maxLength: 4 }),
    ),
  })).node;
  const leavesOf = (node: unknown): string[] =>
    typeof node === 'string'
      ? [node]
      : Object.values((node ?? {}) as Record<string, unknown>).flatMap(leavesOf);
  fc.assert(
    fc.property(fc.record({ a: document, b: leaf }), fc.constantFrom(0, 2), (json, indent) => {
      const text = JSON.stringify(json, null, indent);
      const masker = maskerOf(text);
      for (const each of leavesOf(json)) assert.equal(masker.mask(each), '***');
      for (const print of [JSON.stringify(json), JSON.stringify(json, null, 4), JSON.stringify(text)]) {
        const shown = masker.mask(print);
        assert.deepEqual(findLeaks({ texts: { shown }, canaries: leavesOf(json) }), [], shown);
      }
    }),
    { numRuns: 200 },
  );
});

const table: [value: string, covered: string[], left: string[]][] = [
  ['{"a":{"b":"inner-value"}}', ['{"a":{"b":"inner-value"}}'], ['inner-value', '{', 'a', 'b']],
  ['{"a":{"password":"inner-value"}}', ['inner-value'], ['{', 'a', 'password']],
  ['{"id":12345678901234567890}', ['12345678901234567890'], ['id']],
  ['{"n":-1.5e300,"m":1234.5}', ['{"n":-1.5e300,"m":1234.5}'], ['-1.5e300', '1234.5']],
  ['{"on":true,"off":null}', ['{"on":true,"off":null}'], ['true', 'null', 'on']],
  ['{"s":"{\\"token\\":\\"in-a-string\\"}"}', ['in-a-string'], ['token']],
  ['[ "first-one",\n "Zk3vQ9xT7p" ]', ['Zk3vQ9xT7p', '["first-one","Zk3vQ9xT7p"]'], ['first-one', '[', ']']],
  ['{not json: "but-long"', ['{not json: "but-long"'], ['not json']],
  ['abc', [], ['abc']],
  ['abcd', ['abcd'], ['abc']],
  ['true', [], ['true']],
  ['    ', [], ['    ']],
  ['----', [], ['----']],
];

for (const [secret, covered, left] of table) {
  test(`masks of ${JSON.stringify(secret)}`, () => {
    const masker = maskerOf(secret);
    for (const text of covered) assert.equal(masker.mask(text), '***', text);
    for (const text of left) assert.equal(masker.mask(text), text, text);
  });
}

test('with 1, all that can be masked is', () => {
  assert.deepEqual(maskerOf('7', 1).mask('7'), '***');
  assert.deepEqual(masksOf('}', { minLength: 1 }), []);
  assert.deepEqual(masksOf('true', { minLength: 1 }), []);
});

test('a user and a password are masked as HTTP Basic sends them', () => {
  const [encoded] = masksOfBasicPair({ user: 'app', password: 'p/ss?word>' }, shortest);
  assert.equal(encoded, Buffer.from('app:p/ss?word>').toString('base64'));
  const url = Buffer.from('app:p/ss?word>').toString('base64url');
  assert.ok(masksOfBasicPair({ user: 'app', password: 'p/ss?word>' }, shortest).includes(url));
  assert.deepEqual(masksOfBasicPair({ user: 'app', password: 'abc' }, shortest), []);
});

test('longest first, each once, so that a masker that replaces in order leaves no tail', () => {
  assert.deepEqual(toRegister(['ab', 'abcd', 'abc', 'ab', 'abd']), ['abcd', 'abc', 'abd', 'ab']);
  const masker = new ActMasker();
  for (const mask of toRegister(['secret', 'secret-and-more'])) masker.add(mask);
  assert.equal(masker.mask('secret-and-more'), '***');
});

/** Masks and their bytes; a masker holds all of them for as long as the job runs. */
function costOf(secret: string): { masks: number; bytes: number } {
  const masks = masksOf(secret, { minLength: shortest });
  return { masks: masks.length, bytes: masks.reduce((sum, mask) => sum + mask.length, 0) };
}

const documents: Record<string, (leaves: number) => string> = {
  'a flat object': (leaves) =>
    JSON.stringify(
      Object.fromEntries(Array.from({ length: leaves }, (_, at) => [`k${at}`, `value-number-${at}`])),
    ),
  'a list of lists': (leaves) => `${'['.repeat(leaves)}"the-only-leaf"${']'.repeat(leaves)}`,
  'many lines': (leaves) => Array.from({ length: leaves }, (_, at) => `line-number-${at}`).join('\n'),
  'pretty JSON': (leaves) =>
    JSON.stringify(
      Array.from({ length: leaves }, (_, at) => `value-number-${at}`),
      null,
      2,
    ),
  'short lines': (leaves) => Array.from({ length: leaves }, (_, at) => `${at % 10}`).join('\n'),
};

for (const [kind, documentOf] of Object.entries(documents)) {
  test(`the cost of masks grows no faster than the value: ${kind}`, () => {
    const [small, large] = [costOf(documentOf(200)), costOf(documentOf(2000))];
    assert.ok(large.bytes <= small.bytes * 13, `${small.bytes} and ${large.bytes} bytes`);
    assert.ok(large.masks <= Math.max(small.masks, 20) * 11, `${small.masks} and ${large.masks} masks`);
  });
}

test('strings in strings in strings end', () => {
  let text = 'the-1nnerm0st-v4lue';
  for (let depth = 0; depth < 8; depth++) text = JSON.stringify({ x: text });
  assert.ok(text.length < 65_536);
  assert.equal(maskerOf(text).mask('the-1nnerm0st-v4lue'), '***');
});

test('64 KiB of anything is masked before a person would notice', () => {
  const letters = Array.from({ length: 65_536 }, (_, at) => 'aB3+/"\\{['[at % 9]).join('');
  for (const secret of [letters, `[${'[],'.repeat(21_000)}[]]`, `"${'\\"'.repeat(32_000)}"`]) {
    const begin = performance.now();
    masksOf(secret, { minLength: shortest });
    // Backtracking would take minutes; a slow machine takes a fraction of a second.
    assert.ok(performance.now() - begin < 10_000);
  }
});

test('a token has the same masks as if every encoding were tried', () => {
  const token = fc.string({ unit: fc.constantFrom(...'aZ09_-.'), minLength: 4, maxLength: 40 });
  fc.assert(
    fc.property(token, (text) => {
      const forms = new Set([text, ...formsOf(text)]);
      for (const write of encodings) assert.ok(forms.has(write(text)), String(write));
    }),
  );
});

test('bytes that Node shows of a longer text are masked to the last', () => {
  for (let length = 44; length < 80; length += 1) {
    const value = Array.from({ length }, (_, at) => String.fromCharCode(33 + ((at * 37) % 94))).join('');
    assert.match(
      maskerOf(value).mask(inspect(Buffer.from(value))),
      /^<Buffer \*\*\*( \*\*\*)*( \.\.\. \d+ more bytes?)?>$/,
    );
  }
});
