import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { StepResult } from '../../runner/job.ts';
import { issuers } from '../../src/issuers/issuers.ts';
import { deployLog } from '../corpus/deploy-log.ts';
import { storedSecrets } from '../corpus/secrets.ts';
import { tokenFor } from '../dist/checking.ts';
import { messagesOf, openStage, refusalOf, type Stage, saidBy, valuesOf } from '../dist/stage.ts';
import { alphabets } from '../forms/values.ts';
import { lacks } from '../needs.ts';
import { openRotatingStage } from '../scheduled/rotating.ts';
import { pages, root } from './pages.ts';

// Statements of the pages that no other test holds, tried on the bundle. Each title is the statement.

const maskedBy = ({ masks }: StepResult) => masks.map(({ value }) => value);
/** True if the job's log would show this text. */
const shows = ({ job }: Stage, text: string) => job.mask(`before ${text} after`).includes(text);
const page = (path: string) => readFileSync(join(root, path), 'utf8');

test('README.md: each line of the table gives the variables beside it', async (t) => {
  const stage = await openStage(t);
  stage.put(
    'prod/db',
    '{"username":"FAKE-ada","password":"FAKE-pw-81","engine":"postgres","host":"db","port":5432}',
  );
  stage.put('prod/api', '{"api-key":"FAKE-api-key-7"}');
  stage.put('prod/flags', '{"MODE":"debug","FLAG_A":"on","OTHER":"FAKE-other"}');
  stage.put('prod/services/mail', 'FAKE-mail-3');
  stage.put('prod/signing', 'FAKE-sign-1');
  stage.put('prod/signing', 'FAKE-sign-2');
  stage.put('edge/tls', '{"chain":"FAKE-chain-5"}');
  const lines = pages.find(({ path }) => path === 'README.md')?.columns.get('Line') ?? [];
  const requests = lines.map((line) => line.replace(/^`|`$/g, ''));
  const names: Record<string, string[]> = {};
  for (const [index, line] of requests.entries())
    names[index] = Object.keys(valuesOf(await stage.leased(line, { 'on-conflict': 'overwrite' }))).sort();
  assert.deepEqual(Object.values(names), [
    ['PROD_DB'],
    ['DB_PASSWORD'],
    ['API_KEY'],
    ['DB_ENGINE', 'DB_HOST', 'DB_PASSWORD', 'DB_PORT', 'DB_USERNAME'],
    ['FLAG_A', 'MODE'],
    ['SVC_BILLING', 'SVC_MAIL', 'SVC_SEARCH'],
    ['OLD_KEY'],
    ['TLS_FILE'],
  ]);
});

test('README.md: two of them not masked, none masked; an older version', async (t) => {
  const stage = await openStage(t);
  stage.put(
    'prod/db',
    '{"username":"FAKE-ada","password":"FAKE-pw-81","engine":"postgresql","host":"db.host","port":54321}',
  );
  stage.put('prod/flags', '{"MODE":"FAKE-debug-9"}');
  stage.put('prod/signing', 'FAKE-sign-1');
  stage.put('prod/signing', 'FAKE-sign-2');
  const step = await stage.leased(
    'DB_*, prod/db#* public=host,port\n, prod/flags#* only=MODE,FLAG_* public\nOLD_KEY, prod/signing stage=AWSPREVIOUS optional\nGONE, prod/gone stage=AWSPREVIOUS optional',
  );
  for (const text of ['db.host', '54321', 'FAKE-debug-9']) assert.ok(shows(stage, text), text);
  for (const text of ['FAKE-ada', 'FAKE-pw-81', 'FAKE-sign-1']) assert.ok(!shows(stage, text), text);
  assert.equal(valuesOf(step).OLD_KEY, 'FAKE-sign-1');
  assert.ok(!('GONE' in step.exported));
});

test('README.md: blank lines are skipped, and so are comments: at the beginning of a line, or behind white space', async (t) => {
  const stage = await openStage(t);
  stage.put('a/one', 'FAKE-one-1');
  stage.put('a/two', '{"x":"FAKE-two-2"}');
  const step = await stage.leased(
    '\n# a comment\n   # another\nONE, a/one # with white space\nTWO, a/two#x\n\n',
  );
  assert.deepEqual(valuesOf(step), { ONE: 'FAKE-one-1', TWO: 'FAKE-two-2' });
});

