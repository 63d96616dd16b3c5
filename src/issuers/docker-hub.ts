import { isJsonObject, parseJson } from '../domain/values/json.ts';
import { fieldLike, type Issuer, validityOfJson, wordsOf } from './issuer.ts';

/**
 * Access tokens of a user or an organization, with its name beside them. They are exchanged for a session of minutes.
 */
export const dockerHub: Issuer = {
  id: 'docker-hub',
  name: 'Docker Hub',
  form: /^dckr_[po]at_[\w-]{20,}$/,
  host: 'hub.docker.com',
  request: ({ value, fields }) => {
    const identifier = fieldLike(fields, /(?:^|[._-])(?:user(?:_?name)?|login|organization|org)$/i);
    if (identifier === undefined) return 'needs the user name in a field beside the token, such as username';
    return {
      method: 'POST',
      path: '/v2/auth/token',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({ identifier, secret: value }),
    };
  },
  read: (answer) =>
    validityOfJson(answer, ({ access_token }) => {
      // The session is a JWT that says what it may do: https://github.com/mongodb/kingfisher/issues/202
      const [, claims = ''] = typeof access_token === 'string' ? access_token.split('.') : [];
      const session = parseJson(Buffer.from(claims, 'base64url').toString());
      return { state: 'active', scopes: isJsonObject(session) ? wordsOf(session.scope) : undefined };
    }),
  // Each of them includes those before it: https://docs.docker.com/reference/api/hub/latest/#tag/access-tokens
  includes: (allowed, has) => ranks.includes(has) && ranks.indexOf(has) < ranks.indexOf(allowed),
  tells: ['scopes'],
  cannotTell: 'until when it works',
  date: '2026-11-27',
  source: 'https://docs.docker.com/reference/api/hub/latest/operations/AuthCreateAccessToken.md',
};

const ranks = ['repo:public_read', 'repo:read', 'repo:write', 'repo:admin'];
