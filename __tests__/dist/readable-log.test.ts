import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStage } from './stage.ts';

/** A secret of the kind that many jobs lease: a password beside words that logs are full of. */
const settings = {
  engine: 'postgres',
  host: 'localhost',
  port: 5432,
  dbname: 'main',
  env: 'production',
  region: 'eu-west-1',
  username: 'admin',
  password: 'FAKE-Tr1cky-pw',
};
const deploy = 'Deploying to production in eu-west-1: docker pull postgres:16, main branch, admin, 5432';
const outputs = {
  image: 'postgres:16',
  url: 'https://localhost:5432',
  environment: 'production',
  region: 'eu-west-1',
};

for (const inputs of [{ secrets: 'DB, prod/db' }, { secrets: '', 'secret-ids': 'DB, prod/db' }]) {
  const way = 'secret-ids' in inputs ? 'secret-ids' : 'secrets';
  test(`a secret that is leased whole by ${way} leaves log and job outputs readable`, async (t) => {
    const { put, leased, job } = await openStage(t);
    put('prod/db', JSON.stringify(settings));
    const { secrets, ...others } = inputs;
    await leased(secrets, others);
    const { log } = await job.run(`echo '${deploy}'; echo "$DB"; echo 'pw ${settings.password}'`);
    assert.ok(log.includes(deploy));
    assert.ok(!log.includes(settings.password));
    await job.end();
    const handed = job.jobOutputs({
      ...outputs,
      secret: `pw ${settings.password}`,
      whole: JSON.stringify(settings),
    });
    assert.deepEqual(handed, outputs);
  });
}

test('the log names values that are ordinary words, and the option that leaves them unmasked', async (t) => {
  const { put, leased } = await openStage(t);
  put('prod/db', JSON.stringify(settings));
  put('prod/branch', 'main');
  const { log } = await leased('DB_*, prod/db#*\nBRANCH, prod/branch');
  const line = log.split('\n').find((each) => each.startsWith('Masked, though ordinary words'));
  assert.match(line ?? '', /DB_ENV/);
  assert.match(line ?? '', /`public=env,region,username` on line 1 of secrets/);
  assert.match(line ?? '', /`public` on line 2 of secrets/);
  assert.ok(!line?.includes('production'));

  put('prod/whole', '{"user":"app","password":"postgres","cacheKey":"shop:v2:products"}');
  const whole = (await leased('WHOLE, prod/whole')).log;
  assert.match(
    whole,
    /^Masked, though ordinary words[^\n]+: WHOLE \(a part of it\)\. What is no secret: `public=cacheKey` on line 1 of secrets\.$/m,
  );

  const quiet = await leased('X_*, prod/db#* public=env,region,username\nY, prod/branch public');
  assert.ok(!quiet.log.includes('ordinary words'));
});

test('public=FIELD leaves fields of a whole secret unmasked, and so does public-fields', async (t) => {
  for (const inputs of [
    { secrets: 'APP, prod/app public=key_id,nested_token' },
    { secrets: '', 'secret-ids': 'APP, prod/app', 'public-fields': 'key_id, nested_token' },
    {
      secrets: '',
      'secret-ids': ',prod/app',
      'parse-json-secrets': 'true',
      'public-fields': 'key_id\nnested_token',
    },
  ]) {
    const { put, leased, job } = await openStage(t);
    put(
      'prod/app',
      '{"key_id":"FAKE9aB8cD7eF6","nested":{"token":"FAKE1zY2xW3vU4"},"secret":"FAKE5tS6rQ7pO8"}',
    );
    const { secrets, ...others } = inputs;
    await leased(secrets, others);
    assert.equal(
      job.mask('FAKE9aB8cD7eF6 FAKE1zY2xW3vU4 FAKE5tS6rQ7pO8'),
      'FAKE9aB8cD7eF6 FAKE1zY2xW3vU4 ***',
    );
  }
});

test('of a secret as RDS keeps it, where the database is needs no public', async (t) => {
  const { put, leased, job } = await openStage(t);
  const { region: _, ...rest } = settings;
  put('rds/db', JSON.stringify({ ...rest, host: 'db.c0ffee.eu-west-1.rds.amazonaws.com' }));
  await leased('DB_*, rds/db#*');
  const said = 'postgres at db.c0ffee.eu-west-1.rds.amazonaws.com:5432, main';
  assert.equal(job.mask(said), said);
  assert.equal(job.mask('production'), '***');
});

test('structure lines of a value of several lines stay readable', async (t) => {
  const { put, leased, job } = await openStage(t);
  put(
    'prod/kube',
    'apiVersion: v1\nkind: Config\nusers:\n- name: deployer\n  user:\n    token: FAKE1zY2xW3vU4\n',
  );
  put('prod/env', 'NODE_ENV=production\nAPI_TOKEN=FAKE5tS6rQ7pO8\n');
  const { log } = await leased('KUBE, prod/kube file\nENV_FILE, prod/env');
  const shown = 'users:\nkind: Config\napiVersion: v1\nNODE_ENV=production';
  assert.equal(
    shown
      .split('\n')
      .map((line) => job.mask(line))
      .join('\n'),
    shown,
  );
  assert.equal(
    job.mask('token: FAKE1zY2xW3vU4, API_TOKEN=FAKE5tS6rQ7pO8, FAKE5tS6rQ7pO8'),
    'token: ***, API_TOKEN=***, ***',
  );
  assert.match(log, /^Masked in their secret parts alone: KUBE_FILE, ENV_FILE$/m);
});

test('a file of settings without a secret, and JSON without one, leave their words readable', async (t) => {
  const { put, leased, job } = await openStage(t);
  put('prod/gcloud', '[core]\nproject = acme-prod-314159\n[compute]\nregion = europe-west3\n');
  put(
    'prod/context',
    '{"hosted-zone:account=123456789012:region=eu-west-1":{"Id":"/hostedzone/Z1D633PJN98FT9"},"role":"arn:aws:iam::123456789012:role/ci"}',
  );
  const { log } = await leased('GCLOUD, prod/gcloud\nCONTEXT, prod/context');
  const shown =
    'region = europe-west3, project = acme-prod-314159, eu-west-1, arn:aws:iam::123456789012:role/ci';
  assert.equal(job.mask(shown), shown);
  assert.match(log, /^Not masked \(public, or too short or plain to mask\): GCLOUD$/m);
});

test('a value of short lines is listed as not masked', async (t) => {
  const { put, leased } = await openStage(t);
  put('prod/codes', 'ab1\ncd2\nef3');
  const { log, masks } = await leased('CODES, prod/codes');
  assert.match(log, /^Not masked \(public, or too short or plain to mask\): CODES$/m);
  assert.deepEqual(
    masks.filter(({ value }) => ['ab1', 'cd2', 'ef3'].includes(value)),
    [],
  );
});
