/**
 * What is registered with the runner so that a value never shows in a log.
 *
 * The runner itself adds, for each mask, its trimmed lines and their base64 (at three offsets), JSON, URI, XML
 * and PowerShell forms (actions/runner, ValueEncoders.cs). What follows adds what it does not cover, and keeps
 * from it what would blank the log: it has no minimum length of its own.
 */

/** A user and a password that are likely to meet in an HTTP Basic header. */
export interface BasicPair {
  readonly user: string;
  readonly password: string;
}

/** The masks of one value that is handed over. `minLength` in characters; shorter pieces are left alone. */
export function masksOf(value: string, minLength: number): string[] {
  const masks = new Set<string>();
  const add = (text: string) => {
    if (isWorthMasking(text, minLength) && !hasUnmaskableLine(text, minLength)) masks.add(text);
  };
  for (const { text, alsoEncoded } of piecesOf(value, minLength)) {
    add(text);
    if (alsoEncoded && isWorthMasking(text, minLength))
      for (const form of formsTheRunnerMisses(text)) add(form);
  }
  if (hasUnmaskableLine(value, minLength)) {
    // It was not registered whole, so the runner encodes nothing of the whole either.
    add(Buffer.from(value).toString('base64'));
    for (const form of formsTheRunnerMisses(value)) if (!/[\r\n]/.test(form)) add(form);
  }
  return [...masks];
}

/** What a value is made of, as it stands: enough where the value is only looked at and handed to nobody. */
export function plainMasksOf(value: string, minLength: number): string[] {
  const pieces = [...piecesOf(value, minLength)].map(({ text }) => text);
  return [...new Set(pieces)].filter(
    (text) => isWorthMasking(text, minLength) && !hasUnmaskableLine(text, minLength),
  );
}

/** Masks for `user:password` as HTTP Basic sends it. */
export function masksOfBasicPair({ user, password }: BasicPair, minLength: number): string[] {
  if (!isWorthMasking(password, minLength)) return [];
  const pair = Buffer.from(`${user}:${password}`);
  return [...new Set([pair.toString('base64'), pair.toString('base64url')])];
}

/**
 * False for what must never be a mask: booleans, null, white space, lone brackets and quotes, short pieces. The
 * runner masks a text without the white space around it too, so that does not make it longer.
 */
export function isWorthMasking(text: string, minLength: number): boolean {
  if (trimmed(text).length < minLength) return false;
  if (/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(text)) return false;
  return !/^(true|false|null|yes|no|on|off)$/i.test(trimmed(text));
}

/** As the runner trims: to .NET, U+0085 is white space too. */
function trimmed(text: string): string {
  return text.replace(/^[\s\u0085]+|[\s\u0085]+$/g, '');
}

