import { json, type WireResponse } from '../wire.ts';
import { basicOf, bearerOf, type IssuerDouble, random, reading } from './issuer-double.ts';

/**
 * Secret keys, restricted ones (`restricted`) that may not see the balance, and an organization's (`organization`), for
 * which each request names the account. https://docs.stripe.com/api/balance/balance_retrieve
 */
export const stripe: IssuerDouble = {
  id: 'stripe',
  host: 'api.stripe.com',
  usualScopes: [],
  kinds: ['restricted', 'organization'],
  mint: ({ kind }) =>
    kind === 'organization'
      ? { value: `sk_org_live_${random(60)}`, fields: { account: `acct_${random(16)}` } }
      : { value: `${kind === 'restricted' ? 'rk' : 'sk'}_live_${random(99)}` },
  shownBy: (request) => bearerOf(request) ?? basicOf(request)?.user,
  endpoints: [
    reading('/v1/balance', ({ token, request: { headers } }) =>
      token.kind === 'organization' && !(headers['stripe-context'] && headers['stripe-version'])
        ? refusal(400, { message: 'Missing required header.', type: 'invalid_request_error' })
        : token.kind === 'restricted'
          ? refusal(403, {
              message:
                "The provided key 'rk_live_***' does not have the required permissions for this endpoint.",
              type: 'invalid_request_error',
            })
          : json({
              object: 'balance',
              available: [{ amount: 0, currency: 'eur', source_types: { card: 0 } }],
              pending: [{ amount: 0, currency: 'eur', source_types: { card: 0 } }],
              livemode: true,
            }),
    ),
  ],
  refuse: (state) =>
    state === 'unknown'
      ? refusal(401, { message: 'Invalid API Key provided: sk_live_***', type: 'invalid_request_error' })
      : refusal(401, {
          code: 'api_key_expired',
          message: 'Expired API Key provided: sk_live_***',
          type: 'invalid_request_error',
        }),
  limit: () =>
    refusal(429, {
      code: 'rate_limit',
      message: 'Request rate limit exceeded.',
      type: 'invalid_request_error',
    }),
};

function refusal(status: number, error: Record<string, string>): WireResponse {
  return json({ error }, status);
}
