import { byTable, type Encoding, hexOctets } from './encoding.ts';

/**
 * Percent-encoding. Libraries differ in the characters that they keep; all keep letters and digits. Characters beyond
 * ASCII are encoded as UTF-8 unless `isAsciiOnly`.
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
  // URL, RFC 3986: curl, jq @uri, aws, Go url.QueryEscape but for the space
  percent({ kept: unreserved }),
  // URL, in small letters: git
  percent({ kept: unreserved, letters: 'lower' }),
  // URL, space as +: Go url.QueryEscape, Python quote_plus
  percent({ kept: unreserved, space: '+' }),
  // URL, in small letters, space as +: curl -G
  percent({ kept: unreserved, space: '+', letters: 'lower' }),
  // URL component: encodeURIComponent, querystring, Perl URI::Escape
  percent({ kept: component }),
  // URL component, small letters: older JavaScript libraries
  percent({ kept: component, letters: 'lower' }),
  // URL form: URLSearchParams, Java URLEncoder
  percent({ kept: '-_.*', space: '+' }),
  // URL form, without ~ and *: PHP urlencode and http_build_query
  percent({ kept: '-_.', space: '+' }),
  // URL form, small letters: .NET HttpUtility
  percent({ kept: '-_.!*()', space: '+', letters: 'lower' }),
  // URL query: axios
  percent({ kept: `${component}:$,`, space: '+' }),
  // URL query: Python yarl and aiohttp
  percent({ kept: "-_.~!$'()*,/:?@", space: '+' }),
  // URL path without what ends it: Node url.format
  byTable({ '#': '%23', '?': '%3F' }),
  // URL with slashes: Python quote
  percent({ kept: `${unreserved}/` }),
  // URL user information, Go: Go url.UserPassword
  percent({ kept: `${unreserved}$&+,;=` }),
  // URL path segment, Go: Go url.PathEscape
  percent({ kept: `${unreserved}$&+:=@` }),
  // URL path, Go: Go url.URL
  percent({ kept: `${unreserved}$&+,/:;=@` }),
  // URL fragment, Go: Go url.URL
  percent({ kept: `${unreserved}$&+,/:;=?@!()*` }),
  // URL user information, WHATWG: new URL() of Node, browsers, Rust, curl
  percent({ kept: "!$%&'()*+,-._~" }),
  // URL path, WHATWG: new URL() of Node and browsers
  percent({ kept: "!$%&'()*+,-./:;=@[\\]_|~" }),
  // URL path with ^, WHATWG: new URL() of older Node
  percent({ kept: "!$%&'()*+,-./:;=@[\\]^_|~" }),
  // URL query, WHATWG: new URL() of Node and browsers
  percent({ kept: '!$%&()*+,-./:;=?@[\\]^_`{|}~' }),
  // URL fragment, WHATWG: new URL() of Node and browsers
  percent({ kept: "!#$%&'()*+,-./:;=?@[\\]^_{|}~" }),
  // URL user information, Java: java.net.URI
  percent({ kept: `${component};:&=+$,`, keepsOthers: true }),
  // URL path, Java: java.net.URI
  percent({ kept: `${component}:@&=+$,;/`, keepsOthers: true }),
  // URL query, Java: java.net.URI
  percent({ kept: `${component};/?:@&=+$,[]`, keepsOthers: true }),
  // URL user information, RFC 3986: Spring UriUtils
  percent({ kept: `${unreserved}!$&'()*+,;=:` }),
  // URL user information without colon, RFC 3986: Spring UriComponentsBuilder
  percent({ kept: `${unreserved}!$&'()*+,;=` }),
  // whole URL: encodeURI
  percent({ kept: `${component};,/?:@&=+$#` }),
  // whole URL, requests: Python requests
  percent({ kept: `${unreserved}!#$%&'()*+,/:;=?@[]` }),
];