test('README.md: a hundred secrets with names of up to 30 characters take one token, six sessions and six reads at the most', async (t) => {
  const stage = await openStage(t);
  const names = Array.from(
    { length: 100 },
    (_, index) => `team/service-a/database-0-${String(index).padStart(4, '0')}`,
  );
  assert.equal(names[0]?.length, 30);
  for (const name of names) stage.put(name, `FAKE-${name}`);
  const { requests } = stage.sandbox;
  requests.length = 0;
  await stage.leased(names.map((name, index) => `V${index}, ${name}`).join('\n'));
  const count = (operation: string) => stage.sandbox.count(operation);
  assert.equal(count('oidc'), 1);
  assert.ok(count('AssumeRoleWithWebIdentity') <= 6, `${count('AssumeRoleWithWebIdentity')} sessions`);
  assert.ok(count('BatchGetSecretValue') <= 6, `${count('BatchGetSecretValue')} reads`);
  assert.equal(count('GetSecretValue'), 0);
});

test('README.md: verify knows as many issuers as there are', () => {
  const [, told = ''] = /`verify` knows (\d+)/.exec(page('README.md')) ?? [];
  assert.equal(Number(told), Object.keys(issuers).length);
});

test('README.md: keys of the issuer that cannot be fetched are a warning, and with require-claims an error', async (t) => {
  const stage = await openStage(t);
  stage.put('a/one', 'FAKE-one-1');
  stage.sandbox.faults.add({ operation: 'jwks', kind: 'error', code: 'Unavailable', status: 503 });
  stage.sandbox.faults.add({ operation: 'discovery', kind: 'error', code: 'Unavailable', status: 503 });
  const step = await stage.leased('ONE, a/one', { timeout: '20s' });
  assert.equal(messagesOf(step, 'warning').length, 1);
  const refused = await stage.lease('TWO, a/one', { 'require-claims': 'event_name=push', timeout: '20s' });
  assert.notEqual(refused.exitCode, 0);
  assert.equal(refused.annotations.filter(({ level }) => level === 'error').length, 1);
});

test('masks.md: a value that is handed over is masked, unless it is public, short, a boolean, null or signs alone', async (t) => {
  const stage = await openStage(t);
  const values = {
    plain: 'FAKE-plain-1',
    open: 'FAKE-open-2',
    short: 'abc',
    yes: true,
    nothing: null,
    signs: '====',
  };
  stage.put('a/all', JSON.stringify(values));
  const step = await stage.leased('A_*, a/all#* public=open');
  const masks = maskedBy(step);
  assert.ok(masks.includes('FAKE-plain-1'));
  for (const text of ['FAKE-open-2', 'abc', 'true', 'null', '====']) assert.ok(!masks.includes(text), text);
});

test('masks.md: of a secret that is leased whole, the parts that look like secrets', async (t) => {
  const stage = await openStage(t);
  const uuid = (last: string) => `0f8fad5b-d9cb-469f-a165-70867728950${last}`;
  const document = {
    DB_PASSWORD: 'hunter two',
    apiKey: 'abcd',
    _authToken: 'word',
    'client-secret': 'plain',
    stringData: { anything: 'hunter22', word: 'ordinary' },
    number: 123456789012345,
    home: '/usr/share/things',
    link: 'arn:aws:s3:::some-bucket-name',
    version: 'v12.4.1-rc2',
    day: '2026-06-15',
    device: uuid('1'),
    customer_id: uuid('2'),
    tenant: uuid('3'),
    subscription: uuid('4'),
    account: uuid('5'),
    random: 'x8Kq2mZp47Lw',
    list: [{ name: 'SMTP_PASSWORD', value: 'simple' }],
  };
  stage.put('a/doc', JSON.stringify(document, null, 2));
  await stage.leased('DOC, a/doc');
  const hidden = ['hunter two', 'abcd', 'word', 'plain', 'hunter22', uuid('1'), 'x8Kq2mZp47Lw', 'simple'];
  for (const text of hidden) assert.ok(!shows(stage, text), `${text} is hidden`);
  const shown = [
    '123456789012345',
    '/usr/share/things',
    'arn:aws:s3:::some-bucket-name',
    'v12.4.1-rc2',
    '2026-06-15',
    'ordinary',
  ];
  for (const text of [...shown, ...['2', '3', '4', '5'].map(uuid)])
    assert.ok(shows(stage, text), `${text} is shown`);
});

