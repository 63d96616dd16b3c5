import { type Encoding, hexOctets } from './encoding.ts';

/**
 * Percent-encoding, in which libraries differ by the signs that they keep. Letters and digits are always kept; what
 * is no ASCII is encoded as UTF-8 unless `isAsciiOnly`.
 */
interface Dialect {
  readonly kept: string;
  readonly space?: '+';
  readonly letters?: 'lower';
  readonly keepsOthers?: true;
}

function percent({ kept, space, letters, keepsOthers }: Dialect): (text: string) => string {
  const signs = kept.replace(/[\\\]^-]/g, '\\$&');
  const encoded = new RegExp(`[^A-Za-z0-9${signs}${keepsOthers ? '\\u00a1-\\u{10ffff}' : ''}]`, 'gu');
  return (text) => {
    const table = new Map<string, string>(space ? [[' ', space]] : []);
    return text.toWellFormed().replace(encoded, (sign) => {
      const written = table.get(sign) ?? octets(sign, letters);
      table.set(sign, written);
      return written;
    });
  };
}

function octets(sign: string, letters: 'lower' | undefined): string {
  return hexOctets(sign)
    .map((octet) => `%${letters ? octet : octet.toUpperCase()}`)
    .join('');
}

const unreserved = '-_.~';
const component = "-_.~!*'()";

export const urlEncodings: readonly Encoding[] = [
  {
    name: 'URL, RFC 3986',
    printedBy: 'curl, jq @uri, aws, Go url.QueryEscape but for the space',
    write: percent({ kept: unreserved }),
  },
  { name: 'URL, in small letters', printedBy: 'git', write: percent({ kept: unreserved, letters: 'lower' }) },
  {
    name: 'URL, space as +',
    printedBy: 'Go url.QueryEscape, Python quote_plus',
    write: percent({ kept: unreserved, space: '+' }),
  },
  {
    name: 'URL component',
    printedBy: 'encodeURIComponent, querystring, Perl URI::Escape',
    write: percent({ kept: component }),
  },
  {
    name: 'URL component, small letters',
    printedBy: 'older JavaScript libraries',
    write: percent({ kept: component, letters: 'lower' }),
  },
  {
    name: 'URL form',
    printedBy: 'URLSearchParams, Java URLEncoder',
    write: percent({ kept: '-_.*', space: '+' }),
  },
  {
    name: 'URL form, small letters',
    printedBy: '.NET HttpUtility',
    write: percent({ kept: '-_.!*()', space: '+', letters: 'lower' }),
  },
  { name: 'URL with slashes', printedBy: 'Python quote', write: percent({ kept: `${unreserved}/` }) },
  {
    name: 'URL user information, Go',
    printedBy: 'Go url.UserPassword',
    write: percent({ kept: `${unreserved}$&+,;=` }),
  },
  {
    name: 'URL path segment, Go',
    printedBy: 'Go url.PathEscape',
    write: percent({ kept: `${unreserved}$&+:=@` }),
  },
  { name: 'URL path, Go', printedBy: 'Go url.URL', write: percent({ kept: `${unreserved}$&+,/:;=@` }) },
  {
    name: 'URL fragment, Go',
    printedBy: 'Go url.URL',
    write: percent({ kept: `${unreserved}$&+,/:;=?@!()*` }),
  },
  {
    name: 'URL user information, WHATWG',
    printedBy: 'new URL() of Node, browsers, Rust, curl',
    write: percent({ kept: "!$%&'()*+,-._~" }),
  },
  {
    name: 'URL path, WHATWG',
    printedBy: 'new URL() of Node and browsers',
    write: percent({ kept: "!$%&'()*+,-./:;=@[\\]_|~" }),
  },
  {
    name: 'URL path with ^, WHATWG',
    printedBy: 'new URL() of older Node',
    write: percent({ kept: "!$%&'()*+,-./:;=@[\\]^_|~" }),
  },
  {
    name: 'URL query, WHATWG',
    printedBy: 'new URL() of Node and browsers',
    write: percent({ kept: '!$%&()*+,-./:;=?@[\\]^_`{|}~' }),
  },
  {
    name: 'URL fragment, WHATWG',
    printedBy: 'new URL() of Node and browsers',
    write: percent({ kept: "!#$%&'()*+,-./:;=?@[\\]^_{|}~" }),
  },
  {
    name: 'URL user information, Java',
    printedBy: 'java.net.URI',
    write: percent({ kept: `${component};:&=+$,`, keepsOthers: true }),
  },
  {
    name: 'URL path, Java',
    printedBy: 'java.net.URI',
    write: percent({ kept: `${component}:@&=+$,;/`, keepsOthers: true }),
  },
  {
    name: 'URL query, Java',
    printedBy: 'java.net.URI',
    write: percent({ kept: `${component};/?:@&=+$,[]`, keepsOthers: true }),
  },
  {
    name: 'URL user information, RFC 3986',
    printedBy: 'Spring UriUtils',
    write: percent({ kept: `${unreserved}!$&'()*+,;=:` }),
  },
  {
    name: 'URL user information without colon, RFC 3986',
    printedBy: 'Spring UriComponentsBuilder',
    write: percent({ kept: `${unreserved}!$&'()*+,;=` }),
  },
  { name: 'whole URL', printedBy: 'encodeURI', write: percent({ kept: `${component};,/?:@&=+$#` }) },
  {
    name: 'whole URL, requests',
    printedBy: 'Python requests',
    write: percent({ kept: `${unreserved}!#$%&'()*+,/:;=?@[]` }),
  },
];
