import { readdirSync, readFileSync } from 'node:fs';

/** A process that a step left running. */
export interface Orphan {
  readonly pid: number;
  readonly name: string;
}

/**
 * Ends the processes that a job's steps left running. As the runner does, it finds them by the variable
 * RUNNER_TRACKING_ID in their environment. Without /proc it finds none.
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
      // The process has another owner or has ended.
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
