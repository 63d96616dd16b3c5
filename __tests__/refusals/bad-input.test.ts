import { describe, test } from 'node:test';
import { type Refusal, refuse } from './refusal.ts';

/** A `secrets` input that is wrong, its code, and pieces of what is said of it. */
type Line = [secrets: string, code: Refusal['code'], ...says: string[]];

const lines: Line[] = [
  // Options
  [
    'prod/db optoinal',
    'E_REQUEST',
    'Line 1 of secrets',
    'optoinal is no option',
    'max-age=DURATION',
    'prod/db optional',
  ],
  ['prod/db\n\n# note\nprod/api zip', 'E_REQUEST', 'Line 4 of secrets', 'zip is no option', 'base64'],
  ['prod/db optional optional', 'E_REQUEST', 'Line 1', 'optional is given twice'],
  ['prod/db optional=true', 'E_REQUEST', 'Line 1', 'optional takes no value'],
  // It would be the field `true`, and all others masked.
  [
    'prod/db#* public=true',
    'E_REQUEST',
    'Line 1',
    'public takes no true',
    'public=host,port',
    'public alone',
  ],
  ['prod/* public=Yes', 'E_REQUEST', 'Line 1', 'public takes no Yes', 'public=host,port'],
  ['prod/db#host public=true', 'E_REQUEST', 'Line 1', 'Probably meant: prod/db#host public\n'],
  ['prod/db#host public=false', 'E_REQUEST', 'Line 1', 'Probably meant: prod/db#host\n'],
  ['prod/db stage=', 'E_REQUEST', 'Line 1', 'stage needs a label', 'stage=AWSPREVIOUS'],
  ['prod/db version=1', 'E_REQUEST', 'Line 1', 'version needs an id of 32 to 64'],
  ['prod/db max-age=90', 'E_REQUEST', 'Line 1', 'max-age needs a duration', 'max-age=90d'],
  ['prod/db max-age=0d', 'E_REQUEST', 'Line 1', 'max-age needs a duration above zero'],
  ['prod/db expires=', 'E_REQUEST', 'Line 1', 'expires needs a value', 'expires=never'],
  [
    'prod/db expires=2027-02-30',
    'E_REQUEST',
    'Line 1',
    'expires=2027-02-30 is no date',
    'expires=2027-01-31',
  ],
  ['DB_*, prod/db#* public=host,,port', 'E_REQUEST', 'Line 1', 'public= has an empty field'],
  // Lines
  ['NAME,', 'E_REQUEST', 'Line 1', 'no secret after it', 'NAME, REFERENCE'],
  ['prod/db#', 'E_REQUEST', 'Line 1', 'no selector after #', 'prod/db#*'],
  ['#password', 'E_INPUT', 'The input secrets asks for nothing'],
  [',#password', 'E_REQUEST', 'Line 1', 'no secret before #'],
  ['pro d/db', 'E_REQUEST', 'Line 1', 'd/db is no option'],
  ['prod/dß', 'E_REQUEST', 'Line 1', 'ß', 'letters, digits'],
  ['pr*', 'E_REQUEST', 'Line 1', 'a prefix has three characters or more'],
  ['prod/*/db', 'E_REQUEST', 'Line 1', 'a * stands only at the end', 'prod/*'],
  ['prod/db region=eu-wset-1', 'E_REQUEST', 'Line 1', 'is no region', 'meant: prod/db region=eu-west-1\n'],
  ['ecr:us-eats-1 repositories=a access=pull', 'E_REQUEST', 'Line 1', 'meant: ecr:us-east-1 repo'],
  ...[
    'secretsmanager:eu-wset-1:111122223333:secret:prod/db-AbCdEf',
    'ssm:eu-wset-1:111122223333:parameter/a',
  ].map(
    (arn): Line => [
      `A, arn:aws:${arn} optional`,
      'E_REQUEST',
      'Line 1',
      'eu-wset-1 in it is no region',
      `meant: A, arn:aws:${arn.replace('wset', 'west')} optional`,
    ],
  ),
  ['arn:aws:s3:::bucket', 'E_REQUEST', 'Line 1', 'it is an ARN of s3, and not of a secret'],
  [
    'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-AbCdEf:password::',
    'E_REQUEST',
    'Line 1',
    'do not follow the ARN with colons',
    'prod/db-AbCdEf#password',
  ],
  // Combinations
  ['DB, prod/db#*', 'E_REQUEST', 'Line 1', 'DB is the name of one', 'DB_*, prod/db#*'],
  ['DB_*, prod/db', 'E_REQUEST', 'Line 1', 'DB_* is for several values', 'DB_*, prod/db#*'],
  ['prod/db#length(@)', 'E_REQUEST', 'Line 1', 'no name can be made', 'NAME, prod/db#length(@)'],
  ['prod/db#* file', 'E_REQUEST', 'Line 1', 'file needs one value'],
  ['prod/services/* file', 'E_REQUEST', 'Line 1', 'file needs one value'],
  ['ci/keystore file base64', 'E_REQUEST', 'Line 1', 'file writes the bytes as they are', 'ci/keystore file'],
  ['prod/db#host base64', 'E_REQUEST', 'Line 1', 'base64 is for a whole binary value'],
  ['ci/keystore base64 expires=at', 'E_REQUEST', 'Line 1', 'a binary value has no field'],
  ['prod/db#host public=host', 'E_REQUEST', 'Line 1', 'public=FIELD', 'prod/db#* public=host'],
  [
    'prod/* version=0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f',
    'E_REQUEST',
    'Line 1',
    'a prefix can match several',
  ],
  // Names
  ['A, prod/db\na, prod/api', 'E_NAME', 'Line 2', 'line 1 leases the variable', 'without case'],
  ['prod/db\nprod-db', 'E_NAME', 'Line 2', 'PROD_DB already'],
  ['1ST, prod/db', 'E_NAME', 'Line 1', '1ST is no name', 'not a digit first'],
  ['A-B, prod/db', 'E_NAME', 'Line 1', 'A-B is no name', 'letters, digits and _'],
  ['GITHUB_SHA, prod/db', 'E_NAME', 'Line 1', 'GITHUB_SHA is set by the runner'],
  ['NODE_OPTIONS, prod/db', 'E_NAME', 'Line 1', 'NODE_OPTIONS is refused by the runner'],
  ['SECRET_LEASE_X, prod/db', 'E_NAME', 'Line 1', 'belongs to this action'],
  // Selectors
  ['prod/api#api-key', 'E_SELECTOR', 'Line 1', 'api-key is a subtraction', '"api-key"'],
  ['N, prod/db#[?a=', 'E_SELECTOR', 'Line 1', '] is missing', 'jmespath.org'],
  ['N, prod/db#"host', 'E_SELECTOR', 'Line 1', 'a " is missing'],
  ['N, prod/db#a..b', 'E_SELECTOR', 'Line 1', 'a..b is no JMESPath expression', 'jmespath.org'],
  ['prod/db expires=a..b', 'E_SELECTOR', 'Line 1', 'a..b is no JMESPath expression'],
  // An empty expression before the field
  ['DB, #password', 'E_REQUEST', 'Line 1', 'there is no secret before #', 'REFERENCE#SELECTOR'],
  // Nothing
  ['# DB DB_PASSWORD, prod/db#password', 'E_INPUT', 'asks for nothing: it is one comment', '`secrets: |`'],
  ['# nothing\n\n', 'E_INPUT', 'The input secrets asks for nothing', 'DB_PASSWORD, prod/db#password'],
];

