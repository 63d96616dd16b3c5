import { DatabaseSync } from 'node:sqlite';

/**
 * Runs `work` while no other process runs its own under the same path; waits for that `patience` milliseconds.
 * SQLite is here for its lock alone: on every platform the system takes it back from a process that was killed,
 * where a file that only has to exist would lock out all who come after.
 */
export async function exclusively<T>(path: string, patience: number, work: () => Promise<T>): Promise<T> {
  const lock = new DatabaseSync(path, { timeout: patience });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return await work();
  } finally {
    lock.close();
  }
}
