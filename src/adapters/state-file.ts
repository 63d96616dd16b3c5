import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { LeaseError } from '../domain/error.ts';
import type { StateFile } from '../use-cases/monitor/monitor-ports.ts';
import { retryWhileBusy } from './own-files.ts';

/** In bytes. A hundred thousand secrets need less, so a larger file is not a monitor's state. */
const largest = 64 * 1024 * 1024;

/** The file that keeps a run's state for the next run. Its path is relative to the workspace. */
export function stateFile(
  path: string,
  { GITHUB_WORKSPACE = '.' }: Readonly<Record<string, string | undefined>>,
): StateFile {
  const file = resolve(GITHUB_WORKSPACE, path);
  return {
    read() {
      try {
        return statSync(file).size > largest ? '' : readFileSync(file, 'utf8');
      } catch (error) {
        // A file that exists but cannot be read counts as broken.
        return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : '';
      }
    },
    write(text) {
      try {
        mkdirSync(dirname(file), { recursive: true });
        // Writes the whole file or nothing: a killed run must not leave half of it.
        writeFileSync(`${file}.new`, text, { mode: 0o600 });
        retryWhileBusy(() => renameSync(`${file}.new`, file));
      } catch (cause) {
        throw new LeaseError('E_DISK', 'The state of the monitor could not be written.', {
          fix: 'Look at `state-file` and at the disk of the runner.',
          cause,
        });
      }
    },
  };
}
