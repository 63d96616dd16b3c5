import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStage } from '../dist/stage.ts';
import { oneSecret, storeSecrets } from './operations.ts';
import { assertEnded, assertNoLeak } from './outcome.ts';

test('an error that nobody thought of tells its kind, and nothing of what it quotes', async (t) => {
  const stage = await openStage(t, { debug: true });
  storeSecrets(stage);
  const nodeArgs = ['--import', new URL('unforeseen.mjs', import.meta.url).href];
  const step = await stage.lease(
    oneSecret.secrets,
    {},
    { nodeArgs, env: { QUOTED: oneSecret.values.TOKEN ?? '' } },
  );
  const said = step.annotations.map(({ level, title }) => `${level} ${title}`);
  assert.deepEqual(said, ['error E_UNEXPECTED'], step.log);
  assert.deepEqual([step.stderr, step.exported, step.outputs], ['', {}, {}]);
  const { log: _printsTheEnvironment, ...rest } = step;
  assertNoLeak(stage, { ...rest, log: '' });
  await assertEnded(stage, { values: {}, files: {} });
});
