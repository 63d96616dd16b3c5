import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { Judge } from './judge.ts';
import { formsTable, keepSection } from './page.ts';
import { createFolder, programs } from './programs.ts';
import { alphabets, sentinel, valuesOf } from './values.ts';

/**
 * Real programs print random passwords, and the runner's masker, given the masks of the shipped code, hides them.
 * FORMS_SEED repeats a run, FORMS_VALUES makes it shorter.
 */
const seed = Number(process.env.FORMS_SEED ?? Math.trunc(Math.random() * 2 ** 31));
const most = Number(process.env.FORMS_VALUES ?? Number.POSITIVE_INFINITY);

const { FORMS_PYTHON: python = '', FORMS_GSON: gson = '' } = process.env;
assert.ok(python && gson, 'run it by `npm run test:forms`');

/** Tests that no program shows a password of these alphabets, and that the page has the table of the programs. */
export function testPasswords(names: readonly (keyof typeof alphabets)[]): void {
  const folder = createFolder();
  after(() => rmSync(folder, { recursive: true, force: true }));
  const forms = new Set<string>();
  for (const name of names) testAlphabet(name, folder, forms);
  test('the page has the table of these programs', () => keepSection('forms', formsTable([...forms])));
}

/** Adds to `forms` those in which a program printed. */
function testAlphabet(name: keyof typeof alphabets, folder: string, forms: Set<string>): void {
  const { characters, values: count } = alphabets[name];
  const values = [sentinel, ...valuesOf(characters, Math.min(count, most), seed)];
  test(`of passwords with ${name}`, async (t) => {
    t.diagnostic(`FORMS_SEED=${seed}`);
    const judges: (Judge | undefined)[] = [];
    for (const program of programs({ python, gson })) {
      await t.test(`${program.name} shows none`, async () => {
        /** What stands around a value, by form; found where the sentinel is printed, which comes first. */
        const around = new Map<string, readonly [string, string]>();
        const counts = new Map<string, number>();
        const shown: string[] = [];
        for await (const { index, form, text } of program.print(values, folder)) {
          counts.set(form, (counts.get(form) ?? 0) + 1);
          if (index === 0) {
            around.set(form, frameOf(text));
            continue;
          }
          judges[index] ??= new Judge(values[index] ?? '');
          // Node shows 50 bytes of a Buffer, and says how many more there are.
          const written = text.replace(/ \.\.\. \d+ more bytes?>$/, '>');
          const rest = judges[index].shown(written, around.get(form) ?? ['', '']);
          if (rest.length > edge(form)) shown.push(`${form}: ${text} leaves ${rest}, of ${values[index]}`);
        }
        assert.ok(counts.size > 0, 'it printed nothing');
        for (const [form, count] of counts) {
          forms.add(form);
          if (!isAsciiOnly(form, name)) assert.equal(count, values.length, `${form} printed too few`);
        }
        const first = shown.slice(0, 12).join('\n');
        assert.equal(shown.length, 0, `${shown.length} are shown, the first:\n${first}`);
      });
    }
  });
}

/** Perl's modules take bytes beyond ASCII for letters of their own. */
function isAsciiOnly(form: string, alphabet: string): boolean {
  return alphabet === 'also beyond ASCII' && /JSON::PP|quotemeta/.test(form);
}

function frameOf(text: string): readonly [string, string] {
  const at = text.indexOf(sentinel);
  if (at < 0) return frameOfForm(text);
  return [
    withoutQuote(text.slice(0, at), /\$?["'`]$/),
    withoutQuote(text.slice(at + sentinel.length), /^["'`]/),
  ];
}

/** Of a form that changes every character. */
function frameOfForm(text: string): readonly [string, string] {
  const masked = new Judge(sentinel).masked(text);
  const at = masked.indexOf('***');
  return at < 0 ? ['', ''] : [masked.slice(0, at), masked.slice(masked.lastIndexOf('***') + 3)];
}

function withoutQuote(text: string, quote: RegExp): string {
  return text.replace(quote, '');
}

/** Base64 of a longer text: at either end some characters hold bits of what is beside the value. */
function edge(form: string): number {
  return form.includes('Basic') ? 12 : 0;
}
