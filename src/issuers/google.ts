import { dateOf } from '../domain/expiry/expiry.ts';
import { validityOfStatus } from '../domain/requests/verification.ts';
import { isJsonObject } from '../domain/values/json.ts';
import { type Issuer, validityOfJson, wordsOf } from './issuer.ts';

/** Access tokens of OAuth. A key file of a service account has no end. */
export const google: Issuer = {
  id: 'google',
  name: 'Google',
  form: /^ya29\.[\w.-]{20,}$/,
  host: 'oauth2.googleapis.com',
  request: ({ value }) =>
    value.startsWith('ya29.')
      ? {
          // In the body, because URLs are logged.
          method: 'POST',
          path: '/tokeninfo',
          headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
          body: `access_token=${encodeURIComponent(value)}`,
        }
      : 'tells nothing of a key: name its end by expires= or the tag expires-at',
  read: (answer) => {
    const { status, json } = answer;
    // Its versions answer with the one or the other.
    const isInvalid =
      isJsonObject(json) &&
      /^(?:invalid_\w+|Invalid Value)$/.test(String(json.error ?? json.error_description));
    if (status === 400 && isInvalid) return { state: 'refused', why: 'HTTP 400' };
    if (status >= 400) return validityOfStatus(status);
    return validityOfJson(answer, ({ exp, scope }) => ({
      state: 'active',
      endsAt: dateOf(exp),
      scopes: wordsOf(scope),
    }));
  },
  tells: ['expiry', 'scopes'],
  cannotTell: 'anything of an API key or of the key of a service account',
  date: '2026-11-27',
  source: 'https://github.com/googleapis/google-auth-library-nodejs/blob/main/src/auth/oauth2client.ts',
};
