import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folders of Wine and of a copy of the repository with its packages for Windows. */
export interface WineFolders {
  readonly cache: string;
  readonly tree: string;
}

/** Copies the repository, and installs its packages as npm does on Windows unless they are installed. */
export async function stageTree(): Promise<WineFolders> {
  const cache = join(tmpdir(), 'secret-lease-wine');
  const tree = join(cache, 'tree');
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const files = listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
  const modules = join(tree, 'node_modules');
  const stamp = join(modules, '.installed');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const isInstalled = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
  mkdirSync(tree, { recursive: true });
  const keep = isInstalled ? ['!', '-name', 'node_modules'] : [];
  execFileSync('find', [tree, '-mindepth', '1', '-maxdepth', '1', ...keep, '-exec', 'rm', '-rf', '{}', '+']);
  for (const file of files) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    copyFileSync(join(root, file), join(tree, file));
  }
  if (!isInstalled) {
    rmSync(modules, { recursive: true, force: true });
    const options = ['--os=win32', '--cpu=x64', '--ignore-scripts', '--no-audit', '--no-fund'];
    await promisify(execFile)('npm', ['ci', ...options], { cwd: tree });
    writeFileSync(stamp, lock);
  }
  return { cache, tree };
}
