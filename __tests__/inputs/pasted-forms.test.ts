import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LeaseError } from '../../src/domain/error.ts';
import { parseRequests } from '../../src/inputs/requests.ts';
import { parseSecretIds } from '../../src/inputs/secret-ids.ts';

const arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:';

/** What people paste into `secrets`, and the lines that they are told. */
const pasted: [wrong: string, meant: string | readonly string[], code?: string][] = [
  // commands and addresses
  ['aws secretsmanager get-secret-value --secret-id prod/db --query SecretString', 'prod/db'],
  ['DB, $(aws --region eu-west-1 secretsmanager get-secret-value --secret-id prod/db)', 'DB, prod/db'],
  ['DB, $(aws ssm get-parameter --name /prod/db --with-decryption)', 'DB, ssm:/prod/db'],
  [
    'https://eu-west-1.console.aws.amazon.com/secretsmanager/secret?name=prod%2Fdb&region=eu-west-1',
    'prod/db',
  ],
  ['--secret-id prod/db', 'prod/db'],
  ['{{resolve:secretsmanager:prod/db:SecretString:password}}', 'prod/db#password'],
  ['secrets: prod/db', 'prod/db'],
  [
    'DB=$(aws secretsmanager get-secret-value --secret-id prod/db --query SecretString --output text | jq -r .password)',
    'DB, prod/db#password',
  ],
  [
    `KEY, $(aws secretsmanager get-secret-value --secret-id prod/api | jq -r '.["api-key"]')`,
    'KEY, prod/api#"api-key"',
  ],
  ['chamber read prod db -q', 'ssm:/prod/db'],
  // other tools
  ["DB, '{{resolve:secretsmanager:prod/db:SecretString:password::}}'", 'DB, prod/db#password'],
  [
    `DB: {{resolve:secretsmanager:${arn}prod/db-AbCdEf:SecretString:password:AWSPREVIOUS}}`,
    `DB, ${arn}prod/db-AbCdEf#password stage=AWSPREVIOUS`,
  ],
  ['ref+awssecrets://prod/db?region=eu-west-1#/password', 'prod/db#password region=eu-west-1'],
  ['DB=ref+awssecrets://prod/db?version_stage=AWSPREVIOUS#/a/b', 'DB, prod/db#a.b stage=AWSPREVIOUS'],
  [
    'http://localhost:2773/secretsmanager/get?secretId=prod%2Fdb&versionStage=AWSPREVIOUS',
    'prod/db stage=AWSPREVIOUS',
  ],
  [
    'DB, http://localhost:2773/systemsmanager/parameters/get?name=%2Fprod%2Fdb&withDecryption=true',
    'DB, ssm:/prod/db',
  ],
  ['DB, secretsmanager:prod/db:password', 'DB, prod/db#password'],
  ['aws-secretsmanager:prod/db', 'prod/db'],
  ['optional:aws-secretsmanager:/secrets/prod/', '/secrets/prod optional'],
  [`DB: \${secretsManager:prod/db#api-key}`, 'DB, prod/db#"api-key"'],
  ['get_secret("prod/db")["password"]', 'prod/db#password'],
  ["DB: lookup('amazon.aws.aws_secret', 'prod/db')", 'DB, prod/db'],
  ['DB: projects/my-project/secrets/prod-db/versions/latest', 'DB, prod-db'],
  ['DB, prod/db .password', 'DB, prod/db#password'],
  ["DB, prod/db | jq -r '.api-key'", 'DB, prod/db#"api-key"'],
  ['DB, prod/db | .a.b', 'DB, prod/db#a.b'],
  ['DB, prod/db#password > ./db.txt', 'DB, prod/db#password file'],
  ['DB, prod/db#password as-file', 'DB, prod/db#password file'],
  ['DB, prod/db#password mask', 'DB, prod/db#password'],
  ['DB, prod/db#password required=true', 'DB, prod/db#password'],
  ['DB, prod/db default=none', 'DB, prod/db optional'],
  // objects of other tools
  [`{"name": "DB", "valueFrom": "${arn}prod/db-AbCdEf:password::"}`, `DB, ${arn}prod/db-AbCdEf#password`],
  [
    `"secrets": [{"name": "DB", "valueFrom": "${arn}prod/db-AbCdEf"}, {"name": "API", "valueFrom": "/prod/api"}]`,
    [`DB, ${arn}prod/db-AbCdEf`, 'API, ssm:/prod/api'],
  ],
  [
    `[\n  {\n    "name": "DB",\n    "valueFrom": "${arn}prod/db-AbCdEf:password::"\n  },\n  {\n    "valueFrom": "arn:aws:ssm:eu-west-1:111122223333:parameter/a",\n    "name": "A"\n  }\n]`,
    [`DB, ${arn}prod/db-AbCdEf#password`, 'A, arn:aws:ssm:eu-west-1:111122223333:parameter/a'],
  ],
  [
    '- secretKey: DB\n  remoteRef:\n    key: prod/db\n    property: pass-word\n- secretKey: API\n  remoteRef:\n    key: prod/api',
    ['DB, prod/db#"pass-word"', 'API, prod/api'],
  ],
  ['- objectName: "/prod/db"\n  objectType: "ssmparameter"\n  objectAlias: DB', 'DB, ssm:/prod/db'],
  ['[{"name":"DB","secret":"prod/db"}]', 'DB, prod/db'],
  // objects, lists and blocks
  ['{"prod/db": "DB"}', 'DB, prod/db'],
  ['{ DB: prod/db, API: prod/api }', ['DB, prod/db', 'API, prod/api']],
  ['{\n  "DB": "prod/db",\n  "API": "prod/api#key"\n}', ['DB, prod/db', 'API, prod/api#key']],
  ['[\n  "prod/db",\n  "prod/api"\n]', ['prod/db', 'prod/api']],
  ['secrets:\n  - prod/db\n  - prod/api', ['prod/db', 'prod/api']],
  ['|\n  DB, prod/db', 'DB, prod/db'],
  ['> DB, prod/db', 'DB, prod/db'],
  ['"DB_PASSWORD": "prod/db#password",', 'DB_PASSWORD, prod/db#password'],
  ['1. prod/db', 'prod/db'],
  ['* DB, prod/db', 'DB, prod/db'],
  ['["DB, prod/db#password", "API, prod/api#key"]', ['DB, prod/db#password', 'API, prod/api#key']],
  ["['DB, prod/db#password']", 'DB, prod/db#password'],
  ['secrets: DB, prod/db#password', 'DB, prod/db#password'],
  // what stands around a line where it was copied
  ['<code>DB, prod/db#password</code>', 'DB, prod/db#password'],
  ['DB, prod/db#password<br>API, prod/api', ['DB, prod/db#password', 'API, prod/api']],
  ['API, prod/api#&quot;api-key&quot;', 'API, prod/api#"api-key"'],
  ['DB,&nbsp;prod/db', 'DB, prod/db'],
  ['&gt; DB, prod/db', 'DB, prod/db'],
  ['DB&#44; prod/db', 'DB, prod/db'],
  ['```yaml\nDB, prod/db\nAPI, prod/api\n```', ['DB, prod/db', 'API, prod/api']],
  ['**DB**, prod/db#password', 'DB, prod/db#password'],
  ['`DB`, `prod/db`', 'DB, prod/db'],
  ['DB, [prod/db](https://wiki.example/db)#password', 'DB, prod/db#password'],
  ['1 DB, prod/db\n2 API, prod/api', ['DB, prod/db', 'API, prod/api']],
  ['+ DB, prod/db\n+ API, prod/api', ['DB, prod/db', 'API, prod/api']],
  ['DB, prod/db \\\nAPI, prod/api', 'DB, prod/db'],
  ['DB, prod/db\\nAPI, prod/api', ['DB, prod/db', 'API, prod/api']],
  ['DB, pr\u043ed/db#password', 'DB, prod/db#password'],
  ['\u0410PI, prod/api', 'API, prod/api'],
  ['// the database', '# the database'],
  ['; the database', '# the database'],
  ['-- the database', '# the database'],
  ['<!-- the database -->', '# the database -->'],
  // columns
  ['DB := prod/db#password', 'DB, prod/db#password'],
  ['DB == prod/db', 'DB, prod/db'],
  ['DB,, prod/db', 'DB, prod/db'],
  ['DB, "prod/db"#password', 'DB, prod/db#password'],
  ['DB, prod%2Fdb#password', 'DB, prod/db#password'],
  ['DB, prod/db#password?', 'DB, prod/db#password optional'],
  ['DB, prod/db#password#the database', 'DB, prod/db#password # the database', 'E_SELECTOR'],
  ['DB, prod/db optional, trim', 'DB, prod/db optional trim'],
  ['DB, prod/db STAGE=AWSPREVIOUS', 'DB, prod/db stage=AWSPREVIOUS'],
  ['DB, SSM:/prod/db', 'DB, ssm:/prod/db'],
  [`DB, ${arn.replace('eu-west-1', 'eu-west-1a')}prod/db-AbCdEf`, `DB, ${arn}prod/db-AbCdEf`],
  ['DB, prod/db, optional', 'DB, prod/db optional'],
  ['DB; prod/db; optional', 'DB, prod/db optional'],
  ['DB, prod/db#password, optional, trim', 'DB, prod/db#password optional trim'],
  ['DB, prod/db (optional)', 'DB, prod/db optional'],
  ['DB, prod/db, password', 'DB, prod/db#password'],
  ['prod/db,password,DB', 'DB, prod/db#password'],
  ['prod/db, password', 'prod/db#password'],
  ['DB, prod/db#password, API, prod/api', ['DB, prod/db#password', 'API, prod/api']],
  ['DB | prod/db', 'DB, prod/db'],
  ['DB - prod/db', 'DB, prod/db'],
  ['prod/db || DB', 'DB, prod/db'],
  ['prod/db as=DB', 'DB, prod/db'],
  // sm-action, issue 20
  ['MY_SECRET > ENVIRONMENT_VARIABLE_NAME', 'ENVIRONMENT_VARIABLE_NAME, MY_SECRET'],
  ['b1885261-f75e-43e6-9353-7bc6cffff554 > TOKEN', 'TOKEN, b1885261-f75e-43e6-9353-7bc6cffff554'],
  ['prod/db env=DB optional', 'DB, prod/db optional'],
  ['DB PASSWORD, prod/db', 'DB_PASSWORD, prod/db', 'E_NAME'],
  // fields
  ['DB, prod/db->password', 'DB, prod/db#password'],
  ['DB, prod/db|password', 'DB, prod/db#password'],
  ['DB, prod/db#my key', 'DB, prod/db#"my key"'],
  ["DB, prod/db#'password'", 'DB, prod/db#password', 'E_SELECTOR'],
  ['DB, prod/db#‘api-key’', 'DB, prod/db#"api-key"'],
  ['DB_*, prod/db:*', 'DB_*, prod/db#*'],
  ['DB, prod/db[*]', 'DB_*, prod/db#*'],
  ['DB_, prod/db#*', 'DB_*, prod/db#*'],
  ['DB, prod/db json', 'DB_*, prod/db#*'],
  // parameters
  ['ssm://prod/db', 'ssm:/prod/db'],
  ['DB, ssm:///prod/db', 'DB, ssm:/prod/db'],
  ['DB, ssm:/prod//db', 'DB, ssm:/prod/db'],
  ['DB, parameter:/prod/db', 'DB, ssm:/prod/db'],
  ['ssm:/prod/db DB', 'DB, ssm:/prod/db'],
  // ARNs
  [`${arn}prod/db-AbCdEf,${arn}prod/api-AbCdEf`, [`${arn}prod/db-AbCdEf`, `${arn}prod/api-AbCdEf`]],
  [`DB=${arn}prod/db-AbCdEf`, `DB, ${arn}prod/db-AbCdEf`],
  [`${arn.slice('arn:'.length)}prod/db-AbCdEf`, `${arn}prod/db-AbCdEf`],
  [`${arn.replace('secret:', '')}prod/db`, `${arn}prod/db`],
  ['arn:aws:secretsmanager:eu-west-1::secret:prod/db-AbCdEf', 'prod/db'],
  // options
  ['prod/db --version-stage AWSPREVIOUS', 'prod/db stage=AWSPREVIOUS'],
  ['prod/db:AWSPREVIOUS', 'prod/db stage=AWSPREVIOUS'],
  ['prod/db#password stage: AWSPREVIOUS', 'prod/db#password stage=AWSPREVIOUS'],
  ['prod/db expires 2027-01-31', 'prod/db expires=2027-01-31'],
  ['prod/db expires="2027-01-31"', 'prod/db expires=2027-01-31'],
  ['prod/db expires=2027/1/31', 'prod/db expires=2027-01-31'],
  ['prod/db file=/tmp/x', 'prod/db file'],
  // comments, and signs of other keyboards
  ['DB, prod/db#password // of the shop', 'DB, prod/db#password'],
  ["DB='prod/db#password' # of the shop", 'DB, prod/db#password'],
  ['DB\uff0c prod/db#password', 'DB, prod/db#password'],
  ['DB\u3001prod/db#password', 'DB, prod/db#password'],
  ['\u201eDB\u201c, prod/db', 'DB, prod/db'],
  ['DB, prod/db\u2013x', 'DB, prod/db-x'],
  // several mistakes in one line
  ['- "DB": "prod/db#password" # of the shop', 'DB, prod/db#password'],
  ['export DB="prod/db:password";', 'DB, prod/db#password'],
  ['prod/db#api-key | KEY', 'KEY, prod/db#"api-key"'],
];

