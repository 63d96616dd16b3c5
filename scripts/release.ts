/**
 * The parts of a release that need no GitHub. `npm run release --` and one of:
 *
 *   check TAG              fails unless package.json, its lockfile and CHANGELOG.md are of this version
 *   notes TAG              prints the release's notes
 *   assets TAG FOLDER      writes the files that the release offers
 *   recommend TAG COMMIT   writes this commit wherever documents and starters name a release by its commit
 *
 * Loads Node's own modules only, because the workflow that runs `recommend` may write to the repository.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAssets } from './release/assets.ts';
import { changelogSection } from './release/changelog.ts';
import { recommending } from './release/recommendation.ts';
import { releasedVersion } from './release/version.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const [command = '', tag = '', argument = ''] = process.argv.slice(2);

if (!/^v\d+\.\d+\.\d+$/.test(tag))
  throw new Error('npm run release -- check|notes|assets|recommend v1.2.3 …');
switch (command) {
  case 'check': {
    const [manifest, lockfile] = [read('package.json'), read('package-lock.json')];
    releasedVersion(tag, { manifest, lockfile, changelog: read('CHANGELOG.md') });
    console.log(`${tag} can be released`);
    break;
  }
  case 'notes':
    process.stdout.write(changelogSection(read('CHANGELOG.md'), tag.slice(1)));
    break;
  case 'assets':
    if (argument === '') throw new Error('npm run release -- assets TAG FOLDER');
    console.log(writeAssets(root, tag, resolve(argument)).join('\n'));
    break;
  case 'recommend':
    if (!/^[0-9a-f]{40}$/.test(argument)) throw new Error('npm run release -- recommend TAG COMMIT');
    recommend(argument);
    break;
  default:
    throw new Error(`There is no command ${command}`);
}

function recommend(commit: string): void {
  for (const path of globSync(['README.md', '{docs,setup}/**/*.md', 'workflow-templates/*.yml'], {
    cwd: root,
  })) {
    const before = read(path);
    const after = recommending(before, { commit, tag });
    if (after === before) continue;
    writeFileSync(join(root, path), after);
    console.log(path);
  }
}
