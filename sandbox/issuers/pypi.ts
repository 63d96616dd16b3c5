import { json } from '../wire.ts';
import { type IssuerDouble, random, secondsOf } from './issuer-double.ts';

/**
 * Nobody is asked: a token is a macaroon whose caveats say all. Scopes are `project:NAME` or `user`. An end is in tokens
 * of trusted publishing. https://github.com/pypi/warehouse/blob/main/warehouse/macaroons/caveats/__init__.py
 */
export const pypi: IssuerDouble = {
  id: 'pypi',
  host: undefined,
  usualScopes: ['project:sample'],
  mint: ({ scopes, expires }) => {
    const projects = scopes.flatMap((scope) => /^project:(.+)$/.exec(scope)?.[1] ?? []);
    const caveats = [
      ...(expires ? [[0, secondsOf(expires), 0]] : []),
      projects.length > 0 ? [1, projects] : [3, random(12)],
    ];
    return { value: `pypi-${macaroon(caveats)}` };
  },
  endpoints: [],
  refuse: () => json({ message: 'Invalid API Token' }, 403),
};

/** Version 2 of libmacaroons: fields of a type and a length, each section ended by a zero. */
function macaroon(caveats: readonly unknown[]): string {
  const field = (type: number, content: string | Buffer) =>
    Buffer.concat([Buffer.from([type]), lengthOf(Buffer.byteLength(content)), Buffer.from(content)]);
  const end = Buffer.from([0]);
  return Buffer.concat([
    Buffer.from([2]),
    field(1, 'pypi.org'),
    field(2, random(36)),
    end,
    ...caveats.flatMap((caveat) => [field(2, JSON.stringify(caveat)), end]),
    end,
    field(6, Buffer.from(random(32))),
  ]).toString('base64url');
}

/** As a varint. */
function lengthOf(length: number): Buffer {
  const bytes: number[] = [];
  for (let rest = length; bytes.length === 0 || rest > 0; rest >>= 7)
    bytes.push((rest & 0x7f) | (rest >= 0x80 ? 0x80 : 0));
  return Buffer.from(bytes);
}
