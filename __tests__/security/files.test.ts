import assert from 'node:assert/strict';
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { test } from 'node:test';
import { openStage } from '../dist/stage.ts';

/** Paths below a folder, links not followed, with their modes. */
function modesIn(folder: string): Map<string, number> {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(entries.map((path) => [path, lstatSync(join(folder, path)).mode & 0o777]));
}

test('what a lease writes lies in one folder, closed to others, and is gone at its end', async (t) => {
  const stage = await openStage(t);
  stage.put('app/key', 'FAKE-key');
  const everything = dirname(stage.job.temp);
  const before = modesIn(everything);
  await stage.leased('KEY, app/key\nAGAIN, app/key file', { 'export-credentials': 'profile' });

  const own = relative(everything, join(stage.job.temp, 'secret-lease'));
  const written = [...modesIn(everything)].filter(
    ([path]) => !before.has(path) && !path.includes('_runner_file_commands'),
  );
  assert.ok(written.length >= 5, String(written));
  for (const [path, mode] of written) {
    assert.ok(path === own || path.startsWith(`${own}${sep}`), `${path} lies outside`);
    if (process.platform !== 'win32') assert.equal(mode & 0o077, 0, `${path} is open to others`);
  }
  await stage.job.end();
  assert.ok(!existsSync(join(stage.job.temp, 'secret-lease')));
});
