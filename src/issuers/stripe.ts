import { validityOfStatus } from '../domain/requests/verification.ts';
import { isJsonObject } from '../domain/values/json.ts';
import { bearer, type Issuer, notJson } from './issuer.ts';

/** Secret and restricted keys. A valid restricted key that may not read the balance gets an answer that says so. */
export const stripe: Issuer = {
  id: 'stripe',
  name: 'Stripe',
  form: /^[rs]k_(?:live|test)_\w{16,}$/,
  host: 'api.stripe.com',
  request: ({ value }) => ({ path: '/v1/balance', headers: bearer(value) }),
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
  date: '2026-11-26',
  source: 'https://docs.stripe.com/api/balance/balance_retrieve',
};
