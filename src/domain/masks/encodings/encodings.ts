import { isRandom, looksSecret } from '../looks-secret.ts';
import { maskedLinesOf, trimmed } from '../worth.ts';
import {
  base64Inside,
  byteEncodings,
  byteLists,
  isMixed,
  isNotName,
  isPassphrase,
  isVaried,
  piecesOf,
  runsOfWords,
  wrapped,
} from './binary.ts';
import type { Encoding } from './encoding.ts';
import { jsonEncodings } from './json.ts';
import { markupEncodings, numberedMarkup } from './markup.ts';
import {
  ansiEncodings,
  echoes,
  everySign,
  expandedByMake,
  quotemeta,
  regularExpression,
  shellEncodings,
} from './shell.ts';
import { metaNotation, sourceEncodings, yamlInAscii } from './source.ts';
import { urlEncodings } from './url.ts';

/** The encodings of a text's characters. */
const textEncodings: readonly Encoding[] = [
  ...jsonEncodings,
  ...urlEncodings,
  ...shellEncodings,
  ...sourceEncodings,
  ...markupEncodings,
];

/** The encodings that are masked beside the text itself. The runner adds some of its own. */
export const encodings: readonly Encoding[] = [...byteEncodings, ...textEncodings];

/** The encodings that change letters, digits, `_`, `-` and `.`, of which most tokens consist, beside those of bytes. */
const tokenEncodings: readonly Encoding[] = [everySign, quotemeta, regularExpression];

/** The encodings of characters that few texts have. */
const foreignEncodings: readonly Encoding[] = [...numberedMarkup, metaNotation];

/** A text as programs print it alone, and inside the base64 of a longer text. */
export function* formsOf(text: string): Generator<string> {
  // A shell reads a file without the line break at its end: as characters the text is masked without it.
  const inner = trimmed(text);
  // First the forms in which shells print every variable, because a long text has no room for all forms.
  for (const write of ansiEncodings) yield write(inner);
  for (const inside of base64Inside(text)) {
    yield inside;
    yield urlSafe(inside);
  }
  yield* base64Inside(text, 'utf16le');
  yield* hexLines(text);
  for (const write of byteEncodings) yield write(text);
  for (const write of /^[\w.-]*$/.test(text) ? tokenEncodings : textEncodings) yield write(inner);
  if (text.includes('\\'))
    for (const write of echoes)
      yield* maskedLinesOf(write(inner)).filter((line) =>
        looksSecret({ keys: [], text: line, isLine: true }),
      );
  if (text.includes('$')) yield expandedByMake(inner);
  if (isForeign.test(text)) for (const write of foreignEncodings) yield write(inner);
  yield* byteLists(text);
}

const isForeign = /[^\0-\x7f]/;

/** In characters: the longest text with parts that is masked in every form of JSON, of which each is as long. */
const mostInJson = 8192;

/** In bytes: how many xxd -p prints on a line, and the longest text whose lines are masked. */
const dumped = { line: 30, to: 512 };

/** The lines of xxd -p, if there is more than one. */
function hexLines(text: string): string[] {
  const bytes = Buffer.from(text);
  const isLong = bytes.length > dumped.line && bytes.length <= dumped.to;
  return isLong ? wrapped(bytes.toString('hex'), 2 * dumped.line) : [];
}

/** The forms of a text whose parts are masked in every form. */
export function* formsOfWhole(text: string): Generator<string> {
  const inner = trimmed(text);
  for (const write of ansiEncodings) yield write(inner);
  yield JSON.stringify(text).slice(1, -1);
  // A key in PEM has `/`, `+` and `=`, which some escape: then no mask of its lines matches.
  if (text.length <= mostInJson) for (const write of jsonEncodings) yield write(inner);
  yield* hexLines(text);
  for (const inside of base64Inside(text)) yield inside;
  for (const write of byteEncodings) yield write(text);
}

/** In bytes: the shortest text that tools are likely to break into lines, and the longest that is cut into pieces. */
const broken = { from: 37, to: 512 };
/** In characters: the longest text that an HTTP header is likely to have. */
const mostPlain = 1024;

/**
 * The parts of a text that tools leave on one line which break what they print, wherever it is in a longer text.
 * `hasParts`: some parts of it are masked by themselves.
 */
export function brokenForms(text: string, hasParts: boolean): Set<string> {
  const size = Buffer.byteLength(text);
  if (size < broken.from) return new Set();
  // Pieces of a text with the punctuation of a structure, or with a host name, would mask words in it.
  const isAddress = /^[a-z\d-]+(?:\.[a-z\d-]+)+\//.test(text);
  const isToken = /^[^\s:;&?{}"',]+$/.test(text);
  const hasBlanks = /\s/.test(text);
  const isWhole = isToken || !hasParts;
  const isOfSecret = isRandom(text) || isPassphrase(text);
  const isPlain = text.length <= mostPlain && isWhole && !isAddress;
  const isInBase64 = size <= broken.to && (isToken || (isOfSecret && (isWhole || !hasBlanks)));
  return new Set([
    ...(isPlain && hasBlanks ? runsOfWords(text, isRandom) : []),
    ...(isPlain && isOfSecret && !hasBlanks ? piecesOf(text, isToken ? isNotName : isMixed) : []),
    ...(isInBase64 ? base64Inside(text).flatMap((inside) => piecesOf(inside, isVaried)) : []),
    ...(size <= broken.to && isForeign.test(text) ? piecesOf(yamlInAscii(text), isVaried) : []),
  ]);
}

/** The columns at which base64, openssl and Ruby break lines. */
const widths = [76, 64, 60];

/** The lines of a text's base64, without the last characters, which depend on the text that follows. */
export function wrappedForms(text: string): Set<string> {
  const [encoded = ''] = base64Inside(text);
  return new Set(
    widths.filter((width) => encoded.length > width).flatMap((width) => wrapped(encoded, width)),
  );
}

function urlSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}
