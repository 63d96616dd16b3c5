import { type Encoding, replacing, utf16Hex } from './encoding.ts';

const lower = (sign: string) => `\\u${utf16Hex(sign)}`;
const upper = (sign: string) => `\\u${utf16Hex(sign).toUpperCase()}`;

/** With the escapes that RFC 8259 requires. */
const plain = (text: string) => JSON.stringify(text).slice(1, -1);

/** The string without quotes, with further characters escaped. */
function escaping(pattern: RegExp, by: (sign: string) => string): (text: string) => string {
  const more = replacing(pattern, by);
  return (text) => more(plain(text));
}

// `plain` has written a backslash before `\` and `"`; the tables below replace both characters together.
const dotNet = (text: string) =>
  text.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g, (sign) => shortOnes[sign] ?? upper(sign));
const php = (text: string) =>
  text.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g, (sign) => {
    if (sign === '/') return '\\/';
    return shortOnes[sign] ?? (/["&'<>]/.test(sign) ? upper(sign) : lower(sign));
  });
const shortOnes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

export const jsonEncodings: readonly Encoding[] = [
  // JSON: JSON.stringify, jq
  plain,
  // JSON, safe in HTML: Go encoding/json: kubectl, terraform, helm, docker
  escaping(/[&<>\u2028\u2029]/g, lower),
  // JSON in ASCII: Python json, aws
  escaping(/[\u007f-\uffff]/g, lower),
  // JSON in ASCII, capitals: Java, Ruby
  escaping(/[\u007f-\uffff]/g, upper),
  // JSON with slashes escaped: PHP json_encode, Perl
  escaping(/[/\u007f-\uffff]/g, (sign) => (sign === '/' ? '\\/' : lower(sign))),
  // JSON with slashes alone escaped: PHP, Swift
  escaping(/\//g, () => '\\/'),
  // JSON of .NET: System.Text.Json
  dotNet,
  // JSON of PHP, safe in HTML: PHP json_encode with JSON_HEX_*: Symfony, Laravel
  php,
  // JSON of Gson: Gson
  escaping(/[&'<=>\u2028\u2029]/g, lower),
  // JSON with DEL escaped: jq
  escaping(/\u007f/g, lower),
  // JSON, safe in HTML and in its attributes: Jinja tojson, Flask, ConvertTo-Json of Windows PowerShell
  escaping(/[&'<>\u2028\u2029\u007f-\uffff]/g, lower),
  // JSON in JSON: logs in JSON of a text that is JSON
  (text) => plain(plain(text)),
  // JSON in a literal: Python repr and Node util.inspect of what holds JSON, such as boto3's answer
  (text) => plain(text).replaceAll('\\', '\\\\'),
  // JSON in a literal with \': Python repr
  (text) => plain(text).replace(/[\\']/g, '\\$&'),
];
