import { json } from '../wire.ts';
import { type IssuerDouble, random, reading, tooMany } from './issuer-double.ts';

/** https://www.fastly.com/documentation/reference/api/auth-tokens/user/ */
export const fastly: IssuerDouble = {
  id: 'fastly',
  host: 'api.fastly.com',
  usualScopes: ['global:read', 'purge_all'],
  mint: () => ({ value: random(32) }),
  shownBy: ({ headers }) => headers['fastly-key'],
  endpoints: [
    reading('/tokens/self', ({ token, now }) =>
      json({
        id: String(token.number),
        user_id: 'u1',
        customer_id: 'c1',
        name: 'deploy',
        scope: token.scopes.join(' '),
        services: [],
        created_at: token.created.toISOString(),
        last_used_at: new Date(now).toISOString(),
        expires_at: token.expires?.toISOString() ?? null,
        ip: '127.0.0.1',
        user_agent: '',
      }),
    ),
  ],
  refuse: () => json({ msg: 'Provided credentials are missing or invalid' }, 401),
  limit: () =>
    tooMany({ msg: 'You have exceeded your hourly rate limit' }, { 'fastly-ratelimit-remaining': '0' }),
};
