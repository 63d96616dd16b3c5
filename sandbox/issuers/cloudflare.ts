import { json } from '../wire.ts';
import { type IssuedToken, type IssuerDouble, random, reading, tooMany } from './issuer-double.ts';

const account = '0123456789abcdef'.repeat(2);

/** https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/ */
export const cloudflare: IssuerDouble = {
  id: 'cloudflare',
  host: 'api.cloudflare.com',
  usualScopes: [],
  kinds: ['account'],
  mint: ({ kind }) =>
    kind === 'account'
      ? { value: `cfat_${random(48)}`, fields: { account_id: account } }
      : { value: `cfut_${random(48)}` },
  endpoints: [
    reading('/client/v4/(?:user|accounts/[\\da-f]{32})/tokens/verify', ({ token }) =>
      verified('active', token),
    ),
  ],
  refuse: (state, token) => {
    if (token && state === 'expired') return verified('expired', token);
    if (token && state === 'revoked') return verified('disabled', token);
    return json(
      { success: false, errors: [{ code: 1000, message: 'Invalid API Token' }], messages: [], result: null },
      401,
    );
  },
  limit: () =>
    tooMany({
      success: false,
      errors: [{ code: 10100, message: 'Rate limited' }],
      messages: [],
      result: null,
    }),
};

function verified(status: string, { number, expires }: IssuedToken) {
  const isActive = status === 'active';
  return json({
    result: {
      id: number.toString(16).padStart(32, '0'),
      status,
      ...(expires && { expires_on: expires.toISOString().replace(/\.\d+Z$/, 'Z') }),
    },
    success: true,
    errors: [],
    messages: isActive ? [{ code: 10000, message: 'This API Token is valid and active', type: null }] : [],
  });
}
