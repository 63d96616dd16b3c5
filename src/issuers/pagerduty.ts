import { isJsonObject } from '../domain/values/json.ts';
import { bearer, type Issuer, validityOfJson } from './issuer.ts';

/** REST API keys of an account or a user, and tokens of OAuth (`pdus+`, `pdeu+`). For the EU: `host=api.eu.pagerduty.com`. */
export const pagerduty: Issuer = {
  id: 'pagerduty',
  name: 'PagerDuty',
  form: /^(?:pd(?:us|eu)\+[\w-]{20,}|u\+[\w+-]{18})$/,
  usualField: /(?:token|key)$/i,
  host: 'api.pagerduty.com',
  request: ({ value }) => ({
    path: '/abilities',
    headers: /^pd\w\w\+/.test(value)
      ? bearer(value)
      : { accept: 'application/json', authorization: `Token token=${value}` },
  }),
  // 403 says that the authentication is valid, and does not reach this far.
  read: (answer) =>
    answer.status === 403 && isJsonObject(answer.json)
      ? { state: 'active' }
      : validityOfJson(answer, () => ({ state: 'active' })),
  tells: [],
  cannotTell:
    'until when a token of OAuth works (keys do not end), and what it may do; anything of an integration key',
  date: '2026-11-27',
  source: 'https://developer.pagerduty.com/api-reference/list-abilities',
};
