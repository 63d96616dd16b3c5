/** What each issuer in the catalogue is documented to answer. Each entry's date is that of its file in src/issuers/. */
export interface DocumentedAnswers {
  readonly token: string;
  /** Other fields of the token's secret. */
  readonly fields?: Readonly<Record<string, string>>;
  /** True if `auto` recognises the token by its form. */
  readonly isKnownByForm: boolean;
  /** The answer for a valid token that ends at `end`, if the issuer tells it. */
  readonly live: (end: Date) => Documented;
  readonly scopes?: readonly string[];
  /** Undefined if only the token's own text is read. */
  readonly refused?: Documented;
}

export interface Documented {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
}

const unauthorized: Documented = { status: 401, json: { message: 'Unauthorized' } };
const letters = 'aB3d'.repeat(40);
const hex = '0123456789abcdef'.repeat(4);

const macaroon = (...caveats: unknown[]) => {
  const field = (type: number, text: string) =>
    Buffer.concat([Buffer.from([type, Buffer.byteLength(text)]), Buffer.from(text)]);
  const end = Buffer.from([0]);
  return Buffer.concat([
    Buffer.from([2]),
    field(1, 'pypi.org'),
    field(2, 'FAKE-identifier-of-the-token'),
    end,
    ...caveats.flatMap((caveat) => [field(2, JSON.stringify(caveat)), end]),
    end,
    field(6, 'FAKE-signature-FAKE-signature'),
  ]).toString('base64url');
};

/** Tokens that contain their own end. */
export const ownEnd = new Date('2031-03-01T12:00:00.000Z');

