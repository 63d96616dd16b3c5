import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from '../../sandbox/policy.ts';
import type { ErrorCode } from '../../src/domain/error.ts';
import { policyOf } from '../dist/diagnosis.ts';
import type { Stage } from '../dist/stage.ts';
import { jwtOf } from '../domain/expiry/jwt.ts';

/** A failing step, in each style of input that it can be written in. */
export interface Scene {
  readonly title: string;
  readonly code: ErrorCode;
  /** The default is the lease. `secret-lease` is the command in a `run:` step. */
  readonly action?: 'lease' | 'check' | 'monitor' | 'rotate' | 'secret-lease';
  /** The line of `secrets`. Undefined if only `secret-ids` can fail in this way. */
  readonly secrets?: string;
  /** The line of `secret-ids`. */
  readonly ids?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly claims?: Readonly<Record<string, string>>;
  readonly withoutToken?: boolean;
  /** The only identity with which it can fail in this way. */
  readonly identity?: 'role' | 'ambient';
  /** True: no earlier step has left credentials. */
  readonly withoutKeys?: boolean;
  /** True: a dry run does not fail, since it exports nothing. */
  readonly passesDry?: boolean;
  /** The `run:` step. */
  readonly command?: string;
  readonly arrange?: (stage: Stage) => void;
  /** The `secrets` of earlier leases. */
  readonly leased?: readonly string[];
  /** Runs after those leases. */
  readonly meanwhile?: (stage: Stage) => void;
  /** Stores a good value in the secret. */
  readonly renew?: (stage: Stage) => void;
  /** Replacements for the words in capital letters. */
  readonly words?: Readonly<Record<string, string>>;
  /** Fixes that the message must offer at least. */
  readonly offers: readonly string[];
}

const over = jwtOf({ exp: 1_600_000_000 });
const soon = () => jwtOf({ exp: Math.floor(Date.now() / 1000) + 60 });
const good = jwtOf({ exp: 4_000_000_000 });
const put = (name: string, value: Parameters<Stage['put']>[1]) => (stage: Stage) =>
  void stage.put(name, value);
const opaque = (expires: string) => ({ json: { token: 'FAKE-opaque-8f2c', expires_at: expires } });
const readsAll: Statement = { Effect: 'Allow', Action: 'secretsmanager:*', Resource: '*' };
const allowed =
  (...statements: Statement[]) =>
  ({ sandbox }: Stage) =>
    sandbox.accounts.setPermissions(sandbox.roleArn, policyOf(...statements));
const key = '9f1d2c3b-0000-4000-8000-00000000abcd';
const parsed = { 'parse-json-secrets': 'true' };

/** Mistakes of grammar: the wrong lines that users of other tools write. */
const foreign: [wrong: string, ids?: string][] = [
  ['DB_PASSWORD prod/db#password', 'DB prod/db'],
  ['"DB_PASSWORD, prod/db#password"', '"DB, prod/db"'],
  ['DB_PASSWORD, prod/db#password MAIL, prod/services/mail', 'DB, prod/db MAIL, prod/services/mail'],
  ['DB_PASSWORD=prod/db#password', 'DB=prod/db'],
  ['DB_PASSWORD: prod/db#password', 'DB: prod/db'],
  ['DB_PASSWORD, "prod/db#password"', 'DB, "prod/db"'],
  ['prod/db password | DB_PASSWORD ;', 'prod/db password | DB_PASSWORD ;'],
  ['prod/db * | DB_ ;'],
  ['prod/db | DB', 'prod/db | DB'],
  ['op://prod/db/password', 'op://prod/db/password'],
  ['DB_PASSWORD, op://prod/db/password'],
  ['prod/db:password', 'prod/db:password'],
  ['prod/db:SecretString:password'],
  ['prod/db#password as DB_PASSWORD'],
  ['prod/db#password, DB_PASSWORD', 'prod/db, DB'],
  ['- DB_PASSWORD, prod/db#password', '- DB, prod/db'],
  ['prod/db prod/services/mail', 'prod/db prod/services/mail'],
  [
    '{{resolve:secretsmanager:prod/db:SecretString:password}}',
    '{{resolve:secretsmanager:prod/db:SecretString:password}}',
  ],
  ['arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db:password::'],
  ['prod/db optoinal'],
  ['prod/db #password', 'prod/db#password'],
  ['["prod/db", "prod/services/mail"]', '["prod/db", "prod/services/mail"]'],
  ['X, prod/db["password"]'],
  [', prod/db#* only=HOST, PORT'],
  [', prod/db#* only=host,port'],
];

