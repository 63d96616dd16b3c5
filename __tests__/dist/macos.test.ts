// The bundle on Linux, as far as it can be made to take that for macOS: another platform, no /proc, a temporary folder
// behind a link. What only the system itself tells stands in docs/windows.md.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { node24 } from '../../runner/node.ts';
import { lacks } from '../needs.ts';
import { openCheckingStage, tokenFor } from './checking.ts';
import { loopbackOnly, refusalOf } from './stage.ts';

const asMacos = ['--import', new URL('as-macos.mjs', import.meta.url).href];

const openMac = (t: TestContext) => openCheckingStage(t, { nodeArgs: [...loopbackOnly, ...asMacos] });

test('two variables that differ by case alone, whose files would be one there, are refused', async (t) => {
  const stage = await openMac(t);
  for (const name of ['one', 'two']) stage.put(`app/${name}`, `FAKE-${name}`);
  const message = refusalOf(await stage.lease('Key, app/one file\nKEY, app/two file'), 'E_NAME');
  assert.match(message, /one request for each variable, compared without case/);
});

test('a lease, its renewal by check and its end', async (t) => {
  const stage = await openMac(t);
  stage.put('app/token', tokenFor(400, 'first'));
  const leased = await stage.leased('TOKEN, app/token');
  stage.put('app/token', tokenFor(4000, 'second'));
  const renewed = await stage.checked({ 'min-remaining': '10m' });
  assert.notEqual(renewed.exported.TOKEN, leased.exported.TOKEN);
  await stage.job.end();
  assert.equal(stage.job.env.TOKEN, '');
});

test('a temporary folder behind a link, as /var of macOS is', async (t) => {
  if (lacks(t, 'modes')) return;
  const behind = join(mkdtempSync(join(realpathSync(tmpdir()), 'secret-lease-behind-')), 'private');
  const stage = await openMac(t);
  symlinkSync(stage.job.temp, behind);
  t.after(() => rmSync(dirname(behind), { recursive: true }));
  const link = `data:text/javascript,process.env.RUNNER_TEMP=${JSON.stringify(behind)}`;
  stage.put('app/one', 'FAKE-one');
  const step = await stage.leased('ONE, app/one file', {}, { nodeArgs: ['--import', link] });
  const path = step.exported.ONE_FILE ?? step.exported.ONE ?? '';
  assert.equal(readFileSync(path, 'utf8'), 'FAKE-one');
  await stage.checked();
  await stage.job.end();
  assert.ok(!existsSync(path));
});

test('the command: exec runs a program, and says no where nothing shows who reads its error output', async (t) => {
  const stage = await openMac(t);
  stage.put('app/one', 'FAKE-first');
  await stage.leased('ONE, app/one', { 'export-env': 'false' });
  const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
  const exec = (...words: string[]) =>
    stage.job.run([node24(), ...asMacos, cli, 'exec', '--', node24(), '-e', ...words]);
  const same = await exec('process.exitCode = process.env.ONE === "FAKE-first" ? 7 : 1');
  assert.equal(same.exitCode, 7, same.log);
  stage.put('app/one', 'FAKE-second');
  const other = await exec('0');
  assert.match(other.log, /E_STDERR/);
  assert.doesNotMatch(other.log, /FAKE-second/);
});