export const answers: Readonly<Record<string, DocumentedAnswers>> = {
  github: {
    token: `ghp_${letters.slice(0, 36)}`,
    isKnownByForm: true,
    live: (end) => ({
      json: { resources: {} },
      headers: {
        'x-oauth-scopes': 'repo, read:org',
        'github-authentication-token-expiration': end.toISOString().replace(/T(.*)\.\d+Z/, ' $1 UTC'),
      },
    }),
    scopes: ['repo', 'read:org'],
    refused: unauthorized,
  },
  gitlab: {
    token: `glpat-${letters.slice(0, 20)}`,
    isKnownByForm: true,
    live: (end) => ({
      json: { id: 4, revoked: false, scopes: ['api'], active: true, expires_at: end.toISOString() },
    }),
    scopes: ['api'],
    refused: unauthorized,
  },
  bitbucket: {
    token: `ATCTT3xFf${letters}`,
    isKnownByForm: true,
    live: () => ({
      status: 403,
      json: { type: 'error', error: { message: 'lacks privilege scopes' } },
      headers: { 'x-oauth-scopes': 'repository:write' },
    }),
    scopes: ['repository:write'],
    refused: unauthorized,
  },
  npm: {
    token: `npm_${letters.slice(0, 32)}wXyZ`,
    isKnownByForm: true,
    live: (end) => ({
      json: {
        objects: [
          {
            token: 'npm_aB3d...wXyZ',
            expires: end.toISOString(),
            permissions: [{ name: 'package', action: 'write' }],
          },
        ],
      },
    }),
    scopes: ['package:write'],
    refused: unauthorized,
  },
  pypi: {
    token: `pypi-${macaroon([0, ownEnd.getTime() / 1000, 0], [1, ['sample']])}`,
    isKnownByForm: true,
    live: () => ({}),
    scopes: ['project:sample'],
  },
  'docker-hub': {
    token: `dckr_pat_${letters.slice(0, 27)}`,
    fields: { username: 'octo' },
    isKnownByForm: true,
    live: () => ({ json: { access_token: 'FAKE' } }),
    refused: { status: 401, json: { detail: 'incorrect authentication credentials' } },
  },
  cloudflare: {
    token: `cfut_${letters.slice(0, 40)}`,
    isKnownByForm: true,
    live: (end) => ({
      json: { success: true, result: { id: 'x', status: 'active', expires_on: end.toISOString() } },
    }),
    refused: { json: { success: true, result: { id: 'x', status: 'disabled' } } },
  },
  fastly: {
    token: letters.slice(0, 32),
    isKnownByForm: false,
    live: (end) => ({ json: { id: 'x', scope: 'global:read purge_all', expires_at: end.toISOString() } }),
    scopes: ['global:read', 'purge_all'],
    refused: unauthorized,
  },
  datadog: {
    token: hex.slice(0, 32),
    isKnownByForm: false,
    live: () => ({ json: { valid: true } }),
    refused: { status: 403, json: { errors: ['Forbidden'] } },
  },
  databricks: {
    token: `dapi${hex.slice(0, 32)}`,
    isKnownByForm: true,
    live: (end) => ({ json: { token_infos: [{ token_id: 'x', expiry_time: end.getTime() }] } }),
    refused: { status: 403, json: { error_code: '403', message: 'Invalid access token.' } },
  },
  snowflake: {
    token: letters.slice(0, 60),
    isKnownByForm: false,
    live: () => ({ json: [] }),
    refused: { status: 401, json: { code: '390318' } },
  },
  slack: {
    token: `xoxb-1234567890-${letters.slice(0, 24)}`,
    isKnownByForm: true,
    live: () => ({ json: { ok: true, team: 'x' }, headers: { 'x-oauth-scopes': 'chat:write,users:read' } }),
    scopes: ['chat:write', 'users:read'],
    refused: { json: { ok: false, error: 'token_revoked' } },
  },
  stripe: {
    token: `rk_live_${letters.slice(0, 24)}`,
    isKnownByForm: true,
    live: () => ({ status: 403, json: { error: { type: 'invalid_request_error' } } }),
    refused: { status: 401, json: { error: { code: 'api_key_expired' } } },
  },
  twilio: {
    token: hex.slice(0, 32),
    fields: { account_sid: `AC${'0123'.repeat(8)}` },
    isKnownByForm: false,
    live: () => ({ json: { status: 'active' } }),
    refused: { status: 401, json: { code: 20003 } },
  },
  sendgrid: {
    token: `SG.${letters.slice(0, 22)}.${letters.slice(0, 43)}`,
    isKnownByForm: true,
    live: () => ({ json: { scopes: ['mail.send'] } }),
    scopes: ['mail.send'],
    refused: unauthorized,
  },
  vault: {
    token: `hvs.${letters.slice(0, 24)}`,
    isKnownByForm: true,
    live: (end) => ({ json: { data: { expire_time: end.toISOString(), policies: ['default', 'ci'] } } }),
    scopes: ['default', 'ci'],
    refused: { status: 403, json: { errors: ['permission denied'] } },
  },
  'terraform-cloud': {
    token: `${letters.slice(0, 14)}.atlasv1.${letters.slice(0, 67)}`,
    isKnownByForm: true,
    live: () => ({ json: { data: { id: 'user-x' } } }),
    refused: unauthorized,
  },
  sentry: {
    token: `sntryu_${hex}`,
    isKnownByForm: true,
    live: () => ({ json: { version: '0', auth: { scopes: ['org:read'] }, user: null } }),
    scopes: ['org:read'],
    refused: unauthorized,
  },
  pagerduty: {
    token: letters.slice(0, 20),
    isKnownByForm: false,
    live: () => ({ json: { abilities: ['sso'] } }),
    refused: unauthorized,
  },
  openai: {
    token: `sk-proj-${letters.slice(0, 60)}`,
    isKnownByForm: true,
    live: () => ({ json: { object: 'list', data: [] } }),
    refused: { status: 401, json: { error: { code: 'invalid_api_key' } } },
  },
  anthropic: {
    token: `sk-ant-api03-${letters.slice(0, 93)}AA`,
    isKnownByForm: true,
    live: () => ({ json: { data: [] } }),
    refused: { status: 401, json: { type: 'error', error: { type: 'authentication_error' } } },
  },
  aws: {
    token: letters.slice(0, 40),
    fields: { AccessKeyId: 'AKIAIOSFODNN7EXAMPLE' },
    isKnownByForm: false,
    live: () => ({ text: '<GetCallerIdentityResponse><GetCallerIdentityResult>x</GetCallerIdentityResult>' }),
    refused: { status: 403, text: '<Error><Code>InvalidClientTokenId</Code></Error>' },
  },
  azure: {
    token: `sv=2024-11-04&se=${encodeURIComponent(ownEnd.toISOString())}&sr=c&sp=rw&sig=${letters.slice(0, 43)}`,
    isKnownByForm: true,
    live: () => ({}),
    scopes: ['r', 'w'],
  },
  google: {
    token: `ya29.${letters}`,
    isKnownByForm: true,
    live: (end) => ({ json: { exp: String(end.getTime() / 1000), scope: 'openid email' } }),
    scopes: ['openid', 'email'],
    refused: { status: 400, json: { error: 'invalid_token' } },
  },
};
