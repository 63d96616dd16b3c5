import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNoLeaks, run } from './act.ts';

test('two leases live side by side, a third that conflicts changes nothing, and all are ended', async () => {
  const { exitCode, log } = await run('two-leases.yml');
  assert.equal(exitCode, 0, log);
  assert.match(log, /E_CONFLICT/);
  assert.match(log, /\| both leases hold/);
  assert.match(log, /nothing is left of the lease/);
  assertNoLeaks(log);
});

test('after a lease that fails nothing runs but what always does, and the lease before it is ended', async () => {
  const { exitCode, log } = await run('failing.yml');
  assert.equal(exitCode, 1, log);
  assert.match(log, /E_SECRET_NOT_FOUND/);
  assert.doesNotMatch(log, /the deploy has begun/);
  assert.match(log, /\| the first lease holds, and its key is \*\*\*/);
  assert.match(log, /Success - Post \.\//);
  assert.match(log, /nothing is left of the lease/);
  assertNoLeaks(log);
});

test('a composite action leases, and hands its value on as an output', async () => {
  const { exitCode, log } = await run('composite.yml');
  assert.equal(exitCode, 0, log);
  assert.match(log, /\| inside the composite action the key is \*\*\*/);
  assert.match(log, /\| outside it the key is \*\*\*/);
  assertNoLeaks(log);
});

test('a reusable workflow leases for itself', async () => {
  const { exitCode, log } = await run('reusable.yml');
  assert.equal(exitCode, 0, log);
  assert.match(log, /\| in the called workflow the key is \*\*\*/);
  assert.match(log, /nothing is left of the lease/);
  assertNoLeaks(log);
});

test('a run that is cancelled ends at once, its lease too, and says no value', async () => {
  const begin = performance.now();
  const { exitCode, log } = await run('cancelled.yml', { cancelAt: /\| the deploy has begun with/ });
  assert.notEqual(exitCode, 0, log);
  assert.ok(performance.now() - begin < 45_000, 'the deploy would have taken a minute');
  assert.match(log, /\| the deploy has begun with \*\*\*/);
  assert.match(log, /\| Lease ended: 1 variables? blanked/);
  assert.doesNotMatch(log, /\| the deploy is done|\| a further step/);
  assertNoLeaks(log);
});
