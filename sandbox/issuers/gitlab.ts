import { json, type WireResponse } from '../wire.ts';
import { bearerOf, type IssuerDouble, random, reading } from './issuer-double.ts';

const day = 86_400_000;
const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** Tokens with scopes, and fine-grained ones (`fine-grained`). https://docs.gitlab.com/api/personal_access_tokens/#self-inform */
export const gitlab: IssuerDouble = {
  id: 'gitlab',
  host: 'gitlab.com',
  usualScopes: ['api'],
  kinds: ['fine-grained'],
  // A token ends as the day begins.
  endOf: (wished) => new Date(Math.floor(wished.getTime() / day) * day),
  mint: () => ({ value: `glpat-${random(20)}` }),
  shownBy: (request) => request.headers['private-token'] ?? bearerOf(request),
  endpoints: [
    reading('/api/v4/personal_access_tokens/self', ({ token, now }) =>
      json({
        id: token.number,
        name: 'deploy',
        revoked: false,
        created_at: token.created.toISOString(),
        description: 'for the pipeline',
        scopes: token.kind === 'fine-grained' ? ['granular'] : token.scopes,
        user_id: 3,
        last_used_at: new Date(now).toISOString(),
        active: true,
        expires_at: token.expires ? dayOf(token.expires) : null,
        last_used_ips: ['127.0.0.1'],
        ...(token.kind === 'fine-grained' && {
          granular: true,
          granular_scopes: [
            { access: 'selected_memberships', permissions: token.scopes, project_id: 1, group_id: null },
          ],
        }),
      }),
    ),
  ],
  refuse: (state) => {
    if (state === 'revoked') return invalid('Token was revoked. You have to re-authorize from the user.');
    if (state === 'expired')
      return invalid('Token is expired. You can either do re-authorization or token refresh.');
    return json({ message: '401 Unauthorized' }, 401);
  },
  limit: () => ({
    status: 429,
    headers: { 'content-type': 'text/plain', 'retry-after': '30', 'ratelimit-remaining': '0' },
    body: 'Retry later\n',
  }),
};

function invalid(description: string): WireResponse {
  return json({ error: 'invalid_token', error_description: description }, 401);
}
