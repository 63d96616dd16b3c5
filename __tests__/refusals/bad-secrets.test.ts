import { describe, test } from 'node:test';
import type { Statement } from '../../sandbox/policy.ts';
import type { SecretSettings } from '../../sandbox/sandbox.ts';
import type { Stage } from '../dist/stage.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Values that would be seen at once, wherever they turned up. */
const canary = 'FAKE-canary-2f9b41c07d';
const command = `::error title=E_FAKE::${canary}\n##[error]${canary}\n::add-mask::prod`;

function stored(name: string, value: string | Uint8Array | SecretSettings): (stage: Stage) => void {
  return ({ put }) => {
    put(name, value);
  };
}

/** The role may do what these statements say and nothing else. */
function allowed(...statements: Statement[]): (stage: Stage) => void {
  return ({ sandbox }) =>
    sandbox.accounts.setPermissions(sandbox.roleArn, { Version: '2012-10-17', Statement: statements });
}

const everything: Statement = { Effect: 'Allow', Action: '*', Resource: '*' };
const batches: Statement = {
  Effect: 'Allow',
  Action: 'secretsmanager:BatchGetSecretValue',
  Resource: '*',
};

const listing: Statement = { Effect: 'Allow', Action: 'secretsmanager:ListSecrets', Resource: '*' };

function reads(effect: Statement['Effect'], name: string): Statement {
  const resource = `arn:aws:secretsmanager:*:*:secret:${name}-??????`;
  return { Effect: effect, Action: 'secretsmanager:GetSecretValue', Resource: resource };
}

