import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { GetParametersByPathCommand, GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm';
import { findLeaks } from '../../runner/leaks.ts';
import type { ParameterSettings } from '../../sandbox/sandbox.ts';
import type { LeaseError } from '../../src/domain/error.ts';
import { parseRequests } from '../../src/inputs/requests.ts';
import { openStage, refusalOf, type Stage, valuesOf } from '../dist/stage.ts';
import { lacks } from '../needs.ts';

const keyId = '7d1e0000-0000-4000-8000-000000000002';

/** One sandbox for a test, with parameters of these names and values. */
async function stageWith(
  t: TestContext,
  parameters: Record<string, string | ParameterSettings> = {},
): Promise<Stage> {
  const stage = await openStage(t);
  for (const [name, settings] of Object.entries(parameters)) {
    stage.sandbox.parameters.put(name, typeof settings === 'string' ? { value: settings } : settings);
  }
  return stage;
}

const lines = (...all: string[]) => all.join('\n');
const arn = (name: string) => `arn:aws:ssm:eu-west-1:111122223333:parameter/${name}`;

test('by name, by path, by ARN, by version and label, with selectors and options, beside secrets', async (t) => {
  const stage = await stageWith(t, {
    '/t/json': '{"user":"app-user","password":"FAKE-json-password-7"}',
    '/t/list': { value: 'FAKE-first-item-1,FAKE-second-item-2', type: 'StringList' },
    plain: { value: 'FAKE-plain-value-3' },
    '/t/versions': { value: 'FAKE-version-one-1', labels: ['old'] },
    '/t/file': 'FAKE-file-value-4\n',
  });
  stage.sandbox.parameters.put('/t/versions', { value: 'FAKE-version-two-2' });
  const step = await stage.leased(
    lines(
      'ssm:/prod/db/password',
      'ssm:/prod/app/*',
      'APP_*, ssm:/prod/app/* public',
      'JSON_*, ssm:/t/json#*',
      'ONLY, ssm:/t/json#password',
      'ssm:/t/list',
      'ssm:plain',
      `BY_ARN, ${arn('t/versions')}`,
      'ONE, ssm:/t/versions version=1',
      'LABELLED, ssm:/t/versions stage=old',
      'BOTH, ssm:/t/versions stage=old version=1',
      'ssm:/t/file file',
      'GONE, ssm:/t/none optional',
      'prod/flags',
    ),
  );
  const { PROD_FLAGS: _, T_FILE_FILE, ...values } = valuesOf(step);
  assert.ok(T_FILE_FILE);
  assert.deepEqual(values, {
    PROD_DB_PASSWORD: 'FAKE-parameter-db-dWq7Zt3mXv9KpLs2',
    PROD_APP_MAIL_TOKEN: 'FAKE-parameter-mail-hT5bYn8QrE1uJc6G',
    PROD_APP_SEARCH_KEY: 'FAKE-parameter-search-Mz4xVf7WaPk0LdR3',
    PROD_APP_REGION_LIST: 'eu-west-1,eu-central-1',
    APP_MAIL_TOKEN: 'FAKE-parameter-mail-hT5bYn8QrE1uJc6G',
    APP_SEARCH_KEY: 'FAKE-parameter-search-Mz4xVf7WaPk0LdR3',
    APP_REGION_LIST: 'eu-west-1,eu-central-1',
    JSON_USER: 'app-user',
    JSON_PASSWORD: 'FAKE-json-password-7',
    ONLY: 'FAKE-json-password-7',
    T_LIST: 'FAKE-first-item-1,FAKE-second-item-2',
    PLAIN: 'FAKE-plain-value-3',
    BY_ARN: 'FAKE-version-two-2',
    ONE: 'FAKE-version-one-1',
    LABELLED: 'FAKE-version-one-1',
    BOTH: 'FAKE-version-one-1',
  });
  assert.match(step.log, /Left out, as it is optional: There is no parameter ssm:\/t\/none in eu-west-1/);
  const texts = { log: stage.job.log, summary: step.summary.raw, outputs: step.outputs.secrets ?? '' };
  assert.deepEqual(
    findLeaks({ texts, canaries: stage.sandbox.values().filter((each) => each.startsWith('FAKE')) }),
    [],
  );
  await stage.job.end();
  const { node } = await stage.later();
  assert.deepEqual([node.PROD_DB_PASSWORD, node.BY_ARN], ['', '']);
});

test('100 parameters: one token, one key set, six sessions, ten reads; with 100 secrets no more of either', async (t) => {
  const names = Array.from({ length: 100 }, (_, index) => `/prod/team-alpha/service-${100 + index}`);
  const stage = await stageWith(t, Object.fromEntries(names.map((name) => [name, `FAKE-value-of-${name}`])));
  const { sandbox } = stage;
  const operations = ['oidc', 'jwks', 'AssumeRoleWithWebIdentity', 'GetParameters', 'BatchGetSecretValue'];
  const counts = () => operations.map((each) => sandbox.count(each, { status: 200 }));
  const parameters = names.map((name, index) => `P${index}, ssm:${name}`);
  const step = await stage.leased(lines(...parameters));
  assert.equal(Object.keys(valuesOf(step)).length, 100);
  const [tokens, keys, sessions = 0, reads = 0] = counts();
  assert.deepEqual([tokens, keys], [1, 1]);
  assert.ok(sessions <= 6 && reads <= 10, `${sessions} sessions, ${reads} reads`);
  t.diagnostic(`${sessions} sessions, ${reads} reads`);

  for (let index = 0; index < 100; index += 1) stage.put(`prod/team/secret-${index}`, `FAKE-secret-${index}`);
  sandbox.requests.length = 0;
  const slowness = 500;
  for (const operation of ['GetParameters', 'BatchGetSecretValue'])
    sandbox.faults.add({ operation, kind: 'slow', ms: slowness });
  await stage.leased(
    lines(...parameters, ...names.map((_, index) => `S${index}, prod/team/secret-${index}`)),
  );
  const [, , mixedSessions = 0, mixedReads = 0, batches = 0] = counts();
  assert.ok(mixedSessions <= 12 && mixedReads <= 12 && batches <= 12, `${counts()}`);
  // Neither kind waits for an answer to the other.
  const firstAt = (operation: string) =>
    sandbox.requests.find((each) => each.operation === operation)?.at ?? 0;
  const apart = Math.abs(firstAt('GetParameters') - firstAt('BatchGetSecretValue'));
  assert.ok(apart < slowness, `asked ${apart} ms apart`);
  t.diagnostic(`with 100 secrets: ${mixedSessions} sessions, ${mixedReads} reads, ${batches} batches`);
});

test("the session's policy is exact: with its keys, each neighbouring name is denied", async (t) => {
  const stage = await stageWith(t, {
    '/prod/db/password2': 'x',
    '/prod/db/passwor': 'x',
    '/prod/db/password/old': 'x',
    '/prod/application/token': 'x',
    '/prod/app-token': 'x',
    '/prod/db/encrypted': { value: 'FAKE-own-key-5', keyId },
    '/prod/db/other-encrypted': { value: 'x', keyId },
  });
  const { sandbox } = stage;
  await stage.leased(lines('ssm:/prod/db/password', 'ssm:/prod/db/encrypted', 'ssm:/prod/app/*'));
  const [session] = sandbox.principals.list();
  assert.ok(session?.sessionToken);
  const { accessKeyId, secretAccessKey, sessionToken } = session;
  const client = new SSMClient({
    endpoint: sandbox.url,
    region: sandbox.region,
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey, sessionToken },
  });
  const read = (name: string) =>
    client.send(new GetParametersCommand({ Names: [name], WithDecryption: true }));
  const below = (Path: string) => client.send(new GetParametersByPathCommand({ Path, Recursive: true }));
  for (const name of ['/prod/db/password', '/prod/db/encrypted'])
    assert.equal((await read(name)).Parameters?.length, 1);
  assert.equal((await below('/prod/app')).Parameters?.length, 3);
  const denied = { name: 'AccessDeniedException' };
  for (const name of [
    ...['/prod/db/password2', '/prod/db/passwor', '/prod/db/password/old', '/prod/db/other-encrypted'],
    ...[
      '/prod/app/mail-token',
      '/prod/app',
      '/prod/application/token',
      '/prod/app-token',
      '/prod/db',
      '/prod/*',
    ],
  ]) {
    await assert.rejects(read(name), denied, name);
  }
  for (const path of ['/', '/prod', '/prod/', '/prod/db', '/prod/app/search', '/prod/application']) {
    await assert.rejects(below(path), denied, path);
  }
});

