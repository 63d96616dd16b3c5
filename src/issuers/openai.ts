import { isJsonObject } from '../domain/values/json.ts';
import { bearer, type Issuer, validityOfJson } from './issuer.ts';

/** API keys of projects, service accounts, users and admins. For services with the same API: `host=`. */
export const openai: Issuer = {
  id: 'openai',
  name: 'OpenAI',
  form: /^sk-(?:(?:proj|svcacct|service|admin|None)-[\w-]{40,}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})$/,
  host: 'api.openai.com',
  request: ({ value }) => ({
    // An admin key may do nothing but administrate: https://platform.openai.com/docs/api-reference/admin-api-keys/list
    path: value.startsWith('sk-admin-') ? '/v1/organization/admin_api_keys?limit=1' : '/v1/models',
    headers: bearer(value),
  }),
  read: (answer) => {
    // A restricted key that may not list models is told which scope it lacks, and with 401, as is one that is not known:
    // https://github.com/microsoft/PowerToys/issues/32989
    const isKnown = /missing scopes|insufficient permissions/i.test(answer.body);
    if (isKnown && [401, 403].includes(answer.status)) return { state: 'active' };
    const { error } = isJsonObject(answer.json) ? answer.json : {};
    // https://developers.openai.com/api/docs/guides/ip-allowlist
    if (isJsonObject(error) && error.code === 'ip_not_authorized')
      return { state: 'unknown', why: 'lets the key in from other addresses alone' };
    return validityOfJson(answer, () => ({ state: 'active' }));
  },
  tells: [],
  cannotTell: 'until when it works and what it may do',
  date: '2026-11-27',
  source: 'https://platform.openai.com/docs/api-reference/models/list',
};
