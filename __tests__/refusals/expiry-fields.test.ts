import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { actionYml, messagesOf, openStage, refusalOf, valuesOf } from '../dist/stage.ts';

// A field beside an opaque token that says when it ends, as issuers and people write it: once that is past, lease,
// check and monitor say so alike.

const past = Date.parse('2024-03-01T12:00:00Z');
const token = 'FAKE-opaque-8f2c41d09b';

interface Spelling {
  readonly title: string;
  /** The secret, with its end at this time. */
  readonly secret: (end: number) => object;
  /** The line behind `TOKEN, app/value`. */
  readonly field?: string;
}

const iso = (end: number) => new Date(end).toISOString();
const beside = (name: string, form: (end: number) => unknown = iso): Spelling => ({
  title: name,
  secret: (end) => ({ token, [name]: form(end) }),
});

const spellings: readonly Spelling[] = [
  beside('expiresAt'),
  beside('expiry'),
  beside('valid_until'),
  beside('notAfter'),
  beside('not_valid_after'),
  beside('expire_time'),
  beside('ExpirationDate', (end) => iso(end).slice(0, 10)),
  beside('exp', (end) => end / 1000),
  beside('expires_at', (end) => String(end / 1000)),
  beside('expires_at_ms', (end) => end),
  beside('expiresOn', (end) => iso(end).replace('Z', '')),
  beside('token_expires_at', (end) => iso(end).slice(0, 19).replace('T', ' ')),
  beside('validThru', (end) => iso(end).replace('Z', '+00:00')),
  {
    title: 'expires_in with issued_at',
    secret: (end) => ({ token, issued_at: iso(end - 3_600_000), expires_in: 3600 }),
  },
  {
    title: 'expiresIn with createdAt in milliseconds',
    secret: (end) => ({ token, createdAt: end - 60_000, expiresIn: '60' }),
  },
  {
    title: 'nested',
    secret: (end) => ({ npm: { token, expiresAt: iso(end) } }),
    field: 'npm.token',
  },
  {
    title: 'the name of the field in front',
    secret: (end) => ({ deploy_pat: token, deploy_pat_expires_at: iso(end) }),
    field: 'deploy_pat',
  },
  {
    title: 'an item of a list',
    secret: (end) => ({
      keys: [
        { id: 1, token, expires_at: iso(end) },
        { id: 2, token: 'FAKE-other-41d09b8f2c', expires_at: '2120-01-31' },
      ],
    }),
    field: 'keys[0].token',
  },
];

describe('a date beside an opaque token', { concurrency: 2 }, () => {
  for (const { title, secret, field = 'token' } of spellings)
    test(title, async (t) => {
      const stage = await openStage(t);
      const { sandbox, job } = stage;
      const line = `TOKEN, app/value#${field}`;
      const monitor = () =>
        job.uses(join(actionYml, '..', 'monitor', 'action.yml'), {
          with: {
            'role-to-assume': sandbox.roleArn,
            'aws-region': sandbox.region,
            'oidc-issuer': sandbox.issuer,
            secrets: 'app/value',
            issue: 'false',
            'fail-on': 'never',
          },
        });
      stage.put('app/value', { json: secret(past) });
      const message = refusalOf(await stage.lease(line), 'E_EXPIRED');
      assert.match(
        message,
        /^TOKEN \(app\/value#\S+\) expired .* \(field .*, 2024-03-01T(?:12:00:00|00:00:00)\.000Z\)/,
      );
      assert.match(message, /expires=own/);
      // A list can have old items: only whoever leases one says which counts.
      const isOfList = /\[/.test(field);
      assert.equal((await monitor()).outputs.expired, isOfList ? '0' : '1');

      stage.put('app/value', { json: secret(Date.now() + 10 * 86_400_000) });
      const leased = await stage.leased(line, {}, { id: 'later' });
      assert.equal(messagesOf(leased, 'warning').length, 1, leased.log);
      assert.equal((await monitor()).outputs.expired, '0');
      // Without another version nothing is better than what was leased.
      sandbox.advance(11 * 86_400_000);
      const checked = await job.uses(join(actionYml, '..', 'check', 'action.yml'), { id: 'check' });
      assert.equal(checked.outcome, 'failure', checked.log);
      assert.match(checked.log, /E_EXPIRED: .*TOKEN/);
      assert.equal((await monitor()).outputs.expired, isOfList ? '0' : '1');
    });
});

const jwt = (exp: number) => {
  const part = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url');
  return [part({ alg: 'none' }), part({ iat: 1_700_000_000, exp }), 'FAKE'].join('.');
};

interface FalseAlarm {
  readonly title: string;
  readonly secret: object;
  /** The line, by which nothing is said. */
  readonly line: string;
  /** Who tells the end; undefined where nobody does. */
  readonly source?: string;
}

const old = '2024-03-01';
const falseAlarms: readonly FalseAlarm[] = [
  {
    title: 'the date of something else beside a token that tells its own end',
    secret: { token: jwt(4_000_000_000), expires_at: old },
    line: 'TOKEN, app/value#token expires=own',
    source: 'JWT exp',
  },
  { title: "a licence's", secret: { token, license_expires_at: old }, line: 'TOKEN, app/value#token' },
  {
    title: "an access token's, beside the token that gets new ones",
    secret: { access_token: 'FAKE-access-8f2c', refresh_token: token, issued_at: old, expires_in: 3600 },
    line: 'TOKEN, app/value#refresh_token',
  },
  {
    title: 'a setting of a lifetime',
    secret: { token, created_at: old, ttl: 3600 },
    line: 'TOKEN, app/value#token',
  },
  {
    title: "another item's of a list",
    secret: {
      keys: [
        { token: 'FAKE-first-8f2c', expires_at: old },
        { token, expires_at: '2120-01-31' },
      ],
    },
    line: 'TOKEN, app/value#keys[1].token',
    source: 'field keys.1.expires_at',
  },
];

describe('what says nothing of the value', () => {
  for (const { title, secret, line, source } of falseAlarms)
    test(title, async (t) => {
      const stage = await openStage(t);
      stage.put('app/value', { json: secret });
      const step = await stage.leased(line);
      assert.deepEqual(messagesOf(step, 'warning'), [], step.log);
      assert.deepEqual(Object.keys(valuesOf(step)), ['TOKEN']);
      assert.equal(step.outputs['next-expiring'], source ? 'TOKEN' : '');
      if (source) assert.ok(step.summary.raw.includes(source), step.summary.raw);
    });

  test('and a token whose own end is past is refused all the same', async (t) => {
    const stage = await openStage(t);
    stage.put('app/value', { json: { token: jwt(1_700_000_100), expires_at: '2120-01-31' } });
    refusalOf(await stage.lease('TOKEN, app/value#token expires=own'), 'E_EXPIRED');
  });
});
