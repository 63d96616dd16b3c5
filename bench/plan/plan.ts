/**
 * Measures how long `secret-lease plan` takes for 200 repositories of 3 workflows each: `npm run bench:plan`. It runs
 * the bundle on generated repositories, checks that every role is planned, and prints seconds.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { node24 } from '../../runner/node.ts';
import { writeRepository } from './repositories.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const count = 200;
const folder = mkdtempSync(join(tmpdir(), 'secret-lease-plan-'));
try {
  const folders = Array.from({ length: count }, (_, index) => {
    const repository = join(folder, `service-${index}`);
    for (const [path, text] of writeRepository(index)) {
      mkdirSync(join(repository, path, '..'), { recursive: true });
      writeFileSync(join(repository, path), text);
    }
    return repository;
  });
  const runs = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    const { stdout, stderr, status } = spawnSync(node24(), [cli, 'plan', '--format', 'json', ...folders], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const seconds = (performance.now() - begin) / 1000;
    const { roles = [] } = JSON.parse(stdout || '{}');
    if (status !== 0 || roles.length !== 2 * count)
      throw new Error(`${roles.length} roles, status ${status}: ${stderr}`);
    return seconds;
  }).sort((a, b) => a - b);
  console.log(
    `${count} repositories, ${3 * count} workflows: ${runs[2]?.toFixed(2)} s (median of ${runs.length})`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
