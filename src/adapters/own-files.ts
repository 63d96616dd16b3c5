import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LeaseError } from '../domain/error.ts';
import { windows } from './platform.ts';

/** Makes a folder that is closed to others, or finds that it is one already. E_RUNNER, E_DISK. */
export function makeOwnDirectory(directory: string): void {
  if (isOwnDirectory(directory)) return;
  if (makeClosed(directory)) return;
  throw new LeaseError(
    'E_RUNNER',
    'The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.',
    {
      fix: 'Nothing was exported. Mount it without a fixed owner and mode, or give the runner another work folder.',
    },
  );
}

/** False where the file system itself has given the new folder to another user or opened it. E_RUNNER, E_DISK. */
function makeClosed(directory: string): boolean {
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'EEXIST') throw cannotWrite(cause);
    if (!canClose(dirname(directory))) return false;
    throw new LeaseError(
      'E_RUNNER',
      'The folder secret-lease under RUNNER_TEMP is not one that this action made.',
      {
        fix: 'Nothing was exported. An earlier step or job put something in its place; find out which, and remove it.',
      },
    );
  }
  if (isOwnDirectory(directory)) {
    windows?.closeFolder(directory);
    return true;
  }
  rmdirSync(directory);
  return false;
}

/**
 * True where a new folder stays closed to others. EFS access points and NFS exports give all that is made to one user,
 * SMB shares one mode to everything. Found out by making one. E_DISK.
 */
export function canClose(parent: string): boolean {
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
 * Deletes a file, or a folder with all that is in it, as far as that can be done: one file that cannot be deleted keeps
 * none of its neighbours. Gives the paths that are left. A link is deleted itself, not what it points to.
 */
export function removeWhole(path: string): string[] {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  try {
    if (!stat.isDirectory()) {
      whileBusy(() => unlinkSync(path));
      return [];
    }
    const left = readdirSync(path).flatMap((name) => removeWhole(join(path, name)));
    if (left.length > 0) return left;
    whileBusy(() => rmdirSync(path));
    return [];
  } catch {
    return [path];
  }
}

/** Milliseconds after which a file that somebody else has open counts as one that stays so. */
const busyLimit = 1000;
let busyUntil: number | undefined;

/**
 * Repeats what Windows refuses for as long as another process has the file open, as scanners and indexers have for
 * moments. All files of a process share the limit, so that many of them do not make it wait long.
 */
export function whileBusy<T>(work: () => T): T {
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

/** True where it is said of a file that another process has open; elsewhere an open file can be replaced and deleted. */
function isBusy(error: unknown): boolean {
  const { code = '' } = error as { code?: string };
  return process.platform === 'win32' && ['EBUSY', 'EPERM', 'EACCES'].includes(code);
}

/** A folder itself and no link to one, closed to others. */
export function isOwnDirectory(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && isPrivate(stat);
}

/** A file itself and no link to one, of either kind, closed to others. */
export function isOwnFile(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.nlink === 1 && isPrivate(stat);
}

/** Ours, and closed to group and others. Of Windows, Node tells neither owner nor permissions. */
function isPrivate({ uid, mode }: { uid: number; mode: number }): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
}
