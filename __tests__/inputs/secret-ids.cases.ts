import type { SecretIdOptions } from '../../src/inputs/secret-ids.ts';

/** A secret of the account that a case runs in. */
export interface StoredSecret {
  readonly name: string;
  readonly value: string;
}

/** What a workflow gives aws-secretsmanager-get-secrets, and the variables that its documentation promises. */
export interface SecretIdsCase {
  readonly title: string;
  /** The input; `{arn:NAME}` stands for the ARN of a stored secret. */
  readonly secretIds: string;
  readonly options: SecretIdOptions;
  readonly stored: readonly StoredSecret[];
  readonly variables: Readonly<Record<string, string>>;
}

const plain: SecretIdOptions = { parseJsonSecrets: false, nameTransformation: 'uppercase' };
const parsed: SecretIdOptions = { ...plain, parseJsonSecrets: true };

const apiSecret =
  '{\n  "api_user": "user",\n  "api_key": "key",\n  "config": {\n    "active": "true"\n  }\n}';
const loginSecret = '{\n  "myusername": "alejandro_rosalez",\n  "mypassword": "EXAMPLE_PASSWORD"\n}';

/** Every example of its README, version 3, in its order. */
export const documentedCases: readonly SecretIdsCase[] = [
  {
    title: 'usage: one secret under its own name, one under an alias',
    secretIds: 'secretId1\nENV_VAR_NAME, secretId2\n',
    options: plain,
    stored: [
      { name: 'secretId1', value: 'one' },
      { name: 'secretId2', value: 'two' },
    ],
    variables: { SECRETID1: 'one', ENV_VAR_NAME: 'two' },
  },
  {
    title: 'naming: an alias gives the name',
    secretIds: 'ENV_VAR_NAME, secretId2\n',
    options: plain,
    stored: [{ name: 'secretId2', value: 'two' }],
    variables: { ENV_VAR_NAME: 'two' },
  },
  {
    title: 'naming: a key follows the name of its secret',
    secretIds: 'MySecret',
    options: parsed,
    stored: [{ name: 'MySecret', value: '{"keyname":"v"}' }],
    variables: { MYSECRET_KEYNAME: 'v' },
  },
  {
    title: 'blank alias, with JSON: the keys alone',
    secretIds: ',secret2\n',
    options: parsed,
    stored: [{ name: 'secret2', value: loginSecret }],
    variables: { MYUSERNAME: 'alejandro_rosalez', MYPASSWORD: 'EXAMPLE_PASSWORD' },
  },
  {
    title: 'blank alias, with JSON asked for and none there: the name of the secret',
    secretIds: ',secret2\n',
    options: parsed,
    stored: [{ name: 'secret2', value: 'no JSON' }],
    variables: { SECRET2: 'no JSON' },
  },
  {
    title: 'blank alias, without JSON: as if there were none',
    secretIds: ',secret2\n',
    options: plain,
    stored: [{ name: 'secret2', value: loginSecret }],
    variables: { SECRET2: loginSecret },
  },
  {
    title: 'example 1: by name and by ARN',
    secretIds: `exampleSecretName
{arn:test1}
0/test/secret
/prod/example/secret
SECRET_ALIAS_1,test/secret
SECRET_ALIAS_2,{arn:test2}
,secret2
`,
    options: plain,
    stored: [
      { name: 'exampleSecretName', value: 'secretValue1' },
      { name: 'test1', value: 'secretValue2' },
      { name: '0/test/secret', value: 'secretValue3' },
      { name: '/prod/example/secret', value: 'secretValue4' },
      { name: 'test/secret', value: 'secretValue5' },
      { name: 'test2', value: 'secretValue6' },
      { name: 'secret2', value: 'secretValue7' },
    ],
    variables: {
      EXAMPLESECRETNAME: 'secretValue1',
      TEST1: 'secretValue2',
      _0_TEST_SECRET: 'secretValue3',
      _PROD_EXAMPLE_SECRET: 'secretValue4',
      SECRET_ALIAS_1: 'secretValue5',
      SECRET_ALIAS_2: 'secretValue6',
      SECRET2: 'secretValue7',
    },
  },
  {
    title: 'example 2: all secrets that begin with a prefix, with a comment',
    secretIds: "beta*    # Retrieves all secrets that start with 'beta'\n",
    options: plain,
    stored: [
      { name: 'betaSecretName', value: 'secretValue1' },
      { name: 'betaTest', value: 'secretValue2' },
      { name: 'beta/NewSecret', value: 'secretValue3' },
      { name: 'alpha', value: 'not asked for' },
    ],
    variables: { BETASECRETNAME: 'secretValue1', BETATEST: 'secretValue2', BETA_NEWSECRET: 'secretValue3' },
  },
  {
    title: 'example 3: the fields of JSON secrets',
    secretIds: 'test/secret\n,secret2\n',
    options: parsed,
    stored: [
      { name: 'test/secret', value: apiSecret },
      { name: 'secret2', value: loginSecret },
    ],
    variables: {
      TEST_SECRET_API_USER: 'user',
      TEST_SECRET_API_KEY: 'key',
      TEST_SECRET_CONFIG_ACTIVE: 'true',
      MYUSERNAME: 'alejandro_rosalez',
      MYPASSWORD: 'EXAMPLE_PASSWORD',
    },
  },
  {
    title: 'example 4: lower case',
    secretIds: 'exampleSecretName',
    options: { ...plain, nameTransformation: 'lowercase' },
    stored: [{ name: 'exampleSecretName', value: 'secretValue' }],
    variables: { examplesecretname: 'secretValue' },
  },
  {
    title: 'example 5: several names, with a time-out of their own',
    secretIds: 'test/secret\nprod/secret\n',
    options: plain,
    stored: [
      { name: 'test/secret', value: 'secretValue1' },
      { name: 'prod/secret', value: 'secretValue2' },
    ],
    variables: { TEST_SECRET: 'secretValue1', PROD_SECRET: 'secretValue2' },
  },
];

