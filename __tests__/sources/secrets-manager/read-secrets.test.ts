import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RequestFailure } from '../../../src/domain/failure.ts';
import { inParallel } from '../../../src/domain/in-parallel.ts';
import type { SecretQuery } from '../../../src/domain/requests/secret-query.ts';
import type { Secret } from '../../../src/domain/values/secret.ts';
import { readSecretQueries } from '../../../src/sources/secrets-manager/read-secrets.ts';
import type { BatchRefusal, SecretStore } from '../../../src/sources/secrets-manager/store.ts';
import { queryOf, secretOf } from '../../domain/samples.ts';

const namedSecret = (name: string) => secretOf(`value of ${name}`, { name });

interface World {
  readonly names: readonly string[];
  /** What the batch refuses, by name. */
  readonly refuses?: Record<string, string>;
  /** Names that the batch passes over. */
  readonly forgets?: readonly string[];
  readonly batchFails?: string;
}

function storeOf({ names, refuses = {}, forgets = [], batchFails }: World) {
  const calls: string[] = [];
  const nameIn = (id: string) => names.find((name) => name === id || namedSecret(name).arn === id);
  const store: SecretStore = {
    async get(reference, { stage, versionId }) {
      const id = reference.kind === 'arn' ? reference.arn : reference.kind === 'name' ? reference.name : '';
      calls.push(['get', id.split(':').at(-1), stage, versionId].filter(Boolean).join(' '));
      const name = nameIn(id);
      if (name !== undefined) return namedSecret(name);
      throw new RequestFailure('GetSecretValue', { kind: 'answer', code: 'ResourceNotFoundException' });
    },
    async batch(ids) {
      calls.push(`batch ${ids.length}`);
      if (batchFails) throw new RequestFailure('BatchGetSecretValue', { kind: 'answer', code: batchFails });
      const secrets: Secret[] = [];
      const refusals: BatchRefusal[] = [];
      for (const id of ids) {
        const code = refuses[id];
        const name = nameIn(id);
        if (code) refusals.push({ secretId: id, code, words: '' });
        else if (name !== undefined && !forgets.includes(name)) secrets.unshift(namedSecret(name));
      }
      return { secrets, refusals };
    },
    async list(prefix) {
      calls.push(`list ${prefix}`);
      return names.filter((name) => name.startsWith(prefix)).map((name) => namedSecret(name).arn);
    },
    describe: () =>
      Promise.reject(new RequestFailure('DescribeSecret', { kind: 'answer', code: 'AccessDenied' })),
  };
  return { store, calls };
}

async function read(world: World, queries: readonly SecretQuery[]) {
  const { store, calls } = storeOf(world);
  const outcomes = await readSecretQueries(queries, store);
  const told = queries.map((query) => {
    const outcome = outcomes.get(query);
    return outcome instanceof RequestFailure ? outcome.code : outcome?.map(({ name }) => name).join();
  });
  return { told, calls };
}

const named = (...names: string[]) => names.map((name) => queryOf(name));
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `p/${at}`);

test('one is read by itself, several in batches of twenty, each for its own reading', async () => {
  assert.deepEqual(await read({ names: ['a'] }, named('a')), { told: ['a'], calls: ['get a'] });
  assert.deepEqual(await read({ names: ['a', 'b'] }, named('b', 'a')), {
    told: ['b', 'a'],
    calls: ['batch 2'],
  });
  const many = numbered(41);
  const { told, calls } = await read({ names: many }, named(...many));
  assert.deepEqual(told, many);
  assert.deepEqual(calls.sort(), ['batch 1', 'batch 20', 'batch 20']);
});

test('what a batch refuses for good is that reading’s failure alone', async () => {
  const refuses = { b: 'AccessDeniedException' };
  const { told, calls } = await read({ names: ['a', 'b'], refuses }, named('a', 'b'));
  assert.deepEqual([told, calls], [['a', 'AccessDeniedException'], ['batch 2']]);
});

test('what a batch could not give just now, or passed over, is asked for by itself', async () => {
  const refuses = { a: 'InternalServiceError', b: 'ThrottlingException' };
  const world = { names: ['a', 'b', 'c'], refuses, forgets: ['c'] };
  const { told, calls } = await read(world, named('a', 'b', 'c'));
  assert.deepEqual(told, ['a', 'b', 'c']);
  assert.deepEqual(calls.sort(), ['batch 3', 'get a', 'get b', 'get c']);
});

test('where the batch action itself is denied, all are read one by one', async () => {
  const world = { names: ['a', 'b'], batchFails: 'AccessDeniedException' };
  const { told, calls } = await read(world, named('a', 'b', 'gone'));
  assert.deepEqual(told, ['a', 'b', 'ResourceNotFoundException']);
  assert.deepEqual(calls.sort(), ['batch 3', 'get a', 'get b', 'get gone']);
});

test('any other failure of a batch is that of all in it', async () => {
  const { told } = await read({ names: ['a', 'b'], batchFails: 'InternalServiceError' }, named('a', 'b'));
  assert.deepEqual(told, ['InternalServiceError', 'InternalServiceError']);
});

test('versions and stages are read by themselves', async () => {
  const queries = [
    queryOf('a', { single: true, version: { stage: 'AWSPREVIOUS' } }),
    queryOf('b', { single: true, version: { versionId: 'v1' } }),
    queryOf('c'),
  ];
  const { told, calls } = await read({ names: ['a', 'b', 'c'] }, queries);
  assert.deepEqual(told, ['a', 'b', 'c']);
  assert.deepEqual(calls.sort(), ['get a AWSPREVIOUS', 'get b v1', 'get c']);
});

test('a prefix is listed, then read in batches; without a match it is an empty outcome', async () => {
  const prefix = queryOf('p/*', { reference: { source: 'secrets-manager', kind: 'prefix', prefix: 'p/' } });
  const { told, calls } = await read({ names: [...numbered(25), 'q/0'] }, [prefix]);
  assert.equal(told[0]?.split(',').length, 25);
  assert.deepEqual(calls, ['list p/', 'batch 20', 'batch 5']);
  assert.deepEqual((await read({ names: [] }, [prefix])).told, ['']);
});

test('a stage of a prefix is read one by one', async () => {
  const prefix = queryOf('p/*', {
    reference: { source: 'secrets-manager', kind: 'prefix', prefix: 'p/' },
    version: { stage: 'AWSPREVIOUS' },
    single: true,
  });
  const { calls } = await read({ names: ['p/0', 'p/1'] }, [prefix]);
  assert.equal(calls.filter((call) => call.startsWith('get ') && call.endsWith('AWSPREVIOUS')).length, 2);
});

test('no more at a time than asked, results in order, and none begun after a failure', async () => {
  let running = 0;
  let most = 0;
  const work = async (item: number) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise(setImmediate);
    running -= 1;
    return item * 2;
  };
  const items = Array.from({ length: 50 }, (_, at) => at);
  assert.deepEqual(
    await inParallel(items, 7, work),
    items.map((item) => item * 2),
  );
  assert.equal(most, 7);
  assert.deepEqual(await inParallel([], 7, work), []);
  const begun: number[] = [];
  await assert.rejects(
    inParallel(items, 2, async (item) => {
      begun.push(item);
      await new Promise(setImmediate);
      throw new Error('no');
    }),
    /no/,
  );
  assert.deepEqual(begun, [0, 1]);
});
