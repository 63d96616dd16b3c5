import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

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

test('every action that the workflows use is pinned to a commit, and none runs for a stranger with rights', () => {
  for (const path of globSync('.github/workflows/*.yml', { cwd: root })) {
    const workflow = read(path);
    for (const [, used = ''] of workflow.matchAll(/^\s*-?\s*uses:\s*(\S+)/gm))
      if (!/^[.$]\//.test(used)) assert.match(used, /@[0-9a-f]{40}$/, path);
    assert.doesNotMatch(workflow, /pull_request_target|write-all/, path);
    assert.match(workflow, /^permissions: \{\}$/m, path);
  }
});

/** All that a workflow's token may write, `workflow/job permission`: a closed list. */
const mayWrite = [
  'codeql/analyze security-events',
  'commit-dist/commit actions',
  'commit-dist/commit contents',
  'deploy/deploy id-token',
  'monitor/monitor id-token',
  'monitor/monitor issues',
  'release/attest attestations',
  'release/attest id-token',
  'release/publish contents',
  'release/recommend contents',
  'release/recommend pull-requests',
  'rotate/rotate id-token',
  'scorecard/scorecard id-token',
  'scorecard/scorecard security-events',
];

test('a job may write what it is there for, and where it may, no code of a dependency runs', () => {
  const found: string[] = [];
  for (const path of globSync('.github/workflows/*.yml', { cwd: root })) {
    const { jobs }: { jobs: Record<string, { permissions?: Record<string, string>; steps?: unknown }> } =
      parse(read(path));
    for (const [job, { permissions = {}, steps }] of Object.entries(jobs)) {
      const written = Object.keys(permissions).filter((name) => permissions[name] === 'write');
      found.push(...written.map((name) => `${basename(path, '.yml')}/${job} ${name}`));
      if (written.length > 0)
        assert.doesNotMatch(JSON.stringify(steps), /npm (ci|install|run|test)|npx /, path);
    }
  }
  assert.deepEqual(found.sort(), mayWrite);
});