describe('a line of secrets', () => {
  for (const [secrets, code, ...says] of lines) {
    const title = JSON.stringify(secrets);
    test(title, (t) => refuse(t, { title, secrets, code, says, offline: true }));
  }
});

/** A line of `secret-ids`, where `secrets` is left out. */
const secretIds: Line[] = [
  ['prod/db\na b, prod/api', 'E_NAME', 'Line 2 of secret-ids', 'the alias a b', 'A_B'],
  ['prod/ö', 'E_REQUEST', 'Line 1 of secret-ids', 'ö', "a secret's name"],
  ['A,', 'E_REQUEST', 'Line 1 of secret-ids', 'no secret after it'],
  ['GITHUB_ENV, prod/db', 'E_NAME', 'Line 1 of secret-ids', 'GITHUB_ENV is set by the runner'],
  ['#', 'E_INPUT', 'The input secret-ids asks for nothing'],
];

describe('a line of secret-ids', () => {
  for (const [ids, code, ...says] of secretIds) {
    const title = JSON.stringify(ids);
    const only = { secrets: '', 'secret-ids': ids };
    test(title, (t) => refuse(t, { title, with: only, code, says, offline: true }));
  }
});

/** One input that is wrong beside others that are right. */
const inputs: [input: string, text: string, ...says: string[]][] = [
  ['export-env', 'yes', '"yes"', 'true or false'],
  ['dry-run', '1', '"1"', 'true or false'],
  ['cleanup', 'tRUE', '"tRUE"', 'true or false'],
  ['job-summary', 'on', '"on"'],
  ['mask-aws-account-id', 'n', '"n"'],
  ['min-remaining', '5', '"5"', '90s, 15m, 2h or 14d'],
  ['warn-remaining', '2 weeks', '"2 weeks"', '14d'],
  ['max-age', '-1d', '"-1d"', '14d'],
  ['timeout', '2min', '"2min"', '15m'],
  ['retry-max-attempts', '0', '"0"', 'from 1 to 20'],
  ['retry-max-attempts', '1e1', '"1e1"', 'from 1 to 20'],
  ['role-duration-seconds', '600', '"600"', 'from 900 to 43200'],
  ['min-mask-length', 'four', '"four"', 'from 1 to 1000'],
  ['auto-select-family-attempt-timeout', '5', '"5"', 'from 10'],
  ['on-conflict', 'replace', '"replace"', 'error, overwrite, skip'],
  ['aws-region', 'Ireland', '"Ireland"', 'eu-west-1'],
  ['aws-region', 'eu-west1', '"eu-west1"', 'Probably meant: eu-west-1'],
  ['aws-region', 'US_East_2', '"US_East_2"', 'Probably meant: us-east-2'],
  ['aws-region', 'ap-southeast-2b', '"ap-southeast-2b"', 'Probably meant: ap-southeast-2'],
  ['aws-region', 'cn-north-1', 'The role deploy is of the partition aws', '`arn:aws-cn:`'],
  ['aws-region', 'eu-west-1/../x', '"eu-west-1/../x"', 'no region'],
  ['role-to-assume', 'deploy', '"deploy"', 'arn:aws:iam::ACCOUNT:role/NAME'],
  ['role-to-assume', 'arn:aws:iam::111122223333:user/deploy', 'no role ARN'],
  [
    'role-to-assume',
    'arn:aws:iam::111122223333:deploy',
    'Probably meant: arn:aws:iam::111122223333:role/deploy',
  ],
  [
    'role-to-assume',
    'arn:aws:iam::1111-2222-3333:role/deploy',
    'Probably meant: arn:aws:iam::111122223333:role/deploy',
  ],
  [
    'role-to-assume',
    '"arn:aws:iam::111122223333:role/deploy"',
    'Probably meant: arn:aws:iam::111122223333:role/deploy',
  ],
  [
    'role-to-assume',
    'arn:aws:sts::111122223333:assumed-role/deploy/session',
    'Probably meant: arn:aws:iam::111122223333:role/deploy',
  ],
  ['role-to-assume', 'arn:aws-cn:iam::111122223333:role/deploy', 'of the partition aws-cn', 'aws-region'],
  ['role-session-name', 'a b', '"a b"', '2 to 64'],
  ['role-session-name', 'x', '"x"', '2 to 64'],
  ['session-policy', 'some', 'neither `scoped` nor `none` nor a policy'],
  ['session-policy', '{"Version":"2012-10-17"}', 'nor a policy', 'Statement'],
  ['session-policy', `{"Statement":[],"Id":"${'x'.repeat(2048)}"}`, 'characters when minified', '2,048'],
  ['session-policy', '{"Statement":[],"Id":"→"}', 'U+0020 to U+00FF'],
  ['allowed-account-ids', '111122223333, 12', '"12"', 'twelve digits'],
  ['oidc-issuer', 'http://issuer.example', 'https URL'],
  ['oidc-issuer', 'token.actions.githubusercontent.com', 'https URL'],
  ['sts-endpoint', 'http://10.0.0.1:4566', 'https URL', '127.0.0.1'],
  ['sts-endpoint', 'https://user:word@sts.example', 'without user and password'],
  ['secretsmanager-endpoint', 'ftp://127.0.0.1', 'https URL'],
  ['secretsmanager-endpoint', 'http://localhost.example', 'https URL'],
];