test("masks.md: of a command or a line of code, password: '…' and --password=… are parts too", async (t) => {
  const stage = await openStage(t);
  stage.put(
    'a/command',
    "curl --user ada --password=hunterpw https://example.com/path\nconnect({ host: 'db', password: 'letmein' })\n",
  );
  await stage.leased('COMMAND, a/command');
  for (const text of ['hunterpw', 'letmein']) assert.ok(!shows(stage, text), text);
});

test('masks.md: a user and a password beside one another in JSON are masked as HTTP Basic sends them', async (t) => {
  const stage = await openStage(t);
  stage.put('a/login', '{"username":"ada","password":"FAKE-pw-77"}');
  await stage.leased('PW, a/login#password');
  assert.ok(!shows(stage, Buffer.from('ada:FAKE-pw-77').toString('base64')));
});

test('masks.md: an ordinary word is masked; the log names the variable and the option that prevents it', async (t) => {
  const stage = await openStage(t);
  stage.put('a/settings', '{"branch":"main","token":"FAKE-token-55"}');
  const step = await stage.leased('S_*, a/settings#*');
  assert.ok(maskedBy(step).includes('main'));
  assert.match(saidBy(step), /S_BRANCH/);
  assert.match(saidBy(step), /public=branch/);
  await stage.job.end();
  assert.deepEqual(stage.job.jobOutputs({ branch: 'main', other: 'fine' }), { other: 'fine' });
});

test('masks.md: of a secret as RDS keeps it, engine, host, port and dbname are public by themselves', async (t) => {
  const stage = await openStage(t);
  const rds = {
    engine: 'postgres',
    host: 'db.prod.internal',
    port: 54329,
    dbname: 'orderdb',
    username: 'FAKE-orders',
    password: 'FAKE-pw-31',
  };
  stage.put('a/rds', JSON.stringify(rds));
  await stage.leased('R_*, a/rds#*');
  for (const text of ['postgres', 'db.prod.internal', '54329', 'orderdb'])
    assert.ok(shows(stage, text), text);
  for (const text of ['FAKE-orders', 'FAKE-pw-31']) assert.ok(!shows(stage, text), text);
});

test('masks.md: one value has at most 2,000 masks of 512 KiB together', async (t) => {
  const stage = await openStage(t);
  stage.put(
    'a/many',
    Array.from({ length: 2500 }, (_, index) => `KEY_${index}_TOKEN=x${index}Kq2`).join('\n'),
  );
  // Beside the value's the step has masks of its own: token, bearer and keys.
  const masks = maskedBy(await stage.leased('MANY, a/many file'));
  assert.ok(masks.length > 1000 && masks.length <= 2000 + 10, String(masks.length));
  assert.ok(masks.reduce((sum, { length }) => sum + length, 0) <= 524_288 + 65_536);
});

test('masks.md: the border of a PEM block stays readable', async (t) => {
  const stage = await openStage(t);
  const border = '-----BEGIN PRIVATE KEY-----';
  stage.put(
    'a/pem',
    `${border}\nTUlJRXZRSUJBREFOQmdrcWhraUc5dzBCQVFFRkFBU0NCS2N3Z2dTakFnRUFBb0lC\n-----END PRIVATE KEY-----\n`,
  );
  await stage.leased('PEM, a/pem file');
  assert.ok(shows(stage, border));
});

