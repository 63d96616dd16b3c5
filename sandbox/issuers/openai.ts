import { json, type WireResponse } from '../wire.ts';
import { type IssuerDouble, random, reading, secondsOf } from './issuer-double.ts';

/**
 * Keys of a project, restricted ones (`restricted`) that may not list models, and admin ones (`admin`).
 * https://platform.openai.com/docs/api-reference/models/list
 */
export const openai: IssuerDouble = {
  id: 'openai',
  host: 'api.openai.com',
  usualScopes: [],
  kinds: ['restricted', 'admin'],
  mint: ({ kind }) => {
    const length = kind === 'admin' ? 58 : 74;
    return { value: `sk-${kind === 'admin' ? 'admin' : 'proj'}-${random(length)}T3BlbkFJ${random(length)}` };
  },
  endpoints: [
    reading('/v1/models', ({ token }) =>
      token.kind !== undefined
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
    reading('/v1/organization/admin_api_keys', ({ token }) =>
      json({
        object: 'list',
        data: [
          {
            object: 'organization.admin_api_key',
            id: 'key_1',
            name: 'ci',
            redacted_value: 'sk-admin-***',
            created_at: secondsOf(token.created),
            expires_at: token.expires ? secondsOf(token.expires) : null,
            last_used_at: null,
            owner: { type: 'user', object: 'organization.user', id: 'user_1', name: 'ci', role: 'owner' },
          },
        ],
        first_id: 'key_1',
        last_id: 'key_1',
        has_more: false,
      }),
    ),
  ],
  refuse: () => refusal(401, 'invalid_api_key', 'Incorrect API key provided: sk-proj-***.'),
  limit: () => refusal(429, 'rate_limit_exceeded', 'Rate limit reached for requests.'),
};

function refusal(status: number, code: string | null, message: string): WireResponse {
  return json({ error: { message, type: 'invalid_request_error', param: null, code } }, status);
}
