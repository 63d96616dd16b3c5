import { json, type WireResponse } from '../wire.ts';
import { type IssuerDouble, random, reading } from './issuer-double.ts';

/** Keys of a project, and restricted ones (`restricted`) that may not list models. https://platform.openai.com/docs/api-reference/models/list */
export const openai: IssuerDouble = {
  id: 'openai',
  host: 'api.openai.com',
  usualScopes: [],
  kinds: ['restricted'],
  isEndless: true,
  mint: () => ({ value: `sk-proj-${random(74)}T3BlbkFJ${random(74)}` }),
  endpoints: [
    reading('/v1/models', ({ token }) =>
      token.kind === 'restricted'
        ? // 401, as to a key that is not known: https://github.com/microsoft/PowerToys/issues/32989
          refusal(
            401,
            null,
            'You have insufficient permissions for this operation. Missing scopes: api.model.read.',
          )
        : json({
            object: 'list',
            data: [{ id: 'gpt-5.4', object: 'model', created: 1_700_000_000, owned_by: 'system' }],
          }),
    ),
  ],
  refuse: () => refusal(401, 'invalid_api_key', 'Incorrect API key provided: sk-proj-***.'),
  limit: () => refusal(429, 'rate_limit_exceeded', 'Rate limit reached for requests.'),
};

function refusal(status: number, code: string | null, message: string): WireResponse {
  return json({ error: { message, type: 'invalid_request_error', param: null, code } }, status);
}