test('expiry.md: dates of fields in each of the forms; one that could be two counts for none', async (t) => {
  const stage = await openStage(t);
  const forms = {
    iso: '2020-12-01',
    month: 'Dec 1 2020',
    rfc: 'Tue, 01 Dec 2020 12:00:00 GMT',
    slashes: '2020/12/01',
    dots: '01.12.2020',
    seconds: 1606780800,
    milliseconds: 1606780800000,
  };
  for (const [name, date] of Object.entries(forms)) {
    stage.put(`e/${name}`, JSON.stringify({ key: 'FAKE-key-1', expires_at: date }));
    refusalOf(await stage.lease(`K, e/${name}#key`), 'E_EXPIRED');
  }
  for (const [name, fields] of Object.entries({
    both: { expires_at: '01/12/2020' },
    relative: { expires_in: 1 },
  })) {
    stage.put(`e/${name}`, JSON.stringify({ key: 'FAKE-key-1', ...fields }));
    await stage.leased(`K, e/${name}#key`, { 'on-conflict': 'overwrite' });
  }
});

test('expiry.md: a field beside the value warns before its date, and says nothing of another credential', async (t) => {
  const stage = await openStage(t);
  const soon = new Date(Date.now() + 60_000).toISOString();
  stage.put('e/beside', JSON.stringify({ key: 'FAKE-key-1', expires_at: soon }));
  assert.equal(messagesOf(await stage.leased('K, e/beside#key'), 'warning').length, 1);
  refusalOf(await stage.lease('L, e/beside#key expires=expires_at'), 'E_EXPIRING');
  stage.put(
    'e/other',
    JSON.stringify({ access_token: 'FAKE-key-2', refresh_token_expires_at: '2020-01-01' }),
  );
  await stage.leased('M, e/other#access_token expires=own');
  const step = await stage.leased('N, e/other#access_token');
  assert.ok(!step.annotations.some(({ level }) => level === 'error'));
});

test('README.md, rotate.md: a field beside the value stops the step once its date is past', async (t) => {
  const stage = await openRotatingStage(t);
  const value = (name: string, day: string) => JSON.stringify({ key: `FAKE-${name}`, expires_at: day });
  stage.put('e/past', value('past', '2020-01-01'));
  refusalOf(await stage.lease('K, e/past#key'), 'E_EXPIRED');
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  stage.put('e/new', value('old', inDays(60)));
  const rotated = (day: string, id: string) =>
    stage.rotate(
      'K, e/new#key',
      { command: `${process.execPath}\n-p\nprocess.argv[1]\n${value(id, day)}` },
      { id },
    );
  const bad = await rotated('2020-01-01', 'bad');
  assert.deepEqual([bad.exitCode, bad.outputs.status], [1, 'failed'], bad.log);
  assert.match(bad.stdout, /E_NEW_VERSION: The new version of e\/new is bad: K has expired already/);
  const earlier = await rotated(inDays(40), 'earlier');
  assert.equal(earlier.outputs.status, 'rotated', earlier.log);
  assert.match(messagesOf(earlier, 'warning').join('\n'), /K expires no later than before/);
});

test('expiry.md: expires=own, DATE, SELECTOR and never', async (t) => {
  const stage = await openStage(t);
  stage.put(
    'e/own',
    JSON.stringify({
      jwt: tokenFor(-60, 'x'),
      plain: 'FAKE-plain-1',
      expires_at: '2020-01-01',
      until: '2099-01-01',
    }),
  );
  refusalOf(await stage.lease('A, e/own#jwt expires=own'), 'E_EXPIRED');
  refusalOf(await stage.lease('A, e/own#jwt expires=2099-01-01'), 'E_EXPIRED');
  await stage.leased('A, e/own#jwt expires=never');
  await stage.leased('B, e/own#plain expires=own');
  await stage.leased('C, e/own#plain expires=until');
  refusalOf(await stage.lease('D, e/own#plain'), 'E_EXPIRED');
});

test('expiry.md: public values, booleans and null satisfy require-expiry as they are', async (t) => {
  const stage = await openStage(t);
  stage.put('e/open', '{"host":"db.host","flag":true,"none":null}');
  await stage.leased('E_*, e/open#* public=host', { 'require-expiry': 'true' });
  stage.put('e/closed', 'FAKE-closed-1');
  refusalOf(await stage.lease('C, e/closed', { 'require-expiry': 'true' }), 'E_UNKNOWN_EXPIRY');
});

