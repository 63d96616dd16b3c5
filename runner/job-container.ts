import { chmodSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { node24 } from './node.ts';

const dockerExec = fileURLToPath(new URL('docker-exec.mjs', import.meta.url));

/**
 * Writes a program that a job runs instead of Node, to run a step elsewhere or as another user. A script for bash,
 * because other shells drop variables such as `INPUT_AWS-REGION`.
 */
export function writeReplacement(folder: string, name: string, command: readonly string[]): string {
  const path = join(folder, name);
  const quoted = command.map((word) => `'${word.replaceAll("'", `'"'"'`)}'`).join(' ');
  writeFileSync(path, `#!/bin/bash\nexec ${quoted} "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

/** The command that runs another one in a job container, as root. `work`: the runner's work folder on the host. */
export function inContainer(work: string, ...command: readonly string[]): string[] {
  return [node24(), dockerExec, 'client', work, ...command];
}

/** The command that runs another one as another user. Needs root. */
export function asUser(uid: number, ...command: readonly string[]): string[] {
  return ['setpriv', `--reuid=${uid}`, `--regid=${uid}`, '--clear-groups', ...command];
}

/** Makes /__w. Returns the function that removes it. */
export function openContainerRoot(): () => void {
  mkdirSync('/__w', { recursive: true });
  return () => {
    try {
      rmdirSync('/__w');
    } catch {
      // Another test still uses it.
    }
  };
}
