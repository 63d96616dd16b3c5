import { lstatSync, mkdirSync } from 'node:fs';
import { LeaseError } from '../domain/error.ts';

/** Makes a folder that is closed to others, or finds that it is one already. E_RUNNER, E_DISK. */
export function makeOwnDirectory(directory: string): void {
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'EEXIST') throw cannotWrite(cause);
  }
  if (isOwnDirectory(directory)) return;
  throw new LeaseError(
    'E_RUNNER',
    'The folder secret-lease under RUNNER_TEMP is not one that this action made.',
    {
      fix: 'Nothing was exported. An earlier step or job put something in its place; find out which, and remove it.',
    },
  );
}

export function cannotWrite(cause: unknown): LeaseError {
  return new LeaseError(
    'E_DISK',
    'The record or a file could not be written under RUNNER_TEMP; nothing is exported.',
    {
      fix: "Look at the runner's disk: it may be full or read-only.",
      cause,
    },
  );
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

/** Ours, and closed to group and others. Windows has neither. */
function isPrivate({ uid, mode }: { uid: number; mode: number }): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
}
