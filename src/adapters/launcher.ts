import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launcherScripts, needsDecoding, renamedVariables } from '../domain/command/launcher-script.ts';
import { isPlainForCmd } from '../domain/command/quoting.ts';
import type { Launcher } from '../use-cases/ports.ts';
import {
  cannotWrite,
  isOwnDirectory,
  isOwnFile,
  makeOwnDirectory,
  removeWhole,
  retryWhileBusy,
} from './own-files.ts';
import { windows } from './platform.ts';

/** The command itself, which is in the same folder as this file's bundle. */
const command = fileURLToPath(new URL('cli.js', import.meta.url));

/** The launcher of the `secret-lease` command: one for all leases of the job. */
export class RunnerLauncher implements Launcher {
  readonly #parent: string;
  readonly directory: string;
  readonly #path: string;

  /** `parent`: the folder of the job's leases. */
  constructor(parent: string) {
    this.#parent = parent;
    this.directory = join(parent, 'bin');
    this.#path = join('bin', windows ? 'secret-lease.cmd' : 'secret-lease');
  }

  get path(): string {
    const path = join(this.#parent, this.#path);
    if (!windows || isPlainForCmd(path)) return path;
    // The runner has created RUNNER_TEMP.
    const [temp, own] = [dirname(this.#parent), basename(this.#parent)];
    return join(windows.shortPath(temp) ?? temp, own, this.#path);
  }

  install(): void {
    const near = (path: string) => relative(this.directory, path);
    const written = (path: string) =>
      (windows && needsDecoding(path, near(path)) && windows.shortPath(path)) || path;
    const [node, script] = [written(process.execPath), written(command)];
    const program = { node, script, nearby: { node: near(node), script: near(script) } };
    const scripts = launcherScripts(program);
    // On other systems PowerShell runs the script for sh, and passes each argument unchanged.
    if (windows) scripts.set('secret-lease.ps1', windows.pwshLauncher(program, renamedVariables));
    makeOwnDirectory(this.#parent);
    if (this.#holds(scripts)) return;
    const beside = `${this.directory}.${process.pid}`;
    try {
      mkdirSync(beside, { mode: 0o700 });
      windows?.makePrivate(beside);
      for (const [name, text] of scripts)
        writeFileSync(join(beside, name), text, { mode: 0o500, flag: 'wx' });
      // Replaces the launcher of another version of this action; later steps use that of the last lease.
      this.remove();
      retryWhileBusy(() => renameSync(beside, this.directory));
      chmodSync(this.directory, 0o500);
    } catch (cause) {
      rmSync(beside, { recursive: true, force: true });
      throw cannotWrite(cause);
    }
  }

  /** Deletes the launcher; returns the paths that could not be deleted. */
  remove(): string[] {
    // Nothing can be deleted from a read-only folder. A link is not followed.
    if (isOwnDirectory(this.directory)) chmodSync(this.directory, 0o700);
    return removeWhole(this.directory);
  }

  #holds(scripts: ReadonlyMap<string, string>): boolean {
    return (
      isOwnDirectory(this.directory) &&
      [...scripts].every(([name, text]) => {
        const path = join(this.directory, name);
        return isOwnFile(path) && readFileSync(path, 'utf8') === text;
      })
    );
  }
}
