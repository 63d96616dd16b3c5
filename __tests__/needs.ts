import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { TestContext } from 'node:test';

const isWindows = process.platform === 'win32';
const isWine = isWindows && existsSync(join(process.env.SystemRoot ?? '', 'System32', 'winecfg.exe'));

/** True if a program of this name is on PATH. */
export function hasProgram(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

/** What a test can need of the machine, and the reason for skipping it without that. */
const needs = {
  bash: { isThere: !isWindows, reason: 'its steps are written for bash' },
  modes: { isThere: !isWindows, reason: 'Windows has no modes of files, and links for administrators alone' },
  signals: { isThere: !isWindows, reason: 'a process of Windows cannot catch signals' },
  proc: { isThere: process.platform === 'linux', reason: 'it looks into /proc' },
  linuxLimits: { isThere: process.platform === 'linux', reason: 'its sizes are those of Linux' },
  root: {
    isThere: process.getuid?.() === 0 && process.platform === 'linux',
    reason: 'it changes user and mounts',
  },
  bindfs: { isThere: hasProgram('bindfs') && existsSync('/dev/fuse'), reason: 'it mounts by bindfs' },
  pwsh: { isThere: hasProgram('pwsh.exe'), reason: 'PowerShell is not installed' },
  lossyPipes: { isThere: !isWindows, reason: 'what a process of Windows prints is written at once' },
  caseOfNames: { isThere: !isWindows, reason: 'Windows takes names in another case for the same' },
  longInputs: { isThere: !isWindows, reason: 'Windows cuts an input of more than 32,766 characters' },
  openssl: {
    // macOS has LibreSSL by this name.
    get isThere() {
      return spawnSync('openssl', ['list', '-providers', '-provider', 'legacy']).status === 0;
    },
    reason: 'OpenSSL 3 with its old algorithms is not installed',
  },
  curl: { isThere: hasProgram(isWindows ? 'curl.exe' : 'curl'), reason: 'curl is not installed' },
  git: { isThere: hasProgram(isWindows ? 'git.exe' : 'git'), reason: 'git is not installed' },
  goPrograms: {
    isThere: existsSync(join(import.meta.dirname, '..', '.cache', 'windows', 'words.exe')),
    reason: 'node scripts/wine/go-programs.ts has not built its programs in Go',
  },
  windows: { isThere: isWindows, reason: 'it is about Windows' },
  permissions: { isThere: !isWine, reason: 'Wine keeps no permissions, and its icacls does nothing' },
} as const;

export type Need = keyof typeof needs;

/** Skips the test and returns true if the machine lacks one of these: `if (lacks(t, 'bash')) return;` */
export function lacks(t: TestContext, ...wanted: readonly Need[]): boolean {
  const missing = wanted.map((need) => needs[need]).find(({ isThere }) => !isThere);
  if (missing) t.skip(missing.reason);
  return missing !== undefined;
}
