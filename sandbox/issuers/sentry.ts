import { json, type WireResponse } from '../wire.ts';
import { type IssuerDouble, random, reading, tooMany } from './issuer-double.ts';

/**
 * Tokens of users, and of integrations (`integration`), which end, and are let in at the addresses of their organization
 * alone. https://github.com/getsentry/sentry/blob/master/src/sentry/api/authentication.py
 */
export const sentry: IssuerDouble = {
  id: 'sentry',
  host: 'sentry.io',
  usualScopes: ['org:read'],
  kinds: ['integration'],
  mint: ({ kind }) => ({ value: `sntry${kind === 'integration' ? 'i' : 'u'}_${random(64, 'hex')}` }),
  endpoints: [
    reading('/api/0/', ({ token }) =>
      token.kind === 'integration'
        ? refusal('This token access is limited to organization endpoints.')
        : json({
            version: '0',
            auth: { scopes: token.scopes },
            user: { id: '1', name: 'ci', username: 'ci', email: 'ci@example.com' },
          }),
    ),
  ],
  refuse: (state) => refusal(state === 'expired' ? 'Token expired' : 'Invalid token'),
  limit: () => tooMany({ detail: 'You are attempting to use this endpoint too frequently.' }),
};

function refusal(detail: string): WireResponse {
  return json({ detail }, 401);
}
