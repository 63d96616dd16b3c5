import { lstatSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { LeaseError } from '../domain/error.ts';
import { openDatabase } from './sqlite.ts';

/**
 * Runs `work` while it holds the lock of `path`, for which it waits at most `waitLimit` milliseconds. SQLite is used
 * for its locks only: the operating system releases the lock of a killed process on every platform. E_TIMEOUT, E_DISK.
 */
export async function withFileLock<T>(path: string, waitLimit: number, work: () => Promise<T>): Promise<T> {
  const lock = locked(path, waitLimit);
  try {
    return await work();
  } finally {
    lock.close();
  }
}

/** SQLITE_BUSY: https://www.sqlite.org/rescode.html#busy */
const busy = 5;

function locked(path: string, waitLimit: number): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    // SQLite would follow a link.
    if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === false) throw new Error('no file');
    lock = openDatabase(path, { timeout: waitLimit });
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (cause) {
    lock?.close();
    if ((cause as { errcode?: number }).errcode === busy) {
      throw new LeaseError('E_TIMEOUT', 'Another call for this profile went on for longer than `timeout`.', {
        fix: 'Find out what it waits for, or raise `timeout` of the lease.',
        cause,
      });
    }
    throw new LeaseError('E_DISK', "The lock of the profile's sessions cannot be used.", {
      fix: "Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",
      cause,
    });
  }
}
