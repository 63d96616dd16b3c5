import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ErrorCode, LeaseError } from '../../src/domain/error.ts';
import type { LeaseRequest } from '../../src/domain/requests/request.ts';
import type { Secret } from '../../src/domain/values/secret.ts';
import { resolve } from '../../src/use-cases/resolve.ts';
import { requestOf, secretOf } from '../domain/samples.ts';
import { RunnerDouble } from './runner-double.ts';

type Found = readonly Secret[] | LeaseError;

async function resolved(found: ReadonlyMap<LeaseRequest, Found>) {
  const runner = new RunnerDouble();
  const values = await resolve([...found.keys()], found, runner);
  return { names: values.map(({ name }) => name), said: runner.said };
}

const failing = (code: ErrorCode, message: string) =>
  new LeaseError(code, message, { fix: `fix of ${code}` });
const at = (line: number, changes: Partial<LeaseRequest> = {}) => requestOf({ line, ...changes });

test('what is absent and optional is a notice, whatever makes it absent', async () => {
  const codes: ErrorCode[] = [
    'E_SECRET_NOT_FOUND',
    'E_SECRET_DENIED',
    'E_SECRET_DELETED',
    'E_SECRET_NO_VALUE',
    'E_SECRET_KMS',
  ];
  for (const code of codes) {
    const found = new Map<LeaseRequest, Found>([
      [at(1, { optional: true }), failing(code, 'It is not there.')],
    ]);
    const { names, said } = await resolved(found);
    assert.deepEqual([names, said], [[], ['notice: Left out, as it is optional: It is not there.']], code);
  }
});

test('what is broken is an error although it is optional', async () => {
  for (const code of ['E_NETWORK', 'E_AWS', 'E_NOT_JSON'] as const) {
    const found = new Map<LeaseRequest, Found>([[at(1, { optional: true }), failing(code, 'Broken.')]]);
    await assert.rejects(resolved(found), { code });
  }
});

test('one failure keeps its code and fix, and gets its place', async () => {
  const found = new Map<LeaseRequest, Found>([
    [at(1), [secretOf('x')]],
    [at(4), failing('E_SECRET_KMS', 'No key.')],
  ]);
  await assert.rejects(resolved(found), {
    code: 'E_SECRET_KMS',
    message: 'Line 4 of secrets: No key.',
    fix: 'fix of E_SECRET_KMS',
  });
});

test('several are told together, the same one once with all its lines', async () => {
  const gone = failing('E_SECRET_NOT_FOUND', 'No secret a.');
  const found = new Map<LeaseRequest, Found>([
    [at(2), gone],
    [at(3), failing('E_SECRET_KMS', 'No key.')],
    [at(5), gone],
  ]);
  await assert.rejects(resolved(found), {
    code: 'E_SECRET_NOT_FOUND',
    message: 'Lines 2, 5 of secrets: No secret a.\nE_SECRET_KMS: Line 3 of secrets: No key.',
    fix: 'Lines 2, 5: fix of E_SECRET_NOT_FOUND\nLine 3: fix of E_SECRET_KMS',
  });
});

test('of more advice than has room, the first of each failure stays', async () => {
  const found = new Map<LeaseRequest, Found>(
    [1, 2, 3, 4].map((line) => [
      at(line),
      new LeaseError('E_SECRET_DENIED', `No ${line}.`, {
        fix: `Look at ${line}.\nProbably meant:\n  ${line}\nSecond of ${line}.\nAsk.`,
      }),
    ]),
  );
  await assert.rejects(resolved(found), ({ fix }: LeaseError) => {
    assert.deepEqual(fix?.split('\n'), [
      'Line 1: Look at 1.',
      'Line 1: Probably meant:',
      '  1',
      'Line 1: Second of 1.',
      'Line 2: Look at 2.',
      'Line 3: Look at 3.',
      'Line 4: Look at 4.',
    ]);
    return true;
  });
});

test('hundreds are told by a few and a number', async () => {
  const found = new Map<LeaseRequest, Found>(
    Array.from({ length: 300 }, (_, line) => [at(line), failing('E_SECRET_DENIED', `No ${line}.`)]),
  );
  await assert.rejects(resolved(found), /No 0\.\n.*No 1\.\n.*No 2\.\n.*No 3\.\nand 296 more$/);
});

test('an exact name takes one match, and none is an error', async () => {
  const exact = {
    reference: { source: 'secrets-manager', kind: 'prefix', prefix: 'prod/' },
    naming: { kind: 'exact', name: 'ONE' },
  } as const;
  assert.deepEqual((await resolved(new Map([[at(1, exact), [secretOf('x')]]]))).names, ['ONE']);
  await assert.rejects(resolved(new Map([[at(1, exact), [secretOf('x'), secretOf('y')]]])), {
    code: 'E_SECRET_AMBIGUOUS',
  });
  await assert.rejects(resolved(new Map([[at(1, exact), []]])), { code: 'E_SECRET_NOT_FOUND' });
  assert.deepEqual((await resolved(new Map([[at(1, { ...exact, optional: true }), []]]))).names, []);
});
