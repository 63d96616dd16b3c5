import { dateOf } from '../domain/expiry/expiry.ts';
import type { Validity } from '../domain/requests/verification.ts';
import { isJsonObject } from '../domain/values/json.ts';
import { bearer, fieldLike, type Issuer, notJson, validityOfJson } from './issuer.ts';

/** API tokens of a user; of an account (`cfat_`) with the account's id beside them. */
export const cloudflare: Issuer = {
  id: 'cloudflare',
  name: 'Cloudflare',
  form: /^cf[au]t_\w{40,}$/,
  host: 'api.cloudflare.com',
  request: ({ value, fields }) => {
    const account = fieldLike(fields, /account_?(?:id|tag)$/i, /^[\da-f]{32}$/);
    if (value.startsWith('cfat_') && account === undefined)
      return "needs the account's id in a field beside the token, such as account_id";
    const owner = account !== undefined && !value.startsWith('cfut_') ? `accounts/${account}` : 'user';
    return { path: `/client/v4/${owner}/tokens/verify`, headers: bearer(value) };
  },
  read: (answer, { value }) => {
    // Of the older tokens nothing tells whose they are, and whoever asks at the wrong place is told what a token that
    // was revoked is told: https://github.com/putyourlightson/craft-cloudflare/issues/78
    if (!/^cf[au]t_/.test(value) && (answer.status === 401 || answer.status === 403)) return ofNobodyKnown;
    return validityOfJson(answer, ({ result }) => {
      if (!isJsonObject(result)) return notJson;
      const { status, expires_on } = result;
      const endsAt = dateOf(expires_on);
      if (status === 'active') return { state: 'active', endsAt };
      if (status === 'expired' && endsAt) return { state: 'active', endsAt };
      if (status === 'expired') return { state: 'refused', why: status, isOver: true };
      if (status === 'disabled') return { state: 'refused', why: status };
      return notJson;
    });
  },
  tells: ['expiry'],
  cannotTell:
    'what it may do; whether one without the beginning `cfut_` or `cfat_` was deleted; anything of a global API key',
  date: '2026-11-27',
  source: 'https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/',
};

const ofNobodyKnown: Validity = {
  state: 'unknown',
  why: "does not know it there: it was deleted; or it is an account's, whose id is not in a field beside it, or a user's, and there is one",
};
