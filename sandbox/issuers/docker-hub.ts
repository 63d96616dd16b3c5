import { json } from '../wire.ts';
import { type IssuerDouble, random, tooMany } from './issuer-double.ts';

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
      answer: () => json({ access_token: `eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJvY3RvIn0.${random(40)}` }),
    },
  ],
  refuse: () =>
    json(
      { detail: 'Incorrect authentication credentials', message: 'Incorrect authentication credentials' },
      401,
    ),
  limit: () => tooMany({ detail: 'Rate limit exceeded', error: false }),
};
