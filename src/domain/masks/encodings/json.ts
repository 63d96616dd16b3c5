import { type Encoding, replacing, unit } from './encoding.ts';

const lower = (sign: string) => `\\u${unit(sign)}`;
const upper = (sign: string) => `\\u${unit(sign).toUpperCase()}`;

/** As RFC 8259 asks for at least. */
const plain = (text: string) => JSON.stringify(text).slice(1, -1);

/** The string without quotes, and further characters of it escaped. */
function escaping(pattern: RegExp, by: (sign: string) => string): (text: string) => string {
  const more = replacing(pattern, by);
  return (text) => more(plain(text));
}

// A backslash and a double quote that `plain` wrote are characters of its output: the tables below spell them whole.
const dotNet = (text: string) =>
  text.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g, (sign) => shortOnes[sign] ?? upper(sign));
const shortOnes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

export const jsonEncodings: readonly Encoding[] = [
  { name: 'JSON', printedBy: 'JSON.stringify, jq', write: plain },
  {
    name: 'JSON, safe in HTML',
    printedBy: 'Go encoding/json: kubectl, terraform, helm, docker',
    write: escaping(/[&<>\u2028\u2029]/g, lower),
  },
  {
    name: 'JSON in ASCII',
    printedBy: 'Python json, aws',
    write: escaping(/[\u007f-\uffff]/g, lower),
  },
  { name: 'JSON in ASCII, capitals', printedBy: 'Java, Ruby', write: escaping(/[\u007f-\uffff]/g, upper) },
  {
    name: 'JSON with slashes escaped',
    printedBy: 'PHP json_encode, Perl',
    write: escaping(/[/\u007f-\uffff]/g, (sign) => (sign === '/' ? '\\/' : lower(sign))),
  },
  { name: 'JSON with slashes alone escaped', printedBy: 'PHP, Swift', write: escaping(/\//g, () => '\\/') },
  { name: 'JSON of .NET', printedBy: 'System.Text.Json', write: dotNet },
  { name: 'JSON of Gson', printedBy: 'Gson', write: escaping(/[&'<=>\u2028\u2029]/g, lower) },
  { name: 'JSON with DEL escaped', printedBy: 'jq', write: escaping(/\u007f/g, lower) },
];
