import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expiredAuthority, expiredLeaf, expiredOldAuthority, lastingLeaf } from './certificates.ts';
import { messagesOf, openStage, refusalOf, valuesOf } from './stage.ts';

const minute = 60;
const day = 86_400;

/** Unsigned: only its own word on when it was made and when it ends counts. Seconds from now. */
function jwt(expiresIn: number, madeBefore = 365 * day): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url');
  return [part({ alg: 'none' }), part({ iat: now - madeBefore, exp: now + expiresIn }), 'FAKE'].join('.');
}

function dateIn(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toISOString();
}

interface Case {
  readonly title: string;
  readonly value: string;
  /** What follows `VALUE, app/value`. */
  readonly line?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** An error's code, `warning`, or undefined where nothing is said. */
  readonly outcome: 'E_EXPIRED' | 'E_EXPIRING' | 'warning' | undefined;
  /** Who tells the expiry; undefined where nobody does. */
  readonly source: string | undefined;
}

const json = (fields: object) => JSON.stringify({ password: 'FAKE-password', ...fields });

/** Made anew for each test: the ends count from its begin, however long the ones before it took. */
const cases = (): Case[] => [
  // The value itself: a JWT.
  { title: 'JWT over', value: jwt(-minute), outcome: 'E_EXPIRED', source: 'JWT exp' },
  { title: 'JWT within min-remaining', value: jwt(4 * minute), outcome: 'E_EXPIRING', source: 'JWT exp' },
  {
    title: 'JWT beyond a lower min-remaining',
    value: jwt(4 * minute),
    inputs: { 'min-remaining': '60s' },
    outcome: 'warning',
    source: 'JWT exp',
  },
  { title: 'JWT within warn-remaining', value: jwt(13 * day), outcome: 'warning', source: 'JWT exp' },
  { title: 'JWT beyond warn-remaining', value: jwt(15 * day), outcome: undefined, source: 'JWT exp' },
  {
    title: 'JWT within a higher warn-remaining',
    value: jwt(15 * day),
    inputs: { 'warn-remaining': '20d' },
    outcome: 'warning',
    source: 'JWT exp',
  },
  {
    title: 'JWT of an hour, fresh',
    value: jwt(55 * minute, 5 * minute),
    outcome: undefined,
    source: 'JWT exp',
  },
  {
    title: 'JWT of a day, in its last tenth',
    value: jwt(120 * minute, 22 * 60 * minute),
    outcome: 'warning',
    source: 'JWT exp',
  },
  // The value itself: a certificate.
  { title: 'certificate over', value: expiredLeaf, outcome: 'E_EXPIRED', source: 'certificate notAfter' },
  { title: 'certificate lasting', value: lastingLeaf, outcome: undefined, source: 'certificate notAfter' },
  {
    title: 'certificate within min-remaining',
    value: lastingLeaf,
    inputs: { 'min-remaining': '36524d' },
    outcome: 'E_EXPIRING',
    source: 'certificate notAfter',
  },
  {
    title: 'certificate within warn-remaining',
    value: lastingLeaf,
    inputs: { 'warn-remaining': '36524d' },
    outcome: 'warning',
    source: 'certificate notAfter',
  },
  {
    title: 'leaf lasting, its authority over: a hint',
    value: lastingLeaf + expiredAuthority,
    outcome: 'warning',
    source: "notAfter of a chain's certificate",
  },
  {
    title: 'a bundle whose first authority is over: a hint',
    value: expiredOldAuthority + lastingLeaf,
    outcome: 'warning',
    source: "notAfter of a chain's certificate",
  },
  {
    title: 'leaf over before a lasting one',
    value: expiredLeaf + lastingLeaf,
    outcome: 'E_EXPIRED',
    source: 'certificate notAfter',
  },
  // expires=
  {
    title: 'expires= a date over',
    value: 'FAKE-v',
    line: 'expires=2020-01-31',
    outcome: 'E_EXPIRED',
    source: 'expires=',
  },
  {
    title: 'expires= a moment soon',
    value: 'FAKE-v',
    line: `expires=${dateIn(3 * day)}`,
    outcome: 'warning',
    source: 'expires=',
  },
  {
    title: 'expires= a date far off',
    value: 'FAKE-v',
    line: 'expires=2124-01-01',
    outcome: undefined,
    source: 'expires=',
  },
  {
    title: 'expires= a selector, ISO 8601',
    value: json({ meta: { until: dateIn(minute) } }),
    line: '#password expires=meta.until',
    outcome: 'E_EXPIRING',
    source: 'expires=meta.until',
  },
  {
    title: 'expires= a selector, seconds since 1970',
    value: json({ until: 1_000_000_000 }),
    line: '#password expires=until',
    outcome: 'E_EXPIRED',
    source: 'expires=until',
  },
  {
    title: 'expires= a selector, milliseconds as text',
    value: json({ until: String(Date.now() + 3 * day * 1000) }),
    line: '#password expires=until',
    outcome: 'warning',
    source: 'expires=until',
  },
  {
    title: 'expires=never beside a JWT that is over',
    value: jwt(-minute),
    line: 'expires=never',
    outcome: undefined,
    source: undefined,
  },
  // Hints beside the value only warn, until a date beside it is past.
  {
    title: 'field beside: over',
    value: json({ expires_at: '2020-01-31' }),
    line: '#password',
    outcome: 'E_EXPIRED',
    source: 'field expires_at',
  },
  {
    title: 'field beside: soon',
    value: json({ expires_at: dateIn(3 * day) }),
    line: '#password',
    outcome: 'warning',
    source: 'field expires_at',
  },
  {
    title: 'field elsewhere: over',
    value: json({ license: { expires_at: '2020-01-31' } }),
    line: '#password',
    outcome: 'warning',
    source: 'field license.expires_at elsewhere',
  },
  {
    title: 'field beside a good certificate, silenced without losing its own end',
    value: json({ expires_at: '2020-01-31', cert: expiredLeaf }),
    line: '#cert expires=own',
    outcome: 'E_EXPIRED',
    source: 'certificate notAfter',
  },
  {
    title: 'field beside: far off',
    value: json({ validUntil: '2124-01-01' }),
    line: '#password',
    outcome: undefined,
    source: 'field validUntil',
  },
  {
    title: 'field beside, silenced',
    value: json({ expires_at: '2020-01-31' }),
    line: '#password expires=never',
    outcome: undefined,
    source: undefined,
  },
  {
    title: 'certificate beside: over',
    value: json({ cert: expiredLeaf }),
    line: '#password',
    outcome: 'warning',
    source: 'certificate notAfter in field cert',
  },
  {
    title: 'the certificate itself, selected',
    value: json({ cert: expiredLeaf }),
    line: '#cert',
    outcome: 'E_EXPIRED',
    source: 'certificate notAfter',
  },
  { title: 'nothing that tells', value: 'FAKE-v', outcome: undefined, source: undefined },
];

