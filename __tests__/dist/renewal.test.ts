import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { suite, test } from 'node:test';
import { lacks } from '../needs.ts';
import { assertNoLeaks, openCheckingStage, recordsOf, stoppedBy, tokenFor } from './checking.ts';
import { messagesOf, valuesOf } from './stage.ts';

const minute = 60;

suite('a secret that was rotated', () => {
  test('its new value replaces the old one: variable, output, record, summary; both are masked', async (t) => {
    if (lacks(t, 'bash')) return;
    const stage = await openCheckingStage(t);
    stage.put('app/one', 'FAKE-one-before');
    stage.put('app/two', 'FAKE-two');
    const lease = await stage.leased('ONE, app/one\nTWO, app/two');
    const [before] = recordsOf(stage);
    const versionId = 'f4kef4ke-0000-4000-8000-00000000000b';
    stage.put('app/one', { string: 'FAKE-one-after', versionId });

    const step = await stage.checked({}, { trace: true });
    assert.deepEqual(valuesOf(step), { ONE: 'FAKE-one-after' });
    const { status, renewed, ONE, TWO } = step.outputs;
    assert.deepEqual(
      { status, renewed, ONE, TWO },
      {
        status: 'renewed',
        renewed: 'ONE',
        ONE: 'FAKE-one-after',
        TWO: undefined,
      },
    );
    assert.ok(step.masks.some(({ value }) => value === 'FAKE-one-after'));
    assert.deepEqual(step.trace?.early ?? [], []);
    assert.match(step.summary.raw, /1 value renewed/);
    assert.match(step.summary.raw, /<code>ONE<\/code>.*f4kef4ke/);

    const [record] = recordsOf(stage);
    assert.deepEqual([record?.id, record?.leasedAt], [lease.outputs['lease-id'], before?.leasedAt]);
    const versions = record?.entries.map((each) => each.versionId);
    assert.deepEqual(versions, [versionId, before?.entries[1]?.versionId]);

    const { bash } = await stage.later();
    assert.deepEqual([bash.ONE, bash.TWO], ['FAKE-one-after', 'FAKE-two']);
    const printed = await stage.job.run('echo "$ONE FAKE-one-before $TWO"');
    assert.match(printed.log, /^\*\*\* \*\*\* \*\*\*$/m);
    assertNoLeaks(stage, [lease, step], ['FAKE-one-before', 'FAKE-one-after', 'FAKE-two']);
    assert.equal((await stage.checked()).outputs.status, 'ok', 'there is nothing left to renew');
    const [end] = await stage.job.end();
    assert.deepEqual(end?.exported, { ONE: '', TWO: '', SECRET_LEASE_EXPIRES_AT: '' });
  });

  test('the output of the step that leased stays; the one of the check has the new value', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('app/one', 'FAKE-before');
    await stage.leased('ONE, app/one');
    await stage.checked();
    assert.equal(stage.job.outputs.check?.ONE, undefined);
    stage.put('app/one', 'FAKE-after');
    await stage.checked();
    assert.deepEqual(
      [stage.job.outputs.lease?.ONE, stage.job.outputs.check?.ONE],
      ['FAKE-before', 'FAKE-after'],
    );
  });

  test('export-env: false renews the output alone', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('app/one', 'FAKE-before');
    await stage.leased('ONE, app/one', { 'export-env': 'false' });
    stage.put('app/one', 'FAKE-after');
    const step = await stage.checked();
    assert.deepEqual([valuesOf(step), step.outputs.ONE], [{}, 'FAKE-after']);
    assert.deepEqual(step.annotations, []);
  });

  test('a file is renewed in its place', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('app/store', Buffer.from([0xfe, 0xed, 1]));
    const lease = await stage.leased('STORE, app/store file');
    stage.put('app/store', Buffer.from([0xfe, 0xed, 2, 3]));
    const step = await stage.checked();
    const path = lease.exported.STORE_FILE ?? '';
    assert.deepEqual(
      [valuesOf(step), step.outputs.STORE_FILE, step.outputs.renewed],
      [{ STORE_FILE: path }, path, 'STORE_FILE'],
    );
    assert.deepEqual([...readFileSync(path)], [0xfe, 0xed, 2, 3]);
    if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o600);
    await stage.job.end();
    assert.ok(!existsSync(path));
  });

  test('stage=AWSPREVIOUS follows its label', async (t) => {
    const stage = await openCheckingStage(t);
    for (const value of ['FAKE-1', 'FAKE-2']) stage.put('app/signing', value);
    await stage.leased('OLD, app/signing stage=AWSPREVIOUS\nNEW, app/signing');
    stage.put('app/signing', 'FAKE-3');
    assert.deepEqual(valuesOf(await stage.checked()), { OLD: 'FAKE-2', NEW: 'FAKE-3' });
  });

  test('a lease without a role', async (t) => {
    const stage = await openCheckingStage(t);
    const session = stage.sandbox.openSession(stage.sandbox.roleArn);
    const keys = {
      AWS_ACCESS_KEY_ID: session.accessKeyId,
      AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
      AWS_SESSION_TOKEN: session.sessionToken ?? '',
    };
    stage.put('app/one', 'FAKE-before');
    const inputs = { 'role-to-assume': '', 'oidc-issuer': '' };
    await stage.leased('ONE, app/one', inputs, { env: keys });
    stage.put('app/one', 'FAKE-after');
    const step = await stage.checked({}, { env: keys });
    assert.deepEqual(valuesOf(step), { ONE: 'FAKE-after' });
    assert.match(step.log, /its scope and the job are not verified/);
  });
});

