import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { LeaseError } from '../domain/error.ts';
import type { StateFile } from '../use-cases/monitor/monitor-ports.ts';

/** Bytes. A hundred thousand secrets need less; more is no state of a monitor. */
const largest = 64 * 1024 * 1024;

/** The file in which one run keeps its state for the next; its path is relative to the workspace. */
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
        // A file that exists and cannot be read counts as broken.
        return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : '';
      }
    },
    write(text) {
      try {
        mkdirSync(dirname(file), { recursive: true });
        // Whole or not at all: a killed run must not leave half of it.
        writeFileSync(`${file}.new`, text, { mode: 0o600 });
        renameSync(`${file}.new`, file);
      } catch (cause) {
        throw new LeaseError('E_DISK', 'The state of the monitor could not be written.', {
          fix: 'Look at `state-file` and at the disk of the runner.',
          cause,
        });
      }
    },
  };
}
