import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

let found: string | undefined;

/** The path of a Node 24 binary, which `using: node24` runs on. @throws Error if there is none. */
export function node24(): string {
  found ??= isNode24(process.version) ? process.execPath : installedNode24();
  return found;
}

function installedNode24(): string {
  const installed = join(import.meta.dirname, '..', 'node_modules', '.bin', 'node');
  const version = spawnSync(installed, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  if (!isNode24(version)) throw new Error('No Node 24 here: run `npm ci`, or start this with Node 24.');
  return installed;
}

function isNode24(version: string): boolean {
  return version.startsWith('v24.');
}