suite('names', () => {
  test('one that an output of the check has is left to that one', async (t) => {
    const stage = await openCheckingStage(t);
    for (const name of ['a', 'b']) stage.put(`app/${name}`, `FAKE-before-${name}`);
    await stage.leased('STATUS, app/a\nRenewed, app/b');
    for (const name of ['a', 'b']) stage.put(`app/${name}`, `FAKE-after-${name}`);
    const step = await stage.checked();
    assert.deepEqual(valuesOf(step), { STATUS: 'FAKE-after-a', Renewed: 'FAKE-after-b' });
    const { 'expires-at': _, 'expires-in': __, ...outputs } = step.outputs;
    assert.deepEqual(outputs, { status: 'renewed', renewed: 'STATUS,Renewed' });
    assert.match(messagesOf(step, 'notice').join(), /No output for STATUS, Renewed/);
  });

  test('a variable that was skipped stays skipped, also when a step has emptied it', async (t) => {
    const stage = await openCheckingStage(t, { env: { TAKEN: 'another' } });
    stage.put('app/taken', 'FAKE-before');
    await stage.leased('TAKEN, app/taken', { 'on-conflict': 'skip' });
    stage.put('app/taken', 'FAKE-between');
    const first = await stage.checked();
    assert.deepEqual([valuesOf(first), first.outputs.TAKEN], [{}, 'FAKE-between']);
    await stage.job.run('echo TAKEN= >> "$GITHUB_ENV"');
    stage.put('app/taken', 'FAKE-after');
    const second = await stage.checked();
    assert.deepEqual([valuesOf(second), second.outputs.TAKEN], [{}, 'FAKE-after']);
    const [end] = await stage.job.end();
    assert.deepEqual(end?.exported, { SECRET_LEASE_EXPIRES_AT: '' });
  });

  test('what a step has set anew under a leased name is renewed over', async (t) => {
    if (lacks(t, 'bash')) return;
    const stage = await openCheckingStage(t);
    stage.put('app/one', 'FAKE-before');
    await stage.leased('ONE, app/one');
    await stage.job.run('echo ONE=changed-by-a-step >> "$GITHUB_ENV"');
    assert.deepEqual(valuesOf(await stage.checked()), {}, 'as long as nothing is due it is left alone');
    stage.put('app/one', 'FAKE-after');
    assert.deepEqual(valuesOf(await stage.checked()), { ONE: 'FAKE-after' });
  });

  test('a prefix with a new secret: it comes with the renewal, and the end blanks it', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('svc/one', 'FAKE-before');
    await stage.leased('SVC_*, svc/*');
    stage.put('svc/two', 'FAKE-two');
    stage.put('svc/one', 'FAKE-after');
    const step = await stage.checked();
    assert.deepEqual(valuesOf(step), { SVC_ONE: 'FAKE-after', SVC_TWO: 'FAKE-two' });
    const [end] = await stage.job.end();
    assert.deepEqual(end?.exported, { SVC_ONE: '', SVC_TWO: '', SECRET_LEASE_EXPIRES_AT: '' });
  });

  test('a new secret under a name that is taken is a conflict, and nothing is renewed', async (t) => {
    const stage = await openCheckingStage(t, { env: { SVC_TWO: 'another' } });
    stage.put('svc/one', 'FAKE-before');
    await stage.leased('SVC_*, svc/*');
    const before = recordsOf(stage);
    stage.put('svc/two', 'FAKE-two');
    stage.put('svc/one', 'FAKE-after');
    assert.match(stoppedBy(await stage.check(), 'E_CONFLICT'), /SVC_TWO is set already/);
    assert.deepEqual(recordsOf(stage), before);
  });

  test('a prefix that lost a secret: its variable stays, that is said, and the end blanks it', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('svc/one', 'FAKE-before');
    stage.put('svc/two', 'FAKE-two');
    await stage.leased('SVC_*, svc/*');
    stage.sandbox.secrets.delete('svc/two');
    stage.put('svc/one', 'FAKE-after');
    const step = await stage.checked();
    assert.deepEqual(valuesOf(step), { SVC_ONE: 'FAKE-after' });
    assert.match(messagesOf(step, 'warning').join(), /^SVC_TWO: found no more in AWS; what was leased stays/);
    assert.equal(stage.job.env.SVC_TWO, 'FAKE-two');
    const [end] = await stage.job.end();
    assert.deepEqual(end?.exported, { SVC_ONE: '', SVC_TWO: '', SECRET_LEASE_EXPIRES_AT: '' });
  });
});

