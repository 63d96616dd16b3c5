import { byTable, type Encoding, hexOctets, octalOctets, replacing, utf16Hex } from './encoding.ts';

const lineEscapes = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Backslash escapes for the characters of a table, and hexadecimal ones for the other control characters. */
function literal(table: Readonly<Record<string, string>>, others: RegExp, by: (sign: string) => string) {
  const signs = Object.keys(table);
  return (text: string) => {
    if (!others.test(text) && !signs.some((sign) => text.includes(sign))) return text;
    const known = new Map(Object.entries(table));
    const write = (sign: string) => {
      const written = others.test(sign) ? by(sign) : sign;
      known.set(sign, written);
      return written;
    };
    let written = '';
    for (const sign of text) written += known.get(sign) ?? write(sign);
    return written;
  };
}

const controls = /[\u0000-\u001f\u007f-\u00a0\u00ad]/u;
const notAscii = /[^ -~]/u;
const hexByte = (sign: string) => `\\x${hexOctets(String.fromCharCode(sign.charCodeAt(0))).at(-1)}`;
const hexBytes = (sign: string) =>
  hexOctets(sign)
    .map((octet) => `\\x${octet}`)
    .join('');
const singleQuote = { "'": "\\'" };
const doubleQuote = { '"': '\\"' };

/** The code point in two, four or eight digits, the fewest possible. */
function shortest(sign: string): string {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x100) return `\\x${point.toString(16).padStart(2, '0')}`;
  if (point < 0x10000) return `\\u${point.toString(16).padStart(4, '0')}`;
  return `\\U${point.toString(16).padStart(8, '0')}`;
}

const goEscapes = { ...lineEscapes, ...doubleQuote, '\u0007': '\\a', '\b': '\\b', '\f': '\\f', '\v': '\\v' };
const yamlEscapes = { ...goEscapes, '\0': '\\0', '\u001b': '\\e', '\u0085': '\\N', '\u00a0': '\\_' };

/** Go writes `\\x` only for a single byte of UTF-8. */
function goShortest(sign: string): string {
  return sign < '\u0080' ? shortest(sign) : shortest(sign).replace(/^\\x/, '\\u00');
}

function inCapitals(escaped: string): string {
  return escaped.slice(0, 2) + escaped.slice(2).toUpperCase();
}

const rubyEscapes = { ...goEscapes, '\u001b': '\\e' };

/** Ruby escapes a hash where `{`, `$` or `@` follows: there it would begin an interpolation. */
function rubyLiteral(others: RegExp): Encoding {
  const write = literal(rubyEscapes, others, rubyShortest);
  return (text) => write(text).replace(/#(?=[{$@])/g, '\\#');
}

function rubyShortest(sign: string): string {
  const point = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase();
  if (point.length > 4) return `\\u{${point}}`;
  return sign < '\u0080' ? `\\x${point.padStart(2, '0')}` : `\\u${point.padStart(4, '0')}`;
}

/** YAML double quotes: Python yaml.safe_dump, which breaks long lines behind an escape. */
export const yamlInAscii = literal(yamlEscapes, notAscii, (sign) => inCapitals(shortest(sign)));

/** The bytes of a character beyond ASCII as `cat -A` and `cat -v` show them. */
export const metaNotation: Encoding = replacing(/[^\0-\x7f]/gu, (sign) =>
  [...Buffer.from(sign)]
    .map((byte) => {
      const low = byte & 127;
      return low === 127
        ? 'M-^?'
        : low < 32
          ? `M-^${String.fromCharCode(low + 64)}`
          : `M-${String.fromCharCode(low)}`;
    })
    .join(''),
);

/** Literals of programming languages and configuration files. */
export const sourceEncodings: readonly Encoding[] = [
  // backslashes doubled: Python repr, Node util.inspect: where the text has no quote of the kind around it
  literal(lineEscapes, controls, shortest),
  // literal with \': Python repr, Node util.inspect, Perl Data::Dumper, PHP var_export
  literal({ ...lineEscapes, ...singleQuote }, controls, shortest),
  // Node literal with \': Node util.inspect
  literal({ ...lineEscapes, ...singleQuote, '\b': '\\b', '\f': '\\f' }, controls, (sign) =>
    hexByte(sign).toUpperCase().replace('X', 'x'),
  ),
  // lines kept, \' and \\ alone: Perl Data::Dumper, PHP var_export
  byTable({ '\\': '\\\\', ...singleQuote }),
  // bytes literal: Python repr of bytes
  literal(lineEscapes, notAscii, hexBytes),
  // bytes literal with \': Python repr of bytes
  literal({ ...lineEscapes, ...singleQuote }, notAscii, hexBytes),
  // ASCII literal with \': Python ascii
  literal({ ...lineEscapes, ...singleQuote }, notAscii, shortest),
  // ASCII literal: Python ascii, where the text has no quote of the kind around it
  literal(lineEscapes, notAscii, shortest),
  // Go literal in ASCII: Go %+q
  literal(goEscapes, notAscii, goShortest),
  // Go literal: Go %q
  literal(goEscapes, controls, shortest),
  // literal with \" and \$: Perl Data::Dumper with Useqq
  literal({ ...lineEscapes, ...doubleQuote, $: '\\$', '@': '\\@' }, notAscii, octalOctets),
  // literal with \' and \": PHP addslashes, MySQL
  byTable({ '\\': '\\\\', ...singleQuote, ...doubleQuote }),
  // Ruby literal: Ruby inspect, p and pp
  rubyLiteral(/[\u0000-\u001f\u007f-\u009f]/u),
  // Ruby literal in ASCII: Ruby dump; inspect where the locale is C
  rubyLiteral(notAscii),
  // YAML double quotes: Python yaml.safe_dump
  yamlInAscii,
  // YAML double quotes, letters kept: kubectl, Go yaml
  literal(yamlEscapes, /[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u, (sign) =>
    inCapitals(shortest(sign)),
  ),
  // HCL string: terraform output and plan
  (text) => {
    const quoted = literal({ ...lineEscapes, ...doubleQuote }, /\u0000/, shortest)(text);
    return quoted.replaceAll('${', '$${').replaceAll('%{', '%%{');
  },
  // Java properties: java.util.Properties
  (text) =>
    literal(
      { ...lineEscapes, '\f': '\\f', '=': '\\=', ':': '\\:', '#': '\\#', '!': '\\!' },
      notAscii,
      propertiesEscape,
    )(text).replace(/^ /, '\\ '),
];

function propertiesEscape(sign: string): string {
  return [...Array(sign.length).keys()].map((at) => `\\u${utf16Hex(sign[at] ?? '').toUpperCase()}`).join('');
}
