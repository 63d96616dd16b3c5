import { json } from '../wire.ts';
import { type IssuerDouble, random, reading, tooMany } from './issuer-double.ts';

/** https://developer.pagerduty.com/api-reference/list-abilities */
export const pagerduty: IssuerDouble = {
  id: 'pagerduty',
  host: 'api.pagerduty.com',
  usualScopes: [],
  isEndless: true,
  mint: () => ({ value: `u+${random(18)}` }),
  shownBy: ({ headers }) => /^Token token="?([^"]+)"?$/.exec(headers.authorization ?? '')?.[1],
  endpoints: [
    reading('/abilities', () => json({ abilities: ['sso', 'advanced_reports', 'teams'] })),
    reading('/abilities/sso', () => ({ status: 204, headers: {}, body: '' })),
  ],
  refuse: () => json({ error: { message: 'Invalid token', code: 2006 } }, 401),
  limit: () =>
    tooMany({ error: { message: 'Rate Limit Exceeded', code: 2020 } }, { 'ratelimit-remaining': '0' }),
};
