import { isMultiLine, maskedLinesOf } from './worth.ts';

/**
 * The forms that the runner itself adds to each mask and each of its lines: ValueEncoders.cs in actions/runner, as
 * HostContext.cs registers them. They need no mask of their own.
 */
export function runnerForms(mask: string): Set<string> {
  const forms = new Set<string>();
  for (const text of isMultiLine(mask) ? [mask, ...maskedLinesOf(mask)] : [mask]) {
    forms.add(text);
    for (const encode of encoders) forms.add(encode(text));
  }
  return forms;
}

const encoders: readonly ((text: string) => string)[] = [
  (text) => base64From(text, 0),
  (text) => base64From(text, 1),
  (text) => base64From(text, 2),
  (text) => text.replaceAll('"', '\\"'),
  (text) => text.replaceAll("'", "''"),
  newtonsoftJson,
  escapeDataString,
  (text) => text.replace(/[<>"'&]/g, (sign) => xmlEscapes[sign] ?? sign),
];

function base64From(text: string, shift: number): string {
  const bytes = Buffer.from(text);
  return bytes.subarray(bytes.length > shift ? shift : 0).toString('base64');
}

const xmlEscapes: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '&': '&amp;',
};

const shortEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function newtonsoftJson(text: string): string {
  return text.replace(
    /["\\\p{Cc}\u2028\u2029]/gu,
    (sign) =>
      shortEscapes[sign] ??
      (sign > '\u001f' && sign < '\u00a0' && sign !== '\u0085'
        ? sign
        : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** `Uri.EscapeDataString`: RFC 3986. */
function escapeDataString(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
