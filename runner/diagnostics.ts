import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The log in `_diag`, one file for each job. The runner's worker keeps it open and writes it line by line
 * (HostTraceListener.cs).
 */
export class Diagnostics {
  readonly #file: number;

  /** @param root The runner's folder. */
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
