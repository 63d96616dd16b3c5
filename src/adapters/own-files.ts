import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LeaseError } from '../domain/error.ts';
import { windows } from './platform.ts';

/** Creates a folder that no other user can read, or checks that an existing one is. E_RUNNER, E_DISK. */
export function makeOwnDirectory(directory: string): void {
  if (canMakeOwnDirectory(directory)) return;
  throw new LeaseError(
    'E_RUNNER',
    'The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.',
    {
      fix: 'Nothing was exported. Mount it without a fixed owner and mode, or give the runner another work folder.',
    },
  );
}

/** As `makeOwnDirectory`. False, and no folder, if the file system keeps no folder closed to others. E_RUNNER, E_DISK. */
export function canMakeOwnDirectory(directory: string): boolean {
  return isOwnDirectory(directory) || makePrivateDirectory(directory);
}

/** Creates the folder. False if the file system gave it another owner or a wider mode. E_RUNNER, E_DISK. */
function makePrivateDirectory(directory: string): boolean {
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'EEXIST') throw cannotWrite(cause);
    // Another step of the job may have created it in the meantime.
    if (isOwnDirectory(directory)) return true;
    if (!canBePrivate(dirname(directory))) return false;
    throw new LeaseError(
      'E_RUNNER',
      'The folder secret-lease under RUNNER_TEMP is not one that this action made.',
      {
        fix: 'Nothing was exported. An earlier step or job put something in its place; find out which, and remove it.',
      },
    );
  }
  if (isOwnDirectory(directory)) {
    windows?.makePrivate(directory);
    return true;
  }
  rmdirSync(directory);
  return false;
}

/**
 * True if a new folder stays closed to other users; tested by creating one. EFS access points and NFS exports give
 * every new file one fixed owner, SMB shares give every file one mode. E_DISK.
 */
export function canBePrivate(parent: string): boolean {
  const trial = join(parent, `secret-lease-trial-${randomUUID()}`);
  try {
    mkdirSync(trial, { mode: 0o700 });
    return isOwnDirectory(trial);
  } catch (cause) {
    throw cannotWrite(cause);
  } finally {
    removeWhole(trial);
  }
}

export function cannotWrite(cause: unknown): LeaseError {
  return new LeaseError(
    'E_DISK',
    'The record or a file could not be written under RUNNER_TEMP; nothing is exported.',
    {
      fix: isBusy(cause)
        ? 'Another program has one of these files open, so that Windows refuses to replace it. Let the step that started it end it first.'
        : "Look at the runner's disk: it may be full or read-only.",
      cause,
    },
  );
}

/**
 * Deletes a file, or a folder with its contents. Continues after a file that cannot be deleted. Returns the paths that
 * remain. Of a symbolic link the link itself is deleted, not its target.
 */
export function removeWhole(path: string): string[] {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  try {
    if (!stat.isDirectory()) {
      retryWhileBusy(() => unlinkSync(path));
      return [];
    }
    const left = readdirSync(path).flatMap((name) => removeWhole(join(path, name)));
    if (left.length > 0) return left;
    retryWhileBusy(() => rmdirSync(path));
    return [];
  } catch {
    return [path];
  }
}

/** In milliseconds: how long an operation is repeated on a file that another process has open. */
const busyLimit = 1000;
let busyUntil: number | undefined;

/**
 * Repeats an operation that Windows refuses while another process has the file open, as virus scanners and indexers
 * briefly do. All files of this process share the time limit.
 */
export function retryWhileBusy<T>(work: () => T): T {
  for (;;) {
    try {
      return work();
    } catch (error) {
      busyUntil ??= Date.now() + busyLimit;
      if (!isBusy(error) || Date.now() > busyUntil) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

/**
 * True for the errors that Windows gives for a file that another process has open, and for a folder while a deleted file
 * in it is still open. Other systems can replace and delete an open file.
 */
function isBusy(error: unknown): boolean {
  const { code = '' } = error as { code?: string };
  return process.platform === 'win32' && ['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY'].includes(code);
}

/** True for a folder that is not a link and that only this user can read. */
export function isOwnDirectory(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && isPrivate(stat);
}

/** True for a file that is neither a symbolic nor a hard link and that only this user can read. */
export function isOwnFile(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.nlink === 1 && isPrivate(stat);
}

/** True if this user owns it and group and others have no permission. Node reports neither on Windows. */
function isPrivate({ uid, mode }: { uid: number; mode: number }): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
}