/** Longest first: a masker that replaces in order would leave the tail of a longer one behind a shorter one. */
export function longestFirst(masks: Iterable<string>): string[] {
  return [...new Set(masks)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** What is likely to be printed by itself; what a program would encode is encoded too. */
interface Piece {
  readonly text: string;
  readonly alsoEncoded: boolean;
}

/** The value or, where one of its lines must not be masked, its form on one line; its trimmed lines; its leaves. */
function* piecesOf(value: string, minLength: number): Generator<Piece> {
  if (hasUnmaskableLine(value, minLength))
    yield { text: JSON.stringify(value).slice(1, -1), alsoEncoded: false };
  else yield { text: value, alsoEncoded: true };
  // `set -x` escapes the quotes of a line, as of an .env file; the other encodings of a line are the runner's.
  for (const text of linesOf(value)) yield { text, alsoEncoded: text.includes("'") };
  if (/^\s*[[{"]/.test(value)) yield* piecesOfDocument(value, minLength);
}

/** The runner masks every line of a mask, however short: then the whole must not be one. */
function hasUnmaskableLine(value: string, minLength: number): boolean {
  return /[\r\n]/.test(value) && linesOf(value).some((line) => !isWorthMasking(line, minLength));
}

function linesOf(value: string): string[] {
  return value
    .split(/[\r\n]+/)
    .map(trimmed)
    .filter((line) => line !== '');
}

const spaceBetweenTokens = /("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g;
const stringOrNumber = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * The compact form and the leaves of a JSON document, those of documents inside its strings too. Read from its
 * text and not from the parsed value: numbers stay as written, and no depth of nesting overflows the stack.
 */
function* piecesOfDocument(text: string, minLength: number): Generator<Piece> {
  try {
    JSON.parse(text);
  } catch {
    return;
  }
  const compact = text.replace(spaceBetweenTokens, '$1');
  yield { text: compact, alsoEncoded: false };
  // Programs that print it again escape strings their own way.
  yield { text: compact.replace(stringOrNumber, withPlainString), alsoEncoded: false };
  for (const [token, string, colon] of text.matchAll(stringOrNumber)) {
    if (colon !== undefined) continue;
    if (string === undefined) yield { text: token, alsoEncoded: true };
    else yield* piecesOf(JSON.parse(string) as string, minLength);
  }
}

function withPlainString(token: string, string: string | undefined, colon = ''): string {
  return string === undefined ? token : JSON.stringify(JSON.parse(string)) + colon;
}

/** Encodings that the runner does not derive from a mask by itself, where they differ from those it does. */
function* formsTheRunnerMisses(text: string): Generator<string> {
  const bytes = Buffer.from(text);
  const hex = bytes.toString('hex');
  yield hex;
  yield hex.toUpperCase();
  for (const offset of [0, 1, 2]) {
    const inside = base64Inside(bytes, offset);
    // Shorter ones stand in ordinary words.
    if (inside.length >= 8) {
      yield inside;
      yield inside.replaceAll('+', '-').replaceAll('/', '_');
    }
  }
  yield bytes.toString('base64url');
  yield Buffer.from(text, 'utf16le').toString('base64');
  // base64 and openssl break their output into lines of these widths.
  for (const width of [76, 64]) {
    const encoded = bytes.toString('base64');
    if (encoded.length > width) yield* chunksOf(encoded, width);
  }
  for (const form of textForms(text)) if (form !== text) yield form;
}

function* chunksOf(text: string, width: number): Generator<string> {
  for (let at = 0; at + 8 <= text.length; at += width) yield text.slice(at, at + width);
}

function* textForms(text: string): Generator<string> {
  // A lone surrogate has no URI form.
  if (text.isWellFormed()) {
    const uri = encodeURIComponent(text);
    const form = new URLSearchParams([['', text]]).toString().slice(1);
    for (const encoded of [uri, form]) {
      yield encoded;
      yield encoded.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase());
    }
    const strict = uri.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    // The runner's own form, Uri.EscapeDataString, in lower case; and Python's, which keeps slashes.
    yield strict.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase());
    yield strict.replaceAll('%2F', '/');
  }
  yield text.replaceAll("'", `'\\''`);
  yield text.replaceAll("'", `'"'"'`);
  // As `export -p` and `printf %q` print it.
  yield text.replace(/[\\"$`]/g, '\\$&');
  yield text.replace(/[^\w@%+=:,./\r\n-]/g, '\\$&');
  const escaped = JSON.stringify(text).slice(1, -1);
  yield escaped;
  yield escaped.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  yield escaped.replaceAll('/', '\\/');
  yield inAnsiQuotes(text, /[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu);
  yield inAnsiQuotes(text, /[^ -&(-[\]-~]/gu);
}

const ansiEscapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\u001b': '\\E',
};

/**
 * Bash's $'…', in which `set -x`, `export -p` and `printf %q` print a text that has line breaks or characters that
 * the locale cannot print: `escaped` matches those, one by one, in a UTF-8 locale or in C.
 */
function inAnsiQuotes(text: string, escaped: RegExp): string {
  return text.replace(escaped, (character) => ansiEscapes[character] ?? octal(character));
}

function octal(character: string): string {
  return [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

/**
 * The part of the text's base64 that stays the same whatever stands before it (`offset` bytes, modulo three)
 * and after it.
 */
function base64Inside(bytes: Buffer, offset: number): string {
  const skipped = (3 - offset) % 3;
  const whole = Math.floor((bytes.length - skipped) / 3) * 3;
  return whole > 0 ? bytes.subarray(skipped, skipped + whole).toString('base64') : '';
}
