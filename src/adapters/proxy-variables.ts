import { LeaseError } from '../domain/error.ts';
import { percentDecoded } from '../domain/percent-decoded.ts';

/** The variables of proxies, as Node's agents read them. */
export type ProxyVariables = Readonly<Record<'https_proxy' | 'no_proxy', string | undefined>>;

/**
 * HTTPS_PROXY and NO_PROXY for Node, which goes past a proxy that it cannot use without a word, and takes fewer forms of
 * NO_PROXY than curl, Go and the runner's own requests: what curl or Go takes is taken. E_NETWORK for a proxy that is
 * none of HTTP.
 * https://everything.curl.dev/usingcurl/proxies/env.html
 */
export function proxyVariables(environment: Readonly<Record<string, string | undefined>>): ProxyVariables {
  const { HTTPS_PROXY, https_proxy, NO_PROXY, no_proxy } = environment;
  if (!HTTPS_PROXY && !https_proxy) return { https_proxy: undefined, no_proxy: undefined };
  const exceptions = exceptionsOf(no_proxy || NO_PROXY || '');
  const isNeeded = !exceptions.includes('*');
  const [name, given] = https_proxy ? ['https_proxy', https_proxy] : ['HTTPS_PROXY', HTTPS_PROXY ?? ''];
  return {
    https_proxy: isNeeded && given.trim() !== '' ? proxyOf(name, given.trim()) : undefined,
    no_proxy: exceptions.join(',') || undefined,
  };
}

function proxyOf(name: string, given: string): string {
  // `proxy.example:3128`, as curl and the AWS CLI understand it.
  const [scheme = ''] = /^[a-z][a-z0-9+.-]*:\/\//i.exec(given) ?? [];
  const text = `${scheme.toLowerCase() || 'http://'}${given.slice(scheme.length)}`;
  const url = /^["'`]/.test(given) ? null : URL.parse(text);
  if (url && /^https?:$/.test(url.protocol)) {
    // Node throws for a `%` that begins no escape.
    return text.replace(/(?:%[\da-f]{2})+|%/gi, (signs) => encodeURIComponent(percentDecoded(signs)));
  }
  // An address can hold a password.
  const what =
    url && !/^https?:$/.test(url.protocol) ? `a proxy of ${url.protocol.slice(0, -1)}` : 'no proxy';
  throw new LeaseError('E_NETWORK', `${name} names ${what}, and only an HTTP proxy can be used.`, {
    fix: [
      `Set \`${name}: http://HOST:PORT\` in \`env:\`, or in the .env file of a self-hosted runner.`,
      "Where AWS and GitHub are reached without a proxy, set `NO_PROXY: '*'` in `env:` of the step.",
    ].join('\n'),
  });
}

/** The entries of NO_PROXY in Node's forms: `host`, `.domain`, `*` and `first-last` of addresses. */
function exceptionsOf(text: string): string[] {
  return text.split(/[\s,]+/).flatMap((entry) => {
    const plain = entry
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '');
    const [, address = '', name = '', port] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.exec(plain) ?? [];
    const host = address || name.replace(/\.$/, '') || plain;
    if (host === '') return [];
    // Requests go to 443, but for emulators on loopback.
    const suffix = port === undefined || port === '443' ? '' : `:${port}`;
    const range = rangeOf(host);
    if (range !== undefined) return [range];
    const isDomain = /[a-z]/.test(host) && !host.includes(':') && !/^[.*]/.test(host);
    // A domain means its hosts too.
    return isDomain ? [`${host}${suffix}`, `.${host}${suffix}`] : [`${host}${suffix}`];
  });
}

/** `10.0.0.0/8` as its first and last address. */
function rangeOf(text: string): string | undefined {
  const [, address = '', length = ''] = /^(\d+(?:\.\d+){3})\/(\d+)$/.exec(text) ?? [];
  const bytes = address.split('.').map(Number);
  const bits = Number(length);
  if (address === '' || bits > 32 || bytes.some((byte) => byte > 255)) return undefined;
  const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  const size = 2 ** (32 - bits);
  const first = Math.floor(number / size) * size;
  return [first, first + size - 1].map(dotted).join('-');
}

function dotted(number: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}