for (const [index, { title }] of cases().entries()) {
  test(title, async (t) => {
    const { value, line = '', inputs = {}, outcome, source } = cases()[index] as Case;
    const stage = await openStage(t);
    stage.put('app/value', value);
    const separator = line === '' || line.startsWith('#') ? '' : ' ';
    const step = await stage.lease(`VALUE, app/value${separator}${line}`, inputs);
    if (outcome?.startsWith('E_')) {
      const message = refusalOf(step, outcome);
      assert.ok(message.includes(`VALUE (app/value`) && message.includes(`(${source},`), message);
      return;
    }
    assert.equal(step.outcome, 'success', step.log);
    assert.deepEqual(Object.keys(valuesOf(step)), ['VALUE']);
    assert.equal(messagesOf(step, 'warning').length, outcome === 'warning' ? 1 : 0, step.log);
    assert.equal(step.outputs['next-expiring'], source === undefined ? '' : 'VALUE');
    const told = source?.replaceAll("'", '&#39;').replaceAll('=', '&#61;');
    assert.ok(told === undefined || step.summary.raw.includes(`<sub>${told}, `), step.summary.raw);
  });
}

test('one that has expired keeps all back, and all that expire are named', async (t) => {
  const stage = await openStage(t);
  stage.put('app/fine', 'FAKE-fine');
  stage.put('app/over', jwt(-minute));
  stage.put('app/soon', jwt(minute));
  const message = refusalOf(await stage.lease('app/fine\nOVER, app/over\nSOON, app/soon'), 'E_EXPIRED');
  assert.match(message, /OVER \(app\/over\) expired .*\nSOON \(app\/soon\) expires in /);
});

test('the earliest counts, whatever tells it', async (t) => {
  const stage = await openStage(t);
  stage.put('app/value', json({ token: jwt(200 * day), expires_at: dateIn(100 * day) }));
  const step = await stage.leased('VALUE, app/value#token');
  assert.match(step.summary.raw, /<sub>field expires_at, /);
});

test('the previous version may be over: who asks for it knows', async (t) => {
  const stage = await openStage(t);
  stage.put('app/value', jwt(-minute));
  stage.put('app/value', jwt(100 * day));
  const step = await stage.leased('OLD, app/value stage=AWSPREVIOUS');
  assert.match(messagesOf(step, 'warning').join(), /OLD \(app\/value\) expired/);
});

