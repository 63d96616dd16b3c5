import { dateOf } from '../domain/expiry/expiry.ts';
import type { Validity } from '../domain/requests/verification.ts';
import { isJsonObject, type Json } from '../domain/values/json.ts';
import { fieldLike, type Issuer, validityOfJson, wordsOf } from './issuer.ts';

/** Personal, project and group access tokens. `expires_at` is a day; the token ends at its beginning. */
export const gitlab: Issuer = {
  id: 'gitlab',
  name: 'GitLab',
  form: /^glpat-[\w.-]{20,}$/,
  host: 'gitlab.com',
  request: ({ value, fields, isOwnHost }) => {
    // As AWS's managed external secrets keep it. The address itself is not followed: a secret does not say where it is sent.
    const home = fieldLike(fields, /git_?lab_?url$/i, /./);
    if (!isOwnHost && home !== undefined && !/^https:\/\/gitlab\.com\/?$/i.test(home))
      return 'stands on a server of its own, as a field beside the token says: add host=HOST to the line';
    return {
      path: '/api/v4/personal_access_tokens/self',
      headers: { accept: 'application/json', 'private-token': value },
    };
  },
  read: (answer) => {
    const { error, error_description } = isJsonObject(answer.json) ? answer.json : {};
    if (answer.status === 401 && error === 'invalid_token') return refusalOf(String(error_description));
    // Asked for beside the token where an administrator or a user wants it, and nothing is said of the token.
    if (answer.status === 401 && /^(?:dpop|restricted_)/.test(String(error)))
      return { state: 'unknown', why: 'asks for a proof beside the token' };
    // A token that works, and may not look at itself.
    if (answer.status === 403 && /^insufficient_(?:granular_)?scope$/.test(String(error)))
      return { state: 'active' };
    return validityOfJson(answer, ({ active, revoked, expires_at, scopes, granular_scopes }) => {
      if (revoked === true) return { state: 'refused', why: 'revoked' };
      const endsAt = dateOf(expires_at);
      // A token whose day has come is not active either; its date explains why.
      if (active === false && !endsAt) return { state: 'refused', why: 'not active' };
      return { state: 'active', endsAt, scopes: scopesOf(wordsOf(scopes), granular_scopes) };
    });
  },
  includes: (allowed, has) =>
    (allowed === 'api' && !/^(?:sudo|admin_mode)$/.test(has)) ||
    (allowed === 'read_api' && has.startsWith('read_')) ||
    (allowed.startsWith('write_') && has === allowed.replace('write_', 'read_')),
  tells: ['expiry', 'scopes'],
  cannotTell:
    'the projects of a fine-grained token; anything of a deploy token, a runner token or a trigger token',
  date: '2026-11-27',
  source: 'https://docs.gitlab.com/api/personal_access_tokens/#self-inform',
};

/** A fine-grained token has the scope `granular`, and its permissions beside it, if it is told them at all. */
function scopesOf(scopes: string[] | undefined, granular: Json | undefined): string[] | undefined {
  if (!scopes?.includes('granular')) return scopes;
  if (!Array.isArray(granular)) return undefined;
  const permissions = granular.flatMap((each) =>
    isJsonObject(each) ? (wordsOf(each.permissions) ?? []) : [],
  );
  return [...new Set(permissions)];
}

/**
 * By the description of an `invalid_token`, such as `Token is expired. You can either do re-authorization or token refresh.`
 * https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/api/api_guard.rb
 */
function refusalOf(description: string): Validity {
  if (/expired/i.test(description)) return { state: 'refused', why: 'expired', isOver: true };
  return { state: 'refused', why: /revoked/i.test(description) ? 'revoked' : 'invalid_token' };
}
