import { bearer, type Issuer, validityOfJson } from './issuer.ts';

/** API keys of projects, service accounts and users. For services with the same API: `host=`. */
export const openai: Issuer = {
  id: 'openai',
  name: 'OpenAI',
  form: /^sk-(?:(?:proj|svcacct|None)-[\w-]{40,}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})$/,
  host: 'api.openai.com',
  request: ({ value }) => ({ path: '/v1/models', headers: bearer(value) }),
  read: (answer) => {
    // A restricted key that may not list models is told which scope it lacks, and with 401, as is one that is not known:
    // https://github.com/microsoft/PowerToys/issues/32989
    const isKnown = /missing scopes|insufficient permissions/i.test(answer.body);
    if (isKnown && [401, 403].includes(answer.status)) return { state: 'active' };
    return validityOfJson(answer, () => ({ state: 'active' }));
  },
  tells: [],
  cannotTell: 'until when it works and what it may do',
  date: '2026-11-27',
  source: 'https://platform.openai.com/docs/api-reference/models/list',
};
