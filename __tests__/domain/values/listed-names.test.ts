import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leasedValuesOf } from '../../../src/domain/values/leased-value.ts';
import { missingNames, withListedNames } from '../../../src/domain/values/listed-names.ts';
import { parseRequests } from '../../../src/inputs/requests.ts';
import { secretOf } from '../samples.ts';

async function listed(line: string, value: string) {
  const [request] = await parseRequests(line);
  assert.ok(request);
  const values = await leasedValuesOf(request, secretOf(value, { name: 'prod/flags' }));
  return {
    request,
    values,
    names: withListedNames(request, values).then((all) => all.map(({ name, origin }) => [name, origin])),
  };
}

const flags = '{"log_level":"info","feature_a":"1","other":"2"}';

test("a blank NAME takes what only= lists: a spelled-out name is its author's, what a pattern matches is of data", async () => {
  const { names } = await listed(', prod/flags#* only=LOG_LEVEL,FEATURE_*', flags);
  assert.deepEqual(await names, [
    ['LOG_LEVEL', 'author'],
    ['FEATURE_A', 'data'],
  ]);
  assert.equal((await (await listed(', prod/flags#* only=*', flags)).names).length, 3);
  assert.equal((await (await listed('X_*, prod/flags#*', flags)).names).length, 3);
});

test('what is listed and not there is named', async () => {
  const { request, values } = await listed(', prod/flags#* only=LOG_LEVEL,NONE,N_*', flags);
  assert.deepEqual(missingNames(request, values), ['NONE', 'N_*']);
});

test('without a list the error has the line to paste, unless a name looks like a secret or there are many', async () => {
  await assert.rejects((await listed(', prod/flags#*', flags)).names, {
    code: 'E_NAME',
    fix: /`, prod\/flags#\* only=LOG_LEVEL,FEATURE_A,OTHER`/,
  });
  for (const value of [
    '{"sk_live_FAKE51Hq7Lz9XkW2":"x"}',
    JSON.stringify(Object.fromEntries([...'abcdefghijklmnop'].map((key) => [key, '1']))),
  ])
    await assert.rejects((await listed(', prod/flags#*', value)).names, { fix: /only=NAME,NAME_\*/ });
});

test('names that data may not choose are not in the line to paste', async () => {
  await assert.rejects((await listed(', prod/flags#*', '{"path":"x","log_level":"y"}')).names, {
    fix: /only=LOG_LEVEL`/,
  });
});
