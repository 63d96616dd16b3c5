/**
 * What a test may need of the machine: the options with which it is skipped where that is not there, and the reason.
 * Each is an object of its own for `test(name, needs.bash, …)`.
 */
const isWindows = process.platform === 'win32';

function unless(lacks: boolean, reason: string): { readonly skip?: string } {
  return lacks ? { skip: reason } : {};
}

export const needs = {
  bash: unless(isWindows, 'its steps are written for bash'),
  /** Owner and mode of files, and links that anybody may make. */
  modes: unless(isWindows, 'Windows has no modes of files, and links for administrators alone'),
  signals: unless(isWindows, 'a process of Windows cannot catch signals'),
  proc: unless(process.platform !== 'linux', 'it looks into /proc'),
  linuxLimits: unless(process.platform !== 'linux', 'its sizes are those of Linux'),
  windows: unless(!isWindows, 'it is about Windows'),
} as const;