describe('a pasted line', () => {
  for (const [wrong, meant, code = 'E_REQUEST'] of pasted) {
    test(JSON.stringify(wrong), async () => {
      const error = await errorOf(parseRequests(wrong));
      assert.equal(error.code, code, error.message);
      assert.deepEqual(suggestedBy(error), [meant].flat());
    });
  }
});

/** Lines that nobody here can turn into a request: what is said holds no line that would be refused too. */
const hopeless = [
  '- name: DB_PASSWORD\n  key: prod/db',
  'https://v.vault.azure.net/secrets/db/abc',
  '@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/db)',
  'DB={{ secret.prod/db }}',
  'chamber exec prod -- x',
  'doppler secrets get DB_PASSWORD --plain',
  'DB=$(sops -d secrets.enc.yaml)',
  'vault kv get -field=password secret/prod',
  'DB, prod/db#password | base64',
  'env-slug: prod',
  'prod/db mask=false',
  'DB, ***',
  'arn:aws:secretsmanager:eu-west-1:111122223333:secret:*',
];

for (const wrong of hopeless)
  test(`no line is suggested for ${wrong.split('\n')[0]}`, async () => {
    const error = await errorOf(parseRequests(wrong));
    assert.deepEqual(suggestedBy(error), []);
    assert.match(error.fix ?? '', /^Allowed: /);
  });

