import { json, type WireResponse } from '../wire.ts';
import {
  type IssuedToken,
  type IssuerCall,
  type IssuerDouble,
  random,
  reading,
  secondsOf,
  withHeaders,
} from './issuer-double.ts';

const documentation = 'https://docs.github.com/rest';

/** https://docs.github.com/en/rest/rate-limit/rate-limit */
export const github: IssuerDouble = {
  id: 'github',
  host: 'api.github.com',
  usualScopes: ['repo', 'read:org'],
  kinds: ['fine-grained', 'oauth', 'app'],
  mint: ({ kind, expires }, now) => {
    if (kind === 'fine-grained') return { value: `github_pat_${random(22)}_${random(59)}` };
    if (kind === 'oauth') return { value: `gho_${random(36)}` };
    if (kind === 'app') return { value: appToken(now, expires) };
    return { value: `ghp_${random(36)}` };
  },
  shownBy: ({ headers }) => /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1],
  endpoints: [
    reading('(?:/api/v3)?/rate_limit', (call) => {
      const limit = { limit: 5000, remaining: 4999, reset: secondsOf(call.now) + 3600, used: 1 };
      return withHeaders(
        json({ resources: { core: limit, search: { ...limit, limit: 30, remaining: 30 } }, rate: limit }),
        headersOf(call),
      );
    }),
    reading('(?:/api/v3)?/user', (call) =>
      withHeaders(json({ login: 'octocat', id: 1, type: 'User' }), headersOf(call)),
    ),
  ],
  refuse: () => json({ message: 'Bad credentials', documentation_url: documentation, status: '401' }, 401),
  limit: (now): WireResponse =>
    withHeaders(
      json({ message: 'API rate limit exceeded for user ID 1.', documentation_url: documentation }, 403),
      {
        'x-ratelimit-limit': '5000',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(secondsOf(now) + 60),
      },
    ),
};

/** The form of April 2026, `ghs_APPID_JWT`. */
function appToken(now: number, expires: Date | undefined): string {
  const part = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url');
  const exp = secondsOf(expires ?? now + 3_600_000);
  return `ghs_1234567_${part({ alg: 'RS256' })}.${part({ iat: exp - 3600, exp })}.${random(40)}`;
}

function headersOf({ token, now }: IssuerCall): Record<string, string> {
  return {
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    'x-ratelimit-reset': String(secondsOf(now) + 3600),
    'x-ratelimit-used': '1',
    'x-ratelimit-resource': 'core',
    ...(hasScopes(token) && { 'x-oauth-scopes': token.scopes.join(', '), 'x-accepted-oauth-scopes': '' }),
    ...(token.expires && { 'github-authentication-token-expiration': shown(token.expires) }),
  };
}

/** Fine-grained tokens and those of apps have permissions, of which no header tells. */
function hasScopes({ kind }: IssuedToken): boolean {
  return kind !== 'fine-grained' && kind !== 'app';
}

/** `2026-03-01 08:15:54 UTC` */
function shown(date: Date): string {
  return date.toISOString().replace(/T(.*)\.\d+Z/, ' $1 UTC');
}
