import { byTable, type Encoding, octalOctets, replacing } from './encoding.ts';

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

/** Bash's $'…': `escaped` matches what the locale cannot print, one by one. */
function ansi(escaped: RegExp): (text: string) => string {
  return replacing(escaped, (sign) => ansiEscapes[sign] ?? octalOctets(sign));
}

/** Bash's $'…', as `printf %q`, `set -x`, `declare -p` and `export -p` print it. */
export const ansiEncodings: readonly [Encoding, Encoding] = [
  // where the locale is UTF-8
  ansi(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),
  // where the locale is C
  ansi(/[^ -&(-[\]-~]/gu),
];

/** Backslashes before everything but letters and digits: Perl quotemeta. */
export const quotemeta: Encoding = replacing(/[^\w\u0080-\uffff]/g, (sign) => `\\${sign}`);

/** Backslashes before every character: bash set -x, where a text is compared by [[ … == "$X" ]]. */
export const everySign: Encoding = replacing(/./gsu, (sign) => `\\${sign}`);

/** A regular expression for the text: bash set -x, where it is searched by [[ … =~ "$X" ]]. */
export const regularExpression: Encoding = replacing(/[$()*+.?[\\^{|]/g, (sign) => `\\${sign}`);

const echoed: Readonly<Record<string, string>> = {
  '\\': '\\',
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  E: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** What `echo` makes of the escapes that `known` matches; `\c` ends the text. */
function echo(known: RegExp): Encoding {
  return (text) => {
    const [printed = ''] = /^(?:[^\\]|\\(?!c).?)*/s.exec(text) ?? [];
    return printed.replace(known, (found) => {
      const spelled = found.slice(1);
      const point = /^[xuU]/.test(spelled)
        ? Number(`0x0${spelled.slice(1)}`)
        : Number.parseInt(spelled, 8) & 255;
      // A byte beyond ASCII is no character of its own.
      const isCharacter = point < 128 || (/^[uU]/.test(spelled) && point <= 0x10ffff);
      return echoed[spelled] ?? (isCharacter ? String.fromCodePoint(point) : '\ufffd');
    });
  };
}

/** What is printed of a text with a backslash, which can be several lines. */
export const echoes: readonly Encoding[] = [
  // echo of dash, also in make
  echo(/\\(?:0[0-7]{0,3}|[1-7][0-7]{0,2}|[\\abefnrtv])/g),
  // echo -e of bash
  echo(/\\(?:0[0-7]{0,3}|x[\da-fA-F]{1,2}|u[\da-fA-F]{1,4}|U[\da-fA-F]{1,8}|[\\abeEfnrtv])/g),
  // echo of zsh
  echo(/\\(?:0[0-7]{0,3}|x[\da-fA-F]{0,2}|u[\da-fA-F]{0,4}|U[\da-fA-F]{0,8}|[\\abefnrtv])/g),
];

/** What make prints of a variable of the environment, in which it expands references. */
export const expandedByMake: Encoding = replacing(/\$(?:\$|\([^)]*\)|\{[^}]*\}|.?)/gs, (found) =>
  found === '$$' ? '$' : '',
);

/** What shells print so that they could read it again, and what tools that expand `$` ask for. */
export const shellEncodings: readonly Encoding[] = [
  // single quotes, '\'': bash set -x and @Q, git rev-parse --sq-quote
  byTable({ "'": `'\\''` }),
  // single quotes, \' for each in a row: zsh and mksh set -x
  // At an end of the text no empty quotes are written.
  (text) => text.replace(/'+/g, (quotes) => `'${"\\'".repeat(quotes.length)}'`).replace(/^'|'$/g, ''),
  // single quotes, '"'"': dash export -p
  // Adjacent quotes share their double quotes. No empty quotes are written at the ends.
  (text) => text.replace(/'+/g, (quotes) => `'"${quotes}"'`).replace(/^'|'$/g, ''),
  // single quotes, each '"'"': Python shlex.quote
  byTable({ "'": `'"'"'` }),
  // git single quotes: git rev-parse --sq-quote
  byTable({ "'": `'\\''`, '!': `'\\!'` }),
  // double quotes of a shell: bash declare -p and export -p
  replacing(/[\\"$`]/g, (sign) => `\\${sign}`),
  // backslashes of a shell: bash printf %q
  // A tilde or a hash has a meaning only at the beginning of a word.
  replacing(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g, (sign) => `\\${sign}`),
  // backslashes of zsh: ${(q)…}
  replacing(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g, (sign) => `\\${sign}`),
  // backslashes before all but a few signs: Ruby Shellwords
  replacing(/[^\w\-.,:+/@\n]/gu, (sign) => `\\${sign}`),
  // backslashes of a pattern: zsh set -x of [[ … == "$X" ]] and of case
  replacing(/[ #$()*<>?[\\\]^|~]|^=/g, (sign) => `\\${sign}`),
  everySign,
  regularExpression,
  quotemeta,
  ...ansiEncodings,
  // $ doubled: docker compose config, make
  byTable({ $: '$$' }),
  // % doubled: printf formats, Python configparser, cron
  byTable({ '%': '%%' }),
  // braces doubled: Python format strings
  byTable({ '{': '{{', '}': '}}' }),
];
