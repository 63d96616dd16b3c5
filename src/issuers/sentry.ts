import { isJsonObject } from '../domain/values/json.ts';
import { bearer, type Issuer, validityOfJson, wordsOf } from './issuer.ts';

/** Tokens of users, organizations and internal integrations. For a self-hosted Sentry: `host=`. */
export const sentry: Issuer = {
  id: 'sentry',
  name: 'Sentry',
  form: /^(?:sntryu_[\da-f]{64}|sntrys_eyJ[\w+/=-]{40,})$/,
  host: 'sentry.io',
  request: ({ value }) => ({ path: '/api/0/', headers: bearer(value) }),
  read: (answer) =>
    validityOfJson(answer, ({ auth }) =>
      isJsonObject(auth)
        ? { state: 'active', scopes: wordsOf(auth.scopes) }
        : { state: 'unknown', why: 'answered as it does without a token' },
    ),
  includes: (allowed, has) =>
    allowed.replace(/:(?:write|admin)$/, ':read') === has || allowed.replace(/:admin$/, ':write') === has,
  tells: ['scopes'],
  cannotTell: 'until when it works (its tokens do not end)',
  date: '2026-11-26',
  source: 'https://docs.sentry.io/api/users/retrieve-the-current-credentials/',
};
