import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNoLeaks, run, sandbox } from './act.ts';

test('a job leases, uses its secrets, and has none of them left at its end', async () => {
  const { exitCode, log } = await run('lease.yml');
  assert.equal(exitCode, 0, log);
  assert.match(log, /Success - Main A step that prints its secrets after all/);
  assert.match(log, /the API key is \*\*\*/);
  assert.match(log, /Success - Post \.\/\s/);
  assert.match(log, /nothing is left of the lease/);
  assertNoLeaks(log);
});

test('a token that is about to expire stops the job, and nothing is exported', async () => {
  const { exitCode, log } = await run('expiring.yml');
  assert.equal(exitCode, 1, log);
  assert.match(log, /E_EXPIRING/);
  assert.match(log, /\| nothing was exported/);
  assert.doesNotMatch(log, /the deploy has begun/);
  assertNoLeaks(log);
});

test('a check hands the new values to the deploy, and masks the old ones and the new ones', async () => {
  const { exitCode, log } = await run('renewal.yml');
  assert.equal(exitCode, 0, log);
  assert.match(log, /Success - Main The deploy/);
  assert.match(log, /\| Renewed: API_KEY, REGISTRY_TOKEN/);
  assert.match(log, /the old key was \*\*\*, the new one is \*\*\*/);
  assert.match(log, /the old token was \*\*\*, the new one is \*\*\*/);
  const values = sandbox.values();
  assert.ok(
    values.some((text) => /"FAKE-api-[0-9a-f]{32}"/.test(text)),
    'the new key is among the canaries',
  );
  assertNoLeaks(log);
});

test('a check whose renewal brings nothing better stops the job before the deploy', async () => {
  await sandbox.addSeed({ accounts: {}, secrets: [{ name: 'ci/stale-token', jwt: { expiresIn: 180 } }] });
  const { exitCode, log } = await run('stale.yml');
  assert.equal(exitCode, 1, log);
  assert.match(log, /E_EXPIRING/);
  assert.match(log, /STALE_TOKEN expires in .* was not rotated, so a renewal brings nothing better/);
  assert.doesNotMatch(log, /the deploy has begun/);
  assertNoLeaks(log);
});