const expiresIn = (ms: number, now: number) => [
  {
    Type: 'Expiration',
    Version: '1.0',
    Attributes: { Timestamp: new Date(now + ms).toISOString() },
  } as const,
  { Type: 'ExpirationNotification', Version: '1.0', Attributes: { Before: '2', Unit: 'Days' } } as const,
];

test('with check-rotation, the policy Expiration is firm, and notifications are warnings', async (t) => {
  const stage = await stageWith(t);
  const { parameters } = stage.sandbox;
  const now = stage.sandbox.now();
  parameters.put('/t/soon', { value: 'FAKE-soon-1', policies: [...expiresIn(60_000, now)] });
  parameters.put('/t/day', { value: 'FAKE-day-2', policies: [...expiresIn(86_400_000, now)] });
  parameters.put('/t/still', {
    value: 'FAKE-still-3',
    modifiedDate: now - 40 * 86_400_000,
    policies: [{ Type: 'NoChangeNotification', Version: '1.0', Attributes: { After: '30', Unit: 'Days' } }],
  });
  const withDescriptions = { 'check-rotation': 'true' };
  const stopped = await stage.lease(lines('ssm:/t/soon', 'ssm:/t/day'), withDescriptions);
  assert.match(
    refusalOf(stopped, 'E_EXPIRING'),
    /T_SOON.*policy Expiration[\s\S]*A new version keeps that policy, unless `aws ssm put-parameter --overwrite --policies`/,
  );
  assert.deepEqual(valuesOf(stopped), {});

  const warned = await stage.leased(lines('ssm:/t/day', 'ssm:/t/still', 'prod/flags'), withDescriptions);
  assert.match(warned.log, /T_DAY.*expires.*policy Expiration/);
  assert.match(warned.log, /ssm:\/t\/day is deleted at .* ExpirationNotification warns from 2 days before\./);
  assert.match(warned.log, /ssm:\/t\/still has not been changed for 30 days or more/);
  assert.equal(warned.outputs['next-expiring'], 'T_DAY');

  const unasked = await stage.leased('ssm:/t/soon');
  assert.equal(unasked.outputs['expires-at'], '', 'without check-rotation nothing is described');
});

