import { dateOf } from '../domain/expiry/expiry.ts';
import { isJsonObject } from '../domain/values/json.ts';
import { type Issuer, notJson, validityOfJson, wordsOf } from './issuer.ts';

/** Service and batch tokens of HashiCorp Vault and OpenBao, of the server in `host=`. Its policies are its scopes. */
export const hashicorp: Issuer = {
  id: 'vault',
  name: 'Vault',
  form: /^hv[bs]\.[\w-]{24,}$/,
  host: undefined,
  request: ({ value }) => ({
    path: '/v1/auth/token/lookup-self',
    headers: { accept: 'application/json', 'x-vault-token': value },
  }),
  read: (answer) => {
    const { status, json } = answer;
    // It answers 403 only for an unknown token: every other may look itself up.
    if (status === 403) return isJsonObject(json) ? { state: 'refused', why: 'HTTP 403' } : notJson;
    return validityOfJson(answer, ({ data }) => {
      if (!isJsonObject(data)) return notJson;
      const { expire_time, policies } = data;
      // Vault writes nanoseconds; a date has milliseconds.
      return { state: 'active', endsAt: dateOf(expire_time), scopes: wordsOf(policies) };
    });
  },
  tells: ['expiry', 'scopes'],
  cannotTell:
    'whether somebody renews it before its end; 403 also where a policy keeps it from looking itself up',
  date: '2026-11-27',
  source: 'https://developer.hashicorp.com/vault/api-docs/auth/token#lookup-a-token-self',
};
