import { trimmedLines } from './dotnet.ts';
import { Patterns } from './patterns.ts';

/** Replaces the values that a job has registered with `add-mask`. */
export interface Masker {
  add(value: string): void;
  mask(text: string): string;
}

/**
 * The runner's masker: SecretMasker.cs and ValueEncoders.cs in actions/runner, with the value encoders that
 * HostContext.cs registers and the split into lines of the `add-mask` command.
 */
export class GitHubMasker implements Masker {
  readonly #known = new Set<string>();
  readonly #patterns = new Patterns<undefined>();

  add(value: string): void {
    for (const secret of [value, ...trimmedLines(value)]) {
      for (const form of [secret, ...valueEncoders.map((encode) => encode(secret))]) this.#addForm(form);
    }
  }

  mask(text: string): string {
    let masked = '';
    let end = 0;
    let open = false;
    for (const match of this.#patterns.matches(text)) {
      // Ranges that overlap or touch become one `***`.
      if (!open || match.start > end) {
        masked += `${text.slice(end, match.start)}***`;
        open = true;
        end = match.start;
      }
      end = Math.max(end, match.start + match.length);
    }
    return masked + text.slice(end);
  }

  #addForm(form: string): void {
    if (this.#known.has(form)) return;
    this.#known.add(form);
    this.#patterns.add(form, undefined);
  }
}

const valueEncoders: ((value: string) => string)[] = [
  (value) => base64(value, 0),
  (value) => base64(value, 1),
  (value) => base64(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  jsonEscape,
  uriEscape,
  xmlEscape,
  trimDoubleQuotes,
  beforeAmpersand,
  afterAmpersand,
];

function base64(value: string, shift: number): string {
  const bytes = Buffer.from(value);
  return bytes.subarray(bytes.length > shift ? shift : 0).toString('base64');
}

const jsonEscapes: Record<string, string> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Newtonsoft's escaping: it keeps lone surrogates and escapes three line separators as well. */
function jsonEscape(value: string): string {
  return value.replace(
    /["\\\u0000-\u001f\u0085\u2028\u2029]/g,
    (char) => jsonEscapes[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `Uri.EscapeDataString`: RFC 3986, so it escapes `!'()*` too. */
export function uriEscape(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const xmlEscapes: Record<string, string> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '&': '&amp;',
};

export function xmlEscape(value: string): string {
  return value.replace(/[<>"'&]/g, (char) => xmlEscapes[char] ?? char);
}

function trimDoubleQuotes(value: string): string {
  return value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : '';
}

/** PowerShell colours the text behind `&` or `&+` in its errors, which cuts a value in two. */
function beforeAmpersand(value: string): string {
  const plus = value.indexOf('&+');
  const part = plus >= 0 ? value.slice(0, plus + 2) : value.slice(0, value.lastIndexOf('&') + 1);
  return part.length >= 6 ? part : '';
}

function afterAmpersand(value: string): string {
  if (!value.includes('&')) return '';
  const plus = value.indexOf('&+');
  // PowerShell colours the character behind `&+`.
  const part = plus >= 0 ? value.slice(plus + 3) : value.slice(value.lastIndexOf('&') + 1);
  return part.length >= 6 ? part : '';
}
