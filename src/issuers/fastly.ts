import { dateOf } from '../domain/expiry/expiry.ts';
import { type Issuer, validityOfJson, wordsOf } from './issuer.ts';

/** Tokens of a user, and automation tokens. */
export const fastly: Issuer = {
  id: 'fastly',
  name: 'Fastly',
  form: undefined,
  usualField: /(?:token|key)$/i,
  host: 'api.fastly.com',
  request: ({ value }) => ({
    path: '/tokens/self',
    headers: { accept: 'application/json', 'fastly-key': value },
  }),
  read: (answer) =>
    validityOfJson(answer, ({ expires_at, scope, deleted_at }) => {
      if (typeof deleted_at === 'string') return { state: 'refused', why: 'revoked' };
      return { state: 'active', endsAt: dateOf(expires_at), scopes: wordsOf(scope) };
    }),
  includes: (allowed, has) => allowed === 'global' || (allowed === 'purge_all' && has === 'purge_select'),
  tells: ['expiry', 'scopes'],
  cannotTell: 'to which services it is limited',
  date: '2026-11-27',
  source: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/',
};
