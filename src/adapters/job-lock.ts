import { closeSync, existsSync, lstatSync, openSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { LeaseError } from '../domain/error.ts';
import type { JobLock } from '../use-cases/ports.ts';
import { makeOwnDirectory } from './own-files.ts';
import { openDatabase } from './sqlite.ts';

/**
 * The SQLite locks that concurrent steps of a job hold, from weak to strong. Any number of steps can hold
 * `announced`, also while one holds `turn`. A step that holds `alone` excludes all others.
 */
const statements = {
  announced: 'BEGIN; SELECT 1 FROM sqlite_master',
  turn: 'BEGIN IMMEDIATE',
  alone: 'BEGIN EXCLUSIVE',
} as const;

interface Lock {
  close(): void;
}

/** Milliseconds between two attempts. */
const interval = 15;

/**
 * The lock of a job's leases: an empty file beside their records, which SQLite locks. SQLite is used for its locks
 * only: the operating system releases the locks of a killed process on every platform, so there are no stale locks.
 * Nothing is written to the file.
 */
export class SqliteJobLock implements JobLock {
  readonly #path: string;
  readonly #canLock: () => boolean;
  #announcement: Lock | undefined;
  #isUsed = false;

  /** `canLock`: false if the file system keeps no folder closed, so that there is no record for others to read. */
  constructor(path: string, canLock: () => boolean) {
    this.#path = path;
    this.#canLock = canLock;
  }

  async announce(waitLimit: number): Promise<void> {
    try {
      this.#announcement ??= await this.#acquire('announced', waitLimit);
    } catch {
      // `inTurn` reports the error.
    }
  }

  async inTurn<T>(waitLimit: number, work: () => T): Promise<T> {
    const lock = await this.#acquire('turn', waitLimit);
    try {
      return work();
    } finally {
      lock.close();
      this.#withdraw();
    }
  }

  async settled(waitLimit: number): Promise<boolean> {
    try {
      (await this.#acquire('alone', waitLimit)).close();
      return true;
    } catch (error) {
      if (error instanceof LeaseError && error.code === 'E_TIMEOUT') return false;
      throw error;
    }
  }

  leave(): void {
    this.#withdraw();
    const lock = this.#isUsed ? this.#attempt('alone') : undefined;
    if (lock === undefined) return;
    try {
      // Windows deletes no open file, so a file that another step has opened stays.
      if (process.platform === 'win32') lock.close();
      // Under the lock. A step that has opened the file meanwhile sees that it is deleted and creates a new one.
      const [, ...others] = readdirSync(dirname(this.#path));
      if (others.length > 0) return;
      rmSync(this.#path, { force: true });
      rmdirSync(dirname(this.#path));
    } catch {
      // Windows deletes no open file; the runner clears its folder at the end.
    } finally {
      if (lock.isOpen) lock.close();
    }
  }

  #withdraw(): void {
    this.#announcement?.close();
    this.#announcement = undefined;
  }

  /** E_TIMEOUT, E_DISK, E_RUNNER. */
  async #acquire(level: keyof typeof statements, waitLimit: number): Promise<Lock> {
    // `performance` would load a module that a lease does not need.
    const ends = process.uptime() * 1000 + waitLimit;
    if (!this.#canLock()) return { close() {} };
    this.#isUsed = true;
    for (;;) {
      const lock = this.#attempt(level);
      if (lock) return lock;
      if (process.uptime() * 1000 > ends) throw tookTooLong();
      await pause(interval);
    }
  }

  /** Undefined if another step has a conflicting lock. */
  #attempt(level: keyof typeof statements): DatabaseSync | undefined {
    let lock: DatabaseSync | undefined;
    try {
      const before = this.#inode();
      lock = openDatabase(this.#path, { timeout: 0 });
      lock.exec('PRAGMA journal_mode = MEMORY');
      lock.exec(statements[level]);
      // Otherwise the file was deleted while this process opened it, and other steps lock its replacement.
      if (lstatSync(this.#path, { throwIfNoEntry: false })?.ino === before) return lock;
      lock.close();
      return undefined;
    } catch (cause) {
      lock?.close();
      const { code, errcode } = cause as { code?: string; errcode?: number };
      if (errcode === busy) return undefined;
      // Another process has deleted the file, and a third one may have created it again.
      if (code === 'ENOENT' || (errcode === cannotOpen && !existsSync(this.#path))) return undefined;
      // Not with existsSync, which returns false for a link without a target.
      const folder = lstatSync(dirname(this.#path), { throwIfNoEntry: false });
      if (code === 'E_RUNNER' && folder === undefined) return undefined;
      throw cause instanceof LeaseError ? cause : cannotLock(cause);
    }
  }

  /** The inode of the lock's file, which is created if it does not exist. */
  #inode(): number {
    makeOwnDirectory(dirname(this.#path));
    const stat = lstatSync(this.#path, { throwIfNoEntry: false });
    // SQLite would follow a link.
    if (stat?.isFile() === false) throw new Error('no file');
    if (stat) return stat.ino;
    closeSync(openSync(this.#path, 'a', 0o600));
    return lstatSync(this.#path).ino;
  }
}

/** SQLITE_BUSY and SQLITE_CANTOPEN: https://www.sqlite.org/rescode.html */
const busy = 5;
/** Also when another process has just deleted the file and its folder. The next attempt creates them again. */
const cannotOpen = 14;

function tookTooLong(): LeaseError {
  return new LeaseError(
    'E_TIMEOUT',
    'Another lease of this job has held the lock of its records for too long.',
    {
      fix: 'Nothing was exported. Find out which step runs beside this one and what it waits for, or raise `timeout`.',
    },
  );
}

function cannotLock(cause: unknown): LeaseError {
  return new LeaseError('E_DISK', "The lock of the job's leases cannot be used.", {
    fix: "Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",
    cause,
  });
}
