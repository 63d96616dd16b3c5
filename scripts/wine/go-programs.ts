/**
 * Builds the Go programs for Windows that `__tests__/dist/windows-go.test.ts` runs, into the folder `.cache/windows`:
 * `node scripts/wine/go-programs.ts`.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = {
  windows: ['./console', './words'],
  profile: ['./sdk-v1', './sdk-v2'],
};

/** Builds for this copy of the repository or for another one. */
export async function buildGoPrograms(copy: string = root): Promise<void> {
  const output = join(copy, '.cache', 'windows');
  for (const [folder, packages] of Object.entries(sources)) {
    await promisify(execFile)(
      'go',
      ['build', '-mod=readonly', '-trimpath', '-o', `${output}/`, ...packages],
      {
        cwd: join(root, '__tests__', folder, 'go'),
        env: { ...process.env, GOOS: 'windows', GOARCH: 'amd64', CGO_ENABLED: '0' },
      },
    );
  }
}

if (import.meta.main) await buildGoPrograms();
