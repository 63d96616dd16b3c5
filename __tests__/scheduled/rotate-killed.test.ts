import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lacks } from '../needs.ts';
import { pace } from '../pace.ts';
import { openAfterStage } from './after-stage.ts';
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
      stage.put('app/key', { string: old, ...(isFunction && { rotation: { delay: 800 * pace } }) });
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
      stage.put('app/daily', { string: old, ...(isFunction && { rotation: { delay: 800 * pace } }) });
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

/** Where a run that has an `after` dies. `ran`: whether the program has run by then. */
const withAfter: Record<'generate' | 'function' | 'parameter', readonly [at: string, ran: boolean][]> = {
  generate: [
    ['before GetRandomPassword 1', false],
    ['after PutSecretValue 1', false],
    // The label on the old version, AWSCURRENT, then the label again.
    ['before UpdateSecretVersionStage 1', false],
    ['after UpdateSecretVersionStage 1', false],
    ['before UpdateSecretVersionStage 2', false],
    ['after UpdateSecretVersionStage 2', false],
    ['before GetSecretValue 3', false],
    ['after GetSecretValue 4', false],
    ['before UpdateSecretVersionStage 3', true],
    ['after UpdateSecretVersionStage 3', true],
  ],
  function: [
    ['before UpdateSecretVersionStage 1', false],
    ['after UpdateSecretVersionStage 1', false],
    ['before RotateSecret 1', false],
    ['after RotateSecret 1', false],
    ['after DescribeSecret 3', false],
    ['before GetSecretValue 2', false],
    ['after GetSecretValue 4', false],
    ['before UpdateSecretVersionStage 2', true],
    ['after UpdateSecretVersionStage 2', true],
  ],
  parameter: [
    ['before LabelParameterVersion 1', false],
    ['after LabelParameterVersion 1', false],
    ['before PutParameter 1', false],
    ['after PutParameter 1', false],
    ['before LabelParameterVersion 2', false],
    ['after LabelParameterVersion 2', false],
    ['after UnlabelParameterVersion 1', false],
    ['before UnlabelParameterVersion 2', true],
    ['after UnlabelParameterVersion 2', true],
  ],
};

for (const [mode, places] of Object.entries(withAfter)) {
  for (const [at, ran] of places) {
    test(`${mode} with after, killed ${at}: the next new run runs it for each version that was replaced`, async (t) => {
      if (lacks(t, 'bash')) return;
      const stage = await openAfterStage(t);
      const isParameter = mode === 'parameter';
      const name = isParameter ? 'ssm:/app/key' : 'app/key';
      if (isParameter) stage.sandbox.parameters.put('/app/key', { value: old });
      else stage.put(name, { string: old, ...(mode === 'function' && { rotation: { delay: 300 } }) });
      const versions = () =>
        isParameter
          ? (stage.sandbox.parameters.get('/app/key')?.versions.map(({ version }) => String(version)) ?? [])
          : stage.secret(name).versions.map(({ id }) => id);
      const inputs = {
        ...(mode !== 'function' && { generate: 'length=30' }),
        after: stage.script(stage.note),
      };
      const killed = await stage.rotate(`KEY, ${name}`, inputs, {
        id: 'yesterday',
        nodeArgs: preload,
        env: { KILL_AT: at },
      });
      assert.equal(killed.signal, 'SIGKILL', killed.log);
      assert.equal(stage.notes().length, ran ? 1 : 0);

      const today = succeeded(await stage.rotate(`KEY, ${name}`, inputs, { id: 'today' }));
      assert.deepEqual([today.outputs.status, today.outputs['after-due']], ['rotated', '']);
      const replaced = versions().slice(0, -1);
      const told = stage.notes().map((line) => line.split(' ').at(-2));
      // At least once for each, and never for the one that is current.
      assert.deepEqual([...new Set(told)], replaced);
      succeeded(await stage.rotate(`KEY, ${name}`, { ...inputs, when: 'older-than=1d' }, { id: 'tomorrow' }));
      assert.equal(stage.notes().length, told.length, 'and not again');
      assert.doesNotMatch(
        JSON.stringify(
          stage.sandbox.secrets.get('app/key')?.versions ??
            stage.sandbox.parameters.get('/app/key')?.versions,
        ),
        /secret-lease-(after|begun)/,
      );
      assertNoLeaks(stage, [killed, today]);
    });
  }
}
