import { type Issuer, validityOfJson } from './issuer.ts';

/** REST API keys of an account or a user. For the EU: `host=api.eu.pagerduty.com`. */
export const pagerduty: Issuer = {
  id: 'pagerduty',
  name: 'PagerDuty',
  form: undefined,
  usualField: /(?:token|key)$/i,
  host: 'api.pagerduty.com',
  request: ({ value }) => ({
    path: '/abilities',
    headers: { accept: 'application/json', authorization: `Token token=${value}` },
  }),
  read: (answer) => validityOfJson(answer, () => ({ state: 'active' })),
  tells: [],
  cannotTell: 'until when it works and whether it may write; anything of an integration key',
  date: '2026-11-27',
  source: 'https://developer.pagerduty.com/api-reference/list-abilities',
};
