import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lacks } from '../needs.ts';
import { openStage } from './stage.ts';

test('cmd: check in a step, with and without call', async (t) => {
  if (lacks(t, 'windows')) return;
  const stage = await openStage(t);
  await stage.leased('prod/flags');
  const run = await stage.job.run('call secret-lease check\necho after %ERRORLEVEL%', { shell: 'cmd' });
  console.log(run.log, run.stderr);
  const r2 = await stage.job.run('secret-lease check\necho after', { shell: 'cmd' });
  console.log(r2.log, r2.exitCode);
  const r3 = await stage.job.run(
    'call secret-lease exec -- node -p "process.argv" "a b" c^&d\necho %ERRORLEVEL%',
    { shell: 'cmd' },
  );
  console.log(r3.log, r3.stderr, r3.exitCode);
  const r4 = await stage.job.run(
    'call secret-lease exec -- cmd /c echo %PROD_FLAGS%\nchcp\nver\nwhere node',
    { shell: 'cmd' },
  );
  console.log(r4.log, r4.stderr, r4.exitCode);
  writeFileSync(
    join(stage.job.workspace, 'b.cmd'),
    '@echo off\r\necho batch [%1] [%2] [%PROD_FLAGS%]\r\nexit /b 7\r\n',
  );
  const r5 = await stage.job.run('call secret-lease exec -- b.cmd x "y z"\necho %ERRORLEVEL%', {
    shell: 'cmd',
  });
  console.log(r5.log, r5.stderr, r5.exitCode);
  assert.ok(true);
});
