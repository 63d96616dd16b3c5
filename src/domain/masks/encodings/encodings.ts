import { isRandom } from '../looks-secret.ts';
import { base64Inside, byteEncodings, isNoName, isVaried, piecesOf, wrapped } from './binary.ts';
import type { Encoding } from './encoding.ts';
import { jsonEncodings } from './json.ts';
import { markupEncodings } from './markup.ts';
import { ansiEncodings, shellEncodings } from './shell.ts';
import { sourceEncodings } from './source.ts';
import { urlEncodings } from './url.ts';

/** Everything that is masked beside a text itself; the runner adds some of it by itself. */
export const encodings: readonly Encoding[] = [
  ...byteEncodings,
  ...jsonEncodings,
  ...urlEncodings,
  ...shellEncodings,
  ...sourceEncodings,
  ...markupEncodings,
];

/** A text as programs print it by itself, and in the base64 of something longer. */
export function* formsOf(text: string): Generator<string> {
  // First what shells print of every variable: of a long text there is no room for all forms.
  for (const write of ansiEncodings) yield write(text);
  for (const inside of base64Inside(text)) {
    yield inside;
    yield urlSafe(inside);
  }
  for (const write of /^\w*$/.test(text) ? byteEncodings : encodings) yield write(text);
}

/** The forms of a text whose parts are masked in every form. */
export function* formsOfWhole(text: string): Generator<string> {
  for (const write of ansiEncodings) yield write(text);
  yield JSON.stringify(text).slice(1, -1);
  for (const inside of base64Inside(text)) yield inside;
  for (const write of byteEncodings) yield write(text);
}

/** Bytes of the shortest text that tools are likely to break into lines; and of the longest that is cut into pieces. */
const broken = { from: 37, to: 512 };
/** Characters of the longest text that a header is likely to hold. */
const mostPlain = 1024;

/** What base64, openssl and curl's trace leave of a text on one line, wherever in a longer text it stands. */
export function brokenForms(text: string): Set<string> {
  const size = Buffer.byteLength(text);
  // A text with the punctuation of a structure contains words, and pieces of it would mask those words.
  if (size < broken.from || !/^[^\s:;&?{}"',]+$/.test(text)) return new Set();
  const plain = text.length <= mostPlain && isRandom(text) ? piecesOf(text, isNoName) : [];
  return new Set([
    ...plain,
    ...(size <= broken.to ? base64Inside(text).flatMap((inside) => piecesOf(inside, isVaried)) : []),
  ]);
}

/** Columns at which base64 and openssl break. */
const widths = [76, 64];

/** The lines of a text's Base64. What may follow the text decides on its last characters, which are left out. */
export function wrappedForms(text: string): Set<string> {
  const [encoded = ''] = base64Inside(text);
  return new Set(
    widths.filter((width) => encoded.length > width).flatMap((width) => wrapped(encoded, width)),
  );
}

function urlSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}
