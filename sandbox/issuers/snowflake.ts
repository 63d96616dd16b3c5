import { json } from '../wire.ts';
import { type IssuerDouble, random, reading, tooMany } from './issuer-double.ts';

/** https://docs.snowflake.com/en/developer-guide/snowflake-rest-api/authentication */
export const snowflake: IssuerDouble = {
  id: 'snowflake',
  host: undefined,
  usualScopes: [],
  mint: () => ({ value: random(86) }),
  endpoints: [
    reading('/api/v2/databases', ({ token }) =>
      json([
        { name: 'APP', kind: 'PERMANENT', created_on: token.created.toISOString(), owner: 'ACCOUNTADMIN' },
      ]),
    ),
  ],
  refuse: () =>
    json({ error_code: '390144', code: '390144', message: 'Programmatic access token is invalid.' }, 401),
  limit: () => tooMany({ code: '390429', message: 'Too many requests' }),
};
