import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RequestRecord } from '../../sandbox/sandbox.ts';
import { openStage, type Stage, valuesOf } from './stage.ts';

const reads = ['GetSecretValue', 'BatchGetSecretValue', 'ListSecrets'];

/** How often each operation was asked for. */
function countsOf({ sandbox }: Stage): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { operation } of sandbox.requests) counts[operation] = (counts[operation] ?? 0) + 1;
  return counts;
}

/** Every secret that a read has named, with the version. */
function asked(requests: readonly RequestRecord[]): string[] {
  return requests.flatMap(({ parameters: { SecretId, SecretIdList, VersionStage = '', VersionId = '' } }) =>
    [SecretId ?? SecretIdList ?? []].flat().map((id) => `${id} ${VersionStage}${VersionId}`),
  );
}

/** Names of 30 characters each. */
const names = Array.from(
  { length: 100 },
  (_, index) => `team/service/secret-number-${String(index).padStart(3, '0')}`,
);

test('one secret: a token, its keys, a session, a read', async (t) => {
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  await stage.leased('ONE, app/one');
  assert.deepEqual(countsOf(stage), { oidc: 1, jwks: 1, AssumeRoleWithWebIdentity: 1, GetSecretValue: 1 });
});

test('100 secrets: one token, its keys once, at most 6 sessions and 6 reads', async (t) => {
  const stage = await openStage(t);
  assert.equal(names[0]?.length, 30);
  for (const name of names) stage.put(name, `FAKE-value-of-${name}`);
  const step = await stage.leased(names.join('\n'));
  assert.equal(Object.keys(valuesOf(step)).length, 100);

  const { oidc, jwks, AssumeRoleWithWebIdentity = 0, ...read } = countsOf(stage);
  assert.deepEqual({ oidc, jwks }, { oidc: 1, jwks: 1 });
  assert.ok(AssumeRoleWithWebIdentity <= 6, `${AssumeRoleWithWebIdentity} sessions`);
  const total = Object.values(read).reduce((sum, count) => sum + count, 0);
  assert.ok(total <= 6, JSON.stringify(read));
});

test('nothing is asked for twice', async (t) => {
  const stage = await openStage(t);
  for (const name of names.slice(0, 30)) stage.put(name, `FAKE-value-of-${name}`);
  await stage.leased(
    `${names.slice(0, 30).join('\n')}\nAGAIN, ${names[0]}\nOLD, ${names[1]} stage=AWSCURRENT`,
  );
  const ids = asked(stage.sandbox.requests.filter(({ operation }) => reads.includes(operation)));
  assert.deepEqual([...new Set(ids)], ids);
});

test('several requests on one secret read it once', async (t) => {
  const stage = await openStage(t);
  stage.put('app/db', { json: { user: 'FAKE-user', password: 'FAKE-password' } });
  await stage.leased('USER, app/db#user\nPASSWORD, app/db#password\nDB_*, app/db#*\nWHOLE, app/db');
  assert.deepEqual(countsOf(stage), { oidc: 1, jwks: 1, AssumeRoleWithWebIdentity: 1, GetSecretValue: 1 });
});

test('a prefix: a list, then batches', async (t) => {
  const stage = await openStage(t);
  for (const name of names) stage.put(name, `FAKE-value-of-${name}`);
  const step = await stage.leased('T_*, team/service/*');
  assert.equal(Object.keys(valuesOf(step)).length, 100);
  assert.deepEqual(countsOf(stage), {
    oidc: 1,
    jwks: 1,
    AssumeRoleWithWebIdentity: 1,
    ListSecrets: 1,
    BatchGetSecretValue: 5,
  });
});

test('the end asks nobody anything', async (t) => {
  const stage = await openStage(t);
  stage.put('app/one', 'FAKE-one');
  await stage.leased('ONE, app/one');
  stage.sandbox.requests.length = 0;
  await stage.job.end();
  assert.deepEqual(stage.sandbox.requests, []);
});
