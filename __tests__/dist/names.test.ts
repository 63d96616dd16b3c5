import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesOf, openStage, valuesOf } from './stage.ts';

/** Names that only look like those which tools obey. */
const harmless = [
  ...[
    'LD_SDK_KEY',
    'LD_ACCESS_TOKEN',
    'GIT_SSH_KEY',
    'GIT_SSH_PRIVATE_KEY',
    'GIT_CONFIG_TOKEN',
    'SSL_CERT_KEY',
  ],
  ...['NPM_CONFIG_TOKEN', 'RUNNER_TOKEN', 'STATE_BUCKET', 'ACTIONS_PAT', 'ACTIONS_DEPLOY_KEY', 'GIT_TOKEN'],
];
const values = Object.fromEntries(harmless.map((name) => [name, `FAKE-${name.toLowerCase()}`]));

test('harmless names lease: from data with only=, spelled out, and by the name of a secret', async (t) => {
  const stage = await openStage(t);
  stage.put('app/all', { json: values });
  assert.deepEqual(valuesOf(await stage.leased(', app/all#* only=*')), values);
  const stages = await openStage(t);
  stages.put('app/all', { json: values });
  stages.put('ld/sdk-key', 'FAKE-sdk');
  const spelled = harmless.filter((name) => name !== 'LD_SDK_KEY').map((name) => `${name}, app/all#${name}`);
  const leased = valuesOf(await stages.leased([...spelled, 'ld/sdk-key'].join('\n')));
  assert.deepEqual(leased, { ...values, LD_SDK_KEY: 'FAKE-sdk' });
});

test('the same by secret-ids', async (t) => {
  const stage = await openStage(t);
  stage.put('app/all', { json: values });
  const step = await stage.leased('', { 'secret-ids': ',app/all', 'parse-json-secrets': 'true' });
  assert.deepEqual(valuesOf(step), values);
});

test('what only= leaves out is named in the log, counted in that of a public repository, and not looked into', async (t) => {
  for (const visibility of ['private', 'public'] as const) {
    const stage = await openStage(t, { claims: { repository_visibility: visibility } });
    stage.put('app/all', { json: { log_level: 'debug', db_password: 'FAKE-9f8e', FAKE8d2f61cc07: 'x' } });
    stage.put('app/many/a', { json: { x: 'FAKE-ax', y: 'FAKE-ay' } });
    stage.put('app/many/note', 'no JSON at all');
    stage.put('app/many/store', new Uint8Array([0xff, 0xfe]));
    const step = await stage.leased(
      ', app/all#* only=LOG_LEVEL,FEATURE_* public\n, app/many/*#* only=A_X\n, app/many/* only=NOTE*',
    );
    assert.deepEqual(valuesOf(step), { LOG_LEVEL: 'debug', A_X: 'FAKE-ax', NOTE: 'no JSON at all' });
    const said = step.stdout.split(/\r?\n/).filter((line) => line.startsWith('only= leaves out'));
    assert.deepEqual(
      said.map((line) => line.replace(/:.*/, '')),
      [
        'only= leaves out 2 names of app/all#*',
        'only= leaves out 3 names of app/many/*#*',
        'only= leaves out 2 names of app/many/*',
      ],
    );
    const names = said.map((line) => line.split(': ')[1]);
    if (visibility === 'public') assert.deepEqual(names, [undefined, undefined, undefined]);
    else {
      assert.match(names[0] ?? '', /^DB_PASSWORD, /);
      assert.deepEqual(names.slice(1), ['A_Y, NOTE_*, STORE_*', 'A, STORE']);
    }
    assert.deepEqual(messagesOf(step, 'notice'), [
      'Line 1 of secrets: nothing gives FEATURE_*, which only= lists.',
    ]);
  }
});
