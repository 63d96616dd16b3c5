import { isRandom } from '../looks-secret.ts';
import { base64Inside, byteEncodings, piecesOf, wrapped } from './binary.ts';
import type { Encoding } from './encoding.ts';
import { jsonEncodings } from './json.ts';
import { markupEncodings } from './markup.ts';
import { shellEncodings } from './shell.ts';
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
  for (const inside of base64Inside(text)) {
    yield inside;
    yield urlSafe(inside);
  }
  for (const { write } of /^\w*$/.test(text) ? byteEncodings : encodings) yield write(text);
}

/** Bytes of the shortest text that tools are likely to break into lines; and of the longest that is cut into pieces. */
const broken = { from: 37, to: 512 };
/** Columns at which base64 and openssl break. */
const widths = [76, 64];

/** What base64, openssl and curl's trace leave on one line of a longer text. */
export function brokenForms(text: string): Set<string> {
  const size = Buffer.byteLength(text);
  if (size < broken.from) return new Set();
  const plain = /^\S+$/.test(text) && text.length <= mostPlain && isRandom(text) ? piecesOf(text) : [];
  if (size <= broken.to) return new Set([...plain, ...base64Inside(text).flatMap(piecesOf)]);
  const encoded = Buffer.from(text).toString('base64');
  return new Set([...plain, ...widths.flatMap((width) => wrapped(encoded, width))]);
}

/** Characters of the longest text that a header is likely to hold. */
const mostPlain = 2048;

function urlSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}
