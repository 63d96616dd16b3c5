import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { systemProgram } from './system-program.ts';

/**
 * Who keeps access to a closed folder: its owner, the system and the administrators. By SID, since their names depend
 * on the system's language.
 * https://learn.microsoft.com/windows-server/identity/ad-ds/manage/understand-security-identifiers
 */
const admitted = ['S-1-3-4', 'S-1-5-18', 'S-1-5-32-544'];

/** The folders that this process has closed. Files in them inherit their permissions. */
const closed = new Set<string>();
let hasFailed = false;

/**
 * Removes the inherited permissions of an empty folder that this process has created on Windows. Then only the owner,
 * the system and administrators can read its files. FAT and some shares have no permissions, so the folder stays open
 * there.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/icacls
 */
export function makePrivate(folder: string): void {
  if (closed.has(dirname(folder))) {
    closed.add(folder);
    return;
  }
  const grants = admitted.map((sid) => `*${sid}:(OI)(CI)F`);
  const { status } = spawnSync(
    systemProgram('icacls.exe'),
    [folder, '/inheritance:r', '/grant:r', ...grants, '/q'],
    {
      // Node prints the environment of what it starts with NODE_DEBUG, which an earlier step can set.
      env: {},
      stdio: 'ignore',
      windowsHide: true,
      timeout: 10_000,
    },
  );
  if (status === 0) closed.add(folder);
  else hasFailed = true;
}

/** True where a folder could not be closed. */
export const isOpenToOthers = (): boolean => hasFailed;
