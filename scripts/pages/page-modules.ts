import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const packages = ['github-markdown-css@5.9.0', 'mermaid@12.3.0'];

/** The folder with GitHub's style sheet and Mermaid, which are installed there if they are not yet. */
export function pageModules(): string {
  const place = join(root, '.cache', 'pages');
  const stamp = join(place, 'installed');
  const list = packages.join(' ');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== list) {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = ['install', '--prefix', place, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync(npm, [...args, ...packages], { stdio: 'inherit' });
    writeFileSync(stamp, list);
  }
  return join(place, 'node_modules');
}
