import { json } from '../wire.ts';
import { type IssuerDouble, random, reading, secondsOf, tooMany } from './issuer-double.ts';

/** Every token is of an owner of its own, unless it is of the kind `shared`. https://docs.databricks.com/api/workspace/tokens/list */
export const databricks: IssuerDouble = {
  id: 'databricks',
  host: undefined,
  usualScopes: ['all-apis'],
  kinds: ['shared'],
  mint: () => ({ value: `dapi${random(32, 'hex')}` }),
  endpoints: [
    reading('/api/2.0/token/list', ({ token, all }) => {
      // https://docs.databricks.com/api/workspace/api/scopes
      if (!token.scopes.some((scope) => ['all-apis', 'authentication'].includes(scope)))
        return json(
          {
            error_code: 'PERMISSION_DENIED',
            message: 'Provided access token does not have required scopes: authentication',
          },
          403,
        );
      const own = all.filter((each) => each === token || (token.kind === 'shared' && each.kind === 'shared'));
      return json({
        token_infos: own.map(({ number, created, expires, scopes }) => ({
          token_id: String(number).padStart(64, '0'),
          creation_time: created.getTime(),
          expiry_time: expires ? secondsOf(expires) * 1000 : -1,
          comment: 'deploy',
          scopes,
        })),
      });
    }),
  ],
  refuse: () => json({ error_code: 403, message: 'Invalid access token.' }, 403),
  limit: () => tooMany({ error_code: 'REQUEST_LIMIT_EXCEEDED', message: 'Too many requests' }),
};