test('recipes.md: an object becomes compact JSON, one that finds nothing is an error or optional; binary content; a prefix and a field', async (t) => {
  const stage = await openStage(t);
  stage.put('r/json', '{ "x": { "y" : [1,  2] } }');
  stage.put('r/bytes', new Uint8Array([255, 254, 0, 1]));
  stage.put('r/tools/npm', '{"token":"FAKE-npm"}');
  stage.put('r/tools/gem', '{"token":"FAKE-gem"}');
  refusalOf(await stage.lease('X, r/json#z'), 'E_NOTHING_SELECTED');
  const step = await stage.leased(
    'X, r/json#x\nZ, r/json#z optional\nBYTES, r/bytes base64\nTOKEN_*, r/tools/*#token',
  );
  assert.deepEqual(valuesOf(step), {
    X: '{"y":[1,2]}',
    BYTES: '//4AAQ==',
    TOKEN_GEM: 'FAKE-gem',
    TOKEN_NPM: 'FAKE-npm',
  });
});

test('recipes.md: a run without a token is skipped before the other inputs are read', async (t) => {
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
  const dependabot = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'dependabot[bot]' };
  const stage = await openStage(t, { env: { ...env, ...dependabot } });
  const empty = { 'role-to-assume': '', 'aws-region': '' };
  const step = await stage.leased('', { ...empty, 'on-no-token': 'skip' });
  assert.equal(step.outputs.leased, 'false');
});

test('inputs.md: an output whose name is that of the action, optional, base64, trim, max-age', async (t) => {
  const stage = await openStage(t);
  stage.put('i/line', 'FAKE-line-1\n');
  stage.put('i/bytes', new Uint8Array([0xff, 0x00, 0xfe]));
  stage.put('i/old', { string: 'FAKE-old-1', createdDate: Date.now() - 100 * 86_400_000 } as never);
  const step = await stage.leased(
    'LINE, i/line trim\nBYTES, i/bytes base64\nGONE, i/gone optional\nOLD, i/old max-age=90d',
  );
  assert.deepEqual(valuesOf(step), { LINE: 'FAKE-line-1', BYTES: '/wD+', OLD: 'FAKE-old-1' });
  assert.equal(messagesOf(step, 'notice').length, 1);
  assert.equal(messagesOf(step, 'warning').length, 1);
});

test('inputs.md: 1 masks all that can be masked; mask-aws-account-id masks the account too', async (t) => {
  const stage = await openStage(t);
  stage.put('i/pin', '7q');
  const step = await stage.leased('PIN, i/pin', { 'min-mask-length': '1', 'mask-aws-account-id': 'true' });
  assert.ok(maskedBy(step).includes('7q'));
  assert.ok(maskedBy(step).includes(stage.sandbox.account));
});

test('command.md: cli: false leaves the command out; otherwise it has every subcommand that the input lists', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  stage.put('c/one', 'FAKE-one-1');
  await stage.leased('ONE, c/one', { cli: 'false' });
  assert.notEqual((await stage.job.run('command -v secret-lease')).exitCode, 0);
  await stage.leased('TWO, c/one');
  const help = await stage.job.run('secret-lease --help');
  const told = parse(page('action.yml')).inputs.cli.description as string;
  const named = [...told.matchAll(/`(\w+)`/g)].map(([, word = '']) => word);
  for (const word of ['check', 'renew', 'exec', 'end']) {
    assert.match(help.stdout, new RegExp(`secret-lease ${word}\\b`));
    assert.ok(named.includes(word), `action.yml names ${word}`);
  }
});

test('command.md: end blanks the variables and deletes the files; the shell keeps its own', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  stage.put('c/one', 'FAKE-one-1');
  const step = await stage.leased('ONE, c/one file');
  const path = step.exported.ONE_FILE ?? '';
  const kept = await stage.job.run('secret-lease end; echo "kept=$ONE_FILE"');
  assert.ok(kept.stdout.includes(`kept=${path}`));
  assert.ok(!existsSync(path));
  assert.equal((await stage.later()).node.ONE_FILE, '');
});

test('security.md: a JSON key that is __proto__ or constructor is an ordinary name, or E_NAME', async (t) => {
  const stage = await openStage(t);
  stage.put('s/keys', '{"constructor":"FAKE-ctor-1","__proto__":"FAKE-proto-1"}');
  const step = await stage.leased('K_*, s/keys#*');
  assert.deepEqual(Object.values(valuesOf(step)).sort(), ['FAKE-ctor-1', 'FAKE-proto-1']);
});

