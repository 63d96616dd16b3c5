import { json, type WireResponse } from '../wire.ts';
import { bearerOf, type IssuerDouble, random, reading } from './issuer-double.ts';

/** API keys, and admin ones (`admin`). https://platform.claude.com/docs/en/api/models-list */
export const anthropic: IssuerDouble = {
  id: 'anthropic',
  host: 'api.anthropic.com',
  usualScopes: [],
  kinds: ['admin'],
  mint: ({ kind }) => ({ value: `sk-ant-${kind === 'admin' ? 'admin01' : 'api03'}-${random(93)}AA` }),
  shownBy: (request) => request.headers['x-api-key'] ?? bearerOf(request),
  endpoints: [
    reading('/v1/models', ({ token }) =>
      token.kind === 'admin'
        ? refusal(401, 'authentication_error', 'invalid x-api-key')
        : json({
            data: [
              {
                type: 'model',
                id: 'claude-opus-4-6',
                display_name: 'Claude Opus 4.6',
                created_at: '2026-02-04T00:00:00Z',
                line: 'opus',
                max_input_tokens: 1_000_000,
                max_tokens: 128_000,
                capabilities: null,
              },
            ],
            has_more: false,
            first_id: 'claude-opus-4-6',
            last_id: 'claude-opus-4-6',
          }),
    ),
    reading('/v1/organizations/me', () =>
      json({ id: '12345678-1234-5678-1234-567812345678', type: 'organization', name: 'Example' }),
    ),
  ],
  refuse: () => refusal(401, 'authentication_error', 'invalid x-api-key'),
  limit: () => refusal(429, 'rate_limit_error', 'This request would exceed your rate limit.'),
};

function refusal(status: number, type: string, message: string): WireResponse {
  return json({ type: 'error', error: { type, message }, request_id: `req_${random(24)}` }, status);
}