suite('a value that expires', () => {
  test('is replaced by the one that its rotation brought, by expiry alone', async (t) => {
    const stage = await openCheckingStage(t);
    const [old, fresh] = [tokenFor(20 * minute, 'old'), tokenFor(90 * minute, 'fresh')];
    stage.put('ci/token', old);
    const lease = await stage.leased('TOKEN, ci/token');
    stage.put('ci/token', fresh);
    const step = await stage.checked({ 'check-drift': 'false', 'min-remaining': '30m' });
    assert.deepEqual([valuesOf(step), step.outputs.status], [{ TOKEN: fresh }, 'renewed']);
    const left = Number(step.outputs['expires-in']);
    assert.ok(Math.abs(left - 90 * minute) < 30, step.outputs['expires-in']);
    assert.equal(step.exported.SECRET_LEASE_EXPIRES_AT, step.outputs['expires-at']);
    assert.notEqual(step.outputs['expires-at'], lease.outputs['expires-at']);
    assertNoLeaks(stage, [lease, step], [old, fresh]);
  });

  interface Futile {
    readonly what: string;
    readonly line: string;
    readonly value: string;
    readonly next?: string;
    readonly says: RegExp;
  }
  const soon = () => new Date(Date.now() + 20 * minute * 1000).toISOString();
  const futile: Futile[] = [
    {
      what: 'that was not rotated',
      line: 'TOKEN, ci/token',
      value: tokenFor(20 * minute, 'old'),
      says: /\(JWT exp, .*\): its secret was not rotated, so a renewal brings nothing better/,
    },
    {
      what: 'by a date in the request, rotated or not',
      line: `TOKEN, ci/token expires=${soon()}`,
      value: 'FAKE-before',
      next: 'FAKE-after',
      says: /\(expires=, .*\): its date stands in the request, so a renewal brings nothing better/,
    },
    {
      what: 'that was rotated to one that ends as soon',
      line: 'TOKEN, ci/token',
      value: tokenFor(20 * minute, 'old'),
      next: tokenFor(21 * minute, 'next'),
      says: /\(JWT exp, .*\): that is its newest version/,
    },
  ];
  for (const { what, line, value, next, says } of futile) {
    test(`${what}: renewal brings nothing better, says so and fails; nothing is touched`, async (t) => {
      const stage = await openCheckingStage(t);
      stage.put('ci/token', value);
      stage.put('app/other', 'FAKE-other-before');
      const lease = await stage.leased(`${line}\nOTHER, app/other`);
      const before = recordsOf(stage);
      stage.put('app/other', 'FAKE-other-after');
      if (next !== undefined) stage.put('ci/token', next);
      const step = await stage.check({ 'min-remaining': '30m' });
      const message = stoppedBy(step, 'E_EXPIRING');
      assert.match(message, says);
      assert.match(message, /Nothing was renewed\. Put a new version into the secret/);
      assert.deepEqual([step.outputs.status, step.outputs.OTHER], ['expiring', undefined]);
      assert.deepEqual(recordsOf(stage), before);
      const values = [value, ...(next ? [next] : []), 'FAKE-other-before', 'FAKE-other-after'];
      assertNoLeaks(stage, [lease, step], values);
    });
  }

  test('one that has expired and was not rotated is E_EXPIRED', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('ci/token', tokenFor(6 * minute, 'old'));
    await stage.leased('TOKEN, ci/token');
    stage.sandbox.advance(7 * minute * 1000);
    const step = await stage.check();
    assert.match(stoppedBy(step, 'E_EXPIRED'), /TOKEN expired .* ago .*: its secret was not rotated/);
    assert.equal(step.outputs.status, 'expired');
  });

  test('require-expiry holds for the new value too', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('ci/token', tokenFor(60 * minute, 'old'));
    await stage.leased('TOKEN, ci/token', { 'require-expiry': 'true' });
    stage.put('ci/token', 'FAKE-without-expiry');
    stoppedBy(await stage.check(), 'E_UNKNOWN_EXPIRY');
  });
});

