import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesOf, openStage, refusalOf } from './stage.ts';

test('a one-line value that ends in a line break is handed over as it is, with a notice; `trim` leaves it out', async (t) => {
  const stage = await openStage(t);
  stage.put('app/key', 'FAKE-key\n');
  stage.put('app/windows', 'FAKE-windows\r\n');
  stage.put('app/lines', 'FAKE-one\nFAKE-two\n');
  const step = await stage.leased('KEY, app/key\nWINDOWS, app/windows\nLINES, app/lines\nFILE, app/key file');
  assert.equal(step.exported.KEY, 'FAKE-key\n');
  assert.match(messagesOf(step, 'notice').join(), /^KEY, WINDOWS end with a line break, .*`trim`/);
  const trimmed = await stage.leased(
    'KEY_2, app/key trim\nWINDOWS_2, app/windows trim\nLINES_2, app/lines trim',
    {},
    { id: 'trimmed' },
  );
  const { KEY_2, WINDOWS_2, LINES_2 } = trimmed.exported;
  assert.deepEqual([KEY_2, WINDOWS_2, LINES_2], ['FAKE-key', 'FAKE-windows', 'FAKE-one\nFAKE-two']);
  assert.deepEqual(messagesOf(trimmed, 'notice'), []);
  const contradicting = await stage.lease('KEY_3, app/key file trim', {}, { id: 'contradicting' });
  assert.match(refusalOf(contradicting, 'E_REQUEST'), /trim contradicts them/);
});

test('the fields of a secret too', async (t) => {
  const stage = await openStage(t);
  stage.put('app/json', JSON.stringify({ user: 'FAKE-user\n', password: 'FAKE-password' }));
  const { exported } = await stage.leased('APP_*, app/json#* trim');
  assert.deepEqual([exported.APP_USER, exported.APP_PASSWORD], ['FAKE-user', 'FAKE-password']);
});

test('many tokens that expire soon are one annotation, the most urgent first, and all stand in the log', async (t) => {
  const stage = await openStage(t);
  const lines = Array.from({ length: 14 }, (_, index) => {
    stage.put(`app/t${index}`, `FAKE-token-${index}`);
    const end = new Date(Date.now() + (15 - index) * 3_600_000).toISOString();
    return `T${index}, app/t${index} expires=${end}`;
  });
  const step = await stage.leased(lines.join('\n'));
  const warnings = messagesOf(step, 'warning');
  assert.equal(warnings.length, 1);
  const named = [...(warnings[0] ?? '').matchAll(/^T(\d+) \(/gm)].map(([, index]) => Number(index));
  assert.deepEqual(named, [13, 12, 11, 10, 9, 8, 7, 6]);
  assert.match(warnings[0] ?? '', /^14 warnings .*\n[\s\S]*and 6 more/);
  for (let index = 0; index < 14; index += 1)
    assert.match(step.log, new RegExp(`^(##\\[warning\\])?.*T${index} \\(`, 'm'));
});
