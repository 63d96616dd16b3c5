import { dateOf } from '../domain/expiry/expiry.ts';
import { isJsonObject, JsonNumber } from '../domain/values/json.ts';
import { bearer, type Issuer, validityOfJson, wordsOf } from './issuer.ts';

/** Personal access tokens of the workspace in `host=`. The list of the owner's tokens does not identify this one. */
export const databricks: Issuer = {
  id: 'databricks',
  name: 'Databricks',
  form: /^dapi[\da-f]{32}(?:-\d)?$/,
  host: undefined,
  request: ({ value }) => ({ path: '/api/2.0/token/list', headers: bearer(value) }),
  read: (answer) => {
    // By a page too, as older workspaces do: https://github.com/databricks/terraform-provider-databricks/issues/66
    if (answer.status === 403 && /invalid access token/i.test(answer.body))
      return { state: 'refused', why: 'not valid' };
    // Listing tokens needs the scope `authentication`, which few tokens have. One without it is told so by name.
    if (answer.status === 403 && /\brequired scopes\b/i.test(answer.body) && isJsonObject(answer.json))
      return { state: 'active' };
    if (
      [401, 403].includes(answer.status) &&
      /\bexpir(?:ed|ing)\b/i.test(answer.body) &&
      isJsonObject(answer.json)
    )
      return { state: 'refused', why: 'expired', isOver: true };
    return validityOfJson(answer, ({ token_infos }) => {
      const all = Array.isArray(token_infos) ? token_infos.filter(isJsonObject) : [];
      const [only] = all;
      if (all.length !== 1 || only === undefined) return { state: 'active' };
      const end = only.expiry_time instanceof JsonNumber ? only.expiry_time.source : undefined;
      return { state: 'active', endsAt: dateOf(end), scopes: wordsOf(only.scopes) };
    });
  },
  includes: (allowed) => allowed === 'all-apis',
  tells: ['expiry', 'scopes'],
  cannotTell:
    'its end and scopes where its owner has several tokens, or it may not list tokens (scope `authentication`)',
  date: '2026-11-27',
  source: 'https://docs.databricks.com/api/workspace/tokens/list',
};
