import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNoLeaks, openRotatingStage, succeeded } from './rotating.ts';

const preload = ['--import', new URL('kill-at.mjs', import.meta.url).href];
const old = 'FAKE-old-key-Qw3rTy';

/** Where the process dies, as kill-at.mjs calls it, and whether the new value is current by then. */
const stages: Record<'generate' | 'function', readonly [at: string, isRotated: boolean][]> = {
  generate: [
    ['before GetRandomPassword 1', false],
    ['before PutSecretValue 1', false],
    ['after PutSecretValue 1', false],
    ['before GetSecretValue 2', false],
    ['after GetSecretValue 2', false],
    ['before UpdateSecretVersionStage 1', false],
    ['after UpdateSecretVersionStage 1', true],
  ],
  function: [
    ['before RotateSecret 1', false],
    ['after RotateSecret 1', false],
    ['after DescribeSecret 3', false],
    ['before GetSecretValue 2', true],
    ['after GetSecretValue 2', true],
  ],
};

for (const [mode, places] of Object.entries(stages)) {
  for (const [at, isRotated] of places) {
    test(`${mode}, killed ${at.replace(/ \d$/, '')}: a working version is current, and the next attempt ends it`, async (t) => {
      const stage = await openRotatingStage(t);
      const isFunction = mode === 'function';
      stage.put('app/key', { string: old, ...(isFunction && { rotation: { delay: 800 } }) });
      const consumer = await stage.consume('app/key');
      const inputs = isFunction ? {} : { generate: 'length=30' };
      const killed = await stage.rotate('KEY, app/key', inputs, { nodeArgs: preload, env: { KILL_AT: at } });
      // Windows knows no signals: a process that is killed ends with 1.
      if (process.platform === 'win32') assert.equal(killed.exitCode, 1, killed.log);
      else assert.equal(killed.signal, 'SIGKILL', killed.log);
      assert.equal(
        stage.value('app/key') !== old,
        isRotated,
        'somebody who reads gets the one that is current',
      );

      const again = succeeded(await stage.rotate('KEY, app/key', inputs));
      assert.equal(again.outputs.status, 'rotated');
      const value = stage.value('app/key');
      assert.notEqual(value, old);
      assert.equal(stage.value('app/key', 'AWSPREVIOUS'), old);
      assert.equal(stage.secret('app/key').versions.length, 2, 'two attempts of a run write one version');
      assert.deepEqual(await consumer.values(), [old, value]);

      // A scheduled rotation is a new run each day, with ids of its own.
      stage.put('app/daily', { string: old, ...(isFunction && { rotation: { delay: 800 } }) });
      const yesterday = await stage.rotate('KEY, app/daily', inputs, {
        id: 'yesterday',
        nodeArgs: preload,
        env: { KILL_AT: at },
      });
      const today = succeeded(await stage.rotate('KEY, app/daily', inputs, { id: 'today' }));
      assert.equal(today.outputs.status, 'rotated');
      assert.notEqual(stage.value('app/daily'), old);
      const stages = stage.secret('app/daily').versions.map((version) => version.stages);
      assert.ok(stages.every((labels) => !labels.includes('AWSPENDING') || labels.includes('AWSCURRENT')));
      succeeded(await stage.rotate('KEY, app/daily', inputs, { id: 'tomorrow' }));
      assertNoLeaks(stage, [killed, again, yesterday, today]);
    });
  }
}
