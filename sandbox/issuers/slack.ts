import { json } from '../wire.ts';
import { bearerOf, type IssuerDouble, random, tooMany, withHeaders } from './issuer-double.ts';

/** https://docs.slack.dev/reference/methods/auth.test */
export const slack: IssuerDouble = {
  id: 'slack',
  host: 'slack.com',
  usualScopes: ['chat:write', 'users:read'],
  mint: () => ({ value: `xoxb-${random(11, 'hex').replace(/\D/g, '1')}-1234567890123-${random(24)}` }),
  shownBy: (request) =>
    bearerOf(request) ?? new URLSearchParams(request.body.toString()).get('token') ?? undefined,
  endpoints: [
    {
      method: 'POST',
      path: /^\/api\/auth\.test$/,
      answer: ({ token }) =>
        withHeaders(
          json({
            ok: true,
            url: 'https://example.slack.com/',
            team: 'example',
            user: 'deploy',
            team_id: 'T12345678',
            user_id: 'W12345678',
            bot_id: 'B12345678',
            is_enterprise_install: false,
          }),
          { 'x-oauth-scopes': token.scopes.join(',') },
        ),
    },
  ],
  refuse: (state) =>
    json({
      ok: false,
      error: { expired: 'token_expired', revoked: 'token_revoked', unknown: 'invalid_auth' }[state],
    }),
  limit: () => tooMany({ ok: false, error: 'ratelimited' }),
};
