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
  return new Set(piece).size >= 4;
}

/**
 * For pieces of a plain text: true unless the piece is made of words, such as `github_p` or `-Token`, which logs
 * contain too.
 */
export function isNotName(piece: string): boolean {
  return isVaried(piece) && !/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.test(piece);
}

/** A text in lines of `width` characters. Leaves out a last line that is too short for a mask. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (let at = 0; at + shortestPiece <= text.length; at += width) lines.push(text.slice(at, at + width));
  return lines;
}
