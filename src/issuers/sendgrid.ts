import { bearer, type Issuer, validityOfJson, wordsOf } from './issuer.ts';

/** API keys of Twilio SendGrid. */
export const sendgrid: Issuer = {
  id: 'sendgrid',
  name: 'SendGrid',
  form: /^SG\.[\w-]{22}\.[\w-]{43}$/,
  host: 'api.sendgrid.com',
  request: ({ value }) => ({ path: '/v3/scopes', headers: bearer(value) }),
  read: (answer) => validityOfJson(answer, ({ scopes }) => ({ state: 'active', scopes: wordsOf(scopes) })),
  tells: ['scopes'],
  cannotTell: 'until when it works (its keys do not end)',
  date: '2026-11-27',
  source:
    'https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access',
};
