import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { LeaseError } from '../domain/error.ts';
import { isLeaseId } from '../domain/records/lease-id.ts';
import type { LeaseDirectory } from '../use-cases/ports.ts';
import { RunnerLauncher } from './launcher.ts';
import {
  cannotWrite,
  isOwnDirectory,
  isOwnFile,
  makeOwnDirectory,
  removeWhole,
  whileBusy,
} from './own-files.ts';

/**
 * `RUNNER_TEMP/secret-lease`: a record for each lease, and a folder for each lease's files. RUNNER_TEMP is the
 * one variable that an earlier step cannot change: the runner sets it anew for each step.
 */
export class TemporaryLeaseDirectory implements LeaseDirectory {
  readonly #path: string;
  readonly launcher: RunnerLauncher;

  /** E_RUNNER where RUNNER_TEMP is not set. */
  constructor(runnerTemp: string | undefined) {
    if (!runnerTemp) {
      throw new LeaseError('E_RUNNER', 'RUNNER_TEMP is not set: there is no place for records and files.', {
        fix: 'Run this as a step of a GitHub Actions job.',
      });
    }
    this.#path = join(runnerTemp, 'secret-lease');
    this.launcher = new RunnerLauncher(this.#path);
  }

  recordPath(leaseId: string): string {
    return join(this.#path, `${leaseId}.json`);
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

  records(): string[] {
    return this.#recordPaths()
      .filter(isOwnFile)
      .map((path) => whileBusy(() => readFileSync(path, 'utf8')));
  }

  remove(leaseId: string): string[] {
    if (!isLeaseId(leaseId) || !isOwnDirectory(this.#path)) return [];
    // Its record, its files, and a record that was not finished. A symbolic link is removed itself, not what it points to.
    const own = readdirSync(this.#path).filter((name) => name.startsWith(leaseId));
    const left = own.flatMap((name) => removeWhole(join(this.#path, name)));
    if (this.#recordPaths().length === 0) left.push(...this.launcher.remove());
    return left.map((path) => relative(dirname(this.#path), path));
  }

  #recordPaths(): string[] {
    if (!isOwnDirectory(this.#path)) return [];
    const names = readdirSync(this.#path).filter(
      (name) => name.endsWith('.json') && isLeaseId(name.slice(0, -5)),
    );
    return names.map((name) => join(this.#path, name));
  }

  /** Whole or not at all: written beside its place, then moved there over what a renewal replaces. */
  #write(directory: string, name: string, content: string | Uint8Array): string {
    makeOwnDirectory(directory);
    const path = join(directory, name);
    const beside = `${path}.${process.pid}`;
    try {
      // wx: never through a link that somebody put there.
      writeFileSync(beside, content, { mode: 0o600, flag: 'wx' });
      whileBusy(() => renameSync(beside, path));
    } catch (cause) {
      rmSync(beside, { force: true });
      throw cannotWrite(cause);
    }
    return path;
  }
}
