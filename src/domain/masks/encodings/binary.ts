import type { Encoding } from './encoding.ts';

/** Encodings of a text's bytes. */
export const byteEncodings: readonly Encoding[] = [
  // hex: xxd -p, od, sha tools
  (text) => Buffer.from(text).toString('hex'),
  // HEX: xxd -u -p, Python upper
  (text) => Buffer.from(text).toString('hex').toUpperCase(),
  // base64: base64 -w0, kubectl, jq @base64
  (text) => Buffer.from(text).toString('base64'),
  // base64url: Node base64url, JWT libraries
  (text) => Buffer.from(text).toString('base64url'),
  // base64url with padding: Python urlsafe_b64encode, Go URLEncoding
  (text) => Buffer.from(text).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
  // base64 of UTF-16: Terraform textencodebase64
  (text) => Buffer.from(text, 'utf16le').toString('base64'),
  // base32: jq @base32, base32
  base32,
];

const base32Signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648. Five bits a character, filled up with `=` to a multiple of eight. */
function base32(text: string): string {
  let [written, bits, count] = ['', 0, 0];
  for (const byte of Buffer.from(text)) {
    bits = ((bits & 31) << 8) | byte;
    for (count += 8; count >= 5; count -= 5) written += base32Signs[(bits >> (count - 5)) & 31];
  }
  if (count > 0) written += base32Signs[(bits << (5 - count)) & 31];
  return written.padEnd(Math.ceil(written.length / 8) * 8, '=');
}

/**
 * The base64 of a text with other bytes around it, as in HTTP Basic, and with UTF-16 in PowerShell's -EncodedCommand: for
 * each of three offsets the characters that depend only on the text.
 */
export function base64Inside(text: string, encoding: 'utf8' | 'utf16le' = 'utf8'): string[] {
  const bytes = Buffer.from(text, encoding);
  return [0, 1, 2]
    .map((offset) => {
      const skipped = (3 - offset) % 3;
      const whole = Math.floor((bytes.length - skipped) / 3) * 3;
      return whole > 0 ? bytes.subarray(skipped, skipped + whole).toString('base64') : '';
    })
    .filter((inside) => inside.length >= shortestPiece);
}

/** In bytes: how many hexdump prints without a gap, and the lengths of the texts whose bytes are listed. */
const listed = { together: 8, from: 6, to: 128 };
/** In bytes: how many Node's Buffer shows. */
const inspected = 50;

/** The bytes of a text one by one, as programs print them that take a text for bytes. */
export function byteLists(text: string): string[] {
  const bytes = Buffer.from(text);
  // Numbers such as those of a short PIN follow one another in logs too.
  if (bytes.length < listed.from || bytes.length > listed.to || /^\d*$/.test(text)) return [];
  const hex = bytes.toString('hex').match(/../g) ?? [];
  const numbers = bytes.join(', ');
  const rest = hex.length % listed.together;
  const ends = Array.from(
    { length: Math.floor(hex.length / listed.together) },
    (_, at) => (at + 1) * listed.together,
  );
  return [
    // Node Buffer, od -t x1, Go % x: in pieces, since some begin a new line behind 16 or stop behind 50
    ...ends.map((end) => hex.slice(end - listed.together, end).join(' ')),
    ...(hex.length > inspected ? [hex.slice(inspected - listed.together, inspected).join(' ')] : []),
    ...(rest === 0 ? [] : [hex.slice(rest >= 4 ? -rest : -listed.together).join(' ')]),
    // Python list(…), Ruby bytes, Rust {:?}; Java Arrays.toString, whose bytes have a sign
    numbers,
    ...(bytes.some((byte) => byte > 127) ? [new Int8Array(bytes).join(', ')] : []),
    // JSON of Node's Buffer
    numbers.replaceAll(' ', ''),
    // Go %v
    numbers.replaceAll(',', ''),
  ];
}

/** In characters. Shorter pieces of an encoding occur in ordinary words. */
const shortestPiece = 8;
/** In characters: how long a piece can become so that it is not an ordinary word. */
const longestPiece = 24;
/** In characters: the distance between pieces. Four characters of base64 are three bytes. */
const stride = 4;

/**
 * Overlapping pieces that cover a text wherever a tool breaks its lines. Next to a break up to three characters stay
 * visible. A piece that could be a word is made longer.
 */
export function piecesOf(text: string, isTelling: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  const add = (at: number) => {
    let end = at + shortestPiece;
    while (!isTelling(text.slice(at, end)) && end - at < longestPiece && end < text.length) end += stride;
    if (isTelling(text.slice(at, end))) pieces.push(text.slice(at, end));
  };
  for (let at = 0; at + shortestPiece <= text.length; at += stride) add(at);
  // The piece at the end of the text, which is no multiple of the stride away from the beginning.
  if (text.length > shortestPiece) add(text.length - shortestPiece);
  return pieces;
}

/** For pieces of an encoding: true for at least four different characters, unlike a row of `=` or `A`. */
export function isVaried(piece: string): boolean {
  const seen = new Set<string>();
  for (const sign of piece) if (seen.add(sign).size === 4) return true;
  return false;
}

/**
 * For pieces of a plain text: true unless the piece is made of words, such as `github_p` or `assword=`, or of numbers,
 * which logs contain too.
 */
export function isNotName(piece: string): boolean {
  return (
    isVaried(piece) &&
    !/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_./=-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$|^[\d_./=-]+$/.test(piece)
  );
}

/** For pieces of a text with punctuation: true for one of letters of both cases, digits and signs, or most of them. */
export function isMixed(piece: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(piece));
  return kinds.length >= 3 && isVaried(piece);
}

/** How many words, and how many characters of them, tell a phrase from what logs contain. */
const telling = { words: 4, ofPassphrase: 2, characters: 12 };

/** True for words alone, as passphrases and seed phrases are: in a sentence are shorter ones, capitals and signs too. */
export function isPassphrase(text: string): boolean {
  return /^[a-z]{3,}(?: [a-z]{3,}){3,}$/.test(text);
}

/**
 * Overlapping runs of words that cover a text wherever a tool breaks it at a blank, as writers of YAML do at 80 columns.
 * A single word stays visible. `isTelling`: true for what is a secret by itself.
 */
export function runsOfWords(text: string, isTelling: (run: string) => boolean): Set<string> {
  const words = text.split(' ');
  const fewest = isPassphrase(text) ? telling.ofPassphrase : telling.words;
  const isEnough = (from: number, to: number) => {
    const run = words.slice(from, to).join(' ');
    return (to - from >= fewest && run.length >= telling.characters) || isTelling(run);
  };
  const runs = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    let [end, start] = [at + 1, at];
    while (end < words.length && !isEnough(at, end)) end += 1;
    if (isEnough(at, end)) runs.add(words.slice(at, end).join(' '));
    while (start > 0 && !isEnough(start, at + 1)) start -= 1;
    if (isEnough(start, at + 1)) runs.add(words.slice(start, at + 1).join(' '));
  }
  return runs;
}

/** A text in lines of `width` characters. Leaves out a last line that is too short for a mask. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (let at = 0; at + shortestPiece <= text.length; at += width) lines.push(text.slice(at, at + width));
  return lines;
}
