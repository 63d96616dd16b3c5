/** False on Windows, where Node can crash then: https://github.com/nodejs/node/issues/56645 */
export const exitsAtOnce = process.platform !== 'win32';

/**
 * Ends the process with `process.exitCode`, after its work is done and its output is written. It does not wait for idle
 * sockets and for the engine to free its memory, which takes milliseconds. Does nothing if `exitsAtOnce` is false.
 */
export function exitAtOnce(): void {
  if (exitsAtOnce) process.exit();
}
