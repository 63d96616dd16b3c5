import { byTable, type Encoding, hexOctets, octalOctets, unit } from './encoding.ts';

const lineEscapes = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Backslash escapes for the signs of a table; hexadecimal ones for the other control characters. */
function literal(table: Readonly<Record<string, string>>, others: RegExp, by: (sign: string) => string) {
  return (text: string) => {
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

/** By code point, in the fewest of two, four and eight digits. */
function shortest(sign: string): string {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x100) return `\\x${point.toString(16).padStart(2, '0')}`;
  if (point < 0x10000) return `\\u${point.toString(16).padStart(4, '0')}`;
  return `\\U${point.toString(16).padStart(8, '0')}`;
}

const goEscapes = { ...lineEscapes, ...doubleQuote, '\u0007': '\\a', '\b': '\\b', '\f': '\\f', '\v': '\\v' };
const yamlEscapes = { ...goEscapes, '\0': '\\0', '\u001b': '\\e', '\u0085': '\\N', '\u00a0': '\\_' };

/** Go writes `\\x` for what is one byte of UTF-8 alone. */
function goShortest(sign: string): string {
  return sign < '\u0080' ? shortest(sign) : shortest(sign).replace(/^\\x/, '\\u00');
}

function inCapitals(escaped: string): string {
  return escaped.slice(0, 2) + escaped.slice(2).toUpperCase();
}

/** What languages and configuration files print as a literal of theirs. */
export const sourceEncodings: readonly Encoding[] = [
  {
    name: 'backslashes doubled',
    printedBy: 'Python repr, Node util.inspect: where the text has no quote of the kind around it',
    write: literal(lineEscapes, controls, shortest),
  },
  {
    name: "literal with \\'",
    printedBy: 'Python repr, Node util.inspect, Perl Data::Dumper, PHP var_export',
    write: literal({ ...lineEscapes, ...singleQuote }, controls, shortest),
  },
  {
    name: "Node literal with \\'",
    printedBy: 'Node util.inspect',
    write: literal({ ...lineEscapes, ...singleQuote, '\b': '\\b', '\f': '\\f' }, controls, (sign) =>
      hexByte(sign).toUpperCase().replace('X', 'x'),
    ),
  },
  {
    name: "lines kept, \\' and \\\\ alone",
    printedBy: 'Perl Data::Dumper, PHP var_export, fish',
    write: byTable({ '\\': '\\\\', ...singleQuote }),
  },
  {
    name: 'bytes literal',
    printedBy: 'Python repr of bytes',
    write: literal(lineEscapes, notAscii, hexBytes),
  },
  {
    name: "bytes literal with \\'",
    printedBy: 'Python repr of bytes',
    write: literal({ ...lineEscapes, ...singleQuote }, notAscii, hexBytes),
  },
  {
    name: "ASCII literal with \\'",
    printedBy: 'Python ascii',
    write: literal({ ...lineEscapes, ...singleQuote }, notAscii, shortest),
  },
  {
    name: 'ASCII literal',
    printedBy: 'Python ascii, where the text has no quote of the kind around it',
    write: literal(lineEscapes, notAscii, shortest),
  },
  { name: 'Go literal in ASCII', printedBy: 'Go %+q', write: literal(goEscapes, notAscii, goShortest) },
  { name: 'Go literal', printedBy: 'Go %q', write: literal(goEscapes, controls, shortest) },
  {
    name: 'literal with \\" and \\$',
    printedBy: 'Perl Data::Dumper with Useqq',
    write: literal({ ...lineEscapes, ...doubleQuote, $: '\\$', '@': '\\@' }, notAscii, octalOctets),
  },
  {
    name: 'literal with \\\' and \\"',
    printedBy: 'PHP addslashes, MySQL',
    write: byTable({ '\\': '\\\\', ...singleQuote, ...doubleQuote }),
  },
  {
    name: 'YAML double quotes',
    printedBy: 'Python yaml.safe_dump',
    write: literal(yamlEscapes, notAscii, (sign) => inCapitals(shortest(sign))),
  },
  {
    name: 'YAML double quotes, letters kept',
    printedBy: 'kubectl, Go yaml',
    write: literal(yamlEscapes, /[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u, (sign) =>
      inCapitals(shortest(sign)),
    ),
  },
  {
    name: 'HCL string',
    printedBy: 'terraform output and plan',
    write: (text) => {
      const quoted = literal({ ...lineEscapes, ...doubleQuote }, /\u0000/, shortest)(text);
      return quoted.replaceAll('${', '$${').replaceAll('%{', '%%{');
    },
  },
  {
    name: 'Java properties',
    printedBy: 'java.util.Properties',
    write: (text) =>
      literal(
        { ...lineEscapes, '\f': '\\f', '=': '\\=', ':': '\\:', '#': '\\#', '!': '\\!' },
        notAscii,
        propertiesEscape,
      )(text).replace(/^ /, '\\ '),
  },
];

function propertiesEscape(sign: string): string {
  return [...Array(sign.length).keys()].map((at) => `\\u${unit(sign[at] ?? '').toUpperCase()}`).join('');
}
