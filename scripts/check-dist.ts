/**
 * Checks that the committed dist/ is what the source builds: a build in another folder has the same files with the
 * same bytes, and git has exactly these files. `git diff` alone would miss a file that was never added.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const rebuilt = await mkdtemp(join(tmpdir(), 'secret-lease-dist-'));

try {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.ts'), rebuilt], {
    cwd: root,
    stdio: 'inherit',
  });
  const complaints = [...(await differences(dist, rebuilt)), ...uncommitted()];
  if (complaints.length > 0)
    throw new Error(`dist/ is not what the source builds:\n${complaints.join('\n')}`);
  console.log('dist/ is what the source builds, and all of it is committed');
} finally {
  await rm(rebuilt, { recursive: true });
}

async function differences(committed: string, fresh: string): Promise<string[]> {
  const [before, after] = await Promise.all([filesIn(committed), filesIn(fresh)]);
  const complaints: string[] = [];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(name), after.get(name)];
    if (!now) complaints.push(`${name}: in dist/, but not built`);
    else if (!old) complaints.push(`${name}: built, but not in dist/`);
    else if (!old.equals(now)) complaints.push(`${name}: other bytes`);
  }
  return complaints;
}

async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const),
    ),
  );
}

/** The files that git would not deliver to a user: untracked, ignored, changed or deleted ones. */
function uncommitted(): string[] {
  const options = ['--porcelain', '--untracked-files=all', '--ignored'];
  const listing = execFileSync('git', ['status', ...options, '--', 'dist'], { cwd: root, encoding: 'utf8' });
  return listing.split('\n').flatMap((line) => (line === '' ? [] : `${line.slice(3)}: not as committed`));
}
