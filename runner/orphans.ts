import { readdirSync, readFileSync } from 'node:fs';

/** A process that a step left behind. */
export interface Orphan {
  readonly pid: number;
  readonly name: string;
}

/**
 * Ends what a job's steps have left running. The runner knows them, as here, by the variable RUNNER_TRACKING_ID in
 * their environment. Where there is no /proc nothing is found.
 */
export function endOrphans(trackingId: string): Orphan[] {
  const marker = `RUNNER_TRACKING_ID=${trackingId}`;
  return processIds().flatMap((pid) => {
    try {
      if (!readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(marker)) return [];
      const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
      process.kill(pid, 'SIGKILL');
      return [{ pid, name }];
    } catch {
      // Another user's process, or one that has ended meanwhile.
      return [];
    }
  });
}

function processIds(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}
