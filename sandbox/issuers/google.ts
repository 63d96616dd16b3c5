import { json } from '../wire.ts';
import { bearerOf, type IssuerDouble, random, secondsOf, tooMany } from './issuer-double.ts';

const hour = 3_600_000;
const client = '123456789012-0123456789abcdefghijklmnopqrstuv.apps.googleusercontent.com';

/** All its access tokens end, an hour after they were issued. https://github.com/googleapis/google-auth-library-nodejs/blob/main/src/auth/oauth2client.ts */
export const google: IssuerDouble = {
  id: 'google',
  host: 'oauth2.googleapis.com',
  usualScopes: ['openid', 'email'],
  mint: () => ({ value: `ya29.a0${random(200)}` }),
  shownBy: (request) =>
    new URLSearchParams(request.body.toString()).get('access_token') ??
    request.query.get('access_token') ??
    bearerOf(request),
  endpoints: (['POST', 'GET'] as const).map((method) => ({
    method,
    path: /^\/tokeninfo$/,
    answer: ({ token, now }) => {
      const end = token.expires ?? new Date(token.created.getTime() + hour);
      return json({
        azp: client,
        aud: client,
        sub: '100000000000000000001',
        scope: token.scopes.join(' '),
        exp: String(secondsOf(end)),
        expires_in: String(secondsOf(end.getTime() - now)),
        email: 'ci@example.com',
        email_verified: 'true',
        access_type: 'offline',
      });
    },
  })),
  refuse: () => json({ error: 'invalid_token', error_description: 'Invalid Value' }, 400),
  limit: () => tooMany({ error: 'rate_limit_exceeded' }),
};
