// What people have reported of tools that ask issuers about tokens, tried on the bundle: each is a lease of one token.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesOf, openStage, refusalOf } from '../dist/stage.ts';
import { type Answer, openTokenService } from '../dist/token-service.ts';
import { hostWithIssuersAt } from './issuer-stage.ts';

interface Report {
  readonly title: string;
  /** Where it was reported, or what documents the answer. */
  readonly source: string;
  readonly issuer: string;
  readonly token: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly path: string;
  readonly answer: Answer;
  /** `fine`, a warning's text, or an error's code and text. */
  readonly outcome: 'fine' | RegExp | readonly [code: string, says: RegExp];
}

const page = '<!DOCTYPE html><html><title>Attention Required! | Cloudflare</title></html>';
const older = 'aB3d_'.repeat(8);
const account = '0123456789abcdef'.repeat(2);
const gitlabSelf = '/gitlab.com/api/v4/personal_access_tokens/self';
const npmTokens = '/registry.npmjs.org/-/npm/v1/tokens?perPage=100';
const json = (status: number, body: unknown): Answer => ({ status, body: JSON.stringify(body) });

const reports: readonly Report[] = [
  {
    title: "an account's token of the older form, without the account's id",
    source: 'https://github.com/putyourlightson/craft-cloudflare/issues/78',
    issuer: 'cloudflare',
    token: older,
    path: '/api.cloudflare.com/client/v4/user/tokens/verify',
    answer: json(401, { success: false, errors: [{ code: 1000, message: 'Invalid API Token' }] }),
    outcome: /Cloudflare does not know it there/,
  },
  {
    title: "a user's token of the older form, beside an account's id",
    source: 'https://github.com/tashfeenahmed/freellmapi/issues/297',
    issuer: 'cloudflare',
    token: older,
    fields: { account_id: account },
    path: `/api.cloudflare.com/client/v4/accounts/${account}/tokens/verify`,
    answer: json(403, { success: false, errors: [{ code: 9109, message: 'Unauthorized' }] }),
    outcome: /Cloudflare does not know it there/,
  },
  {
    title: "an account's token of the form that says so, at its own place",
    source: 'https://github.com/benvinegar/counterscale/pull/268',
    issuer: 'cloudflare',
    token: `cfat_${'aB3d'.repeat(12)}`,
    fields: { CLOUDFLARE_ACCOUNT_ID: account },
    path: `/api.cloudflare.com/client/v4/accounts/${account}/tokens/verify`,
    answer: json(200, { success: true, result: { id: 'x', status: 'active' } }),
    outcome: 'fine',
  },
  {
    title: 'a firewall that answers 403 by a page',
    source: 'https://github.com/trufflesecurity/trufflehog/issues/5184',
    issuer: 'datadog',
    token: account,
    path: '/api.datadoghq.com/api/v1/validate',
    answer: { status: 403, body: page },
    outcome: /Datadog answered HTTP 403/,
  },
  {
    title: 'a firewall that answers 403 by a page, where 403 means a key that lives',
    source: 'https://github.com/trufflesecurity/trufflehog/issues/5164',
    issuer: 'stripe',
    token: `rk_live_${'aB3d'.repeat(6)}`,
    path: '/api.stripe.com/v1/balance',
    answer: { status: 403, body: page },
    outcome: /Stripe answered without the JSON/,
  },
  {
    title: 'a sign-on page before a server that answers 401',
    source: 'https://github.com/trufflesecurity/trufflehog/issues/4176',
    issuer: 'gitlab',
    token: `glpat-${'aB3d'.repeat(5)}`,
    path: gitlabSelf,
    answer: { status: 401, body: page },
    outcome: /GitLab answered HTTP 401 with a page/,
  },
  {
    title: 'a sign-on page that answers 200',
    source: 'https://github.com/trufflesecurity/trufflehog/issues/4176',
    issuer: 'gitlab',
    token: `glpat-${'aB3d'.repeat(5)}`,
    path: gitlabSelf,
    answer: { status: 200, body: page },
    outcome: /GitLab answered without the JSON/,
  },
  {
    title: 'a token that has expired',
    source: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/api/api_guard.rb',
    issuer: 'gitlab',
    token: `glpat-${'aB3d'.repeat(5)}`,
    path: gitlabSelf,
    answer: json(401, {
      error: 'invalid_token',
      error_description: 'Token is expired. You can either do re-authorization or token refresh.',
    }),
    outcome: ['E_EXPIRED', /has expired, according to GitLab/],
  },
  {
    title: 'a token that was revoked, or rotated',
    source: 'https://gitlab.com/gitlab-org/gitlab/-/issues/413969',
    issuer: 'gitlab',
    token: `glpat-${'aB3d'.repeat(5)}`,
    path: gitlabSelf,
    answer: json(401, {
      error: 'invalid_token',
      error_description: 'Token was revoked. You have to re-authorize from the user.',
    }),
    outcome: ['E_REVOKED', /is refused by GitLab \(revoked\)/],
  },
  {
    title: 'a token of another server, whose address stands beside it',
    source: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-partner-GitLabAccessToken.html',
    issuer: 'gitlab',
    token: `glpat-${'aB3d'.repeat(5)}`,
    fields: { gitlabUrl: 'https://git.example.com' },
    path: '/nowhere',
    answer: {},
    outcome: /stands on a server of its own, as a field beside the token says: add host=HOST/,
  },
  {
    title: 'a live token whose owner is asked for a one-time password',
    source: 'https://github.com/npm/npm-registry-fetch/blob/main/lib/check-response.js',
    issuer: 'npm',
    token: `npm_${'aB3d'.repeat(9)}`,
    path: npmTokens,
    answer: { status: 401, headers: { 'www-authenticate': 'OTP' } },
    outcome: /npm asks for a one-time password beside the token/,
  },
  {
    title: 'a live token that works from other addresses alone',
    source: 'https://github.com/npm/npm-registry-fetch/blob/main/lib/check-response.js',
    issuer: 'npm',
    token: `npm_${'aB3d'.repeat(9)}`,
    path: npmTokens,
    answer: { status: 401, headers: { 'www-authenticate': 'ipaddress' } },
    outcome: /npm lets the token in from other addresses alone/,
  },
  {
    title: 'a granular token that may not list tokens',
    source: 'https://github.com/semantic-release/npm/issues/4',
    issuer: 'npm',
    token: `npm_${'aB3d'.repeat(9)}`,
    path: npmTokens,
    answer: json(403, { message: 'Forbidden' }),
    outcome: /npm answered HTTP 403/,
  },
  {
    title: "an organization's token, under the organization's name",
    source: 'https://github.com/docker/terraform-provider-docker/pull/138',
    issuer: 'docker-hub',
    token: `dckr_oat_${'aB3d'.repeat(8)}`,
    fields: { organization: 'octo' },
    path: '/hub.docker.com/v2/auth/token',
    answer: json(200, { access_token: 'FAKE' }),
    outcome: 'fine',
  },
  {
    title: 'HTTP 200 with ok: false',
    source: 'https://docs.slack.dev/reference/methods/auth.test',
    issuer: 'slack',
    token: `xoxb-1234567890-${'aB3d'.repeat(6)}`,
    path: '/slack.com/api/auth.test',
    answer: json(200, { ok: false, error: 'token_expired' }),
    outcome: ['E_EXPIRED', /has expired, according to Slack/],
  },
  {
    title: 'HTTP 200 with ok: false for a fault of its own',
    source: 'https://docs.slack.dev/reference/methods/auth.test',
    issuer: 'slack',
    token: `xoxb-1234567890-${'aB3d'.repeat(6)}`,
    path: '/slack.com/api/auth.test',
    answer: json(200, { ok: false, error: 'internal_error' }),
    outcome: /Slack answered that something else is wrong/,
  },
  {
    title: 'a refusal by a page, of an older workspace',
    source: 'https://github.com/databricks/terraform-provider-databricks/issues/66',
    issuer: 'databricks',
    token: `dapi${account}`,
    path: '/api/2.0/token/list',
    answer: {
      status: 403,
      body: '<html><title>Error 403 Invalid access token.</title></html>',
    },
    outcome: ['E_REVOKED', /is refused by Databricks \(not valid\)/],
  },
  {
    title: 'a token that is over',
    source: 'https://github.com/databricks/databricks-sdk-go/issues/1061',
    issuer: 'databricks',
    token: `dapi${account}`,
    path: '/api/2.0/token/list',
    answer: json(403, { error_code: 403, message: 'JWT has expired' }),
    outcome: ['E_EXPIRED', /has expired, according to Databricks/],
  },
  {
    title: 'a token for other things than listing tokens',
    source: 'https://github.com/sparklyr/sparklyr/issues/3515',
    issuer: 'databricks',
    token: `dapi${account}`,
    path: '/api/2.0/token/list',
    answer: json(403, {
      error_code: 'PERMISSION_DENIED',
      message: 'Provided access token does not have required scopes: authentication',
    }),
    outcome: 'fine',
  },
  {
    title: 'a live token of a fine-grained form that may not look at itself',
    source: 'https://docs.gitlab.com/auth/tokens/fine_grained_access_tokens/',
    issuer: 'gitlab',
    token: 'glpat-TESTtokenGq5K56y8RBbu286MQp1OmFwOAk.01.0z11111is',
    path: gitlabSelf,
    answer: json(403, { error: 'insufficient_granular_scope', error_description: 'Access denied' }),
    outcome: 'fine',
  },
  {
    title: 'a live token whose owner has to prove who is asking',
    source:
      'https://docs.gitlab.com/user/profile/personal_access_tokens/#require-dpop-headers-with-personal-access-tokens',
    issuer: 'gitlab',
    token: 'glpat-testd_Rb5_cHeWe1JH56wr2FCBA.0r1pum4t4',
    path: gitlabSelf,
    answer: json(401, { error: 'dpop_error', error_description: 'DPoP header is missing' }),
    outcome: /GitLab asks for a proof beside the token/,
  },
  {
    title: 'a live token that works at the addresses of its organization alone',
    source: 'https://github.com/getsentry/sentry/blob/master/src/sentry/api/authentication.py',
    issuer: 'sentry',
    token: `sntryi_${account}${account}`,
    path: '/sentry.io/api/0/',
    answer: json(401, { detail: 'This token access is limited to organization endpoints.' }),
    outcome: 'fine',
  },
  {
    title: 'a token of an app that is over',
    source: 'https://github.com/getsentry/sentry/blob/master/src/sentry/api/authentication.py',
    issuer: 'sentry',
    token: `sntrya_${account}${account}`,
    path: '/sentry.io/api/0/',
    answer: json(401, { detail: 'Token expired' }),
    outcome: ['E_EXPIRED', /has expired, according to Sentry/],
  },
  {
    title: 'a live key that other addresses alone may use',
    source: 'https://developers.openai.com/api/docs/guides/ip-allowlist',
    issuer: 'openai',
    token: `sk-svcacct-${'aB3d'.repeat(20)}`,
    path: '/api.openai.com/v1/models',
    answer: json(401, { error: { message: 'IP not authorized', type: 'x', code: 'ip_not_authorized' } }),
    outcome: /OpenAI lets the key in from other addresses alone/,
  },
  {
    title: 'an admin key, which may not list models',
    source: 'https://platform.openai.com/docs/api-reference/admin-api-keys/list',
    issuer: 'openai',
    token: `sk-admin-${'aB3d'.repeat(20)}`,
    path: '/api.openai.com/v1/organization/admin_api_keys?limit=1',
    answer: json(200, { object: 'list', data: [] }),
    outcome: 'fine',
  },
  {
    title: 'a live token of OAuth that may not see the abilities of its account',
    source: 'https://developer.pagerduty.com/docs/app-oauth-token',
    issuer: 'pagerduty',
    token: 'pdus+_0XBPWQQ_dfd3c718-4a46-400d-a8ec-45bab1fd417e',
    path: '/api.pagerduty.com/abilities',
    answer: json(403, { error: { message: 'Access Denied', code: 2010 } }),
    outcome: 'fine',
  },
  {
    title: 'an access token in the place of an API key',
    source: 'https://docs.datadoghq.com/account_management/personal-access-tokens/',
    issuer: 'datadog',
    token: `ddpat_${'aB3d'.repeat(10)}`,
    path: '/nowhere',
    answer: {},
    outcome: /Datadog has no request that every access token or application key may send/,
  },
  {
    title: 'a rotated token that ends in an hour',
    source: 'https://docs.slack.dev/authentication/using-token-rotation',
    issuer: 'slack',
    token: `xoxe.xoxb-1-${'aB3d'.repeat(20)}`,
    path: '/slack.com/api/auth.test',
    answer: json(200, { ok: true, expires_in: 3600 }),
    outcome: /TOKEN \(ci\/x#token\) expires in (?:59 min|1 h)/,
  },
  {
    title: 'a key of an app, which has no scopes',
    source: 'https://docs.slack.dev/authentication/tokens',
    issuer: 'slack',
    token: `xapp-1-A0123456789-${'aB3d'.repeat(16)}`,
    path: '/slack.com/api/auth.test',
    answer: json(200, { ok: true, app_id: 'A0123456789', app_name: 'x' }),
    outcome: 'fine',
  },
  {
    title: "an organization's key without an account of it",
    source: 'https://docs.stripe.com/keys/organization-api-keys',
    issuer: 'stripe',
    token: `sk_org_live_${'aB3d'.repeat(10)}`,
    path: '/nowhere',
    answer: {},
    outcome: /Stripe needs one of the organization's accounts \(acct_…\)/,
  },
  {
    title: "an organization's key with an account of it",
    source: 'https://docs.stripe.com/keys/organization-api-keys',
    issuer: 'stripe',
    token: `sk_org_live_${'aB3d'.repeat(10)}`,
    fields: { account: 'acct_1032D82eZvKYlo2C' },
    path: '/api.stripe.com/v1/balance',
    answer: json(200, { object: 'balance' }),
    outcome: 'fine',
  },
  {
    title: 'an invalid token, in the words of another version',
    source:
      'https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/googleoauth2/googleoauth2_access_token.go',
    issuer: 'google',
    token: `ya29.a0${'aB3d'.repeat(30)}`,
    path: '/oauth2.googleapis.com/tokeninfo',
    answer: json(400, { error_description: 'Invalid Value' }),
    outcome: ['E_REVOKED', /is refused by Google/],
  },
];

for (const { title, source, issuer, token, fields = {}, path, answer, outcome } of reports) {
  test(`${issuer}: ${title}`, async (t) => {
    assert.match(source, /^https:\/\//);
    const service = await openTokenService(t, { [path]: answer });
    const stage = await openStage(t, { host: await hostWithIssuersAt(t, service.url) });
    stage.put('ci/x', JSON.stringify({ ...fields, token }));
    const host = issuer === 'databricks' ? ` host=${new URL(service.url).host}` : '';
    const step = await stage.lease('TOKEN, ci/x#token', { verify: `TOKEN ${issuer}${host}` });
    assert.equal(service.asked.length, path === '/nowhere' ? 0 : 1);
    if (Array.isArray(outcome)) {
      const [code, says] = outcome as readonly [string, RegExp];
      assert.match(refusalOf(step, code), says);
      return;
    }
    assert.equal(step.outcome, 'success', step.log);
    const warnings = messagesOf(step, 'warning');
    if (outcome === 'fine') assert.deepEqual(warnings, []);
    else assert.match(warnings.join('\n'), outcome as RegExp);
  });
}
