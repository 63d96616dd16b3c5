import { dateOf } from '../domain/expiry/expiry.ts';
import type { Validity } from '../domain/requests/verification.ts';
import { isJsonObject, type Json } from '../domain/values/json.ts';
import { headerOf, type Issuer, validityOfJson } from './issuer.ts';

/**
 * Granular tokens; write tokens last 90 days at most. The list of the owner's tokens has of each the first and last
 * four characters, its end and its permissions. For Artifactory, Verdaccio and others: `host=`.
 */
export const npm: Issuer = {
  id: 'npm',
  name: 'npm',
  form: /^npm_[A-Za-z0-9]{36}$/,
  host: 'registry.npmjs.org',
  request: ({ value }) => ({
    path: '/-/npm/v1/tokens?perPage=100',
    headers: { accept: 'application/json', authorization: `Bearer ${value}` },
  }),
  read: (answer, { value }) => {
    // Beside the token it can ask for a one-time password, or for another address: then nothing is said of the token.
    const challenge = headerOf(answer, 'www-authenticate') ?? '';
    if (answer.status === 401 && /\botp\b/i.test(challenge))
      return { state: 'unknown', why: 'asks for a one-time password beside the token' };
    if (answer.status === 401 && /\bipaddress\b/i.test(challenge))
      return { state: 'unknown', why: 'lets the token in from other addresses alone' };
    return validityOfJson(answer, ({ objects }) => validityOfList(objects, value));
  },
  tells: ['expiry', 'scopes'],
  cannotTell: 'the end where the token may not list tokens, or is not among the first hundred',
  date: '2026-11-27',
  source: 'https://api-docs.npmjs.com/#tag/Tokens',
};

function validityOfList(objects: Json | undefined, value: string): Validity {
  const all = Array.isArray(objects) ? objects.filter(isJsonObject) : [];
  const own = all.filter(({ token }) => typeof token === 'string' && isShownAs(value, token));
  const [found] = own;
  // The token got the list, so it works. Which of several similar ones it is cannot be known.
  if (!found || own.length > 1) return { state: 'active' };
  if (typeof found.revoked === 'string') return { state: 'refused', why: 'revoked' };
  return { state: 'active', endsAt: dateOf(found.expires ?? found.expiry), scopes: scopesOf(found) };
}

/** Matches `npm_ab12...yz89`, or a beginning alone. */
function isShownAs(value: string, shown: string): boolean {
  const [begin = '', end = ''] = shown.split(/(?:\.{2,}|…|\*+)/);
  return begin.length >= 4 && begin !== 'npm_' && value.startsWith(begin) && value.endsWith(end);
}

/** `package:write`; for a classic token `read` or `publish`. */
function scopesOf({ permissions, readonly }: Readonly<Record<string, Json>>): string[] | undefined {
  if (Array.isArray(permissions)) {
    return permissions
      .filter(isJsonObject)
      .flatMap(({ name, action }) =>
        typeof name === 'string' && typeof action === 'string' ? [`${name}:${action}`] : [],
      );
  }
  return typeof readonly === 'boolean' ? [readonly ? 'read' : 'publish'] : undefined;
}
