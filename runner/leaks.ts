import { uriEscape, xmlEscape } from './masker.ts';
import { Patterns } from './patterns.ts';

/** A canary, or an encoding of it, found in a text. */
export interface Leak {
  readonly where: string;
  readonly canary: string;
  /** The encoding that was found, e.g. `plain`, `line`, `base64`. */
  readonly encoding: string;
  /** The index of the first occurrence; for an encoding that ends in `, wrapped`, in the text without its line ends. */
  readonly offset: number;
}

export interface LeakSearch {
  /** The texts to search, each by the name of its place. */
  readonly texts: Readonly<Record<string, string>>;
  readonly canaries: readonly string[];
}

/** Shorter pieces occur in texts by chance. */
const shortestPiece = 4;
const shortestEncoding = 5;

/**
 * Searches texts for canaries in every encoding in which a log, a file or a record could reveal them, whether a masker
 * covers it or not. Reports each place, canary and encoding once.
 */
export function findLeaks({ texts, canaries }: LeakSearch): Leak[] {
  const forms = new Patterns<Form>();
  for (const canary of new Set(canaries)) for (const form of formsOf(canary)) forms.add(form.text, form);
  return Object.entries(texts).flatMap(([where, text]) => {
    const leaks = new Map<string, Leak>();
    collect(leaks, forms, where, text, '');
    const joined = text.replace(/\r?\n[ \t]*/g, '');
    if (joined !== text) collect(leaks, forms, where, joined, ', wrapped');
    return [...leaks.values()];
  });
}

interface Form {
  readonly canary: string;
  readonly encoding: string;
  readonly text: string;
}

function collect(
  leaks: Map<string, Leak>,
  forms: Patterns<Form>,
  where: string,
  text: string,
  suffix: string,
): void {
  for (const { start, tag } of forms.matches(text)) {
    const key = JSON.stringify([tag.canary, tag.encoding]);
    if (leaks.has(key)) continue;
    leaks.set(key, { where, canary: tag.canary, encoding: tag.encoding + suffix, offset: start });
  }
}

function* formsOf(canary: string): Generator<Form> {
  const known = new Set<string>();
  const lines = canary.split(/[\r\n]+/).map((line) => line.trim());
  const pieces = [canary, ...(lines.length > 1 ? lines : [])].filter(
    (piece) => piece.length >= shortestPiece,
  );
  for (const piece of pieces) {
    const plain = piece === canary ? 'plain' : 'line';
    for (const [encoding, text] of [[plain, piece] as const, ...encodingsOf(piece)]) {
      if (known.has(text) || text.length < (text === piece ? shortestPiece : shortestEncoding)) continue;
      known.add(text);
      yield { canary, encoding, text };
    }
  }
}

function encodingsOf(value: string): (readonly [encoding: string, text: string])[] {
  const utf8 = Buffer.from(value);
  const utf16 = Buffer.from(value, 'utf16le');
  const uri = encodeURIComponent(value.toWellFormed());
  const json = JSON.stringify(value).slice(1, -1);
  return [
    // A text in front, such as the user and the colon of HTTP Basic, shifts the value to one of three offsets.
    ...[0, 1, 2].map((offset) => ['base64', base64(utf8, offset)] as const),
    ...[0, 1, 2].map((offset) => ['base64url', base64(utf8, offset, 'base64url')] as const),
    ...[0, 1, 2].map((offset) => ['base64 of UTF-16', base64(utf16, offset)] as const),
    ['hex', utf8.toString('hex')],
    ['hex', utf8.toString('hex').toUpperCase()],
    ['hex with separators', bytesJoined(utf8, ' ')],
    ['hex with separators', bytesJoined(utf8, ':')],
    ['UTF-16', readAsUtf8(utf16)],
    ['UTF-16', readAsUtf8(Buffer.from(utf16).swap16())],
    ['URI', uri],
    ['URI', uriEscape(value)],
    ['URI', lowerHex(uri)],
    ['URI', lowerHex(uriEscape(value))],
    ['form', uriEscape(value).replaceAll('%20', '+')],
    ['form', lowerHex(uriEscape(value)).replaceAll('%20', '+')],
    ['form', new URLSearchParams({ v: value }).toString().slice(2)],
    ['workflow command', value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')],
    ['JSON', json],
    ['JSON', json.replaceAll('/', '\\/')],
    ['JSON', asciiJson(json)],
    ['JSON', asciiJson(json).replace(/\\u[0-9a-f]{4}/g, (code) => `\\u${code.slice(2).toUpperCase()}`)],
    ['JSON in JSON', JSON.stringify(json).slice(1, -1)],
    ['shell', value.replaceAll("'", "'\\''")],
    ['shell', value.replaceAll("'", `'"'"'`)],
    ['shell', value.replace(/[\\"$`]/g, '\\$&')],
    ['shell', value.replace(/[^\w@%+=:,./\n-]/g, '\\$&')],
    ['shell', json.replaceAll('\\"', '"').replaceAll("'", "\\'")],
    ['quotes doubled', value.replaceAll("'", "''")],
    ['quotes doubled', value.replaceAll('"', '""')],
    ['XML', xmlEscape(value)],
    ['XML', xmlEscape(value).replaceAll('&apos;', '&#39;').replaceAll('&quot;', '&#34;')],
  ];
}

/** The base64 characters that depend only on these bytes when `offset` bytes (modulo 3) precede them. */
function base64(bytes: Buffer, offset: number, encoding: 'base64' | 'base64url' = 'base64'): string {
  const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
  return padded.toString(encoding).slice(Math.ceil((offset * 4) / 3), Math.floor((padded.length * 4) / 3));
}

/** UTF-16 read as UTF-8: each ASCII character has a NUL beside it. */
function readAsUtf8(utf16: Buffer): string {
  return utf16.toString().replace(/^\0|\0$/g, '');
}

function bytesJoined(bytes: Buffer, separator: string): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(separator);
}

function lowerHex(uri: string): string {
  return uri.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}

function asciiJson(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
