import { json } from '../wire.ts';
import { type IssuedToken, type IssuerDouble, random, tooMany } from './issuer-double.ts';

/** https://docs.docker.com/reference/api/hub/latest/operations/AuthCreateAccessToken.md */
export const dockerHub: IssuerDouble = {
  id: 'docker-hub',
  host: 'hub.docker.com',
  usualScopes: ['repo:read'],
  mint: () => ({ value: `dckr_pat_${random(27)}`, fields: { username: 'octo' } }),
  shownBy: ({ body }) => {
    const { identifier, secret } = JSON.parse(body.toString() || '{}');
    return identifier === 'octo' ? secret : '';
  },
  endpoints: [
    {
      method: 'POST',
      path: /^\/v2\/auth\/token$/,
      answer: ({ token }) => json({ access_token: sessionOf(token) }),
    },
  ],
  refuse: () =>
    json(
      { detail: 'Incorrect authentication credentials', message: 'Incorrect authentication credentials' },
      401,
    ),
  limit: () => tooMany({ detail: 'Rate limit exceeded', error: false }),
};

/** A JWT that says what the token may do: https://github.com/mongodb/kingfisher/issues/202 */
function sessionOf({ scopes }: IssuedToken): string {
  const claims = { sub: 'octo', scope: scopes.join(' ') };
  return `eyJhbGciOiJSUzI1NiJ9.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${random(40)}`;
}