test('require-expiry: the policy of a parameter may tell it, and no tag, which a lease does not read', async (t) => {
  const stage = await stageWith(t, { '/t/tagged': { value: 'x', tags: { 'expires-at': '2099-01-31' } } });
  const step = await stage.lease('ssm:/t/tagged', { 'require-expiry': 'true', 'check-rotation': 'true' });
  const message = refusalOf(step, 'E_UNKNOWN_EXPIRY');
  assert.match(message, /Or give the parameter the policy `Expiration`, and set `check-rotation: true`/);
  assert.doesNotMatch(message, /expires-at/);
});

test('check-rotation without DescribeParameters: a warning with the statement', async (t) => {
  const stage = await stageWith(t);
  const { accounts, roleArn } = stage.sandbox;
  const permissions = accounts.role(roleArn)?.permissions.filter(({ Sid }) => Sid !== 'DescribeParameters');
  accounts.setPermissions(roleArn, { Version: '2012-10-17', Statement: [...(permissions ?? [])] });
  const step = await stage.leased('ssm:/prod/db/password', { 'check-rotation': 'true' });
  assert.match(step.log, /Nothing is known of .*ssm:\/prod\/db\/password/);
  assert.match(step.log, /"Action": "ssm:DescribeParameters", "Resource": "\*"/);
});

