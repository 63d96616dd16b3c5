import { validityOfStatus } from '../domain/requests/verification.ts';
import { isJsonObject } from '../domain/values/json.ts';
import { bearer, fieldLike, type Issuer, notJson } from './issuer.ts';

/**
 * Secret and restricted keys, and those of an organization (`sk_org`), with one of its accounts beside them. A valid key
 * that may not read the balance gets an answer that says so.
 */
export const stripe: Issuer = {
  id: 'stripe',
  name: 'Stripe',
  form: /^(?:[rs]k_(?:live|test)|sk_org)_\w{16,}$/,
  host: 'api.stripe.com',
  request: ({ value, fields }) => {
    if (!value.startsWith('sk_org')) return { path: '/v1/balance', headers: bearer(value) };
    // https://docs.stripe.com/keys/organization-api-keys
    const account = fieldLike(fields, /./, /^acct_\w+$/);
    if (account === undefined)
      return "needs one of the organization's accounts (acct_…) in a field beside the token";
    const headers = { 'stripe-context': account, 'stripe-version': '2025-09-30.clover' };
    return { path: '/v1/balance', headers: { ...bearer(value), ...headers } };
  },
  read: ({ status, json }) => {
    if (json === undefined) return notJson;
    const { error } = isJsonObject(json) ? json : {};
    // It calls a key expired that was rolled or deleted.
    if (status === 401 && isJsonObject(error) && error.code === 'api_key_expired')
      return { state: 'refused', why: error.code };
    return validityOfStatus(status === 403 ? 200 : status);
  },
  tells: [],
  cannotTell: 'until when it works and what it may do',
  date: '2026-11-27',
  source: 'https://docs.stripe.com/api/balance/balance_retrieve',
};
