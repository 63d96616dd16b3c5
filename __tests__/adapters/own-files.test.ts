import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retryWhileBusy } from '../../src/adapters/own-files.ts';
import { lacks } from '../needs.ts';

function failing(times: number, code: string): () => string {
  let left = times;
  return () => {
    if (left-- > 0) throw Object.assign(new Error(code), { code });
    return 'done';
  };
}

test('what another program has open for a moment is tried again', (t) => {
  if (lacks(t, 'windows')) return;
  for (const code of ['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY'])
    assert.equal(retryWhileBusy(failing(2, code)), 'done', code);
});

test('what does not pass is not tried again', () => {
  assert.throws(() => retryWhileBusy(failing(1, 'ENOSPC')), { code: 'ENOSPC' });
});

test('where files can be replaced while they are open, nothing is waited for', (t) => {
  if (process.platform === 'win32') return t.skip('it is about other systems');
  assert.throws(() => retryWhileBusy(failing(1, 'EPERM')), { code: 'EPERM' });
});