describe('an input', () => {
  for (const [input, text, ...says] of inputs) {
    const title = `${input}: ${text.slice(0, 60)}`;
    // A contradiction between two inputs names what contradicts.
    const named = says.some((piece) => piece.includes('partition')) ? [] : [`The input ${input}`];
    const wrong = { code: 'E_INPUT', says: [...named, ...says] } as const;
    test(title, (t) => refuse(t, { title, with: { [input]: text }, ...wrong, offline: true }));
  }
});

const combinations: Refusal[] = [
  {
    title: 'both secrets and secret-ids',
    with: { 'secret-ids': 'prod/db' },
    code: 'E_INPUT',
    says: ['Both secrets and secret-ids are given', 'never both'],
  },
  {
    title: 'neither secrets nor secret-ids',
    with: { secrets: ' \n ' },
    code: 'E_INPUT',
    says: ['Neither secrets nor secret-ids is given', 'Give `secrets`'],
  },
  {
    title: 'no region anywhere',
    with: { 'aws-region': '' },
    code: 'E_INPUT',
    says: ['The input aws-region', 'AWS_REGION', 'AWS_DEFAULT_REGION', '`aws-region: eu-west-1`'],
  },
  {
    title: 'a variable with a region that has a slip in it',
    with: { 'aws-region': '' },
    env: { AWS_REGION: 'eu-wset-1' },
    code: 'E_INPUT',
    says: ['The variable AWS_REGION names "eu-wset-1"', 'Probably meant: eu-west-1\n', '`aws-region`'],
  },
  ...['dry_run', 'dryRun'].map((input) => ({
    title: `an input that is misspelled, ${input}`,
    with: { [input]: 'true' },
    code: 'E_INPUT' as const,
    says: [`no input ${input.toLowerCase()}.`, 'It is written `dry-run`.'],
  })),
  ...[
    ['role_to_assume', 'role-to-assume'],
    ['aws_region', 'aws-region'],
    ['secret-id', 'secret-ids'],
    ['region', 'aws-region'],
  ].map(([input = '', meant = '']) => ({
    title: `${meant} that is given as ${input}`,
    with: { ...(meant === 'secret-ids' ? { secrets: '' } : { [meant]: '' }), [input]: 'FAKE' },
    code: 'E_INPUT' as const,
    says: [`This action has no input ${input}.`, `It is written \`${meant}\`.`],
    never: ['FAKE'],
  })),
  {
    title: 'an ARN of secret-ids with a region that has a slip in it',
    with: {
      secrets: '',
      'secret-ids': 'arn:aws:secretsmanager:eu-wset-1:111122223333:secret:prod/db-AbCdEf',
    },
    code: 'E_REQUEST',
    says: [
      'eu-wset-1 in it is no region',
      'meant: arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db',
    ],
  },
  {
    title: 'a session policy of a session that exists',
    with: { 'role-to-assume': '', 'session-policy': 'scoped' },
    code: 'E_INPUT',
    says: ['The input session-policy', 'role-to-assume'],
  },
  {
    title: 'parse-json-secrets that is no boolean',
    with: { secrets: '', 'secret-ids': 'prod/db', 'parse-json-secrets': 'ja' },
    code: 'E_INPUT',
    says: ['The input parse-json-secrets', '"ja"', 'true or false'],
  },
  {
    title: 'name-transformation that is none of three',
    with: { secrets: '', 'secret-ids': 'prod/db', 'name-transformation': 'camel' },
    code: 'E_INPUT',
    says: ['The input name-transformation', '"camel"', 'uppercase, lowercase, none'],
  },
];

describe('inputs that do not go together', () => {
  for (const refusal of combinations) {
    test(refusal.title, (t) => refuse(t, { ...refusal, offline: true }));
  }
});
