import { plausibleDate } from '../domain/expiry/expiry.ts';
import { JsonNumber } from '../domain/values/json.ts';
import { bearer, headerOf, type Issuer, validityOfJson, wordsIn } from './issuer.ts';

/** Tokens of bots, users, workflows and apps; those that are rotated begin with `xoxe.`. No refresh tokens (`xoxe-`). */
export const slack: Issuer = {
  id: 'slack',
  name: 'Slack',
  form: /^(?:xox(?:[abprs]|e\.xox[bp])|xapp|xwfp)-[\w-]{10,}$/,
  host: 'slack.com',
  request: ({ value }) => ({ method: 'POST', path: '/api/auth.test', headers: bearer(value) }),
  read: (answer, { now }) =>
    validityOfJson(answer, ({ ok, error, expires_in }) => {
      const scopes = headerOf(answer, 'x-oauth-scopes');
      if (ok === true) {
        // The seconds that are left, of a token that is rotated:
        // https://docs.slack.dev/tools/node-slack-sdk/reference/web-api/type-aliases/AuthTestResponse
        const left = expires_in instanceof JsonNumber ? Number(expires_in.source) : Number.NaN;
        const asked = Date.parse(headerOf(answer, 'date') ?? '') || now;
        return {
          state: 'active',
          endsAt: plausibleDate(new Date(asked + left * 1000)),
          scopes: scopes === undefined ? undefined : wordsIn(scopes),
        };
      }
      const why = refusals.find((each) => each === error);
      return why === undefined
        ? { state: 'unknown', why: 'answered that something else is wrong than the token' }
        : { state: 'refused', why, isOver: why === 'token_expired' };
    }),
  tells: ['expiry', 'scopes'],
  cannotTell:
    'anything of a webhook URL or a refresh token; invalid_auth also where the app lets in other addresses alone',
  date: '2026-11-27',
  source: 'https://docs.slack.dev/reference/methods/auth.test',
};

const refusals = [
  'invalid_auth',
  'token_revoked',
  'token_expired',
  'account_inactive',
  'not_authed',
] as const;
