import assert from 'node:assert/strict';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { assertNoLeaks } from '../dist/checking.ts';
import { lacks } from '../needs.ts';
import { type Clones, clonesOf, commit } from '../sandbox/git-clone.ts';
import { type AppStage, appLine, openAppStage } from './app-stage.ts';

const shiftedClock = new URL('../dist/shifted-clock.mjs', import.meta.url).href;
const hour = 3_600_000;

/** Git as a later step of the job runs it, so many milliseconds after the lease. */
async function gitIn(stage: AppStage, folder: string, words: string, later = 0) {
  const env = {
    CLOCK_SHIFT: String(later),
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    HOME: folder,
  };
  const step = await stage.job.run(`cd '${folder}' && git ${words} 2>&1`, { env });
  return step;
}

/** Lets the command live at the time that CLOCK_SHIFT tells: its launcher takes no NODE_OPTIONS of a step. */
function letTimePass({ directory }: AppStage): void {
  const launcher = join(directory, 'bin', 'secret-lease');
  const text = readFileSync(launcher, 'utf8');
  chmodSync(dirname(launcher), 0o700);
  chmodSync(launcher, 0o700);
  writeFileSync(launcher, text.replace(/^(exec \S+)/m, `$1 --import ${shiftedClock}`));
}

async function openGitStage(t: Parameters<typeof openAppStage>[0], options: string) {
  let stage: AppStage | undefined;
  const clones: Clones = await clonesOf(() => stage?.sandbox as Sandbox, ['OWNER/api', 'OWNER/app']);
  t.after(() => clones[Symbol.asyncDispose]());
  stage = await openAppStage(t, { env: { GITHUB_SERVER_URL: clones.server.url } });
  const step = await stage.leased(appLine(stage.app, options));
  letTimePass(stage);
  return { stage, clones, step, apps: stage.sandbox.github.apps };
}

test('git pushes for three hours, for the repositories asked for alone, and is refused after the end', async (t) => {
  if (lacks(t, 'bash')) return;
  const { stage, clones, step, apps } = await openGitStage(
    t,
    'repositories=api permissions=contents:write git=helper',
  );
  const address = `${clones.server.url}/OWNER/api.git`;
  const url = clones.server.url;
  const cloned = await gitIn(stage, clones.folder, `clone -q ${address} copy`);
  assert.equal(cloned.outcome, 'success', cloned.log);
  const copy = `${clones.folder}/copy`;
  // As actions/checkout leaves it, for the whole host, with a token that may read at most.
  await gitIn(stage, copy, `config http.${url}/.extraheader 'AUTHORIZATION: basic eA=='`);
  for (const later of [0, hour, 2 * hour, 3 * hour]) {
    stage.sandbox.advance(later === 0 ? 0 : hour);
    await commit(copy);
    const pushed = await gitIn(stage, copy, 'push -q origin HEAD', later);
    assert.equal(pushed.outcome, 'success', `${later}: ${pushed.log}`);
  }
  assert.equal(apps.tokens.length, 4, 'one an hour');
  const other = await gitIn(stage, clones.folder, `ls-remote ${url}/OWNER/app`, 3 * hour);
  assert.match(other.log, /could not read Username/, 'nobody answers for another repository');
  assertNoLeaks(stage, [step, cloned, other], [stage.app.privateKey]);

  const last = apps.tokens.at(-1) ?? '';
  const [post] = await stage.job.end();
  assert.match(post?.log ?? '', /Revoked at GitHub: 4 tokens/);
  assert.equal(apps.grantOf(last), undefined);
  assert.equal(stage.job.env.GIT_CONFIG_COUNT, '');
});

test('a token that may read cannot push', async (t) => {
  if (lacks(t, 'bash')) return;
  const { stage, clones } = await openGitStage(t, 'repositories=api permissions=contents:read git=helper');
  const url = clones.server.url;
  await gitIn(stage, clones.folder, `clone -q ${url}/OWNER/api copy`);
  await commit(`${clones.folder}/copy`);
  const pushed = await gitIn(stage, `${clones.folder}/copy`, 'push -q origin HEAD');
  assert.equal(pushed.outcome, 'failure');
  assert.match(pushed.log, /403|Write access to repository not granted/);
});
