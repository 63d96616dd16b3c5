import { lstatSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { batchCommandLine } from '../domain/command/batch-command-line.ts';
import type { NoCall } from '../domain/command/unstartable.ts';
import type { Environment } from '../domain/environment.ts';
import { systemProgram } from './system-program.ts';

/** The arguments of Node's spawn for a program. */
export interface ProgramCall {
  readonly command: string;
  readonly words: readonly string[];
  /** True if the arguments already form the Windows command line and must not be quoted again. */
  readonly windowsVerbatimArguments: boolean;
}

/**
 * How to start a program in its environment and folder. On Windows, Node would look for `.exe` files only, in the
 * folder before PATH, and refuse batch files, which need cmd.
 */
export function programCall(
  [name, ...words]: readonly [string, ...string[]],
  environment: Environment,
): ProgramCall | NoCall {
  if (process.platform !== 'win32') return { command: name, words, windowsVerbatimArguments: false };
  const path = findOnWindows(name, environment);
  if (path === undefined) {
    return /[\\/]/.test(name) && kindOf(name) === 'folder' ? 'folder' : 'not found';
  }
  if (/\.(exe|com)$/i.test(path)) return { command: path, words, windowsVerbatimArguments: false };
  if (!isBatchFile(path)) return 'not executable';
  const line = batchCommandLine(path, words);
  if (line === undefined) return 'line break for a batch file';
  const cmd = environment.ComSpec || systemProgram('cmd.exe');
  return { command: cmd, words: [line], windowsVerbatimArguments: true };
}

const isBatchFile = (path: string) => /\.(cmd|bat)$/i.test(path);

/** Searches as PowerShell does: by the extensions of PATHEXT, and in the folder only if the name contains a path. */
function findOnWindows(name: string, environment: Environment): string | undefined {
  const endings = (environment.PATHEXT || '.COM;.EXE;.BAT;.CMD').split(';').filter((ending) => ending !== '');
  const hasEnding = endings.some((ending) => name.toLowerCase().endsWith(ending.toLowerCase()));
  const names = hasEnding ? [name] : [...endings.map((ending) => name + ending), name];
  const folders = /[\\/:]/.test(name)
    ? ['']
    : (environment.PATH ?? '')
        .split(delimiter)
        .map((folder) => folder.replaceAll('"', ''))
        .filter(Boolean);
  const paths = folders.flatMap((folder) =>
    names.map((each) => (folder === '' ? resolve(each) : join(folder, each))),
  );
  return paths.find((path) => kindOf(path) === 'file');
}

/**
 * What a path leads to. A file also where Windows does not follow it: the Store's programs in WindowsApps are such links.
 * Undefined if nothing is there, or for a folder of PATH that cannot be reached.
 * https://github.com/nodejs/node/issues/36790
 */
function kindOf(path: string): 'file' | 'folder' | undefined {
  for (const look of [statSync, lstatSync]) {
    try {
      const stat = look(path, { throwIfNoEntry: false });
      return stat && (stat.isDirectory() ? 'folder' : 'file');
    } catch {
      // Only the link itself can be looked at, or nothing.
    }
  }
  return undefined;
}
