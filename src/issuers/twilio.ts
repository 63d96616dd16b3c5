import { basic, fieldLike, type Issuer, validityOfJson } from './issuer.ts';

/** The auth token of an account, or the secret of an API key (`SK…`), with the account's id (`AC…`) beside it. */
export const twilio: Issuer = {
  id: 'twilio',
  name: 'Twilio',
  form: undefined,
  usualField: /(?:auth_?token|secret)$/i,
  host: 'api.twilio.com',
  request: ({ value, fields }) => {
    const account = fieldLike(fields, /./, /^AC[\da-f]{32}$/);
    if (account === undefined) return "needs the account's id (AC…) in a field beside the token";
    const key = fieldLike(fields, /./, /^SK[\da-f]{32}$/);
    return {
      // API keys have no access to the account itself.
      path: `/2010-04-01/Accounts/${account}${key === undefined ? '' : '/Usage/Records'}.json`,
      headers: { accept: 'application/json', authorization: basic(key ?? account, value) },
    };
  },
  read: (answer) =>
    validityOfJson(answer, ({ status }) =>
      status === 'closed' || status === 'suspended'
        ? { state: 'refused', why: `account ${status}` }
        : { state: 'active' },
    ),
  tells: [],
  cannotTell:
    'until when it works and what it may do; anything of a restricted key that may not read the usage',
  date: '2026-11-27',
  source: 'https://www.twilio.com/docs/iam/api/account#fetch-an-account-resource',
};
