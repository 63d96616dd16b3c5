/**
 * Runs the bundle on older versions of Node, on which a runner of another host, or of an old version, may start it. They
 * are installed from the npm registry, pinned by the lock file beside the tests, into `.cache/old-nodes`.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

if (process.platform !== 'linux' || process.arch !== 'x64')
  throw new Error('NOT TRIED: the older versions are pinned for Linux on x64');
const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, '.cache', 'old-nodes');
mkdirSync(folder, { recursive: true });
for (const name of ['package.json', 'package-lock.json'])
  copyFileSync(join(root, '__tests__', 'old-nodes', name), join(folder, name));
execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
const node = (name: string) => join(folder, 'node_modules', name, 'bin', 'node');
execFileSync(process.execPath, ['--test', join('__tests__', 'old-nodes', 'old-nodes.test.ts')], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_20: node('node-20'), NODE_22: node('node-22') },
});