/** What nobody here fills in, and what is said of it. */
const notFilledIn: [wrong: string, instead: RegExp][] = [
  [
    `DB, \${data.aws_secretsmanager_secret_version.db.secret_string}`,
    /^Write the name that the secret has in AWS/,
  ],
  ['aws_secretsmanager_secret.db.arn "x"', /^Write the name that the secret has in AWS/],
  [`!Sub "{{resolve:secretsmanager:\${DbSecret}::password}}"`, /^Write the name that the secret has in AWS/],
  [`DB, \${secrets.DB_SECRET}`, /`\$\{\{ secrets\.DB_SECRET \}\}`/],
  ['DB, {{ vars.DB }}', /`\$\{\{ vars\.DB \}\}`/],
  ['DB, $env:DB', /`\$\{\{ env\.DB \}\}`/],
  ['{{ secret.prod/db.password }}', /`\$\{\{ env\.NAME \}\}`/],
];

for (const [wrong, instead] of notFilledIn)
  test(`what is not filled in: ${wrong}`, async () => {
    const error = await errorOf(parseRequests(wrong));
    assert.deepEqual(suggestedBy(error), []);
    assert.match(error.fix ?? '', instead);
  });

/** The same in `secret-ids`, whose lines have neither fields nor options. */
const pastedIds: [wrong: string, meant: string | readonly string[]][] = [
  ['DB\uff0cprod/db', 'DB, prod/db'],
  ['DB - prod/db', 'DB, prod/db'],
  ['secretsmanager:prod/db', 'prod/db'],
  [`${arn}prod/db-AbCdEf,${arn}prod/api-AbCdEf`, [`${arn}prod/db-AbCdEf`, `${arn}prod/api-AbCdEf`]],
  ['a b, prod/db', 'A_B, prod/db'],
  ['secret-ids: DB, prod/db', 'DB, prod/db'],
  ['1 DB, prod/db\n2 API, prod/api', ['DB, prod/db', 'API, prod/api']],
  ['[\n  "DB, prod/db",\n  "prod/api"\n]', ['DB, prod/db', 'prod/api']],
  ['// the database', '# the database'],
  ['DB,&nbsp;prod/db', 'DB, prod/db'],
  [`DB, ${arn}prod/db-AbCdEf:password::`, `DB, ${arn}prod/db-AbCdEf#password`],
  ['prod/**', 'prod/*'],
  ['{{resolve:secretsmanager:prod/db:SecretString:password}}', 'prod/db#password'],
  ['aws-secretsmanager:prod/db', 'prod/db'],
  [`{"name": "DB", "valueFrom": "${arn}prod/db-AbCdEf:password::"}`, `DB, ${arn}prod/db-AbCdEf#password`],
  ['DB: projects/p/secrets/db/versions/1', 'DB, db'],
  ['[{"name":"DB","secret":"prod/db"}]', 'DB, prod/db'],
];

describe('a pasted line of secret-ids', () => {
  for (const [wrong, meant] of pastedIds) {
    test(JSON.stringify(wrong), async () => {
      const options = { parseJsonSecrets: false, nameTransformation: 'uppercase' } as const;
      const error = await errorOf(parseSecretIds(wrong, options));
      assert.deepEqual(suggestedBy(error), [meant].flat(), error.message);
    });
  }
});

async function errorOf(parsing: Promise<unknown>): Promise<LeaseError> {
  const error = await parsing.then(
    () => assert.fail('it was accepted'),
    (caught: unknown) => caught,
  );
  assert.ok(error instanceof LeaseError, String(error));
  return error;
}

function suggestedBy({ fix = '' }: LeaseError): string[] {
  const [, single] = /^Probably meant: (.+)$/m.exec(fix) ?? [];
  return single === undefined ? [...fix.matchAll(/^ {2}(.+)$/gm)].map(([, line = '']) => line) : [single];
}