export const scenes: readonly Scene[] = [
  ...foreign.map(
    ([secrets, ids]): Scene => ({
      title: secrets,
      code: 'E_REQUEST',
      secrets,
      ...(ids !== undefined && { ids }),
      offers: ['lines'],
    }),
  ),
  { title: 'a key with a hyphen', code: 'E_SELECTOR', secrets: 'prod/api#api-key', offers: ['lines'] },
  { title: 'an alias that is none', code: 'E_NAME', ids: 'a b, prod/db', offers: ['lines'] },
  { title: 'an option', code: 'E_REQUEST', ids: 'prod/db optional', offers: ['lines'] },
  { title: 'DB, prod/db#*', code: 'E_REQUEST', secrets: 'DB, prod/db#*', offers: ['lines'] },
  {
    title: 'a missing secret',
    code: 'E_SECRET_NOT_FOUND',
    secrets: 'prod/nothing',
    ids: 'prod/nothing',
    offers: ['option', 'own step'],
  },
  {
    title: 'a missing secret with an alias',
    code: 'E_SECRET_NOT_FOUND',
    ids: 'X, prod/nothing',
    with: parsed,
    offers: ['own step'],
  },
  {
    title: 'the random ending of an ARN',
    code: 'E_SECRET_NOT_FOUND',
    secrets: 'prod/db-AbCdEf',
    ids: 'prod/db-AbCdEf',
    offers: ['lines'],
  },
  {
    title: 'a prefix without a match',
    code: 'E_SECRET_NOT_FOUND',
    secrets: 'N_*, none/*',
    ids: 'none/*',
    words: { 'NAME, SECRET': 'prod/db' },
    offers: ['option', 'own step'],
  },
  {
    title: 'a field behind a slash',
    code: 'E_SECRET_NOT_FOUND',
    secrets: 'prod/db/password',
    offers: ['lines', 'option'],
  },
  {
    title: 'a field behind a dot',
    code: 'E_SECRET_NOT_FOUND',
    secrets: 'prod/db.password',
    offers: ['lines', 'option'],
  },
  {
    title: 'bytes',
    code: 'E_BINARY',
    secrets: 'STORE, ci/keystore',
    ids: 'STORE, ci/keystore',
    offers: ['option', 'own step'],
  },
  { title: 'bytes, parsed', code: 'E_BINARY', ids: 'ci/keystore', with: parsed, offers: ['own step'] },
  { title: 'bytes with a field', code: 'E_BINARY', secrets: 'STORE, ci/keystore#a', offers: ['lines'] },
  {
    title: 'a NUL',
    code: 'E_BINARY',
    secrets: 'app/nul',
    ids: 'app/nul',
    arrange: put('app/nul', 'FAKE-a\0b'),
    offers: ['option', 'own step'],
  },
  {
    title: 'a NUL in one of all fields',
    code: 'E_BINARY',
    secrets: 'X_*, app/nul#*',
    arrange: put('app/nul', { json: { a: 'FAKE-a\0b' } }),
    offers: ['lines'],
  },
  {
    title: 'a variable that is there',
    code: 'E_CONFLICT',
    secrets: 'MAIL, prod/services/mail',
    ids: 'MAIL, prod/services/mail',
    env: { MAIL: 'FAKE-other' },
    offers: ['input'],
  },
  {
    title: 'a token that is over',
    code: 'E_EXPIRED',
    secrets: 'T, app/t',
    ids: 'T, app/t',
    arrange: put('app/t', over),
    renew: put('app/t', good),
    offers: ['new version', 'option', 'own step'],
  },
  {
    title: 'an opaque token whose field says that it is over',
    code: 'E_EXPIRED',
    secrets: 'T, app/t#token',
    ids: 'T, app/t',
    with: parsed,
    arrange: put('app/t', opaque('2020-01-31')),
    renew: put('app/t', opaque('2120-01-31')),
    offers: ['new version', 'option', 'own step'],
  },
  {
    title: 'a token about to end',
    code: 'E_EXPIRING',
    secrets: 'T, app/t',
    ids: 'T, app/t',
    arrange: (stage) => stage.put('app/t', soon()),
    renew: put('app/t', good),
    offers: ['new version', 'input'],
  },
  {
    title: 'an expiry that nobody tells',
    code: 'E_UNKNOWN_EXPIRY',
    secrets: 'T, app/t#token',
    ids: 'T, app/t',
    with: { 'require-expiry': 'true' },
    arrange: put('app/t', { json: { token: 'FAKE-t', until: '2120-01-31' } }),
    words: { FIELD: 'until' },
    offers: ['option', 'own step', 'tag'],
  },
  {
    title: 'many secrets for one name',
    code: 'E_SECRET_AMBIGUOUS',
    secrets: 'ONE, prod/services/*',
    ids: 'ONE, prod/services/*',
    arrange: put('prod/services/two', 'FAKE-two'),
    offers: ['lines'],
  },
  {
    title: 'a name that programs obey',
    code: 'E_NAME',
    secrets: 'path',
    ids: 'path',
    arrange: put('path', 'FAKE-path'),
    offers: ['lines'],
  },
  {
    title: 'a name that programs obey, in a field',
    code: 'E_NAME',
    ids: ',app/p',
    with: parsed,
    arrange: put('app/p', { json: { PATH: 'FAKE-p' } }),
    offers: ['lines'],
  },
  {
    title: 'two fields for one name',
    code: 'E_NAME',
    secrets: 'X_*, app/two#*',
    arrange: put('app/two', { json: { 'a-b': 'FAKE-1', a_b: 'FAKE-2' } }),
    words: { FIELD: 'a_b' },
    offers: ['lines'],
  },
  {
    title: 'two fields for one name, parsed',
    code: 'E_NAME',
    ids: 'app/two',
    with: parsed,
    arrange: put('app/two', { json: { 'a-b': 'FAKE-1', a_b: 'FAKE-2' } }),
    words: { FIELD: 'a_b' },
    offers: ['own step'],
  },
  {
    title: 'a text that is no JSON',
    code: 'E_NOT_JSON',
    secrets: 'T, prod/services/mail#key',
    offers: ['lines'],
  },
  {
    title: 'a field that is not there',
    code: 'E_NOTHING_SELECTED',
    secrets: 'prod/db#nope',
    offers: ['option'],
  },
  {
    title: 'expires= that finds no date',
    code: 'E_NOTHING_SELECTED',
    secrets: 'prod/db#host expires=nope',
    offers: [],
  },
  {
    title: 'a permission that is missing',
    code: 'E_SECRET_DENIED',
    secrets: 'prod/db#host',
    ids: 'prod/db',
    arrange: allowed({ ...readsAll, Action: 'secretsmanager:ListSecrets' }),
    offers: ['statements'],
  },
  {
    title: 'a job without the environment that the role wants',
    code: 'E_ROLE_REFUSED',
    secrets: 'prod/db#host',
    ids: 'prod/db',
    identity: 'role',
    claims: { ref: 'refs/heads/next' },
    with: { 'retry-max-attempts': '1' },
    offers: ['environment', 'statements'],
  },
  {
    title: 'an audience of its own',
    code: 'E_ROLE_REFUSED',
    secrets: 'prod/db#host',
    identity: 'role',
    with: { audience: 'ours', 'retry-max-attempts': '1' },
    offers: ['input'],
  },
  {
    title: 'no token',
    code: 'E_NO_ID_TOKEN',
    secrets: 'prod/db#host',
    ids: 'prod/db',
    withoutToken: true,
    offers: ['permissions'],
  },
  {
    title: 'a session longer than the role allows',
    code: 'E_STS',
    identity: 'role',
    passesDry: true,
    secrets: 'prod/db#host',
    with: { 'export-credentials': 'env', 'role-duration-seconds': '43200' },
    offers: ['input', 'longer sessions'],
  },
  {
    title: 'another account than allowed',
    code: 'E_ACCOUNT',
    secrets: 'prod/db#host',
    ids: 'prod/db',
    with: { 'allowed-account-ids': '999988887777' },
    offers: ['input'],
  },
  {
    title: 'certificates that are not verified',
    code: 'E_TLS_UNVERIFIED',
    secrets: 'prod/db#host',
    ids: 'prod/db',
    env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    offers: ['unset'],
  },
  {
    title: 'neither a role nor credentials',
    code: 'E_CREDENTIALS',
    secrets: 'prod/db#host',
    ids: 'prod/db',
    identity: 'ambient',
    withoutKeys: true,
    env: { AWS_EC2_METADATA_DISABLED: 'true' },
    offers: ['input'],
  },
  {
    title: 'an input that is no boolean',
    code: 'E_INPUT',
    secrets: 'prod/db#host',
    ids: 'prod/db',
    with: { 'mask-aws-account-id': 'yes' },
    offers: ['input'],
  },
  {
    title: 'a region that is none',
    code: 'E_INPUT',
    secrets: 'prod/db#host',
    ids: 'prod/db',
    with: { 'aws-region': 'Ireland' },
    offers: ['input'],
  },
  {
    title: 'claims without a role',
    code: 'E_INPUT',
    secrets: 'prod/db#host',
    ids: 'prod/db',
    identity: 'ambient',
    claims: { environment: 'production' },
    with: { 'require-claims': 'environment=production' },
    offers: ['input'],
  },
  {
    title: "GitHub's provider that fails",
    code: 'E_OIDC',
    secrets: 'prod/db#host',
    ids: 'prod/db',
    identity: 'role',
    arrange: ({ sandbox }) =>
      sandbox.faults.add({ operation: 'oidc', kind: 'error', code: 'Forbidden', status: 403 }),
    offers: ['again'],
  },
  {
    title: 'a token of another issuer',
    code: 'E_TOKEN_UNTRUSTED',
    secrets: 'prod/db#host',
    ids: 'prod/db',
    identity: 'role',
    with: { 'oidc-issuer': 'http://127.0.0.1:9/oidc' },
    offers: ['input'],
  },
  {
    title: 'an environment that is required',
    code: 'E_CLAIM',
    secrets: 'prod/db#host',
    ids: 'prod/db',
    identity: 'role',
    with: { 'require-claims': 'environment=production' },
    offers: ['environment'],
  },
  {
    title: 'a branch that is required',
    code: 'E_CLAIM',
    secrets: 'prod/db#host',
    ids: 'prod/db',
    identity: 'role',
    with: { 'require-claims': 'ref=refs/heads/release/*' },
    offers: ['input'],
  },
  {
    title: 'a secret on its way to deletion',
    code: 'E_SECRET_DELETED',
    secrets: 'app/old',
    ids: 'app/old',
    arrange: put('app/old', { string: 'FAKE-old', deleted: true }),
    offers: ['aws'],
  },
  {
    title: 'a secret without a value',
    code: 'E_SECRET_NO_VALUE',
    secrets: 'app/new',
    ids: 'app/new',
    arrange: put('app/new', { noValue: true }),
    renew: put('app/new', 'FAKE-new'),
    offers: ['new version'],
  },
  {
    title: 'a stage that is not there',
    code: 'E_SECRET_NO_VALUE',
    secrets: 'prod/db#host stage=AWSPENDING',
    offers: ['aws'],
  },
  {
    title: 'a key that may not be used',
    code: 'E_SECRET_KMS',
    secrets: 'app/kms',
    ids: 'app/kms',
    arrange: (stage) => {
      stage.put('app/kms', { string: 'FAKE-kms', kmsKeyId: key });
      allowed({ ...readsAll, Action: ['secretsmanager:*'] })(stage);
    },
    words: { KEY_ID: key },
    offers: ['statements'],
  },
  {
    title: 'more than an environment holds',
    code: 'E_TOO_LARGE',
    secrets: 'BIG_*, big/*',
    ids: 'big/*',
    arrange: ({ put: store }) => {
      for (let at = 0; at < 31; at += 1) store(`big/${at}`, `FAKE${'x'.repeat(65_000)}`);
    },
    offers: ['input'],
  },
  {
    title: 'an answer that does not come',
    code: 'E_TIMEOUT',
    identity: 'role',
    secrets: 'prod/db#host',
    ids: 'prod/db',
    with: { timeout: '2s' },
    arrange: ({ sandbox }) => {
      sandbox.faults.add({ operation: 'GetSecretValue', kind: 'slow', ms: 2500 });
    },
    offers: ['input'],
  },
  {
    title: 'a service that fails',
    code: 'E_AWS',
    secrets: 'prod/db#host',
    ids: 'prod/db',
    arrange: ({ sandbox }) => {
      for (const operation of ['GetSecretValue', 'BatchGetSecretValue'])
        sandbox.faults.add({ operation, kind: 'error', code: 'InternalServiceError', status: 500 });
    },
    with: { 'retry-max-attempts': '1' },
    offers: ['again'],
  },
  {
    title: 'a connection that breaks',
    code: 'E_NETWORK',
    secrets: 'prod/db#host',
    ids: 'prod/db',
    arrange: ({ sandbox }) => {
      for (const operation of ['GetSecretValue', 'BatchGetSecretValue'])
        sandbox.faults.add({ operation, kind: 'reset-before' });
    },
    with: { 'retry-max-attempts': '1' },
    offers: ['again'],
  },
  {
    title: 'a folder that somebody prepared',
    code: 'E_RUNNER',
    secrets: 'prod/db#host',
    ids: 'prod/db',
    passesDry: true,
    arrange: ({ job }) => writeFileSync(join(job.temp, 'secret-lease'), 'mine', { mode: 0o600 }),
    renew: ({ job }) => rmSync(join(job.temp, 'secret-lease')),
    offers: ['new version'],
  },
  {
    title: 'a token that GitHub does not take any more',
    code: 'E_REVOKED',
    secrets: 'T, app/gh',
    ids: 'T, app/gh',
    with: { verify: 'T github' },
    arrange: put('app/gh', 'FAKE-token-that-was-revoked'),
    renew: (stage) => stage.put('app/gh', stage.sandbox.github.token({})),
    offers: ['new version'],
  },
  {
    title: 'a token that may do more than allowed',
    code: 'E_SCOPE',
    secrets: 'T, app/gh max-scopes=repo',
    with: { verify: 'T github' },
    arrange: (stage) => stage.put('app/gh', stage.sandbox.github.token({ scopes: ['repo', 'admin:org'] })),
    renew: (stage) => stage.put('app/gh', stage.sandbox.github.token({ scopes: ['repo'] })),
    words: { SCOPES: 'repo,admin:org' },
    offers: ['new version', 'option'],
  },
  {
    title: 'a service that does not answer',
    code: 'E_UNVERIFIED',
    secrets: 'T, app/gh',
    ids: 'T, app/gh',
    with: { verify: 'T github', 'require-verify': 'true' },
    arrange: (stage) => {
      stage.put('app/gh', stage.sandbox.github.token({}));
      stage.sandbox.faults.add({ operation: 'rateLimit', kind: 'error', code: 'Bad', status: 502 });
    },
    offers: ['again', 'input'],
  },
  {
    title: 'an issuer that nobody knows by the value',
    code: 'E_UNVERIFIED',
    secrets: 'T, app/own',
    ids: 'T, app/own',
    with: { verify: 'T auto', 'require-verify': 'true' },
    arrange: put('app/own', 'FAKE-of-a-form-of-its-own'),
    offers: ['input'],
  },
  {
    title: 'half of a character',
    code: 'E_BINARY',
    secrets: 'S, app/half#s',
    ids: 'app/half',
    with: parsed,
    arrange: put('app/half', '{"s":"FAKE\\ud800"}'),
    offers: [],
  },
];