test('refusals, each with what is missing', async (t) => {
  const stage = await stageWith(t, {
    '/t/plain': 'x',
    '/t/key': { value: 'x', keyId },
    '/t/closed': { value: 'x', kmsDenied: true },
    slashless: 'x',
  });
  const { accounts, roleArn } = stage.sandbox;
  const all = accounts.role(roleArn)?.permissions ?? [];
  const cases: [line: string, code: string, message: RegExp][] = [
    ['ssm:/t/none', 'E_SECRET_NOT_FOUND', /no parameter ssm:\/t\/none in eu-west-1.*describe-parameters/s],
    ['X, ssm:none', 'E_SECRET_NOT_FOUND', /`ssm:\/none`/],
    ['ssm:/t/none/*', 'E_SECRET_NOT_FOUND', /no parameter below ssm:\/t\/none\./],
    [
      'X, ssm:/t/plain version=9',
      'E_SECRET_NO_VALUE',
      /no version 9 .*get-parameter-history --name \/t\/plain/s,
    ],
    ['X, ssm:/t/plain stage=AWSPREVIOUS', 'E_SECRET_NO_VALUE', /label of Secrets Manager/],
    ['ssm:/t/closed', 'E_SECRET_KMS', /may not decrypt the parameter ssm:\/t\/closed/],
    [
      'ssm:/prod/denied/a',
      'E_SECRET_DENIED',
      /"Action": "ssm:GetParameters", "Resource": "arn:aws:ssm:eu-west-1:111122223333:parameter\/prod\/denied\/a"/,
    ],
    [
      'ssm:/prod/denied/*',
      'E_SECRET_DENIED',
      /"ssm:GetParametersByPath".*parameter\/prod\/denied", ".*denied\/"/,
    ],
    [
      'ssm:/t/key',
      'E_SECRET_KMS',
      /"kms:ViaService": "ssm.eu-west-1.amazonaws.com".*"kms:EncryptionContext:PARAMETER_ARN": "arn:aws:ssm:eu-west-1:111122223333:parameter\/t\/key"/s,
    ],
  ];
  const allowed = all
    .filter(({ Sid }) => Sid !== 'Decrypt' && Sid !== 'ReadParameters')
    .concat({
      Effect: 'Allow',
      Action: ['ssm:GetParameters', 'ssm:GetParametersByPath'],
      Resource: ['t/*', 'none'].map(arn),
    });
  accounts.setPermissions(roleArn, { Version: '2012-10-17', Statement: allowed });
  for (const [line, code, message] of cases) {
    const step = await stage.lease(line);
    assert.match(refusalOf(step, code), message, line);
    assert.deepEqual(valuesOf(step), {});
  }
});

test('what programs around parameters get wrong: values of several lines, slashes, a name where a path is meant', async (t) => {
  const account = '{\n  "type": "service_account",\n  "private_key": "FAKE-several-lines-1"\n}\n';
  const stage = await stageWith(t, {
    '/t/google': account,
    '/t/list': { value: 'FAKE-item-1,FAKE-item-2\nFAKE-item-3', type: 'StringList' },
    '/t/shared': { value: 'FAKE-shared-value-1', account: '444455556666' },
  });
  stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, {
    Statement: { Effect: 'Allow', Action: '*', Resource: '*' },
  });
  const shared = 'arn:aws:ssm:eu-west-1:444455556666:parameter/t/shared';
  const step = await stage.leased(lines('GOOGLE, ssm:/t/google', 'LIST, ssm:/t/list', `SHARED, ${shared}`));
  assert.deepEqual(valuesOf(step), {
    GOOGLE: account,
    LIST: 'FAKE-item-1,FAKE-item-2\nFAKE-item-3',
    SHARED: 'FAKE-shared-value-1',
  });
  const meant: [string, string][] = [
    [`K, ${arn('/t/google')}`, `K, ${arn('t/google')}`],
    ['K, ssm:t/google', 'K, ssm:/t/google'],
    ['K, ssm:/t/google/', 'K, ssm:/t/google'],
    ['K, ssm:/t//google optional', 'K, ssm:/t/google optional'],
  ];
  for (const [line, probably] of meant) {
    const message = refusalOf(await stage.lease(line), 'E_REQUEST');
    assert.ok(message.endsWith(`Probably meant: ${probably}`), message);
  }
  const below = refusalOf(await stage.lease('T_*, ssm:/t/google/*'), 'E_SECRET_NOT_FOUND');
  assert.match(
    below,
    /There is no parameter below ssm:\/t\/google\.\nIf it is a parameter itself, leave out the \/\*: `ssm:\/t\/google`/,
  );
});

test('one that is denied does not take the others of its call along, and a path is read by either spelling', async (t) => {
  const stage = await stageWith(t, { '/t/a': 'FAKE-a-1', '/t/b': 'FAKE-b-2', '/u/c': 'FAKE-c-3' });
  const { accounts, roleArn } = stage.sandbox;
  const Statement = [
    { Effect: 'Allow' as const, Action: 'ssm:GetParameters', Resource: arn('t/a') },
    { Effect: 'Allow' as const, Action: 'ssm:GetParametersByPath', Resource: arn('u/*') },
  ];
  accounts.setPermissions(roleArn, { Version: '2012-10-17', Statement });
  const step = await stage.leased(lines('ssm:/t/a', 'ssm:/t/b optional', 'ssm:/u/*'));
  assert.deepEqual(valuesOf(step), { T_A: 'FAKE-a-1', U_C: 'FAKE-c-3' });
});

