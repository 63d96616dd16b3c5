import { dateOfSeconds } from '../domain/expiry/expiry.ts';
import { isJsonObject, type Json, JsonNumber, parseJson } from '../domain/values/json.ts';
import type { Issuer } from './issuer.ts';

/**
 * PyPI reports nothing about a token. But it is a macaroon, which contains its projects and, for trusted publishing,
 * its end.
 */
export const pypi: Issuer = {
  id: 'pypi',
  name: 'PyPI',
  form: /^pypi-[\w-]{60,}={0,2}$/,
  host: 'pypi.org',
  ownValidity: ({ value }) => {
    const caveats = caveatsOf(Buffer.from(value.trim().replace(/^pypi-/, ''), 'base64url'));
    const ends = caveats.flatMap((caveat) => dateOfSeconds(Number(sourceOf(endIn(caveat)))) ?? []);
    const scopes = caveats.flatMap(scopesIn);
    return {
      state: 'unknown',
      why: 'has no request that tells whether a token was revoked',
      endsAt: ends.sort((a, b) => a.getTime() - b.getTime())[0],
      scopes: scopes.length > 0 ? scopes : undefined,
    };
  },
  tells: ['expiry', 'scopes'],
  cannotTell: 'whether it was revoked: only its own text is read, nothing is asked',
  date: '2026-11-26',
  source: 'https://github.com/pypi/warehouse/blob/main/warehouse/macaroons/caveats/__init__.py',
};

const identifierField = 2;

/** The caveats of a macaroon of version 2: fields of a type and a length; a zero ends each section. */
function caveatsOf(bytes: Buffer): Json[] {
  const found: Json[] = [];
  let at = 1;
  let section = 0;
  while (bytes[0] === 2 && at < bytes.length) {
    const type = bytes[at++] ?? 0;
    if (type === 0) {
      section += 1;
      continue;
    }
    let length = 0;
    for (let shift = 0, more = true; more && shift < 28; shift += 7) {
      const byte = bytes[at++] ?? 0;
      length += (byte & 0x7f) << shift;
      more = byte >= 0x80;
    }
    const caveat =
      section > 0 && type === identifierField
        ? parseJson(bytes.toString('utf8', at, at + length))
        : undefined;
    if (caveat !== undefined) found.push(caveat);
    at += length;
  }
  return found;
}

/** `[0, expires, not before]`, or the older `{"exp": …, "nbf": …}`. */
function endIn(caveat: Json): Json | undefined {
  if (Array.isArray(caveat)) return sourceOf(caveat[0]) === '0' ? caveat[1] : undefined;
  return isJsonObject(caveat) ? caveat.exp : undefined;
}

/** The names of projects (1), or a user's (3); also of the older form. */
function scopesIn(caveat: Json): string[] {
  const projects = (names: Json | undefined) =>
    Array.isArray(names)
      ? names.flatMap((name) => (typeof name === 'string' ? [`project:${name}`] : []))
      : [];
  if (Array.isArray(caveat)) {
    if (sourceOf(caveat[0]) === '1') return projects(caveat[1]);
    return sourceOf(caveat[0]) === '3' ? ['user'] : [];
  }
  const { permissions } = isJsonObject(caveat) ? caveat : {};
  if (permissions === 'user') return ['user'];
  return isJsonObject(permissions) ? projects(permissions.projects) : [];
}

function sourceOf(json: Json | undefined): string {
  return json instanceof JsonNumber ? json.source : '';
}
