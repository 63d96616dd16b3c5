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

/** What shells print so that they could read it again, and what tools that expand `$` ask for. */
export const shellEncodings: readonly Encoding[] = [
  {
    name: "single quotes, '\\''",
    printedBy: 'bash set -x and @Q, git rev-parse --sq-quote, zsh',
    write: byTable({ "'": `'\\''` }),
  },
  {
    name: `single quotes, '"'"'`,
    printedBy: 'dash export -p',
    // Quotes in a row share their double quotes; at an end of the text no empty quotes are written.
    write: (text) => text.replace(/'+/g, (quotes) => `'"${quotes}"'`).replace(/^'|'$/g, ''),
  },
  {
    name: `single quotes, each '"'"'`,
    printedBy: 'Python shlex.quote',
    write: byTable({ "'": `'"'"'` }),
  },
  {
    name: 'git single quotes',
    printedBy: 'git rev-parse --sq-quote',
    write: byTable({ "'": `'\\''`, '!': `'\\!'` }),
  },
  {
    name: 'double quotes of a shell',
    printedBy: 'bash declare -p and export -p',
    write: replacing(/[\\"$`]/g, (sign) => `\\${sign}`),
  },
  {
    name: 'backslashes of a shell',
    printedBy: 'bash printf %q',
    // A tilde or a hash means something at the beginning of a word alone.
    write: replacing(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g, (sign) => `\\${sign}`),
  },
  {
    name: 'backslashes before all signs',
    printedBy: 'Ruby Shellwords',
    write: replacing(/[^\w@%+=:,./\r\n-]/g, (sign) => `\\${sign}`),
  },
  {
    name: 'backslashes before everything but letters and digits',
    printedBy: 'Perl quotemeta',
    write: replacing(/[^\w\u0080-\uffff]/g, (sign) => `\\${sign}`),
  },
  {
    name: "$'…' where the locale is UTF-8",
    printedBy: 'bash printf %q, set -x, declare -p',
    write: ansi(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),
  },
  {
    name: "$'…' where the locale is C",
    printedBy: 'bash printf %q, set -x, declare -p',
    write: ansi(/[^ -&(-[\]-~]/gu),
  },
  { name: '$ doubled', printedBy: 'docker compose config, make', write: byTable({ $: '$$' }) },
  {
    name: '% doubled',
    printedBy: 'printf formats, Python configparser, cron',
    write: byTable({ '%': '%%' }),
  },
  { name: 'braces doubled', printedBy: 'Python format strings', write: byTable({ '{': '{{', '}': '}}' }) },
];
