import { json, type WireResponse } from '../wire.ts';
import { basicOf, type IssuerDouble, random, reading } from './issuer-double.ts';

const account = `AC${'0123'.repeat(8)}`;

/** The auth token of an account; the secret of an API key (`key`). https://www.twilio.com/docs/iam/api/account#fetch-an-account-resource */
export const twilio: IssuerDouble = {
  id: 'twilio',
  host: 'api.twilio.com',
  usualScopes: [],
  kinds: ['key'],
  isEndless: true,
  mint: ({ kind }) =>
    kind === 'key'
      ? { value: random(32), fields: { account_sid: account, api_key: `SK${random(32, 'hex')}` } }
      : { value: random(32, 'hex'), fields: { account_sid: account } },
  shownBy: (request) => basicOf(request)?.password,
  endpoints: [
    reading(`/2010-04-01/Accounts/${account}\\.json`, ({ token }) =>
      // Keys are not let near the account itself.
      token.kind === 'key' ? refused() : json(resource(token.created)),
    ),
    reading(`/2010-04-01/Accounts/${account}/Usage/Records\\.json`, () =>
      json({ usage_records: [], page: 0, page_size: 50, next_page_uri: null, uri: '/2010-04-01' }),
    ),
  ],
  refuse: refused,
  limit: () => error(429, 20429, 'Too Many Requests'),
};

function refused(): WireResponse {
  return error(401, 20003, 'Authenticate');
}

function error(status: number, code: number, message: string): WireResponse {
  return json({ code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }, status);
}

function resource(created: Date) {
  return {
    sid: account,
    owner_account_sid: account,
    friendly_name: 'example',
    status: 'active',
    type: 'Full',
    date_created: created.toUTCString(),
    date_updated: created.toUTCString(),
    subresource_uris: {},
    uri: `/2010-04-01/Accounts/${account}.json`,
  };
}
