import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LeaseError } from '../domain/error.ts';
import { isLeaseId } from '../domain/record.ts';
import type { LeaseDirectory } from '../use-cases/ports.ts';

/**
 * `RUNNER_TEMP/secret-lease`: a record for each lease, and a folder for each lease's files. RUNNER_TEMP is the
 * one variable that an earlier step cannot change: the runner sets it anew for each step.
 */
export class TemporaryLeaseDirectory implements LeaseDirectory {
  readonly #path: string;

  /** E_RUNNER where RUNNER_TEMP is not set. */
  constructor(runnerTemp: string | undefined) {
    if (!runnerTemp) {
      throw new LeaseError('E_RUNNER', 'RUNNER_TEMP is not set: there is no place for records and files.', {
        fix: 'Run this as a step of a GitHub Actions job.',
      });
    }
    this.#path = join(runnerTemp, 'secret-lease');
  }

  writeRecord(leaseId: string, json: string): string {
    return this.#write(this.#path, `${leaseId}.json`, json);
  }

  writeFile(leaseId: string, name: string, content: Uint8Array): string {
    this.#ensure(this.#path);
    return this.#write(join(this.#path, leaseId), name, content);
  }

  records(): string[] {
    if (!isOwnDirectory(this.#path)) return [];
    const names = readdirSync(this.#path).filter(
      (name) => name.endsWith('.json') && isLeaseId(name.slice(0, -5)),
    );
    return names
      .map((name) => join(this.#path, name))
      .filter(isOwnFile)
      .map((path) => readFileSync(path, 'utf8'));
  }

  remove(leaseId: string): void {
    if (!isLeaseId(leaseId) || !isOwnDirectory(this.#path)) return;
    // Its record, its files, and a record that was not finished. A symbolic link is removed itself, not what it points to.
    const own = readdirSync(this.#path).filter((name) => name.startsWith(leaseId));
    for (const name of own) rmSync(join(this.#path, name), { recursive: true, force: true });
  }

  /** Whole or not at all: written beside its place, then moved there over what a renewal replaces. */
  #write(directory: string, name: string, content: string | Uint8Array): string {
    this.#ensure(directory);
    const path = join(directory, name);
    const beside = `${path}.${process.pid}`;
    try {
      // wx: never through a link that somebody put there.
      writeFileSync(beside, content, { mode: 0o600, flag: 'wx' });
      renameSync(beside, path);
    } catch (cause) {
      rmSync(beside, { force: true });
      throw cannotWrite(cause);
    }
    return path;
  }

  #ensure(directory: string): void {
    try {
      mkdirSync(directory, { mode: 0o700 });
    } catch (cause) {
      if ((cause as { code?: string }).code !== 'EEXIST') throw cannotWrite(cause);
    }
    if (!isOwnDirectory(directory)) {
      throw new LeaseError(
        'E_RUNNER',
        'The folder secret-lease under RUNNER_TEMP is not one that this action made.',
        {
          fix: 'Nothing was exported. An earlier step or job put something in its place; find out which, and remove it.',
        },
      );
    }
  }
}

function cannotWrite(cause: unknown): LeaseError {
  return new LeaseError(
    'E_DISK',
    'The record or a file could not be written under RUNNER_TEMP; nothing is exported.',
    {
      fix: "Look at the runner's disk: it may be full or read-only.",
      cause,
    },
  );
}

function isOwnDirectory(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && isPrivate(stat);
}

function isOwnFile(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.nlink === 1 && isPrivate(stat);
}

/** Ours, and closed to group and others. Windows has neither. */
function isPrivate({ uid, mode }: { uid: number; mode: number }): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
}
