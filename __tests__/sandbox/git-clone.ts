import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GitServer, startGitServer } from '../../sandbox/git-server.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';

/** Ignores this machine's configuration, asks nothing, and sets an author. */
const settings = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

/** The messages and the output of git. It never throws. */
export function git(
  words: readonly string[],
  cwd: string,
  environment: Record<string, string> = {},
): Promise<string> {
  const env = { PATH: process.env.PATH ?? '', HOME: cwd, ...settings, ...environment };
  return new Promise((resolve) => {
    execFile('git', words, { cwd, env }, (_error, stdout, stderr) => resolve(stdout + stderr));
  });
}

/** Repositories of the sandbox's GitHub behind git's own server, each with a commit on `main`. */
export interface Clones extends AsyncDisposable {
  readonly server: GitServer;
  readonly folder: string;
  /** The URL with a token in it. */
  address(repository: string, token: string): string;
  /** A working copy with a commit that has not been pushed. */
  clone(repository: string, token: string): Promise<string>;
}

export async function clonesOf(sandbox: () => Sandbox, repositories: readonly string[]): Promise<Clones> {
  const folder = await mkdtemp(join(tmpdir(), 'secret-lease-git-'));
  for (const name of repositories) {
    const path = join(folder, `${name}.git`);
    await git(['init', '-q', '--bare', '-b', 'main', path], folder);
    const first = (await git(['commit-tree', emptyTree, '-m', 'First'], path)).trim();
    await git(['update-ref', 'refs/heads/main', first], path);
  }
  const server = await startGitServer(folder, () => sandbox().github);
  const address = (repository: string, token: string) =>
    `${server.url.replace('//', `//x-access-token:${token}@`)}/${repository}.git`;
  return {
    server,
    folder,
    address,
    async clone(repository, token) {
      const copy = await mkdtemp(join(folder, 'clone-'));
      await git(['clone', '-q', address(repository, token), copy], folder);
      await commit(copy);
      return copy;
    },
    async [Symbol.asyncDispose]() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The hash of the empty tree, which git has built in. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** Adds a commit to a working copy. */
export async function commit(copy: string): Promise<void> {
  await writeFile(join(copy, 'file'), String(process.hrtime.bigint()));
  await git(['add', '.'], copy);
  await git(['commit', '-q', '-m', 'Next'], copy);
}
