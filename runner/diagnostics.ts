import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the runner's worker shows of itself on the machine: its name, and the log in `_diag` that it keeps open and
 * writes to line by line (HostTraceListener.cs). A file of its own for each job.
 */
export class Diagnostics {
  readonly #file: number;

  /** `root`: the folder of the runner. */
  constructor(root: string) {
    process.title = 'Runner.Worker';
    const directory = join(root, '_diag');
    mkdirSync(directory);
    const [day, time] = new Date().toISOString().replace(/[-:]/g, '').split(/[T.]/);
    this.#file = openSync(join(directory, `Worker_${day}-${time}-utc.log`), 'a', 0o644);
  }

  info(source: string, message: string): void {
    const now = new Date().toISOString().replace('T', ' ').replace(/\.\d+/, '');
    writeSync(this.#file, `[${now} INFO ${source}] ${message}\n`);
  }

  close(): void {
    closeSync(this.#file);
  }
}
