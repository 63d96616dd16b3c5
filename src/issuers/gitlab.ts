import { dateOf } from '../domain/expiry/expiry.ts';
import { type Issuer, wordOfJson, wordsOf } from './issuer.ts';

/** Personal, project and group access tokens. `expires_at` is a day; the token ends at its beginning. */
export const gitlab: Issuer = {
  id: 'gitlab',
  name: 'GitLab',
  form: /^glpat-[\w.-]{20,}$/,
  host: 'gitlab.com',
  request: ({ value }) => ({
    path: '/api/v4/personal_access_tokens/self',
    headers: { accept: 'application/json', 'private-token': value },
  }),
  read: (answer) =>
    wordOfJson(answer, ({ active, revoked, expires_at, scopes }) => {
      if (revoked === true) return { state: 'refused', why: 'revoked' };
      const endsAt = dateOf(expires_at);
      // A token whose day has come is not active either; its date explains why.
      if (active === false && !endsAt) return { state: 'refused', why: 'not active' };
      return { state: 'active', endsAt, scopes: wordsOf(scopes) };
    }),
  includes: (allowed, has) =>
    (allowed === 'api' && /^(?:read_|write_|create_runner$|manage_runner$|k8s_proxy$)/.test(has)) ||
    (allowed === 'read_api' && /^read_(?:user|repository|registry)$/.test(has)) ||
    (allowed.startsWith('write_') && has === allowed.replace('write_', 'read_')),
  tells: ['expiry', 'scopes'],
  cannotTell: 'anything of a deploy token, a runner token or a trigger token',
  date: '2026-11-27',
  source: 'https://docs.gitlab.com/api/personal_access_tokens/#self-inform',
};
