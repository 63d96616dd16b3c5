/**
 * Asks the tools of this machine what variables do to them. Their caches are in a folder that is deleted afterwards.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const cache = mkdtempSync(join(tmpdir(), 'names-cache-'));
try {
  execFileSync(process.execPath, ['--test', '__tests__/names/names.test.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '', NPM_CONFIG_CACHE: join(cache, 'npm') },
  });
} finally {
  rmSync(cache, { recursive: true, force: true });
}
