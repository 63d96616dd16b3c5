import { bearer, headerOf, type Issuer, validityOfJson, wordsIn } from './issuer.ts';

/** Tokens of bots, users and apps. */
export const slack: Issuer = {
  id: 'slack',
  name: 'Slack',
  form: /^xox(?:[abprs]|e\.xox[bp])-[\w-]{10,}$/,
  host: 'slack.com',
  request: ({ value }) => ({ method: 'POST', path: '/api/auth.test', headers: bearer(value) }),
  read: (answer) =>
    validityOfJson(answer, ({ ok, error }) => {
      const scopes = headerOf(answer, 'x-oauth-scopes');
      if (ok === true) return { state: 'active', scopes: scopes === undefined ? undefined : wordsIn(scopes) };
      const why = refusals.find((each) => each === error);
      return why === undefined
        ? { state: 'unknown', why: 'answered that something else is wrong than the token' }
        : { state: 'refused', why, isOver: why === 'token_expired' };
    }),
  tells: ['scopes'],
  cannotTell: 'until when a token that is rotated works; anything of a webhook URL',
  date: '2026-11-26',
  source: 'https://docs.slack.dev/reference/methods/auth.test',
};

const refusals = [
  'invalid_auth',
  'token_revoked',
  'token_expired',
  'account_inactive',
  'not_authed',
] as const;
