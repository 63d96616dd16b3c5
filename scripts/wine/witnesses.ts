/** Builds the programs in Go for Windows that `__tests__/dist/windows-go.test.ts` runs: `node scripts/wine/witnesses.ts [ROOT]`. */
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Into the folder `.cache/windows` of this copy of the repository, or of another one. */
export function buildWitnesses(copy: string = root): void {
  const output = join(resolve(copy), '.cache', 'windows');
  const sources = {
    windows: ['./console', './words'],
    profile: ['./sdk-v1', './sdk-v2'],
  };
  for (const [folder, packages] of Object.entries(sources)) {
    execFileSync('go', ['build', '-mod=readonly', '-trimpath', '-o', `${output}/`, ...packages], {
      cwd: join(root, '__tests__', folder, 'go'),
      env: { ...process.env, GOOS: 'windows', GOARCH: 'amd64', CGO_ENABLED: '0' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  }
}

if (import.meta.main) buildWitnesses(process.argv[2]);