test('security.md: a key called PATH or LD_PRELOAD, in any case, is E_NAME behind a blank NAME', async (t) => {
  const stage = await openStage(t);
  for (const key of ['PATH', 'ld_preload', 'PYTHONWARNINGS']) {
    stage.put('s/name', JSON.stringify({ [key]: 'FAKE-x-1' }));
    refusalOf(await stage.lease(', s/name#* only=*'), 'E_NAME');
  }
  refusalOf(await stage.lease(', s/name#*'), 'E_NAME');
});

test('workflows.md: the monitor has the inputs of the action but those named; the deploy takes 30 minutes and queues', () => {
  const { on, jobs, concurrency } = parse(page('.github/workflows/deploy.yml'));
  assert.equal(on.workflow_call.inputs['timeout-minutes'].default, 30);
  assert.equal((concurrency ?? jobs.deploy.concurrency).queue, 'max');
  const { inputs, secrets } = parse(page('.github/workflows/monitor.yml')).on.workflow_call;
  const missing = Object.keys(parse(page('monitor/action.yml')).inputs).filter(
    (name) => !(name in inputs) && !(name in secrets),
  );
  const [, told = ''] =
    /Its other inputs are the monitor's own(.*?)keep-state/s.exec(page('docs/workflows.md')) ?? [];
  assert.deepEqual([...told.matchAll(/`([\w-]{3,})`/g)].map(([, name]) => name).sort(), missing.sort());
});

/** Limits: how a page states them, and the constant of the source. */
const limits: readonly [page: string, statement: string, file: string, constant: string][] = [
  ['docs/windows.md', 'at most 32,766 characters', 'domain/values/exportable.ts', 'longestOnWindows'],
  [
    'docs/troubleshooting.md',
    '32,766 characters on Windows',
    'domain/values/exportable.ts',
    'longestOnWindows',
  ],
  ['docs/troubleshooting.md', 'more than 65,536 bytes', 'domain/rotation/new-value.ts', 'largestValue'],
  [
    'docs/troubleshooting.md',
    'fewer than 4 characters',
    'domain/rotation/command-output.ts',
    'shortestValue',
  ],
  ['docs/plan.md', '2,048 characters of trust', 'plan/policy-limits.ts', 'longestTrust'],
  ['docs/plan.md', '10,240 of permissions', 'plan/policy-limits.ts', 'longestPermissions'],
  ['docs/monitor.md', 'at most 100 requests', 'use-cases/alerts/send-alerts.ts', 'mostPosts'],
  ['docs/monitor.md', 'At most 20 go in one run', 'domain/monitor/removal.ts', 'mostRemoved'],
  ['docs/monitor.md', 'longest recovery window, 30 days', 'domain/monitor/removal.ts', 'recoveryDays'],
];

test('the counts that pages state are those of what is there', () => {
  const passwords = Object.values(alphabets).reduce((sum, { values }) => sum + values, 0);
  for (const [path, statement, count] of [
    ['docs/security.md', /(\d+) secrets as they are stored/, storedSecrets.length],
    ['docs/masks.md', /beside it stand (\d+) lines of an ordinary deploy/, deployLog.length],
    ['sandbox/README.md', /(\d+) issuers of tokens/, Object.keys(issuers).length],
    ['docs/security.md', /([\d,]+) random passwords/, passwords],
  ] as const) {
    const [, stated = ''] = statement.exec(page(path).replaceAll(/\s+/g, ' ')) ?? [];
    assert.equal(Number(stated.replaceAll(',', '')), count, `${path}: ${statement}`);
  }
});

test('the limits that pages state are those of the source', () => {
  for (const [path, statement, file, constant] of limits) {
    const words = page(path).replaceAll(/\s+/g, ' ');
    assert.ok(words.includes(statement), `${path}: ${statement}`);
    const [, value = ''] = new RegExp(`const ${constant} = ([\\d_]+);`).exec(page(`src/${file}`)) ?? [];
    const [stated = ''] = /\d[\d,]*/.exec(statement) ?? [];
    assert.equal(stated.replaceAll(',', ''), value.replaceAll('_', ''), `${path}: ${statement}`);
  }
});
