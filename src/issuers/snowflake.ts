import { validityOfStatus } from '../domain/requests/verification.ts';
import { isJsonObject } from '../domain/values/json.ts';
import { bearer, type Issuer } from './issuer.ts';

/** Programmatic access tokens of the account in `host=`. */
export const snowflake: Issuer = {
  id: 'snowflake',
  name: 'Snowflake',
  form: undefined,
  usualField: /(?:pat|token|tokenvalue)$/i,
  host: undefined,
  request: ({ value }) => ({
    path: '/api/v2/databases?showLimit=1',
    headers: { ...bearer(value), 'x-snowflake-authorization-token-type': 'PROGRAMMATIC_ACCESS_TOKEN' },
  }),
  read: ({ status, json }) => {
    if (json === undefined) return { state: 'unknown', why: 'answered without the JSON that it documents' };
    // A valid token that may not list databases gets this answer.
    return validityOfStatus(status === 403 && isJsonObject(json) ? 200 : status);
  },
  tells: [],
  cannotTell: 'until when it works and what it may do; 401 also where a network policy keeps this runner out',
  date: '2026-11-27',
  source: 'https://docs.snowflake.com/en/developer-guide/snowflake-rest-api/authentication',
};
