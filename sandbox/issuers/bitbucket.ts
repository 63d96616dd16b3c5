import { json, type WireResponse } from '../wire.ts';
import {
  basicOf,
  bearerOf,
  type IssuedToken,
  type IssuerDouble,
  random,
  reading,
  withHeaders,
} from './issuer-double.ts';

/**
 * Access tokens; API tokens (`api`) of an account, which pass with its address alone and are refused as Bearer.
 * https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-get
 */
export const bitbucket: IssuerDouble = {
  id: 'bitbucket',
  host: 'api.bitbucket.org',
  usualScopes: ['repository:write', 'account'],
  kinds: ['api'],
  mint: ({ kind }) =>
    kind === 'api'
      ? { value: `ATATT3xFf${random(170)}=${random(8)}`, fields: { email: 'dev@example.com' } }
      : { value: `ATCTT3xFf${random(170)}=${random(8)}` },
  shownBy: (request) => {
    const basic = basicOf(request);
    if (basic) return basic.user.includes('@') ? basic.password : '';
    const value = bearerOf(request);
    return value?.startsWith('ATATT') ? '' : value;
  },
  endpoints: [
    reading('/2.0/user', ({ token }) => {
      const answer = token.scopes.includes('account') ? json(account) : lacking(token);
      return withHeaders(answer, { 'x-oauth-scopes': token.scopes.join(', ') });
    }),
  ],
  refuse: () =>
    json(
      {
        type: 'error',
        error: { message: 'Token is invalid, expired, or not supported for this endpoint.' },
      },
      401,
    ),
  limit: () => ({
    status: 429,
    headers: { 'content-type': 'text/plain' },
    body: 'Rate limit for this resource has been exceeded',
  }),
};

const account = {
  type: 'user',
  uuid: '{c788b2da-b7a2-404c-9e26-d3f077557007}',
  display_name: 'ci',
  account_id: '557058:1',
};

function lacking({ scopes }: IssuedToken): WireResponse {
  const error = {
    message: 'Your credentials lack one or more required privilege scopes.',
    detail: { granted: scopes, required: ['account'] },
  };
  return json({ type: 'error', error }, 403);
}