/** What its source does and its documentation leaves out. */
export const undocumentedCases: readonly SecretIdsCase[] = [
  {
    title: 'an alias goes before the keys',
    secretIds: 'DB, prod/db',
    options: parsed,
    stored: [{ name: 'prod/db', value: '{"user":"u","7Value":"v"}' }],
    variables: { DB_USER: 'u', DB_7VALUE: 'v' },
  },
  {
    title: 'a JSON object in a string of a JSON object is opened, an array is not',
    secretIds: 'db',
    options: parsed,
    stored: [
      {
        name: 'db',
        value: '{"a":"{\\"b\\":{\\"c\\":\\"{\\\\\\"d\\\\\\":1}\\"}}","l":[1, {"x": "y"}],"s":"[1, 2]"}',
      },
    ],
    variables: { DB_A_B_C_D: '1', DB_L: '[1,{"x":"y"}]', DB_S: '[1, 2]' },
  },
  {
    title: 'numbers, booleans and null as JavaScript prints them, but never as another number',
    secretIds: ',db',
    options: parsed,
    stored: [
      {
        name: 'db',
        value: '{"a":1.0,"b":1e3,"c":true,"d":null,"e":12345678901234567890,"f":0.10,"g":"","h":-2.50}',
      },
    ],
    variables: {
      A: '1',
      B: '1000',
      C: 'true',
      D: 'null',
      E: '12345678901234567890',
      F: '0.1',
      G: '',
      H: '-2.5',
    },
  },
  {
    title: 'JSON that is no object is exported whole',
    secretIds: 'list\ntext\nnumber\nquoted',
    options: parsed,
    stored: [
      { name: 'list', value: '["a", "b"]' },
      { name: 'text', value: '{ "a": }' },
      { name: 'number', value: '100' },
      { name: 'quoted', value: '"{\\"a\\":1}"' },
    ],
    variables: { LIST: '["a", "b"]', TEXT: '{ "a": }', NUMBER: '100', QUOTED: '"{\\"a\\":1}"' },
  },
  {
    title: 'empty objects give nothing',
    secretIds: 'a\nb',
    options: parsed,
    stored: [
      { name: 'a', value: '{}' },
      { name: 'b', value: '{"x":{},"y":"{}","z":"1"}' },
    ],
    variables: { B_Z: '1' },
  },
  {
    title: 'a digit first gets a _ only at the beginning of the whole name',
    secretIds: ',db\n0db',
    options: parsed,
    stored: [
      { name: 'db', value: '{"1":{"2":"v"}}' },
      { name: '0db', value: '{"1":"w"}' },
    ],
    variables: { _1_2: 'v', _0DB_1: 'w' },
  },
  {
    title: 'an empty key takes its _ along',
    secretIds: 'db',
    options: parsed,
    stored: [{ name: 'db', value: '{"":"top","a":{"":"below"}}' }],
    variables: { DB: 'top', DB_A: 'below' },
  },
  {
    title: 'name-transformation none keeps the letters, and keys apart that differ in them',
    secretIds: 'MyDb\nAli_as, other',
    options: { parseJsonSecrets: true, nameTransformation: 'none' },
    stored: [
      { name: 'MyDb', value: '{"Name":"a","name":"b","with-dash":"c"}' },
      { name: 'other', value: 'o' },
    ],
    variables: { MyDb_Name: 'a', MyDb_name: 'b', MyDb_with_dash: 'c', Ali_as: 'o' },
  },
  {
    title: 'an alias on a prefix with one match',
    secretIds: 'ONLY, beta*',
    options: plain,
    stored: [{ name: 'beta/one', value: 'v' }],
    variables: { ONLY: 'v' },
  },
  {
    title: 'a blank alias on a prefix leaves nothing out',
    secretIds: ', beta*',
    options: parsed,
    stored: [{ name: 'beta/one', value: '{"k":"v"}' }],
    variables: { BETA_ONE_K: 'v' },
  },
  {
    title: 'lines that come twice and prefixes that overlap are merged',
    secretIds: 'beta*\nbeta/one\nbeta/*\nbeta/one',
    options: plain,
    stored: [
      { name: 'beta/one', value: '1' },
      { name: 'beta2', value: '2' },
    ],
    variables: { BETA_ONE: '1', BETA2: '2' },
  },
  {
    title: 'a secret under two aliases and under its own name',
    secretIds: 'A, db\nB, db\ndb',
    options: plain,
    stored: [{ name: 'db', value: 'v' }],
    variables: { A: 'v', B: 'v', DB: 'v' },
  },
  {
    title: 'an empty value gives way to the next of its name',
    secretIds: ',a\n,b',
    options: parsed,
    stored: [
      { name: 'a', value: '{"x":""}' },
      { name: 'b', value: '{"x":"v"}' },
    ],
    variables: { X: 'v' },
  },
  {
    title: 'white space, a second comma and CRLF',
    secretIds: '  A ,  db , \r\n\r\n   db2\t\r\n',
    options: plain,
    stored: [
      { name: 'db', value: 'v' },
      { name: 'db2', value: 'w' },
    ],
    variables: { A: 'v', DB2: 'w' },
  },
];
