import { chmodSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { node24 } from './node.ts';

const dockerExec = fileURLToPath(new URL('docker-exec.mjs', import.meta.url));

/**
 * A program that stands in for Node in a job: what it is given runs elsewhere or as somebody else. By bash, since
 * other shells drop variables such as `INPUT_AWS-REGION`, whose names they could not write.
 */
export function standIn(folder: string, name: string, command: readonly string[]): string {
  const path = join(folder, name);
  const quoted = command.map((word) => `'${word.replaceAll("'", `'"'"'`)}'`).join(' ');
  writeFileSync(path, `#!/bin/bash\nexec ${quoted} "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Runs a command in a job container, as root: `work` is the runner's work folder on the host. */
export function inContainer(work: string, ...command: readonly string[]): string[] {
  return [node24(), dockerExec, 'client', work, ...command];
}

/** Runs a command as another user of the machine. Needs root. */
export function asUser(uid: number, ...command: readonly string[]): string[] {
  return ['setpriv', `--reuid=${uid}`, `--regid=${uid}`, '--clear-groups', ...command];
}

/** Makes /__w for as long as a test runs. */
export function openContainerRoot(): () => void {
  mkdirSync('/__w', { recursive: true });
  return () => {
    try {
      rmdirSync('/__w');
    } catch {
      // Another test has it still.
    }
  };
}
