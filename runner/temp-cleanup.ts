import { chmodSync, lstatSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Cleans `_temp` as the runner does before and after each job: deletes files as it finds them, then the folders, the
 * longest path first. It continues after a file that cannot be deleted, and stops at a folder that cannot be read or
 * deleted.
 * actions/runner, src/Runner.Worker/TempDirectoryManager.cs, src/Runner.Sdk/Util/IOUtil.cs
 * @returns Why it stopped, or undefined if it finished.
 */
export function cleanTemp(temp: string): string | undefined {
  try {
    const folders = deleteFiles(temp);
    for (const folder of folders.sort((a, b) => b.length - a.length)) rmdirSync(folder);
    return undefined;
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
}

/** Returns the folders, after making them writable. */
function deleteFiles(directory: string): string[] {
  return readdirSync(directory).flatMap((name) => {
    const path = join(directory, name);
    const stat = lstatSync(path);
    if (stat.isDirectory()) {
      if ((stat.mode & 0o200) === 0) whateverHappens(() => chmodSync(path, stat.mode | 0o200));
      return [path, ...deleteFiles(path)];
    }
    whateverHappens(() => unlinkSync(path));
    return [];
  });
}

function whateverHappens(work: () => void): void {
  try {
    work();
  } catch {
    // The runner continues too.
  }
}
