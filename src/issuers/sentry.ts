import { isJsonObject } from '../domain/values/json.ts';
import { bearer, type Issuer, validityOfJson, wordsOf } from './issuer.ts';

/**
 * Tokens of users (`u`), organizations (`s`), integrations (`i`) and of users of an app (`a`). For a self-hosted Sentry,
 * and for its regions: `host=`.
 */
export const sentry: Issuer = {
  id: 'sentry',
  name: 'Sentry',
  form: /^(?:sntry[uia]_[\da-f]{64}|sntrys_eyJ[\w+/=-]{40,})$/,
  host: 'sentry.io',
  request: ({ value }) => ({ path: '/api/0/', headers: bearer(value) }),
  read: (answer) => {
    const { detail } = isJsonObject(answer.json) ? answer.json : {};
    const said = answer.status === 401 && typeof detail === 'string' ? detail : '';
    // By https://github.com/getsentry/sentry/blob/master/src/sentry/api/authentication.py
    if (/^token expired/i.test(said)) return { state: 'refused', why: 'expired', isOver: true };
    // A token of one organization is let in at the organization's own addresses alone, and told so only if it works.
    if (/limited to organization endpoints/i.test(said)) return { state: 'active' };
    return validityOfJson(answer, ({ auth }) =>
      isJsonObject(auth)
        ? { state: 'active', scopes: wordsOf(auth.scopes) }
        : { state: 'unknown', why: 'answered as it does without a token' },
    );
  },
  includes: (allowed, has) =>
    allowed.replace(/:(?:write|admin)$/, ':read') === has || allowed.replace(/:admin$/, ':write') === has,
  tells: ['scopes'],
  cannotTell:
    'until when a token of an integration or an app works (others do not end), and the scopes of one that is limited to an organization',
  date: '2026-11-27',
  source: 'https://github.com/getsentry/sentry/blob/master/src/sentry/api/endpoints/index.py',
};
