import { validityOfStatus } from '../domain/requests/verification.ts';
import { isJsonObject } from '../domain/values/json.ts';
import { basic, fieldLike, headerOf, type Issuer, notJson, wordsIn } from './issuer.ts';

/** Access tokens of a repository, project or workspace, and API tokens with the account's address beside them. */
export const bitbucket: Issuer = {
  id: 'bitbucket',
  name: 'Bitbucket',
  form: /^ATCTT3xFf[\w=-]{100,}$/,
  host: 'api.bitbucket.org',
  request: ({ value, fields }) => {
    // API tokens pass with the address of their account alone; as Bearer they are refused like revoked ones.
    const isApiToken = value.startsWith('ATATT');
    const user = fieldLike(
      fields,
      isApiToken ? /./ : /(?:^|[._-])(?:e-?mail|user(?:_?name)?)$/i,
      isApiToken ? /^[^\s:@]+@[^\s:@]+$/ : undefined,
    );
    if (isApiToken && user === undefined)
      return "needs the account's e-mail address in a field beside the token, such as email";
    const authorization =
      user !== undefined && !value.startsWith('ATCTT') ? basic(user, value) : `Bearer ${value}`;
    return { path: '/2.0/user', headers: { accept: 'application/json', authorization } };
  },
  read: (answer) => {
    const { status, json } = answer;
    const granted = headerOf(answer, 'x-oauth-scopes');
    // A token without access to its account is accepted, and the answer has its permissions.
    const isLetIn = status === 403 && isJsonObject(json) && granted !== undefined;
    if (status === 200 && !isJsonObject(json)) return notJson;
    const validity = validityOfStatus(isLetIn ? 200 : status);
    return validity.state === 'active'
      ? { ...validity, scopes: granted === undefined ? undefined : wordsIn(granted) }
      : validity;
  },
  includes: (allowed, has) =>
    allowed.replace(/:(?:write|admin)$/, '') === has || allowed.replace(/:admin$/, ':write') === has,
  tells: ['scopes'],
  cannotTell: 'until when it works',
  date: '2026-11-27',
  source: 'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-get',
};
