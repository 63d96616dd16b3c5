import { json } from '../wire.ts';
import { type IssuerDouble, random, reading, tooMany } from './issuer-double.ts';

/** https://docs.sentry.io/api/users/retrieve-the-current-credentials/ */
export const sentry: IssuerDouble = {
  id: 'sentry',
  host: 'sentry.io',
  usualScopes: ['org:read'],
  isEndless: true,
  mint: () => ({ value: `sntryu_${random(64, 'hex')}` }),
  endpoints: [
    reading('/api/0/', ({ token }) =>
      json({
        version: '0',
        auth: { scopes: token.scopes },
        user: { id: '1', name: 'ci', username: 'ci', email: 'ci@example.com' },
      }),
    ),
  ],
  refuse: () => json({ detail: 'Invalid token' }, 401),
  limit: () => tooMany({ detail: 'You are attempting to use this endpoint too frequently.' }),
};
