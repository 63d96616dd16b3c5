import { dateOf } from '../domain/expiry/expiry.ts';
import { validityOfStatus } from '../domain/requests/verification.ts';
import type { Issuer, ReadableAnswer } from './issuer.ts';
import { headerOf, notJson, wordsIn } from './issuer.ts';

/**
 * Classic and fine-grained personal tokens, and tokens of OAuth and GitHub Apps, including `ghs_APPID_JWT`. A request
 * for the rate limit does not count towards it, and every token may send it. For GitHub Enterprise Server: `host=`.
 */
export const github: Issuer = {
  id: 'github',
  name: 'GitHub',
  form: /^(?:gh[opusr]_(?:[A-Za-z0-9]{36,251}|[A-Za-z0-9]+_eyJ[\w-]*\.[\w-]+\.[\w-]*)|github_pat_\w{22}_\w{59,})$/,
  host: 'api.github.com',
  ownPath: (host) => (host.startsWith('api.') ? '' : '/api/v3'),
  request: ({ value }) => ({
    path: '/rate_limit',
    headers: {
      accept: 'application/vnd.github+json',
      // A JWT is accepted as Bearer only.
      authorization: `${value.split('.').length === 3 ? 'Bearer' : 'token'} ${value}`,
    },
  }),
  read: (answer, { isOwnHost }) => {
    // GitHub Enterprise Server without rate limits answers 404 to valid tokens.
    if (answer.status === 404 && isOwnHost) return told(answer);
    if (answer.status === 200 && answer.json === undefined && answer.body !== '') return notJson;
    const validity = validityOfStatus(answer.status);
    return validity.state === 'active' ? told(answer) : validity;
  },
  includes: (allowed, has) => (implied[allowed] ?? []).some((each) => each === has || reaches(each, has)),
  tells: ['expiry', 'scopes'],
  cannotTell: 'what a fine-grained token or one of an App may do; the end of a classic one that has none',
  date: '2026-11-27',
  source: 'https://docs.github.com/en/rest/rate-limit/rate-limit',
};

/** https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps */
const implied: Readonly<Record<string, readonly string[]>> = {
  repo: ['repo:status', 'repo_deployment', 'public_repo', 'repo:invite', 'security_events'],
  'admin:repo_hook': ['write:repo_hook'],
  'write:repo_hook': ['read:repo_hook'],
  'admin:org': ['write:org'],
  'write:org': ['read:org'],
  'admin:public_key': ['write:public_key'],
  'write:public_key': ['read:public_key'],
  'admin:gpg_key': ['write:gpg_key'],
  'write:gpg_key': ['read:gpg_key'],
  'admin:enterprise': ['manage_runners:enterprise', 'manage_billing:enterprise', 'read:enterprise'],
  'write:packages': ['read:packages'],
  project: ['read:project'],
  user: ['read:user', 'user:email', 'user:follow'],
  'write:discussion': ['read:discussion'],
};

function reaches(allowed: string, has: string): boolean {
  return (implied[allowed] ?? []).some((each) => each === has || reaches(each, has));
}

/**
 * `github-authentication-token-expiration` is for example `2026-03-01 08:15:54 UTC`, or has an offset. For some
 * fine-grained tokens it is the time of the answer, as in `date`: a token that was just accepted does not end in that
 * minute. https://github.com/google/go-github/issues/3708
 */
function told(answer: ReadableAnswer) {
  const at = dateOf(headerOf(answer, 'github-authentication-token-expiration'));
  const isNow = at && Math.abs(at.getTime() - Date.parse(headerOf(answer, 'date') ?? '')) < 60_000;
  const scopes = headerOf(answer, 'x-oauth-scopes');
  return {
    state: 'active',
    endsAt: isNow ? undefined : at,
    scopes: scopes === undefined ? undefined : wordsIn(scopes),
  } as const;
}
