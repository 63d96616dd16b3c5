import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStage, valuesOf } from './stage.ts';

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
