// Whatever form a credential has, its end is found: programs that others wrote make the forms, and OpenSSL says when each
// certificate ends.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { expiredAuthority, expiredLeaf, lastingLeaf } from '../dist/certificates.ts';
import { messagesOf, openStage } from '../dist/stage.ts';
import { jwtOf } from '../domain/expiry/jwt.ts';
import { hasProgram, lacks } from '../needs.ts';
import { openWatch } from './watch.ts';

const never = { 'fail-on': 'never' };
const day = 86_400_000;

test('whatever its form, a credential tells its end, and how that is known', async (t) => {
  if (lacks(t, 'openssl')) return;
  const stage = await openWatch(t);
  const now = stage.sandbox.now();
  const folder = mkdtempSync(join(tmpdir(), 'value-forms-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(file(name));
  const run = (program: string, ...given: string[]) =>
    execFileSync(program, given, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  const openssl = (...given: string[]) => run('openssl', ...given);

  const expected = new Map<string, [at: () => string, source: string]>();
  const locked = new Set<string>();

  openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', 'key.pem');
  openssl(
    ...'req -x509 -new -key key.pem -days 20 -subj /CN=leaf -out leaf.pem'.split(' '),
    '-addext',
    'basicConstraints=critical,CA:FALSE',
  );
  const [, told = ''] =
    /notAfter=(.*)/.exec(String(openssl('x509', '-in', 'leaf.pem', '-noout', '-enddate'))) ?? [];
  const end = new Date(told).toISOString();
  const seconds = Math.floor(now / 1000) + 20 * 86_400;
  const tokenEnd = new Date(seconds * 1000).toISOString();
  const jwt = jwtOf({ exp: seconds, sub: 'FAKE-token' });
  const pem = String(read('leaf.pem'));
  const base64 = (content: string | Buffer) => Buffer.from(content).toString('base64');

  const put = (name: string, value: string | Uint8Array, source: string, at = () => end) => {
    stage.put(name, typeof value === 'string' ? { string: value } : { binary: value });
    expected.set(name, [at, source]);
  };
  const own = 'certificate notAfter';
  put('pem/base64', base64(pem), own);
  put('pem/base64-in-lines', base64(pem).replace(/.{76}/g, '$&\n'), own);
  put('pem/base64-twice', base64(base64(pem)), own);
  put('pem/field', JSON.stringify({ user: 'x', 'tls.crt': base64(pem) }), `${own} in field tls.crt`);
  put('pem/bytes', read('leaf.pem'), own);
  put('pem/spaces', pem.trim().replaceAll('\n', ' '), own);
  put('pem/escaped', pem.replaceAll('\n', '\\n'), own);
  put('pem/env', `CERT="${pem.replaceAll('\n', '\\n')}"\nKEY=FAKE-4f7\n`, `${own} in field CERT`);
  put('pem/data-url', `data:application/x-pem-file;base64,${base64(pem)}`, own);
  openssl(...'x509 -in leaf.pem -outform DER -out leaf.der'.split(' '));
  put('der/bytes', read('leaf.der'), own);
  put('der/base64', base64(read('leaf.der')), own);
  openssl(...'crl2pkcs7 -nocrl -certfile leaf.pem -outform DER -out leaf.p7b'.split(' '));
  put('pkcs7/bytes', read('leaf.p7b'), own);
  openssl(...'crl2pkcs7 -nocrl -certfile leaf.pem -out leaf.p7.pem'.split(' '));
  put('pkcs7/pem', String(read('leaf.p7.pem')), own);
  const p12 = (name: string, ...options: string[]) =>
    openssl(...'pkcs12 -export -inkey key.pem -in leaf.pem -out'.split(' '), name, ...options);
  p12('empty.p12', '-passout', 'pass:');
  put('pkcs12/empty-password', read('empty.p12'), own);
  put('pkcs12/base64', base64(read('empty.p12')), own);
  p12('open.p12', ...'-keypbe NONE -certpbe NONE -nomac -passout pass:'.split(' '));
  put('pkcs12/unencrypted', read('open.p12'), own);
  for (const [name, ...options] of [
    ['3des', '-certpbe', 'PBE-SHA1-3DES'],
    ['2des', '-certpbe', 'PBE-SHA1-2DES'],
    ['rc2-40', '-legacy'],
    ['rc2-128', '-legacy', '-certpbe', 'PBE-SHA1-RC2-128'],
    ['aes-128', '-certpbe', 'AES-128-CBC', '-iter', '50000'],
    ['no-password', '-legacy', '-nomac', '-certpbe', 'PBE-SHA1-3DES'],
  ] as const) {
    p12(`${name}.p12`, ...options, '-passout', 'pass:');
    put(`pkcs12/${name}`, read(`${name}.p12`), own);
  }
  openssl(...'pkcs12 -export -nokeys -in leaf.pem -out trust.p12 -passout pass:FAKE-password'.split(' '));
  put(
    'pkcs12/trust-store',
    JSON.stringify({ 'trust.p12': base64(read('trust.p12')), TRUST_PASSPHRASE: 'FAKE-password' }),
    `${own} in field trust.p12`,
  );
  p12('locked.p12', '-passout', 'pass:FAKE-password');
  put(
    'pkcs12/password-beside',
    JSON.stringify({ keystore: base64(read('locked.p12')), keystore_password: 'FAKE-password' }),
    `${own} in field keystore`,
  );
  stage.put('pkcs12/locked', { binary: read('locked.p12') });
  locked.add('pkcs12/locked');
  stage.put('pkcs12/tagged', { binary: read('locked.p12'), tags: { Expiry: tokenEnd } });
  expected.set('pkcs12/tagged', [() => tokenEnd, 'tag Expiry']);

  if (hasProgram('keytool')) {
    const given =
      '-importcert -noprompt -alias x -file leaf.pem -storetype JKS -storepass FAKE-password -keystore';
    run('keytool', ...given.split(' '), 'trust.jks');
    put('jks/bytes', read('trust.jks'), own);
    run('keytool', ...given.replace('JKS', 'PKCS12').split(' '), 'java.p12');
    put(
      'pkcs12/java',
      JSON.stringify({ store: base64(read('java.p12')), storepass: 'FAKE-password' }),
      `${own} in field store`,
    );
  }
  if (hasProgram('ssh-keygen')) {
    run('ssh-keygen', ...'-q -t ed25519 -N'.split(' '), '', '-f', 'ca');
    run('ssh-keygen', ...'-q -t rsa -b 2048 -N'.split(' '), '', '-f', 'user');
    const stamp = (at: Date) => `${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z`;
    const until = new Date(seconds * 1000);
    run('ssh-keygen', '-q', '-s', 'ca', '-I', 'x', '-V', `20200101000000Z:${stamp(until)}`, 'user.pub');
    put('ssh/certificate', String(read('user-cert.pub')), 'SSH certificate valid before', () => tokenEnd);
  }
  if (hasProgram('kubectl')) {
    const kubectl = (...given: string[]) =>
      run('kubectl', '--kubeconfig', file('kube.yaml'), 'config', ...given);
    writeFileSync(file('old.pem'), expiredLeaf);
    writeFileSync(file('old-ca.pem'), expiredAuthority);
    kubectl(
      'set-cluster',
      'c',
      '--server=https://c.example',
      '--embed-certs',
      '--certificate-authority=old-ca.pem',
    );
    kubectl(
      'set-credentials',
      'old',
      '--embed-certs',
      '--client-certificate=old.pem',
      '--client-key=key.pem',
    );
    kubectl(
      'set-credentials',
      'me',
      '--embed-certs',
      '--client-certificate=leaf.pem',
      '--client-key=key.pem',
    );
    kubectl('set-context', 'now', '--cluster=c', '--user=me');
    kubectl('use-context', 'now');
    put('kube/certificate', String(read('kube.yaml')), `${own} in the kubeconfig`);
    put('kube/base64', base64(read('kube.yaml')), `${own} in the kubeconfig`);
    put('kube/json', String(kubectl('view', '--raw', '-o', 'json')), `${own} in the kubeconfig`);
    kubectl('set-credentials', 'robot', `--token=${jwt}`);
    kubectl('set-context', 'now', '--user=robot');
    put('kube/token', String(read('kube.yaml')), 'JWT exp in the kubeconfig', () => tokenEnd);
  }

  const at = () => tokenEnd;
  put(
    'text/npmrc',
    `registry=https://r.example/\n//r.example/:_authToken=${jwt}\n`,
    'JWT exp in field _authToken',
    at,
  );
  put(
    'text/env',
    `# tokens\nLOG=info\nDB_PASSWORD=FAKE-db-4f9\nexport API="${jwt}"\n`,
    'JWT exp in field API',
    at,
  );
  put('text/netrc', `machine r.example\n  login me\n  password ${jwt}\n`, 'JWT exp in the text', at);
  put(
    'text/pip',
    `[global]\nindex-url = https://me:${jwt}@r.example/simple\n`,
    'JWT exp in the text in field index-url',
    at,
  );
  put('text/env-date', `TOKEN=FAKE-opaque-1\nTOKEN_EXPIRES_AT=${tokenEnd}\n`, 'field TOKEN_EXPIRES_AT', at);
  put(
    'url/azure',
    `https://a.blob.core.example/c?sv=2022-11-02&se=${encodeURIComponent(tokenEnd.replace('.000', ''))}&sr=c&sp=r&sig=FAKE%3D`,
    'se of a shared access signature',
    at,
  );
  const words = new Date(tokenEnd).toUTCString();
  for (const key of ['Expires-At', 'expiry', 'ExpiresOn', 'EXPIRATION', 'acme:valid_until']) {
    stage.put(`tag/${key.replace(':', '-')}`, { string: 'FAKE', tags: { [key]: tokenEnd } });
    expected.set(`tag/${key.replace(':', '-')}`, [at, `tag ${key}`]);
  }
  stage.put('tag/words', { string: 'FAKE', tags: { expiry: words.replace(',', '') } });
  expected.set('tag/words', [at, 'tag expiry']);

  const step = await stage.watch(never);
  assert.equal(step.outcome, 'success', step.log);
  const found = new Map(stage.report(step).secrets.map((secret) => [secret.name, secret]));
  for (const [name, [at, source]] of expected) {
    const { expiresAt, expirySource, status, findings } = found.get(name) ?? {};
    assert.deepEqual({ name, expiresAt, expirySource }, { name, expiresAt: at(), expirySource: source });
    assert.match(status ?? '', /^(?:ok|expiring)$/, name);
    assert.equal(
      findings?.some(({ kind }) => !kind.endsWith('expiring')),
      false,
      name,
    );
  }
  assert.deepEqual(
    [...found.values()].filter(({ findings }) => findings[0]?.kind === 'locked').map(({ name }) => name),
    [...locked],
  );
  stage.day(21);
  const later = await stage.watch(never);
  for (const { name, status } of stage.report(later).secrets)
    if (expected.has(name)) assert.equal(status, 'expired', name);
});

test('dates as people write them are read, and what is no date or two is a finding', async (t) => {
  const stage = await openWatch(t);
  const rows: [field: string, content: unknown, at: string | undefined, kind?: string][] = [
    ['expires', 'Dec 1 2096', '2096-12-01T00:00:00.000Z'],
    ['Expires-At', '01.12.2096', '2096-12-01T00:00:00.000Z'],
    ['ExpiresOn', '1 December 2096 18:30 UTC', '2096-12-01T18:30:00.000Z'],
    ['expiration', '31/12/2096', '2096-12-31T00:00:00.000Z'],
    ['valid until', '2096/12/01', '2096-12-01T00:00:00.000Z'],
    ['expiry', '01/12/2096', undefined, 'unreadable-date'],
    ['expiry_date', 'next spring', undefined, 'unreadable-date'],
    ['expires_at', '2096-02-30', undefined, 'unreadable-date'],
    ['expires_at', 'never', undefined],
    ['expires_at', '', undefined],
    ['expiration', '3600', undefined],
    ['expiration', '90d', undefined],
    ['expires_at', '9999-12-31T23:59:59Z', undefined],
    ['exp', true, undefined],
  ];
  rows.forEach(([field, content], index) => {
    stage.put(`p/${String(index).padStart(2, '0')}`, { json: { key: 'FAKE-key', [field]: content } });
  });
  stage.put('q/two', { string: 'FAKE', tags: { Expires: '01/12/2096' } });
  stage.put('q/own', { string: 'FAKE', tags: { expiry: '2097-01-01', 'expires-at': '2096-01-01' } });
  stage.put('q/earliest', {
    string: 'FAKE',
    tags: { expiry: '2097-01-01', Expires: '2096-06-01', expiration: 'x' },
  });
  const step = await stage.watch(never);
  const secrets = new Map(stage.report(step).secrets.map((each) => [each.name, each]));
  rows.forEach(([field, content, at, kind], index) => {
    const { expiresAt, findings } = secrets.get(`p/${String(index).padStart(2, '0')}`) ?? {};
    assert.deepEqual([field, content, expiresAt, findings?.[0]?.kind], [field, content, at, kind]);
  });
  assert.match(secrets.get('p/05')?.findings[0]?.words ?? '', /^has a field expiry that could be two dates/);
  assert.equal(secrets.get('q/two')?.findings[0]?.words, 'has a tag Expires that could be two dates');
  assert.equal(secrets.get('q/own')?.expirySource, 'tag expires-at');
  assert.equal(secrets.get('q/earliest')?.expirySource, 'tag Expires');
});

test('an old certificate behind a good leaf is a note: nothing fails, and nobody is alerted', async (t) => {
  const stage = await openWatch(t);
  stage.put('chain/one-text', { string: lastingLeaf + expiredAuthority });
  stage.put('chain/fields', { json: { cert: lastingLeaf, chain: expiredAuthority, key: 'FAKE-key' } });
  stage.put('chain/base64', {
    json: { cert: Buffer.from(lastingLeaf + expiredAuthority).toString('base64') },
  });
  const step = await stage.watch();
  assert.equal(step.outcome, 'success', step.log);
  const report = stage.report(step);
  assert.equal(report.status, 'ok');
  for (const { findings, expiresAt, status } of report.secrets) {
    assert.equal(status, 'ok');
    assert.equal(expiresAt, '2124-01-01T00:00:00.000Z');
    assert.deepEqual(
      findings.map(({ kind }) => kind),
      ['other-expiring'],
    );
  }
  assert.deepEqual([stage.sandbox.github.issues.length, messagesOf(step, 'warning').length], [0, 0]);
  // An authority that stands alone is what is kept.
  stage.put('ca', { string: expiredAuthority });
  assert.equal((await stage.watch()).outcome, 'failure');
});

test('a lease judges the same forms: what has expired stops, what stands among others warns', async (t) => {
  const stage = await openStage(t, { seed: { secrets: [] } });
  const past = jwtOf({ exp: Math.floor(stage.sandbox.now() / 1000) - 60 });
  const soon = new Date(stage.sandbox.now() + 3 * day).toUTCString();
  stage.put('pem', { string: Buffer.from(expiredLeaf).toString('base64') });
  stage.put('npmrc', { string: `//r.example/:_authToken=${past}\n` });
  stage.put('env', { string: `PASSWORD=FAKE-4711-word\nTOKEN=${past}\n` });
  stage.put('words', { json: { key: 'FAKE-key', expires: soon } });
  for (const id of ['pem', 'npmrc']) {
    const step = await stage.lease(`X, ${id}`);
    assert.equal(step.outcome, 'failure', step.log);
    assert.match(step.log, /E_EXPIRED/);
  }
  const step = await stage.lease('X, env file\nY, words#key');
  assert.equal(step.outcome, 'success', step.log);
  assert.equal(messagesOf(step, 'warning').length, 2);
});
