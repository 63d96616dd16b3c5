import { lstatSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { batchCommandLine, cmdLineLimit } from '../domain/command/batch-command-line.ts';
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
  if (!isBatchFile(path)) return 'no program of Windows';
  // cmd does not know the long form of a path, which some installers write into PATH.
  const line = batchCommandLine(path.replace(/^\\\\\?\\(?=[a-z]:)/i, ''), words);
  if (line === undefined) return 'line break for a batch file';
  // cmd itself would say so in words that name neither the program nor a remedy.
  if (line.length > cmdLineLimit) return 'too long';
  const cmd = environment.ComSpec || systemProgram('cmd.exe');
  return { command: cmd, words: [line], windowsVerbatimArguments: true };
}

const isBatchFile = (path: string) => /\.(cmd|bat)$/i.test(path);

/** What can be started here. */
const runnable = ['.COM', '.EXE', '.BAT', '.CMD'];

/**
 * Searches as PowerShell does: by the extensions of PATHEXT, and in the folder only if the name contains a path. What
 * cannot be started is found only if no folder has what can: a script for sh often lies in front of the program.
 */
function findOnWindows(name: string, environment: Environment): string | undefined {
  const listed = (environment.PATHEXT ?? '').split(';').map((ending) => ending.trim().toUpperCase());
  const endings = [...new Set([...listed.filter((ending) => runnable.includes(ending)), ...runnable])];
  const hasEnding = runnable.some((ending) => name.toUpperCase().endsWith(ending));
  const others = listed.filter((ending) => ending !== '' && !runnable.includes(ending));
  const folders = /[\\/:]/.test(name)
    ? ['']
    : (environment.PATH ?? '')
        .split(delimiter)
        .map((folder) => folder.replaceAll('"', ''))
        .filter(Boolean);
  const pathsOf = (names: readonly string[]) =>
    folders.flatMap((folder) => names.map((each) => (folder === '' ? resolve(each) : join(folder, each))));
  const programs = pathsOf(hasEnding ? [name] : endings.map((ending) => name + ending));
  const isFile = (path: string) => kindOf(path) === 'file';
  return (
    programs.find((path) => !isBashOfWsl(path) && isFile(path)) ??
    programs.find(isFile) ??
    pathsOf([name, ...others.map((ending) => name + ending)]).find(isFile)
  );
}

/**
 * True for the bash that starts Linux, which gets no variables and no paths of Windows. On GitHub's images it is there
 * without a Linux. https://github.com/actions/runner-images/issues/12646
 */
function isBashOfWsl(path: string): boolean {
  return /[\\/](system32|sysnative|windowsapps)[\\/]bash\.exe$/i.test(path);
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