test('max-age, for all and for one', async (t) => {
  const stage = await openStage(t);
  const createdDate = Date.now() - 40 * day * 1000;
  stage.put('app/old', { string: 'FAKE-old', createdDate });
  stage.put('app/older', { string: 'FAKE-older', createdDate });
  stage.put('app/new', 'FAKE-new');
  const step = await stage.leased('app/old\napp/older max-age=50d\napp/new', { 'max-age': '30d' });
  assert.deepEqual(
    messagesOf(step, 'warning').map((message) => message.split(' ')[0]),
    ['app/old'],
  );
});

test("the service's clock judges, not the runner's", async (t) => {
  const stage = await openStage(t);
  stage.put('app/value', jwt(100 * day));
  stage.sandbox.advance(101 * day * 1000);
  refusalOf(await stage.lease('VALUE, app/value'), 'E_EXPIRED');
});

const required: [title: string, line: string, isRefused: boolean][] = [
  ['an opaque value', '#password', true],
  ['expires=never', '#password expires=never', false],
  ['expires= a date', '#password expires=2124-01-01', false],
  ['a public host', '#host public', false],
  ['a boolean', '#tls', false],
  ['all fields, of which two are public', '#* public=host,password', false],
  ['all fields, of which one is public', '#* public=host', true],
];

for (const [title, line, isRefused] of required) {
  test(`require-expiry: ${title} is ${isRefused ? 'refused' : 'handed over'}`, async (t) => {
    const stage = await openStage(t);
    stage.put('app/value', json({ host: 'db.example', tls: true }));
    const name = line.startsWith('#*') ? 'V_*' : 'VALUE';
    const step = await stage.lease(`${name}, app/value${line}`, { 'require-expiry': 'true' });
    if (!isRefused) return assert.equal(step.outcome, 'success', step.log);
    const message = refusalOf(step, 'E_UNKNOWN_EXPIRY');
    assert.match(
      message,
      /^Nothing tells the expiry of (VALUE|V_PASSWORD) \(app\/value#.+\), and require-expiry wants it told\.\n/,
    );
    assert.ok(!message.includes('FAKE-'), message);
  });
}

test('the summary draws what expires when, where there are two or more', async (t) => {
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  stage.put('app/two', 'FAKE-two');
  const lines = (...ends: number[]) =>
    ends.map((end, at) => `${['TITLE', 'END'][at]}, app/${['one', 'two'][at]} expires=${dateIn(end)}`);
  const { summary } = await stage.leased(lines(3 * day + 60, 100 * day + 60).join('\n'));
  const picture = /^```mermaid\n(.*?)^```$/ms.exec(summary.raw)?.[1] ?? '';
  assert.match(picture, /^gantt$.*^ {2}3 d TITLE :active, .*^ {2}100 d END :\d/ms);
  const one = await stage.leased(lines(3 * day).join('\n'), { 'on-conflict': 'overwrite' });
  assert.doesNotMatch(one.summary.raw, /mermaid/);
});

test('a warning names what expires, when, by which source, and what to do', async (t) => {
  const stage = await openStage(t);
  stage.put('app/value', json({ license: { expires_at: '2020-01-31' } }));
  const step = await stage.leased('VALUE, app/value#password');
  assert.match(
    messagesOf(step, 'warning').join(),
    /^VALUE \(app\/value#password\) expired \d+ d(?: \d+ h)? ago \(field license.expires_at elsewhere, 2020-01-31T00:00:00.000Z\)\. Put a new one into the secret\. If that is not .*`expires=own`/,
  );
});

test('a field that should tell an end and holds no date is a warning, as it is a finding of the monitor', async (t) => {
  const stage = await openStage(t);
  const unread: Record<string, unknown>[] = [
    { expires_at: 'soon' },
    { 'Expires-On': '01/12/2026' },
    { nested: { token: 'x', validUntil: '31. Feber' } },
  ];
  const none = [{ expires_at: 'never' }, { expires_at: '' }, { expiry: '3600' }, { expires: '9999-12-31' }];
  for (const fields of [...unread, ...none]) {
    stage.put('app/value', json(fields));
    const step = await stage.lease('VALUE, app/value#password');
    const [warning, ...others] = messagesOf(step, 'warning');
    assert.deepEqual(others, []);
    if (!unread.includes(fields)) assert.equal(warning, undefined, JSON.stringify(fields));
    else
      assert.match(
        warning ?? '',
        /^app\/value has a field (?:expires_at|Expires-On|nested\.validUntil) that (?:holds no date|could be two dates), so it does not count\. /,
      );
    // Who says when it ends has decided.
    stage.put('app/value', json(fields));
    const decided = await stage.lease('VALUE, app/value#password expires=never');
    assert.deepEqual(messagesOf(decided, 'warning'), []);
  }
});
