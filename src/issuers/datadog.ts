import { isJsonObject } from '../domain/values/json.ts';
import { fieldLike, type Issuer, validityOfJson } from './issuer.ts';

/** API keys. For another site than US1: `host=api.datadoghq.eu`. */
export const datadog: Issuer = {
  id: 'datadog',
  name: 'Datadog',
  form: undefined,
  usualField: /api_?key$/i,
  host: 'api.datadoghq.com',
  request: ({ value, fields, isOwnHost }) => {
    // https://docs.datadoghq.com/account_management/personal-access-tokens/: as an API key they are refused like any other text.
    if (/^dd(?:pat|sat|app?)_/.test(value))
      return 'has no request that every access token or application key may send: only API keys can be verified';
    const site = fieldLike(fields, /(?:^|[._-])(?:dd_?)?site$/i);
    if (!isOwnHost && site !== undefined && site !== 'datadoghq.com')
      return 'has this key on another site, as a field beside it says: add host=api.SITE to the line';
    return { path: '/api/v1/validate', headers: { accept: 'application/json', 'dd-api-key': value } };
  },
  read: (answer) => {
    // The documented answer for an invalid key; a firewall answers 403 with a page.
    if (answer.status === 403 && isJsonObject(answer.json)) return { state: 'refused', why: 'HTTP 403' };
    return validityOfJson(answer, ({ valid }) =>
      valid === true ? { state: 'active' } : { state: 'refused', why: 'not valid' },
    );
  },
  tells: [],
  cannotTell:
    'until when it works (API keys do not end); anything of an application key or an access token (`ddpat_`, `ddsat_`)',
  date: '2026-11-27',
  source: 'https://docs.datadoghq.com/api/latest/authentication/#validate-api-key',
};
