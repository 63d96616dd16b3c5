import { chmodSync, lstatSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the runner does to its `_temp` before and after each job: deletes files where it finds them, then the folders,
 * the longest path first. A file that cannot be deleted is passed over; a folder that cannot be read or deleted ends it.
 * actions/runner, src/Runner.Worker/TempDirectoryManager.cs, src/Runner.Sdk/Util/IOUtil.cs
 *
 * @returns why it stopped; undefined where it came to its end
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

/** Gives the folders, which are writable then. */
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
    // The runner goes on as well.
  }
}
