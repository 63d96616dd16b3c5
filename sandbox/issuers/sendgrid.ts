import { json } from '../wire.ts';
import { type IssuerDouble, random, reading, tooMany } from './issuer-double.ts';

/** https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access */
export const sendgrid: IssuerDouble = {
  id: 'sendgrid',
  host: 'api.sendgrid.com',
  usualScopes: ['mail.send'],
  isEndless: true,
  mint: () => ({ value: `SG.${random(22)}.${random(43)}` }),
  endpoints: [reading('/v3/scopes', ({ token }) => json({ scopes: token.scopes }))],
  refuse: () =>
    json(
      {
        errors: [
          {
            message: 'The provided authorization grant is invalid, expired, or revoked',
            field: null,
          },
        ],
      },
      401,
    ),
  limit: () =>
    tooMany({ errors: [{ field: null, message: 'too many requests' }] }, { 'x-ratelimit-remaining': '0' }),
};