suite('several leases', () => {
  test('the one that is due is renewed, the other is left as it is', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('app/one', tokenFor(20 * minute, 'one'));
    stage.put('app/two', tokenFor(60 * minute, 'two'));
    await stage.leased('ONE, app/one', {}, { id: 'first' });
    const second = await stage.leased('TWO, app/two', {}, { id: 'second' });
    const fresh = tokenFor(90 * minute, 'fresh');
    stage.put('app/one', fresh);
    const step = await stage.checked({ 'min-remaining': '30m' });
    assert.deepEqual(valuesOf(step), { ONE: fresh });
    const { status, renewed, 'expires-at': end } = step.outputs;
    assert.deepEqual([status, renewed, end], ['renewed', 'ONE', second.outputs['expires-at']]);
    assert.equal(step.exported.SECRET_LEASE_EXPIRES_AT, end, "the earliest of the job's");
  });

  test('where one cannot be renewed, none is', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('app/one', 'FAKE-before');
    stage.put('app/two', tokenFor(20 * minute, 'two'));
    await stage.leased('ONE, app/one', {}, { id: 'first' });
    await stage.leased('TWO, app/two', {}, { id: 'second' });
    stage.put('app/one', 'FAKE-after');
    const before = recordsOf(stage);
    assert.match(stoppedBy(await stage.check({ 'min-remaining': '30m' }), 'E_EXPIRING'), /^TWO expires/);
    assert.deepEqual(recordsOf(stage), before);
  });

  test('where one cannot be read, none is renewed', async (t) => {
    const stage = await openCheckingStage(t);
    for (const name of ['one', 'two']) {
      stage.put(`app/${name}`, `FAKE-${name}-before`);
      await stage.leased(`${name.toUpperCase()}, app/${name}`, {}, { id: name });
      stage.put(`app/${name}`, `FAKE-${name}-after`);
    }
    stage.sandbox.secrets.delete('app/two');
    stoppedBy(await stage.check(), 'E_SECRET_NOT_FOUND');
  });

  test('what a later lease exported under the same name is not put back by the earlier one', async (t) => {
    const stage = await openCheckingStage(t);
    stage.put('staging/key', 'FAKE-staging');
    stage.put('prod/key', 'FAKE-prod');
    await stage.leased('KEY, staging/key', {}, { id: 'first' });
    await stage.leased('KEY, prod/key', { 'on-conflict': 'overwrite' }, { id: 'second' });
    stage.put('staging/key', 'FAKE-staging-after');
    const unchanged = await stage.checked();
    assert.deepEqual([valuesOf(unchanged), unchanged.outputs.status], [{}, 'ok']);
    stage.put('prod/key', 'FAKE-prod-after');
    assert.deepEqual(valuesOf(await stage.checked()), { KEY: 'FAKE-prod-after' });
  });
});

test('where the new value cannot be handed over, the record tells of the old one, and the next check renews', async (t) => {
  const stage = await openCheckingStage(t);
  stage.put('app/one', 'FAKE-before');
  await stage.leased('ONE, app/one');
  const before = recordsOf(stage);
  stage.put('app/one', 'FAKE\0after');
  stoppedBy(await stage.check(), 'E_BINARY');
  assert.deepEqual(recordsOf(stage), before);
  stage.put('app/one', 'FAKE-after');
  assert.deepEqual(valuesOf(await stage.checked()), { ONE: 'FAKE-after' });
});

test('job-summary: false writes none', async (t) => {
  const stage = await openCheckingStage(t);
  stage.put('app/one', 'FAKE-before');
  await stage.leased('ONE, app/one');
  stage.put('app/one', 'FAKE-after');
  assert.equal((await stage.checked({ 'job-summary': 'false' })).summary.raw, '');
});
