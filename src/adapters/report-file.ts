import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { LeaseError } from '../domain/error.ts';

/**
 * Writes a report to the path that the workflow gives, relative to the workspace, or else to a new file in
 * RUNNER_TEMP. Returns its path. E_DISK.
 */
export function reportWriter(environment: Readonly<Record<string, string | undefined>>) {
  const { GITHUB_WORKSPACE = '.', RUNNER_TEMP = '.', GITHUB_ACTION = 'monitor' } = environment;
  return (given: string | undefined, json: string): string => {
    const own = `secret-lease-${GITHUB_ACTION.replace(/\W/g, '_')}.json`;
    const path = given === undefined ? join(RUNNER_TEMP, own) : resolve(GITHUB_WORKSPACE, given);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, json);
    } catch (cause) {
      throw new LeaseError('E_DISK', 'The report could not be written.', {
        fix: 'Look at `report-file` and at the disk of the runner.',
        cause,
      });
    }
    return path;
  };
}