test('throttled as AWS does: asked again within the deadline', async (t) => {
  const names = Array.from({ length: 60 }, (_, index) => `/q/n${index}`);
  const stage = await stageWith(t, Object.fromEntries(names.map((name) => [name, `FAKE${name}`])));
  stage.sandbox.quotas.set({ GetParameters: 2 });
  const step = await stage.leased(lines(...names.map((name) => `ssm:${name}`)));
  assert.equal(Object.keys(valuesOf(step)).length, 60);
  assert.ok(stage.sandbox.count('GetParameters', { code: 'ThrottlingException' }) > 0);
});

for (const [line, message, meant] of [
  ['ssm:/prod/app*', /a path ends in \/\*/, 'ssm:/prod/*'],
  ['ssm:/*', /has one level or more/, undefined],
  ['A_*, ssm:*', /has one level or more/, undefined],
  ['A_*, ssm:/prod*', /has one level or more/, 'A_*, ssm:/prod/*'],
  ['ssm:prod/app/*', /has one level or more/, 'ssm:/prod/app/*'],
  ['X, ssm:/prod/list#0', /its number in brackets/, 'X, ssm:/prod/list#[0]'],
  ['ssm:/a/b,ssm:/a/c', /several requests/, '  ssm:/a/b\n  ssm:/a/c'],
  ['ssm:/a/b /a/c', /several requests/, '  ssm:/a/b\n  ssm:/a/c'],
  [`${arn('a')},${arn('b')}`, /several requests/, `  ${arn('a')}\n  ${arn('b')}`],
  ['X, ssm:/prod/db version=latest', /number of a version/, 'the latest version needs no option'],
  ['X, /aws/reference/secretsmanager/prod/db', /its own name is enough/, 'X, prod/db'],
  ['ssm:/aws/reference/secretsmanager/prod/db', /its own name is enough/, 'prod/db'],
  ['X, ssm:/prod/db:3', /does not follow the name with a colon/, 'X, ssm:/prod/db version=3'],
  ['X, ssm:/prod/db:blue', /does not follow the name with a colon/, 'X, ssm:/prod/db stage=blue'],
  ['ssm:prod/db', /begins with \//, 'ssm:/prod/db'],
  ['ssm:', /there is no parameter after ssm:/, undefined],
  ['ssm:/prod//db', /single slashes/, 'ssm:/prod/db'],
  ['X, ssm:/prod/db version=abc', /number of a version/, undefined],
  ['ssm:/prod/app/* version=3', /a version is of one secret/, 'ssm:/prod/app/*'],
  [`X, ${arn('prod/app')}/*`, /an ARN cannot be a path/, 'X, ssm:/prod/app/*'],
  ['X=ref+awsssm://prod/db', /is written as `ssm:`/, 'X, ssm:/prod/db'],
  ['X, {{resolve:ssm-secure:/prod/db:3}}', /is written as `ssm:`/, 'X, ssm:/prod/db version=3'],
  ['X, arn:aws:ssm:eu-west-1:1:parameter/x', /no ARN of a parameter/, undefined],
  [`X, ${arn('aws/reference/secretsmanager/prod/db')}`, /its own name is enough/, 'X, prod/db'],
  ['X, ssm:/prod/app/', /all that is below a path is ssm:\/prod\/app\/\*/, 'X, ssm:/prod/app'],
  ['X, ssm:/prod/db:latest', /does not follow the name with a colon/, 'X, ssm:/prod/db'],
  ['X, {{ssm:/prod/db}}', /is written as `ssm:`/, 'X, ssm:/prod/db'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the Serverless Framework.
  ['X, ${ssm:/prod/db~true}', /is written as `ssm:`/, 'X, ssm:/prod/db'],
  ['X, resolve:ssm:/prod/ami', /is written as `ssm:`/, 'X, ssm:/prod/ami'],
  ['X, ssm-secure:/prod/db', /is written as `ssm:`/, 'X, ssm:/prod/db'],
  ['X, awsssm:///prod/db', /is written as `ssm:`/, 'X, ssm:/prod/db'],
  ['X, secretref+awsssm://prod/db', /is written as `ssm:`/, 'X, ssm:/prod/db'],
  ['X, ssm: /prod/db', /is written as `ssm:`/, 'X, ssm:/prod/db'],
  ['X, chamber:prod/db', /is written as `ssm:`/, 'X, ssm:/prod/db'],
  ['aws ssm get-parameters --names /a/b "/a/c" --with-decryption', /a command is not run/, '  ssm:/a/c'],
  ['aws ssm get-parameters-by-path --path /prod/ --recursive', /a command is not run/, 'ssm:/prod/*'],
  ['/a/user = USER_A, /a/key = KEY_B', /the NAME stands first/, '  KEY_B, ssm:/a/key'],
  ['/a/user = USER_A,\n/a/key = KEY_B', /no sign ends it/, '  KEY_B, ssm:/a/key'],
  ['X, ssm:/prod/db label=live', /the option stage=LABEL/, 'X, ssm:/prod/db stage=live'],
  ['X_*, ssm:/prod/* recursive=true with-decryption', /no option is needed/, 'X_*, ssm:/prod/*'],
  ['rds:prod/db', /rds/, undefined],
  [
    'X, https://eu-west-1.console.aws.amazon.com/systems-manager/parameters/%252Fprod%252Fdb/description?region=eu-west-1&tab=Table',
    /the address of its page/,
    'X, ssm:/prod/db',
  ],
] as const) {
  test(`a line that makes no sense: ${line}`, async () => {
    const error = await parseRequests(line).then(
      () => assert.fail('it was read'),
      (thrown: LeaseError) => thrown,
    );
    assert.match(error.message, message);
    if (meant !== undefined)
      assert.ok(`${error.message}\n${error.fix}`.includes(meant), `${error.message} ${error.fix}`);
  });
}

test('dry run: the permissions that the role needs', async (t) => {
  const stage = await stageWith(t);
  const step = await stage.leased(lines('ssm:/prod/db/password', 'ssm:/prod/app/*', 'prod/flags'), {
    'dry-run': 'true',
  });
  assert.match(
    step.log,
    /"Action": "ssm:GetParameters",\s+"Resource": \[\s+"arn:aws:ssm:eu-west-1:111122223333:parameter\/prod\/db\/password"/,
  );
  assert.match(step.log, /"Action": "ssm:GetParametersByPath"/);
  assert.match(step.log, /"kms:ViaService": "ssm.eu-west-1.amazonaws.com"/);
  assert.deepEqual(valuesOf(step), {});
});

test('a parameter in `secret-ids`, and one that is to be rotated, are answered', async (t) => {
  const stage = await stageWith(t);
  const inSecretIds = await stage.lease('', { 'secret-ids': 'DB, ssm:/prod/db' });
  assert.match(
    refusalOf(inSecretIds, 'E_REQUEST'),
    /is for `secrets`.*with `secrets: \|`.*DB, ssm:\/prod\/db/s,
  );
});

test('the permissions of a dry run are enough, and without any one of them the lease is refused', async (t) => {
  const stage = await stageWith(t, { '/t/key': { value: 'FAKE-key-6', keyId } });
  const { accounts, roleArn } = stage.sandbox;
  const secrets = lines('ssm:/t/key', 'ssm:/prod/app/*', 'prod/flags');
  const { log } = await stage.leased(secrets, { 'dry-run': 'true' });
  const documents = [...log.matchAll(/^\{\n[\s\S]*?^\}$/gm)].map(([text]) => JSON.parse(text));
  const Statement = JSON.parse(
    JSON.stringify(documents.flatMap((each) => each.Statement)).replaceAll('KEY_ID', keyId),
  );
  accounts.setPermissions(roleArn, { Version: '2012-10-17', Statement });
  assert.equal(valuesOf(await stage.leased(secrets)).T_KEY, 'FAKE-key-6');
  const ofParameters = Statement.filter((each: { Action: string }) =>
    `${each.Action}${JSON.stringify(each)}`.includes('ssm'),
  );
  assert.equal(ofParameters.length, 3);
  for (const left of ofParameters) {
    const others = Statement.filter((each: unknown) => each !== left);
    accounts.setPermissions(roleArn, { Version: '2012-10-17', Statement: others });
    assert.match((await stage.lease(secrets)).log, /E_SECRET_(DENIED|KMS)/, JSON.stringify(left));
  }
});

test('of a list that is leased whole, the items that look secret are masked too, and words stay readable', async (t) => {
  if (lacks(t, 'bash')) return;
  const [one, other] = ['kJ8sd7Fh2LqPz9', 'Xw3mN5vBt8RcY1'];
  const stage = await stageWith(t, {
    '/t/tokens': { value: `${one},${other}`, type: 'StringList' },
    '/t/regions': { value: 'eu-west-1,eu-central-1', type: 'StringList' },
  });
  await stage.leased(lines('ssm:/t/tokens', 'ssm:/t/regions'));
  const { log } = await stage.job.run(`printf '%s\\n' first:${one} second:${other} region:eu-west-1`);
  assert.match(log, /first:\*\*\*\nsecond:\*\*\*\nregion:eu-west-1/);
});