const reading: Refusal[] = [
  {
    title: 'missing',
    secrets: 'prod/dbb',
    code: 'E_SECRET_NOT_FOUND',
    says: ['no secret prod/dbb in eu-west-1', 'Check the name', 'the region', '`optional`', 'Line 1'],
  },
  {
    title: 'missing, with a session that may read all',
    secrets: 'prod/dbb',
    with: { 'session-policy': 'none' },
    code: 'E_SECRET_NOT_FOUND',
    says: ['no secret prod/dbb in eu-west-1'],
  },
  {
    title: 'missing among others',
    secrets: 'prod/db#host\nprod/services/mail\nX, prod/dbb',
    code: 'E_SECRET_NOT_FOUND',
    says: ['no secret prod/dbb', 'Line 3'],
  },
  {
    title: 'several that are missing, one of them twice',
    secrets: 'prod/a#x\nprod/a#y\nprod/b\nprod/services/mail',
    code: 'E_SECRET_NOT_FOUND',
    says: ['no secret prod/a in', 'no secret prod/b in', 'Lines 1, 2', 'Line 3'],
  },
  {
    title: 'in another region',
    secrets: 'shared/license',
    with: { 'aws-region': 'us-east-1' },
    code: 'E_SECRET_NOT_FOUND',
    says: ['no secret shared/license in us-east-1'],
  },
  {
    title: 'a prefix without a match',
    secrets: 'prod/nothing/*',
    code: 'E_SECRET_NOT_FOUND',
    says: ['No secret matches prod/nothing/*', 'Check the prefix', 'Line 1'],
  },
  {
    title: 'a stage without a version',
    secrets: 'prod/db stage=AWSPREVIOUS',
    code: 'E_SECRET_NO_VALUE',
    says: ['prod/db', 'AWSPREVIOUS', '`stage=`'],
  },
  {
    title: 'a version that is none',
    secrets: 'prod/db version=00000000-0000-0000-0000-000000000000',
    code: 'E_SECRET_NO_VALUE',
    says: ['prod/db', 'version 00000000-0000-0000-0000-000000000000'],
  },
  {
    title: 'denied by the identity policy',
    secrets: 'prod/db',
    arrange: allowed(everything, reads('Deny', 'prod/db')),
    code: 'E_SECRET_DENIED',
    says: ['may not read the secret prod/db', 'secretsmanager:GetSecretValue'],
  },
  {
    title: 'not allowed by the identity policy, in a batch',
    secrets: 'prod/api\nprod/db',
    arrange: allowed(batches, reads('Allow', 'prod/api')),
    code: 'E_SECRET_DENIED',
    says: ['may not read the secret prod/db', 'Line 2'],
  },
  {
    title: 'a prefix that may not be listed',
    secrets: 'prod/*',
    arrange: allowed(batches, reads('Allow', 'prod/api')),
    code: 'E_SECRET_DENIED',
    says: ['prod/*', 'secretsmanager:ListSecrets'],
  },
  {
    title: 'one of a prefix that may not be read',
    secrets: 'X_*, prod/services/*',
    arrange: allowed(batches, listing, reads('Allow', 'prod/services/mail')),
    code: 'E_SECRET_DENIED',
    says: [/may not read the secret prod\/services\/(?!mail)\w+ \(prod\/services\/\*\)/, 'Line 1 of secrets'],
    never: ['AWS says the same where the secret does not exist'],
  },
  {
    title: 'one of a prefix in secret-ids, in a public repository',
    secrets: '',
    with: { 'secret-ids': 'prod/services/*' },
    claims: { repository_visibility: 'public' },
    arrange: allowed(batches, listing, reads('Allow', 'prod/services/mail')),
    code: 'E_SECRET_DENIED',
    says: ['may not read the secret prod/services/*:', 'Line 1 of secret-ids'],
    never: [/prod\/services\/\w/],
  },
  {
    title: 'one of a prefix whose key may not be used',
    secrets: 'X_*, kms/*',
    arrange: stored('kms/db', { string: canary, kmsDenied: 'access' }),
    code: 'E_SECRET_KMS',
    says: ['decrypt the secret kms/db (kms/*)'],
  },
  {
    title: 'one of a prefix that has no value at its stage',
    secrets: 'X_*, new/* stage=AWSPREVIOUS',
    arrange: stored('new/db', canary),
    code: 'E_SECRET_NO_VALUE',
    says: ['The secret new/db (new/*) has no value', '--secret-id SECRET'],
  },
  {
    title: 'marked for deletion',
    secrets: 'old/db',
    arrange: stored('old/db', { string: canary, deleted: true }),
    code: 'E_SECRET_DELETED',
    says: ['old/db is scheduled for deletion', 'RestoreSecret'],
  },
  {
    title: 'without a value',
    secrets: 'new/db',
    arrange: stored('new/db', { noValue: true }),
    code: 'E_SECRET_NO_VALUE',
    says: ['new/db has no value', 'put a value into the secret'],
  },
  {
    title: 'whose key may not be used',
    secrets: 'kms/db',
    arrange: stored('kms/db', { string: canary, kmsDenied: 'access' }),
    code: 'E_SECRET_KMS',
    says: ['kms/db', 'kms:Decrypt', 'kms:ViaService'],
  },
  {
    title: 'whose key is disabled',
    secrets: 'kms/db',
    arrange: stored('kms/db', { string: canary, kmsDenied: 'decryption' }),
    code: 'E_SECRET_KMS',
    says: ['kms/db could not be decrypted', 'KMS key'],
  },
  {
    title: 'of another account with the default key',
    secrets: 'arn:aws:secretsmanager:eu-west-1:444455556666:secret:partner/plain',
    arrange: stored('partner/plain', {
      string: canary,
      account: '444455556666',
      resourcePolicy: {
        Version: '2012-10-17',
        Statement: { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' },
      },
    }),
    code: 'E_SECRET_KMS',
    says: ['partner/plain', 'customer-managed key'],
  },
];

const values: Refusal[] = [
  {
    title: 'binary without an option',
    secrets: 'prod/db#host\nKEYSTORE, ci/keystore',
    code: 'E_BINARY',
    says: ['ci/keystore is binary', '`base64`', '`file`', 'Line 2'],
  },
  {
    title: 'binary with a selector',
    secrets: 'ci/keystore#*',
    code: 'E_BINARY',
    says: ['ci/keystore#*', 'It has no fields', 'base64`'],
  },
  {
    title: 'JSON that is a list, for #*',
    secrets: 'list#*',
    arrange: stored('list', JSON.stringify([canary])),
    code: 'E_NOT_JSON',
    says: ['list#*', 'not a JSON object', 'Leave out the #'],
  },
  {
    title: 'a text, for #*',
    secrets: 'prod/services/mail#*',
    code: 'E_NOT_JSON',
    says: ['prod/services/mail#*', 'not a JSON object'],
  },
  {
    title: 'almost JSON, for a field',
    secrets: 'P, broken#password',
    arrange: stored('broken', `{"password": "${canary}",}`),
    code: 'E_NOT_JSON',
    says: ['broken#password', 'not JSON'],
  },
  {
    title: 'workflow commands instead of JSON',
    secrets: 'P, evil#password',
    arrange: stored('evil', command),
    code: 'E_NOT_JSON',
    says: ['evil#password'],
  },
  {
    title: 'a field that is not there',
    secrets: 'prod/db#pasword',
    code: 'E_NOTHING_SELECTED',
    says: ['prod/db#pasword finds nothing', 'spelling', '`optional`', 'Line 1'],
  },
  {
    title: 'no field at all, for #*',
    secrets: 'empty#*',
    arrange: stored('empty', '{}'),
    code: 'E_NOTHING_SELECTED',
    says: ['empty#* finds nothing'],
  },
  {
    title: 'an expression that does not fit the value',
    secrets: 'N, prod/db#length(port)',
    code: 'E_SELECTOR',
    says: ['length(port)', 'Line 1'],
  },
  {
    title: 'an expression that stumbles over the value itself',
    secrets: 'N, odd#sum(list)',
    arrange: stored('odd', JSON.stringify({ list: [1, canary] })),
    code: 'E_SELECTOR',
    says: ['sum(list)'],
  },
  {
    title: 'an exact name for many',
    secrets: 'SERVICE, prod/services/*',
    code: 'E_SECRET_AMBIGUOUS',
    says: ['prod/services/* matches 3 secrets', 'SERVICE is the name of one', 'SERVICE_*', 'Line 1'],
  },
];

const names: Refusal[] = [
  {
    title: 'a key that would be PATH',
    secrets: ', tools#* only=*',
    arrange: stored('tools', { json: { path: canary } }),
    code: 'E_NAME',
    says: ['Line 1', 'the field path of tools#*', 'the variable PATH, which decides which programs'],
  },
  {
    title: 'a key that would load code',
    secrets: 'LD_*, tools#*',
    arrange: stored('tools', { json: { preload: canary } }),
    code: 'E_NAME',
    says: ['the variable LD_PRELOAD', 'which loads code'],
  },
  {
    title: 'a secret whose name is one',
    secrets: ', envs/* only=*',
    arrange: stored('envs/bash_env', canary),
    code: 'E_NAME',
    says: ['the variable BASH_ENV', 'shells run code'],
  },
  {
    title: 'a blank NAME without a list',
    secrets: ', tools#*',
    arrange: stored('tools', { json: { log_level: canary, feature_x: canary, path: canary } }),
    code: 'E_NAME',
    says: [
      'Line 1 of secrets',
      'whoever may write tools#*',
      '`, tools#* only=LOG_LEVEL,FEATURE_X`',
      'NAME_*, tools#*',
    ],
  },
  {
    title: 'a blank NAME without a list, where a name looks like a secret',
    secrets: ', tools#*',
    arrange: stored('tools', { json: { [canary]: 'x' } }),
    code: 'E_NAME',
    says: ['`, tools#* only=NAME,NAME_*`'],
  },
  {
    title: 'a pattern that matches what data may not choose',
    secrets: ', tools#* only=P*',
    code: 'E_NAME',
    says: ['only= lists P*', 'Line 1 of secrets'],
  },
  {
    title: 'only= in lower case',
    secrets: ', tools#* only=log_level,feature_*',
    code: 'E_REQUEST',
    says: ['only= lists log_level', 'upper case', 'Probably meant: , tools#* only=LOG_LEVEL,FEATURE_*'],
  },
  {
    title: 'only= with white space behind a comma',
    secrets: ', tools#* only=LOG_LEVEL, FEATURE_* public',
    code: 'E_REQUEST',
    says: ['only= has an empty name', 'Probably meant: , tools#* only=LOG_LEVEL,FEATURE_* public'],
  },
  {
    title: 'only= with white space around a comma',
    secrets: ', tools#* only=LOG_LEVEL , FEATURE_*',
    code: 'E_REQUEST',
    says: ['Probably meant: , tools#* only=LOG_LEVEL,FEATURE_*'],
  },
  {
    title: 'only= with white space in the place of a comma',
    secrets: ', tools#* only=LOG_LEVEL FEATURE_*',
    code: 'E_REQUEST',
    says: ['FEATURE_* would be an option', 'Probably meant: , tools#* only=LOG_LEVEL,FEATURE_*'],
  },
  {
    title: 'only= on a prefix, without the blank NAME, with white space',
    secrets: 'tools/* only=LOG_LEVEL, FEATURE_*',
    code: 'E_NAME',
    says: ['Probably meant: , tools/* only=LOG_LEVEL,FEATURE_*'],
  },
  {
    title: 'public= with white space behind a comma',
    secrets: 'tools#* public=host, port',
    code: 'E_REQUEST',
    says: ['Probably meant: tools#* public=host,port'],
  },
  {
    title: 'only= where the line gives the names',
    secrets: 'A_*, tools#* only=A_B',
    code: 'E_REQUEST',
    says: ['this line gives its names itself', 'Probably meant: , tools#* only=A_B'],
  },
  {
    title: 'a key that the runner owns',
    secrets: '',
    with: { 'secret-ids': ',tools', 'parse-json-secrets': 'true' },
    arrange: stored('tools', { json: { github_sha: canary } }),
    code: 'E_NAME',
    says: ['Line 1 of secret-ids', 'the variable GITHUB_SHA, which is set by the runner for each step'],
  },
  {
    title: 'a key that speaks to the runner',
    secrets: ', tools#* only=*',
    arrange: stored('tools', { json: { '::stop-commands::x\n##[error]y': canary, path: canary } }),
    code: 'E_NAME',
    says: ['the variable PATH'],
  },
  {
    title: 'a long key that speaks to the runner',
    secrets: 'INPUT_*, tools#*',
    arrange: stored('tools', { json: { [`\n::error::${'x'.repeat(9000)}`]: canary } }),
    code: 'E_NAME',
    says: ['INPUT_', 'its inputs and its state'],
  },
  {
    title: 'two keys for one name',
    secrets: 'A_*, tools#*',
    arrange: stored('tools', { json: { 'x-y': canary, x_y: canary } }),
    code: 'E_NAME',
    says: ['Line 1 of', 'the field x-y of tools#*', 'the field x_y of tools#*', 'both be the variable A_X_Y'],
  },
  {
    title: 'two requests for one name, as their secrets show',
    secrets: 'A_*, one#*\nA_X, two',
    arrange: ({ put }) => {
      put('one', { json: { x: canary } });
      put('two', canary);
    },
    code: 'E_NAME',
    says: ['Lines 1, 2 of secrets', 'the field x of one#* and two', 'A_X'],
  },
];

const environment: Refusal[] = [
  {
    title: 'a NUL byte',
    secrets: 'N, nul',
    arrange: stored('nul', `${canary}\0x`),
    code: 'E_BINARY',
    says: ['The value of N has characters', '`file`'],
  },
  {
    title: 'half a surrogate pair',
    secrets: 'S, half#s',
    arrange: stored('half', `{"s":"${canary}\\ud800"}`),
    code: 'E_BINARY',
    says: ['The value of S has half of a character', 'the whole secret'],
  },
  {
    title: 'more than an environment holds',
    needs: 'linuxLimits',
    secrets: 'BIG_*, big/*',
    arrange: ({ put }) => {
      for (let at = 0; at < 31; at++) put(`big/${at}`, `${canary}${'x'.repeat(65_000)}`);
    },
    code: 'E_TOO_LARGE',
    says: ['the environment of later steps', 'bytes', 'The largest are BIG_', '`export-env: false`'],
  },
  {
    title: 'a conflict',
    env: { PROD_SERVICES_MAIL: 'something else', OTHER: 'x' },
    code: 'E_CONFLICT',
    says: ['PROD_SERVICES_MAIL is set already', '`on-conflict: overwrite`'],
  },
];

const day = 86_400_000;
const jwt = (exp: number) =>
  [{ alg: 'none' }, { exp, sub: canary }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat('c2ln')
    .join('.');
const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

const expiries: Refusal[] = [
  {
    title: 'expires= that finds nothing',
    secrets: 'prod/db#password expires=until',
    code: 'E_NOTHING_SELECTED',
    says: [
      'Line 1',
      'expires=until finds no date in the secret of prod/db#password',
      'ISO 8601',
      '`expires=never`',
    ],
  },
  {
    title: 'expires= that finds something else',
    secrets: 'prod/db#host expires=password',
    code: 'E_NOTHING_SELECTED',
    says: ['expires=password finds no date'],
  },
  {
    title: 'expires= on a text',
    secrets: 'prod/services/mail expires=until',
    code: 'E_NOTHING_SELECTED',
    says: ['expires=until finds no date'],
  },
  {
    title: 'expired by its own word',
    secrets: 'TOKEN, old-token',
    arrange: stored('old-token', jwt(inSeconds(-90_000))),
    code: 'E_EXPIRED',
    says: ['TOKEN (old-token) expired 1 d 1 h ago (JWT exp', 'Put a new version into the secret'],
  },
  {
    title: 'expired by a date',
    secrets: 'prod/services/mail expires=2020-01-31',
    code: 'E_EXPIRED',
    says: ['PROD_SERVICES_MAIL', 'expired', 'expires=, 2020-01-31T00:00:00.000Z'],
  },
  {
    title: 'expired by a field',
    secrets: 'P, dated#value expires=until',
    arrange: stored('dated', { json: { value: canary, until: 1_625_011_200 } }),
    code: 'E_EXPIRED',
    says: ['P (dated#value) expired', 'expires=until, 2021-06-30T00:00:00.000Z'],
  },
  {
    title: 'expiring',
    secrets: 'TOKEN, ci/registry-token',
    code: 'E_EXPIRING',
    says: ['TOKEN (ci/registry-token) expires in', '(JWT exp', 'sooner than min-remaining (5 min)'],
  },
  {
    title: 'expiring sooner than asked',
    secrets: `prod/services/mail expires=${new Date(Date.now() + 5 * day).toISOString().slice(0, 10)}`,
    with: { 'min-remaining': '30d' },
    code: 'E_EXPIRING',
    says: ['min-remaining (30 d)'],
  },
];

const accounts: Refusal[] = [
  {
    title: 'another account than allowed',
    with: { 'allowed-account-ids': '999988887777,444455556666' },
    code: 'E_ACCOUNT',
    says: ['an account that allowed-account-ids does not name (account 111122223333; ', '`role-to-assume`'],
  },
  {
    title: 'another account than allowed, in a public repository',
    with: { 'allowed-account-ids': '999988887777' },
    claims: { repository_visibility: 'public' },
    code: 'E_ACCOUNT',
    says: [
      /works in an account that allowed-account-ids does not name\.\n/,
      "`allowed-account-ids: 'ACCOUNT'`",
    ],
    never: ['111122223333', '999988887777'],
  },
  {
    title: 'a role that does not let the job in',
    with: { 'role-to-assume': 'arn:aws:iam::111122223333:role/nobody' },
    code: 'E_ROLE_REFUSED',
    says: ['The role nobody', 'trust policy'],
  },
];

const groups = { reading, values, names, environment, expiries, accounts };

for (const [group, refusals] of Object.entries(groups)) {
  describe(group, () => {
    for (const refusal of refusals) test(refusal.title, (t) => refuse(t, refusal));
  });
}
