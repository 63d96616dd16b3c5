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
    return {
      state: 'unknown',
      why: 'has no request that tells whether a token was revoked',
      endsAt: ends.sort((a, b) => a.getTime() - b.getTime())[0],
      scopes: scopesOf(caveats),
    };
  },
  tells: ['expiry', 'scopes'],
  cannotTell:
    'the projects of a trusted publisher; whether it was revoked: only its own text is read, nothing is asked',
  date: '2026-11-27',
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

/**
 * What all caveats together leave, since everybody who holds a token can add more: the projects that each list has, or the
 * ids of projects, or all of its user. Undefined where none of them tells.
 */
function scopesOf(caveats: readonly Json[]): string[] | undefined {
  const left = (kind: '1' | '2', word: string) => {
    const lists = caveats.flatMap((caveat) => listsIn(caveat, kind));
    return lists[0]?.filter((each) => lists.every((list) => list.includes(each))).map((each) => word + each);
  };
  return left('1', 'project:') ?? left('2', 'project-id:') ?? (caveats.some(isOfUser) ? ['user'] : undefined);
}

/** The names (1) or ids (2) of projects in a caveat; also of the older form. */
function listsIn(caveat: Json, kind: '1' | '2'): string[][] {
  const { permissions, project_ids } = isJsonObject(caveat) ? caveat : {};
  const older = kind === '2' ? project_ids : isJsonObject(permissions) ? permissions.projects : undefined;
  const list = Array.isArray(caveat) ? (sourceOf(caveat[0]) === kind ? caveat[1] : undefined) : older;
  return Array.isArray(list) ? [list.filter((each) => typeof each === 'string')] : [];
}

function isOfUser(caveat: Json): boolean {
  if (Array.isArray(caveat)) return sourceOf(caveat[0]) === '3';
  return isJsonObject(caveat) && caveat.permissions === 'user';
}

function sourceOf(json: Json | undefined): string {
  return json instanceof JsonNumber ? json.source : '';
}
