import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LeaseError } from '../../src/domain/error.ts';
import { parseRequests } from '../../src/inputs/requests.ts';

/** Lines as people write them who come from other tools, a shell or a page; and what they mean here. */
const lines: [wrong: string, meant: string | readonly string[], code?: string][] = [
  // get-secretmanager-secrets, issues 262 and 303
  ['access_key_id:projects/000000000/secrets/access-key/versions/1', 'access_key_id, access-key'],
  ['token:projects/p/locations/europe-west1/secrets/my-secret', 'token, my-secret'],
  ['token:my-project/my-secret', 'token, my-project/my-secret'],
  ['token:my-project/my-secret/latest', 'token, my-project/my-secret'],
  // vault-action, issues 104, 192, 477, 505
  [
    'stage/amazon-service POSTGRES_PORT | POSTGRES_PORT ;',
    'POSTGRES_PORT, stage/amazon-service#POSTGRES_PORT',
  ],
  ["data/TEST/SHARED/DB 'username' | dbUser ;", 'dbUser, data/TEST/SHARED/DB#username'],
  ['/gcp/token/roleset token | GCP_TOKEN ;', 'GCP_TOKEN, /gcp/token/roleset#token'],
  ['secret/data/ci "data.data.key" | KEY ;', 'KEY, secret/data/ci#data.data.key'],
  ['secret/data/ci login', 'secret/data/ci#login'],
  ['secret/data/ci login ;', 'secret/data/ci#login'],
  ['prod/db username', 'prod/db#username'],
  [
    'secret/data/ci a | A ;\nsecret/data/ci b | B ;\nsecret/data/ci c | C',
    ['A, secret/data/ci#a', 'B, secret/data/ci#b', 'C, secret/data/ci#c'],
  ],
  // load-secrets-action, issue 20
  ['op://Sample Vault/SampleItem/password', 'Sample-Vault/SampleItem#password'],
  ['MY_SECRET: "op://Sample Vault/SampleItem/password"', 'MY_SECRET, Sample-Vault/SampleItem#password'],
  ['X=op://app-cicd/docker/section/username', 'X, app-cicd/docker/section#username'],
  ['X, op://app-cicd/docker/username?attribute=otp', 'X, app-cicd/docker#username'],
  // aws-secrets-manager-action, issue 42
  ['my_secret_1 | A_SECRET', 'A_SECRET, my_secret_1'],
  ['dev/secrets/* | B_SECRETS', 'B_SECRETS_*, dev/secrets/*'],
  // lists and objects
  ['["prod/db", "prod/api"]', ['prod/db', 'prod/api']],
  ['[prod/db, prod/api]', ['prod/db', 'prod/api']],
  ['{"DB": "prod/db", "API": "prod/api"}', ['DB, prod/db', 'API, prod/api']],
  // addresses and wildcards
  ['arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-*', 'prod/db'],
  ['DB, arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-??????#key', 'DB, prod/db#key'],
  ['secret:prod/db', 'prod/db'],
  ['DB, aws:secretsmanager:prod/db', 'DB, prod/db'],
  ['awssm://prod/db#password', 'prod/db#password'],
  ['vault:secret/data/x#key', 'secret/data/x#key'],
  // where a field stands
  ['prod/db["password"]', 'prod/db#password'],
  ["X, prod/db['api-key']", 'X, prod/db#"api-key"'],
  ['X, prod/db#/login/password', 'X, prod/db#login.password', 'E_SELECTOR'],
  ['X, prod/db#.password', 'X, prod/db#password', 'E_SELECTOR'],
  ['X, prod/db::password', 'X, prod/db#password'],
  ['X, prod/db?key=password', 'X, prod/db#password'],
  // signs of a shell, YAML and other grammars
  ['DB_PASSWORD = prod/db#password', 'DB_PASSWORD, prod/db#password'],
  ['DB_PASSWORD => prod/db#password', 'DB_PASSWORD, prod/db#password'],
  ['export DB=prod/db', 'DB, prod/db'],
  ['DB_PASSWORD; prod/db#password', 'DB_PASSWORD, prod/db#password'],
  ['DB_PASSWORD, prod/db#password;', 'DB_PASSWORD, prod/db#password'],
  ['DB_PASSWORD, prod/db#password,', 'DB_PASSWORD, prod/db#password'],
  ['DB_PASSWORD, prod/db\u200b#password', 'DB_PASSWORD, prod/db#password'],
  ['DB_PASSWORD, prod/api#“api-key”', 'DB_PASSWORD, prod/api#"api-key"'],
  ['prod/db DB_SECRET', 'DB_SECRET, prod/db'],
  ['db.password, prod/db#password', 'DB_PASSWORD, prod/db#password', 'E_NAME'],
  // options
  ['optional DB, prod/db#password', 'DB, prod/db#password optional'],
  ['DB, prod/db#password optional: true', 'DB, prod/db#password optional'],
  ['DB, prod/db#password --optional trim=true', 'DB, prod/db#password optional trim'],
  ['DB, prod/db#password version=AWSPREVIOUS', 'DB, prod/db#password stage=AWSPREVIOUS'],
  ['DB, prod/db#password AWSPREVIOUS', 'DB, prod/db#password stage=AWSPREVIOUS'],
  ['DB, prod/db#password max-age=90', 'DB, prod/db#password max-age=90d'],
  ['DB, prod/db#password expires=30d', 'DB, prod/db#password max-age=30d'],
  ['DB, prod/db#password expires=31.01.2027', 'DB, prod/db#password expires=2027-01-31'],
];

for (const [wrong, meant, code = 'E_REQUEST'] of lines) {
  test(JSON.stringify(wrong), async () => {
    const error = await parseRequests(wrong).then(
      () => assert.fail('it was accepted'),
      (caught: LeaseError) => caught,
    );
    const suggested = typeof meant === 'string' ? ` ${meant}` : meant.map((each) => `\n  ${each}`).join('');
    assert.deepEqual([error.code, error.fix], [code, `Probably meant:${suggested}`], error.message);
    await parseRequests([meant].flat().join('\n'));
  });
}

test('a variable of the shell is told from an expression', async () => {
  await assert.rejects(parseRequests('X, $DB_SECRET'), {
    fix: /^GitHub fills in expressions: `\$\{\{ env\.DB_SECRET \}\}`\.$/,
  });
});
