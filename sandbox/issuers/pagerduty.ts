import { json } from '../wire.ts';
import { bearerOf, type IssuerDouble, random, reading, tooMany } from './issuer-double.ts';

/** Keys, and tokens of OAuth (`oauth`), which may not see the abilities here. https://developer.pagerduty.com/api-reference/list-abilities */
export const pagerduty: IssuerDouble = {
  id: 'pagerduty',
  host: 'api.pagerduty.com',
  usualScopes: [],
  kinds: ['oauth'],
  isEndless: true,
  mint: ({ kind }) => ({ value: kind === 'oauth' ? `pdus+_0XBPWQQ_${random(36)}` : `u+${random(18)}` }),
  shownBy: (request) =>
    /^Token token="?([^"]+)"?$/.exec(request.headers.authorization ?? '')?.[1] ?? bearerOf(request),
  endpoints: [
    reading('/abilities', ({ token }) =>
      token.kind === 'oauth'
        ? json({ error: { message: 'Access Denied', code: 2010 } }, 403)
        : json({ abilities: ['sso', 'advanced_reports', 'teams'] }),
    ),
    reading('/abilities/sso', () => ({ status: 204, headers: {}, body: '' })),
  ],
  refuse: () => json({ error: { message: 'Invalid token', code: 2006 } }, 401),
  limit: () =>
    tooMany({ error: { message: 'Rate Limit Exceeded', code: 2020 } }, { 'ratelimit-remaining': '0' }),
};
