import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Locked {
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  string,
  Record<string, string>
>;

test('every package is locked to its hash, and every direct one to its version', () => {
  for (const [name, { integrity }] of Object.entries(packages))
    if (name !== '') assert.match(integrity ?? '', /^sha512-/, name);
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
});

test('no package that is bundled runs a script when it is installed', () => {
  const scripted = Object.entries(packages).filter(
    ([, { dev, hasInstallScript }]) => hasInstallScript && !dev,
  );
  for (const [name] of scripted)
    assert.match(name, /^node_modules\/node(-|$)/, 'only Node itself, for tests');
});

test('every action that the workflows use is pinned to a commit, and no job may write', () => {
  for (const path of globSync('.github/workflows/*.yml', { cwd: root })) {
    const workflow = read(path);
    for (const [, used = ''] of workflow.matchAll(/^\s*-?\s*uses:\s*(\S+)/gm))
      if (!used.startsWith('./')) assert.match(used, /@[0-9a-f]{40}$/, path);
    assert.doesNotMatch(workflow, /: write\b|pull_request_target/, path);
  }
});
