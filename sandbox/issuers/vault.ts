import { json } from '../wire.ts';
import { bearerOf, type IssuerDouble, random, reading, secondsOf, tooMany } from './issuer-double.ts';

/** Scopes are policies. https://developer.hashicorp.com/vault/api-docs/auth/token#lookup-a-token-self */
export const hashicorp: IssuerDouble = {
  id: 'vault',
  host: undefined,
  usualScopes: ['default', 'ci'],
  kinds: ['batch'],
  mint: ({ kind }) => ({
    value: `${kind === 'batch' ? 'hvb' : 'hvs'}.${random(kind === 'batch' ? 140 : 91)}`,
  }),
  shownBy: (request) => request.headers['x-vault-token'] ?? bearerOf(request),
  endpoints: [
    reading('/v1/auth/token/lookup-self', ({ token, now }) => {
      const { value, created, expires, scopes, number } = token;
      const ttl = expires ? secondsOf(expires.getTime() - now) : 0;
      return json({
        request_id: '6f2b1a3e-0000-4000-8000-000000000000',
        lease_id: '',
        renewable: false,
        lease_duration: 0,
        data: {
          accessor: `accessor-${number}`,
          creation_time: secondsOf(created),
          creation_ttl: expires ? secondsOf(expires.getTime() - created.getTime()) : 0,
          display_name: 'token-ci',
          entity_id: '',
          expire_time: expires ? nanoseconds(expires) : null,
          explicit_max_ttl: 0,
          id: value,
          issue_time: nanoseconds(created),
          meta: null,
          num_uses: 0,
          orphan: false,
          path: 'auth/token/create',
          policies: scopes,
          renewable: true,
          ttl,
          type: token.kind === 'batch' ? 'batch' : 'service',
        },
        wrap_info: null,
        warnings: null,
        auth: null,
      });
    }),
  ],
  refuse: () => json({ errors: ['permission denied'] }, 403),
  limit: () => tooMany({ errors: ['request path "auth/token/lookup-self": rate limit quota exceeded'] }),
};

/** As Go writes time. */
function nanoseconds(date: Date): string {
  return date.toISOString().replace('Z', '123456Z');
}
