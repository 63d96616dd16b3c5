import { lstatSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { LeaseError } from '../domain/error.ts';
import { isLeaseId } from '../domain/records/lease-id.ts';
import type { JobLock, LeaseDirectory } from '../use-cases/ports.ts';
import { SqliteJobLock } from './job-lock.ts';
import { RunnerLauncher } from './launcher.ts';
import {
  canBePrivate,
  canMakeOwnDirectory,
  cannotWrite,
  isOwnDirectory,
  isOwnFile,
  makeOwnDirectory,
  removeWhole,
  retryWhileBusy,
} from './own-files.ts';
import { windows } from './platform.ts';

/**
 * The folder of the job's leases. A job container that runs as root, or a killed job, can leave a folder of another
 * user. That folder is not used; this user's folder gets another name.
 */
function placeUnder(runnerTemp: string): string {
  const usual = join(runnerTemp, 'secret-lease');
  const uid = process.getuid?.();
  if (uid === undefined || isOwnDirectory(usual)) return usual;
  const own = `${usual}-${uid}`;
  const stat = lstatSync(usual, { throwIfNoEntry: false });
  return isOwnDirectory(own) || (stat !== undefined && stat.uid !== uid) ? own : usual;
}

/**
 * `RUNNER_TEMP/secret-lease`: a record for each lease, and a folder for each lease's files. RUNNER_TEMP is the
 * one variable that an earlier step cannot change: the runner sets it anew for each step.
 */
export class TemporaryLeaseDirectory implements LeaseDirectory {
  readonly #path: string;
  readonly launcher: RunnerLauncher;
  readonly lock: JobLock;

  /** E_RUNNER if RUNNER_TEMP is not set. */
  constructor(runnerTemp: string | undefined) {
    if (!runnerTemp) {
      throw new LeaseError('E_RUNNER', 'RUNNER_TEMP is not set: there is no place for records and files.', {
        fix: 'Run this as a step of a GitHub Actions job.',
      });
    }
    this.#path = placeUnder(runnerTemp);
    this.launcher = new RunnerLauncher(this.#path);
    this.lock = new SqliteJobLock(this.#lockPath, () => canMakeOwnDirectory(this.#path));
  }

  recordPath(leaseId: string): string {
    return join(this.#path, `${leaseId}.json`);
  }

  isPrivate(): boolean {
    if (isOwnDirectory(this.#path)) return true;
    return canBePrivate(dirname(this.#path));
  }

  isOpenToOthers(): boolean {
    return windows?.isOpenToOthers() ?? false;
  }

  writeRecord(leaseId: string, json: string): string {
    return this.#write(this.#path, `${leaseId}.json`, json);
  }

  writeFile(leaseId: string, name: string, content: Uint8Array): string {
    makeOwnDirectory(this.#path);
    return this.#write(join(this.#path, leaseId), name, content);
  }

  filePath(leaseId: string, name: string): string {
    return join(this.#path, leaseId, name);
  }

  readFile(leaseId: string, name: string): Buffer | undefined {
    if (!isOwnDirectory(this.#path) || !isOwnDirectory(join(this.#path, leaseId))) return undefined;
    const path = this.filePath(leaseId, name);
    return isOwnFile(path) ? readFileSync(path) : undefined;
  }

  fileNames(leaseId: string): string[] {
    const path = join(this.#path, leaseId);
    return isLeaseId(leaseId) && isOwnDirectory(this.#path) && isOwnDirectory(path) ? readdirSync(path) : [];
  }

  removeFile(leaseId: string, name: string): void {
    if (this.fileNames(leaseId).includes(name)) removeWhole(this.filePath(leaseId, name));
  }

  records(exceptOf?: string): string[] {
    return this.#recordPaths()
      .filter((path) => exceptOf === undefined || path !== this.recordPath(exceptOf))
      .filter(isOwnFile)
      .map((path) => retryWhileBusy(() => readFileSync(path, 'utf8')));
  }

  remove(leaseId: string): string[] {
    if (!isLeaseId(leaseId) || !isOwnDirectory(this.#path)) return [];
    // The lease's record, its files, and an unfinished record. Of a symbolic link the link itself is deleted.
    const own = readdirSync(this.#path).filter((name) => name.startsWith(leaseId));
    const left = own.flatMap((name) => removeWhole(join(this.#path, name)));
    if (this.#recordPaths().length === 0) left.push(...this.launcher.remove());
    return left.map((path) => relative(dirname(this.#path), path));
  }

  removeLock(): void {
    if (!isOwnDirectory(this.#path) || this.#recordPaths().length > 0) return;
    try {
      rmSync(this.#lockPath, { force: true });
      rmdirSync(this.#path);
    } catch {
      // The folder is not empty, or a program has it open on Windows. The runner empties RUNNER_TEMP itself.
    }
  }

  get #lockPath(): string {
    return join(this.#path, 'lock');
  }

  #recordPaths(): string[] {
    if (!isOwnDirectory(this.#path)) return [];
    const names = readdirSync(this.#path).filter(
      (name) => name.endsWith('.json') && isLeaseId(name.slice(0, -5)),
    );
    return names.map((name) => join(this.#path, name));
  }

  /** Writes the whole file or nothing: it writes a file beside it, which then replaces the old one. */
  #write(directory: string, name: string, content: string | Uint8Array): string {
    makeOwnDirectory(directory);
    const path = join(directory, name);
    const beside = `${path}.${process.pid}`;
    try {
      // `wx` refuses a link that another process has created there.
      writeFileSync(beside, content, { mode: 0o600, flag: 'wx' });
      retryWhileBusy(() => renameSync(beside, path));
    } catch (cause) {
      rmSync(beside, { force: true });
      throw cannotWrite(cause);
    }
    return path;
  }
}
