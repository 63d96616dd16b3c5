import { json } from '../wire.ts';
import { bearerOf, type IssuerDouble, random, secondsOf, tooMany, withHeaders } from './issuer-double.ts';

/** A token that is rotated ends, and is told when. https://docs.slack.dev/reference/methods/auth.test */
export const slack: IssuerDouble = {
  id: 'slack',
  host: 'slack.com',
  usualScopes: ['chat:write', 'users:read'],
  mint: ({ expires }) => {
    const number = random(11, 'hex').replace(/\D/g, '1');
    return { value: `${expires ? 'xoxe.xoxb-1-' : 'xoxb-'}${number}-1234567890123-${random(24)}` };
  },
  shownBy: (request) =>
    bearerOf(request) ?? new URLSearchParams(request.body.toString()).get('token') ?? undefined,
  endpoints: [
    {
      method: 'POST',
      path: /^\/api\/auth\.test$/,
      answer: ({ token, now }) =>
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
            ...(token.expires && { expires_in: secondsOf(token.expires.getTime() - now) }),
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
