// The command as git's credential helper on Windows: asked through cmd, by git where there is one, and what git on any
// system makes of the line that is written for Windows.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { gitConfig, gitConfigVariables } from '../../src/domain/credentials/git-config.ts';
import { type AppStage, appLine, openAppStage } from '../beyond-secrets/app-stage.ts';
import { lacks } from '../needs.ts';

const line = 'repositories=api permissions=contents:read git=helper';

async function openGitStage(t: TestContext) {
  const stage = await openAppStage(t);
  await stage.leased(appLine(stage.app, line));
  const { apps } = stage.sandbox.github;
  return { stage, apps, server: new URL(stage.job.env.GITHUB_SERVER_URL || 'https://github.com') };
}

/** What git writes to its helper for a repository. */
function ask(stage: AppStage, server: URL, path: string): string {
  const file = join(stage.job.temp, 'asked');
  writeFileSync(file, `protocol=${server.protocol.slice(0, -1)}\nhost=${server.host}\npath=${path}\n\n`);
  return file;
}

const pairsOf = (text: string) =>
  Object.fromEntries(
    text
      .trim()
      .split(/\r?\n/)
      .map((each) => each.split('=')),
  );

suite('on Windows', { concurrency: true }, () => {
  test('cmd runs the helper that git is told of: a token for the repository, and none for another', async (t) => {
    if (lacks(t, 'windows')) return;
    const { stage, apps, server } = await openGitStage(t);
    const config = readFileSync(stage.job.env.GIT_CONFIG_VALUE_0 ?? '', 'utf8');
    const [, program = '', words = ''] = /^\thelper = "!'([^']+)' (git-credential .+)"$/m.exec(config) ?? [];
    assert.match(program, /^[A-Z]:\/.*\/secret-lease\.cmd$/i);
    const helper = `call "${program}" ${words} get`;
    const given = await stage.job.run(`${helper} < "${ask(stage, server, 'OWNER/api.git')}"`, {
      shell: 'cmd',
    });
    const { username, password, password_expiry_utc: end } = pairsOf(given.stdout);
    assert.equal(username, 'x-access-token', given.log);
    assert.deepEqual([password], apps.tokens);
    assert.ok(Number(end) * 1000 > Date.now());
    const other = await stage.job.run(`${helper} < "${ask(stage, server, 'OWNER/app.git')}"`, {
      shell: 'cmd',
    });
    assert.deepEqual([other.exitCode, other.stdout], [0, '']);
  });

  test('git finds the configuration and asks', async (t) => {
    if (lacks(t, 'windows', 'git')) return;
    const { stage, apps, server } = await openGitStage(t);
    const asked = ask(stage, server, 'OWNER/api.git');
    const env = { GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1' };
    const filled = await stage.job.run(`git credential fill < "${asked}"`, { env, shell: 'cmd' });
    const { username, password } = pairsOf(filled.stdout);
    assert.deepEqual([username, [password]], ['x-access-token', apps.tokens], filled.log);
  });
});

suite('the line for Windows, as git and its sh read it', () => {
  for (const folder of [
    'D:\\a\\_temp',
    'D:\\my runner (1)\\_temp',
    "C:\\Users\\o'neill & co\\$HOME\\作業 %TEMP% `x`",
  ]) {
    test(folder, async (t) => {
      if (lacks(t, 'bash', 'git')) return;
      const place = mkdtempSync(join(tmpdir(), 'git-helper-'));
      t.after(() => rmSync(place, { recursive: true }));
      const launcher = `${folder}\\secret-lease\\bin\\secret-lease.cmd`;
      // Here the drive is a folder: git starts its helper where it is itself.
      const path = join(place, launcher.replaceAll('\\', '/'));
      mkdirSync(dirname(path), { recursive: true });
      const answer = 'username=x-access-token\\npassword=FAKE-token\\n';
      writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" >words\ncat >asked\nprintf '${answer}'\n`);
      chmodSync(path, 0o700);
      const config = join(place, 'gitconfig');
      const server = 'https://github.com';
      writeFileSync(config, gitConfig({ server, repositories: ['OWNER/api'], launcher, leaseId: 'lease-1' }));
      const env = {
        PATH: process.env.PATH,
        HOME: place,
        GIT_TERMINAL_PROMPT: '0',
        GIT_CONFIG_NOSYSTEM: '1',
        ...Object.fromEntries(gitConfigVariables(config, {})),
      };
      const filled = await new Promise<string>((resolve, reject) => {
        const options = { cwd: place, env };
        const git = execFile('git', ['credential', 'fill'], options, (error, stdout) =>
          error ? reject(error) : resolve(stdout),
        );
        git.stdin?.end('protocol=https\nhost=github.com\npath=OWNER/api.git\n\n');
      });
      assert.equal(pairsOf(filled).password, 'FAKE-token');
      const words = readFileSync(join(place, 'words'), 'utf8').trim().split('\n');
      assert.deepEqual(words, ['git-credential', '--lease', 'lease-1', 'get']);
      assert.match(readFileSync(join(place, 'asked'), 'utf8'), /^path=OWNER\/api\.git$/m);
    });
  }
});
